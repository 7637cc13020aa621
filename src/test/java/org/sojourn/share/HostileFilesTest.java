package org.sojourn.share;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.sojourn.share.Samples.AMARA;
import static org.sojourn.share.Samples.EVENING;
import static org.sojourn.share.Samples.OKELLO;
import static org.sojourn.share.Samples.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.files.FileTrouble;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Asked;
import org.sojourn.journal.Comment;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Person;
import org.sojourn.journal.Response;
import org.sojourn.journal.Share;
import org.sojourn.json.Formats;

/** Whatever a file of others holds: a sentence or something plain, and the journal as it was. */
class HostileFilesTest {

  private static final Clock CLOCK = Clock.fixed(EVENING.toInstant(), ZoneOffset.UTC);

  @TempDir Path folder;
  private Path journal;
  private Path file;
  private Sharing okello;
  private Share share;
  private String json;

  @BeforeEach
  void a_sound_share() throws IOException {
    journal = Files.createDirectory(folder.resolve("journal"));
    file = folder.resolve("from-amara.json");
    okello = new Sharing(journal, OKELLO.journal(), CLOCK);
    Path amaras = Files.createDirectory(folder.resolve("amara"));
    Sharing amara = new Sharing(amaras, AMARA.journal(), CLOCK);
    share =
        amara.prepare(
            entry(),
            AMARA,
            new Choice(true, List.of("justice-equity"), List.of("one-moment")),
            "Who decides?");
    json = new String(Formats.SHARE.write(share), UTF_8);
  }

  // Rows 1 to 4: what would command or deceive the screen

  @Test
  void nothing_received_can_command_or_deceive_the_screen() throws IOException {
    String evil = "a\u001b]0;x\u0007b\u009b31mc\u202ed\u200be\u0000f\ud800g\u00adh\u2066i";
    String plain = "a]0;xb31mc<U+202E>defgh<U+2066>i";
    Answer bad = new Answer("p" + evil, new Asked(evil, evil), new Response.Text(evil));
    Share sent = of(bad, evil);
    Share expected =
        of(new Answer("p" + plain, new Asked(plain, plain), new Response.Text(plain)), plain);
    assertEquals(new Received.NewShare(expected), receive(Formats.SHARE.write(sent)));
    assertEquals(Optional.of(expected), okello.received(share.id()));
    String kept = Files.readString(journal.resolve("inbox").resolve(share.id() + ".json"));
    assertFalse(kept.contains("\\u"), kept);
  }

  @Test
  void what_lies_in_the_inbox_is_made_plain_again_when_it_is_read() throws IOException {
    receive(json);
    Path kept = journal.resolve("inbox").resolve(share.id() + ".json");
    Files.writeString(kept, json.replace("The queue", "The \\u001b[2Jqueue"));
    assertEquals("The [2Jqueue at the gate", okello.inbox().items().getFirst().share().title());
  }

  @Test
  void sentences_repeat_nothing_that_commands_the_screen() throws IOException {
    String esc = "\\u001b]0;x\\u0007";
    for (String bad :
        List.of(
            json.replace("sojourn-share/1", esc),
            json.replace(share.id().toString(), esc),
            json.replace("one-moment", "one\\u001bmoment").replace("\"text\"", "\"" + esc + "\""),
            json.replace("\"title\"", "\"" + esc + "\": 1, \"" + esc + "\""))) {
      String sentence = refusal(bad);
      assertTrue(sentence.chars().noneMatch(Character::isISOControl), sentence);
    }
    Path odd = Files.writeString(folder.resolve("a\u001b]0;x\u0007.json"), "[]");
    String sentence =
        String.valueOf(assertThrows(Refused.class, () -> okello.receive(odd)).getMessage());
    assertEquals("[a]0;x.json] is neither a share nor a comment: it names no format.", sentence);
  }

  @Test
  void a_name_of_any_length_does_not_fill_a_sentence() throws IOException {
    Share long_ = of(share.answers().getFirst(), "x".repeat(100_000));
    String sentence = receive(Formats.SHARE.write(long_)).sentence();
    assertTrue(sentence.length() < 250, sentence);
  }

  // Rows 5 to 8: what would choke or fool the reader

  @Test
  void deep_json_is_refused_quickly() {
    assertRefusedSoon(
        "{\"format\":\"sojourn-share/1\",\"x\":" + "[".repeat(900) + "]".repeat(900) + "}");
    assertRefusedSoon("{\"format\":\"sojourn-share/1\",\"x\":" + "[".repeat(400_000));
    assertRefusedSoon("{\"x\":".repeat(200_000));
  }

  @Test
  void long_texts_names_numbers_and_lists_are_refused_quickly() {
    assertRefusedSoon(json.replace("The queue", "x".repeat(1_500_000)));
    assertRefusedSoon(json.replace("\"title\"", "\"" + "x".repeat(400_000) + "\""));
    String version = "1" + "0".repeat(1_000_000);
    assertRefusedSoon(
        json.replace(
            "\"themes\"",
            "\"guide\": {\"id\": \"x\", \"version\": %s}, \"themes\"".formatted(version)));
    assertRefusedSoon(json.replace("\"themes\": [", "\"themes\": [" + "0,".repeat(900_000)));
    assertRefusedSoon(json.replace("\"ask\"", "\"ask\":1e999999999,\"x\""));
  }

