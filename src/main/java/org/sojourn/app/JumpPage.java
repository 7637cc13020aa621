package org.sojourn.app;

/**
 * All prompts of an entry's guide, to go to one of them; the work is that of the page below.
 *
 * @param selected the line the keys act on
 */
public record JumpPage(int selected) implements Page {
  @Override
  public Where where() {
    return Where.PROMPTS;
  }
}
