package org.sojourn.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Person;
import org.sojourn.journal.Response;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;
import org.sojourn.share.Choice;
import org.sojourn.share.Sharing;

/** A share as rows of text: every word that leaves. */
public final class ShareText {
  private static final int INDENT = 2;

  /** How a sign that would turn the order of a line is written in a share. */
  private static final Pattern TURNING =
      Pattern.compile("<U\\+(?:061C|200[EF]|202[A-E]|206[6-9])>");

  private ShareText() {}

  /** What leaves, before it leaves; nothing before it was asked for. */
  public static List<Line> preview(State state, SharePage page) {
    return page.preview()
        .map(share -> preview(state, page.entry(), share, checked(page, share)))
        .orElse(List.of());
  }

  /** What was found and, once more, who of those it is for also judges the writer's work. */
  private static String checked(SharePage page, Share share) {
    List<UUID> readers = share.terms().to().stream().map(Person::journal).toList();
    List<String> judges =
        page.offer().people().stream()
            .filter(contact -> contact.assesses() && readers.contains(contact.journal()))
            .map(contact -> contact.name() + " also judges your work.")
            .toList();
    return String.join(" ", Stream.concat(Stream.of(page.checked()), judges.stream()).toList());
  }

  /**
   * All of a share that leaves, and how much of the entry it was made from stays.
   *
   * @param checked what of it may let someone be known, in a sentence
   */
  public static List<Line> preview(State state, Entry entry, Share share, String checked) {
    int columns = state.size().textColumns();
    List<Line> rows = new ArrayList<>();
    rows.add(Line.EMPTY);
    rows.addAll(sender(state, share));
    rows.addAll(stays(entry, share, columns));
    rows.addAll(Line.wrapped(checked, Line.Tone.QUIET, columns, 0));
    List<Line> words = words(state, share);
    rows.addAll(turned(words, columns));
    rows.add(Line.EMPTY);
    rows.addAll(words);
    rows.addAll(beside(share, columns));
    return rows;
  }

  private static List<Line> words(State state, Share share) {
    int columns = state.size().textColumns();
    List<Line> rows = new ArrayList<>(title(share, columns));
    rows.addAll(head(state, share, columns));
    for (Answer answer : share.answers()) {
      rows.addAll(Answers.question(answer, false, columns));
      rows.addAll(asked(answer, columns));
      rows.add(Line.EMPTY);
    }
    return rows;
  }

  /** Says what a mark is that stands among the words, the first of them as an example. */
  private static List<Line> turned(List<Line> words, int columns) {
    return words.stream()
        .map(row -> TURNING.matcher(row.text()))
        .filter(Matcher::find)
        .findFirst()
        .map(mark ->
            Line.wrapped(
                "%s stands where a hidden sign would turn the order of a line."
                    .formatted(mark.group()),
                Line.Tone.QUIET,
                columns,
                0))
        .orElse(List.of());
  }

  /** A share as it left. */
  public static List<Line> left(State state, Share share) {
    List<Line> rows = new ArrayList<>();
    rows.add(Line.EMPTY);
    rows.addAll(sender(state, share));
    rows.add(Line.EMPTY);
    rows.addAll(words(state, share));
    rows.addAll(beside(share, state.size().textColumns()));
    return rows;
  }

  /** Who shared it, and the day it is about. */
  public static List<Line> sender(State state, Share share) {
    String from = "From " + name(share) + ", about " + Dates.day(share.date());
    return Line.wrapped(from, Line.Tone.QUIET, state.size().textColumns(), 0);
  }

  /** What was received, with the comments on it; the answer under the keys is marked. */
  public static List<Line> received(State state, ReceivedPage page) {
    int columns = state.size().textColumns();
    List<Line> rows = new ArrayList<>();
    Share share = page.share();
    rows.add(Line.EMPTY);
    rows.addAll(asks(share, Line.Tone.HEADING, columns));
    rows.addAll(title(share, columns));
    rows.addAll(facts(state, share, columns));
    rows.addAll(changed(page, columns));
    rows.addAll(trusted(page, columns));
    List<Comment> comments = page.comments();
    List<Answer> answers = share.answers();
    for (int i = 0; i < answers.size(); i++) {
      List<Line> question = Answers.question(answers.get(i), i == page.at(), columns);
      rows.addAll(question.isEmpty() ? List.of(heading("Free page", i == page.at())) : question);
      rows.addAll(asked(answers.get(i), columns));
      rows.addAll(Answers.comments(comments, answers.get(i).prompt(), columns));
      rows.add(Line.EMPTY);
    }
    rows.add(heading("About the whole", page.at() == answers.size()));
    rows.addAll(Answers.comments(comments, "", columns));
    rows.addAll(elsewhere(page, columns));
    return rows;
  }

