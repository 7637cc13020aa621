package org.sojourn.cli;

import java.util.Locale;
import org.sojourn.journal.Named;

/** How entries stand in a file that goes elsewhere. */
enum FileFormat implements Named {
  /** One document with all there is to entries. */
  JSON("json"),
  /** One entry a line, for other programs. */
  JSONL("jsonl"),
  /** To be read, and changed, as text with a few signs. */
  MARKDOWN("md"),
  /** One page for a browser, which needs nothing beside it. */
  HTML("html"),
  /** Pages for a printer, and for whoever has nothing else to read them with. */
  PDF("pdf"),
  /** Nothing but words. */
  TEXT("txt");

  private final String ending;

  FileFormat(String ending) {
    this.ending = ending;
  }

  /** The format a command is told. */
  static FileFormat of(String named) throws Wrong {
    return Choices.of("The format", named, FileFormat.class);
  }

  /** What the names of such files end with. */
  String ending() {
    return ending;
  }

  /** Whether it is for people: then it has a cover, and entries may have files of their own. */
  boolean paper() {
    return this != JSON && this != JSONL;
  }

  @Override
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String label() {
    return id();
  }
}
