package org.sojourn.journal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
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
    String ask) {

  public Share {
    answers = List.copyOf(answers);
    themes = List.copyOf(themes);
  }
}
