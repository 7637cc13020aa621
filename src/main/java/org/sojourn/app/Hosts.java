package org.sojourn.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.sojourn.exchange.Paper;
import org.sojourn.journal.Debrief;
import org.sojourn.share.Group;

/** The page for hosts: what may be used for it, looked through once more for who may be known. */
public final class Hosts {
  private Hosts() {}

  /** What the page of a debrief will hold, without what someone may be known by. */
  public static PartnerPage of(Services journal, Debrief debrief) throws IOException {
    Screening screening = new Screening();
    List<PartnerPage.Offered> offers = new ArrayList<>();
    for (Group.Quote quote : new Debriefing(journal).group(debrief).forPartner()) {
      offers.add(PartnerPage.Offered.of(quote, found(journal, screening, quote.words())));
    }
    String word = debrief.noted(Debrief.Part.HOSTS);
    return new PartnerPage(debrief, word, found(journal, screening, word), offers, 0);
  }

  /** The page as it is printed. */
  public static Paper paper(Services journal, PartnerPage page) throws IOException {
    return DebriefPaper.partner(journal, page.debrief(), new HashSet<>(page.chosen())::contains);
  }

  /** The words of a text by which someone may be known. */
  static List<String> found(Services journal, Screening screening, String words)
      throws IOException {
    return screening.of(words, PageWord.ENGLISH, journal.store()).doubts().stream()
        .map(doubt -> doubt.found().text())
        .distinct()
        .toList();
  }
}
