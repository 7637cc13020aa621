package org.sojourn.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.identifiers.Passage;
import org.sojourn.journal.Share;
import org.sojourn.share.Passages;
import picocli.CommandLine.Option;

/**
 * Words that stand in what leaves in the place of others, as the walk on the screen puts them
 * there.
 */
final class ReplaceOption {
  private static final int FLAGS = Pattern.UNICODE_CHARACTER_CLASS;

  @Option(
      names = "--replace",
      paramLabel = "WORDS=INSTEAD",
      description = {
        "Put a role in the place of words that may let someone be known, wherever they stand,",
        "as in --replace Amina=[patient]. May be given more than once."
      })
  private Map<String, String> instead = new LinkedHashMap<>();

  /** A share with its words replaced; all of them must stand there. */
  Share in(Share share) throws Wrong {
    List<String> texts = Passages.of(share).stream().map(Passage::text).toList();
    return instead.isEmpty() ? share : Passages.worded(share, in(texts));
  }

  /** A text with its words replaced; all of them must stand there. */
  String in(String text) throws Wrong {
    return in(List.of(text)).getFirst();
  }

  private List<String> in(List<String> words) throws Wrong {
    List<String> texts = words;
    for (Map.Entry<String, String> each : instead.entrySet()) {
      Pattern sought =
          Pattern.compile("(?<!\\w)" + Pattern.quote(each.getKey()) + "(?!\\w)", FLAGS);
      List<String> before = texts;
      texts =
          before.stream()
              .map(text ->
                  sought.matcher(text).replaceAll(Matcher.quoteReplacement(each.getValue())))
              .toList();
      if (each.getKey().isBlank() || texts.equals(before)) {
        throw Wrong.usage(
            "[%s] does not stand in what would leave".formatted(each.getKey()),
            "give --replace words as they stand there, such as --replace Amina=[patient]");
      }
    }
    return texts;
  }
}
