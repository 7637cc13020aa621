package org.sojourn.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormatsTest {

  static Stream<Arguments> samples() {
    return Stream.of(
        arguments("journal-1.json", Formats.JOURNAL, Samples.JOURNAL),
        arguments("profile-1.json", Formats.PROFILE, Samples.PROFILE),
        arguments("missions-1.json", Formats.MISSIONS, Samples.MISSIONS),
        arguments("memory-1.json", Formats.MEMORY, Samples.MEMORY),
        arguments("memory-1-digest.json", Formats.MEMORY, Samples.MEMORY_OF_CONTENT),
        arguments("memory-1-searches.json", Formats.MEMORY, Samples.MEMORY_OF_SEARCHES),
        arguments("memory-1-identifiers.json", Formats.MEMORY, Samples.MEMORY_OF_IDENTIFIERS),
        arguments("entry-1.json", Formats.ENTRY, Samples.ENTRY),
        arguments("entry-1-shareable.json", Formats.ENTRY, Samples.SHAREABLE_ENTRY),
        arguments("entry-1-private.json", Formats.ENTRY, Samples.PRIVATE_ENTRY),
        arguments("entry-1-options.json", Formats.ENTRY, Samples.CHOSEN_ENTRY),
        arguments("entry-1-labels.json", Formats.ENTRY, Samples.SCALED_ENTRY),
        arguments("draft-1.json", Formats.DRAFT, Samples.DRAFT),
        arguments("draft-1-pages.json", Formats.DRAFT, Samples.DRAFT_OF_SOME),
        arguments("draft-1-guide.json", Formats.DRAFT, Samples.DRAFT_BY_GUIDE),
        arguments("draft-1-comment.json", Formats.DRAFT, Samples.COMMENT_DRAFT),
        arguments("commitment-1.json", Formats.COMMITMENT, Samples.COMMITMENT),
        arguments("share-1.json", Formats.SHARE, Samples.SHARE),
        arguments("share-1-options.json", Formats.SHARE, Samples.CHOSEN_SHARE),
        arguments("share-1-terms.json", Formats.SHARE, Samples.SHARE_WITH_TERMS),
        arguments("comment-1.json", Formats.COMMENT, Samples.COMMENT),
        arguments("debrief-1.json", Formats.DEBRIEF, Samples.DEBRIEF),
        arguments("debrief-counted-1.json", Formats.DEBRIEF, Samples.DEBRIEF_COUNTED),
        arguments("escalation-1.json", Formats.ESCALATION, Samples.ESCALATION),
        arguments("withdrawal-1.json", Formats.WITHDRAWAL, Samples.WITHDRAWAL),
        arguments("letter-1.json", Formats.LETTER, Samples.LETTER),
        arguments("card-1.json", Formats.CARD, Samples.CARD),
        arguments("contact-1.json", Formats.CONTACT, Samples.CONTACT),
        arguments("contact-1-new.json", Formats.CONTACT, Samples.NEW_CONTACT),
        arguments("keys-1.json", Formats.KEYS, Samples.KEYS),
        arguments("guide-1.json", Formats.GUIDE, Samples.GUIDE),
        arguments("settings-1.json", Formats.SETTINGS, Samples.SETTINGS),
        arguments("settings-1-meaning.json", Formats.SETTINGS, Samples.SETTINGS_WITHOUT_MEANING),
        arguments("settings-1-exchange.json", Formats.SETTINGS, Samples.SETTINGS_WITH_EXCHANGE),
        arguments("settings-1-keys.json", Formats.SETTINGS, Samples.SETTINGS_WITH_KEYS),
        arguments("support-card-1.json", Formats.SUPPORT_CARD, Samples.SUPPORT_CARD),
        arguments("whom-to-tell-1.json", Formats.WHOM_TO_TELL, Samples.WHOM_TO_TELL),
        arguments("limits-1.json", Formats.LIMITS, Samples.LIMITS),
        arguments("export-1.json", Formats.EXPORT, Samples.EXPORT));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void a_released_file_is_read_for_ever(String file, Format<?> format, Object value)
      throws IOException {
    assertEquals(value, format.read(Doc.read(file, Samples.file(file))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  <T> void a_value_is_written_as_its_released_file(String file, Format<T> format, T value)
      throws IOException {
    assertEquals(text(Samples.file(file)), text(format.write(value)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  <T> void a_file_of_ours_is_rewritten_as_it_is_written(String file, Format<T> format, T value)
      throws IOException {
    assertArrayEquals(format.write(value), format.rewrite(Samples.file(file), value));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  <T> void a_newer_file_is_only_looked_at(String file, Format<T> format, T value)
      throws IOException {
    byte[] newer = ofVersion("12", file, format);
    Doc doc = Doc.read(file, newer);
    String newerName = format.name().replace("/1", "/12");
    String sentence =
        file
            + ", line 1, column 1: format ["
            + newerName
            + "] was written by a newer Sojourn; it opens for reading only, update Sojourn to"
            + " change it";
    assertEquals(sentence, assertThrows(FutureFormat.class, () -> format.read(doc)).getMessage());
    assertThrows(FutureFormat.class, () -> format.rewrite(newer, value));
    assertEquals(value, format.look(doc));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void a_file_of_another_format_is_refused(String file, Format<?> format, Object value)
      throws IOException {
    Doc doc = Doc.read(file, ofVersion("1b", file, format));
    assertEquals(
        file + ", line 2, column 3: format [" + format.name() + "b] is not " + format.name(),
        assertThrows(JsonTrouble.class, () -> format.read(doc)).getMessage());
    assertThrows(JsonTrouble.class, () -> format.look(doc));
  }

  private static byte[] ofVersion(String version, String file, Format<?> format)
      throws IOException {
    String kind = format.name().substring(0, format.name().length() - 1);
    return text(Samples.file(file))
        .replaceFirst(kind + "1", kind + version)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }
}
