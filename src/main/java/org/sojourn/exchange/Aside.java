package org.sojourn.exchange;

/** What could not be read, as it came, to be kept until somebody has looked at it. */
public final class Aside {
  private final String name;
  private final byte[] bytes;

  Aside(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes.clone();
  }

  /** The name of the file it came from; empty when that is the whole source. */
  public String name() {
    return name;
  }

  /** What it says. */
  public byte[] bytes() {
    return bytes.clone();
  }
}
