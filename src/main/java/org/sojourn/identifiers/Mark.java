package org.sojourn.identifiers;

/** A stretch of plain text that a rule points to. */
record Mark(int start, int end, Kind kind, Certainty certainty) {
  static Mark certain(int start, int end, Kind kind) {
    return new Mark(start, end, kind, Certainty.CERTAIN);
  }

  static Mark possible(int start, int end, Kind kind) {
    return new Mark(start, end, kind, Certainty.POSSIBLE);
  }

  boolean isCertain() {
    return certainty == Certainty.CERTAIN;
  }

  boolean touches(Mark other) {
    return start < other.end && other.start < end;
  }

  int length() {
    return end - start;
  }
}
