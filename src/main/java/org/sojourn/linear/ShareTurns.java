package org.sojourn.linear;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.app.Command;
import org.sojourn.app.Dates;
import org.sojourn.app.OwnPage;
import org.sojourn.app.PageTitle;
import org.sojourn.app.PathPage;
import org.sojourn.app.PathText;
import org.sojourn.app.PrivatePage;
import org.sojourn.app.SentText;
import org.sojourn.app.ShareOffer;
import org.sojourn.app.SharePage;
import org.sojourn.app.ShareText;
import org.sojourn.app.ShareWords;
import org.sojourn.app.SharedPage;
import org.sojourn.app.State;
import org.sojourn.share.Sent;

/** Giving some of an entry to someone, and what became of it. */
final class ShareTurns {
  private ShareTurns() {}

  /** Why an entry cannot be shared as it is, and what letting it be shared would mean. */
  static Turn unshared(PrivatePage page, State state) {
    return Turns.list(state, ShareWords.unshared(page), List.of(), Command.LET_SHARE);
  }

  static Turn share(SharePage page, State state) {
    if (page.preview().isPresent()) {
      return preview(page, state);
    }
    return page.word().map(word -> word(page, word, state)).orElseGet(() -> choose(page, state));
  }

  private static Turn choose(SharePage page, State state) {
    List<ShareOffer.Line> offered = page.offer().lines();
    List<Turn.Choice> choices = new ArrayList<>();
    for (int i = 0; i < offered.size(); i++) {
      choices.add(new Turn.Choice(said(page, offered.get(i), state), Act.at(i, Command.CHOOSE)));
    }
    List<String> lines = new ArrayList<>();
    lines.add(ShareWords.LEAD);
    lines.addAll(page.offer().people().isEmpty() ? List.of(ShareWords.NOBODY) : List.of());
    Act on =
        page.chosen().isEmpty() ? Act.run(Command.PREVIEW) : Act.at(page.offer().lines().size());
    return Turns.list(
            state,
            lines,
            choices,
            Command.PREVIEW,
            Command.LIMITS,
            Command.OWN_PAGE,
            Command.KEEP_PRIVATE)
        .asking(
            "Which numbers? The same number again takes it back; an empty line goes on.",
            Turn.Way.SEVERAL,
            Optional.of(on))
        .back(Act.run(Command.BACK));
  }

  private static String said(SharePage page, ShareOffer.Line line, State state) {
    String over = ShareWords.over(line);
    String name = ShareWords.name(line);
    String beside = ShareWords.beside(line, state);
    String chosen = page.chosen().contains(line) ? Wording.CHOSEN : "";
    String hint = line instanceof ShareOffer.Line.Gives ? "" : ". " + ShareWords.hint(line);
    String said = name.isEmpty() || beside.isEmpty() ? name + beside : name + ": " + beside;
    return (over.isEmpty() ? "" : over + ": ") + said + chosen + hint;
  }

  private static Turn word(SharePage page, SharePage.Word word, State state) {
    Act first = Act.at(0);
    return SetupTurns.form(
            PageTitle.of(state)
                + ". Question %d of %d.".formatted(word.place() + 1, SharePage.WORDS.size()),
            List.of(),
            word.label() + ". " + word.hint(),
            page.words(),
            Command.CONFIRM,
            Command.PREVIEW)
        .back(first);
  }

  /** Exactly what will leave; it leaves by a word only. */
  private static Turn preview(SharePage page, State state) {
    return Turns.list(
        state,
        Turns.plain(ShareText.preview(state, page)),
        List.of(),
        Command.SEND,
        Command.LIMITS);
  }

  static Turn path(PathPage page, State state) {
    return Turns.line(
        state,
        List.of(PathText.hint(page.purpose()).replaceAll(" Tab completes[^.]*\\.", "")),
        PathText.asked(page.purpose()),
        page.path().text(),
        Command.CONFIRM);
  }

  static Turn shared(SharedPage page, State state) {
    Optional<Sent> open = page.item().filter(_ -> page.open());
    if (open.isPresent()) {
      return Turns.text(
          state, ShareText.left(state, open.get().share()), Command.WITHDRAW, Command.SHARE_ANEW);
    }
    List<Sent> sent = page.sent();
    List<String> lines =
        sent.isEmpty()
            ? List.of("Nothing was shared yet. From an entry, share lets you choose what to give.")
            : List.of();
    return Turns.list(
            state,
            lines,
            Turns.some(sent.size(), page.selected(), i -> said(sent.get(i)), Command.OPEN),
            Command.WITHDRAW,
            Command.SHARE_ANEW)
        .asking(
            "Which number, to read it as it left? An empty line goes back.",
            Turn.Way.ONE,
            Optional.of(Act.run(Command.BACK)));
  }

  private static String said(Sent sent) {
    String title =
        sent.share().title().isBlank() ? ShareText.named(sent.share()) : sent.share().title();
    return Wording.plain(
        Wording.joined(Dates.day(sent.share().created().toLocalDate()), title, SentText.of(sent)));
  }

  /** Names that are always marked. */
  static Turn own(OwnPage page, State state) {
    if (page.asking().isPresent()) {
      OwnPage.Asking line = page.asking().get();
      return Turns.line(
          state, List.of(page.hint(line)), page.asked(line), line.typed().text(), Command.CONFIRM);
    }
    List<OwnPage.Listed> own = page.own();
    return Turns.list(
        state,
        List.of(OwnPage.WHAT),
        Turns.some(own.size(), page.selected(), i -> said(own.get(i)), Command.OWN_INSTEAD),
        Command.OWN_ADD,
        Command.OWN_FORGET);
  }

  private static String said(OwnPage.Listed each) {
    return each.name() + (each.instead().isEmpty() ? "" : ", in its place " + each.instead());
  }
}
