package org.sojourn.editor;

import java.util.List;
import java.util.Random;

/** Texts of many scripts, and random ones made of their pieces. */
final class Texts {

  /** Whole texts, among them the empty one and one of newlines only. */
  static final List<String> ALL =
      List.of(
          "",
          "\n",
          "\n\n\n\n",
          " ",
          "   leading and trailing   \n   ",
          "She said yes before I had finished the sentence, and I wrote \"consented\" in the book.",
          "a-b well-known --flag x--y e.g. http://a.org/b?c=d (see p. 12) 10:30 3.5 1,000"
              + " ?! quoi ?",
          "don’t “quote” l’eau… café — été\n\n“Yes,” she said. ‘No.’",
          "ภาษาไทยไม่มีช่องว่างระหว่างคำ น้ำใจของคนไทย กำลังทำงานที่โรงพยาบาล",
          "مرحبا بالعالم، كيف حالك؟ الحَمْدُ لِلَّهِ",
          "नमस्ते दुनिया। क्षिति के लिए कर्म॥ प्रार्थना",
          "日本語の文章です。「はい」、と言った。カタカナー　ッと一二三四五六七八九十。",
          "안녕하세요 세계 대한민국 각하",
          "👩‍⚕️👨‍👩‍👧‍👦👍🏽🇫🇷🇺🇬🇰🇪 ❤️ 1️⃣ #️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ☕⭐",
          "Zu\u0301rich e\u0301te\u0301 q\u0323\u0307 \u0301x " + "o" + "\u0308".repeat(400),
          "a".repeat(500),
          "a ".repeat(300),
          "x" + " ".repeat(200) + "! y",
          "አለ፣ እንደምን፡ነህ። ພາສາລາວ မြန်မာဘာသာ။ ខ្មែរ។",
          "broken \uD83D half \uDC69 \u001b[31m \u009b \u202e bell\u0007"
              + " tab\tsoft\u00adhyphen zwsp\u200bx");

  private static final List<String> PIECES =
      List.of(
          "a",
          "the",
          "don’t",
          "don't",
          "well-known",
          " ",
          " ",
          " ",
          "  ",
          "   ",
          "\n",
          "\n",
          ".",
          ", ",
          "? ",
          " !",
          "--",
          "-",
          "(",
          ") ",
          "/",
          "é",
          "e\u0301",
          "\u0301",
          "…",
          "—",
          "“",
          "”",
          "’",
          "日本語",
          "。",
          "「",
          "」",
          "っ",
          "カー",
          "　",
          "ไทย",
          "น้ำ",
          "สวัสดี",
          "नमस्ते",
          "क्षि",
          "्",
          "ष",
          "।",
          "مرحبا",
          "َ",
          "،",
          "👩‍⚕️",
          "👨‍👩‍👧‍👦",
          "👍🏽",
          "🏽",
          "\u200d",
          "🇫",
          "🇷",
          "🇫🇷",
          "❤️",
          "\ufe0f",
          "한국",
          "ᄀ",
          "ᅡ",
          "ᆨ",
          "\u00a0",
          "\u200b",
          "\u00ad",
          "12",
          "3.5",
          "$",
          "%",
          "𝒜");

  private Texts() {}

  static String random(Random random, int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(piece(random));
    }
    return text.toString();
  }

  static String piece(Random random) {
    return PIECES.get(random.nextInt(PIECES.size()));
  }
}
