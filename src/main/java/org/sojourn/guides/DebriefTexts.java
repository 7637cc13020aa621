package org.sojourn.guides;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.journal.Debrief;
import org.sojourn.json.Doc;
import org.sojourn.json.JsonTrouble;

/**
 * The texts of debriefs: templates, forms of talk, ground rules, and the bank of questions.
 *
 * @param rules the ground rules that are read at the beginning
 */
public record DebriefTexts(
    List<String> rules, List<Template> templates, List<Shape> shapes, List<Question> questions) {

  private static final String FILE = "prompts/debriefs.json";
  private static final String SHAPE = "shape";

  public DebriefTexts {
    rules = List.copyOf(rules);
    templates = List.copyOf(templates);
    shapes = List.copyOf(shapes);
    questions = List.copyOf(questions);
  }

  /**
   * A plan for one kind of meeting.
   *
   * @param purpose when it is held and what for
   * @param credit what it rests on
   * @param before the items before the form of talk, or all
   * @param middle the minutes of the form of talk; 0 when there is none
   * @param after the items after it
   */
  public record Template(
      String id,
      String title,
      String purpose,
      String credit,
      List<Debrief.Item> before,
      int middle,
      List<Debrief.Item> after) {
    public Template {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    /** Its items with a form of talk in the middle. */
    public List<Debrief.Item> items(Shape shape) {
      List<Debrief.Item> items = new ArrayList<>(before);
      items.addAll(middle(shape));
      items.addAll(after);
      return items;
    }

    /** The items of a form of talk, in the minutes there are for it; none where there is none. */
    public List<Debrief.Item> middle(Shape shape) {
      return middle == 0 ? List.of() : shape.items(middle);
    }
  }

  /**
   * A form of talk.
   *
   * @param items its items; their minutes are parts of ten of all
   */
  public record Shape(String id, String title, String credit, List<Debrief.Item> items) {
    private static final int PARTS = 10;

    public Shape {
      items = List.copyOf(items);
    }

    private List<Debrief.Item> items(int minutes) {
      return items.stream().map(item -> item.lasting(item.minutes() * minutes / PARTS)).toList();
    }
  }

  /** A question of the bank, with the group it stands in. */
  public record Question(String group, String label, String text) {}

  /** The texts that come with Sojourn. */
  public static DebriefTexts shipped() {
    try {
      return read(Doc.read(FILE, ShippedShelf.resource(FILE)));
    } catch (JsonTrouble broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The template with an id. */
  public Optional<Template> template(String id) {
    return templates.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** The form of talk with an id; the first when there is none. */
  public Shape shape(String id) {
    return shapes.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .orElse(shapes.getFirst());
  }

  /** The form of talk after another; after the last, the first. */
  public Shape after(Shape shape) {
    return shapes.get((shapes.indexOf(shape) + 1) % shapes.size());
  }

  static DebriefTexts read(Doc doc) throws JsonTrouble {
    List<Template> templates = new ArrayList<>();
    for (Doc template : doc.list("templates")) {
      templates.add(template(template));
    }
    List<Shape> shapes = new ArrayList<>();
    for (Doc shape : doc.list("shapes")) {
      shapes.add(
          new Shape(
              shape.text("id"),
              shape.text("title"),
              shape.text("credit"),
              items(shape.list("items"), "share")));
    }
    List<Question> questions = new ArrayList<>();
    for (Doc group : doc.list("questions")) {
      for (String text : group.texts("texts")) {
        questions.add(new Question(group.text("group"), group.text("label"), text));
      }
    }
    return new DebriefTexts(doc.texts("rules"), templates, shapes, questions);
  }

  private static Template template(Doc doc) throws JsonTrouble {
    List<Doc> items = doc.list("items");
    int middle = 0;
    int at = items.size();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).text("kind").equals(SHAPE)) {
        middle = items.get(i).number("minutes");
        at = i;
      }
    }
    return new Template(
        doc.text("id"),
        doc.text("title"),
        doc.text("purpose"),
        doc.text("credit"),
        items(items.subList(0, at), "minutes"),
        middle,
        items(items.subList(Math.min(items.size(), at + 1), items.size()), "minutes"));
  }

  private static List<Debrief.Item> items(List<Doc> docs, String minutes) throws JsonTrouble {
    List<Debrief.Item> items = new ArrayList<>();
    for (Doc doc : docs) {
      items.add(
          new Debrief.Item(
              doc.text("id"),
              doc.named("kind", Debrief.Part.class),
              doc.text("title"),
              doc.text("text"),
              doc.number(minutes),
              null,
              ""));
    }
    return items;
  }
}
