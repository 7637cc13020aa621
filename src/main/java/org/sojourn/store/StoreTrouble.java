package org.sojourn.store;

import java.io.IOException;
import java.io.Serial;

/** The journal cannot do what was asked; the message is one sentence with the remedy. */
public final class StoreTrouble extends IOException {
  @Serial private static final long serialVersionUID = 1;

  StoreTrouble(String sentence) {
    super(sentence);
  }
}
