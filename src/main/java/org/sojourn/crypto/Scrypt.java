package org.sojourn.crypto;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that scrypt makes of a passphrase (RFC 7914), with blocks of 1 kB and one lane, as the
 * age format has it.
 *
 * <p>What it needs by design, 128 MB for the work factor that is written here, is taken beside
 * Java's heap and given back at once: a heap that has grown stays so for as long as the program
 * runs, and a library's scrypt left 400 MB with it.
 */
final class Scrypt {
  /** The block size that the format prescribes, and what follows from it in bytes and in words. */
  private static final int BLOCK = 8;

  private static final int BYTES = 128 * BLOCK;
  private static final int WORDS = BYTES / Integer.BYTES;
  private static final int HALF = WORDS / 2;
  private static final int SALSA = 16;
  private static final int DOUBLE_ROUNDS = 4;
  private static final int HASH = 32;
  private static final String HMAC = "HmacSHA256";

  private final int[] now = new int[WORDS];
  private final int[] mixed = new int[WORDS];
  private final int[] last = new int[SALSA];

  private Scrypt() {}

  /** The key for a passphrase and a salt; each more of work doubles time and memory. */
  static byte[] key(byte[] passphrase, byte[] salt, int work) throws GeneralSecurityException {
    byte[] block = stretched(passphrase, salt, BYTES);
    new Scrypt().mix(block, 1 << work);
    try {
      return stretched(passphrase, block, HASH);
    } finally {
      Arrays.fill(block, (byte) 0);
    }
  }

  /** PBKDF2 with one round. */
  private static byte[] stretched(byte[] passphrase, byte[] salt, int length)
      throws GeneralSecurityException {
    Mac mac = Mac.getInstance(HMAC);
    // A key is filled up with zeros, so that one zero is the same as nothing, which Java refuses.
    mac.init(new SecretKeySpec(passphrase.length == 0 ? new byte[1] : passphrase, HMAC));
    ByteBuffer made = ByteBuffer.allocate(length);
    for (int i = 1; made.hasRemaining(); i++) {
      mac.update(salt);
      made.put(mac.doFinal(ByteBuffer.allocate(Integer.BYTES).putInt(i).array()));
    }
    return made.array();
  }

  private void mix(byte[] block, int times) {
    ByteBuffer words = ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN);
    words.asIntBuffer().get(now);
    int[] before = new int[WORDS];
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment all = arena.allocate((long) times * BYTES, Long.BYTES);
      for (int i = 0; i < times; i++) {
        MemorySegment.copy(now, 0, all, ValueLayout.JAVA_INT, (long) i * BYTES, WORDS);
        step();
      }
      for (int i = 0; i < times; i++) {
        long there = (long) (now[WORDS - SALSA] & (times - 1)) * BYTES;
        MemorySegment.copy(all, ValueLayout.JAVA_INT, there, before, 0, WORDS);
        for (int w = 0; w < WORDS; w++) {
          now[w] ^= before[w];
        }
        step();
      }
      all.fill((byte) 0);
    }
    words.asIntBuffer().put(now);
    Arrays.fill(now, 0);
    Arrays.fill(before, 0);
    Arrays.fill(mixed, 0);
  }

  /** Mixes the block once; what comes of its even parts goes before what comes of the odd. */
  private void step() {
    System.arraycopy(now, WORDS - SALSA, last, 0, SALSA);
    for (int from = 0; from < WORDS; from += SALSA) {
      int to = from / 2 + ((from / SALSA) % 2 == 0 ? 0 : HALF - SALSA / 2);
      salsa(from, to);
    }
    System.arraycopy(mixed, 0, now, 0, WORDS);
  }

  /** Salsa20 of eight rounds over the last part and the next, in place of the last. */
  private void salsa(int from, int to) {
    int[] x = last;
    int[] in = now;
    for (int i = 0; i < SALSA; i++) {
      x[i] ^= in[from + i];
    }
    rounds(x, mixed, to);
  }

  private static void rounds(int[] x, int[] out, int to) {
    int a = x[0], b = x[1], c = x[2], d = x[3], e = x[4], f = x[5], g = x[6], h = x[7];
    int i = x[8], j = x[9], k = x[10], l = x[11], m = x[12], n = x[13], o = x[14], p = x[15];
    for (int round = 0; round < DOUBLE_ROUNDS; round++) {
      e ^= Integer.rotateLeft(a + m, 7);
      i ^= Integer.rotateLeft(e + a, 9);
      m ^= Integer.rotateLeft(i + e, 13);
      a ^= Integer.rotateLeft(m + i, 18);
      j ^= Integer.rotateLeft(f + b, 7);
      n ^= Integer.rotateLeft(j + f, 9);
      b ^= Integer.rotateLeft(n + j, 13);
      f ^= Integer.rotateLeft(b + n, 18);
      o ^= Integer.rotateLeft(k + g, 7);
      c ^= Integer.rotateLeft(o + k, 9);
      g ^= Integer.rotateLeft(c + o, 13);
      k ^= Integer.rotateLeft(g + c, 18);
      d ^= Integer.rotateLeft(p + l, 7);
      h ^= Integer.rotateLeft(d + p, 9);
      l ^= Integer.rotateLeft(h + d, 13);
      p ^= Integer.rotateLeft(l + h, 18);
      b ^= Integer.rotateLeft(a + d, 7);
      c ^= Integer.rotateLeft(b + a, 9);
      d ^= Integer.rotateLeft(c + b, 13);
      a ^= Integer.rotateLeft(d + c, 18);
      g ^= Integer.rotateLeft(f + e, 7);
      h ^= Integer.rotateLeft(g + f, 9);
      e ^= Integer.rotateLeft(h + g, 13);
      f ^= Integer.rotateLeft(e + h, 18);
      l ^= Integer.rotateLeft(k + j, 7);
      i ^= Integer.rotateLeft(l + k, 9);
      j ^= Integer.rotateLeft(i + l, 13);
      k ^= Integer.rotateLeft(j + i, 18);
      m ^= Integer.rotateLeft(p + o, 7);
      n ^= Integer.rotateLeft(m + p, 9);
      o ^= Integer.rotateLeft(n + m, 13);
      p ^= Integer.rotateLeft(o + n, 18);
    }
    out[to] = x[0] += a;
    out[to + 1] = x[1] += b;
    out[to + 2] = x[2] += c;
    out[to + 3] = x[3] += d;
    out[to + 4] = x[4] += e;
    out[to + 5] = x[5] += f;
    out[to + 6] = x[6] += g;
    out[to + 7] = x[7] += h;
    out[to + 8] = x[8] += i;
    out[to + 9] = x[9] += j;
    out[to + 10] = x[10] += k;
    out[to + 11] = x[11] += l;
    out[to + 12] = x[12] += m;
    out[to + 13] = x[13] += n;
    out[to + 14] = x[14] += o;
    out[to + 15] = x[15] += p;
  }
}
