package org.sojourn.app;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Kind;
import org.sojourn.journal.Prompt;
import org.sojourn.journal.Response;
import org.sojourn.store.Kept;

/**
 * An entry while it is written: its fields, where the writer is, and how much of it is on disk.
 *
 * @param entry what the entry was when the work began; answers come from the fields
 * @param guide its guide; none for a free entry, or when the guide is not here
 * @param seen the ids of the prompts that were shown
 * @param at the field on the page
 * @param probes how many probes of that prompt are shown
 * @param made the commitments of its lines so far
 * @param base the digest of the finished entry being edited; none for a new one
 * @param revision counts the changes made
 * @param kept the revision that is safe on disk
 * @param due whether a save has been asked for already
 * @param spelt what is known of the spelling of its words
 */
public record Work(
    Entry entry,
    @Nullable Guide guide,
    List<Field> fields,
    Set<String> seen,
    int at,
    int probes,
    List<Commitment> made,
    @Nullable String base,
    long revision,
    long kept,
    boolean due,
    Spelt spelt) {

  public Work {
    fields = List.copyOf(fields);
    seen = Set.copyOf(seen);
    made = List.copyOf(made);
  }

  /** A new entry with the whole of a guide. */
  static Work guided(Entry entry, Guide guide) {
    return guided(entry, guide, List.of());
  }

  /** A new entry with some of a guide's prompts; with all when none is named. */
  static Work guided(Entry entry, Guide guide, List<String> prompts) {
    List<Field> fields = Fields.of(guide, entry.role(), List.of(), List.of(), prompts);
    return fresh(entry.by(guide), guide, fields);
  }

  /** A new entry without one. */
  static Work free(Entry entry) {
    return fresh(entry, null, List.of(Fields.free()));
  }

  private static Work fresh(Entry entry, @Nullable Guide guide, List<Field> fields) {
    Set<String> seen = Set.of(fields.getFirst().prompt().id());
    return new Work(entry, guide, fields, seen, 0, 0, List.of(), null, 0, 0, false, Spelt.NOTHING);
  }

  /** A draft taken up again at the prompt and the caret where it was left. */
  static Work resumed(Draft.OfEntry draft) {
    Entry entry = draft.entry();
    Guide guide = draft.guide();
    List<Field> fields =
        new ArrayList<>(
            Fields.of(guide, entry.role(), entry.answers(), draft.commitments(), draft.pages()));
    if (fields.isEmpty()) {
      fields.add(Fields.free());
    }
    int at = position(fields, draft.at());
    if (fields.get(at) instanceof Field.Prose prose) {
      fields.set(at, prose.with(Writing.of(prose.writing().text(), draft.caret())));
    }
    Set<String> seen = entry.answers().stream().map(Answer::prompt).collect(Collectors.toSet());
    seen.add(fields.get(at).prompt().id());
    return new Work(
        entry,
        guide,
        fields,
        seen,
        at,
        0,
        draft.commitments(),
        draft.base(),
        0,
        0,
        false,
        Spelt.NOTHING);
  }

  /** A finished entry being edited, from its first prose. */
  static Work edited(Kept<Entry> kept, List<Commitment> made, @Nullable Guide guide) {
    Entry entry = kept.value();
    return resumed(
        new Draft.OfEntry(
            entry, firstProse(entry), 0, made, kept.digest(), entry.updated(), List.of(), guide));
  }

  /** Where an entry is changed first: at its first words, else at its first answer. */
  private static String firstProse(Entry entry) {
    return entry.answers().stream()
        .filter(answer -> !answer.prose().isBlank())
        .findFirst()
        .or(() -> entry.answers().stream().findFirst())
        .map(Answer::prompt)
        .orElse("");
  }

  private static int position(List<Field> fields, String at) {
    if (at.equals(Draft.OfEntry.FINISH)) {
      return fields.size() - 1;
    }
    for (int i = 0; i < fields.size(); i++) {
      if (fields.get(i).prompt().id().equals(at)) {
        return i;
      }
    }
    return 0;
  }

  /** The id of the entry and of its draft. */
  public UUID id() {
    return entry.id();
  }

  /** The field on the page. */
  public Field field() {
    return fields.get(at);
  }

  /** Whether the field on the page is the last. */
  public boolean last() {
    return at == fields.size() - 1;
  }

  /** Whether everything typed is safe on disk. */
  public boolean safe() {
    return revision == kept;
  }

  /** Whether nothing has been given in any field. */
  public boolean blank() {
    return fields.stream().allMatch(Field::blank);
  }

  /** Whether something has to be told to others, and it was not said whether it was. */
  public boolean untold() {
    return fields.stream().anyMatch(Field::urges)
        && guide != null
        && guide.prompts().stream().anyMatch(BroughtUpdate::tells)
        && fields.stream().noneMatch(field -> field.tells() && !field.blank());
  }

  /** Whether nothing has been given and nothing chosen. */
  boolean untouched() {
    return blank()
        && fields.stream()
            .noneMatch(
                field -> field instanceof Field.Cards cards && !cards.pick().chosen().isEmpty());
  }

  /** The ids of what the writer is asked, in order. */
  List<String> pages() {
    return fields.stream().map(field -> field.prompt().id()).toList();
  }

  /** This work asking these and what was answered, at the same page if it is still asked. */
  Work asking(Guide whole, Set<String> pages) {
    List<Field> answered =
        fields.stream()
            .filter(field -> pages.contains(field.prompt().id()) || !field.blank())
            .toList();
    List<Field> asked = Fields.arranged(whole, entry.role(), answered, pages);
    int here = position(asked, field().prompt().id());
    return new Work(
        entry, guide, asked, seen, here, probes, made, base, revision + 1, kept, due, spelt);
  }

  /** This work at a further prompt, which is asked at the end unless it is asked already. */
  Work asking(Prompt further) {
    int there = pages().indexOf(further.id());
    if (there >= 0) {
      return at(there);
    }
    List<Field> more = new ArrayList<>(fields);
    more.add(new Field.Prose(further, Writing.of(""), 0));
    return new Work(entry, guide, more, seen, at, probes, made, base, revision, kept, due, spelt)
        .at(more.size() - 1);
  }

  /** The words of all prose fields. */
  public int words() {
    return fields.stream()
        .mapToInt(field -> field instanceof Field.Prose prose ? prose.writing().words() : 0)
        .sum();
  }

  /** This work with the field on the page changed. */
  Work with(Field field) {
    List<Field> changed = new ArrayList<>(fields);
    changed.set(at, field);
    return new Work(
        entry, guide, changed, seen, at, probes, made, base, revision + 1, kept, due, spelt);
  }

  /** This work with the field on the page scrolled or its caret moved: nothing to save. */
  Work looking(Field field) {
    List<Field> moved = new ArrayList<>(fields);
    moved.set(at, field);
    return new Work(entry, guide, moved, seen, at, probes, made, base, revision, kept, due, spelt);
  }

  /** This work at another field, which has then been seen. */
  Work at(int index) {
    Set<String> more = new HashSet<>(seen);
    more.add(fields.get(index).prompt().id());
    return new Work(
        entry, guide, fields, more, index, 0, made, base, revision + 1, kept, due, spelt);
  }

  /** This work with one more probe shown, if there is one. */
  Work deeper() {
    int more = Math.min(probes + 1, field().prompt().probes().size());
    return new Work(entry, guide, fields, seen, at, more, made, base, revision, kept, due, spelt);
  }

  /** This work as it stands once a save has been asked for. */
  Work asked() {
    return new Work(
        entry, guide, fields, seen, at, probes, made, base, revision, kept, true, spelt);
  }

  /** This work once a revision is safe on disk. */
  Work keptTo(long safe) {
    return new Work(
        entry,
        guide,
        fields,
        seen,
        at,
        probes,
        made,
        base,
        revision,
        Math.max(kept, safe),
        false,
        spelt);
  }

  /** This work with more known of its spelling: nothing to save. */
  Work spelt(Spelt known) {
    return new Work(entry, guide, fields, seen, at, probes, made, base, revision, kept, due, known);
  }

  /** This work about an entry with another title, or other themes. */
  Work about(Entry changed) {
    return new Work(
        changed, guide, fields, seen, at, probes, made, base, revision + 1, kept, due, spelt);
  }

  /** This work with a commitment for each line of its commitment fields. */
  Work committed(Moment moment) {
    String lines =
        fields.stream()
            .filter(field -> field.prompt().kind() == Kind.COMMITMENTS)
            .map(field -> ((Field.Prose) field).writing().text())
            .collect(Collectors.joining("\n"));
    List<Commitment> all = Promises.of(lines, made, entry.id(), moment);
    return new Work(entry, guide, fields, seen, at, probes, all, base, revision, kept, due, spelt);
  }

  /** The entry as written so far: what was answered, and what was seen and left. */
  public Entry written() {
    List<Answer> answers = new ArrayList<>();
    int promised = 0;
    for (Field field : fields) {
      int from = Math.min(promised, made.size());
      promised += promises(field);
      List<Commitment> own = made.subList(from, Math.min(promised, made.size()));
      Prompt prompt = field.prompt();
      if (field instanceof Field.Cards || (field.blank() && Mirror.asks(prompt))) {
        continue;
      }
      Asked asked = prompt.askedOf(null);
      if (!field.blank()) {
        answers.add(new Answer(prompt.id(), asked, Fields.response(field, own)));
      } else if (seen.contains(prompt.id()) && guide != null) {
        answers.add(new Answer(prompt.id(), asked, new Response.Skipped(prompt.kind())));
      }
    }
    return entry.answered(answers);
  }

  /** How many commitments stand in a field; they are made in the order of the fields. */
  private static int promises(Field field) {
    return field instanceof Field.Prose prose && prose.prompt().kind() == Kind.COMMITMENTS
        ? Promises.count(prose.writing().text())
        : 0;
  }

  /** The draft that brings the writer back to this very place. */
  Draft.OfEntry draft(Moment moment, boolean finishing) {
    int caret = field() instanceof Field.Prose prose ? prose.writing().caret() : 0;
    String place = finishing ? Draft.OfEntry.FINISH : field().prompt().id();
    boolean all = guide == null || Set.copyOf(pages()).equals(Fields.all(guide));
    return new Draft.OfEntry(
        written(), place, caret, made, base, moment.now(), all ? List.of() : pages(), guide);
  }

  /** The ids of the themes that the answered prompts touch. */
  public Set<String> promptThemes() {
    return fields.stream()
        .filter(field -> !field.blank())
        .flatMap(field -> field.prompt().themes().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The language of its page: that of the guide, else that of the entry. */
  public String language() {
    return guide == null ? entry.language() : guide.language();
  }

  /** The guide's title, or what a free entry is called. */
  public String kindOfEntry() {
    return guide == null ? "Free page" : Objects.requireNonNull(guide).title();
  }
}
