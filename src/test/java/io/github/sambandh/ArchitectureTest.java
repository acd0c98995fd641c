package io.github.sambandh;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Externalizable;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.util.stream.Stream;

/** The layers of the design, as allow-lists, and the habits of the house. */
@AnalyzeClasses(
    packages = "io.github.sambandh",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "io.github.sambandh";

  @ArchTest
  static final ArchRule noCycles = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule everyPackageIsALayer =
      classes()
          .should()
          .resideInAnyPackage(
              ROOT,
              in("text"),
              in("linear"),
              in("document"),
              in("pipeline"),
              in("sentence"),
              in("token"),
              in("entity"),
              in("coreference"),
              in("relation"),
              in("naming"),
              in("model"),
              in("opennlp"),
              in("corpus"),
              in("evaluation"),
              in("training"),
              in("export"),
              in("cli"));

  @ArchTest
  static final ArchRule layers =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("text")
          .definedBy(in("text"))
          .layer("linear")
          .definedBy(in("linear"))
          .layer("document")
          .definedBy(in("document"))
          .layer("pipeline")
          .definedBy(in("pipeline"))
          .layer("sentence")
          .definedBy(in("sentence"))
          .layer("token")
          .definedBy(in("token"))
          .layer("entity")
          .definedBy(in("entity"))
          .layer("coreference")
          .definedBy(in("coreference"))
          .layer("relation")
          .definedBy(in("relation"))
          .layer("naming")
          .definedBy(in("naming"))
          .layer("model")
          .definedBy(in("model"))
          .layer("opennlp")
          .definedBy(in("opennlp"))
          .layer("corpus")
          .definedBy(in("corpus"))
          .layer("evaluation")
          .definedBy(in("evaluation"))
          .layer("training")
          .definedBy(in("training"))
          .layer("export")
          .definedBy(in("export"))
          .layer("root")
          .definedBy(ROOT)
          .layer("cli")
          .definedBy(in("cli"))
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("linear")
          .mayNotAccessAnyLayer()
          .whereLayer("document")
          .mayOnlyAccessLayers("text")
          .whereLayer("pipeline")
          .mayOnlyAccessLayers("document")
          .whereLayer("sentence")
          .mayOnlyAccessLayers("pipeline", "document", "text")
          .whereLayer("token")
          .mayOnlyAccessLayers("pipeline", "document", "text")
          .whereLayer("entity")
          .mayOnlyAccessLayers("linear", "pipeline", "document", "text")
          .whereLayer("coreference")
          .mayOnlyAccessLayers("pipeline", "document", "text")
          .whereLayer("relation")
          .mayOnlyAccessLayers("linear", "pipeline", "document", "text")
          .whereLayer("naming")
          .mayOnlyAccessLayers("pipeline", "document", "text")
          .whereLayer("model")
          .mayOnlyAccessLayers("text")
          .whereLayer("opennlp")
          .mayOnlyAccessLayers("entity", "model", "document", "text")
          // The check of a corpus asks whether its marks stand on word and sentence bounds.
          .whereLayer("corpus")
          .mayOnlyAccessLayers("sentence", "token", "document", "text")
          // The JSON of a report is escaped by the writer that escapes the JSON of a document.
          .whereLayer("evaluation")
          .mayOnlyAccessLayers("sentence", "token", "corpus", "export", "document", "text")
          .whereLayer("training")
          .mayOnlyAccessLayers(
              "sentence",
              "token",
              "entity",
              "coreference",
              "relation",
              "linear",
              "model",
              "corpus",
              "evaluation",
              "pipeline",
              "document",
              "text")
          .whereLayer("export")
          .mayOnlyAccessLayers("document", "text")
          .whereLayer("root")
          .mayOnlyAccessLayers(
              "sentence",
              "token",
              "entity",
              "coreference",
              "relation",
              "naming",
              "model",
              "pipeline",
              "document",
              "text")
          .whereLayer("cli")
          .mayOnlyAccessLayers(
              "root", "model", "corpus", "evaluation", "training", "export", "document", "text")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule onlyTheAdapterKnowsOpenNlp =
      noClasses()
          .that()
          .resideOutsideOfPackage(in("opennlp"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("opennlp..");

  @ArchTest
  static final ArchRule onlyTheCommandLineKnowsItsToolkits =
      noClasses()
          .that()
          .resideOutsideOfPackage(in("cli"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("picocli..", "me.tongfei..", "org.jline..");

  /** A reader's nested class Json and its switch tables, and the line of the command line. */
  @ArchTest
  static final ArchRule jacksonStaysBehindItsSeams =
      noClasses()
          .that()
          .haveNameNotMatching(".*\\.corpus\\.\\w+\\$(Json|\\d+)")
          .and()
          .doNotHaveFullyQualifiedName(ROOT + ".cli.JsonLine")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.fasterxml..");

  @ArchTest
  static final ArchRule signaturesShowNoLibrary =
      codeUnits()
          .that()
          .arePublic()
          .or()
          .areProtected()
          .and()
          .areDeclaredInClassesThat()
          .arePublic()
          .should(showOnlyOwnTypes());

  @ArchTest
  static final ArchRule documentsAreValues =
      classes()
          .that()
          .resideInAPackage(in("document"))
          .and()
          .arePublic()
          .should()
          .beRecords()
          .orShould()
          .beEnums();

  @ArchTest
  static final ArchRule staticsNeverChange =
      fields()
          .that()
          .areStatic()
          .and(describe("are written by hand", ArchitectureTest::isWrittenByHand))
          .should()
          .beFinal();

  @ArchTest
  static final ArchRule arraysAreNotShared =
      fields()
          .that()
          .areStatic()
          .and()
          .areNotPrivate()
          .and(describe("are written by hand", ArchitectureTest::isWrittenByHand))
          .should()
          .notHaveRawType(describe("an array", JavaClass::isArray));

  @ArchTest
  static final ArchRule noJavaSerialization =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAssignableTo(ObjectInput.class)
          .orShould()
          .dependOnClassesThat()
          .areAssignableTo(ObjectOutput.class)
          .orShould()
          .beAssignableTo(Externalizable.class);

  @ArchTest
  static final ArchRule onlyTheCommandLineTouchesTheProcess =
      noClasses()
          .that()
          .resideOutsideOfPackage(in("cli"))
          .should(
              accessTargetWhere(
                  describe(
                      "System.in, out, err or exit, or a stack trace",
                      ArchitectureTest::touchesTheProcess)));

  private static String in(String layer) {
    return ROOT + "." + layer + "..";
  }

  private static boolean isWrittenByHand(JavaField field) {
    return !field.getModifiers().contains(JavaModifier.SYNTHETIC)
        && !field.getName().startsWith("$");
  }

  private static boolean touchesTheProcess(JavaAccess<?> access) {
    String name = access.getTarget().getName();
    boolean system = access.getTargetOwner().isEquivalentTo(System.class);
    return (system && Stream.of("in", "out", "err", "exit").anyMatch(name::equals))
        || (access.getTargetOwner().isAssignableTo(Throwable.class)
            && name.equals("printStackTrace"));
  }

  /** Public types mention nothing but the JDK and this library, type arguments included. */
  private static ArchCondition<JavaCodeUnit> showOnlyOwnTypes() {
    return new ArchCondition<>("show only types of Java and of this library") {
      @Override
      public void check(JavaCodeUnit unit, ConditionEvents events) {
        Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
            .map(JavaType::getAllInvolvedRawTypes)
            .flatMap(types -> types.stream().map(JavaClass::getBaseComponentType))
            .filter(type -> !type.isPrimitive())
            .filter(resideInAnyPackage("java..", ROOT + "..").negate())
            .map(HasName::getName)
            .forEach(
                name ->
                    events.add(
                        SimpleConditionEvent.violated(
                            unit, unit.getDescription() + " shows " + name)));
      }
    };
  }
}
