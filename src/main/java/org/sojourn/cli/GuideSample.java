package org.sojourn.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.sojourn.guides.Guides;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** A guide to begin one's own from. */
@Command(
    name = "new",
    description = {
      "Prints a sample guide with a prompt of each kind; its own words say what is what."
    },
    footer = {
      "",
      "Save it as a .json file in the folder that `sojourn paths` calls guides, write your",
      "own words into it, and check it with `sojourn guides check`. With the id of a shipped",
      "guide it takes its place.",
      "",
      "Example: sojourn guides new night-round > night-round.json"
    })
final class GuideSample extends CliCommand {
  private static final String SAMPLE = "/prompts/sample-guide.json";
  private static final String ID = "my-guide";

  @Parameters(arity = "0..1", paramLabel = "ID", description = "Its id; else ${DEFAULT-VALUE}.")
  private String id = ID;

  GuideSample(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      throw Wrong.usage(
          "[%s] cannot be the id of a guide".formatted(id),
          "use small letters, digits and hyphens, such as night-round");
    }
    Guides guides = call.guides();
    if (guides.guide(id).isPresent()) {
      call.say(
          "There is a guide [%s] already; in your folder, this one would take its place."
              .formatted(id));
    }
    call.out().lines(sample().replace("\"" + ID + "\"", "\"" + id + "\"").stripTrailing());
    return Exit.DONE;
  }

  private static String sample() throws IOException {
    try (InputStream in = GuideSample.class.getResourceAsStream(SAMPLE)) {
      if (in == null) {
        throw new IllegalStateException("[" + SAMPLE + "] is not in the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
