package org.sojourn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.files.FileTrouble;
import org.sojourn.files.Gate;

/** What a call is given beside its options: files, standard input, and lines that are typed. */
final class Given {
  /** What stands for standard input in place of a file. */
  static final String STANDARD = "-";

  private static final int MOST = 20_000_000;

  private final Shell shell;
  private @Nullable BufferedReader typing;

  Given(Shell shell) {
    this.shell = shell;
  }

  /** A path that was named on the command line. */
  static Path path(String named) throws Wrong {
    if (named.isBlank()) {
      throw Wrong.usage("[%s] names no file".formatted(named), "name one");
    }
    try {
      return Path.of(named);
    } catch (InvalidPathException notAPath) {
      throw notAPath(named);
    }
  }

  static Wrong notAPath(String named) {
    return Wrong.usage(
        "[%s] cannot be the name of a file here".formatted(named),
        "use another name, or a locale with UTF-8 such as LC_ALL=C.UTF-8");
  }

  /** What to call a file, or standard input, in troubles. */
  static String source(String named) {
    return named.equals(STANDARD) ? "standard input" : named;
  }

  /** The bytes of a file, or of standard input. */
  byte[] bytes(String named) throws IOException {
    if (!named.equals(STANDARD)) {
      return Gate.read(path(named), MOST);
    }
    byte[] read = shell.in().readNBytes(MOST + 1);
    if (read.length > MOST) {
      throw Wrong.failed("Standard input is longer than 20 MB", "give less of it");
    }
    return read;
  }

  /** A line that the person at the terminal types; nothing when they ended what they type. */
  Optional<String> typed() throws IOException {
    if (typing == null) {
      typing = new BufferedReader(new InputStreamReader(shell.in(), UTF_8));
    }
    return Optional.ofNullable(typing.readLine());
  }

  /** Whether the person at the terminal types yes. */
  boolean agreed() throws IOException {
    return typed().orElse("").strip().equalsIgnoreCase("yes");
  }

  /** The text of a file, or of standard input. */
  String text(String named) throws IOException {
    return exactText(named).replace("\r\n", "\n");
  }

  /** The same with the ends of its lines as they are, for those who count its characters. */
  String exactText(String named) throws IOException {
    byte[] bytes = bytes(named);
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw Wrong.failed("[%s] is not UTF-8".formatted(source(named)), "save it as UTF-8");
    }
  }

  /** A file as a stream, or standard input. */
  InputStream stream(String named) throws IOException {
    if (named.equals(STANDARD)) {
      return shell.in();
    }
    Path file = path(named);
    try {
      return Files.newInputStream(file);
    } catch (IOException trouble) {
      throw FileTrouble.reading(file, trouble);
    }
  }
}
