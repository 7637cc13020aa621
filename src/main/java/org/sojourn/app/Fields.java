package org.sojourn.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Kind;
import org.sojourn.journal.Prompt;
import org.sojourn.journal.Response;
import org.sojourn.journal.Role;

/** Fields made from prompts and from what was answered before, and responses made from fields. */
final class Fields {
  private static final Prompt.Scale TEN = new Prompt.Scale(0, 10, "", "");

  private Fields() {}

  /**
   * The fields of an entry: one for each prompt of the guide that is asked, in the words the entry
   * was asked in where it was asked already, then one for each answer the guide does not know.
   *
   * @param pages the ids of what is asked; empty when that is all but cards to choose from
   */
  static List<Field> of(
      @Nullable Guide guide,
      @Nullable Role role,
      List<Answer> answers,
      List<Commitment> commitments,
      List<String> pages) {
    Map<String, Answer> given =
        answers.stream().collect(Collectors.toMap(Answer::prompt, Function.identity()));
    List<Field> answered =
        answers.stream()
            .map(answer -> field(asked(guide, role, answer), given, commitments))
            .toList();
    return guide == null
        ? answered
        : arranged(guide, role, answered, pages.isEmpty() ? all(guide) : Set.copyOf(pages));
  }

  /** The ids of what a guide asks when nothing was chosen, in order: cards are not asked yet. */
  static SequencedSet<String> all(Guide guide) {
    SequencedSet<String> pages = new LinkedHashSet<>();
    for (Guide.Section section : guide.sections()) {
      if (section.choose() == null) {
        section.prompts().forEach(prompt -> pages.add(prompt.id()));
      } else {
        pages.add(Field.Cards.id(section));
      }
    }
    return pages;
  }

  /**
   * Fields in the order of their guide: those that are there already, and a new one for each other
   * page that is asked; what the guide does not know comes last.
   */
  static List<Field> arranged(
      Guide guide, @Nullable Role role, List<Field> present, Set<String> pages) {
    Map<String, Field> left = new LinkedHashMap<>();
    present.forEach(field -> left.put(field.prompt().id(), field));
    List<Field> fields = new ArrayList<>();
    for (Guide.Section section : guide.sections()) {
      Field cards = left.remove(Field.Cards.id(section));
      int begin = fields.size();
      for (Prompt prompt : section.prompts()) {
        Field field = left.remove(prompt.id());
        if (field != null || pages.contains(prompt.id())) {
          fields.add(
              field != null ? field : field(worded(prompt, role, null), Map.of(), List.of()));
        }
      }
      if (section.choose() != null && pages.contains(Field.Cards.id(section))) {
        fields.add(begin, cards(guide, section, role, cards, fields.subList(begin, fields.size())));
      }
    }
    fields.addAll(left.values());
    return fields;
  }

  private static Field cards(
      Guide guide,
      Guide.Section section,
      @Nullable Role role,
      @Nullable Field before,
      List<Field> asked) {
    Set<String> chosen =
        asked.stream().map(field -> field.prompt().id()).collect(Collectors.toSet());
    int cursor = before instanceof Field.Cards cards ? cards.pick().cursor() : 0;
    return Field.Cards.of(section, role, chosen, guide.language()).at(cursor);
  }

  /** The prompt an answer was given to; the answer's own words where the guide asks otherwise. */
  private static Prompt asked(@Nullable Guide guide, @Nullable Role role, Answer answer) {
    return guide == null
        ? rebuilt(answer)
        : guide.prompts().stream()
            .filter(prompt -> prompt.id().equals(answer.prompt()))
            .filter(prompt -> prompt.kind() == answer.response().kind())
            .findFirst()
            .map(prompt -> worded(prompt, role, answer))
            .orElseGet(() -> rebuilt(answer));
  }

  /** The one field of an entry without a guide. */
  static Field free() {
    return new Field.Prose(rebuilt(Answer.free("")), Writing.of(""), 0);
  }

  /** What a field's answer is worth keeping as; the ids are those of its commitments. */
  static Response response(Field field, List<Commitment> commitments) {
    return switch (field) {
      case Field.Prose prose when prose.prompt().kind() == Kind.COMMITMENTS ->
          new Response.Commitments(commitments.stream().map(Commitment::id).toList());
      case Field.Prose prose -> new Response.Text(prose.writing().text());
      case Field.Dial(Prompt prompt, Integer value) ->
          value == null ? new Response.Skipped(prompt.kind()) : new Response.Scale(value);
      case Field.Pick pick ->
          switch (pick.prompt().kind()) {
            case CHOICE -> new Response.Choice(String.join("", pick.inOrder()));
            case WORDS -> new Response.Words(pick.inOrder());
            case CHECKLIST, TEXT, SCALE, COMMITMENTS -> new Response.Checklist(pick.inOrder());
          };
      case Field.Cards cards -> new Response.Skipped(cards.prompt().kind());
    };
  }

