package org.sojourn.journal;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The words a question was asked in, kept with its answer so that an entry can be read without its
 * guide.
 *
 * @param title a few words
 * @param text the question itself, may be empty
 * @param options what could be chosen or ticked; empty for other questions, and in entries that
 *     were written before options were kept
 * @param labels what the ends of a scale meant, the lower first; empty for other questions, for
 *     scales without words, and in entries that were written before labels were kept
 */
public record Asked(String title, String text, List<Option> options, List<Label> labels) {

  /** No words at all. */
  public static final Asked NOTHING = new Asked("", "");

  public Asked {
    options = List.copyOf(options);
    labels = List.copyOf(labels);
  }

  /** A question that is not answered on a scale. */
  public Asked(String title, String text, List<Option> options) {
    this(title, text, options, List.of());
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
        title,
        text,
        options.stream().filter(option -> chosen.contains(option.value())).toList(),
        labels);
  }

  /** A place on the scale with what its ends meant, such as {@code 6 (0 light … 10 heavy)}. */
  public String scaled(int value) {
    String ends =
        labels.stream()
            .map(label -> label.value() + " " + label.label())
            .collect(Collectors.joining(" … "));
    return ends.isEmpty() ? String.valueOf(value) : value + " (" + ends + ")";
  }

  /** An end of a scale, and what it was said to mean. */
  public record Label(int value, String label) {}

  /** Something that could be chosen, and the words it was offered in. */
  public record Option(String value, String label) {}
}
