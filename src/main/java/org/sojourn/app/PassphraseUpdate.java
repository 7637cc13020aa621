package org.sojourn.app;

import java.util.Optional;
import org.sojourn.crypto.Strength;

/** What happens where a passphrase is typed. */
final class PassphraseUpdate {
  private PassphraseUpdate() {}

  static Next run(State state, PassphrasePage page, Command command) {
    return switch (command) {
      case TAKE -> take(state, page);
      case TAKE_BACK -> Next.of(state.with(page.with(page.form().to(page.form().at() - 1))));
      case STEP_BACK ->
          page.form().at() == 0
              ? out(state, page)
              : Next.of(state.with(page.with(page.form().to(page.form().at() - 1))));
      case RECOVER ->
          page.recoverable()
              ? Next.of(state.with(at(PassphrasePage.Purpose.RECOVERING, page)))
              : Next.of(state);
      default -> Next.of(state);
    };
  }

  private static PassphrasePage at(PassphrasePage.Purpose purpose, PassphrasePage page) {
    return PassphrasePage.fresh(purpose, page.folder());
  }

  private static Next out(State state, PassphrasePage page) {
    return switch (page.purpose()) {
      case SETTING -> Next.of(sealed(state, ""));
      case UNLOCKING, REOPENING -> Next.of(state.over());
      case RECOVERING -> Next.of(state.with(at(PassphrasePage.Purpose.UNLOCKING, page)));
    };
  }

  private static Next take(State state, PassphrasePage page) {
    Optional<String> wrong = wrong(page);
    if (wrong.isPresent()) {
      return Next.of(state.with(page.wrong(wrong.get())));
    }
    int at = page.form().at();
    if (at < page.purpose().questions().size() - 1) {
      boolean weak = page.fresh(at) && Strength.weak(page.typed(at));
      State said = weak ? state.saying(Notice.done(Strength.WEAK)) : state;
      return Next.of(said.with(page.with(page.form().to(at + 1))));
    }
    return switch (page.purpose()) {
      case SETTING -> Next.of(sealed(state, page.typed(0)));
      case UNLOCKING, REOPENING -> Next.of(state.waiting(), new Effect.Unlock(page.typed(0)));
      case RECOVERING -> Next.of(state.waiting(), new Effect.Recover(page.typed(0), page.typed(1)));
    };
  }

  /** The page of setting up with the passphrase that was chosen, or none. */
  private static State sealed(State state, String passphrase) {
    State below = state.back();
    return below.page() instanceof SetupPage setup ? below.with(setup.sealed(passphrase)) : below;
  }

  private static Optional<String> wrong(PassphrasePage page) {
    int at = page.form().at();
    boolean again = at > 0 && at == page.purpose().questions().size() - 1;
    if (page.typed(at).isEmpty()) {
      return Optional.of(again ? "Type it once more, as before." : "Type it, or Esc.");
    }
    if (page.fresh(at) && Strength.tooShort(page.typed(at))) {
      return Optional.of(Strength.TOO_SHORT + ": a few words in a row will do.");
    }
    return again && !page.typed(at).equals(page.typed(at - 1))
        ? Optional.of("The two are not the same: type it again, or go back up.")
        : Optional.empty();
  }
}
