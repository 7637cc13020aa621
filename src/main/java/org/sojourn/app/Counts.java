package org.sojourn.app;

/** Numbers as they are read. */
public final class Counts {
  private Counts() {}

  /** A number with its noun. */
  public static String of(int number, String one, String many) {
    return number(number) + " " + (number == 1 ? one : many);
  }

  /** A number of things as it is read: "3,413". Drawn for every key, so without a formatter. */
  public static String number(int number) {
    StringBuilder digits = new StringBuilder().append(number);
    for (int comma = digits.length() - 3; comma > 0; comma -= 3) {
      digits.insert(comma, ',');
    }
    return digits.toString();
  }
}
