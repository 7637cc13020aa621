package org.sojourn.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.guides.DebriefTexts;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Leaflet;
import org.sojourn.journal.Person;
import org.sojourn.share.Group;
import org.sojourn.share.GroupThemes;

/**
 * What a debrief is made from, as it was when it was opened.
 *
 * @param people everybody who shared something
 * @param quotes what may be quoted to the group
 * @param themes how many people shared about each theme
 * @param labels what themes are called
 * @param texts the rules and the bank of questions
 * @param support where help is found
 * @param limits what does not stay in the room
 */
public record DebriefRoom(
    List<Person> people,
    List<Group.Quote> quotes,
    GroupThemes themes,
    Map<String, String> labels,
    DebriefTexts texts,
    Leaflet support,
    Leaflet limits) {
  public DebriefRoom {
    people = List.copyOf(people);
    quotes = List.copyOf(quotes);
    labels = Map.copyOf(labels);
  }

  /** This room with what was counted. */
  DebriefRoom counting(GroupThemes counted) {
    return new DebriefRoom(people, quotes, counted, labels, texts, support, limits);
  }

  /** What an item quotes; nothing when it quotes nothing, or may not any more. */
  public Optional<Group.Quote> quote(Debrief.Item item) {
    return quotes.stream().filter(quote -> quote.excerpt().equals(item.excerpt())).findFirst();
  }

  /** Whether an item can be shown: an excerpt that may not be quoted any more leaves no trace. */
  boolean shows(Debrief.Item item) {
    return item.excerpt() == null || quote(item).isPresent();
  }
}
