package org.sojourn.app;

/**
 * All keys, those of the page below first.
 *
 * @param asked where help was asked for
 * @param top the first row on the screen
 */
public record HelpPage(Where asked, int top) implements Page {
  @Override
  public Where where() {
    return Where.HELP;
  }
}
