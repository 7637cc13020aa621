package org.sojourn.terminal;

import java.util.Random;

/** Texts to try everything with. */
final class Texts {

  private static final String[] PIECES = {
    "a",
    "word ",
    "é",
    "e\u0301",
    "日",
    "ภ",
    "กำ",
    "ع",
    "\u200C",
    "\u200D",
    "👩",
    "‍⚕️",
    "🇫",
    "🏽",
    "\uFE0F",
    "\u001b]0;x\u0007",
    "\u009b31m",
    "\u202E",
    "\n",
    "\r\n",
    "\t",
    "\uD83D",
    "\uDE00",
    "\u0301",
    "क्",
    "षि",
    "\uDB40\uDC67",
    "\uDB40\uDC7F",
    "🏴",
    "\u0600",
    "\u1100",
    "\u034F",
    "\u3164",
    "…",
    "ﷺ",
  };

  private Texts() {}

  /** A short text in which anything may stand beside anything. */
  static String any(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(16); i > 0; i--) {
      if (random.nextInt(6) == 0) {
        text.appendCodePoint(random.nextInt(random.nextBoolean() ? 0x3000 : 0x11_0000));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }
}
