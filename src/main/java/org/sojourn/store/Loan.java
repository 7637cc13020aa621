package org.sojourn.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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

  /**
   * The text as the editor left it, without the newline at its end; nothing when the file is gone.
   * What is not UTF-8 is read as Latin-1, in which every byte is a letter, so that none is lost.
   */
  public Optional<String> text() throws IOException {
    Optional<byte[]> bytes = cabinet.content(file());
    return bytes.map(Loan::decoded).map(text -> text.replaceFirst("\\r?\\n\\z", ""));
  }

  /** Whether the file is UTF-8 as it was lent; also when it is gone. */
  public boolean utf8() throws IOException {
    return cabinet.content(file()).map(Loan::strictly).filter(Optional::isEmpty).isEmpty();
  }

  private static String decoded(byte[] bytes) {
    return strictly(bytes).orElseGet(() -> new String(bytes, StandardCharsets.ISO_8859_1));
  }

  private static Optional<String> strictly(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
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
