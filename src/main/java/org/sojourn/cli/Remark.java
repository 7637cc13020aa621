package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.CommentText;
import org.sojourn.app.Line;
import org.sojourn.app.Screening;
import org.sojourn.app.Services;
import org.sojourn.app.Size;
import org.sojourn.identifiers.Check;
import org.sojourn.identifiers.Verdict;
import org.sojourn.journal.Comment;
import org.sojourn.share.Sharing;
import org.sojourn.share.Topic;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Words about something shared that leave for one reader, after they were looked at. */
abstract class Remark extends CliCommand {

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "TEXT",
      description = "The words; without any, standard input is read.")
  private List<String> words = new ArrayList<>();

  @Option(names = "--on", paramLabel = "PROMPT", description = "The answer it is about.")
  @Nullable String on;

  @Mixin private final ReplaceOption replace = new ReplaceOption();

  @Mixin private final LastLook look = new LastLook();

  @Mixin private final OutOption out = new OutOption();

  Remark(Call call) {
    super(call);
  }

  /** What to say when there are no words. */
  abstract Wrong wordless();

  /** The comment with some words, or none yet. */
  abstract Comment made(Sharing sharing, String text) throws IOException;

  @Override
  int run() throws IOException {
    boolean read = words.isEmpty() || words.equals(List.of(Given.STANDARD));
    if (words.isEmpty() && call.terminal()) {
      throw wordless();
    }
    Services journal = call.journal();
    Sharing sharing = journal.sharing();
    String text = read ? call.given().text(Given.STANDARD) : String.join(" ", words);
    Comment comment = made(sharing, replace.in(call.fit(text)));
    Optional<Path> exchange = sharing.reaches(comment) ? out.exchange(call) : Optional.empty();
    Path to = exchange.isPresent() ? exchange.get() : out.free();
    Topic topic = sharing.topic(comment);
    Check check =
        new Screening()
            .of(comment.text(), call.language(), journal.store())
            .among(List.of(topic.reader().name(), comment.from().name()));
    return look.at(
        call,
        List.of(
            new Prepared(
                topic, comment, check, check.sentence(), call.today(), to, exchange.isPresent())));
  }

  /**
   * A comment before it leaves.
   *
   * @param topic what it is about, and to whom it goes
   * @param said what is said of its words
   * @param exchange whether it goes to the exchange folder
   */
  private record Prepared(
      Topic topic,
      Comment comment,
      Check check,
      String said,
      LocalDate day,
      Path to,
      boolean exchange)
      implements Departure {
    @Override
    public Prepared worded(List<Optional<Verdict>> verdicts) {
      Comment worded = comment.saying(check.decided(verdicts).getFirst());
      return new Prepared(topic, worded, check, check.sentence(verdicts), day, to, exchange);
    }

    @Override
    public void show(Call call) {
      call.say("This leaves:");
      for (Line row : CommentText.leaving(topic, comment, said, Size.WIDEST_TEXT)) {
        call.say(" ".repeat(row.indent()) + row.text());
      }
    }

    @Override
    public Comment leaving() {
      return comment;
    }

    @Override
    public Made leave(Call call) throws IOException {
      Sharing sharing = call.journal().sharing();
      return Made.of(
          comment.id(),
          exchange ? sharing.post(comment, to) : List.of(sharing.answer(comment, to)));
    }
  }
}