  /** What was said about answers that this version does not hold any more. */
  private static List<Line> elsewhere(ReceivedPage page, int columns) {
    List<String> prompts = page.share().answers().stream().map(Answer::prompt).toList();
    return page.comments().stream()
        .filter(comment -> comment.on() != null && !prompts.contains(comment.on()))
        .flatMap(comment -> Answers.comment(comment, page.comments(), columns).stream())
        .toList();
  }

  /** Whether it was another when it was commented on. */
  private static List<Line> changed(ReceivedPage page, int columns) {
    UUID now = page.share().id();
    boolean before = page.comments().stream().anyMatch(each -> !each.share().equals(now));
    boolean since = page.comments().stream().anyMatch(each -> each.share().equals(now));
    return before && !since
        ? Line.wrapped("Changed since your comment.", Line.Tone.PLAIN, columns, 0)
        : List.of();
  }

  private static List<Line> trusted(ReceivedPage page, int columns) {
    String name = name(page.share());
    String said =
        switch (page.trust()) {
          case VERIFIED -> "Signed by %s, whose six words you compared.".formatted(name);
          case SIGNED ->
              "Signed by %s. You have not compared their six words yet: see Contacts."
                  .formatted(name);
          case UNSIGNED ->
              "Not signed: anybody may have written it. Ask %s whether it is theirs."
                  .formatted(name);
        };
    List<Line> rows = new ArrayList<>(Line.wrapped(said, Line.Tone.QUIET, columns, 0));
    rows.add(Line.EMPTY);
    return rows;
  }

  /** A share on one line: who shared it, and its title, else what was asked. */
  public static String called(Share share) {
    if (!share.title().isBlank()) {
      return name(share) + ": " + share.title();
    }
    String asked = asked(share);
    return name(share) + ", without a title" + (asked.isEmpty() ? "" : ": " + asked);
  }

  /** What to call a share without a title: what was asked, else the day it is about. */
  public static String named(Share share) {
    String asked = asked(share);
    return asked.isEmpty() ? "Without a title, " + Dates.day(share.date()) : asked;
  }

  private static String asked(Share share) {
    return share.answers().stream()
        .map(answer -> answer.asked().title())
        .filter(title -> !title.isBlank())
        .collect(Collectors.joining(" · "));
  }

  private static String name(Share share) {
    return share.from().name().isBlank() ? "someone without a name" : share.from().name();
  }

  /** What was left out, so that it is seen to be. */
  private static List<Line> stays(Entry entry, Share share, int columns) {
    Choice all = Choice.of(Sharing.parts(entry));
    List<String> left = new ArrayList<>();
    if (all.title() && share.title().isBlank()) {
      left.add("the title");
    }
    left.addAll(count(all.themes().size() - share.themes().size(), "theme"));
    left.addAll(count(all.prompts().size() - share.answers().size(), "answer"));
    String sentence = "Left out: " + String.join(", ", left) + ".";
    return left.isEmpty() ? List.of() : Line.wrapped(sentence, Line.Tone.QUIET, columns, 0);
  }

  private static List<String> count(int many, String what) {
    return many < 1 ? List.of() : List.of(many + " " + what + (many == 1 ? "" : "s"));
  }

