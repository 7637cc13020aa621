package org.sojourn.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Whether what an encrypted journal is opened with is all there. */
record LockCheck(Founding founding) {

  List<Finding> run() {
    List<Finding> findings = new ArrayList<>();
    Layout layout = founding.layout();
    if (founding.key().isPresent()) {
      missing(
          layout.identity(),
          "[%s] is not there: set a passphrase anew with the recovery key, `sojourn recover`",
          findings);
      missing(
          layout.recoveryIdentity(),
          "[%s] is not there: bring it back from a backup, or the recovery key can set no passphrase",
          findings);
    }
    if (founding.journal().halfway()) {
      findings.add(
          new Finding(
              Finding.Weight.NOTE,
              layout.folder(),
              "[%s] is encrypted in part: `sojourn encrypt` goes on with it, or `sojourn decrypt`"
                  .formatted(layout.folder())));
    }
    return findings;
  }

  private void missing(Path file, String sentence, List<Finding> findings) {
    if (!Files.exists(file)) {
      findings.add(
          new Finding(
              Finding.Weight.TROUBLE, file, sentence.formatted(founding.layout().named(file))));
    }
  }
}
