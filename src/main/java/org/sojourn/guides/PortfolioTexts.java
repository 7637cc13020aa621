package org.sojourn.guides;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.json.Doc;
import org.sojourn.json.JsonTrouble;

/**
 * What a portfolio is made with: competencies and their themes, and the check before a story is
 * told.
 *
 * @param credit what the competencies rest on
 * @param storyCheck the questions about each story, to be answered by a person
 * @param learning the ids of prompts that ask what was learned
 * @param other what stands over entries of no competency
 */
public record PortfolioTexts(
    String credit,
    List<String> storyCheck,
    Set<String> learning,
    String other,
    List<Competency> competencies) {

  private static final String FILE = "prompts/portfolio.json";

  public PortfolioTexts {
    storyCheck = List.copyOf(storyCheck);
    learning = Set.copyOf(learning);
    competencies = List.copyOf(competencies);
  }

  /** Something that a school wants to see learned, with the themes that speak of it. */
  public record Competency(String id, String label, List<String> themes) {
    public Competency {
      themes = List.copyOf(themes);
    }
  }

  /** The texts that come with Sojourn. */
  public static PortfolioTexts shipped() {
    try {
      return read(Doc.read(FILE, ShippedShelf.resource(FILE)));
    } catch (JsonTrouble broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The competency of an entry: that of the first of its themes. */
  public Optional<Competency> of(List<String> themes) {
    return themes.stream()
        .flatMap(theme -> competencies.stream().filter(each -> each.themes().contains(theme)))
        .findFirst();
  }

  static PortfolioTexts read(Doc doc) throws JsonTrouble {
    List<Competency> competencies = new ArrayList<>();
    for (Doc each : doc.list("competencies")) {
      competencies.add(new Competency(each.text("id"), each.text("label"), each.texts("themes")));
    }
    return new PortfolioTexts(
        doc.text("credit"),
        doc.texts("storyCheck"),
        new HashSet<>(doc.texts("learning")),
        doc.text("other"),
        competencies);
  }
}