  @Test
  void a_file_of_more_than_two_megabytes_is_not_opened() throws IOException {
    Files.write(file, new byte[2_000_001]);
    FileTrouble trouble = assertThrows(FileTrouble.class, () -> okello.receive(file));
    assertEquals(FileTrouble.Kind.TOO_BIG, trouble.kind());
  }

  @Test
  void one_title_for_the_reviewer_and_another_for_the_reader_is_refused() {
    assertTrue(
        refusal(json.replace("\"title\":", "\"title\": \"Kind\", \"title\":")).contains("title"));
  }

  @Test
  void text_after_the_end_is_refused() {
    refusal(json + "{}");
    refusal(json + "\u0000");
  }

  @Test
  void the_name_of_a_class_is_only_a_word() throws IOException {
    String named = json.replace("\"title\"", "\"@class\": \"java.lang.ProcessBuilder\", \"title\"");
    assertEquals(new Received.NewShare(share), receive(named));
  }

  @Test
  void answers_that_cannot_be_told_apart_are_refused() throws IOException {
    Answer answer = share.answers().getFirst();
    Answer hidden = new Answer("one-\u200bmoment", answer.asked(), new Response.Text("Other"));
    String twice = new String(Formats.SHARE.write(holding(List.of(answer, hidden))), UTF_8);
    assertEquals(
        "[from-amara.json] is not a sound share, it answers [one-moment] twice: ask for it again.",
        refusal(twice));
    String none = new String(Formats.SHARE.write(holding(List.of())), UTF_8);
    assertTrue(refusal(none).contains("without an answer"));
  }

  // Row 9: what is not a file