  private static Field field(
      Prompt prompt, Map<String, Answer> given, List<Commitment> commitments) {
    Answer answer = given.get(prompt.id());
    Response response = answer == null ? new Response.Skipped(prompt.kind()) : answer.response();
    return switch (prompt.kind()) {
      case TEXT -> prose(prompt, response instanceof Response.Text(String text) ? text : "");
      case COMMITMENTS -> prose(prompt, Promises.lines(named(response, commitments)));
      case SCALE ->
          new Field.Dial(prompt, response instanceof Response.Scale(int value) ? value : null);
      case CHOICE, CHECKLIST, WORDS -> new Field.Pick(prompt, 0, Set.copyOf(response.values()));
    };
  }

  /** The commitments an answer names: another prompt of the same entry may have its own. */
  private static List<Commitment> named(Response response, List<Commitment> commitments) {
    return response instanceof Response.Commitments(List<UUID> ids)
        ? commitments.stream().filter(promise -> ids.contains(promise.id())).toList()
        : List.of();
  }

  private static Field.Prose prose(Prompt prompt, String text) {
    return new Field.Prose(prompt, Writing.of(text, text.length()), 0);
  }

  private static Prompt worded(Prompt prompt, @Nullable Role role, @Nullable Answer given) {
    Prompt.Variant words = prompt.wordsFor(role);
    return new Prompt(
        prompt.id(),
        prompt.kind(),
        given == null ? words.title() : given.asked().title(),
        given == null ? words.text() : given.asked().text(),
        words.probes(),
        prompt.themes(),
        prompt.sensitive(),
        Map.of(),
        scale(prompt, given),
        options(prompt, given),
        prompt.words(),
        prompt.shows(),
        prompt.brings());
  }

  /** The scale it was answered on where that was kept, else the guide's. */
  private static Prompt.@Nullable Scale scale(Prompt prompt, @Nullable Answer given) {
    if (prompt.kind() != Kind.SCALE) {
      return prompt.scale();
    }
    List<Asked.Label> ends = given == null ? List.of() : given.asked().labels();
    if (ends.size() == 2 && Prompt.Scale.fits(ends.getFirst().value(), ends.getLast().value())) {
      Asked.Label low = ends.getFirst();
      Asked.Label high = ends.getLast();
      return new Prompt.Scale(low.value(), high.value(), low.label(), high.label());
    }
    return prompt.scale() == null ? TEN : prompt.scale();
  }

  /**
   * What can be chosen: as it was offered when it was answered, else as the guide offers it, and
   * what was chosen then although the guide no longer knows it.
   */
  private static List<Prompt.Option> options(Prompt prompt, @Nullable Answer given) {
    if (given == null || prompt.kind() == Kind.WORDS) {
      return prompt.options();
    }
    if (!given.asked().options().isEmpty()) {
      return given.asked().options().stream().map(option -> option(prompt, option)).toList();
    }
    List<Prompt.Option> options = new ArrayList<>(prompt.options());
    Set<String> known = options.stream().map(Prompt.Option::value).collect(Collectors.toSet());
    given.response().values().stream()
        .filter(value -> !known.contains(value))
        .forEach(value -> options.add(new Prompt.Option(value, given.asked().label(value), "")));
    return options;
  }

  private static Prompt.Option option(Prompt prompt, Asked.Option offered) {
    return prompt.options().stream()
        .filter(option -> option.value().equals(offered.value()))
        .findFirst()
        .map(option -> new Prompt.Option(offered.value(), offered.label(), option.then()))
        .orElseGet(() -> new Prompt.Option(offered.value(), offered.label(), ""));
  }

  /** A prompt made from an answer whose guide is not here: it can still be read and changed. */
  private static Prompt rebuilt(Answer answer) {
    Kind kind = answer.response().kind();
    Prompt bare =
        new Prompt(
            answer.prompt(),
            kind,
            answer.asked().title(),
            answer.asked().text(),
            List.of(),
            List.of(),
            false,
            Map.of(),
            kind == Kind.SCALE ? TEN : null,
            List.of(),
            kind == Kind.WORDS ? answer.response().values() : List.of(),
            null,
            null);
    return worded(bare, null, answer);
  }
}
