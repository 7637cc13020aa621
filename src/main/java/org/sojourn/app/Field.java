package org.sojourn.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Kind;
import org.sojourn.journal.Prompt;

/** The answer to one prompt while it is being given. */
public sealed interface Field {

  /** The prompt that is answered. */
  Prompt prompt();

  /** Whether nothing has been given yet. */
  boolean blank();

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
