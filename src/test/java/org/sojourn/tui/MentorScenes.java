package org.sojourn.tui;

import com.googlecode.lanterna.input.KeyType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Advice;
import org.sojourn.app.CommentPage;
import org.sojourn.app.CommentText;
import org.sojourn.app.Event;
import org.sojourn.app.Form;
import org.sojourn.app.InboxPage;
import org.sojourn.app.LastLookPage;
import org.sojourn.app.PathPage;
import org.sojourn.app.PromptRoom;
import org.sojourn.app.ReadPage;
import org.sojourn.app.ReceivedPage;
import org.sojourn.app.SaidPage;
import org.sojourn.app.ShareOffer;
import org.sojourn.app.SharePage;
import org.sojourn.app.SharedPage;
import org.sojourn.app.Sieve;
import org.sojourn.app.Size;
import org.sojourn.app.SpellingPage;
import org.sojourn.app.Spelt;
import org.sojourn.app.State;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Card;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Contact;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Person;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;
import org.sojourn.journal.Withdrawal;
import org.sojourn.share.Inbox;
import org.sojourn.share.Part;
import org.sojourn.share.Sent;
import org.sojourn.share.Sharing;
import org.sojourn.share.Topic;
import org.sojourn.share.Trust;
import org.sojourn.spelling.TextWord;

/** Giving answers to a reader, and being that reader. */
final class MentorScenes {
  private static final String ASK = "Who could have asked her again?";

  private static final String CHECKED =
      "Found 3 possible identifiers; a person must judge. You replaced 2 and kept 1.";

  private MentorScenes() {}

  static void into(Map<String, Function<Size, State>> scenes) {
    scenes.put("share-first", size -> Scenes.on(size, choosing(0, Set.of())));
    scenes.put(
        "share-nobody",
        size ->
            Scenes.on(
                size,
                new SharePage(
                    ShareOffer.of(Samples.guided(), parts()),
                    Set.of(),
                    0,
                    Form.of(List.of("", "", "", "")),
                    Optional.empty(),
                    "",
                    0)));
    scenes.put("share-choose", size -> Scenes.on(size, choosing(5, some())));
    scenes.put("share-people", size -> Scenes.on(size, choosing(9, some())));
    scenes.put("share-until", size -> Scenes.on(size, choosing(16, some())));
    scenes.put("share-ask", size -> Scenes.on(size, choosing(17, some())));
    scenes.put(
        "share-preview-bare", size -> Scenes.on(size, previewing(bare(50, "then-and-now"), 0)));
    scenes.put(
        "leaving-comment",
        size ->
            Scenes.on(
                size,
                new LastLookPage(
                    Topic.of(share()), Samples.comment(60, 50, "then-and-now", ASK), CHECKED, 0)));
    scenes.put("share-preview", size -> Scenes.on(size, preview(0)));
    scenes.put("share-preview-end", size -> Scenes.on(size, preview(Integer.MAX_VALUE)));
    JudgeScenes.into(scenes);
    scenes.put("shared-empty", size -> Scenes.on(size, new SharedPage(List.of(), 0, false, 0)));
    scenes.put("shared", size -> Scenes.on(size, shared(false)));
    scenes.put("shared-read", size -> Scenes.on(size, shared(true)));
    scenes.put(
        "path-send-contact",
        size -> path(size, new PathPage.Purpose.Send(share().under(terms())), "~/"));
    scenes.put(
        "path-take-back",
        size ->
            path(
                size,
                new PathPage.Purpose.TakeBack(
                    new Withdrawal(Samples.id(80), List.of(), Samples.AMARA, Samples.NOW)),
                "~/"));
    scenes.put("inbox-empty", size -> Scenes.on(size, new InboxPage(List.of(), List.of(), 0)));
    scenes.put("inbox", size -> Scenes.on(size, new InboxPage(HomeScenes.answered(), items(), 2)));
    scenes.put("inbox-facets", size -> Scenes.pressed(inbox(size), KeyType.Tab, 1));
    scenes.put(
        "inbox-narrowed",
        size ->
            Scenes.pressed(
                Scenes.pressed(Scenes.pressed(inbox(size), KeyType.Tab, 1), KeyType.Enter, 1),
                KeyType.Escape,
                1));
    scenes.put("received-changed", size -> Scenes.on(size, changed()));
    scenes.put("received-first", size -> Scenes.on(size, received(0)));
    scenes.put(
        "received-second",
        size -> Scenes.pressed(Scenes.on(size, received(0)), KeyType.ArrowDown, 1));
    scenes.put(
        "received-bare",
        size ->
            Scenes.on(
                size, new ReceivedPage(bare(50, "feeling"), Trust.UNSIGNED, List.of(), 0, 0)));
    scenes.put(
        "received-long",
        size -> Scenes.pressed(Scenes.on(size, received(0)), KeyType.ArrowDown, 6));
    scenes.put(
        "received-whole", size -> Scenes.pressed(Scenes.on(size, received(0)), KeyType.End, 1));
    scenes.put(
        "received-replied",
        size -> Scenes.pressed(Scenes.on(size, replied()), KeyType.ArrowDown, 22));
    scenes.put("said", MentorScenes::said);
    scenes.put("reply-empty", size -> reply(size, ""));
    scenes.put("reply-long", size -> reply(size, Samples.LONG_TEXT));
    scenes.put("comment-empty", size -> comment(size, "then-and-now", ""));
    scenes.put("comment-long", size -> comment(size, "then-and-now", Samples.LONG_TEXT));
    scenes.put("comment-whole", size -> comment(size, null, "Shall we talk on Thursday?"));
    scenes.put("comment-spelling", MentorScenes::misspelt);
    scenes.put("path-send", size -> path(size, new PathPage.Purpose.Send(share()), "~/"));
    scenes.put(
        "path-answer",
        size ->
            path(
                size,
                new PathPage.Purpose.Answer(Samples.comment(60, 50, "then-and-now", ASK)),
                "/media/amara/a-stick-with-a-long-name/for-amara/from-ruth/comments/2026/11/x"));
    scenes.put("path-receive", size -> path(size, new PathPage.Purpose.Receive(), "~/"));
  }

