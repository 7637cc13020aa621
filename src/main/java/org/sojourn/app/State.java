package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sojourn.terminal.Input;

/**
 * Everything the screen is drawn from.
 *
 * @param desk the open journal; none before it is open
 * @param page the page on top
 * @param below the pages under it, the top one last
 * @param notice one sentence for the writer
 * @param indexing how far the index is, empty when it is whole
 * @param trashed the entry that went to the trash last
 * @param hand what the writer copied and sought, whatever page is open
 * @param preferred what the user chose of how pages behave
 * @param held what was typed while a page was being fetched; none when nothing is
 * @param running whether the program goes on
 */
public record State(
    Size size,
    Optional<Desk> desk,
    Page page,
    List<Page> below,
    Optional<Notice> notice,
    String indexing,
    Optional<UUID> trashed,
    AtHand hand,
    Preferences preferred,
    Optional<List<Input>> held,
    boolean running) {

  public State {
    below = List.copyOf(below);
    held = held.map(List::copyOf);
  }

  /** A state of a user who chose nothing. */
  public State(
      Size size,
      Optional<Desk> desk,
      Page page,
      List<Page> below,
      Optional<Notice> notice,
      String indexing,
      Optional<UUID> trashed,
      AtHand hand,
      Optional<List<Input>> held,
      boolean running) {
    this(
        size, desk, page, below, notice, indexing, trashed, hand, Preferences.USUAL, held, running);
  }

  /** The state before the first frame; what is typed waits for the first page. */
  public static State opening(Size size) {
    return new State(
        size,
        Optional.empty(),
        new OpeningPage(""),
        List.of(),
        Optional.empty(),
        "",
        Optional.empty(),
        AtHand.NOTHING,
        Preferences.USUAL,
        Optional.of(List.of()),
        true);
  }

  /** A state for text alone, without a screen: an open journal on lines of a width. */
  public static State text(Size size, Desk desk) {
    return opening(size).at(desk);
  }

  /** This state on a screen of another size. */
  State sized(Size changed) {
    return new State(
        changed, desk, page, below, notice, indexing, trashed, hand, preferred, held, running);
  }

  /** This state with the journal's facts. */
  State at(Desk opened) {
    return new State(
        size,
        Optional.of(opened),
        page,
        below,
        notice,
        indexing,
        trashed,
        hand,
        preferred,
        held,
        running);
  }

  /** This state with another page in place of the top one. */
  public State with(Page changed) {
    return new State(
        size, desk, changed, below, notice, indexing, trashed, hand, preferred, held, running);
  }

  /** This state with a change made to each of its pages. */
  State each(UnaryOperator<Page> change) {
    List<Page> deeper = below.stream().map(change).toList();
    return new State(
        size,
        desk,
        change.apply(page),
        deeper,
        notice,
        indexing,
        trashed,
        hand,
        preferred,
        held,
        running);
  }

  /** Whether this is so of the page on top or of one below. */
  boolean any(Predicate<Page> so) {
    return so.test(page) || below.stream().anyMatch(so);
  }

  /** This state with a page on top. */
  State over(Page opened) {
    List<Page> deeper = new ArrayList<>(below);
    deeper.add(page);
    return new State(
        size, desk, opened, deeper, notice, indexing, trashed, hand, preferred, held, running);
  }

  /** This state with the page below on top; Home when there is none. */
  public State back() {
    if (below.isEmpty()) {
      return with(HomePage.UNREAD);
    }
    return new State(
        size,
        desk,
        below.getLast(),
        below.subList(0, below.size() - 1),
        notice,
        indexing,
        trashed,
        hand,
        preferred,
        held,
        running);
  }

  /** This state at the page, on top or below, where an entry is being written; if there is one. */
  Optional<State> downTo(UUID entry) {
    for (State here = this; ; here = here.back()) {
      boolean writes =
          switch (here.page) {
            case WritingPage(Work work) -> work.id().equals(entry);
            case FinishPage finish -> finish.work().id().equals(entry);
            default -> false;
          };
      if (writes || here.below.isEmpty()) {
        return writes ? Optional.of(here) : Optional.empty();
      }
    }
  }

  /** This state with Home alone. */
  State home() {
    return new State(
        size,
        desk,
        HomePage.UNREAD,
        List.of(),
        notice,
        indexing,
        trashed,
        hand,
        preferred,
        held,
        running);
  }

  /** This state saying something. */
  public State saying(Notice said) {
    return new State(
        size,
        desk,
        page,
        below,
        Optional.of(said),
        indexing,
        trashed,
        hand,
        preferred,
        held,
        running);
  }

  /** What is said on the screen: first what stays said, then what was said last. */
  public Optional<Notice> told() {
    return Stream.concat(hand.lasting().stream(), notice.stream()).reduce(Notice::and);
  }

  /** This state saying nothing. */
  State silent() {
    return notice.isEmpty()
        ? this
        : new State(
            size,
            desk,
            page,
            below,
            Optional.empty(),
            indexing,
            trashed,
            hand,
            preferred,
            held,
            running);
  }

  /** This state with the entry that went to the trash last, or none. */
  State trashed(Optional<UUID> entry) {
    return new State(
        size, desk, page, below, notice, indexing, entry, hand, preferred, held, running);
  }

  /** This state with other things at hand. */
  State holding(AtHand other) {
    return hand.equals(other)
        ? this
        : new State(
            size, desk, page, below, notice, indexing, trashed, other, preferred, held, running);
  }

  /** This state with what the user chose; pages are as wide as that says. */
  public State preferring(Preferences chosen) {
    return new State(
        size.widest(chosen.settings().textWidth()),
        desk,
        page,
        below,
        notice,
        indexing,
        trashed,
        hand,
        chosen,
        held,
        running);
  }

  /** The keys that run a command on the page. */
  public List<String> keys(Command command) {
    return preferred.keys().at(command, page.where());
  }

  /** This state with how far the index is. */
  State indexing(String how) {
    return new State(size, desk, page, below, notice, how, trashed, hand, preferred, held, running);
  }

  /** This state while a page is fetched: what is typed waits for it. */
  State waiting() {
    return new State(
        size,
        desk,
        page,
        below,
        notice,
        indexing,
        trashed,
        hand,
        preferred,
        Optional.of(List.of()),
        running);
  }

  /** This state while a page is fetched, with what was typed already. */
  State awaiting() {
    return held.isPresent() ? this : waiting();
  }

  /** This state with one more thing typed while waiting. */
  State holding(Input input) {
    List<Input> more = new ArrayList<>(held.orElse(List.of()));
    more.add(input);
    return new State(
        size,
        desk,
        page,
        below,
        notice,
        indexing,
        trashed,
        hand,
        preferred,
        Optional.of(more),
        running);
  }

  /** This state when the wait is over. */
  State arrived() {
    return new State(
        size,
        desk,
        page,
        below,
        notice,
        indexing,
        trashed,
        hand,
        preferred,
        Optional.empty(),
        running);
  }

  /** This state when it is over. */
  State over() {
    return new State(
        size,
        desk,
        page,
        below,
        notice,
        indexing,
        trashed,
        hand,
        preferred,
        Optional.empty(),
        false);
  }
}
