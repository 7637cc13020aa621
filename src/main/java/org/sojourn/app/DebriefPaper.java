package org.sojourn.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sojourn.exchange.Paper;
import org.sojourn.exchange.Paper.Block;
import org.sojourn.guides.Leaflets;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Leaflet;
import org.sojourn.journal.Person;
import org.sojourn.journal.Phase;
import org.sojourn.share.Group;
import org.sojourn.share.GroupThemes;

/**
 * A debrief on paper. What is quoted is looked up in the inbox at this moment, so that nothing goes
 * on paper that was taken back, is over, or may not be quoted.
 */
public final class DebriefPaper {
  private static final String LANGUAGE = "en";

  private final Services journal;
  private final Debriefing debriefing;
  private final Debrief debrief;
  private final Group group;

  private DebriefPaper(Services journal, Debrief debrief) throws IOException {
    this.journal = journal;
    this.debriefing = new Debriefing(journal);
    this.debrief = debrief;
    this.group = debriefing.group(debrief);
  }

  /** The agenda: rules, items, excerpts, themes, and when it is closed what was promised. */
  public static Paper agenda(Services journal, Debrief debrief) throws IOException {
    return new DebriefPaper(journal, debrief).agenda();
  }

  /** The page for hosts: a word of the group, and some of what may be used for it, of nobody. */
  static Paper partner(Services journal, Debrief debrief, Predicate<Debrief.Excerpt> chosen)
      throws IOException {
    return new DebriefPaper(journal, debrief).partner(chosen);
  }

  /** What a person is called on what the group sees; empty when nobody is named. */
  public static String called(Debrief.Names names, Person person) {
    return switch (names) {
      case NONE -> "";
      case NAME -> person.name();
      case INITIALS ->
          person.name().isBlank()
              ? ""
              : List.of(person.name().strip().split("\\s+")).stream()
                  .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                  .collect(Collectors.joining(" "));
    };
  }

