package org.sojourn.app;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Person;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;
import org.sojourn.share.Choice;

/**
 * Sharing some of an entry: choose its title, its themes and its answers, with whom and what for,
 * see exactly what will leave, and where it goes.
 *
 * @param chosen the lines that are chosen
 * @param at the line the keys act on; behind those of the offer are those that are typed
 * @param words what was typed, by {@link Word}
 * @param preview exactly what will leave, once it was asked for
 * @param checked what of it may let someone be known, and what was done about that, in a sentence
 * @param top the first row of the preview on the screen
 */
public record SharePage(
    ShareOffer offer,
    Set<ShareOffer.Line> chosen,
    int at,
    Form words,
    Optional<Share> preview,
    String checked,
    int top)
    implements Page {

  /** What is typed about a share, in order. */
  public enum Word {
    /** The meeting it is for. */
    DEBRIEF("Debrief", "The meeting it is for, such as Thursday's; may stay empty."),
    /** Why it is shared. */
    PURPOSE("Purpose", "What it is for, such as my portfolio; may stay empty."),
    /** The last day. */
    UNTIL("Until", "The last day on which it may be read, such as 2027-01-31; empty for no end."),
    /** A question. */
    ASK("Ask me", "What you would like to be asked; may stay empty.");

    private final String label;
    private final String hint;

    Word(String label, String hint) {
      this.label = label;
      this.hint = hint;
    }

    /** Its place among what is typed, from 0. */
    public int place() {
      return List.of(values()).indexOf(this);
    }

    /** One or two words. */
    public String label() {
      return label;
    }

    /** What kind of answer helps. */
    public String hint() {
      return hint;
    }
  }

  public SharePage {
    chosen = Set.copyOf(chosen);
  }

  /** All that is typed about a share, in order. */
  public static final List<Word> WORDS = List.of(Word.values());

  /** The page as it opens: nothing is chosen. */
  static SharePage fresh(ShareOffer offer) {
    Form words = Form.of(WORDS.stream().map(_ -> "").toList());
    return new SharePage(offer, Set.of(), 0, words, Optional.empty(), "", 0);
  }

  /** The entry it is made from. */
  public Entry entry() {
    return offer.entry();
  }

  /** How many lines there are. */
  public int lines() {
    return offer.lines().size() + WORDS.size();
  }

  @Override
  public Where where() {
    if (preview.isPresent()) {
      return Where.PREVIEW;
    }
    return at < offer.lines().size() ? Where.SHARE : Where.ASK;
  }

  @Override
  public Optional<Writing> text() {
    return where() == Where.ASK ? Optional.of(words.line()) : Optional.empty();
  }

  @Override
  public boolean unkept() {
    return words.texts().stream().anyMatch(text -> !text.isBlank());
  }

  /** The line under the keys where something is typed. */
  public Optional<Word> word() {
    return where() == Where.ASK ? Optional.of(WORDS.get(words.at())) : Optional.empty();
  }

  /** How the last day is understood; empty where nothing is. */
  public String understood() {
    return words.understoodDay(Word.UNTIL.place());
  }

  /** The last day, if one was typed that is understood. */
  Optional<LocalDate> until() {
    return words.day(Word.UNTIL.place());
  }

  /** What was typed on a line. */
  String typed(Word word) {
    return words.typed(word.place());
  }

  /** This page at another line. */
  SharePage to(int line) {
    int there = Math.clamp(line, 0, lines() - 1);
    Form form = words.to(there - offer.lines().size());
    return new SharePage(offer, chosen, there, form, Optional.empty(), "", 0);
  }

  /** This page with what is wrong with a line that is typed. */
  SharePage wrong(Word word, String sentence) {
    SharePage there = to(offer.lines().size() + word.place());
    return there.with(there.words.wrong(sentence));
  }

  /** This page with the line under the keys chosen, or no longer chosen. */
  SharePage toggled() {
    ShareOffer.Line line = offer.lines().get(at);
    Set<ShareOffer.Line> changed = new HashSet<>(chosen);
    if (!changed.remove(line)) {
      changed.add(line);
    }
    return new SharePage(offer, changed, at, words, Optional.empty(), "", 0);
  }

  /** What is chosen of the entry, in its order. */
  Choice choice() {
    return Choice.of(
        offer.parts().stream()
            .filter(part -> chosen.contains(new ShareOffer.Line.Gives(part)))
            .toList());
  }

  /** With whom and for what, as chosen and typed. */
  Terms terms() {
    List<Person> to =
        offer.people().stream()
            .filter(contact -> chosen.contains(new ShareOffer.Line.To(contact)))
            .map(contact -> new Person(contact.journal(), contact.name()))
            .toList();
    return new Terms(
        to,
        typed(Word.DEBRIEF),
        typed(Word.PURPOSE),
        until().orElse(null),
        allows(ShareOffer.Permission.QUOTE),
        allows(ShareOffer.Permission.PARTNER));
  }

  private boolean allows(ShareOffer.Permission permission) {
    return chosen.contains(new ShareOffer.Line.Allows(permission));
  }

  /** What it takes the place of, when that was chosen. */
  Optional<Share> replaced() {
    return offer.before().filter(share -> chosen.contains(new ShareOffer.Line.Replaces(share)));
  }

  /** This page with other words typed. */
  SharePage with(Form typed) {
    return new SharePage(offer, chosen, at, typed, Optional.empty(), "", 0);
  }

  /** This page showing what will leave. */
  SharePage previewing(Share share, String sentence) {
    return new SharePage(offer, chosen, at, words, Optional.of(share), sentence, 0);
  }

  /** This page with the preview scrolled to a row. */
  SharePage from(int row) {
    return new SharePage(offer, chosen, at, words, preview, checked, Math.max(0, row));
  }

  /** This page back from the preview. */
  SharePage choosing() {
    return new SharePage(offer, chosen, at, words, Optional.empty(), "", 0);
  }
}
