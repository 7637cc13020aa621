package org.sojourn.terminal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.terminal.Abilities.Background;

/** What a terminal says when it is asked for the colour of its paper. */
final class PaperAnswer {

  /** The question, which a terminal that does not know it passes over. */
  static final String QUESTION = "\u001b]11;?\u001b\\";

  private static final Pattern ANSWER =
      Pattern.compile(
          "11;rgba?:([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})(/[0-9a-fA-F]{1,4})?");

  /** The luminance at which white and black ink can be read equally well. */
  private static final double MIDDLE = 0.179;

  private PaperAnswer() {}

  /** Reads what stood between {@code ESC ]} and its end; nothing when it is no such answer. */
  static Optional<Background> read(String said) {
    Matcher parts = ANSWER.matcher(said);
    if (!parts.matches()) {
      return Optional.empty();
    }
    double luminance =
        0.2126 * light(parts.group(1))
            + 0.7152 * light(parts.group(2))
            + 0.0722 * light(parts.group(3));
    return Optional.of(luminance < MIDDLE ? Background.DARK : Background.LIGHT);
  }

  private static double light(String hex) {
    double share = Integer.parseInt(hex, 16) / (Math.pow(16, hex.length()) - 1);
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
