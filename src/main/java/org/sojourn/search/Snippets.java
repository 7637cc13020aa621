package org.sojourn.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Chooses the places of an entry that show best why it was found. */
final class Snippets {

  private static final int MOST = 3;

  /** How far apart two marks of one snippet may be. */
  private static final int REACH = 110;

  private static final int LONGEST_READ = 200_000;
  private static final float AGAIN = 0.05f;

  private final Prose prose;
  private final Map<String, List<Numbered>> byFirstStem = new HashMap<>();
  private final Map<Integer, String> beginnings = new LinkedHashMap<>();

  private final Wanted stems;
  private final Wanted begun;
  private final float[] weights;

  /** What was not asked for and means about the same. */
  private final boolean[] wide;

  /** The last place in which each of what was looked for was met. */
  private final int[] met;

  private int places;

  /** A stretch of a text that was looked for, by its number. */
  private record Found(int sought, int start, int end) {}

  /** Stems that were looked for, by their number. */
  private record Numbered(int number, Sought.Stems stems) {}

  /** A place worth showing: some of all the stretches of its text, near each other. */
  private record Place(Said said, List<Found> all, List<Found> found, float worth) {
    int start() {
      return found.getFirst().start();
    }

    int end() {
      return found.stream().mapToInt(Found::end).max().orElse(start());
    }

    boolean overlaps(Place other) {
      return said.equals(other.said) && start() < other.end() && other.start() < end();
    }
  }

  Snippets(Prose prose, List<Sought> sought) {
    this.prose = prose;
    weights = new float[sought.size()];
    met = new int[sought.size()];
    wide = new boolean[sought.size()];
    for (int number = 0; number < weights.length; number++) {
      weights[number] = sought.get(number).weight();
      wide[number] = sought.get(number).wide();
      switch (sought.get(number)) {
        case Sought.Stems stems ->
            byFirstStem
                .computeIfAbsent(stems.run().first(), _ -> new ArrayList<>())
                .add(new Numbered(number, stems));
        case Sought.Beginning beginning -> beginnings.put(number, beginning.folded());
      }
    }
    stems = Wanted.any(byFirstStem.keySet());
    begun = Wanted.beginning(beginnings.values());
  }

  /**
   * The snippets of an entry: of its answers, best first, and of its title when that has marks.
   *
   * @param nearest the place that means best what was asked for, shown where none has its words
   */
  List<Snippet> of(List<Said> all, String title, Tongue tongue, Optional<Spot> nearest) {
    List<List<Found>> found = new ArrayList<>();
    all.forEach(each -> found.add(find(each.text(), tongue)));
    List<Found> inTitle = find(title, tongue);
    found.add(inTitle);
    if (asked(found)) {
      found.forEach(each -> each.removeIf(one -> wide[one.sought()]));
    }
    List<Snippet> snippets = new ArrayList<>();
    for (Place place : best(all, found)) {
      snippets.add(snippet(place));
    }
    if (snippets.isEmpty() && !all.isEmpty()) {
      nearest
          .map(spot -> at(all.get(Math.clamp(spot.said(), 0, all.size() - 1)), spot.offset()))
          .or(() -> Said.opening(all).map(said -> at(said, 0)))
          .ifPresent(snippets::add);
    }
    if (!inTitle.isEmpty()) {
      snippets.add(
          new Snippet(Snippet.TITLE, "", title, marks(inTitle, new Cut(0, title.length()))));
    }
    return snippets;
  }

  /** Whether an entry has most of what was asked for in so many words. */
  private boolean asked(List<List<Found>> found) {
    boolean[] here = new boolean[weights.length];
    found.forEach(each -> each.forEach(one -> here[one.sought()] = true));
    float all = 0;
    float there = 0;
    for (int number = 0; number < weights.length; number++) {
      float weight = wide[number] ? 0 : weights[number];
      all += weight;
      there += here[number] ? weight : 0;
    }
    return 2 * there > all;
  }

