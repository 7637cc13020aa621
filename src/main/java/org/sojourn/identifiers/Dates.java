package org.sojourn.identifiers;

import java.util.List;

/**
 * Dates finer than a month, and what comes close to them; in English, Spanish, French, Portuguese.
 */
final class Dates {
  private static final String MONTH =
      "(?:jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?"
          + "|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?"
          + "|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre"
          + "|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|d[ée]cembre|novembre"
          + "|janeiro|fevereiro|mar[çc]o|maio|junho|julho|setembro|outubro|novembro|dezembro)";
  private static final String WEEKDAY =
      "(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?"
          + "|sun(?:day)?|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|lundi|mardi|mercredi"
          + "|jeudi|vendredi|samedi|dimanche|segunda(?:-feira)?|ter[çc]a(?:-feira)?|quarta(?:-feira)?"
          + "|quinta(?:-feira)?|sexta(?:-feira)?)";
  private static final String ORDINAL =
      "(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth"
          + "|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth"
          + "|twenty-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirty-first)";

  /** Months that other calendars have, as they are written in Latin letters. */
  private static final String OTHER_MONTH =
      "(?:Baisakh|Jes?th(?:a|o)?|Ashadh|Asar|Asadh|Shrawan|Saun|Bhadra|Bhadau|Ashwin|Asoj|Kartik|Mangsir|Poush|Pus|Magh|Falgun"
          + "|Phalgun|Chaitra?|Meskerem|Tikimt|Hidar|Tahsas|Yekatit|Megabit|Miyazya|Ginbot|Hamle|Nehase|Pagume"
          + "|Muharram|Safar|Rabi(?: (?:al|ul|ath|uth)[- ]\\w+)?|Jumada(?: (?:al|ul|ath|uth)[- ]\\w+)?|Rajab|Sha'?ban|Ramadan"
          + "|Ramazan|Shawwal|Dhu(?:l| al)?[- ](?:Qi?'?dah?|Hijj?ah?)|Farvardin|Ordibehesht|Khordad|Mordad|Shahrivar|Mehr|Aban"
          + "|Azar|Bahman|Esfand|Hamal|Sawr|Jawza|Saratan|Sunbula|Mizan|Aqrab|Qaws|Jadi|Dalwa?|Nisan|Iyar|Sivan|Tammuz|Elul"
          + "|Tishrei?|Cheshvan|Kislev|Tevet|Sh[ev]+at|Adar)";

