package org.sojourn.identifiers;

import static org.sojourn.identifiers.Certainty.CERTAIN;
import static org.sojourn.identifiers.Certainty.POSSIBLE;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, codes and addresses that stand for one person or thing. */
final class Numbers {
  private static final String CODE =
      "(?<it>#?(?:(?-i:\\p{Lu}{1,5})[-/ ]?|\\p{L}{1,5}[-/]?)?\\d[\\p{L}\\d]*(?:[-/.]\\p{L}?[\\p{L}\\d]+)*)(?![\\p{L}\\d])";
  private static final String LINK =
      "(?:'s)?(?: ?(?:no\\b\\.?|nr\\b\\.?|num\\b\\.?|number|id|code|plate|#|№))?(?: (?:is|was|says|said|reads))?(?: ?[:#=] ?| |, ?|-)(?:of )?";

  private static final List<Rule> RULES =
      List.of(
          Rule.certain(Kind.EMAIL, "[\\w.%+-]+@[\\w-]+(?:\\.[\\w-]+)*\\.\\p{L}{2,}"),
          Rule.certain(
              Kind.EMAIL,
              "\\b[\\w.+-]+ ?[\\[(](?:at|@)[\\])] ?[\\w-]+ ?(?:\\.|[\\[(]dot[\\])]) ?\\p{L}{2,}"),
          Rule.certain(Kind.URL, "\\b(?:https?|ftp)://[^\\s<>\"”)\\]]*[^\\s<>\"”)\\].,;:!?]"),
          Rule.certain(
              Kind.URL, "\\bwww\\.[\\w-]+(?:\\.[\\w-]+)+(?:/[^\\s<>\"”)]*[^\\s<>\"”).,;:!?])?"),
          Rule.certain(
              Kind.URL,
              "(?<![@\\w.-])[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|info|edu|gov|io|me|co\\.\\p{L}{2}|or\\.\\p{L}{2}|ac\\.\\p{L}{2})\\b(?:/[^\\s<>\"”)]*[^\\s<>\"”).,;:!?])?"),
          Rule.certain(
              Kind.ADDRESS,
              "(?<![\\d.])(?:(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)\\.){3}(?:25[0-5]|2[0-4]\\d|1?\\d?\\d)(?![\\d.]\\d|\\d)"),
          Rule.certain(
              Kind.ADDRESS,
              "(?<![\\w:])(?:[\\da-f]{1,4}:){2,7}(?::?[\\da-f]{1,4})+(?![\\w:])(?<=[\\da-f:]{9,})"),
          Rule.certain(Kind.HANDLE, "(?<![\\w.@])@[\\p{L}_][\\w.]{1,29}(?<!\\.)"),
          Rule.certain(
              Kind.COORDINATES,
              "(?<![\\d.])[-+]?\\d{1,2}\\.\\d{3,}°?(?:\\s?[NS]\\b)?,?\\s*[-+]?\\d{1,3}\\.\\d{3,}°?(?:\\s?[EWO]\\b)?(?![\\d.]\\d)"),
          Rule.certain(
              Kind.COORDINATES,
              "\\d{1,3}° ?\\d{1,2}['′] ?(?:\\d{1,2}(?:\\.\\d+)?[\"″'']{1,2})? ?[NSEWO]\\b(?:,? ?\\d{1,3}° ?\\d{1,2}['′] ?(?:\\d{1,2}(?:\\.\\d+)?[\"″'']{1,2})? ?[NSEWO]\\b)?"),
          Rule.certain(Kind.NUMBER, "(?<![\\w-])\\d{3}-\\d{2}-\\d{3,4}(?![\\w-])"),
          Rule.certain(
              Kind.PLATE,
              "\\b(?:(?:number |licen[cs]e |registration )?plates?|registration|car|jeep|taxi|van|land ?cruiser|motorbike|boda|ambulance)\\b"
                  + LINK
                  + "(?<it>[A-Z]{1,3}[ -]?\\d{1,4}(?:[ -]?[A-Z]{1,3})?|\\d{1,4}[ -][A-Z]{1,3}(?:[ -]\\d{1,4})?)\\b"),
          Rule.exact(
              Kind.PLATE,
              CERTAIN,
              "\\b(?:[KUT][A-Z]{2} ?\\d{3} ?[A-Z]{1,2}|[A-Z]{2,3}[ -]\\d{2,4}[ -][A-Z]{1,3}|T ?\\d{3} ?[A-Z]{3})\\b"),
          Rule.exact(
              Kind.PLATE, POSSIBLE, "(?<![\\w-])(?!I )[A-Z][ -]\\d{2,4}[ -][A-Z]{2,3}(?![\\w-])"),
          Rule.certain(
              Kind.NUMBER,
              "\\b(?:mrns?|ssn|nin|aadhaar|dni|curp|c[eé]dula|cpf|rg|nid|nhif|nhis|nhs|insurance|policy|member(?:ship)?|beneficiary|account|acct|iban|passport|visa|permit|licen[cs]e|registration|certificate|"
                  + "(?:hospital|patient|medical|case|study|site|ration|national|refugee|unhcr|clinic|opd|anc|tb|art|hts|chart|record|file|folder|card|chit|form|register|ledger|sample|specimen|lab|serial|device|pump|id|identity|ref(?:erence)?|badge|staff|employee|voucher|ticket|claim|plan|enrol?lment)"
                  + "(?: (?:record|file|folder|card|number|register|id|chart))?)\\b"
                  + LINK
                  + "(?:is |was )?(?=\\S*(?:\\d\\S?){3}|\\p{Lu}{1,3} \\d{3})(?!(?:19|20)\\d\\d\\b(?![-/]))"
                  + CODE),
          Rule.certain(
              Kind.NUMBER,
              "\\b(?:file|folder|card|chart|record|patient|case|ticket|badge|voucher|token|mrn|ficha|expediente|prontu[aá]rio|dossier|carnet|tarjeta|cart[aã]o|processo|(?:file|card|record|patient|case|study|hospital) (?:number|no\\.?|nr\\.?|id))(?: ?[#:] ?|(?<=number|no|no\\.|nr|id|mrn)(?: is| was)? |(?<=file|folder|card|chart|record|ticket|badge|voucher|token|ficha|expediente|rio|dossier|carnet|tarjeta|cartao|cartão|processo) )(?<it>\\d{1,6})\\b(?! (?:of|years|patients|weeks|days|months|out))(?![/.]\\d)"),
          Rule.certain(
              Kind.NUMBER,
              "\\b(?:beds?|cot|cubicle|bay|tent|casa|room|house|hut|shelter|plot|block|cama|lit|leito|ward),?(?: (?:no\\.?|number|nr\\.?))? #?(?<it>[A-Z]?-?\\d{1,4}[A-Z]?)\\b(?! ?(?:beds|patients|people|percent|%|hours|nights|times|of them))"),
          Rule.exact(
              Kind.NUMBER, POSSIBLE, "(?<![\\w-])(?!CA-|COVID|SARS)[A-Z]{1,4}-\\d{3}(?![\\w-])"),
          Rule.certain(
              Kind.NUMBER,
              "\\b(?:number|under|no\\.|nr\\.|№|id:?) #?(?:is |was )?(?<it>(?:(?-i:\\p{Lu}{1,4})[-/ ]?)?\\d[\\d/-]{3,}\\d)\\b"),
          Rule.exact(
              Kind.NUMBER,
              CERTAIN,
              "(?<![\\w-])#?[A-Z]{1,6}-?(?:19|20)?\\d{2,}(?:[-/]\\d{1,})+(?![\\w-])"),
          Rule.exact(
              Kind.NUMBER, CERTAIN, "(?<![\\w-])#?[A-Z]{1,6}[-/]\\d{4,}[A-Z]{0,3}(?![\\w-])"),
          Rule.exact(
              Kind.NUMBER,
              CERTAIN,
              "(?<![\\w-])(?:[A-Z]{1,3}\\d{5,}|\\d{4,}-?[A-Z]{1,4})(?![\\w-])"),
          Rule.exact(Kind.NUMBER, CERTAIN, "#[A-Z]{0,5}-?\\d{3,}(?:-\\d+)*\\b"),
          Rule.exact(Kind.NUMBER, CERTAIN, "(?<![\\w/.-])\\d{3,}/[A-Z]{1,4}(?![\\w/-])"),
          Rule.certain(
              Kind.NUMBER,
              "(?<![\\w.,-])\\d{2,}(?:[-/]\\d{2,}){1,3}(?![\\w-]|/\\d)(?<=[\\d/-]{9,})"),
          Rule.certain(Kind.NUMBER, "(?<![\\w.,+-])\\d{7,}(?![\\w,-]|\\.\\d)"),
          new Rule(
              Pattern.compile(
                  "(?<![\\w.,+$€£-])(?!(?:19|20)\\d\\d\\b)\\d{5,6}(?![\\w,%-]|\\.\\d| ?(?:people|patients|children|families|shillings|francs|dollars|kwacha|doses|refugees|households|km|miles|feet|metres|meters|IU|units|cells|copies|mg|ml))"),
              Kind.POSTCODE,
              POSSIBLE),
          Rule.exact(Kind.POSTCODE, CERTAIN, "\\b[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}\\b"),
          Rule.exact(
              Kind.PLACE,
              CERTAIN,
              "\\b\\d{1,5} (?:\\p{Lu}\\p{Ll}+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Close|Way)\\b\\.?"),
          Rule.exact(
              Kind.PLACE,
              CERTAIN,
              "\\b(?:Str|Strada|Stra(?:ß|ss)e|Ul|Ulica|Ulitsa|Calle|Carrera|Rua|Rue|Via|Av|Avda|Avenida|Jl|Jalan)\\.? (?:\\p{Lu}\\p{L}+ ?){1,3},? ?(?:[Nn]o\\.? ?)?\\d{1,4}\\b"),
          Rule.certain(Kind.PLACE, "\\bp\\.? ?o\\.? ?box \\d+\\b"));

  /** More of the same after the first: "file 3312, 3313 and 3314". */
  private static final Pattern LISTED =
      Pattern.compile(
          "\\b(?:files?|folders?|cards?|charts?|records?|cases?|beds?|cots?|tents?|rooms?|wards?|houses?|numbers)"
              + " #?(?<all>[A-Z]?\\d{1,6}(?:(?:, and | and |, or | or |, )#?[A-Z]?\\d{1,6}\\b)+)"
              + "(?! ?(?:people|patients|hours|times|days|weeks|years|%))",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ONE = Pattern.compile("[A-Z]?\\d+");

  private Numbers() {}

  /** Marks the numbers of one person or thing each. */
  static void find(String text, List<Mark> marks) {
    RULES.forEach(rule -> rule.find(text, marks));
    Matcher listed = LISTED.matcher(text);
    while (listed.find()) {
      Matcher one = ONE.matcher(text).region(listed.start("all"), listed.end("all"));
      while (one.find()) {
        marks.add(Mark.certain(one.start(), one.end(), Kind.NUMBER));
      }
    }
  }
}
