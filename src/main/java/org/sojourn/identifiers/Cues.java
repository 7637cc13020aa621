package org.sojourn.identifiers;

import java.util.List;
import java.util.Set;

/** Words beside which a name or a place is to be expected, without accents and in lower case. */
final class Cues {
  /** Before a name; what follows with a capital is one. */
  static final Set<String> TITLES =
      words(
          "mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor doctor sister brother nurse mama maman baba papa pa"
              + " father fr. rev. reverend pastor bishop deacon imam sheikh ustaz ustad maulana hajj haji hajji alhaji"
              + " hajia mzee bibi bwana mwalimu sekuru gogo ambuya mbuya mai sir madam madame mme mme. monsieur don"
              + " dona donya senor senora sr. sra. sra seu tia tio auntie aunt uncle ate kuya nanay tatay lola lolo"
              + " daw ko ibu bu pak bapak khun chief matron captain sergeant colonel commander president councillor"
              + " teacher midwife didi bhai dai ji ba nana lady lord dame elder mwami mother grandma grandpa granny"
              + " superintendent sr sra srta sidi moulay lalla kak khanom khanum hanim bey agha effendi kaka dada ndugu"
              + " shangazi jajja jaja ssebo nyabo gogo agogo akka amma appa thatha saheb sahib begum baji frei irma irmao"
              + " soeur frere abbe fray hermana hermano padre pere ratu datu turaga fon nii togbui kapitan kagawad manang"
              + " manong aling mang naw sayar sayama lok yeay neak");

  /** Titles that are also ordinary words or parts of others: only a capital after them counts. */
  static final Set<String> PEOPLE =
      words(
          "mother father son daughter sister brother aunt auntie uncle cousin nephew niece wife husband grandmother"
              + " grandfather granddaughter grandson child baby boy girl man woman twin friend colleague mentor supervisor"
              + " interpreter translator driver guard cook cleaner nurse midwife doctor surgeon clerk officer student"
              + " intern resident patient volunteer guide teacher pastor matron chief elder host neighbour neighbor"
              + " widow lady toddler infant newborn teenager trainee counsellor counselor orderly porter technician"
              + " pharmacist anaesthetist worker roommate teammate leader translator partner baby little old young madre compadre"
              + " comadre padrino madrina abuela abuelo hermano hermana esposo esposa vecino vecina primo prima"
              + " sobrino sobrina cunado cunada nieto nieta marido suegra suegro avo tio tia irmao irma vizinho"
              + " vizinha neto neta cunhado cunhada frere soeur mari femme voisin voisine cousin cousine oncle tante"
              + " neveu niece beau-frere belle-soeur promotor promotora partera parteira matrone"
              + " hija hijo mere fille fils mae filha filho enfermera infirmiere enfermeira");

  /** Titles that are words of another kind, too: without a capital they are those. */
  static final Set<String> WORDS = words("ate pa ba bu ko mai");

  /** What only a person does. */
  static final Set<String> DOES =
      words(
          "said says say told tells asked asks answered replied explained whispered shouted smiled smiles nodded nods"
              + " cried cries wept laughed laughs died dies sang sings prayed sat sits stood stands walked walks went"
              + " came comes brought took gave held washed cooked danced translated interpreted refused insisted"
              + " wanted wants knew knows thinks thought felt believes believed lives lived works worked runs ran"
              + " carried waited waits arrived left returned called phoned wrote looked looks shook thanked blessed"
              + " apologised apologized helped taught showed shows spoke speaks met joined watched slept woke begged"
              + " offered poured counted hid fled lost closed kept opened carries tried who reminded decided agreed"
              + " squeezed stared stopped started drove rode drew ate drank bought sold fell fought found got grew heard led"
              + " made read rose sent swam threw wore won texted bent built caught chose fed forgot paid let stopped started pointed pulled pushed touched grabbed dijo dice dit disse diz");

  /** What a person does and a thing does as well. */
  static final Set<String> IS = words("is was has had will would does did and 's looked");

  /** After these stands whom something is done to or with. */
  static final Set<String> TO_WHOM =
      words(
          "told asked with thanked met and but then when that because for from by saw watched helped called visited"
              + " gave taught joined like without after behind beside hugged held examined treated admitted buried"
              + " remember miss if where while until so");

  /** After these stands what something or somebody is called. */
  static final Set<String> NAMED =
      words(
          "named called nicknamed llamada llamado chamada chamado appelee appele nommee nomme renamed surnamed christened introduced");

  /** Before a place. */
  static final Set<String> WHERE =
      words(
          "in at from near to outside around towards toward leaving reached via through beyond across between"
              + " village town en desde cerca a de em dans pres depuis para past visiting of reaching left inside");

  /** After or in the name of a place, as a part of it. */
  static final Set<String> SITES =
      words(
          "village town clinic hospital dispensary district county province ward camp market mission parish church school"
              + " college university centre center health medical river lake island valley hills road street avenue"
              + " slum compound settlement township municipality commune region state station post general memorial"
              + " orphanage hospice maternity referral regional teaching children's childrens facility office infirmary"
              + " institute lodge hotel guesthouse airport bridge junction estate farm subcounty sub-county block"
              + " city care med hosp ctr med. hosp. ctr. univ univ. gen. cathedral mosque temple monastery convent academy house medicine clinics");

  /** Parts of a place's name only with a capital: in lower case they are words beside it. */
  static final Set<String> ONLY_CAPITAL =
      words(
          "city care med hosp ctr med. hosp. ctr. univ univ. gen. health medical general memorial mission referral regional teaching state ward post house church school market office station village town road river maternity compound block medicine lake island region children's childrens bridge estate farm mosque temple");

  /** After the name of one who found, made or devised it. */
  static final Set<String> FINDINGS =
      words(
          "disease syndrome sign reflex score scores criteria index scale test palsy tumor tumour lymphoma sarcoma"
              + " catheter stage grade class classification manoeuvre maneuver procedure disorder cycle method model"
              + " virus fever stain position node nodes reaction phenomenon contracture fracture risk pain principle"
              + " rule rules protocol guideline guidelines questionnaire inventory thyroiditis ulcer esophagus law"
              + " theory effect study trial declaration convention report tool assessment calculator categories"
              + " category system nomogram equation formula staging duke");

  /** Between the parts of a name. */
  static final Set<String> PARTICLES =
      words(
          "de da do dos das del della la las los el al bin ibn bint binti ben abu umm van von der den di du le y e wa ould ap");

  /** Months and days that are names of people, too, and after which words they are not. */
  static final Set<String> TIMES =
      words(
          "in since by until till last next this early late mid of during from to on every before after each through through end to");

  private Cues() {}

  private static Set<String> words(String words) {
    return Set.copyOf(List.of(words.split(" ", -1)));
  }
}
