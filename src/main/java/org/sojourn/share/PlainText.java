package org.sojourn.share;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntPredicate;
import org.sojourn.terminal.Visible;

/**
 * Text with nothing hidden in it: composed (NFC), without control and zero-width characters, and
 * with a written mark such as {@code <U+202E>} for what would turn the order of a line, so that
 * what is shown, what is in the file and what is read back are one and the same.
 *
 * <p>What a script or a picture needs stays: one joiner between letters that join and between the
 * parts of an emoji, one variation selector where it chooses a form. Applying it twice changes
 * nothing more.
 */
final class PlainText {

  /** More marks than this on one letter serve no language; they paint over the lines around. */
  private static final int MARKS_ON_A_LETTER = 4;

  /** Scripts in which a joiner or a non-joiner chooses between spellings. */
  private static final Set<UnicodeScript> JOINING =
      EnumSet.of(
          UnicodeScript.ARABIC,
          UnicodeScript.BENGALI,
          UnicodeScript.DEVANAGARI,
          UnicodeScript.GUJARATI,
          UnicodeScript.GURMUKHI,
          UnicodeScript.KANNADA,
          UnicodeScript.KHMER,
          UnicodeScript.MALAYALAM,
          UnicodeScript.MONGOLIAN,
          UnicodeScript.MYANMAR,
          UnicodeScript.NKO,
          UnicodeScript.ORIYA,
          UnicodeScript.SINHALA,
          UnicodeScript.SYRIAC,
          UnicodeScript.TAMIL,
          UnicodeScript.TELUGU);

  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;
  private static final int EMOJI_FORM = 0xFE0F;

  private PlainText() {}

  /** The text made plain; its lines end in {@code \n}. */
  static String of(String text) {
    return fewerMarks(Normalizer.normalize(visible(text), Normalizer.Form.NFC));
  }

  /** The text made plain, on one line, without spaces at its ends. */
  static String line(String text) {
    return of(text).replace('\n', ' ').strip();
  }

  /** The text made plain, on one line, cut to {@code most} characters, for use in a sentence. */
  static String brief(String text, int most) {
    String line = line(text);
    if (line.codePointCount(0, line.length()) <= most) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, most - 1)).strip() + "…";
  }

  private static String visible(String text) {
    String lines = text.replace("\r\n", "\n");
    StringBuilder kept = new StringBuilder(lines.length());
    for (int i = 0; i < lines.length(); ) {
      int point = lines.codePointAt(i);
      i += Character.charCount(point);
      if (newline(point)) {
        kept.append('\n');
      } else if (point == '\t') {
        kept.append(' ');
      } else if (turnsLines(point)) {
        kept.append(Visible.of(Character.toString(point)));
      } else if (stays(point, kept, i < lines.length() ? lines.codePointAt(i) : '\n')) {
        kept.appendCodePoint(point);
      }
    }
    return kept.toString();
  }

  private static boolean newline(int point) {
    return (point >= '\n' && point <= '\r') || point == 0x85 || point == 0x2028 || point == 0x2029;
  }

  /** Marks, embeddings, overrides and isolates of direction, all of them and nothing else. */
  private static boolean turnsLines(int point) {
    return point == 0x61C
        || point == 0x200E
        || point == 0x200F
        || (point >= 0x202A && point <= 0x202E)
        || (point >= 0x2066 && point <= 0x2069);
  }

  private static boolean stays(int point, StringBuilder kept, int next) {
    if (point == JOINER || point == NON_JOINER) {
      return joins(point, kept, next);
    }
    if (variation(point)) {
      return choosesAForm(point, kept);
    }
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.SURROGATE -> false;
      case Character.FORMAT -> writtenOut(point);
      case Character.UNASSIGNED -> !reserved(point);
      default -> !unseen(point);
    };
  }

  private static boolean joins(int joiner, StringBuilder kept, int next) {
    int before = lastBut(kept, PlainText::mark);
    if (before == JOINER || before == NON_JOINER) {
      return false;
    }
    if (joiner == JOINER && Character.isExtendedPictographic(next)) {
      return Character.isExtendedPictographic(lastBut(kept, PlainText::partOfAPicture));
    }
    return JOINING.contains(UnicodeScript.of(before));
  }

  private static boolean choosesAForm(int selector, StringBuilder kept) {
    int before = last(kept);
    UnicodeScript script = UnicodeScript.of(before);
    if (script == UnicodeScript.HAN) {
      return selector >= 0xFE00;
    }
    if (selector < 0xFE00) {
      return script == UnicodeScript.MONGOLIAN && !variation(before);
    }
    return selector >= EMOJI_FORM - 1 && selector <= EMOJI_FORM && Character.isEmoji(before);
  }

  private static int last(StringBuilder kept) {
    return kept.isEmpty() ? '\n' : kept.codePointBefore(kept.length());
  }

  private static int lastBut(StringBuilder kept, IntPredicate passed) {
    int at = kept.length();
    while (at > 0) {
      int point = kept.codePointBefore(at);
      if (!passed.test(point)) {
        return point;
      }
      at -= Character.charCount(point);
    }
    return '\n';
  }

  private static boolean mark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean partOfAPicture(int point) {
    return point == EMOJI_FORM || Character.isEmojiModifier(point);
  }

  private static boolean variation(int point) {
    return (point >= 0x180B && point <= 0x180D)
        || point == 0x180F
        || (point >= 0xFE00 && point <= 0xFE0F)
        || (point >= 0xE0100 && point <= 0xE01EF);
  }

  /** Signs that are of the format category and yet written: the Arabic number sign and its kin. */
  private static boolean writtenOut(int point) {
    return (point >= 0x600 && point <= 0x605)
        || point == 0x6DD
        || point == 0x70F
        || point == 0x890
        || point == 0x891
        || point == 0x8E2
        || point == 0x110BD
        || point == 0x110CD;
  }

  /** Unassigned, and never to be seen: a later Unicode may fill other gaps, not these. */
  private static boolean reserved(int point) {
    return point == 0x2065
        || (point >= 0xFFF0 && point <= 0xFFF8)
        || (point >= 0xE0000 && point <= 0xE0FFF)
        || (point >= 0xFDD0 && point <= 0xFDEF)
        || (point & 0xFFFE) == 0xFFFE;
  }

  /** Letters and marks that take no room: fillers, the grapheme joiner, unwritten vowels. */
  private static boolean unseen(int point) {
    return point == 0x34F
        || point == 0x115F
        || point == 0x1160
        || point == 0x17B4
        || point == 0x17B5
        || point == 0x3164
        || point == 0xFFA0;
  }

  private static String fewerMarks(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int marks = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      marks = mark(point) ? marks + 1 : 0;
      if (marks <= MARKS_ON_A_LETTER) {
        kept.appendCodePoint(point);
      }
    }
    return kept.toString();
  }
}
