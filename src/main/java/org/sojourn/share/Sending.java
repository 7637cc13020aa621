package org.sojourn.share;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sojourn.files.FolderLock;
import org.sojourn.files.SealedFiles;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Response;
import org.sojourn.journal.Share;
import org.sojourn.json.Formats;

/** Makes files of shares and comments, and keeps what left. */
record Sending(Shelves shelves, SealedFiles files) {

  /** Writes out what was promised: its ids say nothing outside of this journal. */
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

  /** An answer with what was promised in words, as far as it is still there. */
  Answer told(Answer answer) throws IOException {
    return answer.response() instanceof Response.Commitments(List<UUID> promised)
        ? new Answer(answer.prompt(), answer.asked(), new Response.Text(lines(promised)))
        : answer;
  }

  /** Writes the file of a share, and keeps a copy unless the file could not be written. */
  Path send(Share share, Path out) throws IOException {
    byte[] bytes = sendable(new Arrival.OfShare(share), Formats.SHARE.write(share));
    Shelf<Share> sent = shelves.sent();
    try (FolderLock _ = shelves.lock()) {
      boolean again = sent.one(share.id()).isPresent();
      try {
        // First the copy: what is said about a file that left without one would be refused.
        Receiving.add(sent, share.id(), share);
        return new Outgoing(files.raw()).write(out, "share", share.id(), bytes);
      } catch (IOException trouble) {
        if (!again) {
          takeBack(sent.file(share.id()), trouble);
        }
        throw trouble;
      }
    }
  }

  /** Writes the file of a comment. */
  Path send(Comment comment, Path out) throws IOException {
    byte[] bytes = sendable(new Arrival.OfComment(comment), Formats.COMMENT.write(comment));
    return new Outgoing(files.raw()).write(out, "comment", comment.id(), bytes);
  }

  private void takeBack(Path copy, IOException because) {
    try {
      files.delete(copy);
    } catch (IOException trouble) {
      because.addSuppressed(trouble);
    }
  }

  /** The bytes, after they were read as their receiver will read them. */
  private static byte[] sendable(Arrival leaving, byte[] bytes) throws Refused {
    if (bytes.length > ForeignFile.MOST) {
      throw new Refused("It is larger than 2 MB, more than can be received: choose less of it.");
    }
    Arrival arriving = ForeignFile.read(Path.of("it"), bytes);
    if (!arriving.equals(leaving)) {
      throw new IllegalArgumentException("Only what was prepared may be sent");
    }
    return bytes;
  }
}
