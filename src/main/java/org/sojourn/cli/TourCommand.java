package org.sojourn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.sojourn.app.Folders;
import org.sojourn.app.Start;
import org.sojourn.files.DurableFiles;
import picocli.CommandLine.Command;

/** Opens a made-up journal to look around in. */
@Command(
    name = "tour",
    description = {
      "Opens a made-up journal, in a folder of its own, to look around in before writing.",
      "Nothing of yours is read or changed. Called again, it opens as it was left; to begin anew,"
          + " delete its folder."
    },
    footer = {"", "Example: sojourn tour"})
final class TourCommand extends CliCommand {

  TourCommand(Call call) {
    super(call);
  }

  /** Where the made-up journal lies. */
  private record Laid(String journal) {}

  @Override
  int run() throws IOException {
    Folders folders = call.folders().tour(call.shell().environment());
    Path own = Objects.requireNonNull(folders.journal().getParent());
    Path laid = own.resolve("tour.txt");
    Tour tour = Tour.shipped();
    if (!Files.exists(laid)) {
      if (Files.exists(folders.journal())) {
        throw Wrong.failed(
            "The tour in [%s] was not laid out to its end".formatted(own), "delete that folder");
      }
      new TourLayout(call, tour, folders).lay();
      DurableFiles.real().write(laid, (tour.note() + "\n").getBytes(UTF_8));
      call.say("The tour lies in [%s].".formatted(own));
    }
    if (!call.pages()) {
      String journal = folders.journal().toString();
      call.print(new Laid(journal), journal);
      return Exit.DONE;
    }
    Start start = new Start.Tour(tour.note());
    return call.shell().door().open(folders, start, Optional.empty());
  }
}
