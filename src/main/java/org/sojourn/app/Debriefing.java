package org.sojourn.app;

import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sojourn.guides.DebriefTexts;
import org.sojourn.guides.Guides;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Mission;
import org.sojourn.journal.Person;
import org.sojourn.journal.Prompt;
import org.sojourn.share.Debriefs;
import org.sojourn.share.Group;
import org.sojourn.share.GroupThemes;
import org.sojourn.share.Inbox;
import org.sojourn.themes.Theme;

/**
 * Debriefs of an open journal: made from a template, looked at as a group sees them, and closed.
 */
public final class Debriefing {
  /** The minutes of an excerpt, until somebody says another number. */
  private static final int EXCERPT = 8;

  /** The same for a question. */
  private static final int QUESTION = 5;

  private final Services journal;
  private final Debriefs debriefs;

  /** The debriefs of a journal. */
  public Debriefing(Services journal) {
    this.journal = journal;
    this.debriefs = new Debriefs(journal.store().folder(), journal.store().files());
  }

  /** The texts they are made from. */
  public static DebriefTexts texts() {
    return Texts.SHIPPED;
  }

  /** Read once, when the first debrief is. */
  private static final class Texts {
    static final DebriefTexts SHIPPED = DebriefTexts.shipped();
  }

  /** Where they are kept. */
  public Debriefs kept() {
    return debriefs;
  }

  /** Keeps a debrief. */
  public void keep(Debrief debrief) throws IOException {
    Optional<String> barred = journal.store().barred();
    if (barred.isPresent()) {
      throw new IOException(barred.get());
    }
    debriefs.keep(fixed(debrief));
  }

  /** What was counted once stays so, also when it was not known where this comes from. */
  private Debrief fixed(Debrief debrief) throws IOException {
    Optional<Debrief> here =
        debrief.counted() == null
            ? debriefs.one(debrief.id()).filter(kept -> kept.counted() != null)
            : Optional.empty();
    return here.map(
            kept -> debrief.among(kept.people()).counting(Objects.requireNonNull(kept.counted())))
        .orElse(debrief);
  }

  /** Everybody who shared something that may still be looked at, each once, the latest first. */
  public List<Person> people() throws IOException {
    Map<UUID, Person> people = new LinkedHashMap<>();
    for (Inbox.Item item : journal.sharing().inbox().items()) {
      if (item.state() != Inbox.State.EXPIRED) {
        people.putIfAbsent(item.share().from().journal(), item.share().from());
      }
    }
    return List.copyOf(people.values());
  }

  /**
   * A debrief made from a template; it is not kept yet.
   *
   * @param title what it is called; empty for what the template is called
   */
  public Debrief made(
      DebriefTexts.Template template, String title, LocalDate date, List<Person> people)
      throws IOException {
    DebriefTexts.Shape shape = texts().shapes().getFirst();
    return new Debrief(
        journal.store().newId(),
        template.id(),
        shape.id(),
        title.isBlank() ? template.title() : title,
        date,
        mission(date),
        Debrief.Names.NONE,
        people,
        template.items(shape),
        null,
        List.of());
  }

  /** The last mission that had begun by a day; empty when there is none. */
  private String mission(LocalDate date) {
    return journal.store().missions().stream()
        .filter(mission -> !mission.start().isAfter(date))
        .max(Comparator.comparing(Mission::start))
        .map(Mission::id)
        .orElse("");
  }

  /** What the group of a debrief shared, as the inbox has it now. */
  public Group group(Debrief debrief) throws IOException {
    return Group.of(debrief, journal.sharing().inbox(), sensitive(journal.guides()));
  }

  /** The prompts whose answers no group sees: those that say so, and all of private guides. */
  static Set<String> sensitive(Guides guides) {
    Set<String> ids = new HashSet<>();
    for (Guide guide : guides.all()) {
      for (Prompt prompt : guide.prompts()) {
        if (prompt.sensitive() || guide.hidden()) {
          ids.add(prompt.id());
        }
      }
    }
    return ids;
  }

  /**
   * A debrief whose numbers are told.
   *
   * @param debrief the debrief as it is kept, with what was counted
   * @param themes how many people of the group shared about each theme
   */
  public record Told(Debrief debrief, GroupThemes themes) {}

  /**
   * The numbers of a debrief; from the first look on its people, and what is counted, are fixed.
   */
  public Told told(Debrief debrief) throws IOException {
    Debrief known = fixed(debrief);
    Group group = group(known);
    GroupThemes themes = themes(group);
    if (known.counted() != null || themes.withheld()) {
      return new Told(known, themes);
    }
    Debrief fixed = group.fixed(LocalDate.now(journal.clock()));
    if (journal.store().writable()) {
      keep(fixed);
    }
    return new Told(fixed, themes);
  }

  /** The groups of all other debriefs whose numbers were told. */
  private List<Group> others(Debrief debrief) throws IOException {
    List<Group> told = new ArrayList<>();
    for (Debrief other : debriefs.all().found()) {
      if (!other.id().equals(debrief.id()) && other.counted() != null) {
        told.add(group(other));
      }
    }
    return told;
  }

  private GroupThemes themes(Group group) throws IOException {
    Optional<Mission> mission =
        journal.store().missions().stream()
            .filter(each -> each.id().equals(group.debrief().mission()))
            .findFirst();
    List<String> ids = journal.themes().all().stream().map(Theme::id).toList();
    return GroupThemes.of(
        group, others(group.debrief()), ids, day -> mission.map(each -> each.phaseOn(day)));
  }

