package org.sojourn.exchange;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A paper as PDF, made of its HTML: tagged for screen readers, with bookmarks, and with its fonts
 * in it. Nothing is fetched for it, from the network or from the disk.
 */
public final class Pdf {
  private static final int NAMED = 12;

  private final byte[] bytes;
  private final String missing;

  private Pdf(byte[] bytes, String missing) {
    this.bytes = bytes;
    this.missing = missing;
  }

  /** What goes into its file. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Each letter that the fonts lack, once; an empty box stands in its place. */
  public String missing() {
    return missing;
  }

  /** Makes a PDF of a paper. */
  public static Pdf of(Paper paper) throws IOException {
    try (PaperFonts fonts = PaperFonts.shipped()) {
      String html = fonts.printable(new HtmlPaper(paper).page(head(paper)));
      return new Pdf(render(html, fonts), fonts.missing());
    }
  }

  /** A sentence about letters that the fonts lack; empty when there are none. */
  public static String remark(String missing) {
    int all = missing.codePointCount(0, missing.length());
    String letters =
        missing
            .codePoints()
            .limit(NAMED)
            .mapToObj(Character::toString)
            .collect(Collectors.joining(" "));
    String more = all > NAMED ? " and %,d more".formatted(all - NAMED) : "";
    return all == 0
        ? ""
        : "Our fonts lack these letters, in whose place the PDF has an empty box: %s%s."
                .formatted(letters, more)
            + " Export html, and print that from a browser.";
  }

  /** Makes a PDF of a page of HTML. */
  static byte[] render(String html, PaperFonts fonts) throws IOException {
    // What it tells of its work goes to standard error, which is for people.
    XRLog.setLoggingEnabled(false);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.withProducer("Sojourn");
    builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl((uri, kind) -> false, when);
    }
    builder.useSVGDrawer(new ChartPen());
    builder.withHtmlContent(html, null);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      fonts.give(builder, document);
      builder.usePDDocument(document);
      builder.toStream(out);
      builder.run();
    }
    return out.toByteArray();
  }

  /** What readers of PDF ask for: of what it is, and a list of chapters at the side. */
  private static String head(Paper paper) {
    StringBuilder head = new StringBuilder();
    String title = HtmlPaper.marked(paper.title());
    head.append("<meta name=\"description\" content=\"%s\"/>\n".formatted(title));
    List<String> chapters = paper.chapters();
    if (!chapters.isEmpty()) {
      head.append("<bookmarks>\n");
      for (int i = 0; i < chapters.size(); i++) {
        head.append(
            "<bookmark name=\"%s\" href=\"#%s\"/>\n"
                .formatted(HtmlPaper.marked(chapters.get(i)), HtmlPaper.anchor(i + 1)));
      }
      head.append("</bookmarks>\n");
    }
    return head.toString();
  }
}
