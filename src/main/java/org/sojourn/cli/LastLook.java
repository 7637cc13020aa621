package org.sojourn.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.identifiers.Check;
import org.sojourn.store.Store;
import picocli.CommandLine.Option;

/**
 * The look at what leaves before it does. A person at a terminal judges all that was found in it,
 * sees what stands then, and is asked; elsewhere it is shown, and what was found is told beside it.
 */
final class LastLook {

  @Option(names = "--look", description = "Only show what would leave; nothing does.")
  private boolean only;

  /** Lets these leave after they were looked at, if they shall. */
  int at(Call call, List<? extends Departure> all) throws IOException {
    if (!only && call.terminal()) {
      return walked(call, all);
    }
    for (Departure each : all) {
      each.show(call);
      IdentifiersCommand.tell(call, each.check());
    }
    if (only) {
      call.say("Nothing has left: without --look, this is what would.");
      return looked(call, all);
    }
    return leave(call, all);
  }

  /**
   * What would leave, for a program.
   *
   * @param leaves the share or the comment
   */
  private record Looked(
      Object leaves, List<IdentifiersCommand.Printed> identifiers, List<String> questions) {
    static Looked at(Departure each) {
      return new Looked(
          each.leaving(),
          each.check().doubts().stream()
              .map(doubt -> IdentifiersCommand.Printed.of(doubt.found()))
              .toList(),
          each.check().questions());
    }
  }

  private static int looked(Call call, List<? extends Departure> all) throws IOException {
    if (call.json()) {
      List<Looked> looked = all.stream().map(Looked::at).toList();
      call.out().json(looked.size() == 1 ? looked.getFirst() : looked);
    }
    return Exit.DONE;
  }

  private static int leave(Call call, List<? extends Departure> all) throws IOException {
    List<Made> left = new ArrayList<>();
    for (Departure each : all) {
      left.add(each.leave(call));
    }
    Made.print(call, left);
    return Exit.DONE;
  }

  private static int walked(Call call, List<? extends Departure> all) throws IOException {
    Store store = call.journal().store();
    IdentifierWalk walk = new IdentifierWalk(call, store.memory().judged());
    List<Departure> judged = new ArrayList<>();
    for (Departure each : all) {
      Optional<Departure> decided = judged(call, each, walk);
      if (decided.isEmpty()) {
        break;
      }
      judged.add(decided.get());
    }
    if (!walk.decisions().isEmpty()) {
      store.remember(known -> known.judging(walk.decisions()));
    }
    if (judged.size() < all.size() || !agreed(call, judged)) {
      call.say("Nothing has left.");
      return Exit.FAILED;
    }
    return leave(call, judged);
  }

  private static Optional<Departure> judged(Call call, Departure each, IdentifierWalk walk)
      throws IOException {
    Check check = each.check();
    if (!check.quiet()) {
      call.say("");
      call.say(check.sentence());
    }
    return walk.through(check, each.day()).map(each::worded);
  }

  /**
   * Shows what leaves and asks: what a person has not seen before it leaves, they did not share.
   */
  private static boolean agreed(Call call, List<Departure> judged) throws IOException {
    for (Departure each : judged) {
      if (!each.check().doubts().isEmpty()) {
        call.say("");
      }
      each.show(call);
      each.check().questions().forEach(asked -> call.say(IdentifiersCommand.asked(asked)));
    }
    call.say("Type yes and Enter, and exactly this leaves:");
    return call.given().agreed();
  }
}
