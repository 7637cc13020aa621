package org.sojourn.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.About;
import org.sojourn.app.Services;
import org.sojourn.app.Start;
import org.sojourn.app.VersionText;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Prompt;
import org.sojourn.json.Doc;
import org.sojourn.store.Claim;
import org.sojourn.store.Kept;
import org.sojourn.store.Saved;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Changes an entry. */
@Command(
    name = "edit",
    description = {
      "Opens an entry to change it; its old text is kept.",
      "With --answers or another option nothing opens: what they name is changed, all",
      "else of the entry stays, and its id is printed."
    },
    footer = {
      "",
      "Answers are as in `sojourn reflect`; a free page has the one answer \"free\".",
      "",
      "Example: sojourn edit 0193c2f1 --title 'The gate' --date yesterday",
      "         echo '{\"weight\": 4}' | sojourn edit 0193c2f1 --answers -"
    })
final class EditCommand extends CliCommand {

  @Parameters(
      paramLabel = "ID",
      description = "The entry's id, or a beginning or end of only its own.")
  private String id = "";

  @Option(
      names = "--answers",
      paramLabel = "FILE",
      description = "The answers, such as {\"prompt\": \"text\"}; - reads them.")
  private @Nullable String answers;

  @Mixin private final EntryOptions about = new EntryOptions();

  EditCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    About said = about.about(call);
    Kept<Entry> kept = ShowCommand.entry(call, id);
    if (answers != null || !said.equals(About.NOTHING)) {
      return change(kept, said);
    }
    if (call.pages()) {
      return EntryOptions.screen(call, new Start.Edit(kept.value().id()));
    }
    throw Wrong.usage(
        "There is nothing to change in [%s]".formatted(id),
        "give --answers, --title, --themes, --date or --mission");
  }

  /** Held as by a window, so that what one of them has open is not changed under it. */
  private int change(Kept<Entry> kept, About said) throws IOException {
    Services journal = call.journal();
    Entry was = kept.value();
    try (Claim _ = journal.keeper().alone(was.id(), "Entry [%s]".formatted(was.id()))) {
      List<Commitment> made = new ArrayList<>();
      Entry changed = said.changed(answered(was, made), journal.store().missions());
      Entry now = changed.updated(call.now());
      Draft.OfEntry draft =
          new Draft.OfEntry(now, Draft.OfEntry.FINISH, 0, made, kept.digest(), call.now());
      return told(journal.keeper().finish(draft, now));
    }
  }

  private int told(Saved saved) throws IOException {
    if (saved.conflict()) {
      call.say(VersionText.BOTH_KEPT);
    }
    Made.of(saved.kept().value().id()).print(call);
    return Exit.DONE;
  }

  /** The entry with the answers given in the place of those to the same prompts. */
  private Entry answered(Entry entry, List<Commitment> made) throws IOException {
    if (answers == null) {
      return entry;
    }
    Doc doc = Doc.read(Given.source(answers), call.given().bytes(answers));
    GuideRef ref = entry.guide();
    if (ref == null) {
      List<String> order = entry.answers().stream().map(Answer::prompt).toList();
      return entry.answered(merged(entry.answers(), List.of(free(doc)), order));
    }
    Guide guide =
        call.journal()
            .guides()
            .of(entry)
            .orElseThrow(() ->
                Wrong.failed(
                    "The guide [%s] of this entry is no longer here".formatted(ref.id()),
                    "change its answers on the page: `sojourn edit %s`".formatted(id)));
    GivenAnswers given = new GivenAnswers(guide, entry, call).read(doc);
    made.addAll(given.commitments());
    List<String> order = guide.prompts().stream().map(Prompt::id).toList();
    return entry.answered(merged(entry.answers(), given.answers(), order));
  }

  private Answer free(Doc doc) throws IOException {
    doc.only(Answer.FREE);
    String text = call.fit(doc.text(Answer.FREE));
    if (text.isEmpty()) {
      throw doc.trouble(Answer.FREE, "free is empty; delete an entry with `sojourn delete`");
    }
    return Answer.free(text);
  }

  private static List<Answer> merged(List<Answer> were, List<Answer> given, List<String> order) {
    Map<String, Answer> all = new LinkedHashMap<>();
    were.forEach(answer -> all.put(answer.prompt(), answer));
    given.forEach(answer -> all.put(answer.prompt(), answer));
    List<Answer> merged = new ArrayList<>(all.values());
    merged.sort(Comparator.comparingInt(answer -> place(order, answer)));
    return merged;
  }

  /** What the guide no longer asks stands last. */
  private static int place(List<String> order, Answer answer) {
    int at = order.indexOf(answer.prompt());
    return at < 0 ? order.size() : at;
  }
}
