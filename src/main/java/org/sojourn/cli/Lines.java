package org.sojourn.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.sojourn.json.Doc;
import org.sojourn.json.JsonTrouble;

/** Many questions, one JSON object a line, each answered by one document on a line, in order. */
final class Lines {

  /** Answers one line. */
  @FunctionalInterface
  interface Answering {
    /** The document that answers a line. */
    Object answer(Doc line) throws IOException;
  }

  private Lines() {}

  /**
   * Refuses {@code --jsonl} with anything but standard input.
   *
   * @param what what stands on the lines
   * @param named what was named in place of standard input
   */
  static void only(String command, String what, String named) throws Wrong {
    if (!named.equals(Given.STANDARD)) {
      throw Wrong.usage(
          "--jsonl reads %s from standard input, not from [%s]".formatted(what, named),
          "write `sojourn %s - --jsonl`".formatted(command));
    }
  }

  /** Answers every line of standard input; one that cannot be answered gets its trouble. */
  static int answer(Call call, Answering answering) throws IOException {
    int exit = Exit.DONE;
    int number = 0;
    // Bytes that are no UTF-8 become marks that JSON texts may hold; the line is answered anyway.
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(call.given().stream(Given.STANDARD), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      try {
        Doc doc = Doc.read("line " + number, line.getBytes(StandardCharsets.UTF_8));
        call.out().jsonLine(answering.answer(doc));
      } catch (JsonTrouble trouble) {
        call.out().jsonLine(told(number, trouble).parts());
        exit = Exit.FAILED;
      }
    }
    return exit;
  }

  private static Told told(int number, JsonTrouble trouble) {
    return new Told(
        "line %d, column %d: %s".formatted(number, trouble.column(), trouble.problem()), "");
  }
}