  /** What the file holds beside the words above it. */
  private static List<Line> beside(Share share, int columns) {
    String names = String.join(", ", share.answers().stream().map(Answer::prompt).toList());
    List<String> chosen =
        share.answers().stream().flatMap(each -> each.response().values().stream()).toList();
    List<Line> rows = new ArrayList<>();
    rows.addAll(Line.wrapped("Beside this the file holds:", Line.Tone.QUIET, columns, 0));
    List<String> more = new ArrayList<>();
    if (!chosen.isEmpty()) {
      more.add("Short names of what was chosen: " + String.join(", ", chosen));
    }
    if (!share.terms().to().isEmpty()) {
      more.add("The numbers of their journals whom it is for");
      more.add("Your card: your name, and the public keys by which others write to you");
    }
    if (share.version() > 1) {
      more.add("The numbers of the versions before it");
    }
    Stream<String> always =
        Stream.of(
            "When it was made: " + Dates.minute(share.created()),
            "Short names of the questions: " + names,
            "Numbers by which a comment finds its way back: this share's, your journal's (the"
                + " same in all you share) and the entry's (it may tell when you began it)");
    for (String held : Stream.concat(always, more.stream()).toList()) {
      rows.addAll(Line.wrapped(held, Line.Tone.QUIET, columns, INDENT));
    }
    String nothing = "Nothing else of the entry or of your journal is in it.";
    rows.addAll(Line.wrapped(nothing, Line.Tone.QUIET, columns, 0));
    return rows;
  }

  private static Line heading(String text, boolean selected) {
    return new Line(text, selected ? Line.Tone.SELECTED : Line.Tone.HEADING, 0);
  }

  private static List<Line> title(Share share, int columns) {
    return share.title().isBlank()
        ? Line.wrapped("Without a title, " + Dates.day(share.date()), Line.Tone.QUIET, columns, 0)
        : Line.wrapped(share.title(), Line.Tone.HEADING, columns, 0);
  }

  private static List<Line> head(State state, Share share, int columns) {
    List<Line> rows = new ArrayList<>(asks(share, Line.Tone.PLAIN, columns));
    rows.addAll(facts(state, share, columns));
    return rows;
  }

  /** What the author would like to be asked. */
  private static List<Line> asks(Share share, Line.Tone tone, int columns) {
    return share.ask().isBlank()
        ? List.of()
        : Line.wrapped("Please ask me: " + share.ask(), tone, columns, 0);
  }

  private static List<Line> facts(State state, Share share, int columns) {
    List<Line> rows = new ArrayList<>();
    rows.addAll(terms(share.terms(), share.version(), columns));
    rows.addAll(Line.pieces(Titles.ofThemes(state, share.themes()), Line.Tone.QUIET, columns));
    rows.add(Line.EMPTY);
    return rows;
  }

  /** With whom and for what it is shared, and what is allowed. */
  private static List<Line> terms(Terms terms, int version, int columns) {
    List<String> said = new ArrayList<>();
    if (version > 1) {
      said.add("Version " + version + ", in the place of the one before");
    }
    if (!terms.to().isEmpty()) {
      said.add("For " + names(terms));
    }
    said.addAll(given("Debrief: ", terms.debrief()));
    said.addAll(given("Purpose: ", terms.purpose()));
    LocalDate until = terms.until();
    said.addAll(until == null ? List.of() : List.of("To be read until " + Dates.day(until)));
    if (terms.quotable()) {
      said.add("May be quoted to the group");
    }
    if (terms.partner()) {
      said.add("May be used in partner feedback");
    }
    return said.stream()
        .flatMap(each -> Line.wrapped(each, Line.Tone.QUIET, columns, 0).stream())
        .toList();
  }

  /** The names of those a share is for. */
  public static String names(Share share) {
    return names(share.terms());
  }

  private static String names(Terms terms) {
    return String.join(", ", terms.to().stream().map(Person::name).toList());
  }

  private static List<String> given(String what, String words) {
    return words.isBlank() ? List.of() : List.of(what + words);
  }

  private static List<Line> asked(Answer answer, int columns) {
    List<Line> rows = new ArrayList<>();
    if (!answer.asked().title().isBlank() && !answer.asked().text().isBlank()) {
      rows.addAll(Line.wrapped(answer.asked().text(), Line.Tone.QUIET, columns, 0));
    }
    if (answer.response() instanceof Response.Commitments(List<UUID> ids)) {
      String count =
          ids.size() == 1
              ? "One commitment; its words are not in the file."
              : ids.size() + " commitments; their words are not in the file.";
      rows.addAll(Line.wrapped(count, Line.Tone.QUIET, columns, 0));
    } else {
      rows.addAll(Answers.response(answer, List.of(), columns));
    }
    return rows;
  }
}
