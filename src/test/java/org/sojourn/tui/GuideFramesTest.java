package org.sojourn.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.app.Size;
import org.sojourn.guides.Guides;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Prompt;

/**
 * Every prompt of every guide as it stands on the screen, without and with its probes: one file for
 * a guide in each size, to be read as its writer would. {@code -Dgolden.update=true} writes them
 * anew.
 */
class GuideFramesTest {
  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "sojourn", "tui-guides");

  static Stream<Arguments> guides() {
    return Guides.shipped().all().stream()
        .flatMap(guide ->
            Stream.of(new Size(80, 24), new Size(60, 20)).map(size -> Arguments.of(guide, size)));
  }

  @ParameterizedTest(name = "{0} at {1}")
  @MethodSource("guides")
  void every_prompt_looks_as_it_was_found_good(Guide guide, Size size) throws IOException {
    StringBuilder drawn = new StringBuilder();
    for (int at = 0; at < guide.prompts().size(); at++) {
      drawn.append(drawn(guide, size, at));
    }
    Path file = FOLDER.resolve("%s-%dx%d.txt".formatted(guide.id(), size.columns(), size.rows()));
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, drawn);
    }
    assertEquals(Files.readString(file), drawn.toString());
  }

  private static String drawn(Guide guide, Size size, int at) {
    Prompt prompt = guide.prompts().get(at);
    String closed = "== %s%n%s".formatted(prompt.id(), content(guide, size, at, 0));
    int probes = prompt.probes().size();
    return probes == 0
        ? closed
        : closed + "-- deeper%n%s".formatted(content(guide, size, at, probes));
  }

  /** What stands between the heading and the keys, without the empty rows at its end. */
  private static String content(Guide guide, Size size, int at, int shown) {
    List<String> rows =
        Views.draw(EveryPromptTest.page(size, guide, null, at, shown)).text().lines().toList();
    String between =
        rows.subList(Size.HEAD, rows.size() - 2).stream()
            .map(String::stripTrailing)
            .collect(Collectors.joining("\n"));
    return between.stripTrailing() + "\n";
  }
}
