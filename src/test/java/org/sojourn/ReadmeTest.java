package org.sojourn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sojourn.app.Command;
import org.sojourn.app.Keys;
import org.sojourn.app.UserKeys;
import org.sojourn.app.Where;

/** What the README prints from the program stays what the program does. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");
  private static final String BEGIN = "<!-- keys -->\n";
  private static final String END = "<!-- /keys -->";

  @Test
  void the_table_of_keys_is_that_of_the_program() throws IOException {
    String readme = Files.readString(README);
    int begin = readme.indexOf(BEGIN) + BEGIN.length();
    int end = readme.indexOf(END);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(README, readme.substring(0, begin) + table() + readme.substring(end));
    } else {
      assertEquals(table(), readme.substring(begin, end));
    }
  }

  private static String table() {
    return Arrays.stream(Command.values())
        .map(command ->
            "| %s | `%s` | %s | %s |\n"
                .formatted(keys(command), UserKeys.id(command), command.help(), places(command)))
        .collect(
            Collectors.joining(
                "", "| keys | name | what they do | where |\n|---|---|---|---|\n", ""));
  }

  private static String keys(Command command) {
    return command.keys().stream()
        .map(key -> "`" + Keys.label(key) + "`")
        .collect(Collectors.joining(", "));
  }

  private static String places(Command command) {
    Set<Where> places = command.places();
    return places.equals(EnumSet.allOf(Where.class))
        ? "everywhere"
        : Arrays.stream(Where.values())
            .filter(places::contains)
            .map(Where::label)
            .collect(Collectors.joining(", "));
  }
}
