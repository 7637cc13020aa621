package org.sojourn.guides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.journal.Guide;
import org.sojourn.json.Doc;
import org.sojourn.json.Formats;
import org.sojourn.json.GuideFormat;
import org.sojourn.json.JsonTrouble;

/** Reads a guide's file and says all that is wrong with it. */
final class GuideFile {

  /** A guide is a few pages; what is much longer is something else. */
  static final int MOST_BYTES = 1_000_000;

  private GuideFile() {}

  /** Reads a guide; a theme that is not known does not stop it. */
  static Checked read(String source, byte[] json) {
    return read(source, json, Set.of());
  }

  /**
   * Reads a guide.
   *
   * @param themes the ids of the themes that there are; not checked when empty
   */
  static Checked read(String source, byte[] json, Set<String> themes) {
    if (json.length > MOST_BYTES) {
      return refused(
          Problem.of(source, "the file is longer than 1 MB; a guide is a few pages of JSON"));
    }
    try {
      Doc doc = Doc.read(source, json);
      List<Problem> problems = new ArrayList<>();
      GuideFormat.check(doc, themes).forEach(trouble -> problems.add(Problem.of(trouble)));
      return problems.isEmpty()
          ? new Checked(Optional.of(Formats.GUIDE.read(doc)), List.of())
          : new Checked(Optional.<Guide>empty(), problems);
    } catch (JsonTrouble trouble) {
      return refused(Problem.of(trouble));
    }
  }

  private static Checked refused(Problem problem) {
    return new Checked(Optional.empty(), List.of(problem));
  }
}
