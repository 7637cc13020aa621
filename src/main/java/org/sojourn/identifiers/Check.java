package org.sojourn.identifiers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Some passages that were looked through together, before a person has judged what was found.
 *
 * @param doubts in the order of the passages
 * @param questions what no rule can tell and the writer is asked, each once
 * @param tagged whether the words were also looked at by the tagger, which reads English only
 */
public record Check(
    List<Passage> passages, List<Doubt> doubts, List<String> questions, boolean tagged) {

  /** A check of passages. */
  public Check {
    passages = List.copyOf(passages);
    doubts = List.copyOf(doubts);
    questions = List.copyOf(questions);
  }

  /**
   * Looks through passages.
   *
   * @param language of the passages
   * @param own people and places on the writer's own list
   */
  public static Check of(
      Identifiers identifiers, List<Passage> passages, String language, Collection<String> own) {
    List<Doubt> doubts = new ArrayList<>();
    Set<String> questions = new LinkedHashSet<>();
    boolean tagged = true;
    for (int i = 0; i < passages.size(); i++) {
      int passage = i;
      Findings found = identifiers.find(passages.get(i).text(), language, own);
      found.identifiers().forEach(each -> doubts.add(new Doubt(passage, each)));
      questions.addAll(found.questions());
      tagged &= found.tagged();
    }
    return new Check(passages, doubts, List.copyOf(questions), tagged);
  }

  /**
   * This check without names of those who write to each other, who know them already.
   *
   * @param names whole names; a part of one, and a title before it, is a name of theirs, too
   */
  public Check among(Collection<String> names) {
    Set<String> theirs =
        names.stream().flatMap(name -> Roles.words(name).stream()).collect(Collectors.toSet());
    List<Doubt> others = doubts.stream().filter(doubt -> !doubt.found().isNameOf(theirs)).toList();
    return new Check(passages, others, questions, tagged);
  }

  /** Whether there is nothing a person has to look at. */
  public boolean quiet() {
    return doubts.isEmpty() && questions.isEmpty();
  }

  /**
   * The texts of the passages as they stand after these verdicts, one for each doubt; what nobody
   * judged stays.
   */
  public List<String> decided(List<Optional<Verdict>> verdicts) {
    List<StringBuilder> texts =
        new ArrayList<>(
            passages.stream().map(passage -> new StringBuilder(passage.text())).toList());
    for (int i = doubts.size() - 1; i >= 0; i--) {
      Identifier found = doubts.get(i).found();
      if (verdicts.get(i).orElse(null) instanceof Verdict.Replaced(String by)) {
        texts.get(doubts.get(i).passage()).replace(found.start(), found.end(), by);
      }
    }
    return texts.stream().map(StringBuilder::toString).toList();
  }

  /** What was found in one sentence, which promises nothing. */
  public String sentence() {
    return sentence(doubts.size());
  }

  /** The same for so many that were found in several texts. */
  public static String sentence(int found) {
    return Findings.sentence(found);
  }

  /** The same with what was done about it. */
  public String sentence(List<Optional<Verdict>> verdicts) {
    if (doubts.isEmpty()) {
      return sentence();
    }
    long replaced =
        verdicts.stream().filter(each -> each.orElse(null) instanceof Verdict.Replaced).count();
    String found = sentence();
    return "%s You replaced %d and kept %d.".formatted(found, replaced, verdicts.size() - replaced);
  }
}
