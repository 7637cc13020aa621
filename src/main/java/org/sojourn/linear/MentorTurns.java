package org.sojourn.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.app.Command;
import org.sojourn.app.CommentPage;
import org.sojourn.app.CommentText;
import org.sojourn.app.ContactPage;
import org.sojourn.app.ContactText;
import org.sojourn.app.ContactsPage;
import org.sojourn.app.Dates;
import org.sojourn.app.InboxPage;
import org.sojourn.app.InboxQueue;
import org.sojourn.app.LastLookPage;
import org.sojourn.app.PageTitle;
import org.sojourn.app.ReceivedPage;
import org.sojourn.app.Replies;
import org.sojourn.app.SaidPage;
import org.sojourn.app.ShareText;
import org.sojourn.app.StartersPage;
import org.sojourn.app.State;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Contact;
import org.sojourn.share.Inbox;

/** What others shared, what is written back to them, and the people themselves. */
final class MentorTurns {
  private MentorTurns() {}

  static Turn inbox(InboxPage page, State state) {
    return page.choosing().isPresent() ? sieve(page, state) : received(page, state);
  }

  private static Turn received(InboxPage page, State state) {
    List<String> said =
        Stream.concat(
                page.replies().stream().map(MentorTurns::said),
                page.queue().shown().stream().map(MentorTurns::said))
            .toList();
    List<String> lines = new ArrayList<>();
    if (said.isEmpty()) {
      lines.add("Nothing has been received. “add a file” takes in what someone gave you.");
    }
    page.queue()
        .takenBack()
        .forEach(each ->
            lines.add(
                "%s took back what they had shared, on %s."
                    .formatted(each.from().name(), Dates.day(each.created().toLocalDate()))));
    return Turns.list(
        state,
        lines,
        Turns.some(said.size(), page.selected(), said::get, Command.OPEN),
        Command.RECEIVE,
        Command.TO_FACETS,
        Command.UNCHOOSE,
        Command.SHARED_PAGE,
        Command.CONTACTS_PAGE,
        Command.DEBRIEFS_PAGE,
        Command.SEARCH,
        Command.ESCALATE);
  }

  private static String said(Replies item) {
    return Wording.joined(
        Dates.day(item.date()), item.sentence(), item.fresh().isEmpty() ? "read" : "new");
  }

  private static String said(Inbox.Item item) {
    String stands = item.over() ? item.state().label() : item.state().id();
    return Wording.plain(
        Wording.joined(Dates.day(item.share().date()), ShareText.called(item.share()), stands));
  }

