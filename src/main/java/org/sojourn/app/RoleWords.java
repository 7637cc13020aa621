package org.sojourn.app;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.journal.Role;
import org.sojourn.json.Nearness;

/**
 * The role that people mean by the words they have for what they do: on the screen and in a shell.
 */
public final class RoleWords {
  /** Shorter words are like too many others. */
  private static final int LONG = 5;

  /** Those who read and ask: what is asked of a writer by role is not asked of them. */
  private static final Meaning MENTOR =
      new Meaning(
          Role.NON_CLINICAL, List.of("mentor", "supervisor", "preceptor", "tutor", "facilitator"));

  /** In this order: a nursing student is a trainee, and a nurse who coordinates is a clinician. */
  private static final List<Meaning> MEANINGS =
      List.of(
          meaning(
              Role.PUBLIC_HEALTH,
              "public health, community health, global health, epidemiologist, epidemiology,"
                  + " health educator, health promoter"),
          meaning(
              Role.CLINICAL_TRAINEE,
              "trainee, student, undergraduate, resident, intern, registrar, fellow, learner, house officer"),
          meaning(
              Role.CLINICIAN,
              "doctor, physician, nurse, midwife, surgeon, clinical officer, medical officer,"
                  + " health officer, anaesthetist, anesthetist, anaesthesiologist,"
                  + " anesthesiologist, paediatrician, pediatrician, obstetrician, gynaecologist,"
                  + " gynecologist, psychiatrist, psychologist, dentist, pharmacist, paramedic,"
                  + " medic, physiotherapist, physio, physical therapist, occupational therapist,"
                  + " therapist, radiographer, optometrist, dietitian, nutritionist,"
                  + " consultant, clinician, gp, md, rn, np, pa, emt"),
          meaning(
              Role.PUBLIC_HEALTH,
              "researcher, research, scientist, statistician, educator, teacher, evaluator"),
          meaning(
              Role.NON_CLINICAL,
              "interpreter, translator, driver, pilot, logistician, logistics, coordinator,"
                  + " organiser, organizer, manager, administrator, admin, volunteer, chaplain,"
                  + " pastor, engineer, technician, cook, photographer, journalist, nonclinical,"
                  + " other"));

  private RoleWords() {}

  private record Meaning(Role role, List<String> words) {
    boolean in(String plain) {
      return words.stream().anyMatch(word -> (" " + plain + " ").contains(" " + word + " "));
    }
  }

  private static Meaning meaning(Role role, String words) {
    return new Meaning(role, List.of(words.split(", ", -1)));
  }

  /**
   * The role that words name: one of its own names or the beginning of one, or what people of that
   * role are called.
   */
  public static Optional<Role> role(String typed) {
    String plain = plain(typed);
    return plain.isEmpty() || MENTOR.in(plain) ? named(plain) : begun(plain).or(() -> named(plain));
  }

  /** The role that words name, or that a word much like one of them names. */
  public static Optional<Role> meant(String typed) {
    return role(typed).or(() -> mentor(typed) ? Optional.empty() : misspelt(plain(typed)));
  }

  /** Whether words say that somebody reads what others write, and so needs no role. */
  public static boolean mentor(String typed) {
    return MENTOR.in(plain(typed));
  }

  /** What words are taken for, or that they are taken for none; empty where there are none. */
  static String taken(String typed) {
    if (typed.isBlank()) {
      return "";
    }
    String none = mentor(typed) ? "no role needed" : "no role known here; left empty";
    return meant(typed).map(Role::label).orElse(none);
  }

  private static Optional<Role> begun(String plain) {
    if ("trainee".startsWith(plain) || "student".startsWith(plain)) {
      return Optional.of(Role.CLINICAL_TRAINEE);
    }
    if ("other".startsWith(plain)) {
      return Optional.of(Role.NON_CLINICAL);
    }
    return Stream.of(Role.values())
        .filter(role -> plain(role.label()).startsWith(plain))
        .findFirst();
  }

  private static Optional<Role> named(String plain) {
    return MEANINGS.stream().filter(each -> each.in(plain)).map(Meaning::role).findFirst();
  }

  /** What the first word means that is much like one that is known. */
  private static Optional<Role> misspelt(String plain) {
    List<String> known = MEANINGS.stream().flatMap(each -> each.words().stream()).toList();
    return Stream.of(plain.split(" ", -1))
        .filter(word -> word.length() >= LONG)
        .flatMap(word -> Nearness.near(word, known).stream())
        .findFirst()
        .flatMap(RoleWords::named);
  }

  private static String plain(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}]+", " ")
        .strip();
  }
}
