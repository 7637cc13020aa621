package org.sojourn.guides;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.Mission;

/**
 * All guides: those that come with Sojourn, and the user's own, which take the place of shipped
 * ones of the same id. Nothing is read before it is asked for; a guide that cannot be read is among
 * the problems and stops none of the others.
 */
public final class Guides {

  private final Supplier<Shelf> ownShelf;
  private @Nullable Shelf own;
  private @Nullable Shelf shipped;

  private Guides(Supplier<Shelf> ownShelf) {
    this.ownShelf = ownShelf;
  }

  /** The guides that come with Sojourn. */
  public static Guides shipped() {
    return new Guides(NoShelf::new);
  }

  /** The guides that come with Sojourn and those in the user's folder, which need not exist. */
  public static Guides with(Path ownFolder) {
    return new Guides(() -> FolderShelf.of(ownFolder));
  }

  /** All guides, shipped ones in their order first, then further ones of the user's. */
  public List<Guide> all() {
    Set<String> ids = new LinkedHashSet<>(shippedShelf().ids());
    ids.addAll(own().ids());
    return ids.stream().flatMap(id -> guide(id).stream()).toList();
  }

  /** The guide with this id, the user's own before a shipped one. */
  public Optional<Guide> guide(String id) {
    return own().guide(id).or(() -> shippedShelf().guide(id));
  }

  /** Whether the guide with this id is the user's own. */
  public boolean isOwn(String id) {
    return own().ids().contains(id);
  }

  /** What is wrong with the guides that could not be read. */
  public List<Problem> problems() {
    return Stream.of(shippedShelf(), own()).flatMap(shelf -> shelf.problems().stream()).toList();
  }

  /**
   * Checks a guide's file.
   *
   * @param source what to call it in problems, such as its path
   * @param themeIds the ids of the themes that there are; themes are not checked when it is empty
   */
  public static Checked check(String source, byte[] json, Set<String> themeIds) {
    return GuideFile.read(source, json, themeIds);
  }

  /**
   * The guides that fit now, best first.
   *
   * @param mission the mission under way, ahead or just over; none without one
   * @param lately the entries of the last weeks, in any order
   */
  public List<Suggestion> suggest(@Nullable Mission mission, LocalDate today, List<Entry> lately) {
    return new Advice(this, mission, today, lately).suggestions();
  }

  /** The ids of the user's own guides, in order. */
  Set<String> ownIds() {
    return own().ids();
  }

  private synchronized Shelf own() {
    if (own == null) {
      own = ownShelf.get();
    }
    return own;
  }

  private synchronized Shelf shippedShelf() {
    if (shipped == null) {
      shipped = new ShippedShelf();
    }
    return shipped;
  }

  /** Stands for the user's folder when there is none. */
  private static final class NoShelf implements Shelf {
    @Override
    public Set<String> ids() {
      return Set.of();
    }

    @Override
    public Optional<Guide> guide(String id) {
      return Optional.empty();
    }

    @Override
    public List<Problem> problems() {
      return List.of();
    }
  }
}
