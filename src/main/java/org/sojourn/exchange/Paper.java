package org.sojourn.exchange;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something to be printed or handed on: a title and what stands under it, in no format yet.
 *
 * @param language the language it is written in, an ISO code
 */
public record Paper(String title, String language, List<Block> blocks) {

  public Paper {
    blocks = List.copyOf(blocks);
  }

  /** A part of a paper. */
  public sealed interface Block {
    /** A heading. */
    record Heading(String words) implements Block {}

    /** A heading that the contents name. */
    record Chapter(String words) implements Block {}

    /** A heading within a chapter. */
    record Section(String words) implements Block {}

    /** A list of all chapters, under a heading of its own; a paper with one has a cover. */
    record Contents(String words) implements Block {}

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

    /** Numbers over time. */
    record Drawn(Chart chart) implements Block {}
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

  private String markdown(Block block) {
    return switch (block) {
      case Block.Heading(String words) -> "## " + escaped(words);
      case Block.Chapter(String words) -> "## " + escaped(words);
      case Block.Section(String words) -> "### " + escaped(words);
      case Block.Contents(String words) ->
          markdown(new Block.Heading(words)) + "\n\n" + markdown(new Block.Points(chapters()));
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
      case Block.Drawn(Chart chart) ->
          chart.words().stream()
              .map(line -> "- " + escaped(line))
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

  private String text(Block block) {
    return switch (block) {
      case Block.Heading(String words) -> "\n" + words + "\n" + "-".repeat(words.length());
      case Block.Chapter(String words) -> text(new Block.Heading(words));
      case Block.Section(String words) -> words + "\n" + "-".repeat(words.length());
      case Block.Contents(String words) ->
          text(new Block.Heading(words)) + "\n\n" + text(new Block.Points(chapters()));
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
      case Block.Drawn(Chart chart) -> String.join("\n", chart.words());
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
    return new HtmlPaper(this).page("");
  }

  /** The words of all chapters, in their order. */
  List<String> chapters() {
    return blocks.stream()
        .flatMap(
            block -> block instanceof Block.Chapter(String words) ? Stream.of(words) : Stream.of())
        .toList();
  }
}
