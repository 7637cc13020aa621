package org.sojourn.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.crypto.Identity;
import org.sojourn.crypto.Passphrase;
import org.sojourn.journal.Entry;

/** An encrypted journal as the first release wrote it, which is opened for ever. */
class ReleasedJournalTest {
  private static final Path RELEASED =
      Path.of("src/test/resources/org/sojourn/formats/encrypted-1");
  private static final String RECOVERY =
      "AGE-SECRET-KEY-170L9S94VAYRC86GX66XA6U9QXFV6ZKKGRRAYGGQA7JDZVEJHYEASWEWC7F";

  @TempDir Path journal;

  @BeforeEach
  void a_copy() throws IOException {
    try (Stream<Path> all = Files.walk(RELEASED)) {
      for (Path each : all.filter(Files::isRegularFile).toList()) {
        Path copy = journal.resolve(RELEASED.relativize(each).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(each, copy);
      }
    }
  }

  private void assertWhole(Key key) throws IOException {
    try (Store store = Store.open(journal, Samples.CLOCK, key)) {
      assertEquals("Amara", store.profile().name());
      List<Entry> entries = store.all().found();
      assertEquals(
          List.of("She nodded when he said it."), entries.stream().map(Entry::prose).toList());
      assertEquals(List.of(), store.all().unreadable());
    }
  }

  @Test
  void it_opens_with_its_passphrase() throws IOException {
    try (Passphrase passphrase = Locks.passphrase("a wide river")) {
      assertWhole(Lock.of(journal).open(passphrase));
    }
  }

  @Test
  void it_opens_with_its_recovery_key() throws IOException {
    try (Passphrase fresh = Locks.passphrase("a dry riverbed");
        Identity recovery = Identity.of(RECOVERY)) {
      assertWhole(Lock.of(journal).recover(recovery, fresh));
    }
  }
}
