package org.sojourn.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sojourn.journal.Named;

/** Reads the fields of a guide's objects; a field in trouble is noted, and reading goes on. */
final class GuideFields {

  static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Findings findings;
  private final Doc doc;

  GuideFields(Findings findings, Doc doc, String... known) {
    this.findings = findings;
    this.doc = doc;
    for (String key : findings.or(Set.<String>of(), doc::keys)) {
      if (!List.of(known).contains(key)) {
        trouble(key, Nearness.unknown("key", key, List.of(known)));
      }
    }
  }

  void trouble(String key, String problem) {
    findings.note(doc.trouble(key, problem));
  }

  boolean has(String key) {
    return findings.or(false, () -> doc.has(key));
  }

  /** A text that says something. */
  String text(String key) {
    return findings.or("", () -> said(doc.value(key)));
  }

  /** A text that may be left out. */
  String text(String key, String absent) {
    return findings.or(absent, () -> doc.text(key, absent));
  }

  /** Texts that each say something. */
  List<String> texts(String key) {
    List<String> texts = new ArrayList<>();
    for (Doc text : list(key)) {
      texts.add(findings.or("", () -> said(text)));
    }
    return texts;
  }

  private static String said(Doc doc) throws JsonTrouble {
    String text = doc.text();
    if (text.isBlank()) {
      throw doc.trouble("%s is empty; say something or leave it out".formatted(doc.called()));
    }
    return text;
  }

  /** An id in lower-case kebab. */
  String id(String key) {
    return findings.or("", () -> id(doc.value(key)));
  }

  private static String id(Doc doc) throws JsonTrouble {
    String id = doc.text();
    if (!KEBAB.matcher(id).matches()) {
      throw doc.trouble(
          "%s [%s] is not lower-case-with-hyphens".formatted(doc.called(), Words.excerpt(id)));
    }
    return id;
  }

  /** An id in lower-case kebab that is not among those seen, to which it is added. */
  String freshId(String key, Set<String> seen) {
    String id = id(key);
    if (!id.isEmpty() && !seen.add(id)) {
      trouble(key, "%s [%s] stands here twice; give one another".formatted(key, id));
    }
    return id;
  }

  /** A whole number that is not below another. */
  int number(String key, int least) {
    return findings.or(
        least,
        () -> {
          Doc value = doc.value(key);
          int number = value.number();
          if (number < least) {
            throw value.trouble("%s [%d] is below %d".formatted(key, number, least));
          }
          return number;
        });
  }

  boolean flag(String key) {
    return findings.or(false, () -> doc.flag(key, false));
  }

  List<Doc> list(String key) {
    return findings.or(List.<Doc>of(), () -> doc.list(key));
  }

  /** A list that holds something. */
  List<Doc> someOf(String key) {
    List<Doc> list = findings.or(List.<Doc>of(), () -> doc.value(key).list());
    if (list.isEmpty() && has(key)) {
      trouble(key, "%s are empty; there should be at least one".formatted(key));
    }
    return list;
  }

  <E extends Enum<E> & Named> List<E> named(String key, Class<E> type) {
    List<E> constants = new ArrayList<>();
    for (Doc value : list(key)) {
      findings.or(false, () -> constants.add(value.named(type)));
    }
    return constants;
  }

  /** Ids that must be known; all are, when none is known. */
  List<String> ids(String key, String what, Collection<String> known) {
    List<String> ids = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Doc value : list(key)) {
      ids.add(findings.or("", () -> known(value, what, known, seen)));
    }
    return ids;
  }

  private static String known(Doc doc, String what, Collection<String> known, Set<String> seen)
      throws JsonTrouble {
    String id = id(doc);
    if (!known.isEmpty() && !known.contains(id)) {
      throw doc.trouble(Nearness.unknown(what, id, List.copyOf(known)));
    }
    if (!seen.add(id)) {
      throw doc.trouble("%s [%s] stands here twice; remove one".formatted(what, id));
    }
    return id;
  }
}
