package org.sojourn.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A text as its paragraphs, of which there is always one. Offsets are in UTF-16 units. */
final class Prose {

  private static final int NOT_COUNTED = -1;

  private final Chunk[] chunks;

  /** The number of each chunk's first paragraph; at the end, the number of paragraphs. */
  private final int[] firsts;

  /** Where each chunk starts; at the end, one more than the text's length. */
  private final int[] starts;

  private @Nullable Grid grid;
  private int words = NOT_COUNTED;

  private Prose(Chunk[] chunks) {
    this.chunks = chunks;
    this.firsts = new int[chunks.length + 1];
    this.starts = new int[chunks.length + 1];
    for (int c = 0; c < chunks.length; c++) {
      firsts[c + 1] = firsts[c] + chunks[c].count();
      starts[c + 1] = starts[c] + chunks[c].length();
    }
  }

  static Prose of(String text) {
    Paragraph[] paragraphs = Paragraph.split(text).toArray(Paragraph[]::new);
    return new Prose(Chunk.all(paragraphs).toArray(Chunk[]::new));
  }

  int length() {
    return starts[chunks.length] - 1;
  }

  int count() {
    return firsts[chunks.length];
  }

  int chunks() {
    return chunks.length;
  }

  Chunk chunk(int index) {
    return chunks[index];
  }

  /** The chunk that a paragraph is in. */
  int chunkOf(int paragraph) {
    return find(firsts, paragraph);
  }

  /** The chunk that an offset is in. */
  int chunkAt(int offset) {
    return find(starts, offset);
  }

  /** The number of a chunk's first paragraph. */
  int firstOf(int chunk) {
    return firsts[chunk];
  }

  /** Where a chunk starts. */
  int startOf(int chunk) {
    return starts[chunk];
  }

  private int find(int[] places, int place) {
    int found = Arrays.binarySearch(places, 0, chunks.length, place);
    return found >= 0 ? found : -found - 2;
  }

  Paragraph paragraph(int index) {
    int c = chunkOf(index);
    return chunks[c].paragraph(index - firsts[c]);
  }

  int start(int paragraph) {
    int c = chunkOf(paragraph);
    return starts[c] + chunks[c].start(paragraph - firsts[c]);
  }

  /** The paragraph an offset is in; a newline belongs to the one it ends. */
  int paragraphAt(int offset) {
    int c = chunkAt(offset);
    return firsts[c] + chunks[c].paragraphAt(offset - starts[c]);
  }

  String text() {
    return text(0, length());
  }

  String text(int from, int to) {
    StringBuilder text = new StringBuilder(to - from);
    int last = paragraphAt(to);
    for (int p = paragraphAt(from); p <= last; p++) {
      int start = start(p);
      if (start > from) {
        text.append('\n');
      }
      String paragraph = paragraph(p).text();
      text.append(paragraph, Math.max(0, from - start), Math.min(paragraph.length(), to - start));
    }
    return text.toString();
  }

  int words() {
    int known = words;
    if (known == NOT_COUNTED) {
      known = 0;
      for (int p = 0; p < count(); p++) {
        known += Words.count(paragraph(p).text());
      }
      words = known;
    }
    return known;
  }

  /** Whether there is nothing but white space in it. */
  boolean blank() {
    for (Chunk chunk : chunks) {
      if (!chunk.blank()) {
        return false;
      }
    }
    return true;
  }

  /** This prose with the text between two offsets replaced. */
  Prose replace(int from, int to, String inserted) {
    int first = paragraphAt(from);
    int last = paragraphAt(to);
    List<Paragraph> between = between(first, from - start(first), last, to - start(last), inserted);
    int firstChunk = chunkOf(first);
    int lastChunk = chunkOf(last);
    int before = first - firsts[firstChunk];
    int after = last + 1 - firsts[lastChunk];
    int rest = chunks[lastChunk].count() - after;
    Paragraph[] around = new Paragraph[before + between.size() + rest];
    chunks[firstChunk].copy(0, before, around, 0);
    for (int i = 0; i < between.size(); i++) {
      around[before + i] = between.get(i);
    }
    chunks[lastChunk].copy(after, after + rest, around, before + between.size());
    Prose next = new Prose(spliced(firstChunk, lastChunk, Chunk.all(around)));
    if (words != NOT_COUNTED) {
      int base = start(first);
      Change change = new Change(from - base, to - base, from - base + inserted.length());
      next.words =
          Words.recount(
              words, Paragraph.joined(paragraphs(first, last)), Paragraph.joined(between), change);
    }
    return next;
  }

  private List<Paragraph> paragraphs(int first, int last) {
    return IntStream.rangeClosed(first, last).mapToObj(this::paragraph).toList();
  }

  private Chunk[] spliced(int first, int last, List<Chunk> made) {
    Chunk[] next = new Chunk[chunks.length - (last - first + 1) + made.size()];
    System.arraycopy(chunks, 0, next, 0, first);
    for (int i = 0; i < made.size(); i++) {
      next[first + i] = made.get(i);
    }
    int rest = first + made.size();
    System.arraycopy(chunks, last + 1, next, rest, next.length - rest);
    return next;
  }

  private List<Paragraph> between(int first, int from, int last, int to, String inserted) {
    Paragraph head = paragraph(first);
    Paragraph tail = paragraph(last);
    int newline = inserted.indexOf('\n');
    if (newline < 0) {
      Paragraph one =
          first == last
              ? head.replace(from, to, "")
              : head.replace(from, head.length(), "").join(tail.replace(0, to, ""));
      return List.of(one.replace(from, from, inserted));
    }
    int lastNewline = inserted.lastIndexOf('\n');
    List<Paragraph> made = new ArrayList<>();
    made.add(head.replace(from, head.length(), inserted.substring(0, newline)));
    if (lastNewline > newline) {
      made.addAll(Paragraph.split(inserted.substring(newline + 1, lastNewline)));
    }
    made.add(tail.replace(0, to, inserted.substring(lastNewline + 1)));
    return made;
  }

  /** The cluster boundary after an offset, or the text's end. */
  int next(int offset) {
    int p = paragraphAt(offset);
    int at = offset - start(p);
    String text = paragraph(p).text();
    return at == text.length()
        ? Math.min(offset + 1, length())
        : start(p) + Clusters.next(text, at);
  }

  /** The cluster boundary before an offset, or the text's start. */
  int previous(int offset) {
    int p = paragraphAt(offset);
    int at = offset - start(p);
    return at == 0
        ? Math.max(0, offset - 1)
        : start(p) + Clusters.previous(paragraph(p).text(), at);
  }

  /** The first cluster boundary that is not before an offset. */
  int ceiling(int offset) {
    int within = Math.clamp(offset, 0, length());
    int p = paragraphAt(within);
    return start(p) + Clusters.ceiling(paragraph(p).text(), within - start(p));
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
    return this == other || (length() == other.length() && sameParagraphs(other));
  }

  private boolean sameParagraphs(Prose other) {
    if (Arrays.equals(chunks, other.chunks, (a, b) -> a.reads(b) ? 0 : 1)) {
      return true;
    }
    // The same text may be in other chunks.
    for (int p = 0; p < count() && count() == other.count(); p++) {
      if (Paragraph.compare(paragraph(p), other.paragraph(p)) != 0) {
        return false;
      }
    }
    return count() == other.count();
  }
}
