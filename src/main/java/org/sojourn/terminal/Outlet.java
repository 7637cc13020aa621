package org.sojourn.terminal;

import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Lanterna's driver as far as it is used: it writes, and whatever text it is given is made {@link
 * Visible}. Inputs come another way.
 */
abstract class Outlet extends ANSITerminal {

  Outlet(OutputStream out) {
    super(InputStream.nullInputStream(), out, StandardCharsets.UTF_8);
  }

  /** Writes bytes, unless the terminal is gone. */
  abstract void write(byte[] bytes);

  @Override
  protected KeyDecodingProfile getDefaultKeyDecodingProfile() {
    return List::of;
  }

  /** Writes text where the cursor is, made {@link Visible} like all text. */
  @Override
  public void putString(String text) {
    write(Visible.of(text).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void putCharacter(char character) {
    putString(String.valueOf(character));
  }

  @Override
  public void setTitle(String title) throws IOException {
    super.setTitle(Visible.of(title));
  }

  /** Not offered: inputs come to the inbox. */
  @Override
  public KeyStroke readInput() {
    throw new UnsupportedOperationException("inputs come to the inbox given to open");
  }

  /** Not offered: inputs come to the inbox. */
  @Override
  public KeyStroke pollInput() {
    throw new UnsupportedOperationException("inputs come to the inbox given to open");
  }
}
