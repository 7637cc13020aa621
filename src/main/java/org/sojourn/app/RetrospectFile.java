package org.sojourn.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sojourn.exchange.Paper;

/** The page for any browser that looks back over a journal. */
final class RetrospectFile {
  private static final String NAME = "looking-back.html";

  private RetrospectFile() {}

  /**
   * Writes it, with private entries by their days alone; no file is written over.
   *
   * @param typed a new file, or a folder for it
   * @return where it is
   */
  static String write(Services journal, String typed) throws IOException {
    Path named = TypedPath.of(typed, journal.folders().home());
    Path file = Files.isDirectory(named) ? named.resolve(NAME) : named;
    Retrospect seen = new RetrospectReader(journal, (_, _) -> {}, () -> false).withoutPrivate();
    Paper paper = RetrospectPaper.of(seen, journal.store().profile().name());
    journal.sharing().hand(file, paper.html().getBytes(UTF_8));
    return file.toString();
  }
}
