package org.sojourn.identifiers;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with what may let a person be known, marked by hand: {@code {name|Amina} nodded.} */
record Labelled(String text, List<Span> spans) {
  private static final Pattern BRACED = Pattern.compile("\\{(\\w+)\\|([^}]*)\\}");

  /** A stretch of the text, and what it names. */
  record Span(String kind, int start, int end) {
    boolean touchedBy(Identifier found) {
      return found.start() < end && start < found.end();
    }
  }

  static Labelled of(String line) {
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    Matcher found = BRACED.matcher(line);
    int last = 0;
    while (found.find()) {
      text.append(line, last, found.start());
      spans.add(new Span(found.group(1), text.length(), text.length() + found.group(2).length()));
      text.append(found.group(2));
      last = found.end();
    }
    return new Labelled(text.append(line.substring(last)).toString(), spans);
  }

  static List<Labelled> reflections() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            Labelled.class.getResourceAsStream("/identifiers/reflections.txt"))) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(Labelled::of)
          .toList();
    }
  }
}
