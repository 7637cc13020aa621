package org.sojourn.share;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What could be told from the numbers of one group beside those of others that were told before:
 * whoever is in one group and not in the other is told of by the difference.
 *
 * @param group the group whose numbers are to be told
 * @param told the groups whose numbers were told before
 */
record Differences(Group group, List<Group> told) {

  Differences {
    told = List.copyOf(told);
  }

  /** Whether the group shares people with one that was told of, and is not the same. */
  boolean overlap() {
    Set<UUID> here = group.counting();
    return told.stream().map(Group::counting).anyMatch(there -> overlap(here, there));
  }

  private static boolean overlap(Set<UUID> here, Set<UUID> there) {
    return !here.equals(there) && there.stream().anyMatch(here::contains);
  }

  /**
   * Whether so few people could be told of. Those who are in the same groups cannot be told apart
   * by any sum or difference: where each such part has none or enough under every theme, nothing
   * can.
   */
  boolean tellOfFewerThan(int least) {
    if (!overlap()) {
      return false;
    }
    List<Group> all = new ArrayList<>(told);
    all.add(group);
    Collection<Set<UUID>> parts = parts(all);
    return parts.stream().anyMatch(part -> part.size() < least)
        || all.stream().anyMatch(each -> few(each.byTheme().values(), parts, least));
  }

  private static boolean few(Collection<Set<UUID>> themes, Collection<Set<UUID>> parts, int least) {
    for (Set<UUID> who : themes) {
      for (Set<UUID> part : parts) {
        long many = part.stream().filter(who::contains).count();
        if (many > 0 && many < least) {
          return true;
        }
      }
    }
    return false;
  }

  /** The people of some groups, those together who are in the same ones. */
  private static Collection<Set<UUID>> parts(List<Group> groups) {
    Map<UUID, BitSet> in = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (UUID person : groups.get(i).counting()) {
        in.computeIfAbsent(person, _ -> new BitSet()).set(i);
      }
    }
    Map<BitSet, Set<UUID>> parts = new HashMap<>();
    in.forEach((person, which) -> parts.computeIfAbsent(which, _ -> new HashSet<>()).add(person));
    return parts.values();
  }
}
