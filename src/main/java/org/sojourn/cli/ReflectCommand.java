package org.sojourn.cli;

import java.io.IOException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
      "Keeps an entry written with a guide.",
      "With --answers it is kept and its id printed; without, the screen opens."
    },
    footer = {
      "",
      "Answers are one JSON object {prompt id: value}. `sojourn guides show GUIDE`",
      "names the prompts. A value is a text (text, choice), a number (scale), a list",
      "of texts (words, checklist) or of {\"text\", \"who\", \"due\"} (commitments).",
      "",
      "Example: echo '{\"one-moment\": \"A hand on the gate.\", \"weight\": 6}' |",
      "           sojourn reflect daily-five --answers - --themes justice-equity"
    })
final class ReflectCommand extends CliCommand {

  @Parameters(arity = "0..1", paramLabel = "GUIDE", description = "The guide's id.")
  private @Nullable String guide;

  @Option(names = "--answers", paramLabel = "FILE", description = "The answers; - reads them.")
  private @Nullable String answers;

  @Mixin private final EntryOptions about = new EntryOptions();

  ReflectCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    Guide known = guide == null ? null : named(call.guides(), guide);
    if (answers == null) {
      if (call.terminal()) {
        return call.screen();
      }
      throw Wrong.usage(
          "There are no answers to keep", "give them with --answers FILE, or --answers -");
    }
    if (known == null) {
      throw Wrong.usage("`sojourn reflect --answers` needs [GUIDE]", choose(call.guides()));
    }
    Entry entry = about.begun(call);
    Doc doc = Doc.read(Call.source(answers), call.bytes(answers));
    GivenAnswers given = new GivenAnswers(known, entry, call).read(doc);
    return EntryOptions.keep(
        call, entry.by(known.ref()).answered(given.answers()), given.commitments());
  }

  /** The guide with this id. */
  static Guide named(Guides guides, String id) throws Wrong {
    return guides
        .guide(id)
        .orElseThrow(() -> Wrong.usage("There is no guide [%s]".formatted(id), choose(guides)));
  }

  private static String choose(Guides guides) {
    return "choose one of "
        + guides.all().stream().map(Guide::id).collect(Collectors.joining(", "));
  }
}
