package org.sojourn.share;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.crypto.Recipient;
import org.sojourn.crypto.SigningKey;
import org.sojourn.crypto.VerifyingKey;
import org.sojourn.journal.Card;
import org.sojourn.json.Doc;
import org.sojourn.json.Formats;
import org.sojourn.json.JsonTrouble;

/**
 * A contact card on one line, {@code sojourn-card:…}: signed by the key that stands on it, so that
 * nobody can hand out the key of another as theirs. A mail may break the line and quote it.
 */
final class CardText {

  private static final String TYPE = "sojourn-card";
  private static final String START = TYPE + ":";
  private static final Pattern LINE =
      Pattern.compile(Pattern.quote(START) + "([\\w-]+[.][\\w-]+[.][\\w-]{86})");

  private CardText() {}

  static String of(Card card, SigningKey key) throws IOException {
    return START + Jws.sign(TYPE, card.journal(), key, Formats.CARD.write(card));
  }

  /** Whether a text holds something that begins as a card does. */
  static boolean in(String text) {
    return text.contains(START);
  }

  /** The card in a text. */
  static Card read(String text) throws Refused {
    int start = text.indexOf(START);
    Matcher line = LINE.matcher(start < 0 ? "" : text.substring(start).replaceAll("[\\s>]+", ""));
    if (!line.lookingAt()) {
      throw start < 0
          ? new Refused("This is no contact card: one begins with [%s].".formatted(START))
          : new Refused("The contact card is not whole: copy it again, to its end.");
    }
    try {
      return sound(Jws.read(TYPE, line.group(1)));
    } catch (Jws.Unsound trouble) {
      throw new Refused(
          "The contact card is damaged, %s: ask for it again.".formatted(trouble.getMessage()));
    } catch (JsonTrouble trouble) {
      throw new Refused(
          "The contact card cannot be read, %s: ask for it again."
              .formatted(PlainText.brief(trouble.problem(), 200)));
    }
  }

  private static Card sound(Jws signed) throws Jws.Unsound, JsonTrouble {
    return checked(plain(Formats.CARD.read(Doc.foreign("the card", signed.content()))), signed);
  }

  /** A card that somebody signed with the key on it, and whose keys are keys. */
  static Card checked(Card card, Jws signed) throws Jws.Unsound {
    boolean own =
        card.journal().equals(signed.signer())
            && new VerifyingKey(card.signing()).equals(signed.key());
    if (!own || !new Recipient(card.recipient()).sound()) {
      throw new Jws.Unsound("the keys on it are not those of whoever signed it");
    }
    if (card.name().isBlank()) {
      throw new Jws.Unsound("there is no name on it");
    }
    return card;
  }

  static Card plain(Card card) {
    return new Card(card.journal(), PlainText.line(card.name()), card.recipient(), card.signing());
  }
}
