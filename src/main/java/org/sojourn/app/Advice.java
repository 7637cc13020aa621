package org.sojourn.app;

import java.util.List;
import org.sojourn.spelling.TextWord;

/**
 * What may be meant by a misspelt word.
 *
 * @param suggestions the likeliest first; there may be none
 */
public record Advice(TextWord word, List<String> suggestions) {
  public Advice {
    suggestions = List.copyOf(suggestions);
  }
}
