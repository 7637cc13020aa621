package org.sojourn.app;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sojourn.files.FileTrouble;
import org.sojourn.journal.Response;
import org.sojourn.store.Decoded;
import org.sojourn.store.Loan;
import org.sojourn.store.Store;

/** Editing a text in the writer's own editor. Whatever goes wrong there, the text stays. */
final class Outside {
  private static final String UNNAMED =
      "No editor is named: put the name of one into VISUAL or EDITOR, such as EDITOR=nano, and"
          + " start Sojourn again.";
  private static final String ODD =
      "Your editor did not write UTF-8 throughout: look at its letters.";
  private static final String CUT_OFF = "Sojourn ended while your editor was open.";
  private static final String AS_IT_WAS = " Your text is as it was.";
  private static final int SIGNALLED = 128;
  private static final int NOT_FOUND = 127;
  private static final int NOT_RUN = 126;

  private final Window window;
  private final Set<UUID> recovered = ConcurrentHashMap.newKeySet();
  private volatile @Nullable Loan open;

  Outside(Window window) {
    this.window = window;
  }

  /** Lends a text, waits, and tells what came back; throws a sentence when nothing did. */
  void edit(Store store, Effect.EditOutside edit, Consumer<Event> answers) throws IOException {
    String text = edit.text();
    recovered.remove(edit.draft().id());
    String command =
        window
            .editor()
            .filter(named -> !named.isBlank())
            .orElseThrow(() -> new IOException(UNNAMED));
    try (Loan loan = store.loans().lend(edit.draft(), edit.name(), text)) {
      open = loan;
      EditorCall call = EditorCall.at(command, loan.file(), edit.line());
      int status = window.lend(call.command(), call.file());
      String wrong = status == 0 ? "" : failed(command, status);
      if (!wrong.isEmpty() && !saved(command, loan, text)) {
        throw new IOException(wrong + AS_IT_WAS);
      }
      Decoded given = given(command, loan, text);
      String odd = given.replaced() == 0 ? "" : odd(loan);
      answers.accept(new Event.EditedOutside(edit.draft().id(), given.text(), odd, wrong));
    } finally {
      open = null;
    }
  }

  /** What is said of a text that was not UTF-8 throughout; its file is kept if that can be. */
  private static String odd(Loan loan) {
    try {
      return ODD + " Its file is kept: [%s].".formatted(loan.keepFile());
    } catch (IOException notKept) {
      return ODD;
    }
  }

  /** A draft that was opened, with what an editor had saved of it when the program was gone. */
  Event opened(Store store, UUID draft, Event opened) throws IOException {
    Optional<Loan> loan = store.loans().left(draft);
    if (loan.isEmpty()) {
      return opened;
    }
    recovered.add(draft);
    Decoded read = loan.get().text().orElse(new Decoded("", 0));
    String odd = read.replaced() == 0 ? "" : odd(loan.get());
    return new Event.Recovered(opened, new Event.EditedOutside(draft, read.text(), odd, CUT_OFF));
  }

  /** A draft is safe: what an editor had saved of it when the program was gone is in it now. */
  void safe(Store store, UUID draft) throws IOException {
    if (recovered.remove(draft)) {
      Optional<Loan> loan = store.loans().left(draft);
      if (loan.isPresent()) {
        loan.get().close();
      }
    }
  }

  /** Whether an editor that failed had saved something first: that is not lost. */
  private static boolean saved(String command, Loan loan, String before) throws IOException {
    String now = read(command, loan).map(Decoded::text).orElse("").strip();
    return !now.isEmpty() && !now.equals(before.strip());
  }

  private static Decoded given(String command, Loan loan, String before) throws IOException {
    Decoded given = read(command, loan).orElseThrow(() -> untaken(command, "left no file."));
    if (given.text().isBlank() && !before.isBlank()) {
      throw untaken(command, "left an empty file.");
    }
    if (given.text().length() > Response.Text.MOST) {
      throw untaken(
          command,
          "left more than the 4,000,000 letters a page holds. Its file is kept: [%s]."
              .formatted(loan.keepFile()));
    }
    return given;
  }

  private static Optional<Decoded> read(String command, Loan loan) throws IOException {
    try {
      return loan.text();
    } catch (FileTrouble odd) {
      throw switch (odd.kind()) {
        case NOT_A_FILE, NOT_READABLE -> untaken(command, "left no file that can be read.");
        case TOO_BIG -> untaken(command, "left more than can be read, 20 MB.");
        default -> odd;
      };
    }
  }

  private static IOException untaken(String command, String why) {
    return new IOException("The editor [%s] %s".formatted(command, why) + AS_IT_WAS);
  }

  private static String failed(String command, int status) {
    if (status == NOT_FOUND || status == NOT_RUN) {
      return "The editor [%s] cannot be started: name another in VISUAL or EDITOR."
          .formatted(command);
    }
    return status > SIGNALLED
        ? "The editor [%s] was ended by a signal.".formatted(command)
        : "The editor [%s] ended with an error (%d).".formatted(command, status);
  }

  /** Takes back what is lent when the program ends under an editor that is still open. */
  void close() throws IOException {
    Loan lent = open;
    if (lent != null) {
      lent.close();
    }
  }
}
