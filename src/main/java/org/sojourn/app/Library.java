package org.sojourn.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sojourn.guides.Guides;
import org.sojourn.journal.Guide;
import org.sojourn.themes.Theme;
import org.sojourn.themes.Themes;

/** Guides and themes, read when they are first asked for, themes ahead. Safe for all threads. */
final class Library {
  private final Folders folders;
  private @Nullable String language;
  private @Nullable Guides guides;
  private @Nullable Themes themes;
  private @Nullable Understanding understanding;
  private boolean patient = true;
  private boolean allRead;

  Library(Folders folders) {
    this.folders = folders;
  }

  /**
   * Begins to read the themes in a thread of its own; whoever asks meanwhile waits for that. It is
   * a screen that wants them, where nobody waits for the model to open.
   */
  synchronized Library fetch() {
    patient = false;
    Thread.ofPlatform().daemon().name("library").start(this::read);
    return this;
  }

  private void read() {
    try {
      themes();
    } catch (RuntimeException unreadable) {
      // Whoever asks for them is told.
    }
  }

  synchronized Themes themes() {
    if (themes == null) {
      themes = Themes.shipped();
    }
    return themes;
  }

  synchronized Guides guides() {
    if (guides == null) {
      guides = Guides.with(folders.guides(), language());
    }
    return guides;
  }

  synchronized List<Guide> allGuides() {
    allRead = true;
    return guides().all();
  }

  synchronized List<Guide> guidesAtHand() {
    return allRead ? guides().all() : List.of();
  }

  synchronized Understanding understanding() {
    if (understanding == null) {
      understanding = Understanding.of(folders, this::themes, patient);
    }
    return understanding;
  }

  /** Lets go of what is held. */
  synchronized void close() {
    if (understanding != null) {
      understanding.close();
    }
  }

  /** Asks for the reader's language again; tells whether it is another, and guides with it. */
  synchronized boolean relearn() {
    String now = ReaderLanguage.of(folders);
    boolean another = language != null && !now.equals(language);
    if (another) {
      language = now;
      guides = null;
      allRead = false;
    }
    return another;
  }

  /** The reader's language, asked for until it is known. */
  synchronized String language() {
    if (language == null) {
      language = ReaderLanguage.of(folders);
    }
    return language;
  }

  /** What the reader sees of each theme and group, by its id. */
  Map<String, String> labels() {
    Map<String, String> labels = new HashMap<>();
    themes().groups().forEach(group -> labels.put(group.id(), group.label(language())));
    themes().all().forEach(theme -> labels.put(theme.id(), theme.label(language())));
    return labels;
  }

  /** All themes, to choose from by what the reader sees or by the terms that speak of them. */
  List<ThemeChoice> themeChoices() {
    return themes().all().stream()
        .map(theme ->
            ThemeChoice.of(
                theme.id(), theme.label(language()), theme.note(language()), terms(theme)))
        .toList();
  }

  private static List<String> terms(Theme theme) {
    return theme.terms().values().stream().flatMap(List::stream).toList();
  }
}
