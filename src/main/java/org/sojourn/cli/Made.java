package org.sojourn.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Something a command made or changed: on lines, the files first and its id last, or as a document.
 *
 * @param files what was written of it, if anything was
 */
record Made(String id, Optional<List<String>> files) {

  /** What was made without a file to give to others. */
  static Made of(Object id) {
    return new Made(id.toString(), Optional.empty());
  }

  /** What was made with files to give to others. */
  static Made of(Object id, List<Path> files) {
    return new Made(id.toString(), Optional.of(files.stream().map(Path::toString).toList()));
  }

  /** Prints it. */
  void print(Call call) throws IOException {
    if (call.json()) {
      call.out().json(this);
    } else {
      lines(call);
    }
  }

  /** Prints it for a program; a person is told. */
  void document(Call call) throws IOException {
    call.document(this);
  }

  /** Prints what was made at once; one that was made alone stands alone. */
  static void print(Call call, List<Made> all) throws IOException {
    if (all.size() == 1) {
      all.getFirst().print(call);
    } else if (call.json()) {
      call.out().json(all);
    } else {
      for (Made each : all) {
        each.lines(call);
      }
    }
  }

  private void lines(Call call) throws IOException {
    for (String file : files.orElse(List.of())) {
      call.out().line(file);
    }
    call.out().line(id);
  }
}
