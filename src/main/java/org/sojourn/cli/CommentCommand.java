package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.CommentText;
import org.sojourn.app.Line;
import org.sojourn.app.Screening;
import org.sojourn.app.Services;
import org.sojourn.app.Size;
import org.sojourn.identifiers.Check;
import org.sojourn.identifiers.Verdict;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Share;
import org.sojourn.share.Sharing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a share. */
@Command(
    name = "comment",
    description = {
      "Comments on a share received.",
      "What leaves is shown first; the file's name and the comment's id are printed."
    },
    footer = {"", "Example: sojourn comment 0193c2f1 --on one-moment 'What did the matron say?'"})
final class CommentCommand extends CliCommand {

  @Parameters(
      index = "0",
      paramLabel = "SHARE",
      description = "The share's id, or a beginning or end of only its own.")
  private String share = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "TEXT",
      description = "The words; without any, standard input is read.")
  private List<String> words = new ArrayList<>();

  @Option(names = "--on", paramLabel = "PROMPT", description = "The answer it is about.")
  private @Nullable String on;

  @Mixin private final ReplaceOption replace = new ReplaceOption();

  @Mixin private final LastLook look = new LastLook();

  @Mixin private final OutOption out = new OutOption();

  CommentCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    UUID about = InboxCommand.share(call, share);
    boolean read = words.isEmpty() || words.equals(List.of(Given.STANDARD));
    if (words.isEmpty() && call.terminal()) {
      throw Wrong.usage(
          "There are no words for share [%s]".formatted(share),
          "give some after its id, or open `sojourn` and press i for the inbox");
    }
    Sharing sharing = call.journal().sharing();
    Optional<Path> exchange = sharing.knows(about) ? out.exchange(call) : Optional.empty();
    Path to = exchange.isPresent() ? exchange.get() : out.free();
    String text = read ? call.given().text(Given.STANDARD) : String.join(" ", words);
    Services journal = call.journal();
    Comment comment = sharing.comment(about, on, replace.in(call.fit(text)), journal.self());
    Share share = sharing.received(about).orElseThrow();
    Check check =
        new Screening()
            .of(comment.text(), call.language(), journal.store())
            .among(List.of(share.from().name(), comment.from().name()));
    return look.at(
        call,
        List.of(
            new Prepared(
                share, comment, check, check.sentence(), call.today(), to, exchange.isPresent())));
  }

  /**
   * A comment before it leaves.
   *
   * @param share what it is about
   * @param said what is said of its words
   * @param exchange whether it goes to the exchange folder
   */
  private record Prepared(
      Share share,
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
      return new Prepared(share, worded, check, check.sentence(verdicts), day, to, exchange);
    }

    @Override
    public void show(Call call) {
      call.say("This leaves:");
      for (Line row : CommentText.leaving(share, comment, said, Size.WIDEST_TEXT)) {
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
