package org.sojourn.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Numbers over time, drawn and told. */
class ChartTest {
  private static final Chart DAYS =
      new Chart.Days("Days", List.of(new Chart.Month("Feb 2026", 28, List.of(3, 28))));
  private static final Chart TRENDS =
      new Chart.Trends(
          "Themes", List.of(new Chart.Trend("<Consent> & truth", 6, List.of(0, 2, 4))));
  private static final Chart SCALE =
      new Chart.Scale(
          "Weight",
          0,
          10,
          List.of(
              new Chart.Stretch(
                  "in the field",
                  List.of(
                      new Chart.Day("17 Nov", List.of(0, 10)),
                      new Chart.Day("18 Nov", List.of(5)))),
              new Chart.Stretch("", List.of(new Chart.Day("1 Dec", List.of(2))))));

  private static Element drawn(Chart chart) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(Drawing.of(chart))))
        .getDocumentElement();
  }

  private static long looks(Element svg, String part, String look) {
    var all = svg.getElementsByTagName(part);
    long found = 0;
    for (int i = 0; i < all.getLength(); i++) {
      found += ((Element) all.item(i)).getAttribute("class").equals(look) ? 1 : 0;
    }
    return found;
  }

  @Test
  void a_calendar_has_a_box_for_each_day_and_marks_those_written_about() throws Exception {
    assertEquals(2, looks(drawn(DAYS), "rect", "mark"));
    assertEquals(26, looks(drawn(DAYS), "rect", "none"));
    assertEquals(List.of("Feb 2026: 3, 28"), DAYS.words());
  }

  @Test
  void many_months_are_drawn_on_as_many_pages_as_they_need() {
    Chart.Month month = new Chart.Month("Feb 2026", 28, List.of(3));
    String drawn = Drawing.of(new Chart.Days("Days", Collections.nCopies(60, month)));
    assertEquals(3, drawn.split("<svg ", -1).length - 1);
  }

  @Test
  void a_trend_has_a_bar_where_there_was_something() throws Exception {
    assertEquals(2, looks(drawn(TRENDS), "rect", "mark"));
    assertEquals(List.of("<Consent> & truth: 6 (0, 2, 4)"), TRENDS.words());
  }

  @Test
  void each_value_on_a_scale_is_a_dot_and_the_greatest_stands_highest() throws Exception {
    Element svg = drawn(SCALE);
    assertEquals(4, looks(svg, "circle", "mark"));
    assertEquals(2, looks(svg, "rect", "band"));
    var dots = svg.getElementsByTagName("circle");
    int least = Integer.parseInt(((Element) dots.item(0)).getAttribute("cy"));
    int most = Integer.parseInt(((Element) dots.item(1)).getAttribute("cy"));
    assertTrue(most < least, most + " is above " + least);
    assertEquals(List.of("in the field – 17 Nov: 0, 10; 18 Nov: 5", "1 Dec: 2"), SCALE.words());
  }

  @Test
  void whoever_does_not_see_a_chart_is_told_what_it_shows() throws Exception {
    Element svg = drawn(TRENDS);
    assertEquals("Themes", svg.getElementsByTagName("title").item(0).getTextContent());
    assertEquals(
        "<Consent> & truth: 6 (0, 2, 4)",
        svg.getElementsByTagName("desc").item(0).getTextContent());
  }

  @Test
  void on_paper_it_is_drawn_in_html_and_told_elsewhere() {
    Paper paper = new Paper("Back", "en", List.of(new Paper.Block.Drawn(DAYS)));
    assertTrue(paper.html().contains(Drawing.of(DAYS)));
    assertEquals("Back\n====\n\nFeb 2026: 3, 28\n", paper.text());
    assertEquals("# Back\n\n- Feb 2026: 3, 28\n", paper.markdown());
  }
}
