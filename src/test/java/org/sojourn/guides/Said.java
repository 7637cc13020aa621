package org.sojourn.guides;

import java.util.List;
import java.util.stream.Stream;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Prompt;

/** All that a guide says to its writer, in every role. */
final class Said {
  private Said() {}

  /** The words of a guide and of all its prompts. */
  static List<String> by(Guide guide) {
    return Stream.of(
            Stream.of(guide.title(), guide.purpose(), guide.opening(), guide.closing()),
            guide.sections().stream().map(Guide.Section::title),
            guide.forms().stream().map(Guide.Form::title),
            guide.prompts().stream().flatMap(prompt -> by(prompt).stream()))
        .flatMap(texts -> texts)
        .filter(text -> !text.isBlank())
        .toList();
  }

  /** The words of a prompt. */
  static List<String> by(Prompt prompt) {
    Prompt.Scale scale = prompt.scale();
    return Stream.of(
            ways(prompt)
                .flatMap(way ->
                    Stream.concat(Stream.of(way.title(), way.text()), way.probes().stream())),
            prompt.options().stream().flatMap(option -> Stream.of(option.label(), option.then())),
            prompt.words().stream(),
            scale == null ? Stream.<String>of() : Stream.of(scale.low(), scale.high()))
        .flatMap(texts -> texts)
        .toList();
  }

  /** A prompt's own words, and those for each role that has others. */
  static Stream<Prompt.Variant> ways(Prompt prompt) {
    return Stream.concat(Stream.of(prompt.wordsFor(null)), prompt.variants().values().stream());
  }
}
