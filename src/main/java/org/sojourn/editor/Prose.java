package org.sojourn.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text as its paragraphs, of which there is always one. Offsets are in UTF-16 units. */
final class Prose {

  private final Paragraph[] paragraphs;

  /** Where each paragraph starts; at the end, one more than the text's length. */
  private final int[] starts;

  private @Nullable Grid grid;

  private Prose(Paragraph[] paragraphs) {
    this.paragraphs = paragraphs;
    this.starts = new int[paragraphs.length + 1];
    for (int i = 0; i < paragraphs.length; i++) {
      starts[i + 1] = starts[i] + paragraphs[i].length() + 1;
    }
  }

  static Prose of(String text) {
    return new Prose(split(text).toArray(Paragraph[]::new));
  }

  private static List<Paragraph> split(String text) {
    List<Paragraph> found = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      found.add(end == start ? Paragraph.EMPTY : new Paragraph(text.substring(start, end)));
      start = end + 1;
    }
    found.add(new Paragraph(text.substring(start)));
    return found;
  }

  int length() {
    return starts[paragraphs.length] - 1;
  }

  int count() {
    return paragraphs.length;
  }

  Paragraph paragraph(int index) {
    return paragraphs[index];
  }

  int start(int paragraph) {
    return starts[paragraph];
  }

  /** The paragraph an offset is in; a newline belongs to the one it ends. */
  int paragraphAt(int offset) {
    int found = Arrays.binarySearch(starts, 0, paragraphs.length, offset);
    return found >= 0 ? found : -found - 2;
  }

  String text() {
    return text(0, length());
  }

  String text(int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    for (int p = paragraphAt(from); p < paragraphs.length && starts[p] <= to; p++) {
      if (starts[p] > from) {
        text.append('\n');
      }
      String paragraph = paragraphs[p].text();
      text.append(
          paragraph, Math.max(0, from - starts[p]), Math.min(paragraph.length(), to - starts[p]));
    }
    return text.toString();
  }

  int words() {
    int words = 0;
    for (Paragraph paragraph : paragraphs) {
      words += paragraph.words();
    }
    return words;
  }

  /** This prose with the text between two offsets replaced. */
  Prose replace(int from, int to, String inserted) {
    int first = paragraphAt(from);
    int last = paragraphAt(to);
    List<Paragraph> between =
        between(first, from - starts[first], last, to - starts[last], inserted);
    Paragraph[] next = new Paragraph[paragraphs.length - (last - first + 1) + between.size()];
    System.arraycopy(paragraphs, 0, next, 0, first);
    for (int i = 0; i < between.size(); i++) {
      next[first + i] = between.get(i);
    }
    int rest = first + between.size();
    System.arraycopy(paragraphs, last + 1, next, rest, next.length - rest);
    return new Prose(next);
  }

  private List<Paragraph> between(int first, int from, int last, int to, String inserted) {
    Paragraph head = paragraphs[first];
    Paragraph tail = paragraphs[last];
    int newline = inserted.indexOf('\n');
    if (newline < 0) {
      String joined = first == last ? inserted : inserted + tail.text().substring(to);
      return List.of(head.replace(from, first == last ? to : head.length(), joined));
    }
    int lastNewline = inserted.lastIndexOf('\n');
    List<Paragraph> made = new ArrayList<>();
    made.add(head.replace(from, head.length(), inserted.substring(0, newline)));
    if (lastNewline > newline) {
      made.addAll(split(inserted.substring(newline + 1, lastNewline)));
    }
    made.add(tail.replace(0, to, inserted.substring(lastNewline + 1)));
    return made;
  }

  /** The cluster boundary after an offset, or the text's end. */
  int next(int offset) {
    int p = paragraphAt(offset);
    int at = offset - starts[p];
    String text = paragraphs[p].text();
    return at == text.length()
        ? Math.min(offset + 1, length())
        : starts[p] + Clusters.next(text, at);
  }

  /** The cluster boundary before an offset, or the text's start. */
  int previous(int offset) {
    int p = paragraphAt(offset);
    int at = offset - starts[p];
    return at == 0
        ? Math.max(0, offset - 1)
        : starts[p] + Clusters.previous(paragraphs[p].text(), at);
  }

  /** The first cluster boundary that is not before an offset. */
  int ceiling(int offset) {
    int within = Math.clamp(offset, 0, length());
    int p = paragraphAt(within);
    return starts[p] + Clusters.ceiling(paragraphs[p].text(), within - starts[p]);
  }

  Grid grid(Sheet sheet) {
    Grid known = grid;
    if (known == null || !known.suits(sheet)) {
      known = new Grid(this, sheet);
      grid = known;
    }
    return known;
  }

  boolean reads(Prose other) {
    return Arrays.equals(paragraphs, other.paragraphs, (a, b) -> a.text().compareTo(b.text()));
  }
}
