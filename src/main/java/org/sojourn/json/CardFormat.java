package org.sojourn.json;

import org.sojourn.journal.Card;

/** What is signed in a contact card. */
final class CardFormat {

  static final Known KNOWN = Known.keys("journal", "name", "recipient", "signing");

  static final Codec<Card> FORMAT =
      new Codec<>(
          "sojourn-card",
          1,
          CardFormat::read,
          CardFormat::tree,
          Known.keys("format", "journal", "name", "recipient", "signing"));

  private CardFormat() {}

  static Card read(Doc doc) throws JsonTrouble {
    return new Card(
        doc.id("journal"), doc.text("name"), doc.text("recipient"), doc.text("signing"));
  }

  static Tree tree(Card card) {
    return new Tree()
        .put("journal", card.journal())
        .put("name", card.name())
        .put("recipient", card.recipient())
        .put("signing", card.signing());
  }
}
