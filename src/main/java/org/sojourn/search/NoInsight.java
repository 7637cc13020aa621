package org.sojourn.search;

import java.util.Collection;
import java.util.Optional;

/** Knows nothing of any text. */
final class NoInsight implements Insight {

  @Override
  public String version() {
    return "";
  }

  @Override
  public boolean deep() {
    return false;
  }

  @Override
  public Known of(String prose, Collection<String> promptThemes) {
    return Known.NOTHING;
  }

  @Override
  public Known byWords(String prose, Collection<String> promptThemes) {
    return Known.NOTHING;
  }

  @Override
  public Optional<float[]> query(String sentence) {
    return Optional.empty();
  }

  @Override
  public float[] themesOf(String sentence) {
    return new float[0];
  }
}
