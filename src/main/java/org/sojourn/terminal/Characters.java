package org.sojourn.terminal;

import java.lang.Character.UnicodeScript;

/** What single code points are, as far as showing them goes. */
final class Characters {

  static final char ZWJ = 0x200D;
  private static final char ZWNJ = 0x200C;
  private static final int BLACK_FLAG = 0x1F3F4;
  private static final int CANCEL_TAG = 0xE007F;

  /** The longest flag of a region is a black flag, six letters and the end. */
  private static final int TAGS_A_FLAG = 7;

  private Characters() {}

  /** Whether the code point is half a pair without its other half. */
  static boolean isSurrogate(int cp) {
    return cp >= Character.MIN_SURROGATE && cp <= Character.MAX_SURROGATE;
  }

  /** Whether the code point sits on another one. */
  static boolean isMark(int cp) {
    return switch (Character.getType(cp)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> Character.isEmojiModifier(cp);
    };
  }

  /** Whether the code point is a mark that takes no column of its own. */
  static boolean needsCarrier(int cp) {
    int type = Character.getType(cp);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /** Whether the code point commands, reorders or cannot be seen, wherever it stands. */
  static boolean isHidden(int cp) {
    return switch (Character.getType(cp)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      case Character.FORMAT -> !isNumberSign(cp);
      default -> isVariation(cp) || isFiller(cp);
    };
  }

  /**
   * Whether the code point only says where a line may break, as carefully set books have them by
   * the thousand: a soft hyphen, a word joiner, a space without width or a byte order mark.
   */
  static boolean guidesBreaking(int cp) {
    return cp == 0xAD || cp == 0x2060 || cp == 0x200B || cp == 0xFEFF;
  }

  /** Whether the hidden code point at this offset is one that its cluster needs. */
  static boolean joins(String cluster, int at) {
    int cp = cluster.codePointAt(at);
    int before = at == 0 ? -1 : cluster.codePointBefore(at);
    if (cp == ZWJ || cp == ZWNJ) {
      return before != -1 && (joinsLetters(cluster, at) || (cp == ZWJ && joinsEmoji(cluster, at)));
    }
    if (isVariation(cp)) {
      return before != -1 && !isHidden(before);
    }
    return isTag(cp) && isFlagOfRegion(cluster);
  }

  private static boolean joinsLetters(String cluster, int at) {
    int before = cluster.codePointBefore(at);
    int letter = letterBefore(cluster, at);
    return !isHidden(before) && !isMark(letter) && isJoining(UnicodeScript.of(letter));
  }

  /**
   * Whether the spelling of a script needs joiners. A switch, since a set would have Java make all
   * scripts there are before the first frame, which has none of these.
   */
  private static boolean isJoining(UnicodeScript script) {
    return switch (script) {
      case ARABIC,
          SYRIAC,
          NKO,
          MONGOLIAN,
          DEVANAGARI,
          BENGALI,
          GURMUKHI,
          GUJARATI,
          ORIYA,
          TAMIL,
          TELUGU,
          KANNADA,
          MALAYALAM,
          SINHALA,
          MYANMAR,
          KHMER,
          TIBETAN ->
          true;
      default -> false;
    };
  }

  private static int letterBefore(String cluster, int at) {
    int i = at;
    int cp = cluster.codePointBefore(i);
    while (isMark(cp) && i - Character.charCount(cp) > 0) {
      i -= Character.charCount(cp);
      cp = cluster.codePointBefore(i);
    }
    return cp;
  }

  private static boolean joinsEmoji(String cluster, int at) {
    int before = cluster.codePointBefore(at);
    return at + 1 < cluster.length()
        && Character.isExtendedPictographic(cluster.codePointAt(at + 1))
        && (Character.isExtendedPictographic(before)
            || Character.isEmojiModifier(before)
            || isVariation(before));
  }

  private static boolean isFlagOfRegion(String cluster) {
    int points = cluster.codePointCount(0, cluster.length());
    return cluster.codePointAt(0) == BLACK_FLAG
        && cluster.codePointBefore(cluster.length()) == CANCEL_TAG
        && points <= 1 + TAGS_A_FLAG
        && cluster.codePoints().skip(1).allMatch(Characters::isTag);
  }

  private static boolean isTag(int cp) {
    return cp >= 0xE0020 && cp <= CANCEL_TAG;
  }

  private static boolean isVariation(int cp) {
    return (cp >= 0xFE00 && cp <= 0xFE0F)
        || (cp >= 0xE0100 && cp <= 0xE01EF)
        || (cp >= 0x180B && cp <= 0x180F);
  }

  /** Letters and marks by their class that show nothing at all. */
  private static boolean isFiller(int cp) {
    return cp == 0x034F || cp == 0x3164 || cp == 0xFFA0 || cp == 0x17B4 || cp == 0x17B5;
  }

  /** Signs of Arabic, Syriac and Kaithi numbers, which are format characters but can be seen. */
  private static boolean isNumberSign(int cp) {
    return (cp >= 0x0600 && cp <= 0x0605)
        || (cp == 0x06DD || cp == 0x070F || cp == 0x08E2)
        || (cp == 0x0890 || cp == 0x0891)
        || (cp == 0x110BD || cp == 0x110CD);
  }

  /**
   * Whether all terminals agree how wide this cluster is, so that what follows may be written
   * straight after it.
   */
  static boolean isPlain(String cluster) {
    return cluster.isEmpty() || (cluster.length() == 1 && isPlain(cluster.charAt(0)));
  }

  /** The same of a character, which is a cluster of its own beside others like it. */
  static boolean isPlain(char c) {
    return isPlainNarrow(c) || isPlainWide(c);
  }

  /** Whether it is plain and surely takes one column. */
  static boolean isPlainNarrow(char c) {
    return c < 0x300
        || (c >= 0x370 && c < 0x483)
        || (c >= 0x48A && c < 0x590)
        || (c >= 0x1E00 && c < 0x2000)
        || (c >= 0x2010 && c < 0x2028)
        || (c >= 0x2030 && c < 0x205F)
        || (c >= 0x2070 && c < 0x20D0)
        || (c >= 0x2190 && c < 0x231A)
        || (c >= 0x2400 && c < 0x25FD);
  }

  private static boolean isPlainWide(char c) {
    return (c >= 0x3001 && c < 0x302A)
        || (c >= 0x3041 && c < 0x3097)
        || (c >= 0x30A0 && c < 0x3100)
        || (c >= 0x3400 && c < 0x4DC0)
        || (c >= 0x4E00 && c < 0xA000)
        || (c >= 0xAC00 && c < 0xD7A4)
        || (c >= 0xFF01 && c < 0xFF61);
  }
}
