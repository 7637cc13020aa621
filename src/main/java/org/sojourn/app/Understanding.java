package org.sojourn.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sojourn.meaning.Meaning;
import org.sojourn.meaning.Passage;
import org.sojourn.meaning.Passages;
import org.sojourn.meaning.Vectors;
import org.sojourn.search.Insight;
import org.sojourn.themes.Subject;
import org.sojourn.themes.Suggested;
import org.sojourn.themes.ThemeModel;
import org.sojourn.themes.Themes;

/** What texts speak of and mean, by their words and, where it is there and wanted, by the model. */
public final class Understanding implements Insight, AutoCloseable {

  /** So many passages of a text, some 150 words, are kept as one. */
  private static final int TOGETHER = 3;

  private final Supplier<Themes> themes;
  private final Meaning meaning;
  private final boolean patient;

  private Understanding(Supplier<Themes> themes, Meaning meaning, boolean patient) {
    this.themes = themes;
    this.meaning = meaning;
    this.patient = patient;
  }

  /**
   * Understanding with the model that comes with the program, unless the user's settings do
   * without.
   *
   * @param patient whether a query waits until the model is open
   */
  public static Understanding of(Folders folders, Supplier<Themes> themes, boolean patient) {
    return new Understanding(
        themes, Meaning.shipped(() -> SettingsFile.readable(folders).meaning()), patient);
  }

  private ThemeModel model() {
    return themes.get().model();
  }

  @Override
  public String version() {
    return model().version() + (meaning.there() ? " " + Meaning.MODEL : "");
  }

  @Override
  public boolean deep() {
    return meaning.there();
  }

  @Override
  public Known of(String prose, Collection<String> promptThemes) {
    List<Passage> parts = Passages.of(prose);
    List<float[]> meanings = meaning.of(parts);
    Subject subject = Subject.of(prose).answering(promptThemes).with(meanings);
    List<Integer> starts = parts.stream().limit(meanings.size()).map(Passage::start).toList();
    return new Known(model().scores(subject), together(meanings), starts, meanings);
  }

  /** Vectors of neighbours added to one, whose direction is that of all their words. */
  private static List<float[]> together(List<float[]> passages) {
    List<float[]> together = new ArrayList<>();
    for (int from = 0; from < passages.size(); from += TOGETHER) {
      float[] sum = new float[Meaning.SIZE];
      passages
          .subList(from, Math.min(passages.size(), from + TOGETHER))
          .forEach(each -> Vectors.add(sum, each));
      together.add(Vectors.normalise(sum));
    }
    return together;
  }

  @Override
  public Known byWords(String prose, Collection<String> promptThemes) {
    return new Known(model().scores(Subject.of(prose).answering(promptThemes)), List.of());
  }

  @Override
  public boolean knows(String word) {
    return model().knows(word);
  }

  @Override
  public Optional<float[]> query(String sentence) {
    return patient ? meaning.of(sentence) : meaning.atOnce(sentence);
  }

  @Override
  public float[] themesOf(String sentence) {
    List<float[]> passages = query(sentence).map(List::of).orElse(List.of());
    return model().scores(Subject.of(sentence).with(passages));
  }

  /** The themes that a text suggests by its words, at once. */
  public List<Suggested> suggestByWords(Subject subject) {
    return model().suggest(subject);
  }

  /** The themes that a text suggests by all that can be known of it. */
  public List<Suggested> suggest(Subject subject) {
    return model().suggest(subject.with(meaning.of(Passages.of(subject.text()))));
  }

  /** Whether more than its words can be known of a text. */
  boolean meant(Subject subject) {
    return subject.english() && meaning.there();
  }

  /** Lets the model go. */
  @Override
  public void close() {
    meaning.close();
  }
}
