package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.app.Screening;
import org.sojourn.identifiers.Check;
import org.sojourn.identifiers.Findings;
import org.sojourn.identifiers.Identifier;
import org.sojourn.identifiers.Identifiers;
import org.sojourn.journal.Entry;
import org.sojourn.store.Store;
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
      "         sojourn identifiers --add 'Nurse Chanda' --add 'the blue gate'",
      "         echo '{\"text\": \"I met Amina.\"}' | sojourn identifiers - --jsonl"
    })
final class IdentifiersCommand extends CliCommand {
  @Parameters(
      arity = "0..1",
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

  @Option(names = "--own", description = "List your own people and places.")
  private boolean listed;

  @Option(
      names = "--add",
      paramLabel = "NAME",
      description = "Always point out this person or place, however common the words are.")
  private List<String> added = new ArrayList<>();

  @Option(names = "--forget", paramLabel = "NAME", description = "No longer.")
  private List<String> forgotten = new ArrayList<>();

  private final Identifiers identifiers = new Identifiers();

  IdentifiersCommand(Call call) {
    super(call);
  }

  /** An identifier as it is printed. */
  record Printed(int start, int end, String text, String kind, String certainty) {
    static Printed of(Identifier found) {
      return new Printed(
          found.start(), found.end(), found.text(), found.kind().word(), found.certainty().word());
    }
  }

  @Override
  int run() throws IOException {
    if (listed || !added.isEmpty() || !forgotten.isEmpty()) {
      return list();
    }
    if (named.isEmpty()) {
      throw Wrong.usage(
          "Nothing was named to look through", "name a file, an entry, or - for standard input");
    }
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

  /** Changes the writer's own people and places, and prints them. */
  private int list() throws IOException {
    if (!named.isEmpty() || jsonl) {
      throw Wrong.usage(
          "Your own people and places are listed alone",
          "leave out " + (jsonl ? "--jsonl" : named));
    }
    Store store = call.journal().store();
    List<String> own = new ArrayList<>(store.memory().own());
    for (String name : forgotten) {
      if (!own.remove(call.fitLine(name))) {
        throw Wrong.failed(
            "[%s] is none of your own people and places".formatted(name), "see them with --own");
      }
    }
    added.stream().map(call::fitLine).filter(name -> !name.isEmpty()).forEach(own::add);
    List<String> distinct = own.stream().distinct().toList();
    if (!distinct.equals(store.memory().own())) {
      store.remember(known -> known.owning(distinct));
    }
    if (call.json()) {
      call.out().json(distinct);
    } else {
      for (String name : distinct) {
        call.out().line(name);
      }
    }
    return Exit.DONE;
  }

  private Findings found(List<String> own) throws IOException {
    if (named.equals(Given.STANDARD) || Files.exists(Given.path(named))) {
      return identifiers.find(call.given().exactText(named), chosen(call.language()), own);
    }
    Entry entry = ShowCommand.entry(call, named).value();
    return identifiers.find(
        Screening.below(entry.title(), entry.prose()), chosen(entry.language()), own);
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

  /** Tells beside what leaves what in it may let a person be known; nothing when nothing does. */
  static void tell(Call call, Check check) {
    if (!check.quiet()) {
      call.say("");
      call.say(check.sentence());
    }
    check.doubts().forEach(doubt -> call.say(row(doubt.found())));
    check.questions().forEach(question -> call.say(asked(question)));
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
