package org.sojourn.app;

import java.util.List;

/** Several troubles in the room of one. */
public final class Troubles {
  private Troubles() {}

  /** The first of them, and where the others are said. */
  public static String said(List<String> troubles) {
    int more = troubles.size() - 1;
    return more == 0
        ? troubles.getFirst()
        : troubles.getFirst() + " And " + more + " more: sojourn doctor names them all.";
  }
}
