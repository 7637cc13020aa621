package org.sojourn.app;

import static org.sojourn.app.Where.ASK;
import static org.sojourn.app.Where.CHOOSING;
import static org.sojourn.app.Where.COMMITMENTS;
import static org.sojourn.app.Where.FOUND;
import static org.sojourn.app.Where.GUIDE;
import static org.sojourn.app.Where.GUIDES;
import static org.sojourn.app.Where.HOME;
import static org.sojourn.app.Where.LINE;
import static org.sojourn.app.Where.MISSION;
import static org.sojourn.app.Where.MISSIONS;
import static org.sojourn.app.Where.OPENING;
import static org.sojourn.app.Where.PASSPHRASE;
import static org.sojourn.app.Where.PROMPTS;
import static org.sojourn.app.Where.QUERY;
import static org.sojourn.app.Where.READING;
import static org.sojourn.app.Where.RECEIVED;
import static org.sojourn.app.Where.SETUP;
import static org.sojourn.app.Where.THEMES;
import static org.sojourn.app.Where.TITLE;
import static org.sojourn.app.Where.WRITING;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Everything the writer can do by a key, in one table: a word for the footer, the keys, a sentence
 * for help, and where it applies. Footer, help page, palette and README are printed from it; the
 * order is that of the footer, most needed first. A key of one letter works only where no text is
 * typed.
 */
