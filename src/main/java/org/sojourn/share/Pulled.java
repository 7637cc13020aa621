package org.sojourn.share;

import java.util.List;

/**
 * What a look into the exchange folder brought.
 *
 * @param received what was not here before
 * @param refused what was refused, each in a sentence; the first few
 * @param passed how many were refused in all
 * @param arriving how many have not come to their end yet
 */
public record Pulled(List<Received> received, List<String> refused, int passed, int arriving) {

  public Pulled {
    received = List.copyOf(received);
    refused = List.copyOf(refused);
  }

  /** Whether there is nothing to tell. */
  public boolean silent() {
    return received.isEmpty() && passed == 0 && arriving == 0;
  }
}
