package org.sojourn.cli;

import java.io.IOException;
import org.sojourn.journal.Comment;
import org.sojourn.share.Sharing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Comments on a share. */
@Command(
    name = "comment",
    description = {
      "Comments on a share received.",
      "What leaves is shown first; the file's name and the comment's id are printed."
    },
    footer = {"", "Example: sojourn comment 0193c2f1 --on one-moment 'What did the matron say?'"})
final class CommentCommand extends Remark {

  @Parameters(
      index = "0",
      paramLabel = "SHARE",
      description = "The share's id, or a beginning or end of only its own.")
  private String share = "";

  CommentCommand(Call call) {
    super(call);
  }

  @Override
  Wrong wordless() {
    return Wrong.usage(
        "There are no words for share [%s]".formatted(share),
        "give some after its id, or open `sojourn` and press i for the inbox");
  }

  @Override
  Comment made(Sharing sharing, String text) throws IOException {
    return sharing.comment(InboxCommand.share(call, share), on, text, call.journal().self());
  }
}
