package org.sojourn.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.editor.Writing;
import org.sojourn.identifiers.Check;
import org.sojourn.identifiers.Doubt;
import org.sojourn.identifiers.Verdict;
import org.sojourn.journal.Judged;
import org.sojourn.journal.Share;

/**
 * What may let someone be known, one after the other: the writer keeps it, puts a role in its
 * place, or writes something else there. After the last one stand the questions no rule can answer.
 *
 * @param written the day on which the words were written
 * @param known what was decided about such words before
 * @param verdicts one for each doubt, once it was decided
 * @param at the doubt under the keys; behind the last one, the questions
 * @param option the line the keys act on
 * @param instead what is typed to stand in the place of the words, while it is typed
 */
public record JudgePage(
    Aim aim,
    Check check,
    LocalDate written,
    List<Judged> known,
    List<Optional<Verdict>> verdicts,
    int at,
    int option,
    Optional<Writing> instead)
    implements Page {

  /** What becomes of the words that were judged. */
  public sealed interface Aim {
    /** They leave with a share. */
    record Leaving(Share share) implements Aim {}

    /** They are a comment that leaves. */
    record Answering() implements Aim {}

    /** They stay on the page they are written on. */
    record Staying() implements Aim {}
  }

  /** A line to choose. */
  public sealed interface Option {
    /** Puts these words in the place. */
    record Put(String by) implements Option {}

    /** Keeps the words as they are. */
    record Keep() implements Option {}

    /** Asks for other words. */
    record Otherwise() implements Option {}
  }

  public JudgePage {
    known = List.copyOf(known);
    verdicts = List.copyOf(verdicts);
  }

  /** The page as it opens, at the first doubt. */
  static JudgePage fresh(Aim aim, Check check, LocalDate written, List<Judged> known) {
    List<Optional<Verdict>> open = Collections.nCopies(check.doubts().size(), Optional.empty());
    return new JudgePage(aim, check, written, known, open, 0, 0, Optional.empty()).to(0);
  }

  @Override
  public Where where() {
    return instead.isPresent() ? Where.INSTEAD : Where.JUDGING;
  }

  @Override
  public Optional<Writing> text() {
    return instead;
  }

  /** The doubt under the keys; none where the questions stand. */
  public Optional<Doubt> doubt() {
    return at < check.doubts().size() ? Optional.of(check.doubts().get(at)) : Optional.empty();
  }

  /** What can be chosen: roles, what was written there before, to keep it, to write otherwise. */
  public List<Option> options() {
    return doubt().map(this::options).orElse(List.of());
  }

  private List<Option> options(Doubt doubt) {
    List<String> words = new ArrayList<>(StandIns.of(doubt.found(), written));
    Stream.of(decided(at), before(doubt))
        .flatMap(Optional::stream)
        .forEach(verdict -> {
          if (verdict instanceof Verdict.Replaced(String by) && !words.contains(by)) {
            words.add(by);
          }
        });
    List<Option> options = new ArrayList<>(words.stream().map(Option.Put::new).toList());
    options.add(new Option.Keep());
    options.add(new Option.Otherwise());
    return options;
  }

  /** What was decided here about a doubt. */
  public Optional<Verdict> decided(int doubt) {
    return verdicts.get(doubt);
  }

  /** What was decided about the same words before: in this walk, or in one before it. */
  public Optional<Verdict> before(Doubt doubt) {
    return Judging.before(
        doubt.found(), Stream.concat(known.stream(), decisions().stream()).toList());
  }

  /** What was decided in this walk, to be remembered. */
  List<Judged> decisions() {
    List<Judged> decisions = new ArrayList<>();
    for (int i = 0; i < verdicts.size(); i++) {
      Doubt doubt = check.doubts().get(i);
      verdicts.get(i).map(verdict -> Judging.of(doubt.found(), verdict)).ifPresent(decisions::add);
    }
    return decisions;
  }

  /** The doubts that nobody has decided yet. */
  public int open() {
    return (int) verdicts.stream().filter(Optional::isEmpty).count();
  }

  /** This page at another doubt, at the line that was chosen there, or before for such words. */
  JudgePage to(int doubt) {
    int last = check.doubts().size() - (check.questions().isEmpty() ? 1 : 0);
    JudgePage there = with(Math.clamp(doubt, 0, Math.max(0, last)), 0, Optional.empty());
    return there
        .doubt()
        .flatMap(each -> there.decided(there.at).or(() -> there.before(each)))
        .map(verdict -> there.at(there.line(verdict)))
        .orElse(there);
  }

  private int line(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Kept() -> options().indexOf(new Option.Keep());
      case Verdict.Replaced(String by) -> options().indexOf(new Option.Put(by));
    };
  }

  /** This page with the keys on another line. */
  JudgePage at(int line) {
    return with(at, Math.clamp(line, 0, Math.max(0, options().size() - 1)), instead);
  }

  /** This page with the doubt under the keys decided, at the next one that is not. */
  JudgePage deciding(Verdict verdict) {
    List<Optional<Verdict>> decided = new ArrayList<>(verdicts);
    decided.set(at, Optional.of(verdict));
    JudgePage page =
        new JudgePage(aim, check, written, known, decided, at, option, Optional.empty());
    for (int i = 1; i <= decided.size(); i++) {
      int next = (at + i) % decided.size();
      if (decided.get(next).isEmpty()) {
        return page.to(next);
      }
    }
    return page.to(decided.size());
  }

  /** This page with other words typed for the place. */
  JudgePage typing(Optional<Writing> words) {
    return with(at, option, words);
  }

  private JudgePage with(int doubt, int line, Optional<Writing> words) {
    return new JudgePage(aim, check, written, known, verdicts, doubt, line, words);
  }
}
