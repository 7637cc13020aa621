package org.sojourn.linear;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.app.Command;
import org.sojourn.app.State;

/**
 * Says pages, and knows what was said: of a page that is known only what has changed, and of a word
 * what it does only once.
 */
final class Speech {
  private static final String COLON = ":";
  private static final Said NOTHING = new Said(Optional.empty(), List.of(), List.of());

  private final Paper paper;
  private final Set<String> known = new HashSet<>();
  private Said said = NOTHING;

  Speech(Paper paper) {
    this.paper = paper;
  }

  /** A page as it was said: its heading, its lines, and its words with their numbers. */
  private record Said(Optional<String> heading, List<String> lines, List<Word> words) {
    static Said of(Turn turn, State state) {
      List<String> lines = new ArrayList<>(turn.lines());
      int number = 1;
      String over = "";
      for (Turn.Choice choice : turn.choices()) {
        if (!choice.over().isEmpty() && !choice.over().equals(over)) {
          lines.add(choice.over() + COLON);
        }
        over = choice.over();
        lines.add(number++ + ". " + choice.text());
      }
      List<Word> words = new ArrayList<>();
      for (Command command : Reply.listed(turn, state)) {
        String help = Wording.spoken(command.help(), state);
        words.add(new Word(number++, Wording.word(command, state), help));
      }
      return new Said(Optional.of(turn.heading()), lines, words);
    }
  }

  /** A word that can be given, or its number. */
  private record Word(int number, String word, String help) {}

  /** What was said is forgotten: all is said again. */
  void again() {
    said = NOTHING;
  }

  /** Whether nothing was said yet, or all is to be said again. */
  boolean silent() {
    return said.heading().isEmpty();
  }

  /** Whether a page has nothing on it that was not said. */
  boolean knows(Turn turn, State state) {
    return Said.of(turn, state).equals(said);
  }

  /** Says a page, or what is new on it. */
  void page(Turn turn, State state) throws IOException {
    Said now = Said.of(turn, state);
    if (now.heading().equals(said.heading())) {
      say(changed(turn, now.lines()));
      say(words(now.words().stream().filter(word -> !said.words().contains(word)).toList()));
    } else {
      paper.say("");
      paper.say(turn.heading());
      say(now.lines());
      say(words(now.words()));
    }
    said = now;
  }

  private void say(List<String> lines) throws IOException {
    for (String line : lines) {
      paper.say(line);
    }
  }

  /** What was not said before, with the heading it stands under. */
  private List<String> changed(Turn turn, List<String> lines) {
    Set<String> headings =
        turn.choices().stream().map(choice -> choice.over() + COLON).collect(Collectors.toSet());
    List<String> changed = new ArrayList<>();
    Optional<String> over = Optional.empty();
    for (String line : lines) {
      boolean heading = headings.contains(line);
      over = heading ? Optional.of(line) : over;
      if (!heading && !said.lines().contains(line)) {
        over.ifPresent(changed::add);
        over = Optional.empty();
        changed.add(line);
      }
    }
    return changed;
  }

  /** Words with what they do; those of which that was said before stand together in a line. */
  private List<String> words(List<Word> words) {
    List<String> lines = new ArrayList<>();
    List<String> brief = new ArrayList<>();
    for (Word word : words) {
      if (known.add(word.word())) {
        join(brief, lines);
        lines.add(word.number() + ". " + word.word() + COLON + " " + word.help());
      } else {
        brief.add(word.number() + " " + word.word());
      }
    }
    join(brief, lines);
    return lines;
  }

  private static void join(List<String> brief, List<String> lines) {
    if (!brief.isEmpty()) {
      lines.add("Or " + String.join(", ", brief) + ".");
      brief.clear();
    }
  }
}
