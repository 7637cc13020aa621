package org.sojourn.tui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sojourn.app.Form;
import org.sojourn.app.HelpPage;
import org.sojourn.app.LeafletPage;
import org.sojourn.app.NamePage;
import org.sojourn.app.Notice;
import org.sojourn.app.PalettePage;
import org.sojourn.app.PassphrasePage;
import org.sojourn.app.RecoveryKeyPage;
import org.sojourn.app.SetupPage;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.app.Where;
import org.sojourn.editor.Writing;
import org.sojourn.guides.Leaflets;
import org.sojourn.journal.Leaflet;

/** Setting up, help, and running a command by its name. */
final class PlainScenes {
  private static final String KEY =
      "AGE-SECRET-KEY-1QQPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSZQGPQYQSPC7Y6L";

  private PlainScenes() {}

  static void into(Map<String, Function<Size, State>> scenes) {
    scenes.put("setup-empty", size -> State.opening(size).with(setup(0, "")));
    scenes.put(
        "setup-wrong",
        size ->
            State.opening(size)
                .with(
                    setup(
                        3,
                        "That could be 3 Dec 2026 or 12 Mar 2026: type 2026-12-03 or 2026-03-12.",
                        "Amara",
                        "captain of a boat",
                        "Kisoro 2026",
                        "03/12/2026")));
    scenes.put(
        "setup-dates",
        size ->
            State.opening(size)
                .with(
                    setup(
                        4,
                        "That is before the mission starts; check both days.",
                        "Amara",
                        "trainee",
                        "Kisoro 2026",
                        "2026-11-17",
                        "2026-11-01")));
    scenes.put(
        "setup-encrypted",
        size ->
            State.opening(size)
                .with(
                    new SetupPage(
                        "/home/amara/.local/share/sojourn",
                        setup(0, "", "Amara").form(),
                        "a wide river")));
    scenes.put(
        "passphrase-setting",
        size -> passphrase(size, PassphrasePage.Purpose.SETTING, 1, "", "a wide river", "a wid"));
    scenes.put(
        "passphrase-unlocking",
        size -> passphrase(size, PassphrasePage.Purpose.UNLOCKING, 0, "", "a wide"));
    scenes.put(
        "passphrase-wrong",
        size ->
            passphrase(
                size,
                PassphrasePage.Purpose.REOPENING,
                0,
                "The passphrase does not fit, or the file was damaged: try again, or bring back a backup",
                "a wide"));
    scenes.put(
        "passphrase-recovering",
        size ->
            passphrase(
                size,
                PassphrasePage.Purpose.RECOVERING,
                0,
                "This is no key as it was printed: AGE-SECRET-KEY-1 and 58 letters and digits; look"
                    + " for a letter that was mistaken",
                "AGE-SECRET-KEY-1QQPQYQSZ",
                "",
                ""));
    scenes.put(
        "recovery-key", size -> Scenes.on(size, new RecoveryKeyPage(KEY, Writing.of("GZ", 2), "")));
    scenes.put(
        "recovery-key-wrong",
        size ->
            Scenes.on(
                size,
                new RecoveryKeyPage(
                    KEY,
                    Writing.of("GZ4Q7P", 6),
                    "These are not its last six letters: look once more.")));
    scenes.put("support", size -> Scenes.on(size, leaflet(Leaflets.Kind.SUPPORT_CARD, List.of())));
    scenes.put(
        "support-contacts",
        size ->
            Scenes.on(
                size,
                leaflet(
                    Leaflets.Kind.SUPPORT_CARD,
                    List.of(
                        new Leaflet.Contact("Team leader", "Ruth, the house by the gate"),
                        new Leaflet.Contact(
                            "Counsellor of the programme", "Tue and Fri, 17–19")))));
    scenes.put(
        "support-own-broken",
        size ->
            Scenes.on(size, leaflet(Leaflets.Kind.SUPPORT_CARD, List.of()))
                .saying(
                    Notice.trouble(
                        "/home/amara/.config/sojourn/support-card.json, line 4, column 7: [how] is"
                            + " missing; add it. Until then the text that comes with Sojourn is"
                            + " shown.")));
    scenes.put(
        "whom-to-tell", size -> Scenes.on(size, leaflet(Leaflets.Kind.WHOM_TO_TELL, List.of())));
    scenes.put("limits", size -> Scenes.on(size, leaflet(Leaflets.Kind.LIMITS, List.of())));
    scenes.put("help-home", size -> Scenes.on(size, new HelpPage(Where.HOME, 0)));
    scenes.put("help-writing", size -> Scenes.on(size, new HelpPage(Where.WRITING, 0)));
    scenes.put("help-end", size -> Scenes.on(size, new HelpPage(Where.READING, Integer.MAX_VALUE)));
    scenes.put(
        "name-of-a-search",
        size ->
            Scenes.on(
                size,
                new NamePage(
                    new NamePage.Of.Search(HomeScenes.searches().getLast()),
                    Writing.of("Lost", 4))));
    scenes.put("palette", size -> Scenes.on(size, palette("", 3)));
    scenes.put("palette-typed", size -> Scenes.on(size, palette("go", 1)));
    scenes.put("palette-none", size -> Scenes.on(size, palette("zebra", 0)));
  }

  private static LeafletPage leaflet(Leaflets.Kind kind, List<Leaflet.Contact> contacts) {
    Path own = Path.of("/home/amara/.config/sojourn", kind.file());
    Leaflet shipped = Leaflets.read(kind, "en", Path.of("/none")).leaflet();
    Leaflet leaflet =
        new Leaflet("en", shipped.dated(), shipped.title(), shipped.sections(), contacts);
    return new LeafletPage(new Leaflets.Read(kind, leaflet, own, ""), 0);
  }

  /** The support card in another language. */
  static LeafletPage leaflet(String language) {
    Path own = Path.of("/home/amara/.config/sojourn", Leaflets.Kind.SUPPORT_CARD.file());
    Leaflet shipped =
        Leaflets.read(Leaflets.Kind.SUPPORT_CARD, language, Path.of("/none")).leaflet();
    return new LeafletPage(new Leaflets.Read(Leaflets.Kind.SUPPORT_CARD, shipped, own, ""), 0);
  }

  private static PalettePage palette(String typed, int selected) {
    return new PalettePage(Where.BROWSE, Writing.of(typed, typed.length()), selected);
  }

  private static State passphrase(
      Size size, PassphrasePage.Purpose purpose, int at, String trouble, String... typed) {
    Form form = new Form(Form.of(List.of(typed)).lines(), at, trouble);
    return Scenes.on(size, new PassphrasePage(purpose, "/home/amara/.local/share/sojourn", form));
  }

  private static SetupPage setup(int at, String trouble, String... typed) {
    List<String> texts = new ArrayList<>(List.of(typed));
    texts.addAll(Collections.nCopies(SetupPage.Line.values().length - typed.length, ""));
    Form form = new Form(Form.of(texts).lines(), at, trouble);
    return new SetupPage("/home/amara/.local/share/sojourn", form);
  }
}
