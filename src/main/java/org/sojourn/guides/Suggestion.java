package org.sojourn.guides;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Guide;

/**
 * A guide that fits now.
 *
 * @param why the reason in a few words, such as "for the first weeks home"
 * @param form the id of the shorter form that fits best, which the guide has; none for all of it
 */
public record Suggestion(Guide guide, String why, @Nullable String form) {

  /** All of a guide fits now. */
  public Suggestion(Guide guide, String why) {
    this(guide, why, null);
  }

  /** How long what fits takes. */
  public int minutes() {
    return way().map(Guide.Form::minutes).orElse(guide.minutes());
  }

  /** The shorter form that fits best; none for all of the guide. */
  public Optional<Guide.Form> way() {
    return guide.form(form);
  }
}
