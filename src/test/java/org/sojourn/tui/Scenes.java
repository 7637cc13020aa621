package org.sojourn.tui;

import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.sojourn.app.AtHand;
import org.sojourn.app.Desk;
import org.sojourn.app.Event;
import org.sojourn.app.Keymap;
import org.sojourn.app.Moment;
import org.sojourn.app.OpeningPage;
import org.sojourn.app.Page;
import org.sojourn.app.Press;
import org.sojourn.app.Size;
import org.sojourn.app.State;
import org.sojourn.app.Update;
import org.sojourn.terminal.Input;

/** Every page in every state worth a look, by name, on a screen of any size. */
public final class Scenes {
  private Scenes() {}

  /** All of them. */
  public static Map<String, Function<Size, State>> all() {
    Map<String, Function<Size, State>> scenes = new TreeMap<>();
    scenes.put("opening", State::opening);
    scenes.put(
        "opening-trouble",
        size ->
            State.opening(size)
                .with(
                    new OpeningPage(
                        "This folder is not writable: [/home/amara/.local/share/sojourn]. Choose"
                            + " another with --journal, or ask its owner.")));
    HomeScenes.into(scenes);
    GuideScenes.into(scenes);
    LanguageScenes.into(scenes);
    WritingScenes.into(scenes);
    ReadingScenes.into(scenes);
    SearchScenes.into(scenes);
    FacetScenes.into(scenes);
    MentorScenes.into(scenes);
    DebriefScenes.into(scenes);
    PlainScenes.into(scenes);
    MissionScenes.into(scenes);
    ContactScenes.into(scenes);
    OverviewScenes.into(scenes);
    LookBackScenes.into(scenes);
    SettingsScenes.into(scenes);
    return scenes;
  }

  /** A page of the sample journal. */
  static State on(Size size, Page page) {
    return on(size, page, Samples.desk());
  }

  static State on(Size size, Page page, Desk desk) {
    return new State(
        size,
        Optional.of(desk),
        page,
        List.of(),
        Optional.empty(),
        "",
        Optional.empty(),
        AtHand.NOTHING,
        Optional.empty(),
        true);
  }

  /** A page over the one that is open. */
  static State over(State state, Page page) {
    return new State(
        state.size(),
        state.desk(),
        page,
        List.of(state.page()),
        state.notice(),
        state.indexing(),
        state.trashed(),
        AtHand.NOTHING,
        state.held(),
        true);
  }

  /** The same page while the index is being made. */
  static State indexing(State state, String how) {
    return new State(
        state.size(),
        state.desk(),
        state.page(),
        state.below(),
        state.notice(),
        how,
        state.trashed(),
        state.hand(),
        state.held(),
        true);
  }

  /** A state after a key was pressed some times. */
  static State pressed(State state, KeyType key, int times) {
    return after(state, Collections.nCopies(times, new Input.Key(new KeyStroke(key))));
  }

  /** A state after keys were struck, such as {@code "ab<c-n>"}. */
  static State keyed(State state, String keys) {
    return after(state, Press.keys(keys));
  }

  private static State after(State state, List<? extends Input> inputs) {
    Moment moment =
        new Moment(Clock.fixed(Samples.NOW.toInstant(), ZoneOffset.UTC), UUID::randomUUID);
    Update update = new Update(moment, new Keymap());
    State now = state;
    for (Input input : inputs) {
      now = update.apply(now, new Event.Typed(input)).state();
    }
    return now;
  }
}
