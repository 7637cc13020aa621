package org.sojourn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Contact;
import org.sojourn.share.Contacts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The people one shares with. */
@Command(
    name = "contact",
    description = {"Lists the people you share with, adds one, or prints your own card."},
    footer = {
      "",
      "A card holds a name and public keys. Give yours, add theirs, then compare the",
      "six words, face to face or by telephone: they tell that nobody put other keys",
      "in between.",
      "",
      "Example: sojourn contact card --out amara.card",
      "         sojourn contact add okello.card"
    })
final class ContactCommand extends CliCommand {

  ContactCommand(Call call) {
    super(call);
  }

  static CommandLine line(Call call) {
    return new CommandLine(new ContactCommand(call))
        .addSubcommand(new OwnCard(call))
        .addSubcommand(new Add(call))
        .addSubcommand(new Verify(call))
        .addSubcommand(new ContactList(call))
        .addSubcommand(new Remove(call));
  }

  @Override
  int run() throws IOException {
    return new ContactList(call).run();
  }

  private static String words(Contact contact) {
    return String.join(" ", Contacts.words(contact.card()));
  }

  /** The card to hand over. */
  @Command(
      name = "card",
      description = {"Prints your card on one line, to be pasted; or writes it to a file."},
      footer = {"", "Example: sojourn contact card --out amara.card"})
  static final class OwnCard extends CliCommand {

    @Option(names = "--out", paramLabel = "FILE", description = "The file to write the card to.")
    private @Nullable String out;

    OwnCard(Call call) {
      super(call);
    }

    @Override
    int run() throws IOException {
      Contacts contacts = call.journal().sharing().contacts();
      Path file = out == null ? null : NewFile.of(Given.path(out));
      String card = contacts.line(call.journal().self());
      List<String> words = Contacts.words(contacts.own(call.journal().self()));
      call.say("The six words of your card: " + String.join(" ", words));
      if (file != null) {
        call.journal().sharing().hand(file, (card + "\n").getBytes(UTF_8));
      }
      Optional<String> written = Optional.ofNullable(file).map(Path::toString);
      call.print(new Handed(card, words, written), written.orElse(card));
      return Exit.DONE;
    }

    private record Handed(String card, List<String> words, Optional<String> file) {}
  }

  /** Pins the keys of somebody. */
  @Command(
      name = "add",
      description = {"Adds the card that somebody gave you; prints their id."},
      footer = {"", "Example: sojourn contact add okello.card"})
  static final class Add extends CliCommand {

    @Parameters(
        paramLabel = "CARD",
        description = "The file, or the line itself; - reads standard input.")
    private String card = "";

    @Option(
        names = "--assesses",
        description = "They also judge your work; the share page says so.")
    private boolean assesses;

    Add(Call call) {
      super(call);
    }

    @Override
    int run() throws IOException {
      String text = Contacts.isCard(card) ? card : call.given().text(card);
      Contacts contacts = call.journal().sharing().contacts();
      Contacts.Added added = contacts.add(text);
      if (assesses) {
        contacts.assessing(added.contact(), true);
      }
      call.say(added.sentence());
      call.say("The six words of that card: " + words(added.contact()));
      Made.of(added.contact().journal()).print(call);
      return Exit.DONE;
    }
  }

  /** Makes sure of the keys of somebody. */
  @Command(
      name = "verify",
      description = {
        "Takes a contact as verified when the six words they read to you are right.",
        "The first four letters of each word will do."
      },
      footer = {"", "Example: sojourn contact verify 'Dr Okello' river also lamp gate open seven"})
  static final class Verify extends CliCommand {

    @Parameters(index = "0", paramLabel = "CONTACT", description = "A name, or the id.")
    private String contact = "";

    @Parameters(
        index = "1..*",
        arity = "0..*",
        paramLabel = "WORD",
        description = "The words, as their owner's `sojourn contact card` prints them.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--undo", description = "They are not sure any more.")
    private boolean undo;

    Verify(Call call) {
      super(call);
    }

    @Override
    int run() throws IOException {
      Contacts contacts = call.journal().sharing().contacts();
      if (undo) {
        Contact doubted = contacts.unverified(contacts.find(contact));
        call.say("[%s] is no longer verified.".formatted(doubted.name()));
        Made.of(doubted.journal()).print(call);
        return Exit.DONE;
      }
      if (words.isEmpty()) {
        throw Wrong.usage(
            "The six words of [%s] are missing".formatted(contact), "ask for them, and give them");
      }
      List<String> said = List.of(String.join(" ", words).strip().split("[\\s,]+"));
      Contact verified = contacts.verify(contacts.find(contact), said);
      call.say("The words are right: [%s] is verified.".formatted(verified.name()));
      Made.of(verified.journal()).print(call);
      return Exit.DONE;
    }
  }

  /** All of them. */
  @Command(
      name = "list",
      description = {"Lists the people whose cards you have, by name."},
      footer = {"", "Example: sojourn contact list --json"})
  static final class ContactList extends CliCommand {

    ContactList(Call call) {
      super(call);
    }

    /** A contact as it is listed. */
    private record Listed(
        UUID id,
        String name,
        boolean verified,
        boolean assesses,
        LocalDate added,
        List<String> words) {}

    @Override
    int run() throws IOException {
      List<Contact> all = call.journal().sharing().contacts().all();
      if (call.json()) {
        call.out().json(all.stream().map(ContactList::listed).toList());
        return Exit.DONE;
      }
      if (all.isEmpty()) {
        call.say(
            "No contacts yet: `sojourn contact card` prints your card, `sojourn contact add` adds one.");
      }
      for (Contact each : all) {
        call.out()
            .line(
                "%s  %-12s  %s%s"
                    .formatted(
                        each.journal(),
                        each.isVerified() ? "verified" : "not verified",
                        each.name(),
                        each.assesses() ? " (also assesses)" : ""));
      }
      return Exit.DONE;
    }

    private static Listed listed(Contact contact) {
      return new Listed(
          contact.journal(),
          contact.name(),
          contact.isVerified(),
          contact.assesses(),
          contact.added().toLocalDate(),
          Contacts.words(contact.card()));
    }
  }

  /** Forgets somebody. */
  @Command(
      name = "remove",
      description = {"Forgets a contact and their keys; what they shared stays."},
      footer = {"", "Example: sojourn contact remove 'Dr Okello'"})
  static final class Remove extends CliCommand {

    @Parameters(paramLabel = "CONTACT", description = "A name, or the id.")
    private String contact = "";

    Remove(Call call) {
      super(call);
    }

    @Override
    int run() throws IOException {
      Contacts contacts = call.journal().sharing().contacts();
      Contact gone = contacts.find(contact);
      contacts.remove(gone.journal());
      call.say("[%s] is no longer a contact.".formatted(gone.name()));
      Made.of(gone.journal()).print(call);
      return Exit.DONE;
    }
  }
}