  private List<Place> best(List<Said> said, List<List<Found>> found) {
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      addPlaces(places, said.get(i), found.get(i));
    }
    places.sort(Comparator.comparingDouble(Place::worth).reversed());
    List<Place> best = new ArrayList<>();
    for (Place place : places) {
      if (best.size() < MOST && best.stream().noneMatch(place::overlaps)) {
        best.add(place);
      }
    }
    return best;
  }

  private void addPlaces(List<Place> places, Said said, List<Found> all) {
    String text = said.text();
    int lineEnd = -1;
    for (int i = 0; i < all.size(); i++) {
      lineEnd = all.get(i).end() <= lineEnd ? lineEnd : Cut.lineEnd(text, all.get(i).end());
      int reach = Math.min(all.get(i).start() + REACH, lineEnd);
      int last = i;
      while (last + 1 < all.size() && all.get(last + 1).end() <= reach) {
        last++;
      }
      List<Found> near = all.subList(i, last + 1);
      places.add(new Place(said, all, near, worth(near)));
    }
  }

  private float worth(List<Found> found) {
    places++;
    float worth = 0;
    for (Found each : found) {
      worth += weights[each.sought()] * (met[each.sought()] == places ? AGAIN : 1);
      met[each.sought()] = places;
    }
    return worth;
  }

  private List<Found> find(String text, Tongue tongue) {
    String read = text.length() <= LONGEST_READ ? text : text.substring(0, LONGEST_READ);
    List<Found> found = new ArrayList<>();
    Prose.Met met = prose.wanted(tongue, read, stems, begun);
    addStems(found, read, met.stems(), tongue);
    addBeginnings(found, met.words());
    found.sort(
        Comparator.comparingInt(Found::start).thenComparing(Found::end, Comparator.reverseOrder()));
    return found;
  }

  /** Where one that begins a phrase is met, the words behind it are needed, too. */
  private void addStems(List<Found> found, String text, List<Prose.Token> met, Tongue tongue) {
    char[] letters = met.isEmpty() ? new char[0] : text.toCharArray();
    for (Prose.Token token : met) {
      int places = 0;
      for (Numbered each : byFirstStem.getOrDefault(token.term(), List.of())) {
        Run run = each.stems().run();
        places = Math.max(places, run.distance(run.tokens().size() - 1));
      }
      List<Prose.Token> from =
          places == 0 ? List.of(token) : prose.stemsFrom(tongue, letters, token.start(), places);
      addRuns(found, from, token, tongue);
    }
  }

  /** What was looked for that begins with one of the stems of a text. */
  private void addRuns(
      List<Found> found, List<Prose.Token> text, Prose.Token first, Tongue tongue) {
    for (int i = 0; i < text.size(); i++) {
      if (text.get(i).start() == first.start() && text.get(i).term().equals(first.term())) {
        for (Numbered each : byFirstStem.getOrDefault(first.term(), List.of())) {
          int last = each.stems().tongue() == tongue ? each.stems().run().endIn(text, i) : -1;
          if (last >= 0) {
            found.add(new Found(each.number(), first.start(), text.get(last).end()));
          }
        }
      }
    }
  }

  private void addBeginnings(List<Found> found, List<Prose.Token> words) {
    for (Prose.Token word : words) {
      beginnings.forEach((number, beginning) -> {
        if (word.term().startsWith(beginning)) {
          found.add(new Found(number, word.start(), word.end()));
        }
      });
    }
  }

  private Snippet snippet(Place place) {
    Cut cut = Cut.around(place.said().text(), place.start(), place.end());
    return place.said().snippet(cut, marks(place.all(), cut));
  }

  private static Snippet at(Said said, int offset) {
    String text = said.text();
    int start = Math.clamp(offset, 0, text.length());
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return said.snippet(Cut.around(text, start, start), List.of());
  }

  private static List<Mark> marks(List<Found> found, Cut cut) {
    List<Mark> marks = new ArrayList<>();
    int done = cut.start();
    for (Found each : found) {
      if (each.start() >= done && each.end() <= cut.end()) {
        marks.add(new Mark(each.start() - cut.start(), each.end() - cut.start()));
        done = each.end();
      }
    }
    return marks;
  }
}
