package org.sojourn.app;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Places that many commands share. */
final class Places {
  static final Set<Where> ALL = EnumSet.allOf(Where.class);
  static final Set<Where> OPEN =
      EnumSet.complementOf(EnumSet.of(Where.OPENING, Where.PASSPHRASE, Where.PALETTE));
  static final Set<Where> LOCKABLE =
      EnumSet.complementOf(EnumSet.of(Where.OPENING, Where.SETUP, Where.PASSPHRASE));
  static final Set<Where> TYPED =
      Set.of(Arrays.stream(Where.values()).filter(Where::typing).toArray(Where[]::new));
  static final Set<Where> FINDING = EnumSet.of(Where.QUERY, Where.FOUND, Where.FACETS);

  /** Where what others shared is read and answered. */
  static final Set<Where> MENTOR =
      EnumSet.of(
          Where.INBOX,
          Where.RECEIVED,
          Where.COMMENT,
          Where.DEBRIEFS,
          Where.AGENDA,
          Where.AGREED,
          Where.MEETING,
          Where.GROUP);

  /** Those beside which something may be read. */
  static final Set<Where> BRINGING =
      EnumSet.of(Where.WRITING, Where.CHOOSING, Where.TITLE, Where.THEMES, Where.BROUGHT);

  /** Those from which one goes to another prompt of the entry. */
  static final Set<Where> PROMPTED =
      EnumSet.of(Where.WRITING, Where.CHOOSING, Where.TITLE, Where.THEMES, Where.PROMPTS);

  /** Those on which something is written that stays as a draft. */
  static final Set<Where> DRAFTED =
      EnumSet.of(Where.WRITING, Where.CHOOSING, Where.TITLE, Where.THEMES, Where.COMMENT);

  /** Those from which entries are looked for. */
  static final Set<Where> SEARCHING =
      EnumSet.of(
          Where.HOME,
          Where.GUIDES,
          Where.BROWSE,
          Where.READING,
          Where.COMMITMENTS,
          Where.OVERVIEW,
          Where.LOOKING,
          Where.INBOX,
          Where.RECEIVED);

  /** Those that are left for the page below. */
  static final Set<Where> LEFT =
      EnumSet.of(
          Where.FINDING,
          Where.GUIDES,
          Where.GUIDE,
          Where.PROMPTS,
          Where.BROUGHT,
          Where.MIRROR,
          Where.READING,
          Where.VERSIONS,
          Where.BROWSE,
          Where.QUERY,
          Where.FOUND,
          Where.OVERVIEW,
          Where.LOOKING,
          Where.PRIVATE,
          Where.SHARE,
          Where.PREVIEW,
          Where.JUDGING,
          Where.INSTEAD,
          Where.SHARED,
          Where.LEFT,
          Where.LINE,
          Where.ASK,
          Where.COMMITMENTS,
          Where.MISSIONS,
          Where.MISSION,
          Where.INBOX,
          Where.CONTACTS,
          Where.OWN,
          Where.CONTACT,
          Where.RECEIVED,
          Where.SAID,
          Where.STARTERS,
          Where.DEBRIEFS,
          Where.AGENDA,
          Where.PARTNER,
          Where.GROUP,
          Where.SPELLING,
          Where.SETTINGS,
          Where.LEAFLET,
          Where.HELP,
          Where.THEME,
          Where.PALETTE);

  static final Set<Where> LISTS =
      EnumSet.of(
          Where.HOME,
          Where.GUIDES,
          Where.GUIDE,
          Where.PROMPTS,
          Where.BROUGHT,
          Where.MIRROR,
          Where.BROWSE,
          Where.FOUND,
          Where.FACETS,
          Where.SIEVE,
          Where.OVERVIEW,
          Where.LOOKING,
          Where.COMMITMENTS,
          Where.MISSIONS,
          Where.INBOX,
          Where.CONTACTS,
          Where.OWN,
          Where.CONTACT,
          Where.RECEIVED,
          Where.SAID,
          Where.STARTERS,
          Where.DEBRIEFS,
          Where.AGENDA,
          Where.AGREED,
          Where.PARTNER,
          Where.GROUP,
          Where.READING,
          Where.VERSIONS,
          Where.SHARE,
          Where.PREVIEW,
          Where.SHARED,
          Where.LEFT,
          Where.SETTINGS,
          Where.LEAFLET,
          Where.HELP);
  static final Set<Where> LINES = EnumSet.copyOf(LISTS);

  static {
    LINES.addAll(
        List.of(
            Where.CHOOSING,
            Where.THEMES,
            Where.THEME,
            Where.ASK,
            Where.JUDGING,
            Where.SPELLING,
            Where.PALETTE));
  }

  private Places() {}
}
