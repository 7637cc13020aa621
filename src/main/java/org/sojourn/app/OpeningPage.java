package org.sojourn.app;

/**
 * The first frame, before anything has been read; or why nothing can be opened.
 *
 * @param trouble what stands in the way; empty while the journal is being opened
 */
public record OpeningPage(String trouble) implements Page {
  @Override
  public Where where() {
    return Where.OPENING;
  }
}