  private static List<Answer> answers() {
    return Samples.guided().answers().stream()
        .filter(answer -> !answer.response().blank())
        .toList();
  }

  static Share share() {
    Entry entry = Samples.guided();
    return new Share(
        Samples.id(50),
        entry.id(),
        Samples.AMARA,
        Samples.NOW,
        entry.date(),
        null,
        entry.title(),
        answers().subList(3, 6),
        entry.themes(),
        ASK);
  }

  /** A share of one answer, without title and themes. */
  private static Share bare(int id, String prompt) {
    Share share = share();
    return new Share(
        Samples.id(id),
        share.entry(),
        share.from(),
        share.created(),
        share.date(),
        null,
        "",
        answers().stream().filter(answer -> answer.prompt().equals(prompt)).toList(),
        List.of(),
        "");
  }

  private static List<Part> parts() {
    return Sharing.parts(Samples.guided());
  }

  private static Set<Part> some() {
    return parts().stream().filter(MentorScenes::chosen).collect(Collectors.toSet());
  }

  private static boolean chosen(Part part) {
    return switch (part) {
      case Part.Title _ -> true;
      case Part.Theme(String id) -> id.startsWith("justice");
      case Part.Said(Answer answer) -> List.of("then-and-now", "feeling").contains(answer.prompt());
    };
  }

  private static SharePage choosing(int at, Set<Part> chosen) {
    return page(at, chosen, Optional.empty(), 0);
  }

  private static SharePage page(int at, Set<Part> chosen, Optional<Share> preview, int top) {
    List<Contact> people =
        List.of(contact(71, "Okello", true, false), contact(72, "Ruth", false, true));
    ShareOffer offer =
        new ShareOffer(Samples.guided(), parts(), people, Optional.of(titled(53, "Before")));
    Set<ShareOffer.Line> lines = new HashSet<>();
    chosen.forEach(part -> lines.add(new ShareOffer.Line.Gives(part)));
    if (!chosen.isEmpty()) {
      lines.add(new ShareOffer.Line.To(people.getLast()));
      lines.add(new ShareOffer.Line.Allows(ShareOffer.Permission.QUOTE));
    }
    Form words = Form.of(List.of("Thursday", "To learn from it", "31 Jan 2027", ASK));
    Form there = at < offer.lines().size() ? words : on(words, at - offer.lines().size());
    return new SharePage(offer, lines, at, there, preview, CHECKED, top);
  }

  private static Form on(Form words, int line) {
    return new Form(words.lines(), line, "");
  }

  private static Contact contact(int id, String name, boolean verified, boolean assesses) {
    Card card = new Card(Samples.id(id), name, "age1…", "…");
    return new Contact(card, Samples.NOW, verified ? Samples.NOW : null, assesses);
  }

  private static Terms terms() {
    return new Terms(
        List.of(new Person(Samples.id(72), "Ruth")),
        "Thursday",
        "To learn from it",
        LocalDate.of(2027, 1, 31),
        true,
        false);
  }

  private static SharePage preview(int top) {
    return previewing(share().under(terms()).after(titled(53, "Before")), top);
  }

  private static SharedPage shared(boolean open) {
    Share newest = share().under(terms()).after(titled(53, "Before"));
    return new SharedPage(
        List.of(
            new Sent(newest, Sent.State.OPEN, 2),
            new Sent(titled(53, "Before"), Sent.State.REPLACED, 0),
            new Sent(bare(52, "then-and-now"), Sent.State.WITHDRAWN, 0),
            new Sent(
                titled(
                    51,
                    "Whose clinic is it, and a title that is longer than most screens"
                        + " are wide, as some people write them"),
                Sent.State.EXPIRED,
                1)),
        open ? 0 : 1,
        open,
        0);
  }

