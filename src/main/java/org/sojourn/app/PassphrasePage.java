package org.sojourn.app;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.sojourn.editor.Writing;

/**
 * Where a passphrase is typed, which is not shown.
 *
 * @param folder the journal's folder
 * @param form what has been typed, by the questions of the purpose
 */
public record PassphrasePage(Purpose purpose, String folder, Form form) implements Page {

  /** What the passphrase is for. */
  public enum Purpose {
    /** Encrypting a journal that is set up. */
    SETTING,
    /** Unlocking a journal at the start. */
    UNLOCKING,
    /** Unlocking a journal that was locked while it was open. */
    REOPENING,
    /** Setting a new one, by the recovery key. */
    RECOVERING;

    /** What is asked, in order. */
    public List<String> questions() {
      return switch (this) {
        case SETTING -> List.of("A passphrase that you will remember", "The same again");
        case UNLOCKING, REOPENING -> List.of("What is the passphrase?");
        case RECOVERING ->
            List.of("What is the recovery key?", "A new passphrase", "The same again");
      };
    }
  }

  /** The page as it opens. */
  static PassphrasePage fresh(Purpose purpose, String folder) {
    return new PassphrasePage(
        purpose, folder, Form.of(Collections.nCopies(purpose.questions().size(), "")));
  }

  @Override
  public Where where() {
    return Where.PASSPHRASE;
  }

  @Override
  public Optional<Writing> text() {
    return Optional.of(form.line());
  }

  @Override
  public boolean hidden() {
    return true;
  }

  /** Whether what is typed on a line is not shown: all but the recovery key. */
  public boolean hides(int line) {
    return purpose != Purpose.RECOVERING || line > 0;
  }

  /** Whether a new passphrase is typed on a line, for the first time. */
  boolean fresh(int line) {
    return switch (purpose) {
      case SETTING -> line == 0;
      case RECOVERING -> line == 1;
      case UNLOCKING, REOPENING -> false;
    };
  }

  /** Whether the recovery key may be used instead. */
  public boolean recoverable() {
    return purpose == Purpose.UNLOCKING || purpose == Purpose.REOPENING;
  }

  /** Whether the journal is locked meanwhile. */
  boolean locked() {
    return purpose != Purpose.SETTING;
  }

  /** What was typed on a line, as it is. */
  String typed(int line) {
    return form.lines().get(line).text();
  }

  /** This page with another form. */
  PassphrasePage with(Form changed) {
    return new PassphrasePage(purpose, folder, changed);
  }

  /** This page with what is wrong; what is typed next takes the place of it. */
  PassphrasePage wrong(String sentence) {
    return with(form.with(form.line().selectAll()).wrong(sentence));
  }
}
