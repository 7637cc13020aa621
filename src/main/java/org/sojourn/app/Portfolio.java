package org.sojourn.app;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.exchange.Paper;
import org.sojourn.exchange.Paper.Block;
import org.sojourn.guides.PortfolioTexts;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Response;

/**
 * Chosen entries for a school or a programme, by competency, with the writer's own commitments. No
 * day, no place and no name of a mission goes into it, nor what is private or sensitive, nor a
 * number on a scale.
 */
public final class Portfolio {
  private static final String LANGUAGE = "en";

  private final Services journal;
  private final Form form;
  private final PortfolioTexts texts = PortfolioTexts.shipped();
  private final Set<String> sensitive;

  /** A portfolio of this form. */
  public Portfolio(Services journal, Form form) {
    this.journal = journal;
    this.form = form;
    this.sensitive = Debriefing.sensitive(journal.guides());
  }

  /** How much of an entry goes into it. */
  public enum Form {
    /** All that was written, by question. */
    PORTFOLIO,
    /** Only what was learned; of an entry without a guide, all. */
    APPLICATION
  }

  /** The texts it is made with. */
  public PortfolioTexts texts() {
    return texts;
  }

  /** Whether anything of an entry can go into it. */
  public boolean takes(Entry entry) {
    return journal.privateBy(entry).isEmpty() && !answers(entry).isEmpty();
  }

  /** The words of an entry that would go into it. */
  public String words(Entry entry) {
    return answers(entry).stream()
        .map(Answer::said)
        .collect(Collectors.joining("\n\n", Titles.of(entry) + "\n\n", ""));
  }

  /** The paper that holds these entries. */
  public Paper of(List<Entry> entries) throws IOException {
    List<Entry> ordered = entries.stream().sorted(Entry.NEWEST_FIRST.reversed()).toList();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Aside(cover(ordered)));
    blocks.add(new Block.Contents("Contents"));
    chapters(ordered)
        .forEach((label, chapter) -> {
          blocks.add(new Block.Chapter(label));
          chapter.forEach(entry -> blocks.addAll(section(entry)));
        });
    blocks.addAll(promised(ordered));
    blocks.add(new Block.Aside(texts.credit()));
    return new Paper(title(), LANGUAGE, blocks);
  }

  private String title() {
    String name = journal.store().profile().name();
    return form == Form.APPLICATION ? "What I learned: " + name : "Portfolio of " + name;
  }

  private String cover(List<Entry> entries) throws IOException {
    String span =
        entries.isEmpty() ? "" : months(entries.getFirst().date(), entries.getLast().date());
    Set<String> named = entries.stream().map(Entry::mission).collect(Collectors.toSet());
    return Stream.concat(
            Stream.of(span),
            journal.store().missions().stream()
                .filter(mission -> named.contains(mission.id()))
                .sorted(Comparator.comparing(Mission::start))
                .map(mission -> mission.kind().label() + ", as " + mission.role().label()))
        .filter(each -> !each.isEmpty())
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  private static String month(LocalDate day) {
    return Dates.month(YearMonth.from(day));
  }

  private static String months(LocalDate first, LocalDate last) {
    String from = month(first);
    String to = month(last);
    return from.equals(to) ? from : from + " to " + to;
  }

  /** The entries by competency, in the order of the competencies. */
  private Map<String, List<Entry>> chapters(List<Entry> entries) {
    Map<String, List<Entry>> chapters = new LinkedHashMap<>();
    texts.competencies().forEach(each -> chapters.put(each.label(), new ArrayList<>()));
    chapters.put(texts.other(), new ArrayList<>());
    for (Entry entry : entries) {
      String label =
          texts.of(entry.themes()).map(PortfolioTexts.Competency::label).orElse(texts.other());
      chapters.computeIfAbsent(label, _ -> new ArrayList<>()).add(entry);
    }
    chapters.values().removeIf(List::isEmpty);
    return chapters;
  }

  private List<Block> section(Entry entry) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Section(Titles.of(entry)));
    blocks.add(
        new Block.Aside(
            Stream.concat(Stream.of(month(entry.date())), themes(entry))
                .collect(Collectors.joining(" · "))));
    for (Answer answer : answers(entry)) {
      if (!answer.asked().text().isBlank()) {
        blocks.add(new Block.Aside(answer.asked().text()));
      }
      blocks.add(new Block.Text(answer.said()));
    }
    return blocks;
  }

  private Stream<String> themes(Entry entry) {
    return entry.themes().stream()
        .map(
            theme -> journal.themes().named(theme).map(each -> each.label(LANGUAGE)).orElse(theme));
  }

  private List<Answer> answers(Entry entry) {
    return entry.answers().stream()
        .filter(answer -> answer.response() instanceof Response.Text && !answer.response().blank())
        .filter(answer -> !sensitive.contains(answer.prompt()))
        .filter(answer ->
            form == Form.PORTFOLIO
                || entry.guide() == null
                || texts.learning().contains(answer.prompt()))
        .toList();
  }

  /** What the writer promised in these entries, and what became of it. */
  private List<Block> promised(List<Entry> entries) throws IOException {
    Set<UUID> ids = entries.stream().map(Entry::id).collect(Collectors.toSet());
    List<String> lines =
        journal.store().commitments().found().stream()
            .filter(made -> made.who().isBlank() && ids.contains(made.madeIn()))
            .sorted(Comparator.comparing(Commitment::created))
            .map(made -> PromiseText.box(made) + made.what() + fate(made))
            .toList();
    return lines.isEmpty()
        ? List.of()
        : List.of(
            new Block.Chapter("What I promised, and what became of it"), new Block.Points(lines));
  }

  /** What became of a promise, in words: not everybody knows or sees the boxes. */
  private static String fate(Commitment made) {
    if (made.status() == Commitment.Status.OPEN) {
      return "";
    }
    String why = made.reason() == null || made.reason().isBlank() ? "" : ": " + made.reason();
    return " (" + made.status().label() + why + ")";
  }
}
