package org.sojourn.themes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.json.Doc;
import org.sojourn.json.JsonTrouble;

/**
 * Everyday words that point to a theme only together, such as "roof" and "landlord" to living
 * conditions. They help to suggest a theme; no search is widened by them, so they stand in a file
 * of their own, which is read when the first text is looked at.
 *
 * @param byTheme the hints by the ids of their themes
 * @param everyday words that stand on most pages: one of them hints at next to nothing
 */
record Hints(Map<String, List<String>> byTheme, Set<String> everyday) {

  static final Hints NONE = new Hints(Map.of(), Set.of());

  private static final String SHIPPED = "/prompts/theme-hints.json";
  private static final String FORMAT = "sojourn-theme-hints/1";

  /** The hints that come with Sojourn. */
  static Hints shipped() {
    try (InputStream in = Hints.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException(
            "Hints [%s] are not in the program; build it again".formatted(SHIPPED));
      }
      return read(Doc.read(SHIPPED, in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Hints read(Doc doc) throws JsonTrouble {
    if (!doc.text("format").equals(FORMAT)) {
      throw doc.trouble("format", "format [%s] is not %s".formatted(doc.text("format"), FORMAT));
    }
    Map<String, List<String>> hints = new HashMap<>();
    for (Map.Entry<String, Doc> entry : doc.object("hints").entries().entrySet()) {
      hints.put(entry.getKey(), entry.getValue().texts());
    }
    return new Hints(hints, Set.copyOf(doc.texts("everyday")));
  }
}
