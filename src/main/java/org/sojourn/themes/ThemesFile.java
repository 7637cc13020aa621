package org.sojourn.themes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sojourn.json.Doc;
import org.sojourn.json.JsonTrouble;

/** The file of a vocabulary, {@code sojourn-themes/1}. */
final class ThemesFile {

  private static final String FORMAT = "sojourn-themes/1";

  private final Set<String> groupIds = new HashSet<>();
  private final Set<String> themeIds = new HashSet<>();

  private ThemesFile() {}

  static Themes read(Doc doc, Teaching teaching) throws JsonTrouble {
    return new ThemesFile().themes(doc, teaching);
  }

  private Themes themes(Doc doc, Teaching teaching) throws JsonTrouble {
    if (!doc.text("format").equals(FORMAT)) {
      throw doc.trouble("format", "format [%s] is not %s".formatted(doc.text("format"), FORMAT));
    }
    List<Group> groups = new ArrayList<>();
    for (Doc group : doc.list("groups")) {
      groups.add(group(group));
    }
    List<Theme> themes = new ArrayList<>();
    for (Doc theme : doc.list("themes")) {
      themes.add(theme(theme));
    }
    return new Themes(groups, themes, doc.texts("ambiguous"), teaching);
  }

  private Group group(Doc doc) throws JsonTrouble {
    String id = doc.text("id");
    if (!groupIds.add(id)) {
      throw doc.trouble("id", "group [%s] is there twice; rename one".formatted(id));
    }
    return new Group(id, words(doc.object("labels")));
  }

  private Theme theme(Doc doc) throws JsonTrouble {
    String id = doc.text("id");
    if (!themeIds.add(id)) {
      throw doc.trouble("id", "theme [%s] is there twice; rename one".formatted(id));
    }
    String group = doc.text("group");
    if (!groupIds.contains(group)) {
      throw doc.trouble("group", "group [%s] is not one of the groups above".formatted(group));
    }
    return new Theme(
        id, group, words(doc.object("labels")), words(doc.object("notes")), terms(doc));
  }

  private static Map<String, String> words(Doc doc) throws JsonTrouble {
    Map<String, String> words = new LinkedHashMap<>();
    for (Map.Entry<String, Doc> entry : doc.entries().entrySet()) {
      words.put(entry.getKey(), entry.getValue().text());
    }
    return words;
  }

  private static Map<String, List<String>> terms(Doc doc) throws JsonTrouble {
    Map<String, List<String>> terms = new LinkedHashMap<>();
    for (Map.Entry<String, Doc> entry : doc.object("terms").entries().entrySet()) {
      terms.put(entry.getKey(), entry.getValue().texts());
    }
    return terms;
  }
}
