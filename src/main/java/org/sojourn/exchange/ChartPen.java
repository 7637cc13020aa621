package org.sojourn.exchange;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws our own charts into a PDF: boxes, dots and words, which are all that they are made of. Who
 * cannot see them hears what they show.
 */
final class ChartPen implements SVGDrawer {
  private static final FSRGBColor INK = color(HtmlPaper.INK);
  private static final Map<String, FSRGBColor> LOOKS =
      Map.of(
          "mark", color(HtmlPaper.MARK),
          "none", color(HtmlPaper.NONE),
          "band", color(HtmlPaper.BAND));

  /** The colour of a style sheet, as in #1c1c1c. */
  private static FSRGBColor color(String hex) {
    return new FSRGBColor(Integer.parseInt(hex.substring(1), 16));
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext context, double width, double height, double dots) {
    svg.setAttribute("alt", svg.getElementsByTagName("desc").item(0).getTextContent());
    String[] room = svg.getAttribute("viewBox").split(" ", -1);
    double wide = Double.parseDouble(room[2]);
    double scale = width > 0 ? width / wide : dots;
    return new Image(svg, box, scale, wide * scale, Double.parseDouble(room[3]) * scale);
  }

  /**
   * A chart that has its room.
   *
   * @param scale how many dots of the paper make one of its own
   */
  private record Image(Element svg, Box box, double scale, double width, double height)
      implements SVGImage {

    @Override
    public int getIntrinsicWidth() {
      return (int) Math.round(width);
    }

    @Override
    public int getIntrinsicHeight() {
      return (int) Math.round(height);
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
        if (node instanceof Element part) {
          draw(part, (PdfBoxOutputDevice) device, context, x, y);
        }
      }
    }

    private void draw(
        Element part, PdfBoxOutputDevice device, RenderingContext context, double x, double y) {
      device.setColor(LOOKS.getOrDefault(part.getAttribute("class"), INK));
      switch (part.getTagName()) {
        case "rect" ->
            device.fill(
                new Rectangle2D.Double(
                    x + at(part, "x"), y + at(part, "y"), at(part, "width"), at(part, "height")));
        case "circle" -> {
          double radius = at(part, "r");
          device.fill(
              new Ellipse2D.Double(
                  x + at(part, "cx") - radius,
                  y + at(part, "cy") - radius,
                  2 * radius,
                  2 * radius));
        }
        case "text" -> words(part, device, context, x, y);
        default -> {
          // The title, and what it shows in words.
        }
      }
    }

    private void words(
        Element part, PdfBoxOutputDevice device, RenderingContext context, double x, double y) {
      FontSpecification usual = box.getStyle().getFont(context);
      FontSpecification wanted = new FontSpecification();
      wanted.families = usual.families;
      wanted.fontWeight = usual.fontWeight;
      wanted.fontStyle = usual.fontStyle;
      wanted.variant = usual.variant;
      wanted.size = (float) (Drawing.LETTERS * scale);
      FSFont font = context.getFont(wanted);
      String words = part.getTextContent();
      int wide = context.getTextRenderer().getWidth(context.getFontContext(), font, words);
      double back = part.getAttribute("text-anchor").equals("end") ? wide : 0;
      device.setFont(font);
      if (device instanceof AbstractOutputDevice known) {
        // Else these words would be as heavy as those that were drawn last.
        known.setFontSpecification(wanted);
      }
      device.drawString(
          words, (float) (x + at(part, "x") - back), (float) (y + at(part, "y")), null);
    }

    /** A length of the chart on the paper. */
    private double at(Element part, String name) {
      return Double.parseDouble(part.getAttribute(name)) * scale;
    }
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
    // The fonts are those of the document.
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    // The fonts are those of the document.
  }

  @Override
  public void close() {
    // It holds nothing.
  }
}
