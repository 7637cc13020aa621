package org.sojourn;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program line by line as a process of its own, spoken to through pipes. */
final class LinearProcessTest {
  private static final String SEEN = "The interpreter left something out.";
  private static final String NODDED = "She nodded before he had finished.";

  @TempDir Path home;

  @BeforeEach
  void goWithoutModel() throws IOException {
    Path settings = home.resolve("config/sojourn/settings.json");
    Files.createDirectories(settings.getParent());
    Files.writeString(settings, "{\"meaning\": false}");
  }

  @Test
  void what_was_given_is_there_at_the_same_prompt_after_the_power_has_gone() throws Exception {
    Spoken first = new Spoken();
    first.give("Amara", "", "", "write", SEEN, NODDED, ".support");
    first.await("An empty line goes back.");
    assertEquals(137, first.killed());
    Spoken again = new Spoken();
    again.await("1. Continue: " + SEEN.substring(0, SEEN.length() - 1));
    again.give("1");
    again.await("Your answer so far:\n" + SEEN + "\n" + NODDED + "\n");
    again.give(".", "Left out", "", "search", "nodded");
    again.await("One entry found for: nodded", "Left out");
    again.give("q");
    again.await("All that was written is kept.");
    assertEquals(0, again.ended());
  }

  @Test
  void a_trainee_and_a_mentor_come_all_the_way_through_pipes() throws Exception {
    String[] amara = {"--plain", "--journal", home.resolve("amara").toString()};
    String[] ruth = {"--plain", "--journal", home.resolve("ruth").toString()};
    Spoken first = new Spoken(amara);
    first.give("Amara", "medical student", "Kisoro 2026", "yesterday", "");
    first.await("1. Daily Five");
    first.give("1", "", "6", "6", "", SEEN, NODDED, ".?");
    first.await("Write on.");
    assertEquals(137, first.killed());

    Spoken again = new Spoken(amara);
    again.await("1. Continue: The interpreter left something out");
    again.give("1", ".", "What she agreed to.", ".", "Ask her by Friday", ".", "");
    again.await("The title. An empty line takes the one above.");
    again.give("Left out", "1", "");
    again.await("Kept: Left out");
    for (String query : List.of("nodded", "interpreting", "theme:language-interpreters")) {
      again.give("search", query, "1", "b", "b");
      again.await("One entry found for: " + query, "1. ", "Left out. ");
    }
    again.give("search", "nodded", "1", "share", "", "1 4", "", "", "", "", "");
    again.await("Exactly what will leave.", NODDED, "Which number or word?");
    again.give("write the file", home.resolve("share.json").toString());
    again.await("Written to");
    again.give("q");
    assertEquals(0, again.ended());

    Spoken mentor = new Spoken(ruth);
    mentor.give("Ruth", "mentor", "", "inbox", "add a file", home.resolve("share.json").toString());
    mentor.await("In the inbox: ");
    mentor.give("1", "1", "What would she have said?", ".", "write the file");
    mentor.await("Exactly what will leave.", "Where should the file");
    mentor.give(home.resolve("comment.json").toString());
    mentor.await("Written to");
    mentor.give("q");
    assertEquals(0, mentor.ended());

    Spoken reading = new Spoken(amara);
    reading.give("inbox", "add a file", home.resolve("comment.json").toString(), "1");
    reading.await("A comment by Ruth", "What would she have said?", "An empty line goes back.");
    reading.give("q");
    assertEquals(0, reading.ended());
    assertEquals("", commands("" + first.heard + again.heard + mentor.heard + reading.heard));
  }

  /** All that could command a terminal, but for the ends of lines. */
  private static String commands(String heard) {
    return heard.replaceAll("[^\\p{Cntrl}\\u0080-\\u009F]", "").replace("\n", "");
  }

  @Test
  void what_was_written_to_command_a_terminal_commands_none() throws Exception {
    Spoken spoken = new Spoken();
    spoken.give("Amara", "", "", "write", "\033]0;mine\007 red\033[31m \u009B32m\b\b end", ".read");
    spoken.await("left out", "red", "end");
    spoken.give(".", "\033[2Jtitle\007", "", "browse", "1", "q");
    assertEquals(0, spoken.ended());
    assertEquals("", commands(spoken.heard.toString()));
  }

