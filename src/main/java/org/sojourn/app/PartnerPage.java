package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.journal.Debrief;
import org.sojourn.share.Group;

/**
 * The page for hosts, before it is written: a word of the group, and what may be used for it.
 *
 * @param word what the group says to its hosts
 * @param found what in that may let someone be known
 * @param offers the excerpts
 * @param selected the line the keys act on: the word, and then the excerpts
 */
public record PartnerPage(
    Debrief debrief, String word, List<String> found, List<Offered> offers, int selected)
    implements Page {

  /** What is said of a page on which nothing would stand. */
  public static final String NOTHING =
      "Nothing would be on this page yet: note something under “A word to our hosts”, or choose an"
          + " excerpt that may be used for it.";

  /**
   * An excerpt that may be used.
   *
   * @param found what in it may let someone be known
   * @param chosen whether it will be on the page
   */
  public record Offered(Group.Quote quote, List<String> found, boolean chosen) {
    public Offered {
      found = List.copyOf(found);
    }

    /** One as it is offered first: not chosen where someone may be known by it. */
    static Offered of(Group.Quote quote, List<String> found) {
      return new Offered(quote, found, found.isEmpty());
    }
  }

  public PartnerPage {
    found = List.copyOf(found);
    offers = List.copyOf(offers);
  }

  @Override
  public Where where() {
    return Where.PARTNER;
  }

  /** How many lines there are. */
  public int lines() {
    return 1 + offers.size();
  }

  /** What may let someone be known in the line under the keys. */
  public List<String> foundHere() {
    return selected == 0 ? found : offers.get(selected - 1).found();
  }

  /** The excerpts that will be on the page. */
  List<Debrief.Excerpt> chosen() {
    return offers.stream().filter(Offered::chosen).map(each -> each.quote().excerpt()).toList();
  }

  /** The excerpts that are left out. */
  public List<Offered> left() {
    return offers.stream().filter(each -> !each.chosen()).toList();
  }

  /** This page with every excerpt chosen. */
  public PartnerPage whole() {
    return new PartnerPage(
        debrief,
        word,
        found,
        offers.stream().map(each -> new Offered(each.quote(), each.found(), true)).toList(),
        selected);
  }

  /** Whether anything would be on the page. */
  boolean says() {
    return !word.isBlank() || !chosen().isEmpty();
  }

  /** This page with another line selected. */
  PartnerPage at(int line) {
    return new PartnerPage(
        debrief, word, found, offers, Math.clamp(line, 0, Math.max(0, lines() - 1)));
  }

  /** This page with the excerpt under the keys chosen, or no longer. */
  PartnerPage toggled() {
    if (selected == 0) {
      return this;
    }
    List<Offered> other = new ArrayList<>(offers);
    Offered here = other.get(selected - 1);
    other.set(selected - 1, new Offered(here.quote(), here.found(), !here.chosen()));
    return new PartnerPage(debrief, word, found, other, selected);
  }
}
