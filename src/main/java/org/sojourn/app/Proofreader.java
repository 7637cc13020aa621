package org.sojourn.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.json.Settings;
import org.sojourn.spelling.Dictionaries;
import org.sojourn.spelling.DictionaryFiles;
import org.sojourn.spelling.OwnWords;
import org.sojourn.spelling.Speller;
import org.sojourn.spelling.TextWord;

/**
 * Looks words up in the dictionary of their language. Where there is none, nothing is loaded; of
 * several only the one used last is kept.
 */
final class Proofreader {
  private static final String OFF = "off";

  private final Folders folders;
  private @Nullable Open open;
  private String told = "";

  /** A dictionary in use; none when it is broken, with the sentence that says so. */
  private record Open(String language, String wanted, @Nullable Speller speller, String trouble) {}

  Proofreader(Folders folders) {
    this.folders = folders;
  }

  /** Which of some words are misspelt, or that there is nobody to ask. */
  synchronized Event check(Effect.Spell spell, List<String> own) {
    String setting = setting();
    Optional<Open> found = setting.equals(OFF) ? Optional.empty() : open(spell.language(), setting);
    if (found.isEmpty()) {
      return new Event.Unspelled(spell.entry(), "");
    }
    Speller speller = found.get().speller();
    if (speller == null) {
      return new Event.Unspelled(spell.entry(), once(found.get().trouble()));
    }
    OwnWords right = new OwnWords(own);
    List<String> wrong =
        spell.words().stream().filter(word -> !right.hold(word) && !speller.knows(word)).toList();
    return new Event.Spelled(spell.entry(), spell.words(), wrong);
  }

  /**
   * What may be meant by the first of some words that is misspelt; a sentence when none can say.
   */
  synchronized Event advise(Effect.Advise advise, List<String> own) throws IOException {
    String setting = setting();
    if (setting.equals(OFF)) {
      throw new IOException(
          "Spelling is off: take [spelling] out of [%s] to have it.".formatted(folders.settings()));
    }
    Open found =
        open(advise.language(), setting)
            .orElseThrow(() -> new IOException(missing(advise.language())));
    Speller speller = found.speller();
    if (speller == null) {
      throw new IOException(found.trouble());
    }
    OwnWords right = new OwnWords(own);
    Optional<TextWord> wrong =
        advise.words().stream()
            .filter(word -> !right.hold(word.text()) && !speller.knows(word.text()))
            .findFirst();
    return new Event.Advised(
        advise.entry(),
        advise.revision(),
        wrong.map(word -> new Advice(word, speller.suggest(word.text()))));
  }

  private String missing(String language) {
    return "No dictionary for [%s] is on this computer: install one of Hunspell's, or put its .aff and .dic file into [%s]."
        .formatted(language, folders.dictionaries().folders().getFirst());
  }

  /** Settings that cannot be read are told of when the program starts; here they say nothing. */
  private String setting() {
    try {
      return SettingsFile.read(folders.settings()).spelling();
    } catch (IOException unreadable) {
      return Settings.USUAL.spelling();
    }
  }

  private Optional<Open> open(String language, String wanted) {
    Open known = open;
    if (known != null && known.language().equals(language) && known.wanted().equals(wanted)) {
      return Optional.of(known);
    }
    Dictionaries dictionaries = folders.dictionaries().wanting(wanted);
    Optional<Open> found = dictionaries.best(language).map(files -> open(language, wanted, files));
    open = found.orElse(null);
    return found;
  }

  private static Open open(String language, String wanted, DictionaryFiles files) {
    try {
      return new Open(language, wanted, Speller.open(files), "");
    } catch (IOException broken) {
      return new Open(language, wanted, null, String.valueOf(broken.getMessage()));
    }
  }

  /** A trouble is told once, unless it is asked for. */
  private String once(String trouble) {
    if (trouble.equals(told)) {
      return "";
    }
    told = trouble;
    return trouble;
  }
}
