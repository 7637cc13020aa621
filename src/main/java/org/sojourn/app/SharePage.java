package org.sojourn.app;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sojourn.editor.Writing;
import org.sojourn.journal.Answer;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Share;

/**
 * Sharing some answers of an entry: choose, say what one would like to be asked, see exactly what
 * will leave, and where it goes.
 *
 * @param offered the answers that can be shared
 * @param chosen the ids of the prompts whose answers are chosen
 * @param at the line the keys act on; the last one is what one would like to be asked
 * @param preview exactly what will leave, once it was asked for
 * @param top the first row of the preview on the screen
 */
public record SharePage(
    Entry entry,
    List<Answer> offered,
    Set<String> chosen,
    int at,
    Writing ask,
    Optional<Share> preview,
    int top)
    implements Page {

  public SharePage {
    offered = List.copyOf(offered);
    chosen = Set.copyOf(chosen);
  }

  /** The page as it opens: nothing is chosen. */
  static SharePage fresh(Entry entry, List<Answer> offered) {
    return new SharePage(entry, offered, Set.of(), 0, Writing.of(""), Optional.empty(), 0);
  }

  @Override
  public Where where() {
    if (preview.isPresent()) {
      return Where.PREVIEW;
    }
    return at < offered.size() ? Where.SHARE : Where.ASK;
  }

  /** This page at another line. */
  SharePage to(int line) {
    return new SharePage(
        entry, offered, chosen, Math.clamp(line, 0, offered.size()), ask, Optional.empty(), 0);
  }

  /** This page with the answer under the keys chosen, or no longer chosen. */
  SharePage toggled() {
    String prompt = offered.get(at).prompt();
    Set<String> changed = new LinkedHashSet<>(chosen);
    if (!changed.remove(prompt)) {
      changed.add(prompt);
    }
    return new SharePage(entry, offered, changed, at, ask, Optional.empty(), 0);
  }

  /** The prompts chosen, in the entry's order. */
  List<String> prompts() {
    return offered.stream().map(Answer::prompt).filter(chosen::contains).toList();
  }

  /** This page with what one would like to be asked changed. */
  SharePage asking(Writing typed) {
    return new SharePage(entry, offered, chosen, at, typed, Optional.empty(), 0);
  }

  /** This page showing what will leave. */
  SharePage previewing(Share share) {
    return new SharePage(entry, offered, chosen, at, ask, Optional.of(share), 0);
  }

  /** This page with the preview scrolled to a row. */
  SharePage from(int row) {
    return new SharePage(entry, offered, chosen, at, ask, preview, Math.max(0, row));
  }

  /** This page back from the preview. */
  SharePage choosing() {
    return new SharePage(entry, offered, chosen, at, ask, Optional.empty(), 0);
  }
}
