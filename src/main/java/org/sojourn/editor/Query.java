package org.sojourn.editor;

/**
 * What is looked for in a text, whatever its case and accents.
 *
 * @param folded it as {@link Folded} makes it
 */
record Query(String folded) {

  static Query of(String sought) {
    return new Query(Folded.of(sought).text());
  }

  /**
   * Adds the start and the end of each place where a paragraph holds this, with the offset the
   * paragraph starts at. The places do not overlap, and are of whole clusters.
   */
  void find(Folded paragraph, int base, Places into) {
    if (folded.isEmpty()) {
      return;
    }
    int at = paragraph.text().indexOf(folded);
    while (at >= 0) {
      int end = at + folded.length();
      if (paragraph.begins(at) && paragraph.begins(end)) {
        into.add(base + paragraph.place(at));
        into.add(base + paragraph.place(end));
      } else {
        end = at + 1;
      }
      at = paragraph.text().indexOf(folded, end);
    }
  }
}
