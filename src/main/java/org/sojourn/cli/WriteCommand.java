package org.sojourn.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Response;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Keeps a free entry. */
@Command(
    name = "write",
    description = {
      "Keeps a free entry, and prints its id.",
      "Its words are the arguments or standard input; with neither, a page opens."
    },
    footer = {
      "",
      "Example: sojourn write 'The queue began before light.' --themes justice-equity",
      "         sojourn write --date yesterday < page.txt"
    })
final class WriteCommand extends CliCommand {

  /** The most characters that one answer may have: what can be read again. */
  @Parameters(arity = "0..*", paramLabel = "TEXT", description = "The words; - reads them.")
  private List<String> words = new ArrayList<>();

  @Mixin private final EntryOptions about = new EntryOptions();

  WriteCommand(Call call) {
    super(call);
  }

  @Override
  int run() throws IOException {
    boolean given = !words.isEmpty() && !words.equals(List.of(Given.STANDARD));
    if (words.isEmpty() && call.pages()) {
      return about.open(call, null);
    }
    Entry entry = about.begun(call, null);
    String text = given ? String.join(" ", words) : call.given().text(Given.STANDARD);
    return EntryOptions.keep(
        call, entry.answered(List.of(Answer.free(checked(call.fit(text), given)))), List.of());
  }

  private static String checked(String text, boolean given) throws Wrong {
    if (text.isEmpty()) {
      String error = given ? "There are no words to keep" : "Standard input holds no words to keep";
      String remedy = "give some, as in `sojourn write 'A long day.'`";
      throw given ? Wrong.usage(error, remedy) : Wrong.failed(error, remedy);
    }
    if (text.length() > Response.Text.MOST) {
      throw Wrong.failed(
          "The text has %,d characters, and an entry holds %,d"
              .formatted(text.length(), Response.Text.MOST),
          "write it as several entries");
    }
    return text;
  }
}
