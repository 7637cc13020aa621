package org.sojourn.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.exchange.Paper;
import org.sojourn.exchange.Paper.Block;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Phase;
import org.sojourn.journal.Response;

/** Entries on paper, as they were asked and answered, from the oldest on. */
public final class EntriesPaper {
  private static final String LANGUAGE = "en";

  private final Services journal;
  private final Desk desk;
  private final Map<UUID, Commitment> made;
  private final boolean comments;

  private EntriesPaper(Services journal, boolean comments) throws IOException {
    this.journal = journal;
    this.desk = journal.desk();
    this.made =
        journal.store().commitments().found().stream()
            .collect(Collectors.toMap(Commitment::id, Function.identity(), (one, same) -> one));
    this.comments = comments;
  }

  /**
   * Entries under one cover: whose they are, what there is, what they are about, then each.
   *
   * @param comments whether what others wrote about them goes with them
   */
  public static Paper all(Services journal, Collection<Entry> entries, boolean comments)
      throws IOException {
    return new EntriesPaper(journal, comments)
        .all(entries.stream().sorted(Entry.NEWEST_FIRST.reversed()).toList());
  }

  /** One entry alone. */
  public static Paper one(Services journal, Entry entry, boolean comments) throws IOException {
    EntriesPaper paper = new EntriesPaper(journal, comments);
    return new Paper(Titles.of(entry), entry.language(), paper.body(entry));
  }

  private Paper all(List<Entry> entries) throws IOException {
    List<Block> blocks = new ArrayList<>();
    if (!entries.isEmpty()) {
      blocks.add(new Block.Aside(span(entries)));
      blocks.add(new Block.Contents("Contents"));
      List<Paper.Bar> themes = themes(entries);
      if (!themes.isEmpty()) {
        blocks.add(new Block.Heading("Themes"));
        blocks.add(new Block.Bars(themes));
      }
    }
    for (Entry entry : entries) {
      blocks.add(new Block.Chapter(called(entry)));
      blocks.addAll(body(entry));
    }
    return new Paper("The journal of " + journal.store().profile().name(), LANGUAGE, blocks);
  }

  private static String span(List<Entry> entries) {
    String first = Dates.day(entries.getFirst().date());
    String last = Dates.day(entries.getLast().date());
    String days = first.equals(last) ? first : first + " to " + last;
    return "%,d %s · %s".formatted(entries.size(), entries.size() == 1 ? "entry" : "entries", days);
  }

  private static String called(Entry entry) {
    return Dates.day(entry.date()) + " · " + Titles.of(entry);
  }

  /** How many of the entries carry each theme, the most frequent first. */
  private List<Paper.Bar> themes(List<Entry> entries) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    entries.forEach(entry -> entry.themes().forEach(theme -> counts.merge(theme, 1, Integer::sum)));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .map(each -> new Paper.Bar(label(each.getKey()), each.getValue()))
        .toList();
  }

  private String label(String theme) {
    return desk.themes().getOrDefault(theme, theme);
  }

  private List<Block> body(Entry entry) throws IOException {
    List<Block> blocks = new ArrayList<>();
    String about = about(entry);
    if (!about.isEmpty()) {
      blocks.add(new Block.Aside(about));
    }
    entry.answers().forEach(answer -> blocks.addAll(answered(answer)));
    if (comments) {
      List<Comment> said = journal.sharing().comments().onEntry(entry.id());
      for (Comment comment : said) {
        blocks.add(new Block.Quote(comment.text(), Answers.writer(comment, said)));
      }
    }
    return blocks;
  }

  /** Its mission, its phase and its themes. */
  private String about(Entry entry) {
    Mission mission = desk.missionOf(entry);
    Phase phase = desk.phaseOf(entry);
    return Stream.concat(
            Stream.of(mission == null ? "" : mission.name(), phase == null ? "" : phase.label()),
            entry.themes().stream().map(this::label))
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** A question with what was answered to it; nothing where it was left for now. */
  private List<Block> answered(Answer answer) {
    if (answer.response().blank()) {
      return List.of();
    }
    String asked =
        Stream.of(answer.asked().title(), answer.asked().text())
            .filter(each -> !each.isBlank())
            .collect(Collectors.joining(". "))
            .replace("?.", "?");
    List<Block> blocks = new ArrayList<>();
    if (!asked.isEmpty()) {
      blocks.add(new Block.Aside(asked));
    }
    blocks.add(
        switch (answer.response()) {
          case Response.Scale(int value) -> new Block.Text(answer.asked().scaled(value));
          case Response.Commitments(List<UUID> ids) -> new Block.Points(promised(ids));
          case Response.Text _,
              Response.Choice _,
              Response.Checklist _,
              Response.Words _,
              Response.Skipped _ ->
              new Block.Text(answer.said());
        });
    return blocks;
  }

  private List<String> promised(List<UUID> ids) {
    List<String> lines = new ArrayList<>();
    for (UUID id : ids) {
      Commitment commitment = made.get(id);
      if (commitment != null) {
        lines.add(PromiseText.box(commitment) + PromiseText.owned(commitment));
      }
    }
    return lines;
  }
}
