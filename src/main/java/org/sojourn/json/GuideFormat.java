package org.sojourn.json;

import java.util.List;
import java.util.Set;
import org.sojourn.journal.Guide;
import org.sojourn.journal.GuideRef;

/** The file of a guide, checked through and through. */
public final class GuideFormat {

  static final Codec<Guide> FORMAT =
      new Codec<>(
          "sojourn-guide", 1, GuideFormat::read, GuideTree::of, Known.keys(GuideReader.KEYS));

  private GuideFormat() {}

  /** Every problem of a guide, in the order of the file; none when it is sound. */
  public static List<JsonTrouble> check(Doc doc) {
    return check(doc, Set.of());
  }

  /**
   * Every problem of a guide, in the order of the file; none when it is sound.
   *
   * @param themes the ids of the themes that there are; themes are not checked when it is empty
   */
  public static List<JsonTrouble> check(Doc doc, Set<String> themes) {
    Findings findings = new Findings();
    findings.or(
        new GuideRef("", 0),
        () -> {
          FORMAT.refuseNewer(doc);
          return new GuideReader(findings, themes).read(doc).ref();
        });
    return findings.all();
  }

  private static Guide read(Doc doc) throws JsonTrouble {
    Findings findings = new Findings();
    Guide guide = new GuideReader(findings, Set.of()).read(doc);
    for (JsonTrouble first : findings.all()) {
      throw first;
    }
    return guide;
  }
}
