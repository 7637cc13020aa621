package org.sojourn.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sojourn.crypto.Passphrase;
import org.sojourn.crypto.Strength;

/** Passphrases from files or from a person: never from arguments, which others can see. */
record Passphrases(Call call) {
  private static final String PROMPT = "Passphrase: ";

  /** The passphrase that a journal is under. */
  Passphrase known(@Nullable String file) throws IOException {
    return file == null ? asked(PROMPT) : from(file);
  }

  /** A new passphrase: a person is asked for it twice. */
  Passphrase fresh(@Nullable String file) throws IOException {
    if (file != null) {
      return Passphrase.of(strong(line(file), Given.source(file)));
    }
    char[] first = typed("New passphrase: ");
    char[] again = typed("The same again: ");
    boolean same = Arrays.equals(first, again);
    Arrays.fill(again, '\0');
    if (!same) {
      Arrays.fill(first, '\0');
      throw Wrong.failed("The two were not the same", "nothing was changed; try again");
    }
    return Passphrase.of(strong(first, "what was typed"));
  }

  /** A new passphrase that is long enough; of one that is weak it is said. */
  private char[] strong(char[] passphrase, String source) throws Wrong {
    CharBuffer characters = CharBuffer.wrap(passphrase);
    if (passphrase.length > 0 && Strength.tooShort(characters)) {
      Arrays.fill(passphrase, '\0');
      throw Wrong.failed(Strength.TOO_SHORT, "choose a longer one: a few words in a row will do");
    }
    if (passphrase.length == 0) {
      throw empty(source);
    }
    if (Strength.weak(characters)) {
      call.say(Strength.WEAK);
    }
    return passphrase;
  }

  /** The passphrase on the first line of a file, or of standard input. */
  Passphrase from(String file) throws IOException {
    return notEmpty(Passphrase.of(line(file)), Given.source(file));
  }

  private char[] line(String file) throws IOException {
    byte[] bytes = call.given().bytes(file);
    CharBuffer read = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
    Arrays.fill(bytes, (byte) 0);
    int end = 0;
    while (end < read.length() && read.charAt(end) != '\n' && read.charAt(end) != '\r') {
      end++;
    }
    char[] line = new char[end];
    read.get(line);
    Arrays.fill(read.array(), '\0');
    return line;
  }

  private static Passphrase notEmpty(Passphrase passphrase, String source) throws Wrong {
    if (passphrase.empty()) {
      throw empty(source);
    }
    return passphrase;
  }

  private static Wrong empty(String source) {
    return Wrong.failed(
        "[%s] holds no passphrase".formatted(source), "write one on its first line");
  }

  private Passphrase asked(String prompt) throws IOException {
    return Passphrase.of(typed(prompt));
  }

  /** What a person types; to be cleared. */
  char[] typed(String prompt) throws IOException {
    Optional<char[]> typed = call.hidden(prompt);
    return typed.orElseThrow(() ->
        Wrong.failed(
            "The journal is encrypted, and there is no terminal to ask for its passphrase",
            "name a file that holds it, --passphrase-file FILE"));
  }
}