@SuppressWarnings("ImmutableEnumChecker") // The lists and sets are copies that do not change.
public enum Command {
  OPEN(
      "open",
      "<cr>",
      "Open what is selected.",
      HOME,
      GUIDES,
      Where.BROWSE,
      COMMITMENTS,
      Where.OVERVIEW,
      Where.LOOKING,
      Where.SHARED,
      Where.CONTACTS,
      Where.DEBRIEFS,
      Where.AGENDA,
      Where.INBOX),
  BEGIN("begin", "<cr> <c-n>", "Begin the guide, in the form that is selected.", GUIDE),
  WRITE_TO("write", "<cr>", "Write to the question that is selected.", Where.MIRROR),
  ANOTHER("another", "n", "Take the next old entry in place of this one.", Where.BROUGHT),
  LET_SHARE("let it be shared", "<cr>", "Let this one entry be shared.", Where.PRIVATE),
  GO_THERE("go there", "<cr>", "Go to the prompt that is selected.", PROMPTS),
  READ("read", "<cr>", "Read the entry that is selected.", FOUND),
  TO_LIST("list", "<down> <cr>", "Go down to what was found.", QUERY),
  TAKE(
      "next",
      "<cr> <down> <tab>",
      "Keep this line and go on to the next.",
      SETUP,
      PASSPHRASE,
      MISSION),
  TAKE_BACK(
      Footer.NO,
      "line above",
      "<up> <s-tab>",
      "Go back to the line above.",
      SETUP,
      PASSPHRASE,
      MISSION),
  STEP_BACK("back", "<esc>", "Go back a line; from the first, end the program.", SETUP, PASSPHRASE),
  RECOVER(
      "recovery key", "<c-r>", "Use the recovery key: the passphrase is forgotten.", PASSPHRASE),
  SEAL("passphrase", "<f3>", "Encrypt the journal with a passphrase.", SETUP),
  COMPLETE_PATH(Footer.NO, "file", "<tab>", "Complete the name of a file, or of a command.", LINE),
  CONFIRM("go on", "<cr>", "Use what is on this line.", LINE, ASK, Where.INSTEAD),
  RUN("run", "<cr>", "Run the command that is selected.", Where.PALETTE),
  TAG("choose", "<cr>", "Take this theme for the entry, or take it back.", Where.THEME),
  REPLACE("use it", "<cr>", "Put what is selected in the place of the word.", Where.SPELLING),
  JUDGE("use it", "<cr>", "Put what is selected in the place of the words.", Where.JUDGING),
  KEEP_WORDS("keep", "a", "Keep the words as they are.", Where.JUDGING),
  WRITE_OTHERWISE("write", "e", "Write other words in their place.", Where.JUDGING),
  NEXT_DOUBT("next", "<right> n", "Go on without deciding this one yet.", Where.JUDGING),
  DOUBT_BEFORE(Footer.NO, "before", "<left> p", "Go back to the one before.", Where.JUDGING),
  LEARN("add word", "a", "Add the word to your own words.", Where.SPELLING),
  WORD_BEFORE("before", "<left> p", "Go to the misspelt word before this.", Where.SPELLING),
  CHOOSE(
      "choose",
      "<space> x",
      "Choose what is selected, or take it back.",
      CHOOSING,
      THEMES,
      Where.AGENDA,
      Where.PARTNER,
      Where.SHARE),
  COPY("copy", "<c-c>", "Copy what is selected.", Places.TYPED),
  CUT("cut", "<c-x>", "Cut what is selected.", Places.TYPED),
  ON("next", "<cr>", "Go on; of a choice, take what is selected.", CHOOSING),
  NEXT(
      "next",
      "<c-n>",
      "Go on; an empty answer is left for now.",
      WRITING,
      CHOOSING,
      Where.AGREED,
      Where.MEETING),
  PREVIOUS("back", "<c-p>", "Go back to the one before.", WRITING, CHOOSING, Where.MEETING),
  DEEPER("deeper", "<c-g>", "Show one more question about this prompt.", WRITING, CHOOSING),
  SUPPORT("support", "<f8>", "See where help is found; nothing is sent.", Places.ALL),
  BRING(
      "beside",
      "<c-o>",
      "See what belongs here: the week, promises, whom to tell.",
      Places.BRINGING),
  FINISH("finish", "<c-s>", "Go to the last page: title, themes, keep.", WRITING, CHOOSING),
  KEEP("keep", "<c-s>", "Keep this entry in the journal.", TITLE, THEMES),
  TO_THEMES("themes", "<cr> <down> <tab>", "Go down to the themes.", TITLE),
  WRITE_ON("write on", "<c-p>", "Go back to the prompts and write on.", TITLE, THEMES),
  NAME_THEME("add theme", "<c-t> a", "Choose a theme by some of its name.", TITLE, THEMES),
  SEND_COMMENT("finish", "<c-s>", "Finish the comment; write its file.", Where.COMMENT),
  PREVIEW("preview", "<c-n> p", "See exactly what will leave.", Where.SHARE, ASK),
  CLOSE("go on", "<cr>", "Go back to where you were.", Where.LEAFLET),
  SEND("write the file", "<cr>", "Write exactly this into a file.", Where.PREVIEW),
  LIMITS("limits", "l", "See what to know before you share.", Where.SHARE, Where.PREVIEW),
  FIND_NEXT("next", "<cr> <down> <c-f>", "Go to the next place found.", Where.FINDING),
  FIND_PREVIOUS("previous", "<up> <s-cr>", "Go to the place found before.", Where.FINDING),
  MORE(Footer.NO, "more", "<right> l +", "Raise the number.", CHOOSING, Where.AGENDA),
  LESS(Footer.NO, "less", "<left> h -", "Lower the number.", CHOOSING, Where.AGENDA),
  PROMISE("mark kept", "x", "Mark a commitment as kept, or open it again.", HOME, COMMITMENTS),
  PROMISE_CHANGED("changed", "c", "Say what became of a commitment.", COMMITMENTS),
  PROMISE_DROPPED("dropped", "d", "Drop a commitment, and say why.", COMMITMENTS),
  REVERT("undo", "u <c-z>", "Take back the last change of a commitment.", COMMITMENTS),
  MISSION_KEEP("keep", "<c-s>", "Keep this mission; its entries follow.", MISSION),
  MISSION_EDIT("change", "<cr>", "Change this mission; its entries follow.", MISSIONS),
  MISSION_ADD("add", "a", "Add a mission.", MISSIONS),
  MISSION_END("end", "e", "Say on which day this mission ends.", MISSIONS),
  SEARCH_RENAME("rename", "n", "Give a search that is kept another name.", HOME),
  SEARCH_FORGET("let go", "d", "Keep a search no longer; u brings it back.", HOME),
  REFLECT("reflect", "r", "Choose a guide and begin.", HOME, Where.BROWSE),
  WRITE("write", "w", "Write without a guide.", HOME, Where.BROWSE),
  COMMENT("comment", "<cr> c", "Write to the author about this answer.", RECEIVED),
  REPLY("reply", "c", "Reply to what someone wrote about this.", Where.READING),
  REPLY_TO("reply", "<cr> c", "Reply to this.", Where.SAID),
  NEXT_SHARE("next", "n", "Go to what was received next, without the list.", RECEIVED),
  SHARE_BEFORE(Footer.NO, "before", "p", "Go to the one before it.", RECEIVED),
  STARTERS("questions", "<c-g>", "See questions that a comment can ask.", Where.COMMENT),
  TAKE_STARTER("use it", "<cr>", "Put the question into the comment.", Where.STARTERS),
  CLOSE_DEBRIEF("close", "<c-s>", "Close the debrief, and keep what was promised.", Where.MEETING),
  LEAVE_MEETING(
      "agenda", "<esc>", "Go back to the agenda; notes are kept.", Where.MEETING, Where.AGREED),
  RUN_DEBRIEF("run", "r", "Go through the debrief, one item a screen.", Where.AGENDA),
  RESHAPE("form", "s", "Talk in another form: PEARLS, or plus and delta.", Where.AGENDA),
  NAMES("names", "n", "Call people by name, by initials, or not at all.", Where.AGENDA),
  TAKE_OUT("take out", "d", "Take an item out of the agenda.", Where.AGENDA),
  GROUP_THEMES("themes", "t", "See what the group shared about.", Where.AGENDA, Where.GROUP),
  EXPORT(
      "for paper",
      "e",
      "Write it into files, to be printed.",
      Where.AGENDA,
      Where.PARTNER,
      Where.LOOKING),
  HOSTS_PAGE("for hosts", "p", "See the page for hosts, and who may be known by it.", Where.AGENDA),
  FOLLOWED("gone through", "f", "Note that what was promised was gone through.", Where.DEBRIEFS),
  DEBRIEFS_PAGE("debriefs", "d", "Prepare a meeting from what was shared.", Where.INBOX),
  ESCALATE("if worried", "<f9>", "See what to do when a share worries you.", Places.MENTOR),
  SHARE("share", "s", "Choose what of it to give to someone.", READING),
  EDIT("edit", "e", "Change this entry; its old text is kept.", READING),
  VERSIONS("versions", "v", "See what this entry said before, or elsewhere.", READING),
  RESTORE("say this again", "r", "Let the entry say again what this version says.", Where.VERSIONS),
  OLDER("older", "<left> p", "Go to the version before.", Where.VERSIONS),
  NEWER("newer", "<right> n", "Go to the version after.", Where.VERSIONS),
  DELETE("to trash", "d", "Move this entry to the trash.", READING),
  RECEIVE("add a file", "a", "Take in a file that someone gave you.", Where.INBOX),
  INBOX("inbox", "i", "See what was shared with you.", HOME),
  SHARED_PAGE(
      Footer.NO, "shared", "s", "See all you shared, and what became of it.", HOME, Where.INBOX),
  WITHDRAW("take back", "w", "Take back a share, with all its versions.", Where.SHARED, Where.LEFT),
  SHARE_ANEW("share anew", "s", "Share of that entry again.", Where.SHARED, Where.LEFT),
  WORDS_RIGHT(
      "they are right", "v", "Say that the six words are right, or take that back.", Where.CONTACT),
  ADD_CARD("add a card", "a", "Add the card that someone gave you.", Where.CONTACTS),
  HAND_CARD("your card", "c", "Write your card into a file, to give to others.", Where.CONTACTS),
  ASSESSES("also assesses", "m", "Note that they judge your work, or no longer.", Where.CONTACT),
  REMOVE_CONTACT("remove", "d", "Forget this contact and their keys.", Where.CONTACT),
  SEARCH("search", "/", "Find entries by words and themes.", Places.SEARCHING),
  BROWSE("browse", "b", "Go through all entries by date.", HOME),
  LOOK_BACK("look back", "l", "See your days, themes and promises over time.", HOME),
  NARROW(
      "choose",
      "<cr> <space> x",
      "Keep to what is selected, or no longer.",
      Where.FACETS,
      Where.SIEVE),
  LEAVE_FACETS("list", "<tab> <esc> q", "Go back to what was found.", Where.FACETS, Where.SIEVE),
  COMPLETE(
      Footer.NO, "complete", "<right>", "Take the word that is offered; Tab does, too.", QUERY),
  TO_FACETS("facets", "<tab>", "Go to the facets, to narrow or widen.", QUERY, FOUND, Where.INBOX),
  EDIT_QUERY("query", "/", "Go back to the query.", FOUND, Where.FACETS),
  MORE_LIKE("more like it", "m", "Find more that is like this.", READING, FOUND),
  SORT("sort", "s", "Order by date, or by how well they match.", FOUND, Where.FACETS),
  KEEP_SEARCH("keep search", "<c-s>", "Keep this search on Home.", Places.FINDING),
  WIDEN("themes", "<c-t>", "Let themes widen the query, or not.", QUERY, FOUND, Where.FACETS),
  UNCHOOSE(
      "take back",
      "<bs>",
      "Take back the last choice.",
      QUERY,
      FOUND,
      Where.FACETS,
      Where.INBOX,
      Where.SIEVE),
  OFFER_1("take it", "<c-n> 1", "Take the first thing that is offered.", Places.FINDING),
  OFFER_2(Footer.NO, "second", "<c-p> 2", "Take the second.", Places.FINDING),
  OFFER_3(Footer.NO, "third", "<c-g> 3", "Take the third.", Places.FINDING),
  OFFER_4(Footer.NO, "fourth", "<c-r> 4", "Take the fourth.", Places.FINDING),
  NEXT_FACET(
      Footer.NO, "next facet", "<right> l", "Go to the next facet.", Where.FACETS, Where.SIEVE),
  PREVIOUS_FACET(
      Footer.NO,
      "previous facet",
      "<left> h",
      "Go to the facet before.",
      Where.FACETS,
      Where.SIEVE),
  OVERVIEW_PAGE(
      "all themes",
      "t <c-o>",
      "See all themes: how often and when you wrote of each.",
      HOME,
      QUERY,
      FOUND),
  UNDELETE(
      Footer.NO, "bring back", "u", "Bring back what went to the trash last.", HOME, Where.BROWSE),
  CONTACTS_PAGE(
      Footer.NO,
      "contacts",
      "p",
      "See the people you share with; add one, compare words.",
      HOME,
      Where.INBOX),
  OWN_PAGE(Footer.NO, "own names", "o", "See names that are always marked.", HOME, Where.SHARE),
  OWN_INSTEAD("instead", "<cr>", "Say what stands in the place of a name.", Where.OWN),
  OWN_ADD("add", "a", "Add a name or words to be marked.", Where.OWN),
  OWN_FORGET("forget", "d", "Mark a name no longer.", Where.OWN),
  MISSIONS_PAGE(Footer.NO, "missions", "m", "See your missions; add, change or end one.", HOME),
  COMMITMENTS_PAGE(
      Footer.NO, "commitments", "c", "See what you promised: open, kept, changed, dropped.", HOME),
  SETTINGS_PAGE(
      Footer.NO, "settings", ",", "See what you can choose for all journals, and change it.", HOME),
  CHANGE_SETTING(
      "change", "<cr> <space> <right>", "Take the next choice, or write another.", Where.SETTINGS),
  SETTING_BEFORE(Footer.NO, "before", "<left>", "Take the choice before.", Where.SETTINGS),
  USUAL_SETTING("as usual", "u", "Take what is usual again.", Where.SETTINGS),
  UP(Footer.NO, "up", "<up> k", "Go up one line.", Places.LINES),
  DOWN(Footer.NO, "down", "<down> j", "Go down one line.", Places.LINES),
  FIRST(Footer.NO, "first", "<home> g", "Go to the first line.", Places.LISTS),
  LAST(Footer.NO, "last", "<end> G", "Go to the last line.", Places.LISTS),
  PAGE_BACK(Footer.NO, "page up", "<pageup>", "Go up one screen.", Places.LISTS),
  PAGE_ON(Footer.NO, "page down", "<pagedown>", "Go down one screen.", Places.LISTS),
  PASTE(Footer.NO, "paste", "<c-v>", "Paste what was copied or cut.", Places.TYPED),
  UNDO(Footer.NO, "undo", "<c-z>", "Take back the last change.", Places.TYPED),
  REDO(Footer.NO, "redo", "<c-y>", "Do again what was taken back.", Places.TYPED),
  EDIT_OUTSIDE(
      Footer.NO,
      "own editor",
      "<c-e>",
      "Write on in your own editor: $VISUAL or $EDITOR.",
      WRITING,
      Where.COMMENT),
  MARK(Footer.NO, "mark", "<c-space> <f6>", "Select by moving, until Esc.", Places.TYPED),
  SELECT_ALL(Footer.NO, "select all", "<f5>", "Select the whole text.", Places.TYPED),
  CUT_LINE(Footer.NO, "cut line", "<c-k>", "Cut the paragraph; again, the next too.", Places.TYPED),
  DELETE_WORD(Footer.NO, "delete word", "<c-w>", "Take out the word before.", Places.TYPED),
  DELETE_BEFORE(
      Footer.NO, "delete to start", "<c-u>", "Take out the row before the caret.", Places.TYPED),
  DELETE_AFTER(
      Footer.NO, "delete to end", "<c-d>", "Take out the row after the caret.", Places.TYPED),
  SPELL(
      Footer.NO,
      "spelling",
      "<f7>",
      "See what may be meant by a misspelt word.",
      WRITING,
      Where.COMMENT),
  CHECK(
      Footer.NO,
      "who is known",
      "<f4>",
      "See what here may let someone be known.",
      WRITING,
      Where.COMMENT,
      Where.MEETING),
  HELP("help", "<f1> ?", "Show all keys.", Places.ALL),
  LEAVE("leave", "<esc>", "Leave; what you wrote stays as a draft.", Places.DRAFTED),
  MIRROR(
      "mirror",
      "<c-g>",
      "Hold the entry beside four sentences; nothing is kept.",
      TITLE,
      THEMES,
      Where.MIRROR),
  JUMP("prompts", "<c-l>", "See all prompts, and go to one of them.", Places.PROMPTED),
  KEEP_PRIVATE("private again", "r", "Let this entry be private again.", Where.SHARE),
  FIND("find", "<c-f>", "Find words in this text.", WRITING, Where.COMMENT),
  BACK("back", "<esc> q", "Go back.", Places.LEFT),
  PALETTE(Footer.NO, "palette", "<f2> :", "Run a command by its name.", Places.OPEN),
  LOCK(
      Footer.NO,
      "lock",
      "<f3>",
      "Lock an encrypted journal; its passphrase opens it again.",
      Places.LOCKABLE),
  SUSPEND(
      Footer.NO,
      "suspend",
      "<a-z>",
      "Go to the shell; its command fg comes back here.",
      Places.OPEN),
  STOP("quit", "<esc>", "End the program; drafts stay.", OPENING),
  QUIT(Footer.NO, "quit", "<c-q>", "End the program; drafts stay.", Places.ALL),
  QUIT_HERE("quit", "q", "End the program; drafts stay.", HOME, OPENING);

