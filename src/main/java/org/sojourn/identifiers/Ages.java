package org.sojourn.identifiers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Exact ages: those of children and of the very old are certain, all others possible. */
final class Ages {
  private static final Map<String, Integer> WORDS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));
  private static final String UNIT_WORD =
      "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)";
  private static final String NUMBER =
      "(?<n>1[01]\\d|[1-9]\\d?|"
          + UNIT_WORD
          + "|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)";
  private static final String YOUNG = "(?<young>months?|mos?|weeks?|wks?|days?)";
  private static final String NOT_JUST_ONE = "(?!one\\b(?! (?:year|month|week|day)))";
  private static final String SOMEBODY =
      "(?:(?:grand)?(?:son|daughter|mother|father|child)|brother|sister|boy|girl|baby|infant|wife|husband|cousin"
          + "|patient|man|woman|lady|widow(?:er)?|teenager|student|teacher|nurse|midwife|driver|guard|farmer|trader"
          + "|elder|host|neighbou?r|aunt|uncle|nephew|niece|twins?|friend|cleaner|cook|soldier|priest|pastor|one)";
  private static final String YEARS = "(?:years?|yrs?|y)";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  /** So an abstract patient is described; alone in a text it tells of nobody. */
  private static final Pattern CASE =
      Pattern.compile(
          "\\G(?:,| |-)*(?:\\p{Alpha}+[ -]){0,2}?(?:female|male|man|woman|patient|individual|person|adult|m|f|pt|lady|gentleman)s?\\b|\\G,? ?(?:with|who|diagnosed|presenting|m\\b|f\\b)",
          FLAGS);

  private static final List<Pattern> FORMS =
      List.of(
          form(
              "(?<![\\w.-])(?<it>"
                  + NUMBER
                  + "[- ]?(?:"
                  + YEARS
                  + "|"
                  + YOUNG
                  + ")[- ]?(?:old|of age)\\b)"),
          form("(?<![\\w.-])(?<it>" + NUMBER + " ?(?:yo|y/o|y\\.o\\.|yrs? o)\\b)"),
          form(
              "\\b(?:aged|age(?: of|:| is| was)?|turned|turning|turns) (?<it>"
                  + NUMBER
                  + "(?: "
                  + YOUNG
                  + ")?)(?![\\w/%.-]\\w|%|\\w)"),
          form(
              "\\b(?:he|she|who|they|i|son|daughter|boy|girl|child|baby|\\p{Lu}\\p{Ll}+)(?:'s| is| was|'m| am| were| are)(?: only| now| just| barely| about| almost| nearly| already| perhaps| maybe| around| some| not yet| over)? "
                  + "(?<it>"
                  + NOT_JUST_ONE
                  + NUMBER
                  + "(?: "
                  + YOUNG
                  + ")?(?: years)?)(?=[.,;!?)\\n]| (?:and|but|with|when|or|now|on|in|then|last|this|years old|today)\\b|$)"),
          form(
              "(?:\\b"
                  + SOMEBODY
                  + "|(?-i:\\b\\p{Lu}\\p{Ll}+)|\\]), (?:(?:about|only|just|maybe|perhaps|around|nearly|almost|barely|now) )?(?<it>"
                  + NOT_JUST_ONE
                  + NUMBER
                  + "(?: (?:years?|"
                  + YOUNG
                  + "))?)(?=[,.;])"),
          form(
              "(?:\\b"
                  + SOMEBODY
                  + "|(?-i:\\b\\p{Lu}\\p{Ll}+)|\\]) \\((?<it>(?<n>1[01]\\d|[1-9]\\d?)(?: (?:years?|"
                  + YOUNG
                  + "))?)\\)"),
          form(
              "\\b(?:baby|infant|newborn|boy|girl|child|son|daughter|twins|(?:man|woman|mother)(?! of (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9])\\b)) of (?<it>"
                  + NUMBER
                  + "(?: (?:years?|"
                  + YOUNG
                  + "))?)(?=[.,;!? )\\n])(?! (?:the|her|his|our|them|us|which)\\b)"),
          form(
              "\\b(?:de|tiene|tenía|tem|tinha|a|avait) (?<it>"
                  + NUMBER
                  + " (?:años|ans|anos)(?: de edad| de idade)?)\\b"),
          form("\\b(?<it>" + NUMBER + " (?:mes(?:es)?|mois) de (?:edad|vida|nacid[oa]))\\b"));

  /** So a sentence begins that is about somebody: "45, a farmer". */
  private static final Pattern BARE =
      Pattern.compile(
          "(?:^|(?<=[.!?:\\n] ?))(?<it>(?:1[01]\\d|[1-9]\\d?)(?: (?:months|weeks|days|years))?)(?=, \\p{Ll})",
          Pattern.UNICODE_CHARACTER_CLASS);

  /** "three children, 2, 4 and 11". */
  private static final Pattern LISTED =
      Pattern.compile(
          "\\b(?:children|kids|sons|daughters|siblings|boys|girls|brothers|sisters|grandchildren|babies)(?:,| of| aged| \\()[ ,]*"
              + "(?<more>\\d{1,2}(?:, \\d{1,2})*(?:,? and \\d{1,2})?)(?=[.,;)\\n]|$)");

  private static final Pattern ONE = Pattern.compile("\\d+");

  private Ages() {}

  private static Pattern form(String form) {
    return Pattern.compile(form, FLAGS);
  }

  /** Marks them; ages of abstract patients go to a list of their own. */
  static void find(String text, List<Mark> marks, List<Mark> alone) {
    bare(text, alone);
    Matcher listed = LISTED.matcher(text);
    while (listed.find()) {
      Matcher one = ONE.matcher(text).region(listed.start("more"), listed.end("more"));
      while (one.find()) {
        marks.add(Mark.possible(one.start(), one.end(), Kind.AGE));
      }
    }
    for (Pattern form : FORMS) {
      Matcher found = form.matcher(text);
      while (found.find()) {
        Mark mark = mark(found, form.namedGroups().containsKey("young"));
        Matcher described = CASE.matcher(text).region(mark.end(), text.length());
        boolean abstractly = !mark.isCertain() && described.useTransparentBounds(true).find();
        (abstractly ? alone : marks).add(mark);
      }
    }
  }

  /** Marks them where only their place in the text tells that they are ages. */
  private static void bare(String text, List<Mark> marks) {
    Matcher found = BARE.matcher(text);
    while (found.find()) {
      marks.add(Mark.possible(found.start("it"), found.end("it"), Kind.AGE));
    }
  }

  private static Mark mark(Matcher found, boolean mayBeYoung) {
    int years = years(found.group("n"));
    boolean young = mayBeYoung && found.group("young") != null;
    boolean certain = young || years < 18 || years > 89;
    return new Mark(
        found.start("it"),
        found.end("it"),
        Kind.AGE,
        certain ? Certainty.CERTAIN : Certainty.POSSIBLE);
  }

  /** The years in an age as it is written, such as "71 years old"; 0 when there are none. */
  static int years(String age) {
    Matcher digits = ONE.matcher(age);
    if (digits.find()) {
      return Integer.parseInt(digits.group());
    }
    int sum = 0;
    for (String word : age.toLowerCase(Locale.ROOT).split("[- ]", -1)) {
      sum += WORDS.getOrDefault(word, 0);
    }
    return sum;
  }
}
