package org.sojourn.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.journal.Commitment;
import org.sojourn.journal.SavedSearch;

/**
 * The first page: what can be gone on with, begun, kept and read.
 *
 * @param home what it shows; none until it has been read
 * @param selected the item the keys act on
 */
public record HomePage(Optional<Home> home, int selected) implements Page {

  /** Home before anything has been read. */
  static final HomePage UNREAD = new HomePage(Optional.empty(), 0);

  @Override
  public Where where() {
    return Where.HOME;
  }

  /** What can be selected, from the top: a draft first if there is one. */
  public List<HomeItem> items() {
    return home.map(HomePage::items).orElse(List.of());
  }

  private static List<HomeItem> items(Home home) {
    List<HomeItem> items = new ArrayList<>();
    home.drafts().forEach(draft -> items.add(new HomeItem.GoOn(draft)));
    home.answered().forEach(answered -> items.add(new HomeItem.Replied(answered)));
    if (home.unread() > 0) {
      items.add(new HomeItem.Unread(home.unread()));
    }
    home.due().forEach(debrief -> items.add(new HomeItem.Due(debrief)));
    if (home.looking()) {
      items.add(new HomeItem.Looking());
    }
    home.suggestions().forEach(suggestion -> items.add(new HomeItem.Begin(suggestion)));
    items.add(new HomeItem.AllGuides(home.count()));
    home.promised().forEach(promise -> items.add(new HomeItem.Promised(promise)));
    home.searches().forEach(search -> items.add(new HomeItem.Search(search)));
    home.lately().forEach(entry -> items.add(new HomeItem.Read(entry)));
    return items;
  }

  /** The item the keys act on, if there is any. */
  Optional<HomeItem> item() {
    List<HomeItem> items = items();
    return selected < items.size() ? Optional.of(items.get(selected)) : Optional.empty();
  }

  /**
   * This page read again, with the same line selected wherever it now is; the first line stays the
   * first.
   */
  HomePage again(Home read) {
    HomePage fresh = new HomePage(Optional.of(read), selected);
    if (selected == 0 || item().isEmpty()) {
      return fresh.at(selected);
    }
    Object same = item().get().key();
    List<Object> keys = fresh.items().stream().map(HomeItem::key).toList();
    return fresh.at(keys.contains(same) ? keys.indexOf(same) : selected);
  }

  /** This page with a commitment as it now stands, in its place. */
  HomePage with(Commitment changed) {
    return new HomePage(home.map(seen -> seen.with(changed)), selected);
  }

  /** This page with the searches as they are kept now. */
  HomePage keeping(List<SavedSearch> kept) {
    return new HomePage(home.map(seen -> seen.keeping(kept)), selected).at(selected);
  }

  /** This page with another item selected. */
  HomePage at(int item) {
    return new HomePage(home, Math.clamp(item, 0, Math.max(0, items().size() - 1)));
  }
}
