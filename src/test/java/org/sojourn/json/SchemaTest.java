package org.sojourn.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "journal-1",
        "profile-1",
        "missions-1",
        "memory-1",
        "memory-1-digest",
        "memory-1-searches",
        "entry-1",
        "draft-1",
        "draft-1-comment",
        "draft-1-pages",
        "draft-1-guide",
        "commitment-1",
        "share-1",
        "comment-1",
        "debrief-1",
        "escalation-1",
        "withdrawal-1",
        "letter-1",
        "card-1",
        "contact-1",
        "contact-1-new",
        "keys-1",
        "guide-1",
        "themes-1",
        "export-1",
        "entry-1-options",
        "entry-1-shareable",
        "entry-1-private",
        "entry-1-labels",
        "share-1-options",
        "share-1-terms",
        "settings-1",
        "settings-1-meaning",
        "settings-1-exchange",
        "settings-1-keys",
        "support-card-1",
        "whom-to-tell-1",
        "limits-1"
      })
  void a_released_file_fits_its_schema(String name) throws IOException {
    assertEquals(List.of(), problems(name, text(name)));
  }

  /* What the schema refuses, the reader refuses, so that one can be trusted for the other. */
  @ParameterizedTest(name = "{0}: {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          journal-1       | sojourn-journal/1         | sojourn-entry/1
          journal-1       | 01931c2e-7a40             | 01931c2e-7a4
          profile-1       | "clinical-trainee"        | "student"
          missions-1      | "start"                   | "begin"
          memory-1        | "omusujja"                | 7
          memory-1-searches | "query": "consent"     | "query": 7
          memory-1-digest | "limitsDigest": "9f       | "limitsDigest": 7, "x": "9f
          entry-1         | "2026-11-22",             | 20261122,
          entry-1         | "field"                   | "afield"
          entry-1         | "value"                   | "worth"
          entry-1         | "prompt": "weight"        | "prompt": 7
          entry-1         | "kind": "choice"          | "kind": "guess"
          entry-1         | "digest"                  | "hash"
          entry-1-private | "private": true           | "private": "yes"
          entry-1-options | "value": "yes"            | "worth": "yes"
          entry-1-labels  | "value": 10               | "value": "ten"
          entry-1-labels  | "label": "light"          | "mark": "light"
          share-1-options | "label"                   | "tag"
          draft-1         | "work": "entry"           | "work": "essay"
          draft-1         | "at": "weight"            | "on": "weight"
          draft-1-pages   | "pages": [                | "pages": [ 7,
          draft-1-comment | "comment": {              | "remark": {
          commitment-1    | "status": "changed"       | "status": "late"
          share-1         | "name": "Amara"           | "alias": "Amara"
          share-1-terms   | "quotable": true          | "quotable": "yes"
          share-1-terms   | "until": "2027-05-03"     | "until": "May"
          share-1-terms   | "name": "Dr Okello"       | "who": "Dr Okello"
          comment-1       | "text"                    | "words"
          debrief-1       | "names": "initials"       | "names": "all"
          debrief-1       | "part": "excerpt"         | "part": "poem"
          debrief-1       | "minutes": 10             | "minutes": "ten"
          debrief-1       | "closed": "2026-11-22"    | "closed": "late"
          escalation-1    | "text"                    | "words"
          withdrawal-1    | "created"                 | "when"
          letter-1        | "recipient"               | "to"
          letter-1        | "withdrawal"              | "holds"
          card-1          | "recipient"               | "to"
          contact-1       | "added"                 | "met"
          contact-1       | "signing"               | "key"
          keys-1          | "identity"              | "secret"
          export-1        | "entries"                 | "pages"
          guide-1         | "purpose"                 | "porpuse"
          guide-1         | "version": 2              | "version": 0
          guide-1         | "year": 1970              | "year": "1970"
          guide-1         | "id": "first"             | "id": "First One"
          guide-1         | "min": 0,                 | ''
          guide-1         | "light",                  | ''
          guide-1         | "What came first?",       | "1?", "2?", "3?",
          guide-1         | "clinician": {            | "doctor": {
          guide-1         | "kind": "words"           | "kind": "text"
          guide-1         | "brings": "week"          | "brings": "month"
          guide-1         | "value": "yes"            | "worth": "yes"
          guide-1         | ["calm", "uneasy"]        | []
          guide-1         | ["weight", "feeling"]     | ["weight", "weight"]
          guide-1         | "minutes": 10             | "minutes": "ten"
          settings-1      | "dark"                    | "black"
          settings-1      | "mouse"                   | "mice"
          settings-1      | false                     | "off"
          support-card-1  | "sections"                | "parts"
          support-card-1  | "how"                     | "call"
          support-card-1  | "2026-11-22"              | "today"
          whom-to-tell-1  | "name"                    | "who"
          limits-1        | "text"                    | "words"
          settings-1      | "es"                      | "es_ES"
          settings-1-exchange | "~/Sync/sojourn"      | 7
          settings-1-meaning | false                  | "off"
          settings-1-keys | 66                        | 600
          settings-1-keys | 10,                       | 0,
          settings-1-keys | "F10 L"                   | 6
          """)
  void a_file_that_does_not_fit_is_refused_by_schema_and_reader(
      String name, String part, String instead) throws IOException {
    String broken = text(name).replaceFirst(java.util.regex.Pattern.quote(part), instead);
    assertEquals(false, problems(name, broken).isEmpty());
    Doc doc = Samples.doc(broken);
    assertThrows(JsonTrouble.class, () -> format(name).read(doc));
  }

  static Format<?> format(String name) {
    return FormatsTest.samples()
        .filter(sample -> sample.get()[0].equals(name + ".json"))
        .map(sample -> (Format<?>) sample.get()[1])
        .findFirst()
        .orElseThrow();
  }

  private static List<String> problems(String name, String json) {
    String schema = name.replaceFirst("-1.*", "-1.schema.json");
    return SCHEMAS
        .getSchema(SchemaLocation.of("classpath:/schema/" + schema))
        .validate(
            json,
            InputFormat.JSON,
            execution -> execution.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  private static String text(String name) throws IOException {
    return new String(Samples.file(name + ".json"), StandardCharsets.UTF_8);
  }
}
