package org.sojourn.editor;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph as finding sees it: in small letters, without accents, with typewriter quotes and
 * dashes; and where in the paragraph each cluster of it stands.
 *
 * <p>Marks that only colour a letter are left out: those of Latin, Greek, Cyrillic, Arabic and
 * Hebrew. Vowel signs of Indic scripts and Thai, and the voice marks of Japanese, make another
 * letter and stay.
 */
final class Folded {

  private static final int WITHIN = -1;

  /** What each character of the first plane folds to, as far as it was asked; only remembers. */
  private static final @Nullable String[] KNOWN = new String[0x10000];

  private final String text;

  /**
   * The offset of the cluster that begins at each character, or {@link #WITHIN}; none for ASCII.
   */
  private final int @Nullable [] places;

  private Folded(String text, int @Nullable [] places) {
    this.text = text;
    this.places = places;
  }

  static Folded of(String text) {
    return ascii(text) ? new Folded(text.toLowerCase(Locale.ROOT), null) : byCluster(text);
  }

  /** The folded text. */
  String text() {
    return text;
  }

  /** Whether a cluster begins at an offset of the folded text, or the text ends. */
  boolean begins(int at) {
    return places == null || places[at] != WITHIN;
  }

  /** Where the cluster that begins at an offset of the folded text stands in the paragraph. */
  int place(int at) {
    return places == null ? at : places[at];
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '~') {
        return false;
      }
    }
    return true;
  }

  private static Folded byCluster(String text) {
    StringBuilder folded = new StringBuilder(text.length() + 16);
    int[] places = new int[text.length() + 16];
    Clusters clusters = new Clusters(text);
    for (int at = 0; at < text.length(); ) {
      int next = clusters.next(at);
      int start = folded.length();
      fold(text, at, next, folded);
      if (folded.length() >= places.length) {
        places = Arrays.copyOf(places, folded.length() * 2);
      }
      if (folded.length() > start) {
        Arrays.fill(places, start, folded.length(), WITHIN);
        places[start] = at;
      }
      at = next;
    }
    places[folded.length()] = text.length();
    return new Folded(folded.toString(), Arrays.copyOf(places, folded.length() + 1));
  }

  private static void fold(String text, int from, int to, StringBuilder into) {
    for (int at = from; at < to; ) {
      int c = text.codePointAt(at);
      if (c < 0x80) {
        into.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : (char) c);
      } else if (c < 0x10000) {
        into.append(known((char) c));
      } else {
        into.appendCodePoint(Character.toLowerCase(c));
      }
      at += Character.charCount(c);
    }
  }

  private static String known(char c) {
    String known = KNOWN[c];
    if (known == null) {
      known = fold(c);
      KNOWN[c] = known;
    }
    return known;
  }

  private static String fold(char c) {
    return switch (c) {
      case '\u2018', '\u2019', '\u201B', '\u02BC' -> "'";
      case '\u201C', '\u201D', '\u201E', '\u201F' -> "\"";
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> "-";
      case '\u00A0', '\u2007', '\u202F' -> " ";
      case '\u2026' -> "...";
      case 'ø', 'Ø' -> "o";
      case 'ł', 'Ł' -> "l";
      case 'đ', 'Đ' -> "d";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      default -> Character.isSurrogate(c) ? String.valueOf(c) : bare(c);
    };
  }

  private static String bare(char c) {
    boolean kana = c >= 0x3040 && c <= 0x30FF;
    String parts =
        kana ? String.valueOf(c) : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder();
    parts
        .codePoints()
        .filter(part -> !colours(part))
        .forEach(part -> bare.append(small(Character.toString(part))));
    return bare.toString();
  }

  /** By way of capitals, so that "ß" is "ss", and every sigma the same. */
  private static String small(String letter) {
    return letter.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static boolean colours(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK ->
          c != 0x3099
              && c != 0x309A
              && switch (Character.UnicodeScript.of(c)) {
                case INHERITED, LATIN, GREEK, CYRILLIC, ARABIC, HEBREW -> true;
                default -> false;
              };
      case Character.FORMAT -> true;
      default -> c == 0x640;
    };
  }
}
