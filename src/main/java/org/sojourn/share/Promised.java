package org.sojourn.share;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Response;

/** Writes out what was promised: its ids say nothing outside of this journal. */
record Promised(Shelves shelves) {

  /** The answers with what was promised in words. */
  List<Answer> spelledOut(List<Answer> answers) throws IOException {
    List<Answer> spelled = new ArrayList<>();
    for (Answer answer : answers) {
      if (answer.response() instanceof Response.Commitments(List<UUID> promised)) {
        spelled.add(new Answer(answer.prompt(), answer.asked(), promises(answer, promised)));
      } else {
        spelled.add(answer);
      }
    }
    return spelled;
  }

  private Response promises(Answer answer, List<UUID> promised) throws IOException {
    String lines = lines(promised);
    if (lines.isEmpty()) {
      throw new Refused(
          "What was promised under %s is gone: choose other answers."
              .formatted(Words.offender(answer.prompt())));
    }
    return new Response.Text(lines);
  }

  private String lines(List<UUID> promised) throws IOException {
    List<String> lines = new ArrayList<>();
    for (UUID id : promised) {
      shelves.commitment(id).map(Words::promise).ifPresent(lines::add);
    }
    return String.join("\n", lines);
  }

  /** Parts of an entry with what was promised in words, as far as it is still there. */
  List<Part> told(List<Part> parts) throws IOException {
    List<Part> told = new ArrayList<>();
    for (Part part : parts) {
      told.add(part instanceof Part.Said(Answer said) ? new Part.Said(told(said)) : part);
    }
    return told;
  }

  /** An answer with what was promised in words, as far as it is still there. */
  private Answer told(Answer answer) throws IOException {
    return answer.response() instanceof Response.Commitments(List<UUID> promised)
        ? new Answer(answer.prompt(), answer.asked(), new Response.Text(lines(promised)))
        : answer;
  }
}
