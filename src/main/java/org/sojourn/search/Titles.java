package org.sojourn.search;

/** What guides are called. */
public interface Titles {

  /** Guides that go by their ids alone. */
  Titles NONE = id -> id;

  /** The title of a guide, or its id when there is no such guide any more. */
  String guide(String id);
}
