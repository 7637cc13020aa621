package org.sojourn.search;

import java.util.List;
import java.util.stream.IntStream;

/** What English words end in, so that one being typed finds its other forms before it is whole. */
final class Endings {

  private static final int LEAST = 4;

  private static final List<String> COMMON =
      List.of(
          "ably", "ally", "ance", "ations", "ences", "ers", "est", "fully", "ings", "ions", "ities",
          "ively", "ments", "nesses", "ously");

  private Endings() {}

  /**
   * What may come before an ending that has begun: of "interpreti" it is "interpret", because of
   * "interpreting".
   */
  static List<String> roots(String begun) {
    return IntStream.range(LEAST, begun.length())
        .filter(cut -> COMMON.stream().anyMatch(each -> each.startsWith(begun.substring(cut))))
        .mapToObj(cut -> begun.substring(0, cut))
        .toList();
  }
}
