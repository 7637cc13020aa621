package org.sojourn.editor;

/** The few questions about characters that wrapping, moving and counting ask alike. */
final class Letters {

  private Letters() {}

  /** Whether it is a space that a row may end with, and not one that holds two words together. */
  static boolean space(char c) {
    return c < 0x80
        ? c == ' ' || c == '\t'
        : c == 0x1680 || (c >= 0x2000 && c <= 0x200A && c != 0x2007) || c == 0x205F || c == 0x3000;
  }

  /** Whether it belongs to a script that is written without spaces and can be broken anywhere. */
  static boolean eastAsian(int codePoint) {
    return codePoint >= 0x2E80
        && (Character.isIdeographic(codePoint)
            || (codePoint >= 0x3041 && codePoint <= 0x30FF)
            || (codePoint >= 0x31F0 && codePoint <= 0x31FF)
            || (codePoint >= 0xFF66 && codePoint <= 0xFF9D));
  }

  /** Whether it is a common character of Chinese or Japanese that stands for a sound or a sense. */
  static boolean kanaOrHan(char c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3041 && c <= 0x3096)
        || (c >= 0x30A1 && c <= 0x30FA);
  }

  /** Whether it is one of the small kana, which no row begins with. */
  static boolean smallKana(char c) {
    return "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ".indexOf(c) >= 0;
  }

  static boolean asciiLetterOrDigit(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  static boolean thai(char c) {
    return c >= 0x0E00 && c <= 0x0E7F;
  }

  static boolean anyThai(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (thai(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an apostrophe stands at {@code at} with letters around it, as in "don’t". */
  static boolean innerApostrophe(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && text.charAt(at) == '\u2019'
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1));
  }
}
