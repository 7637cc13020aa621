package org.sojourn.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Kind;
import org.sojourn.journal.Response;

/** An answer within an entry or a share: the prompt, the words it was asked in, the response. */
final class AnswerFormat {

  static final Known KNOWN =
      Known.keys(
              "prompt",
              "asked",
              "kind",
              "text",
              "value",
              "choice",
              "checked",
              "words",
              "commitments",
              "skipped")
          .object(
              "asked",
              Known.keys("title", "text", "options", "labels")
                  .list("options", "value", Known.keys("value", "label"))
                  .list("labels", "label", Known.keys("value", "label")));

  private AnswerFormat() {}

  static List<Answer> readAll(List<Doc> docs) throws JsonTrouble {
    List<Answer> answers = new ArrayList<>(docs.size());
    Set<String> prompts = new HashSet<>();
    for (Doc doc : docs) {
      Answer answer = read(doc);
      if (!prompts.add(answer.prompt())) {
        throw doc.trouble(
            "prompt", "prompt [%s] is answered twice; remove one".formatted(answer.prompt()));
      }
      answers.add(answer);
    }
    return answers;
  }

  private static Answer read(Doc doc) throws JsonTrouble {
    return new Answer(doc.text("prompt"), asked(doc), response(doc));
  }

  private static Asked asked(Doc doc) throws JsonTrouble {
    if (!doc.has("asked")) {
      return Asked.NOTHING;
    }
    Doc asked = doc.object("asked");
    List<Asked.Option> options = new ArrayList<>();
    for (Doc option : asked.list("options")) {
      options.add(new Asked.Option(option.text("value"), option.text("label")));
    }
    List<Asked.Label> labels = new ArrayList<>();
    for (Doc label : asked.list("labels")) {
      labels.add(new Asked.Label(label.number("value"), label.text("label")));
    }
    return new Asked(asked.text("title", ""), asked.text("text", ""), options, labels);
  }

  private static Response response(Doc doc) throws JsonTrouble {
    Kind kind = doc.named("kind", Kind.class);
    if (doc.flag("skipped", false)) {
      return new Response.Skipped(kind);
    }
    return switch (kind) {
      case TEXT -> new Response.Text(doc.text("text"));
      case SCALE -> new Response.Scale(doc.number("value"));
      case CHOICE -> new Response.Choice(doc.text("choice"));
      case CHECKLIST -> new Response.Checklist(doc.value("checked").texts());
      case WORDS -> new Response.Words(doc.value("words").texts());
      case COMMITMENTS -> new Response.Commitments(ids(doc.value("commitments")));
    };
  }

  private static List<UUID> ids(Doc doc) throws JsonTrouble {
    List<UUID> ids = new ArrayList<>();
    for (Doc id : doc.list()) {
      ids.add(id.id());
    }
    return ids;
  }

  static Node tree(Answer answer) {
    Tree tree = new Tree().put("prompt", answer.prompt());
    if (!answer.asked().equals(Asked.NOTHING)) {
      tree.put("asked", answer.asked());
    }
    tree.put("kind", answer.response().kind());
    return respond(tree, answer.response()).fields();
  }

  static Node tree(Asked asked) {
    return new Tree()
        .put("title", asked.title())
        .putGiven("text", asked.text())
        .putGiven("options", asked.options())
        .putGiven("labels", asked.labels())
        .fields();
  }

  private static Tree respond(Tree tree, Response response) {
    return switch (response) {
      case Response.Text(String text) -> tree.put("text", text);
      case Response.Scale(int value) -> tree.put("value", value);
      case Response.Choice(String choice) -> tree.put("choice", choice);
      case Response.Checklist(List<String> checked) -> tree.put("checked", checked);
      case Response.Words(List<String> words) -> tree.put("words", words);
      case Response.Commitments(List<UUID> ids) -> tree.put("commitments", ids);
      case Response.Skipped _ -> tree.put("skipped", true);
    };
  }
}
