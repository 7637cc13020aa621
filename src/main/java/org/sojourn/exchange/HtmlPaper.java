package org.sojourn.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A paper as one page of HTML, for a browser, for a printer, and to make a PDF of. */
final class HtmlPaper {
  /** The colours of what is drawn. */
  static final String INK = "#1c1c1c";

  static final String MARK = "#4a7a8c";
  static final String NONE = "#e2e2e2";
  static final String BAND = "#f1f1f1";

  private static final String STYLE =
      """
      @page { size: A4; margin: 22mm 24mm; @bottom-center { content: counter(page); font: 9pt 'Gentium Plus', serif; color: #666; } }
      @page :first { @bottom-center { content: none; } }
      body { font: 11.5pt/1.5 'Gentium Plus', 'DejaVu Sans', Georgia, 'Times New Roman', serif; color: #1c1c1c; max-width: 42em; margin: 2em auto; padding: 0 1em; word-wrap: break-word; }
      h1 { font-size: 1.7em; font-weight: normal; margin: 0 0 .3em; }
      h2 { font-size: 1.15em; margin: 1.8em 0 .2em; page-break-after: avoid; }
      h3 { font-size: 1em; margin: 1.4em 0 .2em; page-break-after: avoid; }
      p { margin: .4em 0; orphans: 2; widows: 2; }
      .quiet { color: #666; font-size: .9em; }
      p.quiet { margin-top: 1em; page-break-after: avoid; }
      h1 + p.quiet, h2 + p.quiet, h3 + p.quiet, blockquote p.quiet { margin-top: .4em; }
      blockquote { margin: .8em 0; padding-left: 1em; border-left: 2px solid #999; page-break-inside: avoid; }
      ul { margin: .4em 0; padding-left: 1.2em; }
      ul.boxes { list-style: none; padding: 0; }
      table { border-collapse: collapse; width: 100%; }
      tr { page-break-inside: avoid; }
      td { padding: .15em .6em .15em 0; vertical-align: middle; }
      td.name { width: 45%; } td.many { width: 2.5em; text-align: right; }
      .bar { background: #4a7a8c; height: .8em; }
      .chart { padding: .5em 0; page-break-inside: avoid; }
      svg { display: block; width: 100%; height: auto; }
      svg text { font: @LETTERSpx 'Gentium Plus', 'DejaVu Sans', Georgia, 'Times New Roman', serif; fill: @INK; }
      svg .mark { fill: @MARK; }
      svg .none { fill: @NONE; }
      svg .band { fill: @BAND; }
      .contents { list-style: none; padding: 0; }
      .contents a { color: inherit; text-decoration: none; }
      @media print {
        body { margin: 0; padding: 0; max-width: none; }
        .book h1 { margin-top: 42%; font-size: 2.2em; }
        .book h2.contents { page-break-before: always; }
        .book h2[id] { font-size: 1.35em; font-weight: normal; margin-top: 2em; }
        .contents a::after { content: leader(dotted) target-counter(attr(href), page); }
      }
      """
          .replace("@LETTERS", String.valueOf(Drawing.LETTERS))
          .replace("@INK", INK)
          .replace("@MARK", MARK)
          .replace("@NONE", NONE)
          .replace("@BAND", BAND);

  private final Paper paper;
  private int chapter;

  HtmlPaper(Paper paper) {
    this.paper = paper;
  }

  /**
   * The page.
   *
   * @param head what else stands in its head
   */
  String page(String head) {
    StringBuilder text = new StringBuilder();
    String title = marked(paper.title());
    text.append("<!DOCTYPE html>\n<html lang=\"%s\">\n".formatted(marked(paper.language())));
    text.append("<head>\n<meta charset=\"UTF-8\"/>\n<title>%s</title>\n".formatted(title));
    text.append("<style>\n").append(STYLE).append("</style>\n").append(head).append("</head>\n");
    text.append(book() ? "<body class=\"book\">\n" : "<body>\n");
    text.append("<h1>%s</h1>\n".formatted(title));
    paper.blocks().forEach(block -> text.append(html(block)).append('\n'));
    return text.append("</body>\n</html>\n").toString();
  }

  private boolean book() {
    return paper.blocks().stream().anyMatch(Paper.Block.Contents.class::isInstance);
  }

  private String html(Paper.Block block) {
    return switch (block) {
      case Paper.Block.Heading(String words) -> "<h2>" + marked(words) + "</h2>";
      case Paper.Block.Chapter(String words) ->
          "<h2 id=\"%s\">%s</h2>".formatted(anchor(++chapter), marked(words));
      case Paper.Block.Section(String words) -> "<h3>" + marked(words) + "</h3>";
      case Paper.Block.Contents(String words) -> contents(words);
      case Paper.Block.Text(String words) -> paragraphs(words, "<p>");
      case Paper.Block.Aside(String words) -> paragraphs(words, "<p class=\"quiet\">");
      case Paper.Block.Quote(String words, String by) ->
          "<blockquote>"
              + paragraphs(words, "<p>")
              + (by.isEmpty() ? "" : "<p class=\"quiet\">— " + marked(by) + "</p>")
              + "</blockquote>";
      case Paper.Block.Points(List<String> points) -> points(points);
      case Paper.Block.Bars(List<Paper.Bar> bars) -> bars(bars);
      case Paper.Block.Drawn(Chart chart) -> Drawing.of(chart);
    };
  }

  /** A list; where each point begins with a box, that is the mark it has. */
  private static String points(List<String> points) {
    boolean boxes = points.stream().allMatch(point -> point.matches("(?s)[☐☑☒↻] .*"));
    return points.stream()
        .map(each -> "<li>" + marked(each) + "</li>")
        .collect(Collectors.joining("", boxes ? "<ul class=\"boxes\">" : "<ul>", "</ul>"));
  }

  /** The anchor of a chapter, by its number from 1. */
  static String anchor(int chapter) {
    return "c" + chapter;
  }

  private String contents(String words) {
    StringBuilder text = new StringBuilder();
    text.append("<h2 class=\"contents\">%s</h2>\n<ul class=\"contents\">".formatted(marked(words)));
    List<String> chapters = paper.chapters();
    for (int i = 0; i < chapters.size(); i++) {
      text.append(
          "<li><a href=\"#%s\">%s</a></li>".formatted(anchor(i + 1), marked(chapters.get(i))));
    }
    return text.append("</ul>").toString();
  }

  private static String bars(List<Paper.Bar> bars) {
    int most = bars.stream().mapToInt(Paper.Bar::many).max().orElse(1);
    return bars.stream()
        .map(bar ->
            ("<tr><td class=\"name\">%s</td><td class=\"many\">%d</td>"
                    + "<td><div class=\"bar\" style=\"width: %d%%\"></div></td></tr>")
                .formatted(marked(bar.name()), bar.many(), 100 * bar.many() / Math.max(1, most)))
        .collect(Collectors.joining("", "<table>", "</table>"));
  }

  private static String paragraphs(String words, String open) {
    return Arrays.stream(words.split("\n\\s*\n", -1))
        .map(each -> open + marked(each.strip()).replace("\n", "<br/>") + "</p>")
        .collect(Collectors.joining());
  }

  /** Words whose signs are not those of HTML and SVG. */
  static String marked(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
