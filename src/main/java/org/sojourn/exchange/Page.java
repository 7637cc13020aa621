package org.sojourn.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * Text going out, as lines or as lists within a document. It is written to from within callbacks
 * that may not throw, so its troubles are unchecked.
 */
final class Page {

  private static final int BUFFER = 1 << 16;

  private final Writer out;
  private int count;

  Page(OutputStream out) {
    this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8), BUFFER);
  }

  void write(String text) {
    try {
      out.write(text);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  void line(String text) {
    write(text + "\n");
    count++;
  }

  /** Writes an item of the list that was begun; its own lines are set further in. */
  void item(String text) {
    write(count == 0 ? "\n    " : ",\n    ");
    write(text.replace("\n", "\n    "));
    count++;
  }

  /** Ends a list; the next one may begin. */
  int endList() {
    int items = count;
    write(items == 0 ? "]" : "\n  ]");
    count = 0;
    return items;
  }

  int count() {
    return count;
  }

  void flush() {
    try {
      out.flush();
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
