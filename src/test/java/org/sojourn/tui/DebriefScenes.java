package org.sojourn.tui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sojourn.app.DebriefPage;
import org.sojourn.app.DebriefRoom;
import org.sojourn.app.DebriefsPage;
import org.sojourn.app.PartnerPage;
import org.sojourn.app.Size;
import org.sojourn.app.StartersPage;
import org.sojourn.app.State;
import org.sojourn.editor.Writing;
import org.sojourn.guides.DebriefTexts;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Leaflet;
import org.sojourn.journal.Person;
import org.sojourn.journal.Phase;
import org.sojourn.share.Group;
import org.sojourn.share.GroupThemes;

/** Preparing a debrief, looking at its group, and running it. */
final class DebriefScenes {
  private static final DebriefTexts TEXTS = DebriefTexts.shipped();
  private static final LocalDate DAY = LocalDate.parse("2026-11-26");
  private static final Debrief.Excerpt EXCERPT =
      new Debrief.Excerpt(Samples.id(50), "what-happened");
  private static final Group.Quote QUOTE =
      new Group.Quote(
          EXCERPT,
          Samples.AMARA,
          "What happened",
          "She said yes before I had finished the sentence, and I wrote “consented” in the book.");

  private DebriefScenes() {}

  static void into(Map<String, Function<Size, State>> scenes) {
    scenes.put("debriefs", size -> Scenes.on(size, list(0)));
    scenes.put("debriefs-template", size -> Scenes.on(size, list(5)));
    scenes.put("debrief-agenda", size -> Scenes.on(size, page(DebriefPage.Mode.PREPARE, 2, "")));
    scenes.put("debrief-bank", size -> Scenes.on(size, page(DebriefPage.Mode.PREPARE, 23, "")));
    scenes.put("debrief-themes", size -> Scenes.on(size, page(DebriefPage.Mode.THEMES, 0, "")));
    scenes.put(
        "debrief-uncounted",
        size ->
            Scenes.on(
                size,
                page(
                    DebriefPage.Mode.THEMES,
                    0,
                    "",
                    new GroupThemes(List.of(), List.of(), 3, true))));
    scenes.put("debrief-rules", size -> Scenes.on(size, page(DebriefPage.Mode.AGREED, 0, "")));
    scenes.put("debrief-first", size -> Scenes.on(size, page(DebriefPage.Mode.RUN, 0, "")));
    scenes.put(
        "debrief-excerpt",
        size -> Scenes.on(size, page(DebriefPage.Mode.RUN, 6, "It was quiet after this.")));
    scenes.put("debrief-support", size -> Scenes.on(size, page(DebriefPage.Mode.RUN, 10, "")));
    scenes.put("debrief-hosts", size -> Scenes.on(size, partner(2)));
    scenes.put("questions-to-ask", size -> Scenes.on(size, new StartersPage(TEXTS.questions(), 3)));
  }

  private static PartnerPage partner(int at) {
    Group.Quote second =
        new Group.Quote(
            new Debrief.Excerpt(Samples.id(51), "what-happened"),
            Samples.AMARA,
            "What happened",
            "Amina waited at the gate until noon.");
    return new PartnerPage(
        debrief(),
        "Thank you for your patience with us.",
        List.of(),
        List.of(
            new PartnerPage.Offered(QUOTE, List.of(), true),
            new PartnerPage.Offered(second, List.of("Amina"), false)),
        at);
  }

  private static Debrief debrief() {
    DebriefTexts.Template template = TEXTS.template("coming-home").orElseThrow();
    List<Debrief.Item> items = new ArrayList<>(template.items(TEXTS.shape("pearls")));
    items.add(6, new Debrief.Item("excerpt-1", Debrief.Part.EXCERPT, "", "", 8, EXCERPT, ""));
    return new Debrief(
        Samples.id(70),
        "coming-home",
        "pearls",
        "Kisoro, home again",
        DAY,
        "kisoro-2026",
        Debrief.Names.INITIALS,
        List.of(Samples.AMARA),
        items,
        null,
        List.of());
  }

  private static DebriefsPage list(int selected) {
    Debrief open = debrief();
    Debrief due = open.closed(LocalDate.parse("2026-08-01"));
    Debrief closed = open.closed(LocalDate.parse("2026-11-01"));
    return new DebriefsPage(List.of(open, due, closed), TEXTS.templates(), selected);
  }

  private static DebriefPage page(DebriefPage.Mode mode, int at, String notes) {
    return page(
        mode,
        at,
        notes,
        new GroupThemes(
            List.of(
                new GroupThemes.Count(
                    "consent-truth", 9, Map.of(Phase.FIELD, 6, Phase.RE_ENTRY, 9)),
                new GroupThemes.Count("language-interpreters", 5, Map.of()),
                new GroupThemes.Count("justice-equity", 3, Map.of())),
            List.of("donations", "local-learners"),
            3));
  }

  private static DebriefPage page(DebriefPage.Mode mode, int at, String notes, GroupThemes themes) {
    Person ben = new Person(Samples.id(71), "Ben Ortiz");
    Leaflet support =
        new Leaflet(
            "en",
            DAY,
            "Support",
            List.of(new Leaflet.Section("", "Stop here and get help now.")),
            List.of(new Leaflet.Contact("Team leader", "the house by the gate")));
    Leaflet limits =
        new Leaflet(
            "en",
            DAY,
            "Before you share",
            List.of(
                new Leaflet.Section(
                    "When your reader may have to tell someone",
                    "They may still have to speak if someone could come to serious harm.")),
            List.of());
    DebriefRoom room =
        new DebriefRoom(
            List.of(Samples.AMARA, ben),
            List.of(QUOTE),
            themes,
            Map.of(
                "consent-truth", "Consent and truth-telling",
                "language-interpreters", "Language and interpreting",
                "justice-equity", "Justice and equity",
                "donations", "Donations and equipment",
                "local-learners", "Impact on local learners"),
            TEXTS,
            support,
            limits);
    DebriefPage.Clock clock =
        new DebriefPage.Clock(Samples.id(72), Samples.NOW.minusMinutes(3), Samples.NOW);
    return new DebriefPage(
        debrief(), room, mode, at, Writing.of(notes, notes.length()), 0, clock, 0, 0, false);
  }
}
