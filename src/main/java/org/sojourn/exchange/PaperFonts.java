package org.sojourn.exchange;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts that our PDFs carry: Gentium for all that is written in Latin, Greek and Cyrillic
 * letters, and DejaVu for boxes, arrows, faces and what else people type.
 */
final class PaperFonts implements Closeable {
  /** What stands for a letter that no font of ours has. */
  private static final int EMPTY_BOX = 0x25AF;

  private final List<Face> faces = new ArrayList<>();
  private final Set<Integer> missing = new TreeSet<>();

  private PaperFonts() {}

  private record Face(String family, int weight, TrueTypeFont font, CmapLookup letters) {}

  /** The fonts, as they came with the program. */
  static PaperFonts shipped() throws IOException {
    PaperFonts fonts = new PaperFonts();
    fonts.add("GentiumPlus-Regular", "Gentium Plus", 400);
    fonts.add("GentiumPlus-Bold", "Gentium Plus", 700);
    fonts.add("DejaVuSans", "DejaVu Sans", 400);
    return fonts;
  }

  private void add(String file, String family, int weight) throws IOException {
    try (InputStream in = open(file)) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      // Joined letters look well, and cannot be searched for, copied, or read aloud.
      font.setEnableGsub(false);
      faces.add(new Face(family, weight, font, font.getUnicodeCmapLookup()));
    }
  }

  /** Gives the fonts to what makes a document; only the letters that are used go into it. */
  void give(PdfRendererBuilder builder, PDDocument document) throws IOException {
    for (Face face : faces) {
      PDFont font = PDType0Font.load(document, face.font(), true);
      builder.useFont(
          new PDFontSupplier(font), face.family(), face.weight(), FontStyle.NORMAL, true);
    }
  }

  /**
   * The text as it can be printed: letters and their marks as one where there is such a letter,
   * without signs that show nothing, and a box for each letter that the fonts lack, which is noted.
   */
  String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(letter -> !unseen(letter))
        .forEach(letter -> printable.appendCodePoint(known(letter) ? letter : instead(letter)));
    return printable.toString();
  }

  /** Every letter that was missing so far, each once. */
  String missing() {
    StringBuilder all = new StringBuilder();
    missing.forEach(all::appendCodePoint);
    return all.toString();
  }

  private int instead(int letter) {
    missing.add(letter);
    return EMPTY_BOX;
  }

  private boolean known(int letter) {
    return Character.isWhitespace(letter)
        || (!rightToLeft(letter)
            && faces.stream().anyMatch(face -> face.letters().getGlyphId(letter) > 0));
  }

  /** What joins, turns or chooses forms, none of which is done on paper. */
  private static boolean unseen(int letter) {
    return Character.getType(letter) == Character.FORMAT
        || (Character.isISOControl(letter) && !Character.isWhitespace(letter))
        || (letter >= 0xFE00 && letter <= 0xFE0F);
  }

  /** Letters that would stand in the wrong order and unjoined: no better than none. */
  private static boolean rightToLeft(int letter) {
    byte direction = Character.getDirectionality(letter);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static InputStream open(String font) throws IOException {
    InputStream in = PaperFonts.class.getResourceAsStream("fonts/" + font + ".ttf");
    if (in == null) {
      throw new IOException("The font [%s] is not in the program.".formatted(font));
    }
    return in;
  }

  @Override
  public void close() throws IOException {
    for (Face face : faces) {
      face.font().close();
    }
  }
}
