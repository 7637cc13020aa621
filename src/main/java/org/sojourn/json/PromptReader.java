package org.sojourn.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Kind;
import org.sojourn.journal.Named;
import org.sojourn.journal.Prompt;
import org.sojourn.journal.Role;

/** Reads one prompt of a guide and notes all that is wrong with it. */
final class PromptReader {

  private static final int MOST_PROBES = 3;
  private static final List<String> SHOWS = List.of("support-card", "whom-to-tell");
  private static final List<String> BRINGS = List.of("week", "old-entry", "commitments");

  /** The keys that only some kinds have, with these kinds. */
  private static final Map<String, Set<Kind>> OWN =
      Map.of(
          "min", Set.of(Kind.SCALE),
          "max", Set.of(Kind.SCALE),
          "labels", Set.of(Kind.SCALE),
          "options", Set.of(Kind.CHOICE, Kind.CHECKLIST),
          "words", Set.of(Kind.WORDS));

  private static final String[] KEYS = {
    "id",
    "kind",
    "title",
    "text",
    "probes",
    "themes",
    "sensitive",
    "variants",
    "min",
    "max",
    "labels",
    "options",
    "words",
    "shows",
    "brings"
  };

  private final Findings findings;
  private final Set<String> themes;
  private final Set<String> ids;

  /**
   * A reader of a guide's prompts.
   *
   * @param themes the themes that there are; empty when they are not checked
   * @param ids the prompts' ids so far, to which each is added
   */
  PromptReader(Findings findings, Set<String> themes, Set<String> ids) {
    this.findings = findings;
    this.themes = themes;
    this.ids = ids;
  }

  Prompt read(Doc doc) {
    GuideFields fields = new GuideFields(findings, doc, KEYS);
    @Nullable Kind kind = kind(doc, fields);
    Prompt.Variant own =
        new Prompt.Variant(fields.text("title"), fields.text("text"), probes(fields));
    return new Prompt(
        fields.freshId("id", ids),
        kind == null ? Kind.TEXT : kind,
        own.title(),
        own.text(),
        own.probes(),
        fields.ids("themes", "theme", themes),
        fields.flag("sensitive"),
        variants(doc, own),
        kind == Kind.SCALE ? scale(fields) : null,
        kind == Kind.CHOICE || kind == Kind.CHECKLIST ? options(fields) : List.of(),
        kind == Kind.WORDS ? words(fields) : List.of(),
        oneOf("shows", fields, SHOWS),
        oneOf("brings", fields, BRINGS));
  }

  private @Nullable Kind kind(Doc doc, GuideFields fields) {
    List<Kind> kind = findings.or(List.<Kind>of(), () -> List.of(doc.named("kind", Kind.class)));
    if (kind.isEmpty()) {
      return null;
    }
    OWN.forEach((key, kinds) -> {
      if (fields.has(key) && !kinds.contains(kind.getFirst())) {
        fields.trouble(
            key,
            "%s does not belong to a prompt of kind [%s]; remove it"
                .formatted(key, kind.getFirst().id()));
      }
    });
    return kind.getFirst();
  }

  private static List<String> probes(GuideFields fields) {
    List<String> probes = fields.texts("probes");
    if (probes.size() > MOST_PROBES) {
      fields.trouble("probes", "%d probes are more than %d".formatted(probes.size(), MOST_PROBES));
    }
    return probes;
  }

  private Map<Role, Prompt.Variant> variants(Doc doc, Prompt.Variant own) {
    Map<Role, Prompt.Variant> variants = new EnumMap<>(Role.class);
    Map<String, Doc> docs =
        findings.or(
            Map.<String, Doc>of(),
            () -> doc.has("variants") ? doc.object("variants").entries() : Map.of());
    docs.forEach((id, variant) ->
        Named.of(Role.class, id)
            .ifPresentOrElse(
                role -> variants.put(role, variant(variant, own)),
                () -> findings.note(variant.trouble(unknownRole(id)))));
    return variants;
  }

  private static String unknownRole(String id) {
    return Nearness.unknown("role", id, Arrays.stream(Role.values()).map(Role::id).toList());
  }

  private Prompt.Variant variant(Doc doc, Prompt.Variant own) {
    GuideFields fields = new GuideFields(findings, doc, "title", "text", "probes");
    if (Stream.of("title", "text", "probes").noneMatch(fields::has)) {
      findings.note(doc.trouble("this variant says nothing of its own; remove it"));
    }
    return new Prompt.Variant(
        fields.has("title") ? fields.text("title") : own.title(),
        fields.has("text") ? fields.text("text") : own.text(),
        fields.has("probes") ? probes(fields) : own.probes());
  }

  private static Prompt.Scale scale(GuideFields fields) {
    int min = fields.number("min", Integer.MIN_VALUE);
    int max = fields.number("max", Integer.MIN_VALUE);
    boolean both = fields.has("min") && fields.has("max");
    if (both && min >= max) {
      fields.trouble("min", "min [%d] is not below max [%d]".formatted(min, max));
    } else if (both && !Prompt.Scale.fits(min, max)) {
      fields.trouble(
          "max", "a scale has at most %d steps; choose a lower max".formatted(Prompt.Scale.MOST));
    }
    List<String> labels = fields.texts("labels");
    if (labels.size() != 2) {
      fields.trouble("labels", "a scale has two labels, one for each end");
      return new Prompt.Scale(min, max, "", "");
    }
    return new Prompt.Scale(min, max, labels.getFirst(), labels.getLast());
  }

  private List<Prompt.Option> options(GuideFields fields) {
    List<Prompt.Option> options = new ArrayList<>();
    Set<String> values = new HashSet<>();
    for (Doc doc : fields.someOf("options")) {
      GuideFields option = new GuideFields(findings, doc, "value", "label", "then");
      options.add(
          new Prompt.Option(
              option.freshId("value", values), option.text("label"), option.text("then", "")));
    }
    return options;
  }

  private static List<String> words(GuideFields fields) {
    fields.someOf("words");
    List<String> words = fields.texts("words");
    if (new HashSet<>(words).size() < words.size()) {
      fields.trouble("words", "a word stands here twice; remove one");
    }
    return words;
  }

  private static @Nullable String oneOf(String key, GuideFields fields, List<String> known) {
    if (!fields.has(key)) {
      return null;
    }
    String word = fields.text(key);
    if (!word.isEmpty() && !known.contains(word)) {
      fields.trouble(key, Nearness.unknown(key, word, known));
    }
    return word;
  }
}
