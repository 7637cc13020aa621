package org.sojourn.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Answer;
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
   * The fields of an entry: one for each prompt of the guide, in the words the entry was asked in
   * where it was asked already, then one for each answer the guide does not know.
   */
  static List<Field> of(
      @Nullable Guide guide,
      @Nullable Role role,
      List<Answer> answers,
      List<Commitment> commitments) {
    Map<String, Answer> given =
        answers.stream().collect(Collectors.toMap(Answer::prompt, Function.identity()));
    List<Field> fields = new ArrayList<>();
    if (guide != null) {
      for (Prompt prompt : guide.prompts()) {
        fields.add(field(worded(prompt, role, given.get(prompt.id())), given, commitments));
      }
    }
    Set<String> known =
        fields.stream().map(field -> field.prompt().id()).collect(Collectors.toSet());
    for (Answer answer : answers) {
      if (!known.contains(answer.prompt())) {
        fields.add(field(rebuilt(answer), given, commitments));
      }
    }
    return fields;
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
    };
  }

  private static Field field(
      Prompt prompt, Map<String, Answer> given, List<Commitment> commitments) {
    Answer answer = given.get(prompt.id());
    Response response = answer == null ? new Response.Skipped(prompt.kind()) : answer.response();
    return switch (prompt.kind()) {
      case TEXT -> prose(prompt, response instanceof Response.Text(String text) ? text : "");
      case COMMITMENTS -> prose(prompt, Promises.lines(commitments));
      case SCALE ->
          new Field.Dial(prompt, response instanceof Response.Scale(int value) ? value : null);
      case CHOICE, CHECKLIST, WORDS -> new Field.Pick(prompt, 0, chosen(response));
    };
  }

  private static Field.Prose prose(Prompt prompt, String text) {
    return new Field.Prose(prompt, Writing.of(text, text.length()), 0);
  }

  private static Set<String> chosen(Response response) {
    return switch (response) {
      case Response.Choice(String choice) -> choice.isEmpty() ? Set.of() : Set.of(choice);
      case Response.Checklist(List<String> checked) -> new LinkedHashSet<>(checked);
      case Response.Words(List<String> words) -> new LinkedHashSet<>(words);
      case Response.Text _, Response.Scale _, Response.Commitments _, Response.Skipped _ ->
          Set.of();
    };
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
        prompt.scale() == null && prompt.kind() == Kind.SCALE ? TEN : prompt.scale(),
        prompt.options(),
        prompt.words(),
        prompt.shows(),
        prompt.brings());
  }

  /** A prompt made from an answer whose guide is not here: it can still be read and changed. */
  private static Prompt rebuilt(Answer answer) {
    List<String> values = List.copyOf(chosen(answer.response()));
    return new Prompt(
        answer.prompt(),
        answer.response().kind(),
        answer.asked().title(),
        answer.asked().text(),
        List.of(),
        List.of(),
        false,
        Map.of(),
        answer.response().kind() == Kind.SCALE ? TEN : null,
        values.stream().map(value -> new Prompt.Option(value, value, "")).toList(),
        values,
        null,
        null);
  }
}
