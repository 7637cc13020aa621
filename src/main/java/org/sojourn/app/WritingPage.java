package org.sojourn.app;

import java.util.Optional;
import org.sojourn.editor.Writing;

/** One prompt of an entry being written, or the page of a free one. */
public record WritingPage(Work work) implements Page {
  @Override
  public Where where() {
    return work.field() instanceof Field.Prose ? Where.WRITING : Where.CHOOSING;
  }

  @Override
  public Optional<Writing> text() {
    return work.field() instanceof Field.Prose prose
        ? Optional.of(prose.writing())
        : Optional.empty();
  }
}
