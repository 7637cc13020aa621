package org.sojourn.guides;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.sojourn.journal.Guide;

/**
 * The guides that come with Sojourn, on the class path; an index names them and the languages they
 * were translated into, as a class path cannot be listed. Each is read on its own when it is asked
 * for, since the first page needs but a few.
 */
final class ShippedShelf implements Shelf {

  private static final String ENGLISH = "en";
  private static final String INDEX = "prompts/guides/index.txt";

  private final Map<String, Checked> read = new ConcurrentHashMap<>();

  /** The languages of each guide, English first. */
  private final Map<String, List<String>> languages = new LinkedHashMap<>();

  ShippedShelf() {
    String index = new String(resource(INDEX), StandardCharsets.UTF_8);
    index.lines().filter(line -> !line.isBlank()).forEach(this::name);
  }

  /** A line of the index: an id, and the languages beside English. */
  private void name(String line) {
    List<String> words = new ArrayList<>(List.of(line.split(" ")));
    String id = words.set(0, ENGLISH);
    languages.put(id, List.copyOf(words));
  }

  @Override
  public Set<String> ids() {
    return Collections.unmodifiableSet(languages.keySet());
  }

  @Override
  public List<String> languages(String id) {
    return languages.getOrDefault(id, List.of());
  }

  @Override
  public Optional<Guide> guide(String id, String language) {
    return languages(id).contains(language) ? read(id, language).guide() : Optional.empty();
  }

  /** Reads the English guides; of the translations, only those that are asked for. */
  @Override
  public List<Problem> problems() {
    ids().forEach(id -> read(id, ENGLISH));
    return new TreeMap<>(read)
        .values().stream().flatMap(checked -> checked.problems().stream()).toList();
  }

  private Checked read(String id, String language) {
    String folder =
        language.equals(ENGLISH) ? "prompts/guides/" : "prompts/" + language + "/guides/";
    String file = folder + id + ".json";
    return read.computeIfAbsent(file, _ -> GuideFile.read(file, resource(file)));
  }

  /** A file that comes with Sojourn. */
  static byte[] resource(String name) {
    try (InputStream in = ShippedShelf.class.getResourceAsStream("/" + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "[%s] is not in the program; build it again".formatted(name));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
