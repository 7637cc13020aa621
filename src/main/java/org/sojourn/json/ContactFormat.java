package org.sojourn.json;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Contact;

/** The file of a contact: their card, and when it came and was verified. */
final class ContactFormat {

  static final Codec<Contact> FORMAT =
      new Codec<>(
          "sojourn-contact",
          1,
          ContactFormat::read,
          contact ->
              new Tree()
                  .put("card", CardFormat.tree(contact.card()))
                  .put("added", contact.added())
                  .put("verified", contact.verified())
                  .putIf("assesses", contact.assesses()),
          Known.keys("format", "card", "added", "verified", "assesses")
              .object("card", CardFormat.KNOWN));

  private ContactFormat() {}

  private static Contact read(Doc doc) throws JsonTrouble {
    Doc verified = doc.optional("verified").orElse(null);
    return new Contact(
        CardFormat.read(doc.object("card")),
        doc.time("added"),
        time(verified),
        doc.flag("assesses", false));
  }

  private static @Nullable OffsetDateTime time(@Nullable Doc doc) throws JsonTrouble {
    return doc == null ? null : doc.time();
  }
}
