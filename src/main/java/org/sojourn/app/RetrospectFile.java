package org.sojourn.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.sojourn.exchange.Paper;
import org.sojourn.exchange.Pdf;

/** The files that look back over a journal: a page for any browser, and a PDF for a printer. */
public final class RetrospectFile {
  private static final String NAME = "looking-back";
  private static final String HTML = ".html";
  private static final String PDF = ".pdf";

  private RetrospectFile() {}

  /** What goes into a file, by the ending of its name: a PDF, or else a page of HTML. */
  public static final class Content {
    private final byte[] bytes;
    private final String remark;

    private Content(byte[] bytes, String remark) {
      this.bytes = bytes;
      this.remark = remark;
    }

    /** What a file of this name holds. */
    public static Content of(Paper paper, Path file) throws IOException {
      if (!file.toString().toLowerCase(Locale.ROOT).endsWith(PDF)) {
        return new Content(paper.html().getBytes(UTF_8), "");
      }
      Pdf pdf = Pdf.of(paper);
      return new Content(pdf.bytes(), Pdf.remark(pdf.missing()));
    }

    /** The bytes of the file. */
    public byte[] bytes() {
      return bytes.clone();
    }

    /** What is to be known of it; may be empty. */
    public String remark() {
      return remark;
    }
  }

  /**
   * Writes it, with private entries by their days alone; no file is written over.
   *
   * @param typed a new file, or a folder for both kinds
   * @return where it is
   */
  static Event.ReportWritten write(Services journal, String typed) throws IOException {
    Path named = TypedPath.of(typed, journal.folders().home());
    Retrospect seen = new RetrospectReader(journal, (_, _) -> {}, () -> false).withoutPrivate();
    Paper paper = RetrospectPaper.of(seen, journal.store().profile().name());
    if (!Files.isDirectory(named)) {
      return new Event.ReportWritten(List.of(named.toString()), put(journal, paper, named));
    }
    Path page = named.resolve(NAME + HTML);
    put(journal, paper, page);
    Path print = named.resolve(NAME + PDF);
    String remark = put(journal, paper, print);
    return new Event.ReportWritten(List.of(page.toString(), print.toString()), remark);
  }

  private static String put(Services journal, Paper paper, Path file) throws IOException {
    Content content = Content.of(paper, file);
    journal.sharing().hand(file, content.bytes());
    return content.remark();
  }
}
