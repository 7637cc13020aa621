package org.sojourn.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sojourn.exchange.Paper.Block;

/** What is made for a printer. */
class PdfTest {

  @Test
  void a_pdf_says_what_the_paper_says() throws IOException {
    Paper paper =
        new Paper(
            "The journal of Amara",
            "en",
            List.of(
                new Block.Heading("Then, and now"),
                new Block.Text("She said yes.\n\nNguyễn Ɓala: «é» <b> & \"so\""),
                new Block.Points(List.of("☐ Ask how refills are recorded", "☑ kept")),
                new Block.Quote("We waited.", "Dr Okello")));
    Pdf pdf = Pdf.of(paper);
    assertEquals("", pdf.missing());
    assertEquals(
        """
        The journal of Amara
        Then, and now
        She said yes.
        Nguyễn Ɓala: «é» <b> & "so"
        ☐ Ask how refills are recorded
        ☑ kept
        We waited.
        — Dr Okello\
        """,
        text(pdf.bytes()));
  }

  @Test
  void charts_are_drawn_and_their_words_told_to_whoever_cannot_see_them() throws IOException {
    Chart chart = new Chart.Days("Days", List.of(new Chart.Month("Feb 2026", 28, List.of(3, 28))));
    Paper paper = new Paper("Looking back", "en", List.of(new Block.Drawn(chart)));
    try (PDDocument document = Loader.loadPDF(Pdf.of(paper).bytes())) {
      BufferedImage seen = new PDFRenderer(document).renderImage(0);
      long marked =
          IntStream.range(0, seen.getWidth() * seen.getHeight())
              .map(i -> seen.getRGB(i % seen.getWidth(), i / seen.getWidth()) & 0xFFFFFF)
              .filter(color -> color == Integer.parseInt(HtmlPaper.MARK.substring(1), 16))
              .count();
      assertTrue(marked > 50, marked + " dots are marked");
      assertEquals(
          List.of("Feb 2026: 3, 28"),
          told(document.getDocumentCatalog().getStructureTreeRoot()).toList());
    }
    assertEquals("Looking back\n1 5 10 15 20 25 30\nFeb 2026", text(Pdf.of(paper).bytes()));
  }

  /** What stands for each picture. */
  private static Stream<String> told(PDStructureNode node) {
    Stream<String> own =
        node instanceof PDStructureElement element && element.getAlternateDescription() != null
            ? Stream.of(element.getAlternateDescription())
            : Stream.of();
    return Stream.concat(
        own,
        node.getKids().stream()
            .flatMap(kid -> kid instanceof PDStructureNode below ? told(below) : Stream.of()));
  }

  @Test
  void contents_tell_the_pages_of_chapters_and_lead_to_them() throws IOException {
    List<Block> blocks =
        Stream.concat(
                Stream.<Block>of(new Block.Aside("3 entries"), new Block.Contents("Contents")),
                IntStream.rangeClosed(1, 3)
                    .boxed()
                    .flatMap(each ->
                        Stream.<Block>of(
                            new Block.Chapter("Day " + each),
                            new Block.Text("It rained all night.\n\n".repeat(40)))))
            .toList();
    byte[] pdf = Pdf.of(new Paper("The journal of Amara", "en", blocks)).bytes();
    assertTrue(
        text(pdf).replaceAll("[. ]{4,}", " ").contains("Contents\nDay 1 2\nDay 2 3\nDay 3 4\n"),
        text(pdf));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(
          "Day 1", document.getDocumentCatalog().getDocumentOutline().getFirstChild().getTitle());
      assertEquals("The journal of Amara", document.getDocumentInformation().getTitle());
      assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
    }
  }

  @Test
  void letters_that_our_fonts_lack_are_named_and_others_stay_as_they_were() throws IOException {
    Paper paper =
        new Paper("Words", "en", List.of(new Block.Text("e\u0301 \u200bአማ العربية 好 \u0007😀")));
    Pdf pdf = Pdf.of(paper);
    assertEquals("ابةرعليማአ好", pdf.missing());
    assertTrue(text(pdf.bytes()).contains("é ▯▯ ▯▯▯▯▯▯▯ ▯ 😀"), text(pdf.bytes()));
  }

  @Test
  void nothing_is_fetched() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.close();
        });
    server.start();
    try (PaperFonts fonts = PaperFonts.shipped()) {
      String there = "http://127.0.0.1:%d/".formatted(server.getAddress().getPort());
      Pdf.render(
          """
          <html><head><title>x</title><link rel="stylesheet" href="%1$sa.css"/>
          <style>@import url('%1$sb.css'); @font-face { font-family: x; src: url('%1$sc.ttf'); }
          p { background: url('%1$sd.png'); font-family: x, 'Gentium Plus' }</style></head>
          <body><p>x</p><img src="%1$se.png"/><object data="%1$sf.svg"></object>
          <img src="file:///etc/hostname"/></body></html>
          """
              .formatted(there),
          fonts);
      assertEquals(0, asked.get());
    } finally {
      server.stop(0);
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setPageEnd("\n");
      return stripper.getText(document).replaceAll(" +(?=\n)", "").strip();
    }
  }
}
