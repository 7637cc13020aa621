package org.sojourn.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sojourn.app.Promises;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Prompt;
import org.sojourn.journal.Response;
import org.sojourn.json.Doc;
import org.sojourn.json.JsonTrouble;

/** Answers to a guide's prompts, read from JSON by prompt id and checked against the guide. */
final class GivenAnswers {
  private static final Prompt.Scale TEN = new Prompt.Scale(0, 10, "", "");

  private final Guide guide;
  private final Entry entry;
  private final Call call;
  private final List<Answer> answers = new ArrayList<>();
  private final List<Commitment> commitments = new ArrayList<>();

  GivenAnswers(Guide guide, Entry entry, Call call) {
    this.guide = guide;
    this.entry = entry;
    this.call = call;
  }

  /** The answers, in the guide's order. */
  List<Answer> answers() {
    return answers;
  }

  /** What was promised in them. */
  List<Commitment> commitments() {
    return commitments;
  }

  /** Reads all answers; a trouble says where in the document something is not as it should be. */
  GivenAnswers read(Doc doc) throws IOException {
    Map<String, Doc> given = new HashMap<>(doc.entries());
    for (Prompt prompt : guide.prompts()) {
      Doc value = given.remove(prompt.id());
      if (value != null) {
        add(prompt, response(prompt, value));
      }
    }
    for (String unknown : given.keySet()) {
      throw doc.trouble(
          unknown,
          "[%s] is no prompt of %s; %s"
              .formatted(unknown, guide.id(), meant(unknown, ids(guide.prompts()))));
    }
    if (answers.isEmpty()) {
      throw doc.trouble(
          "nothing is answered; choose from " + String.join(", ", ids(guide.prompts())));
    }
    return this;
  }

  private void add(Prompt prompt, Response response) {
    if (!response.blank()) {
      answers.add(new Answer(prompt.id(), prompt.askedOf(entry.role()), response));
    }
  }

  private Response response(Prompt prompt, Doc value) throws IOException {
    return switch (prompt.kind()) {
      case TEXT -> new Response.Text(call.fit(value.text()));
      case SCALE -> scale(prompt, value);
      case CHOICE -> new Response.Choice(oneOf(values(prompt), value.text(), value));
      case CHECKLIST -> new Response.Checklist(someOf(values(prompt), value));
      case WORDS -> new Response.Words(someOf(prompt.words(), value));
      case COMMITMENTS -> promised(value);
    };
  }

  private static Response scale(Prompt prompt, Doc value) throws JsonTrouble {
    Prompt.Scale scale = prompt.scale() == null ? TEN : prompt.scale();
    int number = value.number();
    if (number < scale.min() || number > scale.max()) {
      throw value.trouble(
          "[%d] is not on the scale of %s; give a number from %d to %d"
              .formatted(number, prompt.id(), scale.min(), scale.max()));
    }
    return new Response.Scale(number);
  }

  private static List<String> values(Prompt prompt) {
    return prompt.options().stream().map(Prompt.Option::value).toList();
  }

  /** The texts of a list, each of them offered, in the order they are offered in. */
  private static List<String> someOf(List<String> offered, Doc list) throws JsonTrouble {
    List<String> chosen = new ArrayList<>();
    for (Doc item : list.list()) {
      chosen.add(oneOf(offered, item.text(), item));
    }
    return offered.stream().filter(chosen::contains).toList();
  }

  private static String oneOf(List<String> offered, String chosen, Doc at) throws JsonTrouble {
    if (!offered.contains(chosen)) {
      throw at.trouble("[%s] is not offered there; %s".formatted(chosen, meant(chosen, offered)));
    }
    return chosen;
  }

  private Response promised(Doc list) throws IOException {
    List<UUID> ids = new ArrayList<>();
    for (Doc item : list.list()) {
      item.only("text", "who", "due");
      String what = call.fitLine(item.text("text"));
      if (what.isEmpty()) {
        throw item.trouble("text", "text is empty; say what will be done");
      }
      Commitment made =
          new Commitment(
              call.journal().store().newId(),
              call.fitLine(item.text("who", "")),
              what,
              item.has("due") ? item.date("due") : null,
              Commitment.Status.OPEN,
              null,
              entry.id(),
              call.now());
      commitments.add(made.due() == null ? Promises.dated(made, call.today()) : made);
      ids.add(made.id());
    }
    return new Response.Commitments(ids);
  }

  private static String meant(String word, List<String> known) {
    return Choices.meant(word, known, "choose from " + String.join(", ", known));
  }

  private static List<String> ids(List<Prompt> prompts) {
    return prompts.stream().map(Prompt::id).toList();
  }
}
