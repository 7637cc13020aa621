package org.sojourn.journal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One guided reflection: ordered prompts for one purpose.
 *
 * @param id lower-case kebab
 * @param version 1 or more; raised when a prompt's meaning changes
 * @param language an ISO 639 code
 * @param credit the framework it rests on, if one is named
 * @param phases where it fits; empty means anywhere
 * @param missionKinds the missions it fits; empty means all
 * @param roles the roles it fits; empty means all
 * @param minutes how long it takes, about
 * @param hidden whether its entries are left out of sharing unless switched on for the entry
 * @param opening words before the first prompt, may be empty
 * @param closing words after the last, may be empty
 * @param forms shorter ways through it
 */
public record Guide(
    String id,
    int version,
    String language,
    String title,
    String purpose,
    @Nullable Credit credit,
    List<Phase> phases,
    List<MissionKind> missionKinds,
    List<Role> roles,
    int minutes,
    boolean hidden,
    String opening,
    String closing,
    List<Section> sections,
    List<Form> forms) {

  public Guide {
    phases = List.copyOf(phases);
    missionKinds = List.copyOf(missionKinds);
    roles = List.copyOf(roles);
    sections = List.copyOf(sections);
    forms = List.copyOf(forms);
  }

  /** All prompts in order, optional sections included. */
  public List<Prompt> prompts() {
    return sections.stream().flatMap(section -> section.prompts().stream()).toList();
  }

  /** Whether it is private and its last question is whether support is wanted. */
  public boolean endsWithSupport() {
    return hidden && !prompts().isEmpty() && prompts().getLast().offersSupport();
  }

  /** The shorter way through it with this id; none for the whole of it, or when there is none. */
  public Optional<Form> form(@Nullable String id) {
    return forms.stream().filter(form -> form.id().equals(id)).findFirst();
  }

  /** How entries refer to this guide. */
  public GuideRef ref() {
    return new GuideRef(id, version);
  }

  /** Where a guide's order comes from. */
  public record Credit(String framework, String author, int year) {}

  /**
   * Prompts that belong together.
   *
   * @param title empty when the section has none
   * @param minutes how long it takes, zero when not said
   * @param choose how many of its prompts to choose; none when all are asked in order
   */
  public record Section(
      String id, String title, int minutes, @Nullable Choose choose, List<Prompt> prompts) {
    public Section {
      prompts = List.copyOf(prompts);
    }
  }

  /** How many prompts of a section a writer chooses, both ends included. */
  public record Choose(int min, int max) {}

  /** A shorter way through the guide: some of its prompts by id. */
  public record Form(String id, String title, int minutes, List<String> prompts) {
    public Form {
      prompts = List.copyOf(prompts);
    }
  }
}
