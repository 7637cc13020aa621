package org.sojourn.json;

import org.sojourn.journal.Comment;

/** The file of a comment. */
final class CommentFormat {

  static final Known KNOWN =
      Known.keys("format", "id", "share", "on", "from", "text", "created", "answers")
          .object("from", PersonFormat.KNOWN);

  static final Codec<Comment> FORMAT =
      new Codec<>("sojourn-comment", 1, CommentFormat::read, CommentFormat::tree, KNOWN);

  private CommentFormat() {}

  private static Comment read(Doc doc) throws JsonTrouble {
    return new Comment(
        doc.id("id"),
        doc.id("share"),
        doc.optionalText("on").orElse(null),
        PersonFormat.read(doc.object("from")),
        doc.text("text"),
        doc.time("created"),
        doc.has("answers") ? doc.id("answers") : null);
  }

  private static Tree tree(Comment comment) {
    return new Tree()
        .put("id", comment.id())
        .put("share", comment.share())
        .put("on", comment.on())
        .put("from", comment.from())
        .put("text", comment.text())
        .put("created", comment.created())
        .put("answers", comment.answers());
  }
}
