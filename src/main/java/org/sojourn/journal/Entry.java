package org.sojourn.journal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One reflection, guided or free.
 *
 * @param date the day it is about; drives paths, phase, search and lists
 * @param mission the id of the mission it belongs to, if any
 * @param phase the phase the writer set by hand; else it follows from the mission's dates
 * @param role the writer's role then, if known
 * @param language an ISO 639 code such as {@code en}
 * @param guide the guide it was written with; none for a free entry
 * @param title a few words, may be empty
 * @param themes ids of the themes the writer accepted
 * @param imported where it came from, when it was imported
 * @param privacy whether it may be shared; the words of its guide may be gone, this stays
 */
public record Entry(
    UUID id,
    LocalDate date,
    OffsetDateTime created,
    OffsetDateTime updated,
    @Nullable String mission,
    @Nullable Phase phase,
    @Nullable Role role,
    String language,
    @Nullable GuideRef guide,
    String title,
    List<Answer> answers,
    List<String> themes,
    @Nullable Origin imported,
    Privacy privacy) {

  /** The order of lists: by the day entries are about, then by when they were begun. */
  public static final Comparator<Entry> NEWEST_FIRST =
      Comparator.comparing(Entry::date)
          .thenComparing(entry -> entry.created().toInstant())
          .thenComparing(Entry::id)
          .reversed();

  /** An entry that is shared as its guide says. */
  public Entry(
      UUID id,
      LocalDate date,
      OffsetDateTime created,
      OffsetDateTime updated,
      @Nullable String mission,
      @Nullable Phase phase,
      @Nullable Role role,
      String language,
      @Nullable GuideRef guide,
      String title,
      List<Answer> answers,
      List<String> themes,
      @Nullable Origin imported) {
    this(
        id,
        date,
        created,
        updated,
        mission,
        phase,
        role,
        language,
        guide,
        title,
        answers,
        themes,
        imported,
        Privacy.BY_GUIDE);
  }

  public Entry {
    answers = List.copyOf(answers);
    themes = List.copyOf(themes);
  }

  /** A new entry about the day of {@code now}, with nothing answered. */
  public static Entry begun(UUID id, OffsetDateTime now, String language) {
    return new Entry(
        id,
        now.toLocalDate(),
        now,
        now,
        null,
        null,
        null,
        language,
        null,
        "",
        List.of(),
        List.of(),
        null);
  }

  /** The prose of all answers, paragraphs between them. */
  public String prose() {
    return answers.stream()
        .map(Answer::prose)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining("\n\n"));
  }

  /** The ids of the commitments it names, in its order. */
  public List<UUID> commitments() {
    return answers.stream()
        .map(Answer::response)
        .filter(Response.Commitments.class::isInstance)
        .flatMap(response -> ((Response.Commitments) response).commitments().stream())
        .toList();
  }

  /** Whether nothing has been answered at all. */
  public boolean blank() {
    return answers.stream().allMatch(answer -> answer.response().blank());
  }

  /** This entry about another day. */
  public Entry on(LocalDate day) {
    return new Entry(
        id, day, created, updated, mission, phase, role, language, guide, title, answers, themes,
        imported, privacy);
  }

  /** This entry within a mission, in a role. */
  public Entry within(@Nullable String mission, @Nullable Role role) {
    return new Entry(
        id, date, created, updated, mission, phase, role, language, guide, title, answers, themes,
        imported, privacy);
  }

  /** This entry, written with a guide. */
  public Entry by(GuideRef guide) {
    return new Entry(
        id, date, created, updated, mission, phase, role, language, guide, title, answers, themes,
        imported, privacy);
  }

  /** This entry, written with a guide, in its language and as private as it. */
  public Entry by(Guide guide) {
    Privacy whose = guide.hidden() ? Privacy.PRIVATE : Privacy.BY_GUIDE;
    return by(guide.ref()).in(guide.language()).as(whose);
  }

  /** This entry under another title. */
  public Entry titled(String title) {
    return new Entry(
        id, date, created, updated, mission, phase, role, language, guide, title, answers, themes,
        imported, privacy);
  }

  /** This entry with other answers. */
  public Entry answered(List<Answer> answers) {
    return new Entry(
        id, date, created, updated, mission, phase, role, language, guide, title, answers, themes,
        imported, privacy);
  }

  /** This entry with other themes. */
  public Entry about(List<String> themes) {
    return new Entry(
        id, date, created, updated, mission, phase, role, language, guide, title, answers, themes,
        imported, privacy);
  }

  /** Whether its writer let it be shared although it is private. */
  public boolean shareable() {
    return privacy == Privacy.LET_SHARED;
  }

  /** This entry, which is private, let be shared or no longer. */
  public Entry shareable(boolean let) {
    return as(let ? Privacy.LET_SHARED : Privacy.PRIVATE);
  }

  /** This entry as changed at a time. */
  public Entry updated(OffsetDateTime now) {
    return new Entry(
        id, date, created, now, mission, phase, role, language, guide, title, answers, themes,
        imported, privacy);
  }

  /** This entry with another id, as one of its own. */
  public Entry under(UUID id) {
    return new Entry(
        id, date, created, updated, mission, phase, role, language, guide, title, answers, themes,
        imported, privacy);
  }

  private Entry in(String language) {
    return new Entry(
        id, date, created, updated, mission, phase, role, language, guide, title, answers, themes,
        imported, privacy);
  }

  private Entry as(Privacy privacy) {
    return new Entry(
        id, date, created, updated, mission, phase, role, language, guide, title, answers, themes,
        imported, privacy);
  }
}
