package org.sojourn.guides;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Guide;
import org.sojourn.journal.GuideRef;
import org.sojourn.journal.Mission;

/**
 * All guides: those that come with Sojourn, and the user's own, which take the place of shipped
 * ones of the same id. A guide that is there in several languages is one guide: whoever asks for it
 * has it in the reader's language, else in the one it stands first in. Nothing is read before it is
 * asked for; a guide that cannot be read is among the problems and stops none of the others.
 */
public final class Guides {

  private static final String ENGLISH = "en";

  private final Supplier<Shelf> ownShelf;
  private final String language;
  private @Nullable Shelf own;
  private @Nullable Shelf shipped;

  private Guides(Supplier<Shelf> ownShelf, String language) {
    this.ownShelf = ownShelf;
    this.language = language;
  }

  /** The guides that come with Sojourn, for a reader of English. */
  public static Guides shipped() {
    return shipped(ENGLISH);
  }

  /** The guides that come with Sojourn, for a reader of this language. */
  public static Guides shipped(String language) {
    return new Guides(NoShelf::new, language);
  }

  /** The same and those in the user's folder, which need not exist, for a reader of English. */
  public static Guides with(Path ownFolder) {
    return with(ownFolder, ENGLISH);
  }

  /** The same for a reader of this language, such as {@code es}. */
  public static Guides with(Path ownFolder, String language) {
    return new Guides(() -> FolderShelf.of(ownFolder), language);
  }

  /**
   * All guides, those in the reader's language first; among them the shipped ones in their order,
   * then further ones of the user's.
   */
  public List<Guide> all() {
    return ids().stream()
        .flatMap(id -> guide(id).stream())
        .sorted(Comparator.comparing((Guide guide) -> !same(guide.language(), language)))
        .toList();
  }

  /**
   * The guide with this id for the reader. The user's own comes before a shipped one, unless it is
   * but a translation into a language that the reader did not choose.
   */
  public Optional<Guide> guide(String id) {
    return in(own(), id, language)
        .or(() -> in(own(), id, ENGLISH))
        .or(() -> in(shippedShelf(), id, language))
        .or(() -> own().guide(id))
        .or(() -> shippedShelf().guide(id));
  }

  /** The guide with this id in a language; none when it is not there in it. */
  public Optional<Guide> guide(String id, String language) {
    return in(own(), id, language).or(() -> in(shippedShelf(), id, language));
  }

  /** The guide an entry was written with: in its language, else as the reader has it. */
  public Optional<Guide> of(Entry entry) {
    GuideRef ref = entry.guide();
    return ref == null
        ? Optional.empty()
        : guide(ref.id(), entry.language()).or(() -> guide(ref.id()));
  }

  /** The languages that the guide with this id is there in; none when it is not. */
  public List<String> languages(String id) {
    return Stream.of(shippedShelf(), own())
        .flatMap(shelf -> shelf.languages(id).stream())
        .distinct()
        .toList();
  }

  private static Optional<Guide> in(Shelf shelf, String id, String language) {
    return shelf.languages(id).stream()
        .filter(each -> same(each, language))
        .findFirst()
        .flatMap(each -> shelf.guide(id, each));
  }

  /** Whether two codes name one language, whatever the region: {@code pt-BR} is {@code pt}. */
  private static boolean same(String one, String other) {
    return one.split("-", 2)[0].equals(other.split("-", 2)[0]);
  }

  /** Whether the guide with this id is the user's own. */
  public boolean isOwn(String id) {
    return own().ids().contains(id);
  }

  /** The ids of the user's own guides that stand in the place of shipped ones. */
  public Set<String> replaced() {
    Set<String> replaced = new LinkedHashSet<>(own().ids());
    replaced.retainAll(shippedShelf().ids());
    return replaced;
  }

  /** What is wrong with those of the user's own guides that could not be read. */
  public List<Problem> ownProblems() {
    return List.copyOf(own().problems());
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

  /** The guides that fit now, best first, for a journal of no more than these entries. */
  public List<Suggestion> suggest(@Nullable Mission mission, LocalDate today, List<Entry> all) {
    return suggest(mission, today, all, History.NONE);
  }

  /**
   * The guides that fit now, best first.
   *
   * @param mission the mission under way, ahead or just over; none without one
   * @param lately the latest entries, in any order
   * @param before what was written before them
   */
  public List<Suggestion> suggest(
      @Nullable Mission mission, LocalDate today, List<Entry> lately, History before) {
    return suggest(mission, today, lately, before, Integer.MAX_VALUE);
  }

  /** The first so many of the guides that fit now; no others are read to find them. */
  public List<Suggestion> suggest(
      @Nullable Mission mission, LocalDate today, List<Entry> lately, History before, int wanted) {
    Past past = new Past(mission, today, lately, before);
    return new Advice(this, mission, today, past, wanted).suggestions();
  }

  /** How many guides there are, of which none need have been read. */
  public int count() {
    return ids().size();
  }

  private Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>(shippedShelf().ids());
    ids.addAll(own().ids());
    return ids;
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
    public Optional<Guide> guide(String id, String language) {
      return Optional.empty();
    }

    @Override
    public List<String> languages(String id) {
      return List.of();
    }

    @Override
    public List<Problem> problems() {
      return List.of();
    }
  }
}
