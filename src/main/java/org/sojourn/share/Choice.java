package org.sojourn.share;

import java.util.ArrayList;
import java.util.List;

/**
 * What of an entry leaves with a share; all the rest stays.
 *
 * @param title whether its title leaves
 * @param themes the ids of the themes that leave
 * @param prompts the ids of the prompts whose answers leave
 */
public record Choice(boolean title, List<String> themes, List<String> prompts) {

  public Choice {
    themes = List.copyOf(themes);
    prompts = List.copyOf(prompts);
  }

  /** The choice of these parts. */
  public static Choice of(List<Part> parts) {
    boolean title = false;
    List<String> themes = new ArrayList<>();
    List<String> prompts = new ArrayList<>();
    for (Part part : parts) {
      switch (part) {
        case Part.Title _ -> title = true;
        case Part.Theme(String id) -> themes.add(id);
        case Part.Said(var answer) -> prompts.add(answer.prompt());
      }
    }
    return new Choice(title, themes, prompts);
  }

  /** The choice of answers alone. */
  public static Choice answers(List<String> prompts) {
    return new Choice(false, List.of(), prompts);
  }

  /** Whether no answer is chosen; a title or a theme alone is nothing to read. */
  public boolean silent() {
    return prompts.isEmpty();
  }
}
