package org.sojourn.files;

import java.io.IOException;

/** A seal on what lies on the disk, which its key opens. */
public interface Sealing {

  /** What to write in place of these bytes. */
  byte[] seal(byte[] plain) throws IOException;

  /** The bytes that were sealed; a trouble when they were sealed otherwise, or changed since. */
  byte[] open(byte[] sealed) throws IOException;
}