  private Paper agenda() throws IOException {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Aside(Dates.day(debrief.date()) + " · " + minutes() + " minutes"));
    blocks.add(new Block.Heading("What we agree on"));
    blocks.add(new Block.Points(Debriefing.texts().rules()));
    blocks.addAll(leaflet(Leaflets.Kind.LIMITS));
    for (Debrief.Item item : debrief.items()) {
      blocks.addAll(item(item));
    }
    blocks.addAll(themes(debriefing.told(debrief).themes()));
    blocks.addAll(promised());
    return new Paper(debrief.title(), LANGUAGE, blocks);
  }

  /** The minutes of what is on the paper: an excerpt that is not there took none. */
  private int minutes() {
    return debrief.items().stream()
        .filter(item -> item.excerpt() == null || group.quote(item.excerpt()).isPresent())
        .mapToInt(Debrief.Item::minutes)
        .sum();
  }

  private List<Block> leaflet(Leaflets.Kind kind) {
    Leaflet leaflet = LeafletReader.read(kind, journal.folders()).leaflet();
    List<Block> blocks = new ArrayList<>();
    for (Leaflet.Section section : leaflet.sections()) {
      if (!section.title().isBlank()) {
        blocks.add(new Block.Section(section.title()));
      }
      blocks.add(new Block.Text(section.text()));
    }
    for (Leaflet.Contact contact : leaflet.contacts()) {
      blocks.add(new Block.Text(contact.name() + ": " + contact.how()));
    }
    return blocks;
  }

  /** One item; an excerpt that may no longer be quoted leaves no trace. */
  private List<Block> item(Debrief.Item item) {
    Debrief.Excerpt excerpt = item.excerpt();
    if (excerpt != null) {
      return group.quote(excerpt).map(quote -> quoted(item, quote)).orElse(List.of());
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(item.title() + " · " + item.minutes() + " min"));
    blocks.add(new Block.Text(item.text()));
    if (item.part() == Debrief.Part.SUPPORT) {
      blocks.addAll(leaflet(Leaflets.Kind.SUPPORT_CARD));
    }
    boolean word = item.part() == Debrief.Part.HOSTS || item.part() == Debrief.Part.COHORT;
    if (word && !item.notes().isBlank()) {
      blocks.add(new Block.Quote(item.notes(), ""));
    }
    return blocks;
  }

  private List<Block> quoted(Debrief.Item item, Group.Quote quote) {
    String title = item.title().isBlank() ? "An excerpt" : item.title();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(title + " · " + item.minutes() + " min"));
    if (!quote.question().isBlank()) {
      blocks.add(new Block.Aside(quote.question()));
    }
    blocks.add(new Block.Quote(quote.words(), called(debrief.names(), quote.from())));
    if (!item.text().isBlank()) {
      blocks.add(new Block.Text(item.text()));
    }
    return blocks;
  }

  private List<Block> themes(GroupThemes themes) {
    if (themes.withheld()) {
      return List.of(new Block.Heading("What was written about"), new Block.Aside(WITHHELD));
    }
    if (themes.counts().isEmpty()) {
      return List.of();
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading("What was written about"));
    blocks.add(
        new Block.Bars(
            themes.counts().stream()
                .map(each -> new Paper.Bar(debriefing.label(each.theme()), each.people()))
                .toList()));
    List<String> phases =
        themes.counts().stream()
            .filter(each -> !each.phases().isEmpty())
            .map(each -> debriefing.label(each.theme()) + ": " + phases(each.phases()))
            .toList();
    if (!phases.isEmpty()) {
      blocks.add(new Block.Points(phases));
    }
    blocks.add(new Block.Aside(note(themes)));
    blocks.add(
        new Block.Text(
            "Hardly or not written about: "
                + themes.seldom().stream().map(debriefing::label).collect(Collectors.joining(", "))
                + "."));
    return blocks;
  }

  /** Why no numbers are told. */
  static final String WITHHELD =
      "Not counted: beside what was counted before, the numbers would tell of single people. Either"
          + " the group is nearly one that was counted already, or something counted then is gone.";

  /** What the numbers are, or why there are none. */
  public static String counted(GroupThemes themes) {
    return themes.withheld() ? WITHHELD : note(themes);
  }

  /** What the numbers are. */
  static String note(GroupThemes themes) {
    return "People, not entries, of those who shared. Numbers under %d are not shown."
        .formatted(themes.least());
  }

  /** How many in each phase, in words. */
  static String phases(Map<Phase, Integer> phases) {
    return phases.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(each -> each.getKey().label() + " " + each.getValue())
        .collect(Collectors.joining(", "));
  }

  private List<Block> promised() throws IOException {
    List<Commitment> made = debriefing.commitments(debrief);
    if (made.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Block.Heading("What was promised"),
        new Block.Points(made.stream().map(DebriefPaper::line).toList()));
  }

  private static String line(Commitment made) {
    String due = made.due() == null ? "" : ", by " + Dates.day(made.due());
    return PromiseText.box(made) + PromiseText.owned(made) + due;
  }

  private Paper partner(Predicate<Debrief.Excerpt> chosen) {
    List<Block> blocks = new ArrayList<>();
    word(Debrief.Part.HOSTS).ifPresent(blocks::add);
    List<Group.Quote> quotes =
        group.forPartner().stream().filter(quote -> chosen.test(quote.excerpt())).toList();
    if (!quotes.isEmpty()) {
      blocks.add(new Block.Heading("In our own words"));
      quotes.forEach(quote -> blocks.add(new Block.Quote(quote.words(), "")));
    }
    return new Paper("To our hosts", LANGUAGE, blocks);
  }

  private Optional<Block> word(Debrief.Part part) {
    String words = debrief.noted(part);
    return words.isBlank() ? Optional.empty() : Optional.of(new Block.Text(words));
  }
}
