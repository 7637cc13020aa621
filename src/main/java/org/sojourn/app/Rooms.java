package org.sojourn.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sojourn.exchange.Paper;
import org.sojourn.exchange.Pdf;
import org.sojourn.guides.DebriefTexts;
import org.sojourn.guides.Leaflets;
import org.sojourn.journal.Debrief;
import org.sojourn.journal.Person;
import org.sojourn.share.Debriefs;
import org.sojourn.share.Group;
import org.sojourn.share.GroupThemes;
import org.sojourn.themes.Theme;

/** What is done with debriefs in an open journal, for the screen. */
final class Rooms {
  private final Services journal;
  private final Debriefing debriefing;
  private final Claims claims;

  Rooms(Services journal, Claims claims) {
    this.journal = journal;
    this.debriefing = new Debriefing(journal);
    this.claims = claims;
  }

  Event perform(Gathering gathering) throws IOException {
    return switch (gathering) {
      case Gathering.ReadAll() -> all();
      case Gathering.Make(String template) -> make(template);
      case Gathering.OpenOne(UUID id) -> open(id);
      case Gathering.Count(Debrief debrief) -> new Event.DebriefCounted(debriefing.told(debrief));
      case Gathering.Keep(Debrief debrief, long revision) -> {
        hold(debrief.id());
        debriefing.keep(debrief);
        yield new Event.DraftKept(debrief.id(), revision);
      }
      case Gathering.Leave(Debrief debrief) -> {
        if (journal.store().writable()) {
          debriefing.keep(debrief);
        }
        claims.release(debrief.id());
        yield all();
      }
      case Gathering.Close(Debrief debrief) -> {
        Debrief closed = debriefing.close(debrief);
        claims.release(closed.id());
        yield new Event.DebriefClosed(debriefing.commitments(closed).size(), known(closed));
      }
      case Gathering.Followed(UUID id) -> {
        debriefing.keep(one(id).followed(LocalDate.now(journal.clock())));
        yield all();
      }
      case Gathering.Write(Debrief debrief, String path) -> write(debrief, path);
      case Gathering.ReadPartner(Debrief debrief) -> partner(debrief);
      case Gathering.WritePartner(Debrief debrief, var chosen, String path) ->
          write(debrief, new HashSet<>(chosen), path);
    };
  }

  private Event all() throws IOException {
    Debriefs.Listing listing = debriefing.kept().all();
    List<String> troubles =
        listing.unreadable().stream().map(each -> HomeReader.sentence(each.why())).toList();
    return new Event.DebriefsRead(listing.found(), Debriefing.texts().templates(), troubles);
  }

  private Event make(String id) throws IOException {
    DebriefTexts.Template template =
        Debriefing.texts()
            .template(id)
            .orElseThrow(() -> new IOException("There is no template [%s].".formatted(id)));
    LocalDate today = LocalDate.now(journal.clock());
    Debrief made = debriefing.made(template, "", today, debriefing.people());
    hold(made.id());
    debriefing.keep(made);
    return new Event.DebriefOpened(made, room(made));
  }

  private Event open(UUID id) throws IOException {
    if (journal.store().writable()) {
      hold(id);
    }
    Debrief debrief = one(id);
    return new Event.DebriefOpened(debrief, room(debrief));
  }

  private void hold(UUID id) throws IOException {
    if (!claims.hold(journal.store(), id)) {
      throw new IOException("This debrief is open in another window; go on with it there.");
    }
  }

  private Debrief one(UUID id) throws IOException {
    return debriefing
        .kept()
        .one(id)
        .orElseThrow(() -> new IOException("This debrief is no longer here."));
  }

  private DebriefRoom room(Debrief debrief) throws IOException {
    Group group = debriefing.group(debrief);
    Map<String, String> labels = new HashMap<>();
    for (Theme theme : journal.themes().all()) {
      labels.put(theme.id(), theme.label("en"));
    }
    Set<Person> people = new LinkedHashSet<>(debriefing.people());
    return new DebriefRoom(
        List.copyOf(people),
        group.quotable(),
        debrief.counted() == null ? GroupThemes.UNCOUNTED : debriefing.told(debrief).themes(),
        labels,
        Debriefing.texts(),
        LeafletReader.read(Leaflets.Kind.SUPPORT_CARD, journal.folders()).leaflet(),
        LeafletReader.read(Leaflets.Kind.LIMITS, journal.folders()).leaflet());
  }

  /** The agenda in three forms, and the page for hosts once the debrief is closed. */
  private Event write(Debrief debrief, String path) throws IOException {
    return written("agenda-" + debrief.date(), DebriefPaper.agenda(journal, debrief), path);
  }

  /** The page for hosts in all its forms. */
  private Event write(Debrief debrief, Set<Debrief.Excerpt> chosen, String path)
      throws IOException {
    Paper paper = DebriefPaper.partner(journal, debrief, chosen::contains);
    return written("hosts-" + debrief.date(), paper, path);
  }

  private Event written(String name, Paper paper, String path) throws IOException {
    Path folder = TypedPath.of(path, journal.folders().home());
    if (!Files.isDirectory(folder)) {
      throw new IOException("[%s] is no folder: name one that is there.".formatted(folder));
    }
    String missing = write(folder.resolve(name), paper);
    String done = "Written into %s, as PDF, HTML and Markdown.".formatted(folder);
    return new Event.DebriefWritten((done + " " + Pdf.remark(missing)).strip());
  }

  /** What the page for hosts will hold, and who may be known by it. */
  private Event partner(Debrief debrief) throws IOException {
    return new Event.PartnerRead(Hosts.of(journal, debrief));
  }

  /** Who may be known by the notes; whose a commitment is, is meant to be said. */
  private List<String> known(Debrief debrief) throws IOException {
    Screening screening = new Screening();
    Set<String> known = new LinkedHashSet<>();
    for (Debrief.Item item : debrief.items()) {
      if (item.part() != Debrief.Part.COMMITMENTS && !item.notes().isBlank()) {
        known.addAll(Hosts.found(journal, screening, item.notes()));
      }
    }
    return List.copyOf(known);
  }

  /** Writes it in each form; the letters that the PDF lacks. */
  private String write(Path stem, Paper paper) throws IOException {
    Pdf pdf = Pdf.of(paper);
    hand(stem, ".pdf", pdf.bytes());
    hand(stem, ".html", paper.html().getBytes(UTF_8));
    hand(stem, ".md", paper.markdown().getBytes(UTF_8));
    return pdf.missing();
  }

  private void hand(Path stem, String suffix, byte[] bytes) throws IOException {
    Path folder = stem.toAbsolutePath().getParent();
    String name = String.valueOf(stem.getFileName());
    Path file = stem.resolveSibling(name + suffix);
    for (int i = 2; folder != null && Files.exists(file); i++) {
      file = folder.resolve(name + "-" + i + suffix);
    }
    journal.sharing().hand(file, bytes);
  }
}
