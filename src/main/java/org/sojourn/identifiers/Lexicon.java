package org.sojourn.identifiers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that the rules know: ordinary ones, names, places, and capitals that name nobody. */
final class Lexicon {
  /** What ends so is a drug, a disease or another thing of medicine, not a village. */
  private static final Pattern MEDICAL =
      Pattern.compile(
          ".*(?:itis|osis|[ae]emia|uria|pathy|pathic|ectomy|otomy|ostomy|plasty|scopy|graphy|gram|ology"
              + "|ologist|oma|pril|sartan|olol|statin|azole|cillin|mycin|floxacin|cycline|prazole|vir|mab"
              + "|tide|[zdmpt]ine|oride|amide|zide|amol|idone|zepam|barbital|cocc(?:us|i|al)|phage|penia"
              + "|algia|trophy|plegia|plegic|dialysis|therapy|genic|cytes?|lytic|lysis|genesis|ism|ing|tion"
              + "|ness|ment|ial|oid|terol|inol|arone|phasic|iatric|iatry|iatrist|ional|flozin|gliptin|formin"
              + "|parin|xaban|[tf]inib|lukast|sone|solone|ergic|emic|otic|itic|ular|stenosis|megaly|uresis"
              + "|rrh[o]?ea|oxia|apn[o]?ea|opsy|cardia[lc]?|vascular|azol|afil|gestrel|estradiol|triptan|ously"
              + "|ically)");

  private final Set<String> ordinary = read("words.txt");
  private final Set<String> names = read("names.txt");
  private final Set<String> places = read("places.txt");
  private final Set<String> known = read("known.txt");
  private final Set<String> eponyms = read("eponyms.txt");
  private final Set<String> surnames = read("surnames.txt");
  private final Set<String> both = read("ordinary-names.txt");
  private final Set<String> openers = read("openers.txt");

  /** Words of English that keep an accent. */
  private final Set<String> borrowed =
      Set.of(
          "cafe", "fiance", "fiancee", "naive", "cliche", "resume", "decor", "elite", "role",
          "detour", "creche", "ole", "deja", "vu", "touche", "expose", "protege", "regime",
          "soiree", "debut");

  private static Set<String> read(String file) {
    Set<String> words = new HashSet<>();
    try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          for (String word : line.split(" ", -1)) {
            words.add(word.replace('_', ' '));
          }
        }
      }
    } catch (IOException torn) {
      throw new UncheckedIOException(torn);
    }
    return words;
  }

  /** Whether it is a word of English, also with an ending that a list leaves out. */
  boolean ordinary(String folded) {
    if (folded.length() < 2 || ordinary.contains(folded)) {
      return true;
    }
    int apostrophe = folded.indexOf('\'');
    if (apostrophe > 0) {
      return ordinary.contains(folded.substring(0, apostrophe))
          || folded.matches("(?:i|[a-z]+n)'.*");
    }
    int hyphen = folded.lastIndexOf('-');
    return hyphen > 0
        && ordinary(folded.substring(0, hyphen))
        && ordinary(folded.substring(hyphen + 1));
  }

  /** Whether nothing is known of it: neither English nor medicine. */
  boolean strange(String folded) {
    return folded.length() > 2
        && !ordinary(folded)
        && !known.contains(folded)
        && !eponyms.contains(folded)
        && !MEDICAL.matcher(folded).matches();
  }

  boolean name(String folded) {
    return names.contains(folded)
        || (folded.indexOf('-') > 0
            && !ordinary(folded)
            && names.contains(folded.substring(folded.lastIndexOf('-') + 1)));
  }

  /** Whether a sentence of a language that is not tagged may begin with this word. */
  boolean opener(String folded) {
    return openers.contains(folded);
  }

  /** Whether it is a word of English that keeps its accent. */
  boolean borrowed(String folded) {
    return borrowed.contains(folded);
  }

  boolean place(String folded) {
    return places.contains(folded);
  }

  /** Whether it begins with a capital and lets nobody be known. */
  boolean known(Token token) {
    // As it is written: "Jesús" is somebody, "Jesus" is known.
    String word = token.word().toLowerCase(Locale.ROOT);
    return known.contains(word)
        || (word.endsWith("s") && known.contains(word.substring(0, word.length() - 1)))
        || eponyms.contains(token.folded());
  }

  /** Whether a disease, a score or a device is called so, and people are. */
  boolean eponym(String folded) {
    return eponyms.contains(folded);
  }

  /** Whether it is a name and an ordinary word, such as "grace". */
  boolean both(String folded) {
    return both.contains(folded);
  }

  /** Whether it is a name where it has a capital, such as "Smith"; else an ordinary word. */
  boolean capitalName(String folded) {
    return both.contains(folded) || surnames.contains(folded);
  }
}
