package org.sojourn.guides;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.sojourn.files.Gate;
import org.sojourn.journal.Leaflet;
import org.sojourn.json.Doc;
import org.sojourn.json.Format;
import org.sojourn.json.Formats;
import org.sojourn.json.LeafletFormat;

/**
 * The short texts that come with Sojourn in several languages and that a file of the user's own may
 * take the place of, in whole or in part.
 */
public final class Leaflets {

  private static final int MOST_BYTES = 200_000;
  private static final String UNTIL_THEN = "Until then the text that comes with Sojourn is shown.";

  private Leaflets() {}

  /** Which text. */
  public enum Kind {
    /** Where help is found. */
    SUPPORT_CARD("support-card.json"),
    /** What a reader of a share may have to tell. */
    LIMITS("limits.json"),
    /** What a reader does when a share suggests danger. */
    ESCALATION("escalation.json"),
    /** Whom to tell of what may have to be reported. */
    WHOM_TO_TELL("whom-to-tell.json");

    private final String file;

    Kind(String file) {
      this.file = file;
    }

    /** The name of its file, shipped or the user's own. */
    public String file() {
      return file;
    }

    private Format<Leaflet> format() {
      return switch (this) {
        case SUPPORT_CARD -> Formats.SUPPORT_CARD;
        case LIMITS -> Formats.LIMITS;
        case ESCALATION -> Formats.ESCALATION;
        case WHOM_TO_TELL -> Formats.WHOM_TO_TELL;
      };
    }
  }

  /**
   * A text as it is to be shown.
   *
   * @param kind which text it is
   * @param file the file of the user's own, which need not exist
   * @param trouble why that file does not count, in a sentence with the remedy; empty when it does
   */
  public record Read(Kind kind, Leaflet leaflet, Path file, String trouble) {}

  /**
   * Reads a text.
   *
   * @param language the reader's language, such as {@code es}; English stands in for one not there
   * @param own the file of the user's own, which need not exist
   */
  public static Read read(Kind kind, String language, Path own) {
    Leaflet shipped = shipped(kind, language);
    if (!Files.exists(own, LinkOption.NOFOLLOW_LINKS)) {
      return new Read(kind, shipped, own, "");
    }
    try {
      return new Read(kind, over(kind, shipped, own), own, "");
    } catch (IOException trouble) {
      return new Read(kind, shipped, own, sentence(trouble));
    }
  }

  private static Leaflet over(Kind kind, Leaflet shipped, Path own) throws IOException {
    Path file = own.toRealPath();
    LocalDate changed =
        LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
    Doc doc = Doc.read(own.toString(), Gate.read(file, MOST_BYTES));
    return LeafletFormat.over(shipped, kind.format(), doc, changed);
  }

  private static String sentence(IOException trouble) {
    String said = String.valueOf(trouble.getMessage());
    return said + (said.endsWith("?") || said.endsWith(".") ? " " : ". ") + UNTIL_THEN;
  }

  /** The text that comes with Sojourn, in English where it is not there in a language. */
  private static Leaflet shipped(Kind kind, String language) {
    try {
      byte[] json =
          resource("/prompts/" + language + "/" + kind.file)
              .or(() -> resource("/prompts/" + kind.file))
              .orElseThrow(() -> new IllegalStateException("[" + kind.file + "] is not here"));
      return kind.format().read(Doc.read("prompts/" + kind.file, json));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Optional<byte[]> resource(String name) {
    try (InputStream in = Leaflets.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