  private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th|º|er)?";
  private static final String YEAR = "(?:(?:19|20)\\d\\d|'\\d\\d)";
  private static final String ITS_YEAR = "(?:(?:,? |,| de | del )" + YEAR + ")?+";
  private static final String ITS_WEEKDAY = "(?:\\b" + WEEKDAY + ",? (?:the |den |le |el )?)?";
  private static final String HERE = "(?<![\\w/.-])";
  private static final String ENDS = "(?![\\w/])";

  static final List<Rule> RULES =
      List.of(
          Rule.certain(
              Kind.DATE,
              ITS_WEEKDAY
                  + HERE
                  + "(?:the )?"
                  + DAY
                  + "(?:\\.? | of | de | d')"
                  + MONTH
                  + "\\b"
                  + ITS_YEAR),
          Rule.certain(
              Kind.DATE,
              ITS_WEEKDAY
                  + "\\b"
                  + MONTH
                  + " (?:the )?"
                  + DAY
                  + "\\b(?![/:.]\\d| ?(?:mg|ml|%))"
                  + ITS_YEAR),
          Rule.certain(
              Kind.DATE,
              ITS_WEEKDAY
                  + "\\b(?:the )?"
                  + ORDINAL
                  + " (?:day )?(?:of )?"
                  + MONTH
                  + "\\b"
                  + ITS_YEAR),
          Rule.certain(Kind.DATE, "\\b" + MONTH + " the " + ORDINAL + "\\b" + ITS_YEAR),
          Rule.certain(
              Kind.DATE,
              HERE
                  + "\\d{1,2}([-/.])(?:0?[1-9]|1[0-2]|[A-Z]{3,4}|[12]\\d|3[01])\\1(?:(?:19|20)?\\d\\d)"
                  + ENDS),
          Rule.certain(
              Kind.DATE,
              HERE + "(?:19|20)\\d\\d([-/.])(?:0?[1-9]|1[0-2])\\1(?:0?[1-9]|[12]\\d|3[01])(?!\\d)"),
          Rule.certain(
              Kind.DATE,
              "\\b(?:on|since|by|until|till|dated?|from|before|after|"
                  + WEEKDAY
                  + "),? (?:the )?(?<it>(?:0?[1-9]|[12]\\d|3[01])[/.](?:0?[1-9]|[12]\\d|3[01]))(?![\\w/.]\\w|\\w|%)"),
          Rule.certain(
              Kind.DATE,
              "\\b"
                  + WEEKDAY
                  + ",? (?:the )?"
                  + DAY
                  + "\\b(?! (?:am|pm|o'clock|people|patients|hours|\\w+s\\b))(?![:.]\\d)"),
          Rule.certain(
              Kind.DATE,
              "\\b(?:on|until|since|by|before|after|of|from|it (?:is|was)) (?<it>the (?:"
                  + DAY
                  + "(?<=st|nd|rd|th)|"
                  + ORDINAL
                  + "(?<=teenth|tieth|ninth|tenth|eleventh|twelfth|-\\w{3,9})))"
                  + "(?=[.,;!?)\\n]| (?:and|we|i|he|she|they|it|at|in|when|with|was|is)\\b|$)"),
          Rule.certain(
              Kind.DATE,
              "\\b(?:christmas (?:eve|day)|new year'?s? (?:eve|day)|boxing day|good friday|easter (?:sunday|monday)|independence day)\\b"
                  + ITS_YEAR),
          Rule.possible(Kind.DATE, "\\b" + MONTH + ",? (?:of |de )?" + YEAR),
          Rule.possible(Kind.DATE, "(?<![\\w/.-])(?:0[1-9]|1[0-2])/(?:(?:19|20)?\\d\\d)(?![\\w/])"),
          Rule.exact(
              Kind.DATE,
              Certainty.CERTAIN,
              HERE
                  + "(?:(?:0?[1-9]|[12]\\d|3[0-2])(?:st|nd|rd|th)?(?: of)? "
                  + OTHER_MONTH
                  + "\\b|"
                  + OTHER_MONTH
                  + " (?:0?[1-9]|[12]\\d|3[0-2])\\b)(?:,? (?:1[34]|20)\\d\\d)?"),
          Rule.certain(
              Kind.DATE, HERE + "(?:1[3-9]|2\\d|3[01])/(?:0[1-9]|1[0-2])(?![\\w/%]|\\.\\d)"),
          Rule.possible(Kind.DATE, HERE + "(?:1[3-9]|2\\d|3[01])/[1-9](?![\\w/%]|\\.\\d)"),
          Rule.possible(
              Kind.DATE,
              "\\b(?:it|today|yesterday|tomorrow|that)(?: (?:is|was)|,) (?<it>(?:0?[1-9]|1[0-2])/(?:(?!10)(?:0?[1-9]|1[0-2])|10(?=, (?:the|our|my|a)\\b)))(?![\\w/%]|\\.\\d)"),
          Rule.possible(
              Kind.DATE,
              HERE + "(?:0?[1-9]|[12]\\d|3[01])\\.(?:0?[1-9]|1[0-2])\\.(?!\\d)(?=[ ,;)]|$)"),
          // "Karangasem, 2/11." at the end; of ten, it is a scale.
          Rule.possible(
              Kind.DATE,
              "(?<=\\p{L}, )(?<it>(?:0?[1-9]|[12]\\d|3[01])/(?!10\\b)(?:0?[1-9]|1[0-2]))(?=\\.?(?:\\n|$))"),
          Rule.possible(Kind.DATE, "\\b(?:last|next) " + WEEKDAY + "\\b"),
          Rule.possible(Kind.DATE, "\\b" + WEEKDAY + " week\\b"));

  private Dates() {}
}
