package org.sojourn.terminal;

import com.googlecode.lanterna.TextColor;
import java.awt.Color;
import java.nio.charset.StandardCharsets;

/**
 * A foreground that Lanterna has no name for.
 *
 * <p>It is no colour of its own but a lighter stroke of the terminal's own foreground, so that it
 * can be read on dark and on light, and it stays when colours are off.
 */
public enum Ink implements TextColor {
  /** For text of the second rank; never the only sign of a meaning. */
  FAINT;

  @Override
  public byte[] getForegroundSGRSequence() {
    return "2".getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public byte[] getBackgroundSGRSequence() {
    return "49".getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public int getRed() {
    return 128;
  }

  @Override
  public int getGreen() {
    return 128;
  }

  @Override
  public int getBlue() {
    return 128;
  }

  @Override
  @Deprecated
  public Color toColor() {
    int grey = getRed();
    return new Color(grey, grey, grey);
  }
}
