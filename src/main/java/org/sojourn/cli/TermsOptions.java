package org.sojourn.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sojourn.journal.Person;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;
import org.sojourn.share.Contacts;
import org.sojourn.share.Sharing;
import picocli.CommandLine.Option;

/** With whom and for what something is shared. */
final class TermsOptions {
  @Option(
      names = "--to",
      paramLabel = "CONTACT",
      split = ",",
      description = "Who alone can read it, by name or id, with commas between them.")
  private List<String> to = new ArrayList<>();

  @Option(names = "--purpose", paramLabel = "TEXT", description = "What it is for.")
  private String purpose = "";

  @Option(names = "--debrief", paramLabel = "TEXT", description = "The meeting it is for.")
  private String debrief = "";

  @Option(names = "--until", paramLabel = "DATE", description = "The last day to read it.")
  private @Nullable String until;

  @Option(names = "--quotable", description = "It may be quoted to the group.")
  private boolean quotable;

  @Option(names = "--partner", description = "It may be used in what is said to the partner.")
  private boolean partner;

  @Option(
      names = "--replaces",
      paramLabel = "SHARE",
      description = "The share it is a new version of, which it replaces where it is read.")
  private @Nullable String replaces;

  /** Whether somebody is named whom it is for. */
  boolean addressed() {
    return !to.isEmpty();
  }

  /** A share under these terms. */
  Share on(Call call, Share share) throws IOException {
    Terms terms =
        new Terms(
            people(call),
            call.fitLine(debrief),
            call.fitLine(purpose),
            lastDay(call),
            quotable,
            partner);
    Share under = share.under(terms);
    return replaces == null ? under : under.after(before(call, replaces));
  }

  private @Nullable LocalDate lastDay(Call call) throws Wrong {
    if (until == null) {
      return null;
    }
    LocalDate day = Days.of("--until", until, call.today());
    if (day.isBefore(call.today())) {
      throw Wrong.usage("The day --until [%s] is over".formatted(until), "name a later one");
    }
    return day;
  }

  private List<Person> people(Call call) throws IOException {
    Contacts contacts = call.journal().sharing().contacts();
    List<Person> people = new ArrayList<>();
    for (String each : to) {
      people.add(contacts.find(each.strip()).card().person());
    }
    return people.stream().distinct().toList();
  }

  private static Share before(Call call, String id) throws IOException {
    UUID found = SharesCommand.share(call, id);
    Sharing sharing = call.journal().sharing();
    return sharing.sent().stream()
        .filter(share -> share.id().equals(found))
        .findFirst()
        .orElseThrow();
  }
}
