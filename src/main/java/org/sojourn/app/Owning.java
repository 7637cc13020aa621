package org.sojourn.app;

/** What is done with names and words of one's own; each answers {@code OwnRead}. */
public sealed interface Owning extends Effect.Among {

  /** Reads them. */
  record ReadOwn() implements Owning {}

  /** Marks a further one from now on. */
  record Add(String name) implements Owning {}

  /** Marks one no longer. */
  record Forget(String name) implements Owning {}

  /** Says what is put in the place of one; nothing is decided where that is empty. */
  record Replace(String name, String instead) implements Owning {}
}