  /** Whether the footer names a command. */
  private enum Footer {
    YES,
    NO
  }

  private final String label;
  private final String help;
  private final List<String> keys;
  private final List<String> keysWhileTyping;
  private final boolean inFooter;
  private final Set<Where> places;

  Command(String label, String keys, String help, Where... places) {
    this(Footer.YES, label, keys, help, List.of(places));
  }

  Command(Footer footer, String label, String keys, String help, Where... places) {
    this(footer, label, keys, help, List.of(places));
  }

  Command(String label, String keys, String help, Set<Where> places) {
    this(Footer.YES, label, keys, help, places);
  }

  Command(Footer footer, String label, String keys, String help, Collection<Where> places) {
    this.label = label;
    this.help = help;
    this.keys = Arrays.asList(keys.split(" ", -1));
    this.keysWhileTyping = this.keys.stream().filter(key -> key.length() > 1).toList();
    this.inFooter = footer == Footer.YES;
    this.places = Set.copyOf(places);
  }

  /** One or two words. */
  public String label() {
    return label;
  }

  /** One sentence. */
  public String help() {
    return help;
  }

  /** The keys that run it in a place, in the notation of {@link Keys}, most usual first. */
  public List<String> keysAt(Where where) {
    if (!places.contains(where)) {
      return List.of();
    }
    return where.typing() ? keysWhileTyping : keys;
  }

  /** All keys that ever run it. */
  public List<String> keys() {
    return keys;
  }

  /** The places it applies in. */
  public Set<Where> places() {
    return places;
  }

  /** Whether the footer names it. */
  public boolean inFooter() {
    return inFooter;
  }

  /** The commands that apply in a place, most needed first. */
  public static List<Command> at(Where where) {
    return CommandTable.at(where);
  }
}
