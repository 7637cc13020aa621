package org.sojourn.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * What a command is called from.
 *
 * @param out takes data, in UTF-8
 * @param err takes talk, in UTF-8
 * @param terminal whether a person sits at both ends
 * @param door the way to the screen
 * @param hidden asks for a passphrase
 */
public record Shell(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> environment,
    Clock clock,
    BooleanSupplier terminal,
    Door door,
    Asking hidden) {

  /** The same where nobody can be asked for a passphrase. */
  public Shell(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Map<String, String> environment,
      Clock clock,
      BooleanSupplier terminal,
      Door door) {
    this(in, out, err, environment, clock, terminal, door, prompt -> Optional.empty());
  }

  public Shell {
    environment = Map.copyOf(environment);
  }
}
