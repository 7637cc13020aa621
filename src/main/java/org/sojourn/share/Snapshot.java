package org.sojourn.share;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Person;
import org.sojourn.journal.Response;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;
import org.sojourn.journal.Withdrawal;

/** Shares and comments made plain, and the parts of an entry that may be chosen for one. */
final class Snapshot {

  private Snapshot() {}

  /** The answers that can be chosen, as they would leave: none that was skipped or left blank. */
  static List<Answer> shareable(Entry entry) {
    return entry.answers().stream()
        .map(Snapshot::plain)
        .filter(answer -> !answer.response().blank())
        .toList();
  }

  /** The title, the themes and the answers that can be chosen, as they would leave. */
  static List<Part> parts(Entry entry) {
    List<Part> parts = new ArrayList<>();
    String title = PlainText.line(entry.title());
    if (!title.isBlank()) {
      parts.add(new Part.Title(title));
    }
    themes(entry).forEach(theme -> parts.add(new Part.Theme(theme)));
    shareable(entry).forEach(answer -> parts.add(new Part.Said(answer)));
    return parts;
  }

  /** The chosen answers in the entry's order. */
  static List<Answer> chosen(Entry entry, List<String> prompts) throws Refused {
    List<Answer> offered = shareable(entry);
    if (prompts.isEmpty()) {
      throw new Refused("No answer was chosen; choose one or more: %s.".formatted(ids(offered)));
    }
    mustHave(entry, "answer", prompts, offered.stream().map(Answer::prompt).toList());
    return offered.stream().filter(answer -> prompts.contains(answer.prompt())).toList();
  }

  /** The chosen themes in the entry's order. */
  static List<String> chosenThemes(Entry entry, List<String> themes) throws Refused {
    List<String> offered = themes(entry);
    mustHave(entry, "theme", themes, offered);
    return offered.stream().filter(themes::contains).toList();
  }

  private static void mustHave(Entry entry, String what, List<String> wanted, List<String> offered)
      throws Refused {
    for (String id : wanted) {
      if (!offered.contains(id)) {
        throw new Refused(
            "Entry [%s] has no %s %s to share; it has: %s."
                .formatted(entry.id(), what, Words.offender(id), listed(offered)));
      }
    }
  }

  private static List<String> themes(Entry entry) {
    return lines(entry.themes()).stream().filter(theme -> !theme.isBlank()).distinct().toList();
  }

  static String ids(List<Answer> answers) {
    return listed(answers.stream().map(Answer::prompt).toList());
  }

  private static String listed(List<String> ids) {
    return ids.isEmpty() ? "none" : String.join(", ", ids);
  }

  static Share plain(Share share) {
    return new Share(
        share.id(),
        share.entry(),
        plain(share.from()),
        share.created(),
        share.date(),
        plain(share.guide()),
        PlainText.line(share.title()),
        share.answers().stream().map(Snapshot::plain).toList(),
        lines(share.themes()),
        PlainText.of(share.ask()),
        plain(share.terms()),
        share.supersedes());
  }

  private static Terms plain(Terms terms) {
    return new Terms(
        terms.to().stream().map(Snapshot::plain).toList(),
        PlainText.line(terms.debrief()),
        PlainText.line(terms.purpose()),
        terms.until(),
        terms.quotable(),
        terms.partner());
  }

  static Comment plain(Comment comment) {
    String on = comment.on();
    return new Comment(
        comment.id(),
        comment.share(),
        on == null ? null : PlainText.line(on),
        plain(comment.from()),
        PlainText.of(comment.text()),
        comment.created(),
        comment.answers());
  }

  static Withdrawal plain(Withdrawal withdrawal) {
    return new Withdrawal(
        withdrawal.id(), withdrawal.shares(), plain(withdrawal.from()), withdrawal.created());
  }

  private static Person plain(Person person) {
    return new Person(person.journal(), PlainText.line(person.name()));
  }

  private static @Nullable GuideRef plain(@Nullable GuideRef guide) {
    return guide == null ? null : new GuideRef(PlainText.line(guide.id()), guide.version());
  }

  private static Answer plain(Answer answer) {
    Response response = plain(answer.response());
    Asked asked = plain(answer.asked()).only(response.values());
    return new Answer(PlainText.line(answer.prompt()), asked, response);
  }

  private static Asked plain(Asked asked) {
    return new Asked(
        PlainText.line(asked.title()),
        PlainText.of(asked.text()),
        asked.options().stream().map(Snapshot::plain).toList(),
        asked.labels().stream().map(Snapshot::plain).toList());
  }

  private static Asked.Label plain(Asked.Label label) {
    return new Asked.Label(label.value(), PlainText.line(label.label()));
  }

  private static Asked.Option plain(Asked.Option option) {
    return new Asked.Option(PlainText.line(option.value()), PlainText.line(option.label()));
  }

  private static Response plain(Response response) {
    return switch (response) {
      case Response.Text(String text) -> new Response.Text(PlainText.of(text));
      case Response.Choice(String choice) -> new Response.Choice(PlainText.line(choice));
      case Response.Checklist(List<String> checked) -> new Response.Checklist(lines(checked));
      case Response.Words(List<String> words) -> new Response.Words(lines(words));
      case Response.Scale scale -> scale;
      case Response.Commitments commitments -> commitments;
      case Response.Skipped skipped -> skipped;
    };
  }

  private static List<String> lines(List<String> texts) {
    return texts.stream().map(PlainText::line).toList();
  }
}
