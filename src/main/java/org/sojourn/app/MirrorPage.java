package org.sojourn.app;

/**
 * Four sentences to hold an entry beside, over its last page.
 *
 * @param selected the sentence the keys act on
 */
public record MirrorPage(int selected) implements Page {
  @Override
  public Where where() {
    return Where.MIRROR;
  }
}
