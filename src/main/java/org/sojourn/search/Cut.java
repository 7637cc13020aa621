package org.sojourn.search;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * A piece of one line of a text, whose ends part no word where that can be, and never a cluster.
 */
record Cut(int start, int end) {

  private static final int LONGEST = 160;
  private static final int BEFORE = 60;
  private static final int SHORTEST = 90;
  private static final int CONTEXT = 64;

  String of(String text) {
    return text.substring(start, end);
  }

  /** The whole line when it is short; else from the beginning of a sentence when that is near. */
  static Cut around(String text, int from, int to) {
    int lineEnd = lineEnd(text, to);
    int back = Math.min(from - BEFORE, lineEnd - LONGEST);
    int start = start(text, from, Math.max(lineStart(text, from), back));
    int end = end(text, to, Math.min(lineEnd, Math.max(to, start + LONGEST)));
    while (start < from && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > to && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Cut(start, end);
  }

  private static int start(String text, int from, int earliest) {
    if (earliest == 0 || lineBreak(text.charAt(earliest - 1))) {
      return earliest;
    }
    int word = -1;
    for (int i = earliest; i < from; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        if (i > 0 && sentenceEnd(text.charAt(i - 1))) {
          return i + 1;
        }
        word = word < 0 ? i + 1 : word;
      }
    }
    return word >= 0 ? word : clusterBefore(text, earliest);
  }

  private static int end(String text, int to, int latest) {
    if (latest == text.length() || lineBreak(text.charAt(latest))) {
      return latest;
    }
    int word = -1;
    for (int i = latest; i > to; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        word = word < 0 ? i : word;
        if (latest - i < LONGEST - SHORTEST && sentenceEnd(text.charAt(i - 1))) {
          return i;
        }
      }
    }
    return word >= 0 ? word : Math.max(to, clusterBefore(text, latest));
  }

  static int lineStart(String text, int at) {
    int start = at;
    while (start > 0 && !lineBreak(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  static int lineEnd(String text, int at) {
    int end = at;
    while (end < text.length() && !lineBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The last boundary between grapheme clusters at or before a place. */
  private static int clusterBefore(String text, int at) {
    int from = Math.max(0, at - CONTEXT);
    from -= from > 0 && Character.isLowSurrogate(text.charAt(from)) ? 1 : 0;
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    String near = text.substring(from, Math.min(text.length(), at + CONTEXT));
    clusters.setText(near);
    return clusters.isBoundary(at - from) ? at : from + clusters.preceding(at - from);
  }

  private static boolean lineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private static boolean sentenceEnd(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u3002' || c == '\u201D' || c == '\u2026';
  }
}
