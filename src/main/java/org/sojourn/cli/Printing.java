package org.sojourn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sojourn.exchange.Paper;
import org.sojourn.exchange.Pdf;
import org.sojourn.terminal.Visible;

/** Papers in the format that was asked for, and the letters that were lost on the way. */
final class Printing {
  private final FileFormat format;
  private final TreeSet<Integer> missing = new TreeSet<>();

  Printing(FileFormat format) {
    this.format = format;
  }

  /** A format for people that a command is told. */
  static Printing of(String named) throws Wrong {
    FileFormat format = FileFormat.of(named);
    if (!format.paper()) {
      throw Wrong.usage(
          "The format [%s] is not for this".formatted(named), "choose markdown, html, pdf or text");
    }
    return new Printing(format);
  }

  /** Refuses to print for a program what is no JSON. */
  static void requireJson(Call call, FileFormat format) throws Wrong {
    if (call.json() && format.paper()) {
      throw Wrong.usage("With --json, standard output is for JSON alone", "name a file with --out");
    }
  }

  /** A paper for a file. */
  byte[] file(Paper paper) throws IOException {
    return switch (format) {
      case MARKDOWN -> paper.markdown().getBytes(UTF_8);
      case HTML -> paper.html().getBytes(UTF_8);
      case PDF -> pdf(paper);
      case TEXT, JSON, JSONL -> paper.text().getBytes(UTF_8);
    };
  }

  /** Prints a paper on standard output. */
  void print(Call call, Paper paper) throws IOException {
    if (format != FileFormat.PDF) {
      call.out().bytes().write(Visible.lines(new String(file(paper), UTF_8)).getBytes(UTF_8));
    } else if (call.terminal()) {
      throw Wrong.usage("A PDF cannot be read on a terminal", "name a file with --out");
    } else {
      call.out().bytes().write(file(paper));
    }
  }

  private byte[] pdf(Paper paper) throws IOException {
    Pdf pdf = Pdf.of(paper);
    pdf.missing().codePoints().forEach(missing::add);
    return pdf.bytes();
  }

  /** Says which letters the PDF lacks. */
  void told(Call call) {
    String letters = missing.stream().map(Character::toString).collect(Collectors.joining());
    if (!letters.isEmpty()) {
      call.say(Pdf.remark(letters));
    }
  }
}
