package org.sojourn.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Kind;
import org.sojourn.journal.Prompt;
import org.sojourn.journal.Role;

/** The answer to one prompt while it is being given. */
public sealed interface Field {
  /** Small numbers as they are said. */
  List<String> NUMBERS = List.of("none", "one", "two", "three", "four", "five", "six");

  /** The prompt that is answered. */
  Prompt prompt();

  /** Whether its prompt brings something that can be read beside it. */
  default boolean brings() {
    return BroughtUpdate.brings(prompt());
  }

  /** Whether what its prompt brings is the card that says whom to tell. */
  default boolean tells() {
    return BroughtUpdate.tells(prompt());
  }

  /** Whether nothing has been given yet. */
  boolean blank();

  /** Whether something was chosen after which there is something to do at once. */
  default boolean urges() {
    return false;
  }

  /**
   * Prose; also commitments, one a line.
   *
   * @param top the first row on the screen
   */
  record Prose(Prompt prompt, Writing writing, int top) implements Field {
    @Override
    public boolean blank() {
      return writing.blank();
    }

    /** This field with the prose changed. */
    public Prose with(Writing changed) {
      return new Prose(prompt, changed, top);
    }

    /** This field scrolled to a row. */
    public Prose from(int row) {
      return new Prose(prompt, writing, row);
    }
  }

  /** A number between two ends. */
  record Dial(Prompt prompt, @Nullable Integer value) implements Field {
    @Override
    public boolean blank() {
      return value == null;
    }
  }

  /**
   * The prompts of a section of which the writer chooses some to be asked; it holds no answer.
   *
   * @param section the section whose cards they are
   * @param pick the cards by the ids of their prompts, those chosen that are asked
   */
  record Cards(Guide.Section section, Pick pick) implements Field {

    /** The page of a section's cards; those with these ids are chosen. */
    static Cards of(
        Guide.Section section, @Nullable Role role, Set<String> chosen, String language) {
      List<Prompt.Option> cards =
          section.prompts().stream()
              .map(prompt -> card(prompt.id(), prompt.wordsFor(role)))
              .toList();
      Prompt prompt =
          new Prompt(
              id(section),
              Kind.CHECKLIST,
              section.title(),
              asked(section.choose(), language),
              List.of(),
              List.of(),
              false,
              Map.of(),
              null,
              cards,
              List.of(),
              null,
              null);
      return new Cards(section, new Pick(prompt, 0, chosen));
    }

    /** What this page is called among those of a draft; no prompt can be called so. */
    static String id(Guide.Section section) {
      return "section:" + section.id();
    }

    private static Prompt.Option card(String id, Prompt.Variant words) {
      return new Prompt.Option(id, words.title(), words.text());
    }

    private static String asked(Guide.@Nullable Choose choose, String language) {
      int most = choose == null ? 0 : choose.max();
      int fewest = choose == null ? 0 : choose.min();
      boolean said = language.startsWith("en") && most < NUMBERS.size();
      PageWord word = fewest == 0 ? PageWord.CARDS_OR_NONE : PageWord.CARDS;
      return word.in(language, said ? NUMBERS.get(most) : String.valueOf(most));
    }

    @Override
    public Prompt prompt() {
      return pick.prompt();
    }

    @Override
    public boolean blank() {
      return true;
    }

    /** How many of the cards may be asked. */
    public int most() {
      Guide.Choose choose = section.choose();
      return choose == null ? section.prompts().size() : choose.max();
    }

    /** This page with the keys on another card. */
    public Cards at(int line) {
      return new Cards(section, pick.at(line));
    }
  }

  /**
   * One or several of what is offered.
   *
   * @param cursor the line the keys act on
   * @param chosen the values chosen
   */
  record Pick(Prompt prompt, int cursor, Set<String> chosen) implements Field {
    public Pick {
      chosen = Set.copyOf(chosen);
    }

    @Override
    public boolean blank() {
      return chosen.isEmpty();
    }

    @Override
    public boolean urges() {
      return prompt.sensitive()
          && prompt.options().stream()
              .anyMatch(option -> chosen.contains(option.value()) && !option.then().isEmpty());
    }

    /** What is offered, in the prompt's order. */
    public List<Prompt.Option> offered() {
      return prompt.kind() == Kind.WORDS
          ? prompt.words().stream().map(word -> new Prompt.Option(word, word, "")).toList()
          : prompt.options();
    }

    /**
     * What the keys act on; nothing when nothing is offered, as in an old entry without its guide.
     */
    public Optional<Prompt.Option> selected() {
      List<Prompt.Option> offered = offered();
      return cursor < offered.size() ? Optional.of(offered.get(cursor)) : Optional.empty();
    }

    /** The values chosen, in the order they are offered. */
    public List<String> inOrder() {
      List<String> values = new ArrayList<>(offered().stream().map(Prompt.Option::value).toList());
      values.retainAll(chosen);
      return values;
    }

    /** This field with the keys on another line. */
    public Pick at(int line) {
      return new Pick(prompt, Math.clamp(line, 0, Math.max(0, offered().size() - 1)), chosen);
    }

    /** This field with the line under the keys chosen, or no longer chosen. */
    public Pick toggled() {
      return selected().map(option -> toggled(option.value())).orElse(this);
    }

    private Pick toggled(String value) {
      if (chosen.contains(value)) {
        Set<String> fewer = new LinkedHashSet<>(chosen);
        fewer.remove(value);
        return new Pick(prompt, cursor, fewer);
      }
      Set<String> more =
          prompt.kind() == Kind.CHOICE ? new LinkedHashSet<>() : new LinkedHashSet<>(chosen);
      more.add(value);
      return new Pick(prompt, cursor, more);
    }
  }
}
