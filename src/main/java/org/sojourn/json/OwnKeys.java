package org.sojourn.json;

/**
 * What {@code keys/signing.json} holds: the private keys with which a journal shares.
 *
 * @param identity opens what others encrypted for this journal, {@code AGE-SECRET-KEY-1…}
 * @param signing the private half of the key that signs, in base64url
 * @param verifying its public half
 */
public record OwnKeys(String identity, String signing, String verifying) {

  /** Says nothing of the keys: this must never stand in a log. */
  @Override
  public String toString() {
    return "OwnKeys";
  }
}
