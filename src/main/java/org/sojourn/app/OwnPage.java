package org.sojourn.app;

import java.util.List;
import java.util.Optional;
import org.sojourn.editor.Writing;

/**
 * The names and words of the writer's own that are always marked before something leaves.
 *
 * @param own in the order they were added
 * @param selected the line the keys act on
 * @param asking the line that is typed, while one is
 */
public record OwnPage(List<Listed> own, int selected, Optional<Asking> asking) implements Page {

  /**
   * One of them.
   *
   * @param instead what is put in its place; empty where that is not decided
   */
  public record Listed(String name, String instead) {}

  /**
   * A line that is typed.
   *
   * @param fresh whether it is a further name; else it stands in the place of the one selected
   */
  public record Asking(boolean fresh, Writing typed) {}

  public OwnPage {
    own = List.copyOf(own);
  }

  @Override
  public Where where() {
    return asking.isPresent() ? Where.LINE : Where.OWN;
  }

  @Override
  public Optional<Writing> text() {
    return asking.map(Asking::typed);
  }

  @Override
  public boolean unkept() {
    return asking.filter(line -> !line.typed().blank()).isPresent();
  }

  /** What these names are for. */
  public static final String WHAT =
      "Words that no list can know, such as a nickname or “the blue gate”. They are marked before"
          + " anything leaves, as your own name and your missions' names and places are.";

  /** What is asked on the line that is typed. */
  public String asked(Asking line) {
    return line.fresh()
        ? "Which name or words shall always be marked?"
        : "What shall stand in the place of %s?".formatted(one().map(Listed::name).orElse(""));
  }

  /** What to know before it is answered. */
  public String hint(Asking line) {
    return line.fresh()
        ? "As you write it; large and small letters are the same."
        : "Such as [colleague]; it is offered first, and you decide each time. Empty: nothing.";
  }

  /** The one the keys act on, if there is any. */
  public Optional<Listed> one() {
    return selected < own.size() ? Optional.of(own.get(selected)) : Optional.empty();
  }

  /** This page with another line selected. */
  OwnPage at(int line) {
    return new OwnPage(own, Math.clamp(line, 0, Math.max(0, own.size() - 1)), asking);
  }

  /** This page with other words typed. */
  OwnPage typing(Writing typed) {
    return new OwnPage(own, selected, asking.map(line -> new Asking(line.fresh(), typed)));
  }

  /** This page asking for a further name. */
  OwnPage adding() {
    return new OwnPage(own, selected, Optional.of(new Asking(true, Writing.of(""))));
  }

  /** This page asking what to put in the place of the one selected. */
  OwnPage replacing() {
    return new OwnPage(
        own,
        selected,
        one().map(each -> new Asking(false, Writing.of(each.instead(), each.instead().length()))));
  }

  /** This page with nothing typed. */
  OwnPage listing() {
    return new OwnPage(own, selected, Optional.empty());
  }
}
