package org.sojourn.tui;

import static com.googlecode.lanterna.input.KeyType.ArrowDown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sojourn.app.Advice;
import org.sojourn.app.Field;
import org.sojourn.app.FinishPage;
import org.sojourn.app.Notice;
import org.sojourn.app.PromptRoom;
import org.sojourn.app.Size;
import org.sojourn.app.SpellingPage;
import org.sojourn.app.Spelt;
import org.sojourn.app.State;
import org.sojourn.app.ThemeChoice;
import org.sojourn.app.ThemePage;
import org.sojourn.app.Work;
import org.sojourn.app.WritingPage;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Kind;
import org.sojourn.journal.Prompt;
import org.sojourn.spelling.TextWord;
import org.sojourn.themes.Themes;

/** Prompts of every kind, a free page, and the last page of an entry. */
final class WritingScenes {
  private static final String SCRIPTS =
      "The matron wrote 日本語 on the board.\n\nA worker 👩‍⚕️ read it aloud: cafe\u0301, ที่นี่, سلام.";

  private static final String MISSPELT =
      "The wrold seemed small from the ward in Kisoro. I had come to give, I thought, and"
          + " found that I was there to recieve.\n\nThe nurse asked me agian";

  private WritingScenes() {}

  static void into(Map<String, Function<Size, State>> scenes) {
    scenes.put("write-empty", size -> free(size, ""));
    scenes.put("write-long", size -> free(size, Samples.LONG_TEXT));
    scenes.put(
        "write-not-kept",
        size ->
            unsafe(free(size, "The rain came at four."))
                .saying(
                    Notice.trouble(
                        "No room left on the disk: [/home/amara/.local/share/sojourn]. Your text"
                            + " is still here; saving is tried again.")));
    scenes.put("write-selecting", size -> Scenes.keyed(free(size, SCRIPTS), "<s-up>"));
    scenes.put(
        "write-marking", size -> Scenes.keyed(free(size, Samples.LONG_TEXT), "<c-space><c-left>"));
    scenes.put("write-finding", size -> Scenes.keyed(free(size, Samples.LONG_TEXT), "<c-f>she"));
    scenes.put("write-finding-nothing", size -> Scenes.keyed(free(size, SCRIPTS), "<c-f>nurse"));
    scenes.put("prompt-text", size -> prompt(size, "significant-event", "then-and-now", 0, ""));
    scenes.put(
        "prompt-text-probes",
        size -> prompt(size, "significant-event", "for-others", 3, Samples.LONG_TEXT));
    scenes.put("prompt-scale", size -> prompt(size, "daily-five", "weight", 0, ""));
    scenes.put("prompt-scale-chosen", size -> prompt(size, "daily-five", "weight", 2, "6"));
    scenes.put("prompt-words", size -> prompt(size, "daily-five", "feeling", 0, "0,3"));
    scenes.put("prompt-choice", size -> prompt(size, "significant-event", "safe", 0, ""));
    scenes.put("prompt-choice-then", size -> prompt(size, "significant-event", "reported", 1, "1"));
    scenes.put("prompt-checklist", size -> prompt(size, "coming-home", "body-and-mind", 0, "7"));
    scenes.put(
        "prompt-checklist-then", size -> prompt(size, "coming-home", "body-and-mind", 0, "3,0"));
    scenes.put("prompt-commitments", size -> prompt(size, "daily-five", "tomorrow", 0, ""));
    scenes.put(
        "prompt-commitments-probes",
        size ->
            prompt(
                size,
                "coming-home",
                "three-months",
                3,
                "Write to the matron by 2026-12-01\nSend the slides to the school"));
    scenes.put("write-misspelt", WritingScenes::misspelt);
    scenes.put("spelling", size -> spelling(size, "wrold", "world", "wold", "word"));
    scenes.put(
        "spelling-second",
        size -> Scenes.pressed(spelling(size, "recieve", "receive", "relieve"), ArrowDown, 1));
    scenes.put("spelling-nothing", size -> spelling(size, "Kisoro"));
    scenes.put("finish-title", size -> finish(size, 0, ""));
    scenes.put("finish-title-typed", size -> finish(size, 0, "A yes that was not one"));
    scenes.put("finish-themes", size -> finish(size, 3, "A yes that was not one"));
    scenes.put("finish-support", size -> finish(size, "heavy-day", 0, ""));
    scenes.put("finish-support-themes", size -> finish(size, "heavy-day", 3, ""));
    scenes.put("finish-no-themes", size -> finishFree(size));
    scenes.put("theme-all", size -> theme(size, ""));
    scenes.put("theme-by-label", size -> theme(size, "lang"));
    scenes.put("theme-by-term", size -> theme(size, "saviour"));
    scenes.put("theme-none", size -> theme(size, "photocopier"));
  }

  /** A page with misspelt words, of which the one being typed is not marked. */
  private static State misspelt(Size size) {
    State free = free(size, MISSPELT);
    Work work = ((WritingPage) free.page()).work();
    List<String> wrong = List.of("wrold", "recieve", "Kisoro", "agian");
    return free.with(new WritingPage(spelt(work, wrong)));
  }

