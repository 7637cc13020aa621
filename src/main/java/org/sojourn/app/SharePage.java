package org.sojourn.app;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Share;
import org.sojourn.share.Choice;
import org.sojourn.share.Part;

/**
 * Sharing some of an entry: choose its title, its themes and its answers, say what one would like
 * to be asked, see exactly what will leave, and where it goes.
 *
 * @param offered what can be shared: the title, the themes, the answers
 * @param chosen what of it is chosen
 * @param at the line the keys act on; the last one is what one would like to be asked
 * @param preview exactly what will leave, once it was asked for
 * @param checked what of it may let someone be known, and what was done about that, in a sentence
 * @param top the first row of the preview on the screen
 */
public record SharePage(
    Entry entry,
    List<Part> offered,
    Set<Part> chosen,
    int at,
    Writing ask,
    Optional<Share> preview,
    String checked,
    int top)
    implements Page {

  public SharePage {
    offered = List.copyOf(offered);
    chosen = Set.copyOf(chosen);
  }

  /** The page as it opens: nothing is chosen. */
  static SharePage fresh(Entry entry, List<Part> offered) {
    return new SharePage(entry, offered, Set.of(), 0, Writing.of(""), Optional.empty(), "", 0);
  }

  @Override
  public Where where() {
    if (preview.isPresent()) {
      return Where.PREVIEW;
    }
    return at < offered.size() ? Where.SHARE : Where.ASK;
  }

  @Override
  public Optional<Writing> text() {
    return where() == Where.ASK ? Optional.of(ask) : Optional.empty();
  }

  @Override
  public boolean unkept() {
    return !ask.text().isBlank();
  }

  /** This page at another line. */
  SharePage to(int line) {
    return new SharePage(
        entry, offered, chosen, Math.clamp(line, 0, offered.size()), ask, Optional.empty(), "", 0);
  }

  /** This page with the part under the keys chosen, or no longer chosen. */
  SharePage toggled() {
    Part part = offered.get(at);
    Set<Part> changed = new HashSet<>(chosen);
    if (!changed.remove(part)) {
      changed.add(part);
    }
    return new SharePage(entry, offered, changed, at, ask, Optional.empty(), "", 0);
  }

  /** What is chosen, in the entry's order. */
  Choice choice() {
    return Choice.of(offered.stream().filter(chosen::contains).toList());
  }

  /** This page with what one would like to be asked changed. */
  SharePage asking(Writing typed) {
    return new SharePage(entry, offered, chosen, at, typed, Optional.empty(), "", 0);
  }

  /** This page showing what will leave. */
  SharePage previewing(Share share, String sentence) {
    return new SharePage(entry, offered, chosen, at, ask, Optional.of(share), sentence, 0);
  }

  /** This page with the preview scrolled to a row. */
  SharePage from(int row) {
    return new SharePage(entry, offered, chosen, at, ask, preview, checked, Math.max(0, row));
  }

  /** This page back from the preview. */
  SharePage choosing() {
    return new SharePage(entry, offered, chosen, at, ask, Optional.empty(), "", 0);
  }
}
