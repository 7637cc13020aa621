package org.sojourn.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Guide;
import org.sojourn.journal.MissionKind;
import org.sojourn.journal.Phase;
import org.sojourn.journal.Role;

/** Reads one guide and notes all that is wrong with it. */
final class GuideReader {

  /** The guide's own keys; {@code $schema} is there for editors that help with writing. */
  static final String[] KEYS = {
    "$schema",
    "format",
    "id",
    "version",
    "language",
    "title",
    "purpose",
    "credit",
    "phases",
    "missionKinds",
    "roles",
    "minutes",
    "private",
    "opening",
    "closing",
    "sections",
    "forms"
  };

  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

  private final Findings findings;
  private final PromptReader promptReader;
  private final Set<String> prompts = new LinkedHashSet<>();
  private final Set<String> sections = new HashSet<>();
  private final Set<String> forms = new HashSet<>();

  GuideReader(Findings findings, Set<String> themes) {
    this.findings = findings;
    this.promptReader = new PromptReader(findings, themes, prompts);
  }

  Guide read(Doc doc) {
    GuideFields fields = new GuideFields(findings, doc, KEYS);
    return new Guide(
        fields.id("id"),
        fields.number("version", 1),
        language(fields),
        fields.text("title"),
        fields.text("purpose"),
        credit(doc, fields),
        fields.named("phases", Phase.class),
        fields.named("missionKinds", MissionKind.class),
        fields.named("roles", Role.class),
        fields.number("minutes", 1),
        fields.flag("private"),
        fields.text("opening", ""),
        fields.text("closing", ""),
        sections(fields),
        forms(fields));
  }

  private static String language(GuideFields fields) {
    String language = fields.text("language");
    if (!language.isEmpty() && !LANGUAGE.matcher(language).matches()) {
      fields.trouble(
          "language", "language [%s] is not a code such as en".formatted(Words.excerpt(language)));
    }
    return language;
  }

  private Guide.@Nullable Credit credit(Doc doc, GuideFields fields) {
    if (!fields.has("credit")) {
      return null;
    }
    GuideFields credit = inner(doc, "credit", "framework", "author", "year");
    return new Guide.Credit(
        credit.text("framework"), credit.text("author"), credit.number("year", 0));
  }

  private GuideFields inner(Doc doc, String key, String... known) {
    return new GuideFields(findings, findings.or(doc, () -> doc.value(key)), known);
  }

  private List<Guide.Section> sections(GuideFields fields) {
    List<Guide.Section> read = new ArrayList<>();
    for (Doc doc : fields.someOf("sections")) {
      read.add(section(doc));
    }
    return read;
  }

  private Guide.Section section(Doc doc) {
    GuideFields fields =
        new GuideFields(findings, doc, "id", "title", "minutes", "choose", "prompts");
    List<Doc> prompts = fields.someOf("prompts");
    return new Guide.Section(
        fields.freshId("id", sections),
        fields.text("title", ""),
        fields.has("minutes") ? fields.number("minutes", 0) : 0,
        choose(doc, fields, prompts.size()),
        prompts.stream().map(promptReader::read).toList());
  }

  private Guide.@Nullable Choose choose(Doc doc, GuideFields fields, int prompts) {
    if (!fields.has("choose")) {
      return null;
    }
    GuideFields choose = inner(doc, "choose", "min", "max");
    int min = choose.number("min", 0);
    int max = choose.number("max", 1);
    if (min > max) {
      fields.trouble("choose", "choose min [%d] is above max [%d]".formatted(min, max));
    } else if (max > prompts) {
      fields.trouble(
          "choose", "choose max [%d] is above the section's %d prompts".formatted(max, prompts));
    }
    return new Guide.Choose(min, max);
  }

  private List<Guide.Form> forms(GuideFields fields) {
    List<Guide.Form> read = new ArrayList<>();
    for (Doc doc : fields.list("forms")) {
      read.add(form(doc));
    }
    return read;
  }

  private Guide.Form form(Doc doc) {
    GuideFields fields = new GuideFields(findings, doc, "id", "title", "minutes", "prompts");
    fields.someOf("prompts");
    return new Guide.Form(
        fields.freshId("id", forms),
        fields.text("title"),
        fields.number("minutes", 1),
        fields.ids("prompts", "prompt", prompts));
  }
}
