package org.sojourn.themes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.json.Doc;
import org.sojourn.json.JsonTrouble;

/**
 * What people write who write of a theme, which is seldom its name: passages of our own, at least
 * forty a theme, one JSON object a line. They are read when the first text is looked at.
 */
final class Examples {

  static final String SHIPPED = "/prompts/examples.jsonl";

  private Examples() {}

  /** The examples that come with Sojourn. */
  static List<Example> shipped() {
    try {
      return read(SHIPPED, bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file of the examples as it is. */
  static byte[] bytes() throws IOException {
    try (InputStream in = Examples.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException(
            "Examples [%s] are not in the program; build it again".formatted(SHIPPED));
      }
      return in.readAllBytes();
    }
  }

  /** The examples in a file; a trouble names the line. */
  static List<Example> read(String source, byte[] jsonl) throws JsonTrouble {
    List<Example> examples = new ArrayList<>();
    int number = 0;
    for (String line : new String(jsonl, StandardCharsets.UTF_8).lines().toList()) {
      Doc doc =
          Doc.read(
              "line %d of %s".formatted(++number, source), line.getBytes(StandardCharsets.UTF_8));
      examples.add(new Example(doc.text("theme"), doc.text("text")));
    }
    return List.copyOf(examples);
  }
}
