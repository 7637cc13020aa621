package org.sojourn.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.crypto.Passphrase;
import org.sojourn.files.Gate;
import picocli.CommandLine.Option;

/** The passphrase that a backup is under, from a file: arguments can be seen by others. */
final class SealOption {
  private static final int LONGEST = 4096;

  @Option(
      names = "--seal",
      paramLabel = "FILE",
      description = {
        "Encrypt it with the passphrase on the first line of this file. Without it nobody can",
        "open the backup again, and nobody can find it out for you."
      })
  private @Nullable String file;

  /** The passphrase, if there is to be one. */
  Optional<Passphrase> passphrase() throws IOException {
    if (file == null) {
      return Optional.empty();
    }
    byte[] bytes = Gate.read(Call.path(file), LONGEST);
    CharBuffer read = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
    Arrays.fill(bytes, (byte) 0);
    int end = 0;
    while (end < read.length() && read.charAt(end) != '\n' && read.charAt(end) != '\r') {
      end++;
    }
    char[] line = new char[end];
    read.get(line);
    Passphrase passphrase = Passphrase.of(line);
    if (passphrase.empty()) {
      throw Wrong.failed("[%s] holds no passphrase".formatted(file), "write one on its first line");
    }
    return Optional.of(passphrase);
  }
}
