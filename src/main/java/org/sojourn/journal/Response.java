package org.sojourn.journal;

import java.util.List;
import java.util.UUID;

/** What was answered to a prompt, by the prompt's kind; or that it was left for now. */
public sealed interface Response {

  /** The kind of prompt this answers. */
  Kind kind();

  /** Whether nothing was given: an empty text, no choice, no words. A skipped response is blank. */
  boolean blank();

  /** The values chosen, in the prompt's order; none where nothing is chosen from. */
  default List<String> values() {
    return switch (this) {
      case Choice(String choice) -> choice.isBlank() ? List.of() : List.of(choice);
      case Checklist(List<String> checked) -> checked;
      case Words(List<String> words) -> words;
      case Text _, Scale _, Commitments _, Skipped _ -> List.of();
    };
  }

  /** Free prose. */
  record Text(String text) implements Response {
    /** So many letters one may have, wherever it comes from: less than files may hold. */
    public static final int MOST = 4_000_000;

    @Override
    public Kind kind() {
      return Kind.TEXT;
    }

    @Override
    public boolean blank() {
      return text.isBlank();
    }
  }

  /** A whole number between the ends its prompt names. */
  record Scale(int value) implements Response {
    @Override
    public Kind kind() {
      return Kind.SCALE;
    }

    @Override
    public boolean blank() {
      return false;
    }
  }

  /** The value of the one option chosen. */
  record Choice(String choice) implements Response {
    @Override
    public Kind kind() {
      return Kind.CHOICE;
    }

    @Override
    public boolean blank() {
      return choice.isBlank();
    }
  }

  /** The values of the options ticked, in the prompt's order. */
  record Checklist(List<String> checked) implements Response {
    public Checklist {
      checked = List.copyOf(checked);
    }

    @Override
    public Kind kind() {
      return Kind.CHECKLIST;
    }

    @Override
    public boolean blank() {
      return checked.isEmpty();
    }
  }

  /** The words chosen. */
  record Words(List<String> words) implements Response {
    public Words {
      words = List.copyOf(words);
    }

    @Override
    public Kind kind() {
      return Kind.WORDS;
    }

    @Override
    public boolean blank() {
      return words.isEmpty();
    }
  }

  /** The ids of the commitments made. */
  record Commitments(List<UUID> commitments) implements Response {
    public Commitments {
      commitments = List.copyOf(commitments);
    }

    @Override
    public Kind kind() {
      return Kind.COMMITMENTS;
    }

    @Override
    public boolean blank() {
      return commitments.isEmpty();
    }
  }

  /** "Not now": the prompt was seen and left. */
  record Skipped(Kind kind) implements Response {
    @Override
    public boolean blank() {
      return true;
    }
  }
}
