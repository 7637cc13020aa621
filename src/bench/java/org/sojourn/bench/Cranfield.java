package org.sojourn.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * A collection of texts, questions and what answers them, in the form of the Cranfield experiments.
 *
 * @param texts by number: the title, then the rest of the text
 * @param judged for each question by its place from 1, the gain of each text that answers it
 */
record Cranfield(
    Map<Integer, List<String>> texts, List<String> questions, Map<Integer, Map<Integer, Integer>> judged) {

  /** Answers are judged from 1, the best, to 4; -1 marks what the question was made from. */
  private static final int WORST = 5;

  static Cranfield read(Path folder) throws IOException {
    Map<Integer, List<String>> texts = new LinkedHashMap<>();
    for (Map<String, String> each : records(folder.resolve("cran.all.1400.gz"))) {
      String title = each.getOrDefault("T", "");
      String text = each.getOrDefault("W", "");
      String body = text.startsWith(title) ? text.substring(title.length()) : text;
      texts.put(Integer.valueOf(each.getOrDefault("I", "0")), List.of(title, body));
    }
    List<String> questions = new ArrayList<>();
    for (Map<String, String> each : records(folder.resolve("cran.qry.gz"))) {
      questions.add(each.getOrDefault("W", ""));
    }
    Map<Integer, Map<Integer, Integer>> judged = new HashMap<>();
    for (String line : lines(folder.resolve("cranqrel.gz"))) {
      String[] numbers = line.strip().split("\\s+", -1);
      int judgement = Integer.parseInt(numbers[2]);
      int gain = judgement > 0 ? WORST - judgement : 0;
      if (gain > 0) {
        judged
            .computeIfAbsent(Integer.valueOf(numbers[0]), _ -> new HashMap<>())
            .put(Integer.valueOf(numbers[1]), gain);
      }
    }
    return new Cranfield(texts, questions, judged);
  }

  /** Records of fields: a line with a dot and a letter begins one, ".I" a new record. */
  private static List<Map<String, String>> records(Path file) throws IOException {
    List<Map<String, String>> records = new ArrayList<>();
    String field = "";
    for (String line : lines(file)) {
      if (line.startsWith(".I")) {
        records.add(new HashMap<>(Map.of("I", line.substring(2).strip())));
      } else if (line.matches("\\.[A-Z]")) {
        field = line.substring(1);
      } else {
        records.getLast().merge(field, line, (before, next) -> before + "\n" + next);
      }
    }
    return records;
  }

  private static List<String> lines(Path file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.ISO_8859_1))) {
      return reader.lines().toList();
    }
  }
}
