package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.sojourn.exchange.Aside;
import org.sojourn.exchange.LeftOut;
import org.sojourn.exchange.Unread;
import org.sojourn.files.DurableFiles;
import org.sojourn.store.Store;

/** What an import could not take in: named, and copied into a folder beside the journal. */
final class Leavings {
  private static final int TOLD = 10;
  private static final String BESIDE = "-not-imported";

  private final Call call;
  private final String source;
  private final boolean dry;

  /**
   * What was left.
   *
   * @param source what the import was made from
   * @param dry whether nothing is to be written
   */
  Leavings(Call call, String source, boolean dry) {
    this.call = call;
    this.source = source;
    this.dry = dry;
  }

  /** Says what was left out, first and with its place; whether everything could be read. */
  boolean told(LeftOut leftOut, Store store) {
    List<Unread> unread = leftOut.unread();
    for (Unread line : unread.subList(0, Math.min(TOLD, unread.size()))) {
      call.say(
          "sojourn: %s: %s. It was left out; correct it and import again."
              .formatted(place(line), line.why()));
    }
    if (unread.size() > TOLD) {
      call.say("sojourn: %,d more were left out.".formatted(unread.size() - TOLD));
    }
    if (!leftOut.keys().isEmpty()) {
      call.say(
          "Fields with no place in an entry were left out: %s."
              .formatted(String.join(", ", leftOut.keys())));
    }
    if (!dry && !leftOut.aside().isEmpty()) {
      keep(leftOut.aside(), store);
    }
    return unread.isEmpty();
  }

  /** Where something stands, as far as that is known. */
  private String place(Unread part) {
    String line = part.line() == 0 ? "" : ", line %d".formatted(part.line());
    String column = part.column() == 0 ? "" : ", column %d".formatted(part.column());
    return source + line + column;
  }

  /** Copies what was left out; what came in is safe whether that can be done or not. */
  private void keep(List<Aside> parts, Store store) {
    if (store.key().isPresent()) {
      call.say("The journal is encrypted, so no copy of it was made: keep the file until then.");
      return;
    }
    Path journal = store.folder();
    Path folder = journal.resolveSibling(journal.getFileName() + BESIDE);
    try {
      for (Aside part : parts) {
        keep(part, folder);
      }
      call.say("What was left out is kept in [%s].".formatted(folder));
    } catch (IOException trouble) {
      call.say(Told.of(trouble).sentence() + " So what was left out was not copied.");
    }
  }

  /** Writes a part under a name that is free, or that has it already. */
  private void keep(Aside part, Path folder) throws IOException {
    String name = name(part);
    Path file = folder.resolve(name);
    for (int i = 2; Files.exists(file); i++) {
      if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), part.bytes())) {
        return;
      }
      file = folder.resolve(i + "-" + name);
    }
    DurableFiles.real().write(file.toAbsolutePath(), part.bytes());
  }

  private String name(Aside part) {
    if (!part.name().isEmpty()) {
      return part.name();
    }
    Path named = Path.of(source).getFileName();
    return named == null || source.equals(Given.source(Given.STANDARD))
        ? "input"
        : named.toString();
  }
}
