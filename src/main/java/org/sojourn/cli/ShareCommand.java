package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Dates;
import org.sojourn.app.LeafletText;
import org.sojourn.app.Line;
import org.sojourn.app.Screening;
import org.sojourn.app.Services;
import org.sojourn.app.ShareText;
import org.sojourn.guides.Leaflets;
import org.sojourn.identifiers.Check;
import org.sojourn.identifiers.Verdict;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Response;
import org.sojourn.journal.Share;
import org.sojourn.share.Choice;
import org.sojourn.share.Part;
import org.sojourn.share.Passages;
import org.sojourn.share.Sharing;
import org.sojourn.terminal.Columns;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a share. */
@Command(
    name = "share",
    description = {
      "Writes chosen answers of an entry to a file for a mentor.",
      "What leaves is shown first; the file's name and the share's id are printed."
    },
    footer = {
      "",
      "Without --answers nothing leaves: the entry's prompts are named to choose from.",
      "The title and the themes stay unless --title and --themes say otherwise.",
      "With --to, contacts alone can read it; without, everybody who has the file.",
      "",
      "Example: sojourn share 0193c2f1 --answers one-moment,tomorrow --out share.json"
    })
final class ShareCommand extends CliCommand {

  private static final int COLUMNS = 72;

  /** So much of an answer tells it from the others. */
  private static final int OPENING = 32;

  /** What stands for all answers where each could be named. */
  private static final String ALL = "all";

  @Parameters(
      arity = "1..*",
      paramLabel = "ID",
      description = "Entries by id, or a beginning or end of only its own.")
  private List<String> ids = new ArrayList<>();

  @Option(
      names = "--answers",
      paramLabel = "PROMPT",
      split = ",",
      description = {
        "The prompts whose answers leave, with commas between them; or all: every answer",
        "but values on a scale, which leave only when they are named."
      })
  private @Nullable List<String> answers;

  @Option(names = "--title", description = "Let the title leave too.")
  private boolean title;

  @Option(
      names = "--themes",
      paramLabel = "THEME",
      split = ",",
      description = "The themes that leave too, by id, with commas between them.")
  private List<String> themes = new ArrayList<>();

  @Option(names = "--ask", paramLabel = "TEXT", description = "What you would like to be asked.")
  private String ask = "";

  @Mixin private final ReplaceOption replace = new ReplaceOption();

  @Mixin private final LastLook look = new LastLook();

  @Mixin private final TermsOptions terms = new TermsOptions();

  @Mixin private final OutOption out = new OutOption();

  ShareCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    Optional<Path> exchange = terms.addressed() ? out.exchange(call) : Optional.empty();
    Path to = exchange.isPresent() ? exchange.get() : out.free();
    if (ids.size() > 1 && !Files.isDirectory(to)) {
      throw Wrong.usage(
          "[%s] is one file, for %,d entries".formatted(to, ids.size()),
          "name a folder with --out, or one entry");
    }
    List<Prepared> prepared = new ArrayList<>();
    for (String id : ids) {
      Entry entry = ShowCommand.entry(call, id).value();
      Share share = replace.in(prepared(entry));
      Check check = new Screening().of(share, entry.language(), call.journal().store());
      prepared.add(new Prepared(entry, share, check, check.sentence(), to, exchange.isPresent()));
    }
    tellLimits();
    return look.at(call, prepared);
  }

  /** What is to be known before sharing, said until a person has had it before their eyes. */
  private void tellLimits() throws IOException {
    Optional<Leaflets.Read> limits = call.journal().limits().toKnow();
    if (limits.isPresent()) {
      Leaflets.Read read = limits.get();
      call.say(read.leaflet().title() + " (as of " + Dates.day(read.leaflet().dated()) + ")");
      for (Line row : LeafletText.of(read, COLUMNS)) {
        call.say(row.text());
      }
      call.say("");
      if (!read.trouble().isEmpty()) {
        call.say("sojourn: " + read.trouble());
      }
      if (call.terminal()) {
        call.journal().limits().know(read.leaflet());
      }
    }
  }

  /**
   * A share before it leaves, with the entry it was made from.
   *
   * @param said what is said of its words
   * @param exchange whether it goes to the exchange folder
   */
  private record Prepared(
      Entry entry, Share share, Check check, String said, Path to, boolean exchange)
      implements Departure {
    @Override
    public LocalDate day() {
      return share.date();
    }

    @Override
    public Prepared worded(List<Optional<Verdict>> verdicts) {
      Share worded = Passages.worded(share, check.decided(verdicts));
      return new Prepared(entry, worded, check, check.sentence(verdicts), to, exchange);
    }

    @Override
    public void show(Call call) throws IOException {
      call.say("This leaves:");
      for (Line row : ShareText.preview(ShowCommand.shown(call), entry, share, said)) {
        call.say(" ".repeat(row.indent()) + row.text());
      }
    }

    @Override
    public Share leaving() {
      return share;
    }

    @Override
    public Made leave(Call call) throws IOException {
      Sharing sharing = call.journal().sharing();
      return Made.of(
          share.id(), exchange ? sharing.post(share, to) : List.of(sharing.send(share, to)));
    }
  }

  private Share prepared(Entry entry) throws IOException {
    Services journal = call.journal();
    Optional<String> guide = journal.privateBy(entry);
    if (guide.isPresent()) {
      throw Wrong.failed(
          "Entry [%s] is private: it was written with %s".formatted(entry.id(), guide.get()),
          "to let this one be shared, open it on the screen and press s");
    }
    Choice choice = new Choice(title, stripped(themes), chosen(entry));
    return terms.on(call, journal.sharing().prepare(entry, journal.self(), choice, call.fit(ask)));
  }

  private static List<String> stripped(List<String> ids) {
    return ids.stream().map(String::strip).toList();
  }

  private List<String> chosen(Entry entry) throws IOException {
    if (answers == null) {
      throw unchosen(entry);
    }
    List<String> chosen = new ArrayList<>();
    for (String id : stripped(answers)) {
      if (id.equals(ALL)) {
        chosen.addAll(usual(entry));
      } else {
        chosen.add(id);
      }
    }
    return chosen;
  }

  /** Says what there is to choose from: nothing leaves that was not chosen. */
  private Wrong unchosen(Entry entry) throws IOException {
    List<String> offered =
        call.journal().sharing().offered(entry).stream()
            .flatMap(
                part -> part instanceof Part.Said(Answer said) ? Stream.of(said) : Stream.empty())
            .map(said -> "%s (%s)".formatted(said.prompt(), Columns.fit(opening(said), OPENING)))
            .toList();
    if (offered.isEmpty()) {
      return Wrong.failed(
          "Entry [%s] has no answer to share".formatted(entry.id()), "choose another entry");
    }
    return Wrong.usage(
        "No answer of entry [%s] was chosen, and nothing left".formatted(entry.id()),
        "choose with --answers, with commas between them, from " + String.join(", ", offered));
  }

  private static String opening(Answer answer) {
    return answer.response() instanceof Response.Scale(int value)
        ? String.valueOf(value)
        : answer.said().strip().replaceAll("\\s+", " ");
  }

  private List<String> usual(Entry entry) throws IOException {
    if (call.journal().isPrivate(entry)) {
      throw Wrong.failed(
          "Entry [%s] was written with a private guide".formatted(entry.id()),
          "name each answer that may leave with --answers");
    }
    return Sharing.usual(entry);
  }
}
