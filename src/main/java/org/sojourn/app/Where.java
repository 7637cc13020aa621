package org.sojourn.app;

/** The places in which a command may apply. */
public enum Where {
  /** While the journal is being opened, or cannot be. */
  OPENING("while opening"),
  /** Setting a journal up: text is typed. */
  SETUP("setting up"),
  /** Typing a passphrase: letters are text, and not shown. */
  PASSPHRASE("a passphrase"),
  /** The first page. */
  HOME("Home"),
  /** The list of guides. */
  GUIDES("the guides"),
  /** The first page of a guide. */
  GUIDE("the first page of a guide"),
  /** Writing prose: letters are text. */
  WRITING("writing"),
  /** A prompt answered by choosing. */
  CHOOSING("a prompt with choices"),
  /** The list of an entry's prompts. */
  PROMPTS("the list of prompts"),
  /** Reading what a prompt brings. */
  BROUGHT("what is brought to a prompt"),
  /** The title of an entry being finished: letters are text. */
  TITLE("the title"),
  /** The themes of an entry being finished. */
  THEMES("the themes of an entry"),
  /** Typing the name of a theme: letters are text. */
  THEME("the name of a theme"),
  /** The sentences beside an entry being finished. */
  MIRROR("the mirror"),
  /** Reading an entry. */
  READING("reading"),
  /** What an entry said before. */
  VERSIONS("the versions of an entry"),
  /** The timeline. */
  BROWSE("the timeline"),
  /** The commitments. */
  COMMITMENTS("the commitments"),
  /** The missions. */
  MISSIONS("the missions"),
  /** Typing what a mission is made of: letters are text. */
  MISSION("a mission"),
  /** Typing a query: letters are text. */
  QUERY("a query"),
  /** The list of what was found. */
  FOUND("what was found"),
  /** The facets of what was found. */
  FACETS("the facets"),
  /** All themes, with how often each was written about. */
  OVERVIEW("all themes"),
  /** The time behind the writer. */
  LOOKING("looking back"),
  /** Typing what to find in a text: letters are text. */
  FINDING("finding in a text"),
  /** Being told that an entry is private. */
  PRIVATE("a private entry"),
  /** Choosing the answers to share. */
  SHARE("sharing"),
  /** Looking at exactly what will leave. */
  PREVIEW("what will leave"),
  /** Typing what a share is for: letters are text. */
  ASK("what is typed about a share"),
  /** Judging what may let someone be known. */
  JUDGING("the walk through identifiers"),
  /** Typing what stands in the place of an identifier: letters are text. */
  INSTEAD("words in the place of others"),
  /** The list of all that was shared. */
  SHARED("what you shared"),
  /** Reading a share as it left. */
  LEFT("a share that left"),
  /** Typing one line: letters are text. */
  LINE("one line"),
  /** What was received. */
  INBOX("the inbox"),
  /** Choosing what of the inbox is looked at. */
  SIEVE("the facets of the inbox"),
  /** The people one shares with. */
  CONTACTS("the contacts"),
  /** Names and words of one's own. */
  OWN("names of your own"),
  /** One of the people one shares with. */
  CONTACT("a contact"),
  /** One thing received. */
  RECEIVED("something received"),
  /** Writing a comment: letters are text. */
  COMMENT("a comment"),
  /** What others said about an entry. */
  SAID("what others said"),
  /** Questions that a comment can ask. */
  STARTERS("questions for a comment"),
  /** All debriefs. */
  DEBRIEFS("the debriefs"),
  /** What a debrief is made from. */
  AGENDA("preparing a debrief"),
  /** What is agreed on before a debrief begins. */
  AGREED("the rules of a debrief"),
  /** Running a debrief: letters are text. */
  MEETING("a debrief"),
  /** What the page for hosts will hold. */
  PARTNER("the page for hosts"),
  /** What a group shared about. */
  GROUP("the themes of a group"),
  /** Choosing another spelling. */
  SPELLING("spelling"),
  /** The settings. */
  SETTINGS("the settings"),
  /** The support card, or what to know before sharing. */
  LEAFLET("the support card"),
  /** The help page. */
  HELP("help"),
  /** Typing the name of a command: letters are text. */
  PALETTE("the palette");

  private final String label;

  Where(String label) {
    this.label = label;
  }

  /** The words a reader sees for this place. */
  public String label() {
    return label;
  }

  /** Whether letters typed here are text. */
  public boolean typing() {
    return switch (this) {
      case SETUP,
          PASSPHRASE,
          MISSION,
          WRITING,
          TITLE,
          QUERY,
          FINDING,
          ASK,
          INSTEAD,
          LINE,
          COMMENT,
          MEETING,
          THEME,
          PALETTE ->
          true;
      case OPENING,
          HOME,
          GUIDES,
          GUIDE,
          CHOOSING,
          PROMPTS,
          BROUGHT,
          THEMES,
          MIRROR,
          READING,
          VERSIONS,
          BROWSE,
          COMMITMENTS,
          MISSIONS,
          FOUND,
          FACETS,
          OVERVIEW,
          LOOKING,
          PRIVATE,
          SHARE,
          PREVIEW,
          JUDGING,
          SHARED,
          LEFT,
          INBOX,
          SIEVE,
          CONTACTS,
          OWN,
          CONTACT,
          RECEIVED,
          SAID,
          STARTERS,
          DEBRIEFS,
          AGENDA,
          AGREED,
          PARTNER,
          GROUP,
          SPELLING,
          SETTINGS,
          LEAFLET,
          HELP ->
          false;
    };
  }
}
