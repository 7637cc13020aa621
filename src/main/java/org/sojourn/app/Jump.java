package org.sojourn.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Prompt;

/**
 * A prompt one can go to, and how it stands.
 *
 * @param id the id of the prompt, or of a page of cards
 */
public record Jump(String id, String title, Standing standing) {

  /** How a prompt stands in an entry. */
  public enum Standing {
    /** Something was given. */
    ANSWERED,
    /** It was seen and left. */
    LEFT,
    /** It is still to come. */
    AHEAD,
    /** The guide has it, but the writer is not asked it. */
    ASIDE,
    /** A page of cards: some of them may be chosen there. */
    CARDS;

    /** A word for it in the language of its page; none for what is still to come. */
    public String label(String language) {
      return switch (this) {
        case ANSWERED -> PageWord.ANSWERED.in(language);
        case LEFT -> PageWord.LEFT.in(language);
        case AHEAD -> "";
        case ASIDE -> PageWord.NOT_ASKED.in(language);
        case CARDS -> PageWord.CHOOSE.in(language);
      };
    }
  }

  /** All prompts there are for a work: those of its guide in order, then what that lacks. */
  public static List<Jump> all(Work work) {
    Map<String, Field> left = new LinkedHashMap<>();
    work.fields().forEach(field -> left.put(field.prompt().id(), field));
    List<Jump> jumps = new ArrayList<>();
    List<Guide.Section> sections =
        Optional.ofNullable(work.guide()).map(Guide::sections).orElse(List.of());
    for (Guide.Section section : sections) {
      Field cards = left.remove(Field.Cards.id(section));
      if (cards != null) {
        jumps.add(of(cards, work));
      }
      for (Prompt prompt : section.prompts()) {
        Field field = left.remove(prompt.id());
        String title = prompt.wordsFor(work.entry().role()).title();
        jumps.add(field == null ? new Jump(prompt.id(), title, Standing.ASIDE) : of(field, work));
      }
    }
    left.values().forEach(field -> jumps.add(of(field, work)));
    return jumps;
  }

  private static Jump of(Field field, Work work) {
    Prompt prompt = field.prompt();
    String title = prompt.title().isBlank() ? prompt.text() : prompt.title();
    return new Jump(prompt.id(), title, standing(field, work));
  }

  private static Standing standing(Field field, Work work) {
    if (field instanceof Field.Cards) {
      return Standing.CARDS;
    }
    if (!field.blank()) {
      return Standing.ANSWERED;
    }
    boolean left = work.seen().contains(field.prompt().id()) && !field.equals(work.field());
    return left ? Standing.LEFT : Standing.AHEAD;
  }
}
