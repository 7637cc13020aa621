package org.sojourn.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.identifiers.Certainty;
import org.sojourn.identifiers.Identifier;
import org.sojourn.identifiers.Identifiers;

/**
 * Measures how much of labelled texts the check for identifiers finds, how much it marks in texts
 * without any, and how quick it is.
 *
 * <p>Its arguments are files: of queries with tags as ASQ-PHI has them, or of reflections with what
 * matters in braces, one a line. With {@code --misses} it prints what was missed and what was marked
 * in clean texts; with {@code --odd} or {@code --even}, it takes every second text.
 */
final class Recall {
  private static final Pattern BRACED = Pattern.compile("\\{(\\w+)\\|([^}]*)\\}");
  private static final Pattern TAG =
      Pattern.compile("\"identifier_type\": \"(\\w+)\", \"value\": \"((?:[^\"\\\\]|\\\\.)*)\"");

  private Recall() {}

  /** A stretch of a text that may let a person be known. */
  private record Span(String kind, int start, int end) {}

  /** A text and all its spans. */
  private record Labelled(String text, List<Span> spans) {}

  /** Found of so many. */
  private static final class Tally {
    private int all;
    private int touched;
    private int full;

    @Override
    public String toString() {
      return "%5d  touched %5.1f %%  whole %5.1f %%".formatted(all, 100.0 * touched / all, 100.0 * full / all);
    }
  }

