package org.sojourn.identifiers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What no rule can tell: combinations by which those who were there would know somebody. */
final class Questions {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  /** What singles a person out where few are like them. */
  private static final Pattern RARE =
      Pattern.compile(
          "\\b(?:only|first|last|youngest|oldest|rare|twins?|triplets|conjoined|albin\\p{L}+|ebola|cleft|amput\\p{L}+|burn(?:s|ed|t)?"
              + "|rap(?:e|ed)|assault\\p{L}*|suicid\\p{L}*|murder\\p{L}*|abus\\p{L}*|arrest\\p{L}*|shot|stabb\\p{L}*|hiv|widow(?:er)?|orphan\\p{L}*"
              + "|exorcis\\p{L}*|witch\\p{L}*|affair|famous|chief's|bitten|drown\\p{L}*)\\b",
          FLAGS);

  /** Who somebody is to others. */
  private static final Pattern ROLE =
      Pattern.compile(
          "\\b(?:chief|headman|matron|pastor|priest|imam|teacher|mayor|councillor|midwife|surgeon|driver|interpreter|translator|cook|guard"
              + "|director|superintendent|governor|soldier|police\\p{L}*|mother|father|wife|husband|daughter|son|sister|brother|boy|girl"
              + "|man|woman|nurse|student|officer|patient)\\b",
          FLAGS);

  private static final Pattern BODY =
      Pattern.compile(
          "\\b(?:fingerprints?|thumbprints?|voice ?(?:print|note|recording)s?|iris scan|retina\\p{L}*|biometric\\p{L}*|tattoos?|scar(?:s|red)?|birthmark)\\b",
          FLAGS);

  private static final Pattern PICTURE =
      Pattern.compile(
          "\\b(?:photo(?:s|graph\\p{L}*)?|pictures? of|selfies?|video(?:s|ed)?|filmed)\\b", FLAGS);

  private Questions() {}

  static List<String> of(String text) {
    List<String> questions = new ArrayList<>();
    if (RARE.matcher(text).find() && ROLE.matcher(text).find()) {
      questions.add("Would a nurse at that clinic, or the family, know who this is?");
    }
    if (BODY.matcher(text).find()) {
      questions.add("Does a mark, a print or a voice tell who this is?");
    }
    if (PICTURE.matcher(text.toLowerCase(Locale.ROOT)).find()) {
      questions.add("Is there a picture or a recording that somebody could put beside this?");
    }
    return questions;
  }
}
