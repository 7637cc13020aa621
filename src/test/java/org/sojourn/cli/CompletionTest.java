package org.sojourn.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that real shells complete, with the script that the program prints. */
class CompletionTest {
  private static final Path BASH = Path.of("/bin/bash");
  private static final Path ZSH = Path.of("/usr/bin/zsh");
  private static final Path FISH = Path.of("/usr/bin/fish");
  private static final String BASH_BEFORE = "source ./script; compopt() { :; };";
  private static final String ZSH_BEFORE = "autoload -U compinit; compinit -u -D; source ./script;";

  @TempDir Path home;

  @BeforeEach
  void a_script() throws Exception {
    Files.writeString(home.resolve("script"), Run.in(home).call("completion", "bash").data());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sojourn undel                              | undelete
          sojourn guides sho                         | show
          sojourn list --lim                         | --limit
          sojourn reflect week                       | weekly-compass
          sojourn guides show signif                 | significant-event
          sojourn write --themes local-l             | local-leadership
          sojourn write --themes = local-l           | local-leadership
          sojourn write --themes consent,local-l     | consent,local-leadership
          sojourn search theme : local-l             | local-leadership
          sojourn search phase : re                  | re-entry
          sojourn mission add --kind dis             | disaster
          sojourn --journal x completion f           | fish
          """)
  void bash_completes_commands_and_values(String line, String completed) throws Exception {
    assertEquals(completed + "\n", completed(BASH, BASH_BEFORE, line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sojourn undel                              | undelete
          sojourn list --lim                         | --limit
          sojourn reflect week                       | weekly-compass
          sojourn write --themes=consent,local-l     | --themes=consent,local-leadership
          sojourn search theme:local-l               | theme:local-leadership
          """)
  void zsh_completes_commands_and_values(String line, String completed) throws Exception {
    assertEquals(completed + "\n", completed(ZSH, ZSH_BEFORE, line));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          sojourn undel                              | undelete
          sojourn guides sho                         | show
          sojourn trash emp                          | empty
          sojourn --journal x completion f           | fish
          sojourn list --lim                         | --limit
          sojourn reflect week                       | weekly-compass
          sojourn guides show signif                 | significant-event
          sojourn write --themes local-l             | local-leadership
          sojourn write --themes consent,local-l     | consent,local-leadership
          sojourn write --themes=consent,local-l     | --themes=consent,local-leadership
          sojourn search theme:local-l               | theme:local-leadership
          sojourn search list                        | ''
          sojourn export pdf --out ./scri            | ./script
          """)
  void fish_completes_commands_and_values(String line, String completed) throws Exception {
    Files.writeString(home.resolve("script"), Run.in(home).call("completion", "fish").data());
    String all = out(FISH, "--no-config", "-c", "source ./script; complete -C '" + line + "'");
    assertEquals(completed, all.replaceAll("(?m)\\t.*", "").strip());
  }

  @Test
  void zsh_completes_an_id_as_well() throws Exception {
    assertCompletesAnId(ZSH, ZSH_BEFORE);
  }

  @Test
  void an_id_is_completed_from_the_journal_that_the_line_names() throws Exception {
    assertCompletesAnId(BASH, BASH_BEFORE);
  }

  private void assertCompletesAnId(Path shell, String before) throws Exception {
    Run run = Run.in(home);
    run.call("init", "--name", "Amara");
    String id = run.call("write", "The queue at the gate.").last();
    Path program = home.resolve("sojourn");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Files.writeString(
        program,
        "#!/bin/sh\nexec '%s' -cp '%s' org.sojourn.Main \"$@\"\n"
            .formatted(java, System.getProperty("java.class.path")));
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
    String line = program + " --journal " + run.journal() + " show " + id.substring(0, 9);
    assertEquals(id + "\n", completed(shell, before, line));
  }

  /** What a shell puts in the place of the last word of a line. */
  private String completed(Path shell, String before, String line) throws Exception {
    List<String> words = List.of(line.split(" ", -1));
    // As zsh itself does before it asks a function for bash.
    String asked =
        "%s ask() { %s; _sojourn_values sojourn '%s' '%s'; }; COMP_WORDS=(%s); COMP_CWORD=%d; ask; printf '%%s\\n' \"${COMPREPLY[@]}\""
            .formatted(
                before,
                shell.equals(ZSH) ? "emulate -L sh; setopt kshglob noshglob braceexpand" : ":",
                words.getLast(),
                words.get(words.size() - 2),
                line,
                words.size() - 1);
    String out = out(shell, "-c", asked);
    // zsh itself drops what does not go on from the word.
    return out.lines()
        .filter(each -> each.startsWith(words.getLast()))
        .map(each -> each.strip() + "\n")
        .collect(Collectors.joining());
  }

  /** What a shell prints that says nothing of a trouble. */
  private String out(Path shell, String... arguments) throws Exception {
    assumeTrue(Files.isExecutable(shell), shell + " is not installed");
    List<String> command = new ArrayList<>(List.of(shell.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command).directory(home.toFile());
    process.environment().putAll(Map.of("HOME", home.toString(), "TERM", "xterm-256color"));
    Process started = process.start();
    String out = new String(started.getInputStream().readAllBytes(), UTF_8);
    String err = new String(started.getErrorStream().readAllBytes(), UTF_8);
    started.waitFor();
    assertEquals("", err);
    return out;
  }
}
