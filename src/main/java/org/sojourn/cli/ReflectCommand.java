package org.sojourn.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.About;
import org.sojourn.app.Start;
import org.sojourn.guides.Guides;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.json.Doc;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps an entry written with a guide. */
@Command(
    name = "reflect",
    description = {
      "Opens a guide, or without one the guides to choose from.",
      "With --answers nothing opens: they are kept as an entry, and its id is printed."
    },
    footer = {
      "",
      "Answers are one JSON object {prompt id: value}. `sojourn guides show GUIDE`",
      "names the prompts. A value is a text (text, choice), a number (scale), a list",
      "of texts (words, checklist) or of {\"text\", \"who\", \"due\"} (commitments).",
      "",
      "Example: echo '{\"one-moment\": \"A hand on the gate.\", \"weight\": 6}' |",
      "           sojourn reflect daily-five --answers - --themes justice-equity",
      "         sojourn reflect daily-five --language es"
    })
final class ReflectCommand extends CliCommand {

  @Parameters(arity = "0..1", paramLabel = "GUIDE", description = "The guide's id, or its file.")
  private @Nullable String guide;

  @Option(
      names = "--answers",
      paramLabel = "FILE",
      description = "The answers, such as {\"prompt\": \"text\"}; - reads them.")
  private @Nullable String answers;

  @Option(
      names = "--form",
      paramLabel = "FORM",
      description = "A shorter form of the guide, by its id; `guides show` names them.")
  private @Nullable String form;

  @Option(
      names = "--language",
      paramLabel = "CODE",
      description = "The language to be asked in, such as es; else yours, where it is there.")
  private @Nullable String language;

  @Mixin private final EntryOptions about = new EntryOptions();

  ReflectCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    Guide known = guide == null ? null : chosen(guide);
    if (answers == null) {
      if (call.pages()) {
        return known == null ? guides() : about.open(call, known, formOf(known));
      }
      throw Wrong.usage(
          "There are no answers to keep", "give them with --answers FILE, or --answers -");
    }
    if (known == null) {
      throw Wrong.usage("`sojourn reflect --answers` needs [GUIDE]", choose(call.guides()));
    }
    if (form != null) {
      throw Wrong.usage(
          "With --answers there is no form to open",
          "leave out --form; any prompt may be answered");
    }
    Entry entry = about.begun(call, known);
    Doc doc = Doc.read(Given.source(answers), call.given().bytes(answers));
    GivenAnswers given = new GivenAnswers(known, entry, call).read(doc);
    return EntryOptions.keep(
        call, named(entry.by(known).answered(given.answers()), known), given.commitments());
  }

  /** The guide with this id, or in this file. */
  private Guide chosen(String named) throws IOException {
    return named.endsWith(".json")
        ? GuidesCommand.file(call, named)
        : named(call.guides(), named, language);
  }

  /** The form that was named, which the guide has; nothing when none was. */
  private @Nullable String formOf(Guide guide) throws Wrong {
    if (form == null || guide.form(form).isPresent()) {
      return form;
    }
    String known = guide.forms().stream().map(Guide.Form::id).collect(Collectors.joining(", "));
    throw Wrong.usage(
        "Guide [%s] has no form [%s]".formatted(guide.id(), form),
        known.isEmpty() ? "open it without --form" : "choose one of " + known);
  }

  /** What is said of an entry is of no use where its guide is still to be chosen. */
  private int guides() throws IOException {
    if (form != null || language != null || !about.about(call).equals(About.NOTHING)) {
      throw Wrong.usage("Without [GUIDE] nothing can be said of its entry", choose(call.guides()));
    }
    return call.screen(new Start.Guides());
  }

  /** The guide with this id. */
  static Guide named(Guides guides, String id) throws Wrong {
    Optional<Guide> guide = guides.guide(id);
    if (guide.isEmpty()) {
      throw Choices.unknown("There is no guide [%s]".formatted(id), id, ids(guides));
    }
    return guide.get();
  }

  /** The same in a language that was asked for, if one was. */
  static Guide named(Guides guides, String id, @Nullable String language) throws Wrong {
    Guide known = named(guides, id);
    return language == null
        ? known
        : guides
            .guide(id, language)
            .orElseThrow(() ->
                Wrong.usage(
                    "Guide [%s] is not there in [%s]".formatted(id, language),
                    "choose one of " + String.join(", ", guides.languages(id))));
  }

  private static String choose(Guides guides) {
    return "choose one of " + String.join(", ", ids(guides));
  }

  private static List<String> ids(Guides guides) {
    return guides.all().stream().map(Guide::id).toList();
  }

  /** What is written with a private guide is called by it, and tells nothing in a list. */
  private static Entry named(Entry entry, Guide guide) {
    return guide.hidden() && entry.title().isEmpty() ? entry.titled(guide.title()) : entry;
  }
}
