package org.sojourn.app;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.journal.Role;

/** The role that people mean by the words they have for what they do. */
final class RoleWords {

  /** In this order: a nursing student is a trainee, and a nurse who coordinates is a clinician. */
  private static final List<Meaning> MEANINGS =
      List.of(
          meaning(
              Role.PUBLIC_HEALTH,
              "public health, community health, global health, epidemiologist, epidemiology,"
                  + " health educator, health promoter"),
          meaning(
              Role.CLINICAL_TRAINEE,
              "trainee, student, resident, intern, registrar, fellow, learner, house officer"),
          meaning(
              Role.CLINICIAN,
              "doctor, physician, nurse, midwife, surgeon, clinical officer, medical officer,"
                  + " health officer, anaesthetist, anesthetist, anaesthesiologist,"
                  + " anesthesiologist, paediatrician, pediatrician, obstetrician, gynaecologist,"
                  + " gynecologist, psychiatrist, psychologist, dentist, pharmacist, paramedic,"
                  + " medic, physiotherapist, physical therapist, occupational therapist,"
                  + " therapist, radiographer, optometrist, dietitian, nutritionist,"
                  + " consultant, gp, clinician"),
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
   * The role meant by what was typed: one of its own names or the beginning of one, or what people
   * of that role are called.
   */
  static Optional<Role> role(String typed) {
    String plain = plain(typed);
    return plain.isEmpty() ? Optional.empty() : begun(plain).or(() -> meant(plain));
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

  private static Optional<Role> meant(String plain) {
    return MEANINGS.stream().filter(each -> each.in(plain)).map(Meaning::role).findFirst();
  }

  private static String plain(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}]+", " ")
        .strip();
  }
}
