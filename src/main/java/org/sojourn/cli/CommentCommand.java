package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Screening;
import org.sojourn.app.Services;
import org.sojourn.journal.Comment;
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
      "The file that goes back is written; its name and the comment's id are printed."
    },
    footer = {"", "Example: sojourn comment 0193c2f1 --on one-moment 'What did the matron say?'"})
final class CommentCommand extends CliCommand {

  @Parameters(
      index = "0",
      paramLabel = "SHARE",
      description = "The share's id, or a beginning of only its own.")
  private String share = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "TEXT",
      description = "The words; without any, standard input is read.")
  private List<String> words = new ArrayList<>();

  @Option(names = "--on", paramLabel = "PROMPT", description = "The answer it is about.")
  private @Nullable String on;

  @Mixin private final OutOption out = new OutOption();

  CommentCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    UUID about = InboxCommand.share(call, share);
    boolean read = words.isEmpty() || words.equals(List.of(Call.STANDARD));
    if (words.isEmpty() && call.terminal()) {
      throw Wrong.usage(
          "There are no words for share [%s]".formatted(share),
          "give some after its id, or open `sojourn` and press i for the inbox");
    }
    // Looked at before the comment is kept, so that a second try does not make a second comment.
    Sharing sharing = call.journal().sharing();
    Optional<Path> exchange = sharing.knows(about) ? out.exchange(call) : Optional.empty();
    Path to = exchange.isPresent() ? exchange.get() : out.free();
    String text = read ? call.text(Call.STANDARD) : String.join(" ", words);
    Services journal = call.journal();
    Comment comment = sharing.comment(about, on, call.fit(text), journal.self());
    IdentifiersCommand.tell(
        call, new Screening().of(comment.text(), call.language(), journal.store()));
    Path file =
        exchange.isPresent() ? sharing.post(comment, to).getFirst() : sharing.answer(comment, to);
    call.out().line(file.toString());
    call.out().line(comment.id().toString());
    return Exit.DONE;
  }
}
