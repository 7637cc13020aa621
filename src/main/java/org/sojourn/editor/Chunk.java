package org.sojourn.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some hundred paragraphs that follow each other, and what was found out about them all. A change
 * makes the chunk around it anew and shares the others, so that a key in a text of very many
 * paragraphs costs those of one chunk.
 *
 * <p>As in a {@link Paragraph}, the fields that are not final only remember answers.
 */
final class Chunk {

  /** The most paragraphs that one holds. */
  static final int MOST = 512;

  private final Paragraph[] paragraphs;

  /** Where each paragraph starts in the chunk; at the end, the chunk's length. */
  private final int[] starts;

  private @Nullable Known<Sheet> rows;
  private @Nullable Known<Query> found;

  /** An answer, and what it is the answer for. */
  private static final class Known<T> {
    final T asked;
    final int[] answer;

    Known(T asked, int[] answer) {
      this.asked = asked;
      this.answer = answer;
    }
  }

  /** The paragraphs are not copied: whoever makes a chunk gives them away. */
  Chunk(Paragraph[] paragraphs) {
    this.paragraphs = paragraphs;
    this.starts = new int[paragraphs.length + 1];
    for (int i = 0; i < paragraphs.length; i++) {
      starts[i + 1] = starts[i] + paragraphs[i].length() + 1;
    }
  }

  /** Paragraphs in chunks, of which each has room for more if there are several. */
  static List<Chunk> all(Paragraph[] paragraphs) {
    if (paragraphs.length <= MOST) {
      return List.of(new Chunk(paragraphs));
    }
    List<Chunk> chunks = new ArrayList<>();
    int some = MOST / 2;
    for (int from = 0; from < paragraphs.length; from += some) {
      int to = Math.min(paragraphs.length, from + some);
      chunks.add(new Chunk(Arrays.copyOfRange(paragraphs, from, to)));
    }
    return chunks;
  }

  int count() {
    return paragraphs.length;
  }

  /** The characters in it, with a newline for each paragraph. */
  int length() {
    return starts[paragraphs.length];
  }

  Paragraph paragraph(int index) {
    return paragraphs[index];
  }

  int start(int index) {
    return starts[index];
  }

  /** The paragraph an offset is in; a newline belongs to the one it ends. */
  int paragraphAt(int offset) {
    int at = Arrays.binarySearch(starts, 0, paragraphs.length, offset);
    return at >= 0 ? at : -at - 2;
  }

  /** Writes the paragraphs {@code from} to {@code to} into an array. */
  void copy(int from, int to, Paragraph[] into, int at) {
    System.arraycopy(paragraphs, from, into, at, to - from);
  }

  /** The number of each paragraph's first row in the chunk; at the end, the number of rows. */
  int[] firstRows(Sheet sheet) {
    Known<Sheet> known = rows;
    if (known == null || !known.asked.wrapsAs(sheet)) {
      int[] firsts = new int[paragraphs.length + 1];
      for (int i = 0; i < paragraphs.length; i++) {
        firsts[i + 1] = firsts[i] + paragraphs[i].layout(sheet).rows();
      }
      known = new Known<>(sheet, firsts);
      rows = known;
    }
    return known.answer;
  }

  /** Where it holds what is sought: the start and the end of each place in the chunk, in turn. */
  int[] found(Query query) {
    Known<Query> known = found;
    if (known == null || !known.asked.equals(query)) {
      Places places = new Places();
      for (int i = 0; i < paragraphs.length; i++) {
        query.find(paragraphs[i].folded(), starts[i], places);
      }
      known = new Known<>(query, places.toArray());
      found = known;
    }
    return known.answer;
  }

  boolean reads(Chunk other) {
    return this == other || Arrays.equals(paragraphs, other.paragraphs, Paragraph::compare);
  }

  /** Whether there is nothing but white space in it. */
  boolean blank() {
    for (Paragraph paragraph : paragraphs) {
      if (!paragraph.text().isBlank()) {
        return false;
      }
    }
    return true;
  }
}
