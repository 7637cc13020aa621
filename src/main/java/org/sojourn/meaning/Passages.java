package org.sojourn.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Long texts cut into passages of whole sentences, short enough to mean one thing. */
public final class Passages {

  /** A passage is full from so many words on. */
  private static final int FULL = 40;

  /** A sentence that goes on for longer is cut. */
  private static final int LONGEST = 80;

  /** What is left at the end goes with the passage before it when it is shorter than this. */
  private static final int SHORTEST = 12;

  /** Nobody writes so much in an evening; of what was pasted, this much is looked at. */
  private static final int MOST = 250;

  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern ENDS = Pattern.compile(".*[.!?…][\"'”’)\\]]*", Pattern.DOTALL);

  private final String text;
  private final List<Passage> passages = new ArrayList<>();
  private int start = -1;
  private int end;
  private int words;

  private Passages(String text) {
    this.text = text;
  }

  /** The passages of a text in order; together they hold all its words, up to some 10,000. */
  public static List<Passage> of(String text) {
    return new Passages(text).cut();
  }

  private List<Passage> cut() {
    Matcher matcher = WORD.matcher(text);
    while (passages.size() < MOST && matcher.find()) {
      if (words > 0 && words >= FULL && newParagraph(matcher.start())) {
        close();
      }
      take(matcher.start(), matcher.end());
      boolean over = words >= FULL && ENDS.matcher(matcher.group()).matches();
      if (over || words >= LONGEST) {
        close();
      }
    }
    if (words > 0) {
      closeLast();
    }
    return List.copyOf(passages);
  }

  private boolean newParagraph(int next) {
    return text.substring(end, next).contains("\n");
  }

  private void take(int from, int to) {
    start = words == 0 ? from : start;
    end = to;
    words++;
  }

  private void close() {
    passages.add(new Passage(start, end, text.substring(start, end)));
    words = 0;
  }

  private void closeLast() {
    if (words < SHORTEST && !passages.isEmpty()) {
      start = passages.removeLast().start();
    }
    close();
  }
}
