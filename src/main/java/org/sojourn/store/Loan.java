package org.sojourn.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text lent to an editor of the writer's own: a file in a folder beside the drafts that nobody
 * else can enter. The folder goes when the loan is closed, and with it what the editor left there
 * of its own, such as a copy or a swap file.
 */
public final class Loan implements Closeable {
  private static final String SUFFIX = ".lent";
  private static final String NAME = "text.txt";
  private static final String EDITED = ".edited-%d.txt";

  private final Path folder;
  private final Cabinet cabinet;

  private Loan(Path folder, Cabinet cabinet) {
    this.folder = folder;
    this.cabinet = cabinet;
  }

  /** Lends a text; editors expect a file to end with a newline. */
  static Loan of(Path folder, Cabinet cabinet, String text) throws IOException {
    remove(folder);
    Loan loan = new Loan(folder, cabinet);
    cabinet.write(loan.file(), (text + "\n").getBytes(StandardCharsets.UTF_8));
    return loan;
  }

  /** The name of the folder for what is lent of a draft. */
  static String name(String draft) {
    return draft + SUFFIX;
  }

  /** The draft that a folder holds something lent of; nothing when it is another kind of folder. */
  static Optional<String> draft(Path folder) {
    String name = Layout.name(folder);
    return name.endsWith(SUFFIX)
        ? Optional.of(name.substring(0, name.length() - SUFFIX.length()))
        : Optional.empty();
  }

  /** The file to edit. */
  public Path file() {
    return folder.resolve(NAME);
  }

  /** The text as the editor left it, without the newline at its end; nothing without the file. */
  public Optional<Decoded> text() throws IOException {
    return cabinet
        .content(file())
        .map(Decoded::of)
        .map(read -> new Decoded(read.text().replaceFirst("\\r?\\n\\z", ""), read.replaced()));
  }

  /**
   * Keeps the file beside the draft, byte for byte as the editor left it.
   *
   * @return what it is called in the journal's folder
   */
  public String keepFile() throws IOException {
    byte[] bytes = cabinet.bytes(file());
    String draft = draft(folder).orElseThrow();
    int number = 1;
    Path kept = folder.resolveSibling(draft + EDITED.formatted(number));
    while (cabinet.holds(kept)) {
      kept = folder.resolveSibling(draft + EDITED.formatted(++number));
    }
    cabinet.write(kept, bytes);
    return folder.resolveSibling(".").normalize().getFileName() + "/" + Layout.name(kept);
  }

  /** Whether a file is what an editor left, kept for the sake of its bytes. */
  static boolean kept(Path file) {
    return Layout.name(file).endsWith(".txt");
  }

  /** Removes all that was lent; a second call does nothing. */
  @Override
  public void close() throws IOException {
    remove(folder);
  }

  /** Removes a folder with all in it, following no link out of it. */
  static void remove(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException trouble)
              throws IOException {
            Files.deleteIfExists(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
