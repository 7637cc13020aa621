package org.sojourn.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The power fails at any moment of all that is written to a journal that is encrypted. */
class SealedCrashTest extends CrashTest {
  private static final String AGE = "age-encryption.org/v1";

  private final Map<String, String> opened = new HashMap<>();
  private @Nullable Key key;

  @Override
  FreshKey fresh() throws IOException {
    FreshKey fresh = Locks.fresh("a wide river");
    key = fresh.key();
    return fresh;
  }

  @Override
  @Nullable Key key() {
    return key;
  }

  @Override
  String read(String content) {
    return content.startsWith(AGE) ? opened.computeIfAbsent(content, this::open) : content;
  }

  private String open(String content) {
    try {
      return key == null ? content : new String(key.open(content.getBytes(ISO_8859_1)), UTF_8);
    } catch (IOException halfOfIt) {
      return content;
    }
  }
}
