package org.sojourn.guides;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sojourn.journal.Guide;

/** The guides in a folder of the user's, read together: only a file says which guide it is. */
final class FolderShelf implements Shelf {

  /** The guides by their ids, each by its languages. */
  private final Map<String, Map<String, Guide>> guides = new LinkedHashMap<>();

  private final Map<Guide, Path> files = new HashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  private FolderShelf() {}

  /** Reads a folder; one that is not there is empty. */
  static FolderShelf of(Path folder) {
    FolderShelf shelf = new FolderShelf();
    if (Files.isDirectory(folder)) {
      shelf.readAll(folder);
    }
    return shelf;
  }

  @Override
  public Set<String> ids() {
    return guides.keySet();
  }

  @Override
  public List<String> languages(String id) {
    return List.copyOf(guides.getOrDefault(id, Map.of()).keySet());
  }

  @Override
  public Optional<Guide> guide(String id, String language) {
    return Optional.ofNullable(guides.getOrDefault(id, Map.of()).get(language));
  }

  @Override
  public List<Problem> problems() {
    return problems;
  }

  private void readAll(Path folder) {
    try (Stream<Path> listed = Files.list(folder)) {
      listed.filter(file -> file.toString().endsWith(".json")).sorted().forEach(this::read);
    } catch (IOException e) {
      problems.add(Problem.of(folder.toString(), "the folder cannot be listed; make it readable"));
    }
  }

  private void read(Path file) {
    try {
      place(file, GuideFile.read(file.toString(), bytes(file)));
    } catch (IOException e) {
      problems.add(Problem.of(file.toString(), "the file cannot be read; make it readable"));
    }
  }

  private void place(Path file, Checked checked) {
    problems.addAll(checked.problems());
    checked.guide().ifPresent(guide -> place(file, guide));
  }

  private void place(Path file, Guide guide) {
    Guide first =
        guides
            .computeIfAbsent(guide.id(), _ -> new LinkedHashMap<>())
            .putIfAbsent(guide.language(), guide);
    if (first == null) {
      files.put(guide, file);
    } else {
      problems.add(
          Problem.of(
              file.toString(),
              "guide [%s] is in %s already; give one of them another id"
                  .formatted(guide.id(), Objects.requireNonNull(files.get(first)).getFileName())));
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("Not a file: [%s]".formatted(file));
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(GuideFile.MOST_BYTES + 1);
    }
  }
}
