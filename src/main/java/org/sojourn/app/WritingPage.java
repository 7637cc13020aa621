package org.sojourn.app;

/** One prompt of an entry being written, or the page of a free one. */
public record WritingPage(Work work) implements Page {
  @Override
  public Where where() {
    return work.field() instanceof Field.Prose ? Where.WRITING : Where.CHOOSING;
  }
}
