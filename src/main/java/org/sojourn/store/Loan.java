package org.sojourn.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sojourn.journal.Draft;
import org.sojourn.json.Formats;

/**
 * A text lent to an editor of the writer's own: a file in a folder beside the drafts that nobody
 * else can enter. The folder goes when the loan is closed, and with it what the editor left there
 * of its own, such as a copy or a swap file. Until then it holds, out of the editor's sight, the
 * draft and the text as they were lent, so that nothing is lost when nobody is there to close it.
 */
public final class Loan implements Closeable {
  private static final String SUFFIX = ".lent";
  private static final String EDITED = ".edited-%d.txt";
  private static final String TEXT = ".txt";
  private static final String DRAFT = ".draft.json";
  private static final String BEFORE = ".before";
  private static final Pattern UNSAFE = Pattern.compile("[^a-z0-9]+");
  private static final int LONGEST_NAME = 40;

  private final Path folder;
  private final Path file;
  private final Cabinet cabinet;

  private Loan(Path folder, Path file, Cabinet cabinet) {
    this.folder = folder;
    this.file = file;
    this.cabinet = cabinet;
  }

  /** Lends a text of a draft under a name; editors expect a file to end with a newline. */
  static Loan of(Path folder, Cabinet cabinet, Draft draft, String name, String text)
      throws IOException {
    cabinet.deleteFolder(folder);
    Loan loan = new Loan(folder, folder.resolve(safe(name) + TEXT), cabinet);
    byte[] bytes = (text + "\n").getBytes(StandardCharsets.UTF_8);
    cabinet.write(folder.resolve(DRAFT), draft, Formats.DRAFT);
    cabinet.write(folder.resolve(BEFORE), bytes);
    cabinet.writePlain(loan.file, bytes);
    return loan;
  }

  /** What was lent in a folder by a window that is gone, and changed since; else nothing. */
  static Optional<Loan> left(Path folder, Cabinet cabinet) throws IOException {
    for (Path file : Cabinet.list(folder)) {
      String name = Layout.name(file);
      if (name.endsWith(TEXT) && name.equals(safe(name.substring(0, dot(name))) + TEXT)) {
        Loan loan = new Loan(folder, file, cabinet);
        return loan.changed() ? Optional.of(loan) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static int dot(String name) {
    return name.length() - TEXT.length();
  }

  private boolean changed() throws IOException {
    Optional<String> now = said(file).filter(text -> !text.isEmpty());
    return now.isPresent() && !now.equals(said(folder.resolve(BEFORE)));
  }

  private Optional<String> said(Path path) throws IOException {
    return cabinet.content(path).map(Decoded::of).map(read -> read.text().strip());
  }

  /** Puts the draft that was lent where drafts are, unless one is there. */
  void restore(Path place) throws IOException {
    Path lent = folder.resolve(DRAFT);
    if (!cabinet.holds(place) && cabinet.holds(lent)) {
      cabinet.move(lent, place);
    }
  }

  /** A name that no system and no editor takes amiss. */
  private static String safe(String name) {
    String plain = UNSAFE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
    String cut = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    String bare = cut.replaceAll("^-+|-+$", "");
    return bare.isEmpty() ? "text" : bare;
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
    return file;
  }

  /** The text as the editor left it, without the newline at its end; nothing without the file. */
  public Optional<Decoded> text() throws IOException {
    return cabinet
        .content(file)
        .map(Decoded::of)
        .map(read -> new Decoded(read.text().replaceFirst("\\r?\\n\\z", ""), read.replaced()));
  }

  /**
   * Keeps the file beside the draft, byte for byte as the editor left it.
   *
   * @return what it is called in the journal's folder
   */
  public String keepFile() throws IOException {
    byte[] bytes = cabinet.bytes(file);
    Path drafts = folder.resolveSibling(".").normalize();
    Path kept = free(drafts, draft(folder).orElseThrow(), cabinet);
    cabinet.write(kept, bytes);
    return drafts.getFileName() + "/" + Layout.name(kept);
  }

  /** Moves what editors left of a draft, kept for the sake of its bytes, to another folder. */
  static void moveKept(String draft, Path drafts, Path to, Cabinet cabinet) throws IOException {
    for (Path file : Cabinet.list(drafts)) {
      if (kept(file) && Layout.name(file).startsWith(draft)) {
        cabinet.move(file, free(to, draft, cabinet));
      }
    }
  }

  private static Path free(Path folder, String draft, Cabinet cabinet) {
    int number = 1;
    while (cabinet.holds(folder.resolve(draft + EDITED.formatted(number)))) {
      number++;
    }
    return folder.resolve(draft + EDITED.formatted(number));
  }

  /** Whether a file is what an editor left, kept for the sake of its bytes. */
  static boolean kept(Path file) {
    return Layout.name(file).endsWith(".txt");
  }

  /** Removes all that was lent; a second call does nothing. */
  @Override
  public void close() throws IOException {
    cabinet.deleteFolder(folder);
  }
}
