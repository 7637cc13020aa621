package org.sojourn.app;

import java.util.Map;

/** How far pages of text can be scrolled. */
final class Scroll {
  private Scroll() {}

  /** The last row that may stand at the top of the page on the screen. */
  static int last(State state) {
    return switch (state.page()) {
      case ReadPage page -> last(state, ReadText.of(state, page).size());
      case VersionsPage page ->
          last(state, VersionText.of(page, state.size().textColumns(), themes(state)).size());
      case SharePage page -> last(state, ShareText.preview(state, page).size());
      case SharedPage page ->
          page.item()
              .map(sent -> last(state, ShareText.left(state, sent.share()).size()))
              .orElse(0);
      case LastLookPage page -> last(state, CommentText.leaving(page, state.size()).size());
      case DebriefPage page ->
          last(state, DebriefText.themes(page, state.size().textColumns()).size());
      case LeafletPage page ->
          last(state, LeafletText.of(page.read(), state.size().textColumns()).size());
      case BroughtPage page -> last(state, BroughtText.of(page, state.size().textColumns()).size());
      case HelpPage page -> last(state, HelpText.of(page.asked(), state).size());
      default -> 0;
    };
  }

  private static Map<String, String> themes(State state) {
    return state.desk().map(Desk::themes).orElse(Map.of());
  }

  private static int last(State state, int rows) {
    return Math.max(0, rows - state.size().contentRows());
  }
}
