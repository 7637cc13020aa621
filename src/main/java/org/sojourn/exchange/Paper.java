package org.sojourn.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Something to be printed or handed on: a title and what stands under it, in no format yet.
 *
 * @param language the language it is written in, an ISO code
 */
public record Paper(String title, String language, List<Block> blocks) {

  private static final String STYLE =
      """
      @page { size: A4; margin: 22mm 20mm; }
      body { font: 11.5pt/1.5 Georgia, 'Times New Roman', serif; color: #1c1c1c; max-width: 42em; margin: 2em auto; padding: 0 1em; }
      h1 { font-size: 1.7em; font-weight: normal; margin: 0 0 .3em; }
      h2 { font-size: 1.15em; margin: 1.6em 0 .2em; page-break-after: avoid; }
      p { margin: .4em 0; }
      .quiet { color: #666; font-size: .9em; }
      blockquote { margin: .8em 0; padding-left: 1em; border-left: 2px solid #999; page-break-inside: avoid; }
      ul { margin: .4em 0; padding-left: 1.2em; }
      table { border-collapse: collapse; width: 100%; }
      td { padding: .15em .6em .15em 0; vertical-align: middle; }
      td.name { width: 45%; } td.many { width: 2.5em; text-align: right; }
      .bar { background: #4a7a8c; height: .8em; }
      """;

  public Paper {
    blocks = List.copyOf(blocks);
  }

  /** A part of a paper. */
  public sealed interface Block {
    /** A heading. */
    record Heading(String words) implements Block {}

    /** One or more paragraphs, with empty lines between them. */
    record Text(String words) implements Block {}

    /** A remark of the second rank. */
    record Aside(String words) implements Block {}

    /**
     * What somebody wrote.
     *
     * @param by who wrote it; may be empty
     */
    record Quote(String words, String by) implements Block {}

    /** A list. */
    record Points(List<String> points) implements Block {
      public Points {
        points = List.copyOf(points);
      }
    }

    /** Numbers beside bars. */
    record Bars(List<Bar> bars) implements Block {
      public Bars {
        bars = List.copyOf(bars);
      }
    }
  }

  /** A number with a name. */
  public record Bar(String name, int many) {}

  /** This as Markdown. */
  public String markdown() {
    StringBuilder text = new StringBuilder("# " + escaped(title) + "\n");
    for (Block block : blocks) {
      text.append('\n').append(markdown(block)).append('\n');
    }
    return text.toString();
  }

  private static String markdown(Block block) {
    return switch (block) {
      case Block.Heading(String words) -> "## " + escaped(words);
      case Block.Text(String words) -> escaped(words);
      case Block.Aside(String words) -> "*" + escaped(words) + "*";
      case Block.Quote(String words, String by) ->
          escaped(words)
                  .lines()
                  .map(line -> ("> " + line).strip())
                  .collect(Collectors.joining("\n"))
              + (by.isEmpty() ? "" : "\n>\n> — " + escaped(by));
      case Block.Points(List<String> points) ->
          points.stream().map(each -> "- " + escaped(each)).collect(Collectors.joining("\n"));
      case Block.Bars(List<Bar> bars) ->
          bars.stream()
              .map(bar -> "- " + escaped(bar.name()) + ": " + bar.many())
              .collect(Collectors.joining("\n"));
    };
  }

  /** This as plain text. */
  public String text() {
    StringBuilder text = new StringBuilder(title + "\n" + "=".repeat(title.length()) + "\n");
    for (Block block : blocks) {
      text.append('\n').append(text(block)).append('\n');
    }
    return text.toString();
  }

  private static String text(Block block) {
    return switch (block) {
      case Block.Heading(String words) -> "\n" + words + "\n" + "-".repeat(words.length());
      case Block.Text(String words) -> words;
      case Block.Aside(String words) -> "(" + words + ")";
      case Block.Quote(String words, String by) ->
          words.indent(4).stripTrailing() + (by.isEmpty() ? "" : "\n    -- " + by);
      case Block.Points(List<String> points) ->
          points.stream().map(each -> "- " + each).collect(Collectors.joining("\n"));
      case Block.Bars(List<Bar> bars) ->
          bars.stream()
              .map(bar -> "%4d  %s".formatted(bar.many(), bar.name()))
              .collect(Collectors.joining("\n"));
    };
  }

  /** Words whose signs are not Markdown's. */
  private static String escaped(String words) {
    return words
        .replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1")
        .replaceAll("(?m)^(\\s*)([#+-]|\\d+[.)])(?=\\s)", "$1\\\\$2");
  }

  /** This as one page of HTML that needs nothing beside it. */
  public String html() {
    StringBuilder text = new StringBuilder();
    text.append("<!DOCTYPE html>\n<html lang=\"%s\">\n<head>\n".formatted(marked(language)));
    text.append("<meta charset=\"UTF-8\"/>\n<title>%s</title>\n".formatted(marked(title)));
    text.append("<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
    text.append("<h1>%s</h1>\n".formatted(marked(title)));
    blocks.forEach(block -> text.append(html(block)).append('\n'));
    return text.append("</body>\n</html>\n").toString();
  }

  private static String html(Block block) {
    return switch (block) {
      case Block.Heading(String words) -> "<h2>" + marked(words) + "</h2>";
      case Block.Text(String words) -> paragraphs(words, "<p>");
      case Block.Aside(String words) -> paragraphs(words, "<p class=\"quiet\">");
      case Block.Quote(String words, String by) ->
          "<blockquote>"
              + paragraphs(words, "<p>")
              + (by.isEmpty() ? "" : "<p class=\"quiet\">— " + marked(by) + "</p>")
              + "</blockquote>";
      case Block.Points(List<String> points) ->
          points.stream()
              .map(each -> "<li>" + marked(each) + "</li>")
              .collect(Collectors.joining("", "<ul>", "</ul>"));
      case Block.Bars(List<Bar> bars) -> bars(bars);
    };
  }

  private static String bars(List<Bar> bars) {
    int most = bars.stream().mapToInt(Bar::many).max().orElse(1);
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

  private static String marked(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
