package dev.easel;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.easel.budget.local.FileLedger;
import dev.easel.budget.local.MemoryLedger;
import java.util.List;
import java.util.stream.Stream;

@AnalyzeClasses(packages = "dev.easel", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Each package sees only those before it; packages within one entry do not see each other. */
    private static final List<List<String>> FLOORS = List.of(
            List.of("house"),
            List.of("error"),
            List.of("json", "jdbc", "disk"),
            List.of("image"),
            List.of("pricing"),
            List.of("model"),
            List.of("request"),
            List.of("plan"),
            List.of("result"),
            List.of("budget", "policy", "job", "event"),
            List.of("spi"),
            List.of("internal"));

    @ArchTest
    static final ArchRule eachPackageSeesOnlyThoseBeforeIt = classes()
            .should(new ArchCondition<>("depend only on earlier packages") {
                @Override
                public void check(JavaClass origin, ConditionEvents events) {
                    origin.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> isUpwards(origin, dependency.getTargetClass()))
                            .forEach(dependency ->
                                    events.add(SimpleConditionEvent.violated(origin, dependency.getDescription())));
                }
            });

    private static boolean isUpwards(JavaClass origin, JavaClass target) {
        int from = floor(origin);
        int to = floor(target);
        return to > from || (to == from && !room(origin).equals(room(target)));
    }

    /** The floor of a class, the door on top; -1 outside of Easel. */
    private static int floor(JavaClass type) {
        if (!type.getPackageName().startsWith("dev.easel")) {
            return -1;
        }
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            if (FLOORS.get(floor).contains(room(type))) {
                return floor;
            }
        }
        if (!type.getPackageName().equals("dev.easel")) {
            throw new AssertionError("Give package " + type.getPackageName() + " a floor.");
        }
        return FLOORS.size();
    }

    private static String room(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.", -1);
        return parts.length > 2 ? parts[2] : "";
    }

    @ArchTest
    static final ArchRule noPackagesImportEachOther =
            slices().matching("dev.easel.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyJsonKnowsJackson = noClasses()
            .that()
            .resideOutsideOfPackages("dev.easel.json", "dev.easel.internal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.fasterxml..");

    @ArchTest
    static final ArchRule noJacksonTypeStandsInAPublicSignature = classes()
            .that()
            .arePublic()
            .should(new ArchCondition<>("show no Jackson type") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getMembers().stream()
                            .filter(member -> member.getModifiers().contains(JavaModifier.PUBLIC)
                                    || member.getModifiers().contains(JavaModifier.PROTECTED))
                            .filter(member -> typesOf(member).anyMatch(name -> name.startsWith("com.fasterxml")))
                            .forEach(member -> events.add(SimpleConditionEvent.violated(type, member.getFullName())));
                }
            });

    private static Stream<String> typesOf(JavaMember member) {
        Stream<JavaClass> own = Stream.concat(
                member.getAllInvolvedRawTypes().stream(),
                member instanceof JavaMethod method
                        ? method.getExceptionTypes().stream().map(each -> each.toErasure())
                        : Stream.of());
        return own.map(JavaClass::getName);
    }

    @ArchTest
    static final ArchRule nothingPrints =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    /** What a user makes first: nobody is there yet to hand it a clock. */
    private static final Class<?>[] DOORS = {Easel.class, EaselBuilder.class, MemoryLedger.class, FileLedger.class};

    @ArchTest
    static final ArchRule onlyTheDoorReadsTheWallClock = noClasses()
            .that(DescribedPredicate.not(JavaClass.Predicates.belongToAnyOf(DOORS)))
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.Clock.class, "systemUTC");
}
