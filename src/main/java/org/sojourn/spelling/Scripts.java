package org.sojourn.spelling;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Map;

/** The scripts that languages are written in, as far as it is not the Latin one. */
final class Scripts {
  private static final Map<String, UnicodeScript> OTHER =
      Map.ofEntries(
          Map.entry("am", UnicodeScript.ETHIOPIC),
          Map.entry("ar", UnicodeScript.ARABIC),
          Map.entry("be", UnicodeScript.CYRILLIC),
          Map.entry("bg", UnicodeScript.CYRILLIC),
          Map.entry("bn", UnicodeScript.BENGALI),
          Map.entry("el", UnicodeScript.GREEK),
          Map.entry("fa", UnicodeScript.ARABIC),
          Map.entry("he", UnicodeScript.HEBREW),
          Map.entry("hi", UnicodeScript.DEVANAGARI),
          Map.entry("hy", UnicodeScript.ARMENIAN),
          Map.entry("ka", UnicodeScript.GEORGIAN),
          Map.entry("kk", UnicodeScript.CYRILLIC),
          Map.entry("ko", UnicodeScript.HANGUL),
          Map.entry("lo", UnicodeScript.LAO),
          Map.entry("mk", UnicodeScript.CYRILLIC),
          Map.entry("ne", UnicodeScript.DEVANAGARI),
          Map.entry("ru", UnicodeScript.CYRILLIC),
          Map.entry("ta", UnicodeScript.TAMIL),
          Map.entry("te", UnicodeScript.TELUGU),
          Map.entry("th", UnicodeScript.THAI),
          Map.entry("ti", UnicodeScript.ETHIOPIC),
          Map.entry("uk", UnicodeScript.CYRILLIC),
          Map.entry("ur", UnicodeScript.ARABIC));

  private Scripts() {}

  /** The script of a language by its ISO code. */
  static UnicodeScript of(String language) {
    return OTHER.getOrDefault(language.toLowerCase(Locale.ROOT), UnicodeScript.LATIN);
  }

  /** Whether a letter is of a script, or of none. */
  static boolean within(int letter, UnicodeScript script) {
    if (letter < 0x80) {
      return script == UnicodeScript.LATIN;
    }
    UnicodeScript its = UnicodeScript.of(letter);
    return its == script || its == UnicodeScript.COMMON || its == UnicodeScript.INHERITED;
  }
}
