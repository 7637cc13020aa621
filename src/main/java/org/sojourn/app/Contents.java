package org.sojourn.app;

import java.io.IOException;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.sojourn.journal.Share;
import org.sojourn.search.Dossier;
import org.sojourn.search.IndexedFile;
import org.sojourn.store.Stamp;

/** All that can be found: the entries of the journal, and the shares that were received. */
final class Contents {
  private final Services services;
  private final Around around;
  private final Map<UUID, BasicFileAttributes> shares;

  private Contents(Services services, Around around, Map<UUID, BasicFileAttributes> shares) {
    this.services = services;
    this.around = around;
    this.shares = shares;
  }

  static Contents of(Services services) throws IOException {
    return new Contents(services, services.around(), services.sharing().receivedFiles());
  }

  /** Their files as they are now, without any being read. */
  List<IndexedFile> files() throws IOException {
    List<IndexedFile> files = new ArrayList<>();
    services.store().stamps().forEach(stamp -> files.add(file(stamp)));
    shares.forEach((id, lies) -> files.add(file(id, lies)));
    return files;
  }

  /** The file of one of them; none when it is gone. */
  Optional<IndexedFile> file(UUID id) throws IOException {
    BasicFileAttributes share = shares.get(id);
    return share == null
        ? services.store().stamp(id).map(this::file)
        : Optional.of(file(id, share));
  }

  /** What one of them says; none when it is gone. */
  Optional<Dossier> dossier(UUID id) throws IOException {
    if (shares.containsKey(id)) {
      Optional<Share> share = services.sharing().received(id);
      return share.map(around::of);
    }
    return services.store().entry(id).map(kept -> around.of(kept.value()));
  }

  private IndexedFile file(Stamp stamp) {
    long seal = around.beside(stamp.id()).seal();
    return new IndexedFile(stamp.id(), stamp.modified(), stamp.size(), seal);
  }

  private IndexedFile file(UUID id, BasicFileAttributes lies) {
    long modified = lies.lastModifiedTime().to(TimeUnit.NANOSECONDS);
    return new IndexedFile(id, modified, lies.size(), around.received(id).seal());
  }
}
