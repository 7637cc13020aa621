package org.sojourn.themes;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.sojourn.meaning.Meaning;
import org.sojourn.meaning.Vectors;

/**
 * In which direction each theme lies among the vectors of passages, as learnt from the examples.
 */
final class Directions {

  static final String SHIPPED = "directions.bin";

  private final String examples;
  private final float[][] themes;
  private final float[] offsets;
  private final float[][] usual;

  /**
   * Directions that were learnt.
   *
   * @param examples what they were learnt from
   * @param themes one vector a theme
   * @param offsets how likely each theme is of any passage
   * @param usual how much an ordinary page has of each theme, by each of the ways to tell
   */
  Directions(String examples, float[][] themes, float[] offsets, float[][] usual) {
    this.examples = examples;
    this.themes = themes;
    this.offsets = offsets;
    this.usual = usual;
  }

  /** No directions. */
  static final Directions NONE = new Directions("", new float[0][], new float[0], new float[0][]);

  /** The directions that come with Sojourn. */
  static Directions shipped() {
    try (InputStream in = Directions.class.getResourceAsStream(SHIPPED)) {
      if (in == null) {
        throw new IllegalStateException(
            "Directions [%s] are not in the program; build it again".formatted(SHIPPED));
      }
      return read(new DataInputStream(new BufferedInputStream(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what {@link #write} wrote. */
  static Directions read(DataInputStream in) throws IOException {
    String examples = in.readUTF();
    float[][] themes = new float[in.readUnsignedShort()][];
    for (int theme = 0; theme < themes.length; theme++) {
      themes[theme] = floats(in, Meaning.SIZE);
    }
    float[] offsets = floats(in, themes.length);
    float[][] usual = new float[in.readUnsignedShort()][];
    for (int way = 0; way < usual.length; way++) {
      usual[way] = floats(in, themes.length);
    }
    return new Directions(examples, themes, offsets, usual);
  }

  /** Writes them as they are shipped. */
  void write(DataOutputStream out) throws IOException {
    out.writeUTF(examples);
    out.writeShort(themes.length);
    for (float[] theme : themes) {
      write(out, theme);
    }
    write(out, offsets);
    out.writeShort(usual.length);
    for (float[] way : usual) {
      write(out, way);
    }
  }

  private static void write(DataOutputStream out, float[] floats) throws IOException {
    for (float each : floats) {
      out.writeFloat(each);
    }
  }

  private static float[] floats(DataInputStream in, int count) throws IOException {
    float[] floats = new float[count];
    for (int i = 0; i < count; i++) {
      floats[i] = in.readFloat();
    }
    return floats;
  }

  /** What they were learnt from. */
  String examples() {
    return examples;
  }

  /** How much an ordinary page has of a theme by one of the ways; 0 where that is not known. */
  double usual(int way, int theme) {
    return way < usual.length && theme < usual[way].length ? usual[way][theme] : 0;
  }

  /** The same directions, with what is usual. */
  Directions withUsual(float[][] ways) {
    return new Directions(examples, themes, offsets, ways);
  }

  /** Whether they are of so many themes. */
  boolean fit(int count) {
    return themes.length == count;
  }

  /**
   * How much a text speaks of each theme: passage by passage how likely each is, so that a theme
   * that has one passage to itself is not lost among the others. The root lets a second and a third
   * theme be seen beside the first.
   */
  double[] near(List<float[]> passages) {
    double[] near = new double[themes.length];
    for (float[] passage : passages) {
      double[] likely = likely(passage);
      for (int theme = 0; theme < near.length; theme++) {
        near[theme] += likely[theme] / passages.size();
      }
    }
    for (int theme = 0; theme < near.length; theme++) {
      near[theme] = Math.sqrt(near[theme]);
    }
    return near;
  }

  private double[] likely(float[] passage) {
    double[] likely = new double[themes.length];
    double sum = 0;
    for (int theme = 0; theme < likely.length; theme++) {
      likely[theme] = Math.exp(Vectors.product(themes[theme], passage) + offsets[theme]);
      sum += likely[theme];
    }
    for (int theme = 0; theme < likely.length; theme++) {
      likely[theme] /= sum;
    }
    return likely;
  }
}
