package org.sojourn.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.sojourn.json.Settings;

/** A window that nobody sees, without an editor. */
class NoWindow implements Window {
  @Override
  public Optional<String> editor() {
    return Optional.empty();
  }

  @Override
  public int lend(String command, Path file) throws IOException {
    throw new AssertionError("there is no editor");
  }

  @Override
  public void follow(Settings settings) {}

  @Override
  public void suspend() throws IOException {}
}
