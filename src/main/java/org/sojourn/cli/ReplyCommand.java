package org.sojourn.cli;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Person;
import org.sojourn.share.Sharing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Replies to a comment. */
@Command(
    name = "reply",
    description = {
      "Replies to the last comment that someone made on an entry.",
      "What leaves is shown first; the file's name and the reply's id are printed."
    },
    footer = {"", "Example: sojourn reply 0193c2f1 --to Ruth 'She said that it was her sister.'"})
final class ReplyCommand extends Remark {

  @Parameters(
      index = "0",
      paramLabel = "ENTRY",
      description = "The entry's id, or a beginning or end of only its own.")
  private String entry = "";

  @Option(names = "--to", paramLabel = "NAME", description = "Whose comment, when several wrote.")
  private @Nullable String to;

  ReplyCommand(Call call) {
    super(call);
  }

  @Override
  Wrong wordless() {
    return Wrong.usage(
        "There are no words for the comment on [%s]".formatted(entry),
        "give some after its id, or open `sojourn`, read the entry and press c");
  }

  @Override
  Comment made(Sharing sharing, String text) throws IOException {
    return sharing.reply(answered(sharing).id(), text, call.journal().self());
  }

  /** The last comment of the one reader who is meant. */
  private Comment answered(Sharing sharing) throws IOException {
    Entry about = ShowCommand.entry(call, entry).value();
    List<Comment> said =
        sharing.comments().onEntry(about.id()).stream()
            .filter(comment -> comment.answers() == null)
            .filter(comment -> on == null || on.equals(comment.on()))
            .filter(
                comment -> to == null || comment.from().name().strip().equalsIgnoreCase(to.strip()))
            .toList();
    if (said.isEmpty()) {
      throw Wrong.failed(
          "Nobody%s wrote about entry [%s]%s"
              .formatted(
                  to == null ? "" : " by the name of [%s]".formatted(to),
                  entry,
                  on == null ? "" : " on [%s]".formatted(on)),
          "`sojourn show %s` shows the comments on it".formatted(entry));
    }
    if (said.stream().map(comment -> comment.from().journal()).distinct().count() > 1) {
      String names =
          said.stream()
              .map(Comment::from)
              .map(Person::name)
              .distinct()
              .sorted()
              .collect(Collectors.joining(", "));
      throw Wrong.usage(
          "More than one wrote about entry [%s]: %s".formatted(entry, names),
          "name whom you reply to with --to NAME");
    }
    return said.getLast();
  }
}
