package org.sojourn.json;

import org.sojourn.journal.Commitment;

/** The file of a commitment. */
final class CommitmentFormat {

  static final Known KNOWN =
      Known.keys("format", "id", "who", "what", "due", "status", "reason", "madeIn", "created");

  static final Codec<Commitment> FORMAT =
      new Codec<>("sojourn-commitment", 1, CommitmentFormat::read, CommitmentFormat::tree, KNOWN);

  private CommitmentFormat() {}

  private static Commitment read(Doc doc) throws JsonTrouble {
    return new Commitment(
        doc.id("id"),
        doc.text("who", ""),
        doc.text("what"),
        doc.has("due") ? doc.date("due") : null,
        doc.named("status", Commitment.Status.class),
        doc.optionalText("reason").orElse(null),
        doc.has("madeIn") ? doc.id("madeIn") : null,
        doc.time("created"));
  }

  private static Tree tree(Commitment commitment) {
    return new Tree()
        .put("id", commitment.id())
        .putGiven("who", commitment.who())
        .put("what", commitment.what())
        .put("due", commitment.due())
        .put("status", commitment.status())
        .put("reason", commitment.reason())
        .put("madeIn", commitment.madeIn())
        .put("created", commitment.created());
  }
}
