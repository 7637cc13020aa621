package org.sojourn.guides;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sojourn.journal.Guide;

/**
 * The guides that come with Sojourn, on the class path; an index names them, as a class path cannot
 * be listed. Each is read on its own when it is asked for, since the first page needs but a few.
 */
final class ShippedShelf implements Shelf {

  private static final String FOLDER = "/prompts/guides/";
  private static final String INDEX = "index.txt";

  private final Map<String, Checked> read = new ConcurrentHashMap<>();
  private final Set<String> ids;

  ShippedShelf() {
    String index = new String(resource(INDEX), StandardCharsets.UTF_8);
    ids = new LinkedHashSet<>(index.lines().filter(line -> !line.isBlank()).toList());
  }

  @Override
  public Set<String> ids() {
    return ids;
  }

  @Override
  public Optional<Guide> guide(String id) {
    return ids.contains(id) ? read(id).guide() : Optional.empty();
  }

  @Override
  public List<Problem> problems() {
    return ids.stream().flatMap(id -> read(id).problems().stream()).toList();
  }

  private Checked read(String id) {
    return read.computeIfAbsent(
        id, _ -> GuideFile.read("prompts/guides/" + id + ".json", resource(id + ".json")));
  }

  private static byte[] resource(String name) {
    try (InputStream in = ShippedShelf.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException(
            "Guide [%s] is not in the program; build it again".formatted(name));
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