  private static SharePage previewing(Share share, int top) {
    return page(2, some(), Optional.of(share), top);
  }

  private static State inbox(Size size) {
    State state = Scenes.on(size, new InboxPage(List.of(), List.of(), 0));
    Event.InboxRead read = new Event.InboxRead(items(), List.of(), List.of());
    return state.with(InboxPage.of(state, read, Sieve.NONE));
  }

  private static ReceivedPage changed() {
    Share newer = titled(54, "The queue at the gate").after(share());
    return new ReceivedPage(
        newer, Trust.VERIFIED, List.of(Samples.comment(60, 50, "then-and-now", ASK)), 0, 0);
  }

  private static List<Inbox.Item> items() {
    return List.of(
        new Inbox.Item(share(), Inbox.State.NEW, Trust.VERIFIED),
        new Inbox.Item(
            titled(
                51,
                "Whose clinic is it, and a title that is longer than most screens"
                    + " are wide, as some people write them"),
            Inbox.State.CHANGED,
            Trust.SIGNED),
        new Inbox.Item(bare(52, "then-and-now"), Inbox.State.READ, Trust.UNSIGNED),
        new Inbox.Item(titled(53, "First clinic day"), Inbox.State.ANSWERED, Trust.VERIFIED));
  }

  private static Share titled(int id, String title) {
    Share share = share();
    return new Share(
        Samples.id(id),
        share.entry(),
        share.from(),
        share.created(),
        LocalDate.of(2026, 11, 4),
        share.guide(),
        title,
        share.answers(),
        share.themes(),
        "");
  }

  private static ReceivedPage received(int at) {
    return new ReceivedPage(
        share(),
        Trust.VERIFIED,
        List.of(
            Samples.comment(60, 50, "then-and-now", ASK),
            Samples.comment(61, 50, null, "Thank you for this.")),
        at,
        0);
  }

  /** A share whose author had the last word, as it opens. */
  private static ReceivedPage replied() {
    Comment asked = Samples.comment(60, 50, "then-and-now", ASK);
    return new ReceivedPage(
        share(), Trust.VERIFIED, List.of(asked, reply(asked, "Her sister, who decides.")), 1, 0);
  }

  private static Comment reply(Comment asked, String text) {
    return new Comment(
        Samples.id(63), asked.share(), asked.on(), share().from(), text, Samples.NOW, asked.id());
  }

  /** What two said about an entry, to choose what to reply to. */
  private static State said(Size size) {
    ReadPage read = ReadingScenes.guided(0);
    List<Comment> said = new ArrayList<>(read.comments().reversed());
    said.add(
        Samples.comment(
            64, 50, "one-sentence", "Whom else would you say that sentence to, and when is it?"));
    return Scenes.over(Scenes.on(size, read), new SaidPage(said, 0));
  }

  private static State reply(Size size, String text) {
    Comment asked = Samples.comment(60, 50, "then-and-now", ASK);
    Writing writing = Writing.of(text, text.length());
    Topic topic = new Topic(share(), asked);
    CommentPage page = CommentPage.begun(topic, reply(asked, text), "en", writing);
    var sheet = PromptRoom.sheet(size, CommentText.above(page, size).size());
    int top = Math.max(0, writing.rows(sheet).caretRow() - sheet.rows() + 1);
    return Scenes.on(
        size,
        new CommentPage(topic, page.comment(), "en", writing, top, 3, 3, false, Spelt.NOTHING));
  }

  private static State comment(Size size, @Nullable String on, String text) {
    Writing writing = Writing.of(text, text.length());
    Comment comment = Samples.comment(62, 50, on, text);
    CommentPage page = CommentPage.begun(Topic.of(share()), comment, "en", writing);
    var sheet = PromptRoom.sheet(size, CommentText.above(page, size).size());
    int top = Math.max(0, writing.rows(sheet).caretRow() - sheet.rows() + 1);
    return Scenes.on(size, commented(comment, writing, top, Spelt.NOTHING));
  }

  private static CommentPage commented(Comment comment, Writing writing, int top, Spelt spelt) {
    return new CommentPage(Topic.of(share()), comment, "en", writing, top, 3, 3, false, spelt);
  }

  /** A comment with a misspelt word, and what may be meant by it. */
  private static State misspelt(Size size) {
    String text = "What did she undestand of it?";
    Spelt spelt = new Spelt(Set.of("undestand"), Set.of("undestand"), false, true);
    Comment comment = Samples.comment(62, 50, "then-and-now", text);
    Advice advice = new Advice(new TextWord(13, "undestand"), List.of("understand"));
    State written = Scenes.on(size, commented(comment, Writing.of(text, text.length()), 0, spelt));
    return Scenes.over(written, new SpellingPage(advice, 0));
  }

  private static State path(Size size, PathPage.Purpose purpose, String typed) {
    return Scenes.on(size, new PathPage(purpose, Writing.of(typed, typed.length())));
  }
}