  /** A debrief with one more excerpt, before what is promised at its end. */
  public static Debrief quoting(Debrief debrief, Debrief.Excerpt excerpt) {
    boolean there = debrief.items().stream().anyMatch(item -> excerpt.equals(item.excerpt()));
    Debrief.Item item =
        new Debrief.Item(
            fresh(debrief, "excerpt"), Debrief.Part.EXCERPT, "", "", EXCERPT, excerpt, "");
    return there ? debrief : with(debrief, item);
  }

  /** A debrief with one more question, at the same place. */
  public static Debrief asking(Debrief debrief, DebriefTexts.Question question) {
    return with(
        debrief,
        new Debrief.Item(
            fresh(debrief, "question"),
            Debrief.Part.TALK,
            question.label(),
            question.text(),
            QUESTION,
            null,
            ""));
  }

  /**
   * A debrief in the next form of talk, where its template has one; what was noted under an item of
   * the form before stays, with the item.
   */
  static Optional<Debrief> reshaped(Debrief debrief) {
    DebriefTexts.Shape before = texts().shape(debrief.shape());
    DebriefTexts.Shape after = texts().after(before);
    List<Debrief.Item> fresh =
        texts().template(debrief.template()).map(each -> each.middle(after)).orElse(List.of());
    if (fresh.isEmpty()) {
      return Optional.empty();
    }
    Set<String> old = new HashSet<>();
    before.items().forEach(item -> old.add(item.id()));
    List<Debrief.Item> items = new ArrayList<>();
    int at = -1;
    for (Debrief.Item item : debrief.items()) {
      at = at < 0 && old.contains(item.id()) ? items.size() : at;
      if (!old.contains(item.id()) || !item.notes().isBlank()) {
        items.add(item);
      }
    }
    Set<String> there = new HashSet<>();
    items.forEach(item -> there.add(item.id()));
    List<Debrief.Item> more = fresh.stream().filter(item -> !there.contains(item.id())).toList();
    items.addAll(at < 0 ? end(items) : at, more);
    return Optional.of(debrief.shaped(after.id(), items));
  }

  /** Where something stands that comes before what is promised. */
  private static int end(List<Debrief.Item> items) {
    int at = 0;
    while (at < items.size() && items.get(at).part() != Debrief.Part.COMMITMENTS) {
      at++;
    }
    return at;
  }

  private static Debrief with(Debrief debrief, Debrief.Item item) {
    List<Debrief.Item> items = new ArrayList<>(debrief.items());
    items.add(end(items), item);
    return debrief.with(items);
  }

  private static String fresh(Debrief debrief, String kind) {
    Set<String> ids = new HashSet<>();
    debrief.items().forEach(item -> ids.add(item.id()));
    int number = 1;
    while (ids.contains(kind + "-" + number)) {
      number++;
    }
    return kind + "-" + number;
  }

  /** A debrief with words noted under the first item of a kind; one is made where there is none. */
  public static Debrief noting(Debrief debrief, Debrief.Part part, String words) {
    List<Debrief.Item> items = new ArrayList<>(debrief.items());
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).part() == part) {
        items.set(i, items.get(i).noting(words));
        return debrief.with(items);
      }
    }
    items.add(
        new Debrief.Item(fresh(debrief, part.id()), part, part.label(), "", EXCERPT, null, words));
    return debrief.with(items);
  }

  /** What a theme is called. */
  String label(String theme) {
    return journal.themes().theme(theme).map(each -> each.label("en")).orElse(theme);
  }

  /**
   * Closes a debrief: each line of what was promised becomes a commitment, due at the first
   * follow-up if no day was named.
   */
  public Debrief close(Debrief debrief) throws IOException {
    LocalDate today = LocalDate.now(journal.clock());
    Debrief closed = debrief.closed(today);
    if (debrief.closed() == null) {
      for (Commitment each : promised(debrief, today)) {
        journal.store().keep(each);
      }
    }
    keep(closed);
    return closed;
  }

  private List<Commitment> promised(Debrief debrief, LocalDate today) {
    List<Commitment> made = new ArrayList<>();
    for (String line : debrief.noted(Debrief.Part.COMMITMENTS).lines().toList()) {
      if (!line.isBlank()) {
        Commitment dated =
            Promises.dated(
                new Commitment(
                    journal.store().newId(),
                    "",
                    line.strip(),
                    null,
                    Commitment.Status.OPEN,
                    null,
                    debrief.id(),
                    now()),
                today);
        made.add(
            dated.due() == null ? dated.by(today.plusMonths(Debrief.MONTHS.getFirst())) : dated);
      }
    }
    return made;
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(journal.clock()).truncatedTo(ChronoUnit.SECONDS);
  }

  /** What was promised in a debrief. */
  public List<Commitment> commitments(Debrief debrief) throws IOException {
    return Ledger.sorted(
        journal.store().commitments().found().stream()
            .filter(each -> debrief.id().equals(each.madeIn()))
            .toList());
  }

  /** Closed debriefs whose commitments are to be gone through again by a day. */
  public List<Debrief> due(LocalDate today) throws IOException {
    return debriefs.all().found().stream().filter(each -> each.due(today)).toList();
  }
}
