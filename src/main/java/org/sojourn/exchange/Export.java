package org.sojourn.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Response;
import org.sojourn.json.Formats;
import org.sojourn.json.Json;

/** Writes entries to a stream, which is flushed and left open. */
public final class Export {

  private Export() {}

  /** Entries in the order they are to be written, handed over one at a time. */
  @FunctionalInterface
  public interface Entries {
    /** Shows every entry to {@code seen}. */
    void each(Consumer<Entry> seen) throws IOException;
  }

  /**
   * Writes everything as one document, from which {@link Import#json} makes equal values.
   *
   * @return how many entries were written
   */
  public static int json(
      OutputStream out, Entries entries, List<Mission> missions, List<Commitment> commitments)
      throws IOException {
    try {
      Page page = new Page(out);
      page.write("{\n  \"format\": \"%s\",\n  \"entries\": [".formatted(Formats.EXPORT.name()));
      entries.each(entry -> page.item(Json.pretty(entry)));
      int count = page.endList();
      page.write(",\n  \"missions\": [");
      missions.forEach(mission -> page.item(Json.pretty(mission)));
      page.endList();
      page.write(",\n  \"commitments\": [");
      commitments.forEach(commitment -> page.item(Json.pretty(commitment)));
      page.endList();
      page.write("\n}\n");
      page.flush();
      return count;
    } catch (UncheckedIOException trouble) {
      throw trouble.getCause();
    }
  }

  /**
   * Writes one line for each entry: its head, its prose under {@code text}, under {@code answers}
   * what was answered to each prompt of a guide, and under {@code chosen} the words of the options
   * and of the places on scales that were chosen.
   *
   * @return how many entries were written
   */
  public static int jsonl(OutputStream out, Entries entries) throws IOException {
    try {
      Page page = new Page(out);
      entries.each(entry -> page.line(Json.line(fields(entry))));
      page.flush();
      return page.count();
    } catch (UncheckedIOException trouble) {
      throw trouble.getCause();
    }
  }

  private static Map<String, Object> fields(Entry entry) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", entry.id());
    fields.put("date", entry.date());
    fields.put("title", entry.title());
    fields.put("mission", Optional.ofNullable(entry.mission()));
    fields.put("phase", Optional.ofNullable(entry.phase()));
    fields.put("guide", Optional.ofNullable(entry.guide()));
    fields.put("themes", entry.themes());
    fields.put("text", entry.prose());
    if (entry.guide() != null) {
      fields.put("answers", answers(entry.answers()));
      fields.put("chosen", Optional.of(chosen(entry.answers())).filter(words -> !words.isEmpty()));
    }
    return fields;
  }

  /** What was chosen from options and on scales, by prompt, in the words it was offered in. */
  private static Map<String, Object> chosen(List<Answer> answers) {
    Map<String, Object> words = new LinkedHashMap<>();
    for (Answer answer : answers) {
      if (!answer.asked().options().isEmpty() && !answer.response().blank()) {
        words.put(answer.prompt(), answer.chosen());
      }
      if (!answer.asked().labels().isEmpty()
          && answer.response() instanceof Response.Scale(int value)) {
        words.put(answer.prompt(), List.of(answer.asked().scaled(value)));
      }
    }
    return words;
  }

  /** What was answered, by prompt, as it can be given on the command line. */
  private static Map<String, Object> answers(List<Answer> answers) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Answer answer : answers) {
      value(answer.response()).ifPresent(value -> values.put(answer.prompt(), value));
    }
    return values;
  }

  private static Optional<Object> value(Response response) {
    return switch (response) {
      case Response.Text(String text) -> Optional.of(text);
      case Response.Scale(int value) -> Optional.of(value);
      case Response.Choice(String choice) -> Optional.of(choice);
      case Response.Checklist(List<String> checked) -> Optional.of(checked);
      case Response.Words(List<String> words) -> Optional.of(words);
      // Their ids say nothing outside of the journal; the whole export has them in full.
      case Response.Commitments _ -> Optional.empty();
      case Response.Skipped _ -> Optional.empty();
    };
  }
}
