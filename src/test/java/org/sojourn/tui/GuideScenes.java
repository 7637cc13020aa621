package org.sojourn.tui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sojourn.app.About;
import org.sojourn.app.BroughtPage;
import org.sojourn.app.GuidePage;
import org.sojourn.app.PrivatePage;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Draft;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.GuideRef;

/** The first pages of guides, and what there is to choose in them. */
final class GuideScenes {
  private GuideScenes() {}

  static void into(Map<String, Function<Size, State>> scenes) {
    scenes.put("guide", size -> first(size, "daily-five"));
    scenes.put("guide-private", size -> first(size, "heavy-day"));
    scenes.put("guide-forms", size -> Scenes.keyed(begun(size), "jj"));
    scenes.put("prompt-cards", size -> cards(size, "j"));
    scenes.put("prompt-cards-chosen", size -> cards(size, "<space>jjj<space>"));
    scenes.put("prompt-cards-full", size -> cards(size, "<space>j<space>j<space>"));
    scenes.put("prompt-card", size -> cards(size, "j<space><c-n>"));
    scenes.put(
        "brought-week", size -> brought(size, BroughtPage.What.WEEK, 0, Samples.guided(), plain()));
    scenes.put(
        "brought-old",
        size -> brought(size, BroughtPage.What.OLD_ENTRY, 0, plain(), Samples.guided()));
    scenes.put(
        "brought-other",
        size -> brought(size, BroughtPage.What.OLD_ENTRY, 1, Samples.guided(), plain()));
    scenes.put("prompt-brings", size -> Scenes.keyed(first(size, "weekly-compass"), "<cr>"));
    scenes.put("mirror", size -> mirror(size, ""));
    scenes.put("mirror-last", size -> mirror(size, "G"));
    scenes.put("mirror-writing", size -> mirror(size, "jj<cr>That the list was fair."));
    scenes.put(
        "share-private", size -> Scenes.on(size, new PrivatePage(Samples.guided(), "Heavy Day")));
    scenes.put(
        "guide-own",
        size ->
            Scenes.on(
                size,
                new GuidePage(Samples.guide("weekly-compass"), About.NOTHING, List.of(), 0),
                HomeScenes.replacing()));
    scenes.put("jump", size -> cards(size, "j<space><c-n>Two<c-l>"));
    scenes.put(
        "jump-form",
        size ->
            Scenes.keyed(first(size, "weekly-compass"), "j<cr>A<c-n><c-n>B<c-l>" + "j".repeat(9)));
    scenes.put(
        "jump-short", size -> Scenes.keyed(first(size, "daily-five"), "<cr>6<c-n><c-n><c-l>"));
  }

  /** The first page of a shipped guide. */
  static State first(Size size, String guide) {
    return first(size, Samples.guide(guide));
  }

  static State first(Size size, Guide guide) {
    return Scenes.on(size, new GuidePage(guide, About.NOTHING, List.of(), 0));
  }

  private static Entry plain() {
    return Samples.entry(21, Samples.TODAY, "What was left out", List.of());
  }

  private static State brought(Size size, BroughtPage.What what, int at, Entry... entries) {
    return Scenes.on(size, new BroughtPage(what, List.of(entries), at, 0));
  }

  private static State mirror(Size size, String keys) {
    return Scenes.keyed(
        first(size, "daily-five"), "<cr><c-n><c-n>A hand on the gate.<c-s><c-g>" + keys);
  }

  /** The first page of a guide in two sittings, one of which was begun before. */
  private static State begun(Size size) {
    Entry entry =
        Samples.entry(30, Samples.TODAY.minusDays(2), "", List.of())
            .by(new GuideRef("before-you-go", 1))
            .answered(List.of(Answer.free("Because my teacher went, and came back another.")));
    Draft.OfEntry draft =
        new Draft.OfEntry(
            entry, "why-me", 3, List.of(), null, Samples.NOW, List.of("why-me"), null);
    return Scenes.on(
        size, new GuidePage(Samples.guide("before-you-go"), About.NOTHING, List.of(draft), 0));
  }

  /** The page of a guide's cards, which comes after eight prompts. */
  private static State cards(Size size, String keys) {
    return Scenes.keyed(first(size, "weekly-compass"), "<cr>A<c-n>" + "<c-n>".repeat(7) + keys);
  }
}
