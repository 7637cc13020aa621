package org.sojourn.identifiers;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone and fax numbers: those with a country's code as it writes them, and others by form. */
final class Phones {
  private static final int MOST = 200;

  private static final Rule SHAPED =
      Rule.certain(
          Kind.PHONE,
          "(?<![\\w.,/-])(?:\\+?\\d{1,3}[ .-])?(?:\\(\\d{2,4}\\) ?\\d{3,4}[ .-]\\d{3,4}|\\d{3}[ .-]\\d{3}[ .-]\\d{4}|0\\d{2,3}[ .-]?\\d{3}[ .-]?\\d{3,4}|0\\d(?:[ .-]\\d\\d){4})(?![\\w-])");

  private static final Rule CUED =
      Rule.certain(
          Kind.PHONE,
          "\\b(?:phone|telephone|tel|mobile|cell|whatsapp|fax|call|text|ring|sms|tel[ée]fono|celular|t[ée]l[ée]phone|telefone)(?: (?:number|me|him|her|them|on|at|is|was|no))*\\.?[: ]+(?<it>\\+?\\(?\\d[\\d ().-]{5,16}\\d)(?![\\w-])");

  private static final Pattern INTERNATIONAL = Pattern.compile("(?:\\+|\\b00)\\d");

  private Phones() {}

  static void find(String text, List<Mark> marks) {
    SHAPED.find(text, marks);
    CUED.find(text, marks);
    Matcher prefix = INTERNATIONAL.matcher(text);
    if (!prefix.find()) {
      // Without a prefix it takes a country to read a number; opening the tables would be for
      // nothing.
      return;
    }
    for (PhoneNumberMatch match :
        PhoneNumberUtil.getInstance().findNumbers(text, "ZZ", Leniency.POSSIBLE, MOST)) {
      marks.add(Mark.certain(match.start(), match.end(), Kind.PHONE));
    }
  }
}
