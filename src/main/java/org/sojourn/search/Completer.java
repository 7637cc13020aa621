package org.sojourn.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.sojourn.journal.Phase;
import org.sojourn.journal.Role;
import org.sojourn.themes.Fold;

/** Says how a query may go on at the caret. */
final class Completer {

  private static final int MOST_KEYS = 3;
  private static final int MOST_THEMES = 3;
  private static final int MOST_WORDS = 4;
  private static final int MOST_VALUES = 8;

  /** A key, what stands between it and the value, and the value as far as it is typed. */
  private static final Pattern KEYED =
      Pattern.compile("(?:^|[\\s(-])(\\p{L}{2,12}):((?:[^\\s\"]*,)?)(\"[^\"]*|[^\\s\",]*)$");

  private static final Pattern WORD = Pattern.compile("[^\\s\"()*:]+$");

  private final Tags tags;
  private final Lexicon lexicon;
  private final Ground ground;

  Completer(IndexReader reader, Ground ground) {
    this.tags = new Tags(reader, ground.phases(), ground.titles());
    this.lexicon = new Lexicon(reader);
    this.ground = ground;
  }

  /** The likeliest first; none where nothing has been begun. */
  List<Completion> at(String text, int caret) throws IOException {
    String before = text.substring(0, Math.clamp(caret, 0, text.length()));
    Matcher keyed = KEYED.matcher(before);
    if (keyed.find()) {
      Optional<Key> key = Key.of(keyed.group(1));
      return key.isPresent() ? values(key.get(), keyed.group(3), keyed.start(3)) : List.of();
    }
    Matcher word = WORD.matcher(before);
    return word.find() && !openQuote(before)
        ? words(word.group().replaceFirst("^-", ""), before.length())
        : List.of();
  }

  private static boolean openQuote(String before) {
    return before.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  private List<Completion> words(String begun, int end) throws IOException {
    int from = end - begun.length();
    List<Completion> all = new ArrayList<>();
    String lower = begun.toLowerCase(Locale.ROOT);
    if (!lower.isEmpty()) {
      Key.words().stream()
          .filter(key -> key.startsWith(lower))
          .limit(MOST_KEYS)
          .forEach(
              key -> all.add(new Completion(Completion.Kind.KEY, from, end, key + ":", key + ":")));
      themes(begun).entrySet().stream()
          .limit(MOST_THEMES)
          .forEach(theme ->
              all.add(
                  new Completion(
                      Completion.Kind.THEME,
                      from,
                      end,
                      "theme:" + theme.getKey(),
                      theme.getValue())));
      for (String word : fromJournal(begun)) {
        all.add(new Completion(Completion.Kind.WORD, from, end, word, word));
      }
    }
    return all;
  }

  /** The words of the journal that begin so and go on. */
  private List<String> fromJournal(String begun) throws IOException {
    List<Prose.Token> folded = ground.prose().words(begun);
    if (folded.size() != 1 || begun.length() < 2) {
      return List.of();
    }
    String start = folded.getFirst().term();
    return lexicon.beginning(start, MOST_WORDS + 1).stream()
        .filter(word -> !word.equals(start))
        .limit(MOST_WORDS)
        .toList();
  }

  private Map<String, String> themes() {
    Map<String, String> names = new LinkedHashMap<>();
    ground.widening().concepts().forEach(each -> names.put(each.id(), each.label()));
    return names;
  }

  private Map<String, String> themes(String begun) {
    Map<String, String> names = themes();
    Map<String, String> meant = new LinkedHashMap<>();
    Near.named(begun, names).forEach(id -> meant.put(id, names.getOrDefault(id, id)));
    return meant;
  }

  private List<Completion> values(Key key, String begun, int from) throws IOException {
    String value = begun.startsWith("\"") ? begun.substring(1) : begun;
    Map<String, String> known = known(key);
    List<String> meant =
        Fold.plain(value).isEmpty() ? List.copyOf(known.keySet()) : Near.named(value, known);
    return meant.stream()
        .limit(MOST_VALUES)
        .map(id ->
            new Completion(
                Completion.Kind.VALUE,
                from,
                from + begun.length(),
                id.contains(" ") ? '"' + id + '"' : id,
                known.getOrDefault(id, id)))
        .toList();
  }

  /** In an order that is the same each time. */
  private Map<String, String> known(Key key) throws IOException {
    return switch (key) {
      case THEME -> themes();
      case PHASE -> KeyReader.names(Phase.class);
      case ROLE -> KeyReader.names(Role.class);
      case WITH -> new TreeMap<>(KeyReader.WITH);
      case IS -> new TreeMap<>(KeyReader.IS);
      case MISSION, GUIDE, FROM, LANG -> tags.names(key);
      case AFTER, BEFORE, ON -> new TreeMap<>(Map.of("today", "today", "yesterday", "yesterday"));
    };
  }
}
