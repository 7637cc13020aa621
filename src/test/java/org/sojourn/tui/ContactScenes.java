package org.sojourn.tui;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.ContactPage;
import org.sojourn.app.ContactsPage;
import org.sojourn.app.InboxPage;
import org.sojourn.app.OwnPage;
import org.sojourn.app.PathPage;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Card;
import org.sojourn.journal.Contact;
import org.sojourn.journal.Person;
import org.sojourn.journal.Withdrawal;

/** The people one shares with. */
final class ContactScenes {
  private static final OffsetDateTime THEN = OffsetDateTime.parse("2026-11-20T09:00:00Z");
  private static final List<String> WORDS =
      List.of("limit", "spring", "iron", "pact", "direct", "scene");

  private ContactScenes() {}

  static void into(Map<String, Function<Size, State>> scenes) {
    Contact okello = contact(1, "Dr Okello", THEN.plusDays(2), false);
    Contact ruth = contact(2, "Sister Ruth Nakato of the mission hospital", null, true);
    scenes.put(
        "contacts", size -> Scenes.on(size, new ContactsPage(List.of(okello, ruth), WORDS, 1)));
    scenes.put("contacts-none", size -> Scenes.on(size, new ContactsPage(List.of(), WORDS, 0)));
    scenes.put("contact", size -> Scenes.on(size, new ContactPage(ruth, WORDS, 0)));
    scenes.put("contact-verified", size -> Scenes.on(size, new ContactPage(okello, WORDS, 0)));
    scenes.put("own-none", size -> Scenes.on(size, own(List.of(), Optional.empty())));
    List<OwnPage.Listed> names =
        List.of(
            new OwnPage.Listed("the blue gate", "[landmark]"),
            new OwnPage.Listed("Mzee wa mlima", ""));
    scenes.put("own", size -> Scenes.on(size, own(names, Optional.empty())));
    scenes.put(
        "own-instead",
        size ->
            Scenes.on(
                size,
                own(names, Optional.of(new OwnPage.Asking(false, Writing.of("[landmark]", 10))))));
    scenes.put(
        "path-card",
        size -> Scenes.on(size, new PathPage(new PathPage.Purpose.AddCard(), Writing.of("~/", 2))));
    scenes.put(
        "inbox-withdrawn",
        size -> Scenes.on(size, new InboxPage(List.of(), List.of(), List.of(withdrawn()), 0)));
  }

  private static OwnPage own(List<OwnPage.Listed> names, Optional<OwnPage.Asking> asking) {
    return new OwnPage(names, 0, asking);
  }

  private static Withdrawal withdrawn() {
    UUID id = new UUID(0, 7);
    return new Withdrawal(id, List.of(id), new Person(id, "Amara"), THEN);
  }

  private static Contact contact(
      int id, String name, @Nullable OffsetDateTime verified, boolean assesses) {
    return new Contact(new Card(new UUID(0, id), name, "age1", "x"), THEN, verified, assesses);
  }
}
