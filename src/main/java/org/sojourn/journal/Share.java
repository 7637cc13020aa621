package org.sojourn.journal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot of what was chosen of an entry, as the author saw it when it left.
 *
 * @param entry the id of the entry it was made from
 * @param from who shared it
 * @param date the day the entry is about
 * @param guide the guide it was written with, if the file tells
 * @param title a few words; empty when it stayed with the author
 * @param answers the chosen answers, word for word as they leave
 * @param themes the ids of the themes that left with it
 * @param ask what the author would like to be asked, may be empty
 * @param terms with whom and for what it is shared
 * @param supersedes the ids of the versions before it, the first one first
 */
public record Share(
    UUID id,
    UUID entry,
    Person from,
    OffsetDateTime created,
    LocalDate date,
    @Nullable GuideRef guide,
    String title,
    List<Answer> answers,
    List<String> themes,
    String ask,
    Terms terms,
    List<UUID> supersedes)
    implements Message {

  public Share {
    answers = List.copyOf(answers);
    themes = List.copyOf(themes);
    supersedes = List.copyOf(supersedes);
  }

  /** The first version of a share for whoever is given its file. */
  public Share(
      UUID id,
      UUID entry,
      Person from,
      OffsetDateTime created,
      LocalDate date,
      @Nullable GuideRef guide,
      String title,
      List<Answer> answers,
      List<String> themes,
      String ask) {
    this(id, entry, from, created, date, guide, title, answers, themes, ask, Terms.NONE, List.of());
  }

  /** Which version it is, from 1. */
  public int version() {
    return supersedes.size() + 1;
  }

  /** Whether this is a later version of a share by the same author. */
  public boolean replaces(Share older) {
    return from.journal().equals(older.from.journal()) && supersedes.contains(older.id);
  }

  /** This share under other terms. */
  public Share under(Terms other) {
    return new Share(
        id, entry, from, created, date, guide, title, answers, themes, ask, other, supersedes);
  }

  /** This share as the next version of another. */
  public Share after(Share before) {
    List<UUID> chain = new ArrayList<>(before.supersedes);
    chain.add(before.id);
    return new Share(
        id, entry, from, created, date, guide, title, answers, themes, ask, terms, chain);
  }
}
