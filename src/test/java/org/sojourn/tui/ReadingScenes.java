package org.sojourn.tui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.sojourn.app.ReadPage;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.app.Version;
import org.sojourn.app.VersionsPage;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Response;
import org.sojourn.share.Trust;
import org.sojourn.store.Kept;

/** Entries as they are read, a hostile one among them. */
final class ReadingScenes {

  /** What no terminal may be given: every C0 and C1 control, and everything that reorders. */
  static final String CONTROLS = controls();

  private ReadingScenes() {}

  static void into(Map<String, Function<Size, State>> scenes) {
    scenes.put("read-guided", size -> Scenes.on(size, guided(0)));
    scenes.put("read-guided-end", size -> Scenes.on(size, guided(Integer.MAX_VALUE)));
    scenes.put("versions", size -> Scenes.on(size, versions(false)));
    scenes.put("versions-elsewhere", size -> Scenes.on(size, versions(true)));
    scenes.put("read-free", size -> Scenes.on(size, free()));
    scenes.put("read-hostile", size -> Scenes.on(size, page(hostile(), List.of(), 0)));
  }

  static ReadPage guided(int top) {
    return new ReadPage(
        new Kept<>(Samples.guided(), "digest"),
        Samples.promises(),
        comments(),
        Map.of(
            comments().getFirst().id(), Trust.VERIFIED, comments().getLast().id(), Trust.UNSIGNED),
        List.of(),
        1,
        top);
  }

  /** A guided entry beside what it said before some of it was written otherwise. */
  private static VersionsPage versions(boolean elsewhere) {
    Entry now = Samples.guided();
    List<Answer> before =
        now.answers().stream()
            .map(answer ->
                answer.response() instanceof Response.Text(String text)
                    ? new Answer(
                        answer.prompt(),
                        answer.asked(),
                        new Response.Text(text.replace("She said yes", "She nodded, I think,")))
                    : answer)
            .toList();
    Version version = new Version(now.answered(before).titled("A signature"), elsewhere);
    Version older = new Version(now.titled("Consent"), false);
    return new VersionsPage(new Kept<>(now, "digest"), List.of(version, older), 0, 0);
  }

  private static List<Comment> comments() {
    return List.of(
        Samples.comment(
            60,
            50,
            "then-and-now",
            "Who in that room could have stopped it, and what would it have cost them? I ask"
                + " because I have sat where the doctor sat."),
        Samples.comment(61, 50, null, "Thank you for this. Shall we talk on Thursday?"));
  }

  private static ReadPage free() {
    Entry entry =
        Samples.entry(
            21,
            LocalDate.of(2026, 11, 20),
            "What was left out, and who might have known it before we came to the ward and asked",
            List.of(
                "language-interpreters",
                "consent-truth",
                "justice-equity",
                "power-privilege",
                "moral-distress"));
    return page(entry, List.of(), 0);
  }

  static ReadPage page(Entry entry, List<Comment> comments, int top) {
    return new ReadPage(new Kept<>(entry, "digest"), List.of(), comments, List.of(), 0, top);
  }

  /** An entry made to break a screen, in its title, its theme and its text. */
  static Entry hostile() {
    return Samples.entry(
            22,
            LocalDate.of(2026, 11, 19),
            "\u001b]0;x\u0007\u202e" + "\ud83d\udc69\u200d\u2695\ufe0f 日本語",
            List.of("\u009b31m"))
        .answered(
            List.of(
                Answer.free(CONTROLS),
                Samples.answer(
                    "scripts",
                    "Scripts \u001b[2J\u202eback",
                    "",
                    new Response.Text(
                        """
                        doctor |\ud83d\udc69\u200d\u2695\ufe0f|
                        accent |e\u0301|
                        Japanese |日本語|
                        Thai |ภาษาไทยเขียนติดกันไม่มีวรรคเมื่อพูดถึงผู้ป่วยที่รอตั้งแต่เช้า|
                        Arabic |قالت نعم قبل أن أكمل الجملة|
                        Hindi |क्षत्रिय नमस्ते|
                        flags |\ud83c\uddfa\ud83c\uddec\ud83c\uddef\ud83c\uddf5|
                        lone |\ud800|
                        tab |\t|
                        return |a\rb|\
                        """))));
  }

  private static String controls() {
    StringBuilder text = new StringBuilder("C0 |");
    for (char c = 0; c < 0x20; c++) {
      text.append(c == '\n' ? "" : String.valueOf(c));
    }
    text.append("\u007f|\nC1 |");
    for (char c = 0x80; c < 0xa0; c++) {
      text.append(c);
    }
    text.append("|\nbidi |\u200e\u200f\u061c");
    for (char c = 0x202a; c <= 0x202e; c++) {
      text.append(c);
    }
    for (char c = 0x2066; c <= 0x2069; c++) {
      text.append(c);
    }
    return text.append("|").toString();
  }
}
