package org.sojourn.themes;

import java.util.Map;
import java.util.Set;

/**
 * The stem of an English word: what is left when the endings that do not change its subject are
 * taken away, so that "interpreting" meets "interpreter" and "paediatric" meets "pediatric".
 *
 * <p>A stem need not be a word. Endings are taken only from words long enough to stay different
 * without them: "mother" keeps its "-er".
 */
final class Stem {

  private static final int LEAST_BEFORE_AGENT = 5;
  private static final int LEAST_BEFORE_ION = 4;
  private static final int LEAST = 3;

  /** Words that their endings do not tell. */
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("died", "die"),
          Map.entry("dies", "die"),
          Map.entry("dying", "die"),
          Map.entry("lied", "lie"),
          Map.entry("lies", "lie"),
          Map.entry("told", "tell"),
          Map.entry("taught", "teach"),
          Map.entry("said", "say"),
          Map.entry("ran", "run"),
          Map.entry("left", "leave"),
          Map.entry("gave", "give"),
          Map.entry("given", "give"),
          Map.entry("took", "take"),
          Map.entry("taken", "take"),
          Map.entry("spoke", "speak"),
          Map.entry("spoken", "speak"),
          Map.entry("paid", "pay"),
          Map.entry("slept", "sleep"),
          Map.entry("wept", "weep"),
          Map.entry("knew", "know"),
          Map.entry("known", "know"),
          Map.entry("thought", "think"),
          Map.entry("brought", "bring"),
          Map.entry("felt", "feel"),
          Map.entry("kept", "keep"),
          Map.entry("held", "hold"),
          Map.entry("made", "make"),
          Map.entry("lost", "lose"),
          Map.entry("sent", "send"),
          Map.entry("sold", "sell"),
          Map.entry("stood", "stand"),
          Map.entry("understood", "understand"),
          Map.entry("misunderstood", "misunderstand"),
          Map.entry("saw", "see"),
          Map.entry("seen", "see"),
          Map.entry("came", "come"),
          Map.entry("went", "go"),
          Map.entry("gone", "go"),
          Map.entry("got", "get"),
          Map.entry("wrote", "write"),
          Map.entry("written", "write"),
          Map.entry("chose", "choose"),
          Map.entry("chosen", "choose"),
          Map.entry("broke", "break"),
          Map.entry("broken", "break"),
          Map.entry("hid", "hide"),
          Map.entry("hidden", "hide"),
          Map.entry("fled", "flee"),
          Map.entry("children", "child"),
          Map.entry("women", "woman"),
          Map.entry("men", "man"),
          Map.entry("wives", "wife"),
          Map.entry("teeth", "tooth"),
          Map.entry("buses", "bus"),
          Map.entry("lives", "life"));

  /** Words that end like others but are none of them. */
  private static final Set<String> WHOLE =
      Set.of(
          ("morning evening nothing something anything everything during thing news always series"
                  + " diabetes aids hundred shoulder outsider stretcher othering housing officer"
                  + " professor plane mourning")
              .split(" "));

  private static final String[][] SPELLINGS = {
    {"ae", "e"},
    {"oea", "ea"},
    {"oede", "ede"},
    {"foet", "fet"},
    {"our", "or"},
    {"iz", "is"},
    {"yz", "ys"},
    {"licenc", "licens"},
    {"practis", "practic"},
    {"programme", "program"},
    {"judgement", "judgment"},
  };

  private Stem() {}

  /** The stem of a word in lower case without accents. */
  static String of(String word) {
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      return single(base(irregular));
    }
    if (WHOLE.contains(word)) {
      return word;
    }
    String singular = singular(oneSpelling(word));
    if (WHOLE.contains(singular)) {
      return singular;
    }
    String stem = ending(singular);
    return single(stem.equals(singular) ? stem : withoutAte(stem));
  }

  private static String singular(String word) {
    if (word.length() <= LEAST || !word.endsWith("s") || word.endsWith("ss")) {
      return word;
    }
    if (word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    boolean hissing =
        word.endsWith("sses")
            || word.endsWith("ches")
            || word.endsWith("shes")
            || word.endsWith("xes");
    return cut(word, hissing ? 2 : 1);
  }

  private static String ending(String word) {
    if (word.endsWith("ing") && stands(cut(word, 3))) {
      return base(withE(cut(word, 3)));
    }
    if (word.endsWith("ied") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("reed")) {
      return base(cut(word, 1));
    }
    if (word.endsWith("ed") && !word.endsWith("eed") && stands(cut(word, 2))) {
      return base(withE(cut(word, 2)));
    }
    boolean agent = word.endsWith("er") || word.endsWith("or");
    if (agent && word.length() - 2 >= LEAST_BEFORE_AGENT) {
      return base(cut(word, 2));
    }
    return base(word);
  }

  /** Takes "-e", "-ion" and "-ate" away, which "-ing" and "-ed" have often taken already. */
  private static String base(String word) {
    boolean ends = word.endsWith("e") && word.length() > LEAST + 1;
    String stem = ends ? cut(word, 1) : word;
    boolean action = stem.endsWith("tion") || stem.endsWith("sion");
    return action && stem.length() - 3 >= LEAST_BEFORE_ION ? cut(stem, 3) : stem;
  }

  /** "Giv" of "giving" becomes "give", which is too short to lose its "-e". */
  private static String withE(String stem) {
    boolean lacksIt =
        stem.length() == LEAST && vowel(stem.charAt(1)) && "aeiouwxy".indexOf(stem.charAt(2)) < 0;
    return lacksIt ? stem + "e" : stem;
  }

  private static boolean vowel(char letter) {
    return "aeiou".indexOf(letter) >= 0;
  }

  /** "Vaccinat" of "vaccination" becomes "vaccin", which "vaccine" is too; "threat" stays. */
  private static String withoutAte(String stem) {
    boolean ate = stem.endsWith("at") && stem.length() - 2 >= LEAST_BEFORE_ION;
    return ate ? cut(stem, 2) : stem;
  }

  private static boolean stands(String stem) {
    return stem.length() >= LEAST && stem.chars().anyMatch(c -> "aeiouy".indexOf(c) >= 0);
  }

  private static String single(String word) {
    int end = word.length() - 1;
    boolean doubled =
        end >= LEAST && word.charAt(end) == word.charAt(end - 1) && !vowel(word.charAt(end));
    return doubled ? word.substring(0, end) : word;
  }

  /** Brings British and American spellings together. */
  private static String oneSpelling(String word) {
    if (word.length() <= LEAST + 1) {
      return word;
    }
    String one = word;
    for (String[] spelling : SPELLINGS) {
      one = one.replace(spelling[0], spelling[1]);
    }
    return one.endsWith("tre") ? cut(one, 2) + "er" : one;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
