package org.sojourn.json;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Prompt;
import org.sojourn.journal.Role;

/** What is written of a guide. */
final class GuideTree {

  private GuideTree() {}

  static Tree of(Guide guide) {
    return new Tree()
        .put("id", guide.id())
        .put("version", guide.version())
        .put("language", guide.language())
        .put("title", guide.title())
        .put("purpose", guide.purpose())
        .put("credit", guide.credit())
        .put("phases", guide.phases())
        .put("missionKinds", guide.missionKinds())
        .put("roles", guide.roles())
        .put("minutes", guide.minutes())
        .putIf("private", guide.hidden())
        .putGiven("opening", guide.opening())
        .putGiven("closing", guide.closing())
        .put("sections", guide.sections())
        .putGiven("forms", guide.forms());
  }

  static Node of(Guide.Section section) {
    return new Tree()
        .put("id", section.id())
        .putGiven("title", section.title())
        .put("minutes", section.minutes() == 0 ? null : section.minutes())
        .put("choose", section.choose())
        .put("prompts", section.prompts())
        .fields();
  }

  static Node of(Prompt prompt) {
    Tree tree =
        new Tree()
            .put("id", prompt.id())
            .put("kind", prompt.kind())
            .put("title", prompt.title())
            .put("text", prompt.text());
    if (prompt.scale() instanceof Prompt.Scale(int min, int max, String low, String high)) {
      tree.put("min", min).put("max", max).put("labels", List.of(low, high));
    }
    return tree.putGiven("options", prompt.options())
        .putGiven("words", prompt.words())
        .putGiven("probes", prompt.probes())
        .put("themes", prompt.themes())
        .putIf("sensitive", prompt.sensitive())
        .put("variants", variants(prompt.variants()))
        .put("shows", prompt.shows())
        .put("brings", prompt.brings())
        .fields();
  }

  /* In the roles' own order, so that a file does not change from run to run. */
  private static @Nullable Map<Role, Prompt.Variant> variants(Map<Role, Prompt.Variant> variants) {
    return variants.isEmpty() ? null : new TreeMap<>(variants);
  }

  static Node of(Prompt.Option option) {
    return new Tree()
        .put("value", option.value())
        .put("label", option.label())
        .putGiven("then", option.then())
        .fields();
  }
}
