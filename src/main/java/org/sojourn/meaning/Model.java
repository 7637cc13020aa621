package org.sojourn.meaning;

import java.io.IOException;

/** What makes vectors of texts; not for two threads at once. */
interface Model {

  /** How a model is opened. */
  @FunctionalInterface
  interface Opening {
    /** The model, open; a trouble means that there is none. */
    Model open() throws IOException;
  }

  /** The direction of a text, the mean over all its words, with a length of one. */
  float[] vector(String text) throws IOException;

  /** Gives back what it holds. */
  void close() throws IOException;
}
