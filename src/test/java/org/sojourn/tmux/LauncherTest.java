package org.sojourn.tmux;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher away from a terminal: what it finds, builds, prepares and starts. */
class LauncherTest {
  private static final String JDK = System.getProperty("java.home");
  private static final Instant LONG_AGO = Instant.parse("2026-01-02T03:04:05Z");

  @TempDir Path temp;
  Installation installed;
  Path fakeJava;

  @BeforeEach
  void install() throws IOException {
    installed = Installation.of(StandIn.class, temp.resolve("a folder"));
    fakeJava =
        installed.script(
            "fake-java",
            """
            case $* in *--train*) exit 1 ;; esac
            while [ "$1" != org.sojourn.Main ]; do shift; done
            shift
            echo "started $*"
            exit 5
            """);
  }

  @Test
  void words_and_exit_status_pass_through() throws Exception {
    assertEquals(new Ran(5, "started list --json a b\n"), out("list", "--json", "a b"));
  }

  @Test
  void a_folder_with_a_colon_in_its_name_is_named_with_the_remedy() throws Exception {
    installed = Installation.of(StandIn.class, temp.resolve("one:folder"));
    assertEquals(
        new Ran(
            1,
            "sojourn: Folder ["
                + installed.folder()
                + "] has a colon in its name, and Java cannot look there: move or rename it.\n"),
        run(Map.of("SOJOURN_JAVA", JDK), "list").talk());
  }

  @Test
  void an_input_that_is_shut_is_an_empty_one() throws Exception {
    Path reading =
        installed.script(
            "reading-java", "case $* in *--train*) exit 1 ;; esac\ncat && echo \"read all\"\n");
    Path shut = installed.script("shut", "exec ./sojourn \"$@\" <&-\n");
    Map<String, String> java = Map.of("SOJOURN_JAVA", reading.toString());
    Run run = new Run(installed.folder(), shut, java, List.of("write"));
    assertEquals(new Ran(0, "read all\n"), run.out());
  }

  @Test
  void it_finds_its_folder_through_links_and_from_elsewhere() throws Exception {
    Path bin = Files.createDirectories(temp.resolve("bin"));
    Files.createSymbolicLink(temp.resolve("middle"), Path.of("a folder", "sojourn"));
    Path link = Files.createSymbolicLink(bin.resolve("journal"), Path.of("../middle"));
    Run run = new Run(bin, link, Map.of("SOJOURN_JAVA", fakeJava.toString()), List.of("themes"));
    assertEquals(new Ran(5, "started themes\n"), run.out());
  }

  @Test
  void a_java_that_is_too_old_is_named_with_the_remedy() throws Exception {
    Path old = temp.resolve("jdk-17");
    Files.createDirectories(old.resolve("bin"));
    Files.copy(fakeJava, old.resolve("bin/java"));
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
    Run run = run(Map.of("SOJOURN_JAVA", old.toString()), "list");
    assertEquals(
        new Ran(
            1,
            "sojourn: SOJOURN_JAVA ["
                + old
                + "] is not a JDK 25 or newer; name the folder of one, or unset it.\n"),
        run.talk());
  }

  @Test
  void training_leaves_a_cache_for_the_next_start_and_is_told_once() throws Exception {
    Map<String, String> java = Map.of("SOJOURN_JAVA", JDK);
    Ran first = run(java, "list").talk();
    assertTrue(first.text().startsWith("Getting ready for quick starts"), first.text());
    assertEquals(
        List.of(
            "lib",
            "sojourn-start.aot",
            "sojourn.aot",
            "sojourn.aot.for",
            "sojourn.jar",
            "training.log"),
        names(installed.folder().resolve("target")));
    assertEquals(new Ran(0, ""), run(java, "list").talk());
  }

  @Test
  void another_version_in_the_same_place_is_trained_anew_though_its_jar_is_no_newer()
      throws Exception {
    Map<String, String> java = Map.of("SOJOURN_JAVA", JDK);
    Path edition = installed.folder().resolve("target").resolve("sojourn.jar.sha256");
    Files.writeString(edition, "1f2e");
    run(java, "list").talk();
    assertEquals(new Ran(0, ""), run(java, "list").talk());
    Files.writeString(edition, "3d4c");
    Ran first = run(java, "list").talk();
    assertTrue(first.text().startsWith("Getting ready for quick starts"), first.text());
    assertEquals(new Ran(0, ""), run(java, "list").talk());
  }