  /** What of it is looked at. */
  private static Turn sieve(InboxPage page, State state) {
    List<InboxQueue.Line> values = page.queue().lines();
    List<Turn.Choice> choices = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      InboxQueue.Line line = values.get(i);
      String said =
          "%s: %s, %d".formatted(line.value().side().label(), line.value().label(), line.count());
      choices.add(
          new Turn.Choice(said + (line.chosen() ? Wording.CHOSEN : ""), Act.at(i, Command.NARROW)));
    }
    return Turn.menu(PageTitle.of(state) + ". What is looked at.", List.of(), choices)
        .asking(
            "Which number? The same number again takes it back; an empty line shows them.",
            Turn.Way.ONE,
            Optional.of(Act.run(Command.LEAVE_FACETS)));
  }

  static Turn received(ReceivedPage page, State state) {
    List<Answer> answers = page.share().answers();
    List<Turn.Choice> choices = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      String title = answers.get(i).asked().title();
      choices.add(
          new Turn.Choice(
              "Comment on " + (title.isBlank() ? "the free page" : "“" + title + "”"),
              Act.at(i, Command.COMMENT)));
    }
    choices.add(new Turn.Choice("Comment on the whole", Act.at(answers.size(), Command.COMMENT)));
    return Turn.menu(
            PageTitle.of(state) + ". " + Dates.day(page.share().date()) + ".",
            Turns.plain(ShareText.received(state, page)),
            choices,
            Command.NEXT_SHARE,
            Command.SHARE_BEFORE,
            Command.ESCALATE,
            Command.SEARCH)
        .asking(
            "Which number or word? An empty line goes back.",
            Turn.Way.ONE,
            Optional.of(Act.run(Command.BACK)));
  }

  static Turn comment(CommentPage page, State state) {
    List<String> lines = new ArrayList<>(Turns.plain(CommentText.above(page, state.size())));
    lines.removeLast();
    String text = page.writing().text();
    if (!text.isBlank()) {
      lines.addAll(Wording.soFar("It says so far", text));
    }
    return Turn.asking(
        PageTitle.of(state) + ".",
        lines,
        text.isBlank()
            ? own(page) + ". An empty line goes back."
            : "Write on. An empty line leaves it as it is.",
        Turn.Way.PROSE,
        Act.run(text.isBlank() ? Command.LEAVE : Command.SEND_COMMENT),
        line -> Act.line(text.isEmpty() ? line : text + "\n" + line, page.comment().id()),
        Command.SEND_COMMENT,
        Command.STARTERS,
        Command.EDIT_OUTSIDE,
        Command.FIND,
        Command.SPELL,
        Command.CHECK,
        Command.UNDO,
        Command.REDO,
        Command.LEAVE,
        Command.ESCALATE);
  }

  private static String own(CommentPage page) {
    return page.reply() ? "Your reply to " + page.topic().reader().name() : "Your comment";
  }

  /** What others said about an entry, to choose what to reply to. */
  static Turn said(SaidPage page, State state) {
    return Turns.list(
            state,
            List.of(),
            Turns.some(
                page.comments().size(),
                page.selected(),
                i -> said(page.comments().get(i), state),
                Command.REPLY_TO))
        .asking(
            "Which number? An empty line goes back.",
            Turn.Way.ONE,
            Optional.of(Act.run(Command.BACK)));
  }

  private static String said(Comment comment, State state) {
    String about = SaidPage.about(state, comment);
    return Wording.joined(
        comment.from().name(), about.isEmpty() ? "about the whole" : about, comment.text().strip());
  }

  /** Exactly what will leave of a comment; it leaves by a word only. */
  static Turn lastLook(LastLookPage page, State state) {
    return Turns.list(
        state,
        Turns.plain(CommentText.leaving(page, state.size())),
        List.of(),
        Command.SEND,
        Command.LIMITS);
  }

  static Turn starters(StartersPage page, State state) {
    return Turns.list(
            state,
            List.of(),
            Turns.some(
                page.questions().size(),
                page.selected(),
                i -> page.questions().get(i).text(),
                Command.TAKE_STARTER))
        .asking(
            "Which number, to put it into the comment? An empty line goes back.",
            Turn.Way.ONE,
            Optional.of(Act.run(Command.BACK)));
  }

  static Turn contacts(ContactsPage page, State state) {
    List<String> lines = new ArrayList<>();
    if (!page.own().isEmpty()) {
      lines.add("The six words of your own card: " + String.join(" ", page.own()));
    }
    List<Contact> contacts = page.contacts();
    if (contacts.isEmpty()) {
      lines.add("There is no contact yet. Give your card to those you share with, and add theirs.");
    }
    return Turns.list(
        state,
        lines,
        Turns.some(contacts.size(), page.selected(), i -> said(contacts.get(i)), Command.OPEN),
        Command.ADD_CARD,
        Command.HAND_CARD);
  }

  private static String said(Contact contact) {
    return Wording.joined(
        contact.name(), contact.assesses() ? "also assesses" : "", ContactText.standing(contact));
  }

  static Turn contact(ContactPage page, State state) {
    return Turns.text(
        state,
        ContactText.of(page, state.size().textColumns()),
        Command.WORDS_RIGHT,
        Command.ASSESSES,
        Command.REMOVE_CONTACT);
  }
}
