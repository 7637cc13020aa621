package org.sojourn.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Person;

/** The file of a debrief. */
final class DebriefFormat {

  private static final Known EXCERPT = Known.keys("share", "prompt");
  private static final Known ITEM =
      Known.keys("id", "part", "title", "text", "minutes", "excerpt", "notes")
          .object("excerpt", EXCERPT);

  private static final Known COUNTED = Known.keys("day", "people", "shares");

  static final Codec<Debrief> FORMAT =
      new Codec<>(
          "sojourn-debrief",
          1,
          DebriefFormat::read,
          DebriefFormat::tree,
          Known.keys(
                  "format",
                  "id",
                  "template",
                  "shape",
                  "title",
                  "date",
                  "mission",
                  "names",
                  "people",
                  "items",
                  "closed",
                  "followed",
                  "counted")
              .object("counted", COUNTED)
              .list("people", "journal", PersonFormat.KNOWN)
              .list("items", "id", ITEM));

  private DebriefFormat() {}

  private static Debrief read(Doc doc) throws JsonTrouble {
    List<Person> people = new ArrayList<>();
    for (Doc person : doc.list("people")) {
      people.add(PersonFormat.read(person));
    }
    List<Debrief.Item> items = new ArrayList<>();
    for (Doc item : doc.list("items")) {
      items.add(item(item));
    }
    List<LocalDate> followed = new ArrayList<>();
    for (Doc day : doc.list("followed")) {
      followed.add(day.date());
    }
    return new Debrief(
        doc.id("id"),
        doc.text("template"),
        doc.text("shape", ""),
        doc.text("title"),
        doc.date("date"),
        doc.text("mission", ""),
        doc.named("names", Debrief.Names.class),
        people,
        items,
        doc.has("closed") ? doc.date("closed") : null,
        followed,
        counted(doc));
  }

  private static Debrief.@Nullable Counted counted(Doc debrief) throws JsonTrouble {
    if (!debrief.has("counted")) {
      return null;
    }
    Doc doc = debrief.object("counted");
    return new Debrief.Counted(doc.date("day"), doc.ids("people"), doc.ids("shares"));
  }

  private static Debrief.Item item(Doc doc) throws JsonTrouble {
    return new Debrief.Item(
        doc.text("id"),
        doc.named("part", Debrief.Part.class),
        doc.text("title", ""),
        doc.text("text", ""),
        doc.number("minutes"),
        excerpt(doc),
        doc.text("notes", ""));
  }

  private static Debrief.@Nullable Excerpt excerpt(Doc item) throws JsonTrouble {
    if (!item.has("excerpt")) {
      return null;
    }
    Doc doc = item.object("excerpt");
    return new Debrief.Excerpt(doc.id("share"), doc.text("prompt"));
  }

  private static Tree tree(Debrief debrief) {
    return new Tree()
        .put("id", debrief.id())
        .put("template", debrief.template())
        .putGiven("shape", debrief.shape())
        .put("title", debrief.title())
        .put("date", debrief.date())
        .putGiven("mission", debrief.mission())
        .put("names", debrief.names())
        .put("people", debrief.people())
        .put("items", debrief.items().stream().map(DebriefFormat::tree).toList())
        .put("closed", debrief.closed())
        .putGiven("followed", debrief.followed())
        .put("counted", counted(debrief.counted()));
  }

  private static @Nullable Tree counted(Debrief.@Nullable Counted counted) {
    return counted == null
        ? null
        : new Tree()
            .put("day", counted.day())
            .put("people", counted.people())
            .put("shares", counted.shares());
  }

  private static Tree tree(Debrief.Item item) {
    Debrief.Excerpt excerpt = item.excerpt();
    Tree quoted =
        excerpt == null
            ? null
            : new Tree().put("share", excerpt.share()).put("prompt", excerpt.prompt());
    return new Tree()
        .put("id", item.id())
        .put("part", item.part())
        .putGiven("title", item.title())
        .putGiven("text", item.text())
        .put("minutes", item.minutes())
        .put("excerpt", quoted)
        .putGiven("notes", item.notes());
  }
}
