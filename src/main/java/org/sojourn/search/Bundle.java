package org.sojourn.search;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;

/** The files of an index's last commit, one after another. */
final class Bundle {
  private Bundle() {}

  /** Packs the last commit; there is one. */
  static byte[] pack(Directory index) throws IOException {
    Collection<String> names = SegmentInfos.readLatestCommit(index).files(true);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(names.size());
    for (String name : names) {
      try (IndexInput file = index.openInput(name, IOContext.READONCE)) {
        byte[] content = new byte[Math.toIntExact(file.length())];
        file.readBytes(content, 0, content.length);
        out.writeUTF(name);
        out.writeInt(content.length);
        out.write(content);
      }
    }
    return bytes.toByteArray();
  }

  /** Lays out what was packed in an empty directory. */
  static void unpack(byte[] packed, Directory index) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(packed));
    int files = in.readInt();
    for (int i = 0; i < files; i++) {
      String name = in.readUTF();
      byte[] content = in.readNBytes(in.readInt());
      try (IndexOutput out = index.createOutput(name, IOContext.DEFAULT)) {
        out.writeBytes(content, content.length);
      }
    }
  }
}
