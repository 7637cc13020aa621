package org.sojourn.json;

import org.jspecify.annotations.Nullable;
import org.sojourn.journal.GuideRef;

/** The guide an entry or a share names: {@code {"id": …, "version": …}}. */
final class GuideRefFormat {

  static final Known KNOWN = Known.keys("id", "version");

  private GuideRefFormat() {}

  static @Nullable GuideRef readIn(Doc doc, String key) throws JsonTrouble {
    if (!doc.has(key)) {
      return null;
    }
    Doc guide = doc.object(key);
    return new GuideRef(guide.text("id"), guide.number("version"));
  }

  static Node tree(GuideRef guide) {
    return new Tree().put("id", guide.id()).put("version", guide.version()).fields();
  }
}
