package org.sojourn.app;

import java.util.Optional;
import java.util.UUID;
import org.sojourn.journal.Entry;
import org.sojourn.journal.Share;
import org.sojourn.journal.Terms;
import org.sojourn.journal.Withdrawal;
import org.sojourn.share.Choice;

/** What goes to others and comes from them. */
public sealed interface Mailing extends Effect.Among {

  /** Prepares what will leave, and looks through it; answers {@code Prepared}. */
  record Prepare(Entry entry, Choice choice, String ask, Terms terms, Optional<Share> before)
      implements Mailing {
    @Override
    public Lane lane() {
      return Lane.READING;
    }
  }

  /** Writes a share to a file. */
  record Send(Share share, String path) implements Mailing {}

  /**
   * Puts a share into the folder that carries letters to contacts; answers {@code Sent}, or {@code
   * Unposted} where there is no such folder.
   */
  record Post(Share share) implements Mailing {}

  /** Reads all that was shared; answers {@code SharedRead}. */
  record ReadShared() implements Mailing {}

  /** Takes a share back; answers {@code Withdrawn}. */
  record Withdraw(UUID share) implements Mailing {}

  /** Writes the file that takes a share back; answers {@code WithdrawalWritten}. */
  record TakeBack(Withdrawal withdrawal, String path) implements Mailing {}

  /** Reads the inbox. */
  record ReadInbox() implements Mailing {}

  /** Takes in a file. */
  record Receive(String path) implements Mailing {}

  /** Looks for the file whose name was begun; answers {@code PathCompleted}. */
  record CompletePath(String path) implements Mailing {}

  /** Opens a share received. */
  record OpenShare(UUID share) implements Mailing {}
}