  public static void main(String[] arguments) throws IOException {
    Set<String> options = Set.of(arguments);
    Identifiers identifiers = new Identifiers();
    long opened = System.nanoTime();
    identifiers.find("Amina came on 3 May; call +254 712 345678.", "en", List.of());
    System.out.printf("opened in %d ms%n", (System.nanoTime() - opened) / 1_000_000);
    for (String argument : arguments) {
      if (!argument.startsWith("--")) {
        List<Labelled> texts = read(Path.of(argument));
        List<Labelled> chosen = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
          if (!options.contains(i % 2 == 0 ? "--even" : "--odd")) {
            chosen.add(texts.get(i));
          }
        }
        System.out.println(argument);
        measure(identifiers, chosen, options.contains("--misses"));
      }
    }
  }

  private static void measure(Identifiers identifiers, List<Labelled> texts, boolean misses) {
    Map<String, Tally> tallies = new TreeMap<>();
    int clean = 0;
    int flagged = 0;
    int certain = 0;
    long characters = 0;
    long marked = 0;
    int marks = 0;
    int longer = 0;
    for (Labelled text : texts) {
      List<Identifier> found = identifiers.find(text.text(), "en", List.of()).identifiers();
      for (Identifier each : found) {
        boolean names = text.spans().stream().anyMatch(span -> meets(each, span));
        boolean over = names && !within(each, text);
        marks += names ? 1 : 0;
        longer += over ? 1 : 0;
        if (misses && over) {
          System.out.println("  longer than what it names: " + each);
        }
      }
      if (text.spans().isEmpty()) {
        clean++;
        flagged += found.isEmpty() ? 0 : 1;
        certain += found.stream().anyMatch(each -> each.certainty() == Certainty.CERTAIN) ? 1 : 0;
        characters += text.text().length();
        marked += found.stream().mapToInt(each -> each.end() - each.start()).sum();
        if (misses) {
          found.forEach(each -> System.out.println("  marked in a clean text: " + each));
        }
      }
      for (Span span : text.spans()) {
        count(tallies, span, text, found, misses);
      }
    }
    tallies.forEach((kind, tally) -> System.out.printf("  %-32s %s%n", kind, tally));
    System.out.printf("  marks that name something %d: longer than it %.1f %%%n", marks, 100.0 * longer / marks);
    System.out.printf(
        "  clean texts %d: flagged %.1f %%, with a certain mark %.1f %%, characters flagged %.2f %%%n",
        clean, 100.0 * flagged / clean, 100.0 * certain / clean, 100.0 * marked / characters);
    speed(identifiers, texts);
  }

  private static void count(
      Map<String, Tally> tallies, Span span, Labelled text, List<Identifier> found, boolean misses) {
    boolean touched = found.stream().anyMatch(each -> meets(each, span));
    boolean full = covered(span, text.text(), found);
    for (String kind : List.of(span.kind(), "~ all")) {
      Tally tally = tallies.computeIfAbsent(kind, _ -> new Tally());
      tally.all++;
      tally.touched += touched ? 1 : 0;
      tally.full += full ? 1 : 0;
    }
    if (misses && !full) {
      System.out.printf(
          "  %s %s [%s] in: %s%n",
          touched ? "cut" : "missed",
          span.kind(),
          text.text().substring(span.start(), span.end()),
          text.text().substring(Math.max(0, span.start() - 40), Math.min(text.text().length(), span.end() + 20)).replace('\n', ' '));
    }
  }

  private static boolean meets(Identifier mark, Span span) {
    return mark.start() < span.end() && span.start() < mark.end();
  }

  /** Whether all letters and digits of a mark belong to spans. */
  private static boolean within(Identifier mark, Labelled text) {
    for (int i = mark.start(); i < mark.end(); i++) {
      int at = i;
      if (Character.isLetterOrDigit(text.text().charAt(at))
          && text.spans().stream().noneMatch(span -> span.start() <= at && at < span.end())) {
        return false;
      }
    }
    return true;
  }

  /** Whether marks cover every letter and digit of a span. */
  private static boolean covered(Span span, String text, List<Identifier> found) {
    for (int i = span.start(); i < span.end(); i++) {
      int at = i;
      if (Character.isLetterOrDigit(text.charAt(at))
          && found.stream().noneMatch(each -> each.start() <= at && at < each.end())) {
        return false;
      }
    }
    return true;
  }

  private static void speed(Identifiers identifiers, List<Labelled> texts) {
    StringBuilder page = new StringBuilder();
    for (int i = 0; page.length() < 3_000; i++) {
      page.append(texts.get(i % texts.size()).text()).append('\n');
    }
    page.setLength(3_000);
    long[] taken = new long[21];
    for (int i = 0; i < taken.length; i++) {
      long began = System.nanoTime();
      identifiers.find(page.toString(), "en", List.of());
      taken[i] = System.nanoTime() - began;
    }
    java.util.Arrays.sort(taken);
    System.out.printf("  3,000 characters: median %.1f ms, slowest %.1f ms%n", taken[10] / 1e6, taken[20] / 1e6);
  }

  private static List<Labelled> read(Path file) throws IOException {
    String all = Files.readString(file);
    return all.contains("===QUERY===") ? tagged(all) : braced(all);
  }

  private static List<Labelled> braced(String all) {
    List<Labelled> texts = new ArrayList<>();
    for (String line : all.lines().filter(each -> !each.startsWith("#") && !each.isBlank()).toList()) {
      StringBuilder text = new StringBuilder();
      List<Span> spans = new ArrayList<>();
      Matcher found = BRACED.matcher(line);
      int last = 0;
      while (found.find()) {
        text.append(line, last, found.start());
        spans.add(new Span(found.group(1), text.length(), text.length() + found.group(2).length()));
        text.append(found.group(2));
        last = found.end();
      }
      texts.add(new Labelled(text.append(line.substring(last)).toString(), spans));
    }
    return texts;
  }

  private static List<Labelled> tagged(String all) {
    List<Labelled> texts = new ArrayList<>();
    for (String part : all.split("===QUERY===", -1)) {
      int tags = part.indexOf("===PHI_TAGS===");
      if (tags < 0) {
        continue;
      }
      String text = part.substring(0, tags).strip();
      List<Span> spans = new ArrayList<>();
      Matcher tag = TAG.matcher(part.substring(tags));
      while (tag.find()) {
        String value = tag.group(2).replace("\\\"", "\"");
        int at = text.indexOf(value);
        if (at >= 0) {
          spans.add(new Span(tag.group(1), at, at + value.length()));
        }
      }
      texts.add(new Labelled(text, spans));
    }
    return texts;
  }
}
