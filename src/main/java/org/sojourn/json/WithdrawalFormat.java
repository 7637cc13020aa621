package org.sojourn.json;

import org.sojourn.journal.Withdrawal;

/** The file of a withdrawal. */
final class WithdrawalFormat {

  static final Codec<Withdrawal> FORMAT =
      new Codec<>(
          "sojourn-withdrawal",
          1,
          WithdrawalFormat::read,
          withdrawal ->
              new Tree()
                  .put("id", withdrawal.id())
                  .put("shares", withdrawal.shares())
                  .put("from", withdrawal.from())
                  .put("created", withdrawal.created()),
          Known.keys("format", "id", "shares", "from", "created")
              .object("from", PersonFormat.KNOWN));

  private WithdrawalFormat() {}

  private static Withdrawal read(Doc doc) throws JsonTrouble {
    return new Withdrawal(
        doc.id("id"),
        doc.ids("shares"),
        PersonFormat.read(doc.object("from")),
        doc.time("created"));
  }
}