  private static Work spelt(Work work, List<String> wrong) {
    return new Work(
        work.entry(),
        work.guide(),
        work.fields(),
        work.seen(),
        work.at(),
        work.probes(),
        work.made(),
        work.base(),
        work.revision(),
        work.kept(),
        work.due(),
        new Spelt(Set.copyOf(wrong), Set.copyOf(wrong), false, true));
  }

  /** What may be meant by one of its words. */
  private static State spelling(Size size, String word, String... meant) {
    Advice advice = new Advice(new TextWord(MISSPELT.indexOf(word), word), List.of(meant));
    return Scenes.over(misspelt(size), new SpellingPage(advice, 0));
  }

  static State free(Size size, String text) {
    Prompt prompt =
        new Prompt(
            Answer.FREE,
            Kind.TEXT,
            "",
            "",
            List.of(),
            List.of(),
            false,
            Map.of(),
            null,
            List.of(),
            List.of(),
            null,
            null);
    Field field = scrolled(size, prompt, 0, text);
    return Scenes.on(size, new WritingPage(work(null, List.of(field), 0, 0)));
  }

  /** The same page with changes that are not on the disk. */
  private static State unsafe(State state) {
    Work work = ((WritingPage) state.page()).work();
    Work changed =
        new Work(
            work.entry(),
            work.guide(),
            work.fields(),
            work.seen(),
            work.at(),
            work.probes(),
            work.made(),
            work.base(),
            work.revision() + 1,
            work.kept(),
            true,
            work.spelt());
    return state.with(new WritingPage(changed));
  }

  /** A prompt of a shipped guide; what is given is text, a number, or the places of the choices. */
  static State prompt(Size size, String guide, String id, int probes, String given) {
    return prompt(size, Samples.guide(guide), id, probes, given);
  }

  static State prompt(Size size, Guide shipped, String id, int probes, String given) {
    List<Field> fields = new ArrayList<>();
    int at = 0;
    for (Prompt prompt : shipped.prompts()) {
      boolean here = prompt.id().equals(id);
      at = here ? fields.size() : at;
      fields.add(field(size, prompt, here ? probes : 0, here ? given : ""));
    }
    return Scenes.on(size, new WritingPage(work(shipped, fields, at, probes)));
  }

  static Field field(Size size, Prompt prompt, int probes, String given) {
    return switch (prompt.kind()) {
      case TEXT, COMMITMENTS -> scrolled(size, prompt, probes, given);
      case SCALE -> new Field.Dial(prompt, given.isEmpty() ? null : Integer.valueOf(given));
      case CHOICE, CHECKLIST, WORDS -> pick(prompt, given);
    };
  }

  private static Field pick(Prompt prompt, String given) {
    Field.Pick pick = new Field.Pick(prompt, 0, Set.of());
    for (String place : given.isEmpty() ? new String[0] : given.split(",")) {
      pick = pick.at(Integer.parseInt(place)).toggled();
    }
    return pick;
  }

  private static Field scrolled(Size size, Prompt prompt, int probes, String text) {
    Writing writing = Writing.of(text, text.length());
    var sheet = PromptRoom.of(size, prompt, probes).sheet();
    int caretRow = writing.rows(sheet).caretRow();
    return new Field.Prose(prompt, writing, Math.max(0, caretRow - sheet.rows() + 1));
  }

  static Work work(@Nullable Guide guide, List<Field> fields, int at, int probes) {
    Entry entry = Samples.entry(20, Samples.TODAY, "", List.of());
    Set<String> seen = new LinkedHashSet<>();
    fields.forEach(field -> seen.add(field.prompt().id()));
    return new Work(
        entry, guide, fields, seen, at, probes, List.of(), null, 4, 4, false, Spelt.NOTHING);
  }

  private static State finish(Size size, int at, String title) {
    return finish(size, "significant-event", at, title);
  }

  private static State finish(Size size, String id, int at, String title) {
    Guide guide = Samples.guide(id);
    List<Field> fields =
        guide.prompts().stream().map(prompt -> field(size, prompt, 0, "")).toList();
    FinishPage page =
        new FinishPage(
            work(guide, fields, fields.size() - 1, 0),
            Writing.of(title, title.length()),
            "She said yes before I had finished the sentence, and I wrote…",
            List.of(
                "consent-truth",
                "language-interpreters",
                "power-privilege",
                "justice-equity",
                "moral-distress",
                "local-leadership",
                "supervision",
                "safety-security"),
            Set.of("consent-truth", "power-privilege"),
            at);
    return Scenes.on(size, page);
  }

  /** All themes over the last page, with something typed. */
  private static State theme(Size size, String typed) {
    List<ThemeChoice> all =
        Themes.shipped().all().stream()
            .map(theme ->
                ThemeChoice.of(
                    theme.id(),
                    theme.label("en"),
                    theme.note("en"),
                    theme.terms().getOrDefault("en", List.of())))
            .toList();
    return Scenes.over(
        finish(size, 3, ""), new ThemePage(all, Writing.of(typed, typed.length()), 0));
  }

  private static State finishFree(Size size) {
    State free = free(size, "Rain.");
    Work work = ((WritingPage) free.page()).work();
    return free.with(new FinishPage(work, Writing.of(""), "Rain", List.of(), Set.of(), 0));
  }
}
