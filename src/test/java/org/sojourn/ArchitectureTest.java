package org.sojourn;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;

/** The house: floors, no cycles, each library behind its package. */
class ArchitectureTest {
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.sojourn");

  @Test
  void the_house_is_seen_whole() {
    assertTrue(HOUSE.size() > 200, () -> "only " + HOUSE.size() + " classes were found");
  }

  @Test
  void a_package_uses_only_floors_below_it() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("roof")
        .definedBy("org.sojourn")
        .layer("tui")
        .definedBy("org.sojourn.tui..")
        .layer("linear")
        .definedBy("org.sojourn.linear..")
        .layer("cli")
        .definedBy("org.sojourn.cli..")
        .layer("app")
        .definedBy("org.sojourn.app..")
        .layer("guides")
        .definedBy("org.sojourn.guides..")
        .layer("themes")
        .definedBy("org.sojourn.themes..")
        .layer("store")
        .definedBy("org.sojourn.store..")
        .layer("search")
        .definedBy("org.sojourn.search..")
        .layer("spelling")
        .definedBy("org.sojourn.spelling..")
        .layer("identifiers")
        .definedBy("org.sojourn.identifiers..")
        .layer("share")
        .definedBy("org.sojourn.share..")
        .layer("exchange")
        .definedBy("org.sojourn.exchange..")
        .layer("files")
        .definedBy("org.sojourn.files..")
        .layer("json")
        .definedBy("org.sojourn.json..")
        .layer("crypto")
        .definedBy("org.sojourn.crypto..")
        .layer("meaning")
        .definedBy("org.sojourn.meaning..")
        .layer("terminal")
        .definedBy("org.sojourn.terminal..")
        .layer("editor")
        .definedBy("org.sojourn.editor..")
        .layer("journal")
        .definedBy("org.sojourn.journal..")
        .whereLayer("roof")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("tui")
        .mayOnlyBeAccessedByLayers("roof")
        .whereLayer("linear")
        .mayOnlyBeAccessedByLayers("roof")
        .whereLayer("cli")
        .mayOnlyBeAccessedByLayers("roof")
        .whereLayer("app")
        .mayOnlyBeAccessedByLayers("roof", "tui", "linear", "cli")
        .whereLayer("guides")
        .mayOnlyBeAccessedByLayers("roof", "tui", "linear", "cli", "app")
        .whereLayer("themes")
        .mayOnlyBeAccessedByLayers("roof", "tui", "linear", "cli", "app", "search")
        .whereLayer("store")
        .mayOnlyBeAccessedByLayers("roof", "tui", "linear", "cli", "app")
        .whereLayer("search")
        .mayOnlyBeAccessedByLayers("roof", "tui", "linear", "cli", "app")
        .whereLayer("spelling")
        .mayOnlyBeAccessedByLayers("roof", "tui", "linear", "cli", "app")
        .whereLayer("identifiers")
        .mayOnlyBeAccessedByLayers("roof", "tui", "linear", "cli", "app", "share", "exchange")
        .whereLayer("share")
        .mayOnlyBeAccessedByLayers("roof", "tui", "linear", "cli", "app")
        .whereLayer("exchange")
        .mayOnlyBeAccessedByLayers("roof", "tui", "linear", "cli", "app")
        .whereLayer("journal")
        .mayNotAccessAnyLayer()
        .whereLayer("editor")
        .mayNotAccessAnyLayer()
        .whereLayer("files")
        .mayOnlyAccessLayers("journal", "editor")
        .whereLayer("json")
        .mayOnlyAccessLayers("journal", "editor")
        .whereLayer("crypto")
        .mayOnlyAccessLayers("journal", "editor")
        .whereLayer("terminal")
        .mayOnlyAccessLayers("journal", "editor")
        .whereLayer("meaning")
        .mayOnlyAccessLayers("journal", "editor")
        .check(HOUSE);
  }

  @Test
  void packages_form_no_cycle() {
    slices().matching("org.sojourn.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void each_library_stays_behind_its_package() {
    behind("org.apache.lucene..", "org.sojourn.search..", "org.sojourn.spelling..");
    // Its Hunspell is a library of its own that only lives in Lucene's jar: it reads dictionaries
    // and knows no index, and spelling must work while there is none.
    noClasses()
        .that()
        .resideInAPackage("org.sojourn.spelling..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.apache.lucene..")
                .and(not(resideInAPackage("org.apache.lucene.analysis.hunspell.."))))
        .check(HOUSE);
    behind("org.apache.lucene.analysis.hunspell..", "org.sojourn.spelling..");
    behind("tools.jackson..", "org.sojourn.json..");
    behind("com.exceptionfactory.jagged..", "org.sojourn.crypto..");
    behind("javax.crypto..", "org.sojourn.crypto..");
    behind("ai.onnxruntime..", "org.sojourn.meaning..");
    behind("opennlp..", "org.sojourn.identifiers..");
    behind("com.google.i18n..", "org.sojourn.identifiers..");
    behind("com.openhtmltopdf..", "org.sojourn.exchange..");
    behind("org.apache.pdfbox..", "org.sojourn.exchange..");
    behind("org.apache.fontbox..", "org.sojourn.exchange..");
    behind("picocli..", "org.sojourn.cli..");
    behind("org.jline..", "org.sojourn.terminal..");
    behind("com.googlecode.lanterna.terminal..", "org.sojourn.terminal..");
    behind("com.googlecode.lanterna.screen..", "nowhere");
    behind("com.googlecode.lanterna.gui2..", "nowhere");
  }

  private static void behind(String library, String... homes) {
    noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(HOUSE);
  }

  @Test
  void only_screens_speak_of_colours_and_cells() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.sojourn", "org.sojourn.terminal..", "org.sojourn.tui..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("com\\.googlecode\\.lanterna\\.(TextColor|SGR|TextCharacter|graphics.*)")
        .check(HOUSE);
  }

  /**
   * What is written by another way than that of {@code files} is not safe on the disk, and no test
   * lets it fail. Two write what may be lost at any time: the search index can always be made anew
   * from the entries, and training a start works on a made-up journal in a temporary folder.
   */
  @Test
  void only_files_changes_what_is_on_the_disk() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.sojourn.files..")
        .and()
        .doNotHaveFullyQualifiedName("org.sojourn.search.Folder")
        .and()
        .haveNameNotMatching("org\\.sojourn\\.Training(\\$.*)?")
        .should()
        .callMethodWhere(
            target(owner(type(Files.class)))
                .and(target(nameMatching("(write|create|delete|copy|move|new(Out|Buf|Byte)).*"))))
        .orShould()
        .callMethodWhere(target(owner(type(FileChannel.class))).and(target(nameMatching("open"))))
        .orShould()
        .callConstructor(FileOutputStream.class, String.class)
        .orShould()
        .callConstructor(FileOutputStream.class, File.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(RandomAccessFile.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(FileWriter.class)
        .check(HOUSE);
  }

  @Test
  void nobody_sleeps() {
    noClasses().should().callMethod(Thread.class, "sleep", long.class).check(HOUSE);
  }

  @Test
  void time_comes_from_a_clock_that_was_given() {
    for (Class<?> time :
        new Class<?>[] {
          Instant.class,
          LocalDate.class,
          LocalDateTime.class,
          OffsetDateTime.class,
          ZonedDateTime.class
        }) {
      noClasses().should().callMethod(time, "now").check(HOUSE);
    }
    noClasses()
        .that()
        .resideOutsideOfPackage("org.sojourn")
        .should()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .check(HOUSE);
  }

  @Test
  void only_the_command_line_and_the_door_print() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.sojourn", "org.sojourn.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(HOUSE);
  }

  @Test
  void every_package_says_where_null_may_be() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith("org.jspecify.annotations.NullMarked")
        .check(HOUSE);
  }
}
