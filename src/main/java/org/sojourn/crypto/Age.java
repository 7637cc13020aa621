package org.sojourn.crypto;

import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Files in the age format, version 1, which the program {@code age} of every distribution opens as
 * well.
 */
public final class Age {
  private static final byte[] BEGINNING =
      "age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII);
  private static final String HEADER_ENDS = "\n--- ";

  /** A nonce, and the tag of a chunk with nothing in it. */
  private static final int LEAST_CONTENT = 32;

  private Age() {}

  /** Encrypts to keys: whoever has the other half of any of them can open it. */
  public static byte[] seal(byte[] plain, List<Recipient> recipients) throws IOException {
    List<RecipientStanzaWriter> writers = new ArrayList<>();
    try {
      for (Recipient recipient : recipients) {
        writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient.key()));
      }
    } catch (GeneralSecurityException | RuntimeException e) {
      throw CryptoTrouble.noKey(e);
    }
    ByteArrayOutputStream sealed = new ByteArrayOutputStream();
    try (OutputStream sealing = sealing(sealed, writers)) {
      sealing.write(plain);
    }
    return sealed.toByteArray();
  }

  /** Whether this begins as a file in the age format does, or as far as it has come. */
  public static boolean begins(byte[] file) {
    int length = Math.min(file.length, BEGINNING.length);
    return length > 0 && Arrays.equals(file, 0, length, BEGINNING, 0, length);
  }

  /** Whether so much of a file has come that it can be told who can open it. */
  public static boolean hasHeader(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    int end = text.indexOf(HEADER_ENDS);
    int content = end < 0 ? -1 : text.indexOf('\n', end + HEADER_ENDS.length());
    return content >= 0 && file.length > content + LEAST_CONTENT;
  }

  /** Decrypts what was encrypted to an identity. */
  public static byte[] open(byte[] sealed, Identity identity) throws IOException {
    try (InputStream opened =
        opening(
            new ByteArrayInputStream(sealed),
            identity.reader(),
            CryptoTrouble::key,
            CryptoTrouble::cut)) {
      return opened.readAllBytes();
    }
  }

  /**
   * Encrypts what is written under a passphrase; closing writes the end, and closes nothing else.
   */
  public static OutputStream sealing(OutputStream out, Passphrase passphrase) throws IOException {
    return sealing(out, List.of(new ScryptStanza(passphrase)));
  }

  /** Decrypts what was encrypted under a passphrase; what is read was proved to be as written. */
  public static InputStream opening(InputStream in, Passphrase passphrase) throws IOException {
    return opening(
        in, new ScryptStanza(passphrase), CryptoTrouble::passphrase, CryptoTrouble::passphrase);
  }

  private static OutputStream sealing(OutputStream out, List<RecipientStanzaWriter> writers)
      throws IOException {
    try {
      return Channels.newOutputStream(
          new StandardEncryptingChannelFactory()
              .newEncryptingChannel(Channels.newChannel(new Kept(out)), writers));
    } catch (GeneralSecurityException e) {
      throw new IOException("Nothing can be encrypted here", e);
    }
  }

  /** A stream that stays open when those above it are closed. */
  private static final class Kept extends FilterOutputStream {
    Kept(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }

  private static InputStream opening(
      InputStream in,
      RecipientStanzaReader reader,
      Function<Throwable, CryptoTrouble> closed,
      Function<Throwable, CryptoTrouble> cut)
      throws IOException {
    try {
      return new Opened(
          Channels.newInputStream(
              new StandardDecryptingChannelFactory()
                  .newDecryptingChannel(Channels.newChannel(in), List.of(reader))),
          cut);
    } catch (ScryptStanza.Costly e) {
      throw CryptoTrouble.costly();
    } catch (GeneralSecurityException | IOException | RuntimeException e) {
      // A header that was made to harm is met by exceptions of any kind.
      throw closed.apply(e);
    }
  }

  /** What is read of a file; all that is wrong with it is told in one way. */
  private static final class Opened extends FilterInputStream {
    private final Function<Throwable, CryptoTrouble> trouble;

    Opened(InputStream in, Function<Throwable, CryptoTrouble> trouble) {
      super(in);
      this.trouble = trouble;
    }

    @Override
    public int read() throws IOException {
      byte[] single = new byte[1];
      return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      try {
        return super.read(bytes, from, length);
      } catch (IOException | RuntimeException e) {
        throw trouble.apply(e);
      }
    }
  }
}
