package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.sojourn.app.Screening;
import org.sojourn.identifiers.Findings;
import org.sojourn.identifiers.Identifier;
import org.sojourn.identifiers.Identifiers;
import org.sojourn.journal.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells what in a text may let a person be known. */
@Command(
    name = "identifiers",
    description = {
      "Tells what in a text may let a person be known.",
      "Whether it does, and whether the rest does, only a person can judge."
    },
    footer = {
      "",
      "The tagger that knows names by their place in a sentence reads English only;",
      "for other languages there are the rules and the lists of names.",
      "",
      "Example: sojourn identifiers page.txt",
      "         sojourn identifiers 0193c2f1 --json",
      "         echo '{\"text\": \"I met Amina.\"}' | sojourn identifiers - --jsonl"
    })
final class IdentifiersCommand extends CliCommand {
  @Parameters(
      paramLabel = "FILE|ID",
      description = "A file, or the id of an entry; - reads standard input.")
  private String named = "";

  @Option(
      names = "--jsonl",
      description = "Read one {\"text\": …} a line, write one document a line.")
  private boolean jsonl;

  @Option(
      names = "--language",
      paramLabel = "L",
      description = "The text's language, such as es; else an entry's own, or yours.")
  private String language = "";

  private final Identifiers identifiers = new Identifiers();

  IdentifiersCommand(Call call) {
    super(call);
  }

  /** An identifier as it is printed. */
  private record Printed(int start, int end, String text, String kind, String certainty) {
    static Printed of(Identifier found) {
      return new Printed(
          found.start(), found.end(), found.text(), found.kind().word(), found.certainty().word());
    }
  }

  @Override
  int run() throws IOException {
    List<String> own = own();
    if (jsonl) {
      Lines.only("identifiers", "texts", named);
      String usual = chosen(call.language());
      return Lines.answer(
          call,
          doc ->
              printed(
                  identifiers.find(
                      doc.text("text"), doc.optionalText("language").orElse(usual), own)));
    }
    Findings found = found(own);
    if (!found.tagged()) {
      call.say("Note: only rules and lists of names looked at this; the tagger reads English.");
    }
    if (call.json()) {
      call.out().json(printed(found));
    } else {
      print(found);
    }
    return Exit.DONE;
  }

  private Findings found(List<String> own) throws IOException {
    if (named.equals(Call.STANDARD) || Files.exists(Call.path(named))) {
      return identifiers.find(call.exactText(named), chosen(call.language()), own);
    }
    Entry entry = ShowCommand.entry(call, named).value();
    return identifiers.find(below(entry.title(), entry.prose()), chosen(entry.language()), own);
  }

  /** The title above the text; a title that is the beginning of the text is read with it. */
  private static String below(String title, String prose) {
    String words = title.endsWith("…") ? title.substring(0, title.length() - 1) : title;
    return prose.startsWith(words) ? prose : title + "\n\n" + prose;
  }

  private String chosen(String usual) {
    return language.isEmpty() ? usual : language;
  }

  /** The writer's own people and places; none without a journal. */
  private List<String> own() throws IOException {
    return call.exists() ? Screening.own(call.journal().store()) : List.of();
  }

  private static List<Printed> printed(Findings found) {
    return found.identifiers().stream().map(Printed::of).toList();
  }

  private void print(Findings found) throws IOException {
    for (Identifier each : found.identifiers()) {
      call.out().line(row(each));
    }
    for (String question : found.questions()) {
      call.out().line(asked(question));
    }
    call.out().line(found.sentence());
  }

  /** An identifier on a line. */
  static String row(Identifier found) {
    return "%-8s  %-11s  %s"
        .formatted(found.certainty().word(), found.kind().word(), found.text().replace('\n', ' '));
  }

  /** A question on a line. */
  static String asked(String question) {
    return "To ask yourself: " + question;
  }
}
