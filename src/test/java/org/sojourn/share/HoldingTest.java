package org.sojourn.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.files.DurableFiles;
import org.sojourn.files.SealedFiles;
import org.sojourn.journal.Comment;
import org.sojourn.journal.Person;
import org.sojourn.json.Formats;

/** Values that are read once, while other programs add to their folder. */
class HoldingTest {
  private static final Person RUTH = new Person(new UUID(1, 1), "Ruth");

  @TempDir Path folder;

  private Shelf<Comment> shelf() {
    SealedFiles files = SealedFiles.plain(DurableFiles.real());
    return new Shelf<>(folder, Formats.COMMENT, Comment::id, Snapshot::plain, files);
  }

  private Comment kept(int number) throws IOException {
    Comment comment =
        new Comment(
            new UUID(2, number), new UUID(3, 3), null, RUTH, "Why? " + number, Samples.EVENING);
    shelf().keep(comment);
    return comment;
  }

  private void changed(Instant when) throws IOException {
    Files.setLastModifiedTime(folder, FileTime.from(when));
  }

  @Test
  void what_others_add_is_found_and_what_is_here_is_not_read_again() throws IOException {
    Holding<Comment> holding = new Holding<>(shelf());
    Comment first = kept(1);
    Comment read = holding.all().values().getFirst();
    assertEquals(first, read);
    Comment second = kept(2);
    List<Comment> both = holding.all().values();
    assertEquals(Set.of(first, second), new HashSet<>(both));
    Set<Comment> same = Collections.newSetFromMap(new IdentityHashMap<>());
    same.addAll(both);
    assertTrue(same.contains(read));
  }

  @Test
  void what_others_delete_is_gone() throws IOException {
    Holding<Comment> holding = new Holding<>(shelf());
    kept(1);
    Comment second = kept(2);
    assertEquals(2, holding.all().values().size());
    shelf().delete(new UUID(2, 1));
    assertEquals(List.of(second), holding.all().values());
  }

  @Test
  void a_folder_that_has_not_changed_for_long_is_not_listed_again() throws IOException {
    Holding<Comment> holding = new Holding<>(shelf());
    kept(1);
    changed(Instant.parse("2026-01-01T00:00:00Z"));
    Set<UUID> signed = holding.signed();
    assertSame(signed, holding.signed());
    Files.createFile(folder.resolve(new UUID(2, 1) + ".signed"));
    changed(Instant.parse("2026-01-01T00:00:01Z"));
    assertEquals(Set.of(new UUID(2, 1)), holding.signed());
  }

  @Test
  void marks_stand_beside_values_also_when_these_are_sealed() throws IOException {
    Holding<Comment> holding = new Holding<>(shelf());
    for (String name : List.of("1.json.age", "1.read", "2.json", "2.signed.age", "x.read")) {
      String id =
          name.startsWith("x")
              ? "x"
              : new UUID(0, Integer.parseInt(name.substring(0, 1))).toString();
      Files.createFile(folder.resolve(id + name.substring(1)));
    }
    assertEquals(Set.of(new UUID(0, 1)), holding.read());
    assertEquals(Set.of(new UUID(0, 2)), holding.signed());
    assertEquals(2, holding.all().unreadable().size());
  }

  @Test
  void so_many_that_they_take_long_are_not_at_hand_before_they_were_read() throws IOException {
    Holding<Comment> holding = new Holding<>(shelf());
    for (int i = 0; i < 501; i++) {
      Comment comment =
          new Comment(new UUID(2, i), new UUID(3, 3), null, RUTH, "Why?", Samples.EVENING);
      Files.createDirectories(folder);
      Files.write(shelf().file(comment.id()), Formats.COMMENT.write(comment));
    }
    assertFalse(holding.atHand());
    assertEquals(
        501, holding.all().values().stream().map(Comment::id).collect(Collectors.toSet()).size());
    assertTrue(holding.atHand());
  }
}