  @Test
  void a_line_that_is_not_UTF_8_is_told_of_and_kept() throws Exception {
    Spoken spoken = new Spoken();
    spoken.give("Amara", "", "", "write");
    spoken.in.write(new byte[] {'c', 'a', 'f', (byte) 0xE9, '\n'});
    spoken.give(".support");
    spoken.await("it was not UTF-8", "An empty line goes back.");
    spoken.give("", "q");
    spoken.await("caf\uFFFD");
    assertEquals(0, spoken.ended());
  }

  @Test
  void who_is_told_to_end_says_that_all_is_kept() throws Exception {
    Spoken spoken = new Spoken();
    spoken.give("Amara", "", "", "write", SEEN, ".support");
    spoken.await("An empty line goes back.");
    assertEquals(143, spoken.terminated());
    assertTrue(spoken.heard.toString().contains("kept as a draft"), spoken.heard::toString);
  }

  @Test
  void a_command_that_opens_a_page_opens_it_in_lines_through_a_pipe() throws Exception {
    Spoken tour = new Spoken("tour", "--plain");
    tour.await("a made-up person's journal", "Which number or word?");
    tour.give("q");
    assertEquals(0, tour.ended());
  }

  @Test
  void a_locked_journal_is_not_asked_for_its_passphrase_where_that_would_be_seen()
      throws Exception {
    Path secret = Files.writeString(home.resolve("secret"), "correct horse battery\n");
    Spoken making = new Spoken("init", "--name", "Amara", "--passphrase-file", secret.toString());
    assertEquals(0, making.ended());
    Spoken refused = new Spoken("--plain");
    assertEquals(1, refused.ended());
    assertTrue(refused.heard.toString().contains("--passphrase-file"), refused.heard::toString);
    Spoken opened = new Spoken("--plain", "--passphrase-file", secret.toString());
    opened.await("Good ");
    opened.give("q");
    assertEquals(0, opened.ended());
  }

  /** A program that is spoken to. */
  private final class Spoken {
    private final Process process;
    private final OutputStream in;
    private final BufferedReader out;
    private final StringBuilder heard = new StringBuilder();

    Spoken() throws IOException {
      this("--plain");
    }

    Spoken(String... arguments) throws IOException {
      ProcessBuilder builder =
          new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "--enable-native-access=ALL-UNNAMED",
              "-XX:TieredStopAtLevel=1",
              "-cp",
              System.getProperty("java.class.path"),
              "org.sojourn.Main");
      builder.command().addAll(List.of(arguments));
      builder.environment().put("HOME", home.toString());
      for (String folder : new String[] {"CONFIG", "CACHE", "STATE", "DATA"}) {
        String own = home.resolve(folder.toLowerCase(Locale.ROOT)).toString();
        builder.environment().put("XDG_" + folder + "_HOME", own);
      }
      process = builder.redirectErrorStream(true).start();
      // What is waited for may never be said: then all that was is what the test shows.
      CompletableFuture.delayedExecutor(60, TimeUnit.SECONDS).execute(process::destroyForcibly);
      in = process.getOutputStream();
      out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
    }

    void give(String... lines) throws IOException {
      in.write((String.join("\n", lines) + "\n").getBytes(UTF_8));
      in.flush();
    }

    /** Waits until all these were said. */
    void await(String... words) throws IOException {
      for (String word : words) {
        while (heard.indexOf(word) < 0) {
          int next = out.read();
          assertTrue(next >= 0, () -> "[" + word + "] was not said:\n" + heard);
          heard.append((char) next);
        }
      }
    }

    int killed() throws InterruptedException {
      process.destroyForcibly();
      return process.waitFor();
    }

    int terminated() throws Exception {
      // Of a process it started itself Java would close the pipes.
      process.toHandle().destroy();
      return ended();
    }

    /** Waits until it has ended, having heard all that it still said. */
    int ended() throws Exception {
      in.close();
      for (int next = out.read(); next >= 0; next = out.read()) {
        heard.append((char) next);
      }
      return process.waitFor();
    }
  }
}
