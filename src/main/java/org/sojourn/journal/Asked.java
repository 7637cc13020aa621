package org.sojourn.journal;

import java.util.List;

/**
 * The words a question was asked in, kept with its answer so that an entry can be read without its
 * guide.
 *
 * @param title a few words
 * @param text the question itself, may be empty
 * @param options what could be chosen or ticked; empty for other questions, and in entries that
 *     were written before options were kept
 */
public record Asked(String title, String text, List<Option> options) {

  /** No words at all. */
  public static final Asked NOTHING = new Asked("", "");

  public Asked {
    options = List.copyOf(options);
  }

  /** A question with nothing to choose from. */
  public Asked(String title, String text) {
    this(title, text, List.of());
  }

  /** The words for a value that was chosen: its label; its own letters where none was kept. */
  public String label(String value) {
    return options.stream()
        .filter(option -> option.value().equals(value))
        .map(Option::label)
        .findFirst()
        .orElseGet(() -> value.replace('-', ' '));
  }

  /** This question with only those options that were chosen. */
  public Asked only(List<String> chosen) {
    return new Asked(
        title, text, options.stream().filter(option -> chosen.contains(option.value())).toList());
  }

  /** Something that could be chosen, and the words it was offered in. */
  public record Option(String value, String label) {}
}
