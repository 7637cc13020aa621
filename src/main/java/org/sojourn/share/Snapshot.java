package org.sojourn.share;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Person;
import org.sojourn.journal.Response;
import org.sojourn.journal.Share;

/** Shares and comments made plain, and the answers of an entry that may be chosen for one. */
final class Snapshot {

  private Snapshot() {}

  /** The answers that can be chosen, as they would leave: none that was skipped or left blank. */
  static List<Answer> shareable(Entry entry) {
    return entry.answers().stream()
        .map(Snapshot::plain)
        .filter(answer -> !answer.response().blank())
        .toList();
  }

  /** The chosen answers in the entry's order. */
  static List<Answer> chosen(Entry entry, List<String> prompts) throws Refused {
    List<Answer> offered = shareable(entry);
    if (prompts.isEmpty()) {
      throw new Refused("No answer was chosen; choose one or more: %s.".formatted(ids(offered)));
    }
    Set<String> missing = new HashSet<>(prompts);
    offered.forEach(answer -> missing.remove(answer.prompt()));
    for (String prompt : prompts) {
      if (missing.contains(prompt)) {
        throw new Refused(
            "Entry [%s] has no answer %s to share; it has: %s."
                .formatted(entry.id(), Words.offender(prompt), ids(offered)));
      }
    }
    return offered.stream().filter(answer -> prompts.contains(answer.prompt())).toList();
  }

  static String ids(List<Answer> answers) {
    return answers.isEmpty()
        ? "none"
        : String.join(", ", answers.stream().map(Answer::prompt).toList());
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
        PlainText.of(share.ask()));
  }

  static Comment plain(Comment comment) {
    String on = comment.on();
    return new Comment(
        comment.id(),
        comment.share(),
        on == null ? null : PlainText.line(on),
        plain(comment.from()),
        PlainText.of(comment.text()),
        comment.created());
  }

  private static Person plain(Person person) {
    return new Person(person.journal(), PlainText.line(person.name()));
  }

  private static @Nullable GuideRef plain(@Nullable GuideRef guide) {
    return guide == null ? null : new GuideRef(PlainText.line(guide.id()), guide.version());
  }

  private static Answer plain(Answer answer) {
    return new Answer(
        PlainText.line(answer.prompt()), plain(answer.asked()), plain(answer.response()));
  }

  private static Asked plain(Asked asked) {
    return new Asked(PlainText.line(asked.title()), PlainText.of(asked.text()));
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

  /**
   * The title that leaves with the chosen answers: none when its words are those of an answer that
   * stays, as they are when the title was offered from it.
   */
  static String title(Entry entry, List<String> prompts) {
    String words = words(entry.title());
    boolean chosen = says(entry, words, prompts::contains);
    boolean left = says(entry, words, prompt -> !prompts.contains(prompt));
    return left && !chosen ? "" : entry.title();
  }

  private static boolean says(Entry entry, String words, Predicate<String> prompts) {
    return !words.isEmpty()
        && entry.answers().stream()
            .filter(answer -> prompts.test(answer.prompt()))
            .anyMatch(answer -> words(answer.prose()).contains(words));
  }

  private static String words(String text) {
    return text.replace("…", "").strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