  @Test
  void a_link_is_not_followed() throws IOException {
    Path real = Files.writeString(folder.resolve("real.json"), json);
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);
    assertEquals(
        FileTrouble.Kind.NOT_A_FILE,
        assertThrows(FileTrouble.class, () -> okello.receive(link)).kind());
  }

  @Test
  void a_link_put_into_the_inbox_is_not_followed() throws IOException {
    receive(json);
    Path kept = journal.resolve("inbox").resolve(share.id() + ".json");
    Path real = Files.move(kept, folder.resolve("real.json"));
    Files.createSymbolicLink(kept, real);
    assertThrows(FileTrouble.class, () -> okello.received(share.id()));
    assertEquals(List.of(), okello.inbox().items());
    assertEquals(1, okello.inbox().unreadable().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/dev/zero", "/dev/tty", "/"})
  void a_device_or_folder_is_not_opened(String path) {
    assumeTrue(Files.exists(Path.of(path)));
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThrows(IOException.class, () -> okello.receive(Path.of(path))));
  }

  @Test
  void a_pipe_is_not_waited_for() throws IOException, InterruptedException {
    Path pipe = folder.resolve("pipe.json");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/mkfifo")));
    assertEquals(0, new ProcessBuilder("/usr/bin/mkfifo", pipe.toString()).start().waitFor());
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertEquals(
                FileTrouble.Kind.NOT_A_FILE,
                assertThrows(FileTrouble.class, () -> okello.receive(pipe)).kind()));
  }

  @Test
  void a_file_that_is_not_there_is_named() {
    IOException trouble =
        assertThrows(IOException.class, () -> okello.receive(folder.resolve("nothing.json")));
    assertTrue(String.valueOf(trouble.getMessage()).contains("nothing.json"));
  }

  // Row 15: what would lead out of the folder

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../../tmp/x",
        "..",
        "/etc/passwd",
        "CON",
        "1-1-1-1-1",
        "",
        "01930000-0000-7000-8000-000000000003/../../x"
      })
  void an_id_that_is_a_path_is_refused(String id) throws IOException {
    assertTrue(refusal(json.replace(share.id().toString(), id)).contains("not a UUID"));
    assertEquals(List.of(), inJournal());
  }

  @Test
  void an_id_in_capitals_makes_the_same_path() throws IOException {
    receive(json.replace(share.id().toString(), share.id().toString().toUpperCase(Locale.ROOT)));
    assertEquals(new Received.AlreadyHere(share.id()), receive(json));
  }

  // What is forged, of another kind, of another version, or half

  @Test
  void another_share_under_a_known_id_changes_nothing() throws IOException {
    receive(json);
    assertTrue(refusal(json.replace("The queue", "The crowd")).contains("already here"));
    assertEquals(Optional.of(share), okello.received(share.id()));
  }

  @Test
  void a_comment_on_an_answer_that_was_not_shared_is_refused() throws IOException {
    Sharing amara = new Sharing(folder.resolve("amara"), AMARA.journal(), CLOCK);
    amara.send(share, folder);
    Comment comment = new Comment(UUID.randomUUID(), share.id(), "weight", OKELLO, "Six?", EVENING);
    Files.write(file, Formats.COMMENT.write(comment));
    Refused refused = assertThrows(Refused.class, () -> amara.receive(file));
    assertEquals(
        "The comment is on [weight], which the share does not hold; it holds: one-moment.",
        refused.getMessage());
    assertEquals(List.of(), amara.comments().on(share.id()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"format":"sojourn-entry/1"}  | it is an entry of a journal; its author can share from it
          {"format":"sojourn-shares/1"} | its format is [sojourn-shares/1]
          {"format":7}                  | it names no format
          {"a":1}                       | it names no format
          [1]                           | it names no format
          "text"                        | it names no format
          """)
  void a_file_of_another_kind_says_what_it_is(String text, String what) {
    assertEquals(
        "[from-amara.json] is neither a share nor a comment: " + what + ".", refusal(text));
  }

  @Test
  void an_archive_is_not_unpacked_whatever_is_in_it() throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("../../share.json"));
      zip.write(json.getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("zeros"));
      zip.write(new byte[20_000_000]);
    }
    Refused refused = assertThrows(Refused.class, () -> okello.receive(file));
    assertTrue(
        String.valueOf(refused.getMessage())
            .startsWith("[from-amara.json] is neither a share nor a comment"));
    assertEquals(List.of(), inJournal());
  }

  @Test
  void a_file_that_is_no_json_says_so() {
    assertEquals(
        "[from-amara.json] is neither a share nor a comment: it is no file of Sojourn; choose the"
            + " one that you were given.",
        refusal("Dear Dr Okello,"));
    assertTrue(
        refusal("{\"format\": }")
            .startsWith(
                "[from-amara.json] is neither a share nor a comment: it is not sound JSON"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"sojourn-share/2", "sojourn-share/99", "sojourn-comment/2"})
  void a_newer_version_says_to_update(String format) {
    assertEquals(
        "[from-amara.json] was written by a newer Sojourn: update Sojourn to open it.",
        refusal(json.replace("sojourn-share/1", format)));
  }

  @Test
  void a_file_of_which_the_end_is_missing_is_not_whole_yet_wherever_it_ends() throws IOException {
    byte[] whole = json.strip().getBytes(UTF_8);
    for (int length = 0; length < whole.length; length++) {
      assertTrue(Whole.lacksItsEnd(Arrays.copyOf(whole, length)));
    }
    for (int length = 0; length < whole.length; length += 100) {
      Files.write(file, Arrays.copyOf(whole, length));
      Refused refused = assertThrows(Refused.class, () -> okello.receive(file));
      assertEquals("[from-amara.json] is not whole yet: copy it again.", refused.getMessage());
    }
    assertEquals(new Received.NewShare(share), receive(json));
  }

  @Test
  void a_file_whose_end_is_still_zeros_is_not_whole_yet() throws IOException {
    byte[] half = Arrays.copyOf(json.getBytes(UTF_8), 200);
    Files.write(file, Arrays.copyOf(half, 4096));
    Refused refused = assertThrows(Refused.class, () -> okello.receive(file));
    assertEquals("[from-amara.json] is not whole yet: copy it again.", refused.getMessage());
  }

  @Test
  void a_thousand_other_files_in_the_inbox_are_passed_over() throws IOException {
    receive(json);
    Path inbox = journal.resolve("inbox");
    for (int i = 0; i < 1_000; i++) {
      Files.createFile(inbox.resolve("junk-" + i + ".json"));
    }
    Files.createDirectory(inbox.resolve("folder.json"));
    assertEquals(
        new Inbox(
            List.of(new Inbox.Item(share, Inbox.State.NEW, Trust.UNSIGNED)), List.of(), List.of()),
        okello.inbox());
  }

  private Share of(Answer answer, String text) {
    return new Share(
        share.id(),
        share.entry(),
        new Person(AMARA.journal(), text),
        share.created(),
        share.date(),
        new GuideRef(text, 1),
        text,
        List.of(answer),
        List.of(text),
        text);
  }

  private Share holding(List<Answer> answers) {
    return new Share(
        share.id(),
        share.entry(),
        share.from(),
        share.created(),
        share.date(),
        share.guide(),
        share.title(),
        answers,
        share.themes(),
        share.ask());
  }

  private Received receive(String text) throws IOException {
    return receive(text.getBytes(UTF_8));
  }

  private Received receive(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    return okello.receive(file);
  }

  private String refusal(String text) {
    String sentence = String.valueOf(assertThrows(Refused.class, () -> receive(text)).getMessage());
    assertTrue(sentence.length() < 400 && !sentence.contains("\n"), sentence);
    return sentence;
  }

  private void assertRefusedSoon(String text) {
    assertInstanceOf(
        String.class, assertTimeoutPreemptively(Duration.ofSeconds(10), () -> refusal(text)));
  }

  private List<String> inJournal() throws IOException {
    try (Stream<Path> files = Files.walk(journal)) {
      return files.filter(Files::isRegularFile).map(p -> p.getFileName().toString()).toList();
    }
  }
}
