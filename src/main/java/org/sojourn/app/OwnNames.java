package org.sojourn.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.identifiers.Kind;
import org.sojourn.journal.Judged;
import org.sojourn.journal.Memory;
import org.sojourn.store.Store;

/** The names and words of a writer's own, as their journal keeps them. */
final class OwnNames {
  private static final String OWN = Kind.OWN.word();

  private final Store store;

  OwnNames(Store store) {
    this.store = store;
  }

  /** What an effect does. */
  Event perform(Owning owning) throws IOException {
    return switch (owning) {
      case Owning.ReadOwn() -> read("", "");
      case Owning.Add(String name) -> {
        boolean known = store.memory().own().contains(name);
        store.remember(memory -> known ? memory : memory.owning(with(memory, name)));
        yield read(name, name + (known ? " is marked already." : " is marked from now on."));
      }
      case Owning.Forget(String name) -> {
        store.remember(memory -> memory.owning(without(memory, name)));
        yield read("", name + " is no longer marked. a adds it again.");
      }
      case Owning.Replace(String name, String instead) -> {
        Judged judged = new Judged(name, OWN, instead);
        store.remember(memory ->
            instead.isEmpty() ? memory.unjudging(judged) : memory.judging(List.of(judged)));
        yield read(name, "");
      }
    };
  }

  private Event read(String selected, String sentence) throws IOException {
    Memory memory = store.memory();
    List<OwnPage.Listed> own =
        memory.own().stream().map(name -> new OwnPage.Listed(name, instead(memory, name))).toList();
    return new Event.OwnRead(own, Math.max(0, memory.own().indexOf(selected)), sentence);
  }

  private static String instead(Memory memory, String name) {
    Judged asked = new Judged(name, OWN, null);
    return memory.judged().reversed().stream()
        .filter(asked::about)
        .findFirst()
        .map(Judged::instead)
        .orElse("");
  }

  private static List<String> with(Memory memory, String name) {
    List<String> more = new ArrayList<>(memory.own());
    more.add(name);
    return more;
  }

  private static List<String> without(Memory memory, String name) {
    return memory.own().stream().filter(each -> !each.equals(name)).toList();
  }
}