  @Test
  void training_that_fails_half_way_leaves_what_the_first_frame_needs() throws Exception {
    Path java =
        installed.script(
            "half-trained-java",
            "case $* in *'--train rest'*) exit 134 ;; esac\nexec '" + JDK + "/bin/java' \"$@\"\n");
    Map<String, String> half = Map.of("SOJOURN_JAVA", java.toString());
    Ran first = run(half, "list").talk();
    assertTrue(first.text().contains("That did not wholly work"), first.text());
    assertEquals(
        List.of("lib", "sojourn.aot", "sojourn.aot.for", "sojourn.jar", "training.log"),
        names(installed.folder().resolve("target")));
    assertEquals(new Ran(0, "plain list\n"), run(half, "list").out());
    assertEquals(new Ran(0, ""), run(half, "list").talk());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sojourn.aot", "sojourn-start.aot"})
  void a_cache_that_does_not_suit_prints_nothing(String layer) throws Exception {
    Map<String, String> java = Map.of("SOJOURN_JAVA", JDK);
    run(java, "list").talk();
    Files.writeString(installed.folder().resolve("target").resolve(layer), "not a cache\n");
    assertEquals(new Ran(0, "plain list|--json\n"), run(java, "list", "--json").out());
    assertEquals(new Ran(0, ""), run(java, "list", "--json").talk());
  }

  @Test
  void options_meant_for_other_java_programs_are_kept_away() throws Exception {
    Map<String, String> java =
        Map.of("SOJOURN_JAVA", JDK, "JAVA_TOOL_OPTIONS", "-XX:+UseG1GC", "SOJOURN_TTY", "ready");
    run(java, "list").talk();
    assertEquals(new Ran(0, ""), run(java, "list").talk());
    assertEquals(new Ran(0, "plain list\n"), run(java, "list").out());
  }

  @Test
  void newer_sources_are_built_before_the_start() throws Exception {
    maven("cp -p target/sojourn.jar target/new.jar\nmv target/new.jar target/sojourn.jar");
    source();
    assertEquals(new Ran(5, "started list\n"), out("list"));
    assertEquals("built\n", builds());
    assertEquals(new Ran(5, "started list\n"), out("list"));
    assertEquals("built\n", builds());
  }

  @Test
  void the_first_build_says_what_it_does() throws Exception {
    Files.move(installed.jar(), installed.folder().resolve("kept.jar"));
    maven("mv kept.jar target/sojourn.jar");
    source();
    Ran ran = talk("list");
    assertTrue(ran.text().startsWith("Building Sojourn, first time"), ran.text());
    assertEquals(5, ran.status());
  }

  @Test
  void a_failed_build_shows_why_and_starts_nothing() throws Exception {
    maven("echo 'It went wrong there.'\nexit 1");
    source();
    Run run = run(Map.of("SOJOURN_JAVA", fakeJava.toString()), "list");
    assertEquals(new Ran(1, ""), run.out());
    String talk = run.talk().text();
    assertTrue(talk.contains("It went wrong there.\n"), talk);
    assertTrue(talk.contains("is older than its sources, so it was not started."), talk);
    assertFalse(Files.exists(installed.folder().resolve("target/building")));
  }

  @Test
  void what_a_failed_build_left_half_done_is_not_started() throws Exception {
    maven("echo half > target/sojourn.jar\nexit 1");
    source();
    assertEquals(1, talk("list").status());
    assertFalse(Files.exists(installed.jar()));
  }

  @Test
  void a_build_cut_off_is_done_again() throws Exception {
    maven("touch target/sojourn.jar");
    Path lock = Files.createDirectories(installed.folder().resolve("target/building"));
    Files.writeString(lock.resolve("pid"), deadProcess() + "\n");
    source();
    Files.setLastModifiedTime(installed.jar(), FileTime.from(Instant.now()));
    assertEquals(new Ran(5, "started list\n"), out("list"));
    assertEquals("built\n", builds());
  }

  @Test
  void two_starts_at_once_build_once() throws Exception {
    maven("sleep 1\ntouch target/sojourn.jar");
    source();
    Process one = run(Map.of("SOJOURN_JAVA", fakeJava.toString()), "one").start();
    Process two = run(Map.of("SOJOURN_JAVA", fakeJava.toString()), "two").start();
    assertEquals(List.of(5, 5), List.of(one.waitFor(), two.waitFor()));
    assertEquals("built\n", builds());
  }

  private void maven(String work) throws IOException {
    installed.script("mvnw", "echo built >> builds\n" + work + "\n");
  }

  /** A source that is newer than the jar. */
  private void source() throws IOException {
    Path main = Files.createDirectories(installed.folder().resolve("src/main"));
    Files.writeString(main.resolve("Main.java"), "class Main {}\n");
    Files.createDirectories(installed.folder().resolve("prompts"));
    Files.writeString(installed.folder().resolve("pom.xml"), "<project/>\n");
    if (Files.exists(installed.jar())) {
      Files.setLastModifiedTime(installed.jar(), FileTime.from(LONG_AGO));
    }
  }

  private String builds() throws IOException {
    return Files.readString(installed.folder().resolve("builds"));
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static long deadProcess() throws Exception {
    Process process = new ProcessBuilder("true").start();
    process.waitFor();
    return process.pid();
  }

  private Ran out(String... words) throws Exception {
    return run(Map.of("SOJOURN_JAVA", fakeJava.toString()), words).out();
  }

  private Ran talk(String... words) throws Exception {
    return run(Map.of("SOJOURN_JAVA", fakeJava.toString()), words).talk();
  }

  private Run run(Map<String, String> environment, String... words) {
    return new Run(temp, installed.launcher(), environment, List.of(words));
  }

  /** How a run ended, and what it wrote to one of its two outputs. */
  private record Ran(int status, String text) {}

  private record Run(
      Path folder, Path launcher, Map<String, String> environment, List<String> words) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    Ran out() throws Exception {
      return collect(builder().redirectError(ProcessBuilder.Redirect.DISCARD));
    }

    Ran talk() throws Exception {
      List<String> command = new ArrayList<>(List.of("/bin/sh", "-c", "\"$@\" 2>&1 >/dev/null"));
      command.add("sh");
      command.addAll(builder().command());
      return collect(builder().command(command));
    }

    Process start() throws IOException {
      return builder()
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    }

    private Ran collect(ProcessBuilder builder) throws Exception {
      Process process = builder.start();
      process.getOutputStream().close();
      String text = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertTrue(process.waitFor(PATIENCE), "the launcher did not end");
      return new Ran(process.exitValue(), text);
    }

    private ProcessBuilder builder() {
      List<String> command = new ArrayList<>(List.of(launcher.toString()));
      command.addAll(words);
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      builder.environment().keySet().retainAll(List.of("PATH"));
      builder.environment().put("HOME", folder.toString());
      builder.environment().put("LANG", "C.UTF-8");
      builder.environment().putAll(environment);
      return builder;
    }
  }
}
