package dev.switchboard.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@DisplayName("The house: packages import only lower floors, and what is exported is what is meant to be")
@Tag("long")
class HouseTest {
    private static final String ROOT = "dev.switchboard";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @BeforeEach
    void enoughWasLookedAt() {
        assertThat(CLASSES.stream().filter(JavaClass::isTopLevelClass).count()).isGreaterThan(200);
    }

    @Test
    void everyPackageImportsOnlyItsOwnFloorAndLowerOnes() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                .layer("0 values")
                .definedBy(packages(
                        "identity", "text", "problem", "internal.words", "internal.keyword", "internal.linear"))
                .layer("1 domain")
                .definedBy(packages(
                        "routing",
                        "absence",
                        "agent",
                        "expertise",
                        "inbox",
                        "permission",
                        "persona",
                        "reason",
                        "chain",
                        "specialist",
                        "tag",
                        "conversation",
                        "directory",
                        "history",
                        "hours",
                        "notification",
                        "event"))
                .layer("2 contracts")
                .definedBy(packages("spi", "spi.store", "policy"))
                .layer("3 parts")
                .definedBy(packages("memory", "classify", "answer", "html", "json", "lint", "logging"))
                .layer("4 engine")
                .definedBy(packages(
                        "internal.engine",
                        "internal.selection",
                        "internal.state",
                        "internal.directory",
                        "internal.history",
                        "internal.desk"))
                .layer("5 root")
                .definedBy(ROOT, ROOT + ".rehearsal")
                .whereLayer("5 root")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("4 engine")
                .mayOnlyBeAccessedByLayers("5 root")
                .whereLayer("3 parts")
                .mayOnlyBeAccessedByLayers("4 engine", "5 root")
                .whereLayer("2 contracts")
                .mayOnlyBeAccessedByLayers("3 parts", "4 engine", "5 root")
                .whereLayer("1 domain")
                .mayOnlyBeAccessedByLayers("2 contracts", "3 parts", "4 engine", "5 root")
                .ensureAllClassesAreContainedInArchitecture()
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theEngineKnowsNoStoreNorClock() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage(ROOT + ".internal.engine")
                .should()
                .dependOnClassesThat(resideInAPackage("java.time").and(JavaClass.Predicates.simpleName("Clock")))
                .orShould()
                .dependOnClassesThat(JavaClass.Predicates.simpleName("RoutingStore"))
                .check(CLASSES);
    }

    @Test
    void nobodyReadsTheTimeButFromAClockThatWasGiven() {
        ArchRuleDefinition.noClasses().should().callMethodWhere(readsTheTime()).check(CLASSES);
    }

    private static DescribedPredicate<JavaMethodCall> readsTheTime() {
        return DescribedPredicate.describe("it reads the time of the machine", call -> {
            var owner = call.getTargetOwner().getName();
            var method = call.getTarget().getName();
            return (owner.startsWith("java.time.")
                            && method.equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty())
                    || (owner.equals("java.lang.System")
                            && (method.equals("currentTimeMillis") || method.equals("nanoTime")));
        });
    }

    @Test
    void noJacksonTypeOutsideTheJsonPackage() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".json")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(CLASSES);
    }

    @Test
    void oneClassKnowsTheLibraryOfPhoneNumbersWhichNeedNotBeThere() {
        ArchRuleDefinition.noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".identity.RegionalNumbers")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.google..")
                .check(CLASSES);
        assertThat(module().requires())
                .filteredOn(required -> required.name().contains("phonenumber"))
                .singleElement()
                .satisfies(required ->
                        assertThat(required.modifiers()).contains(ModuleDescriptor.Requires.Modifier.STATIC));
    }

    @Test
    void everyPackageButTheInternalOnesIsExported() {
        var exported = module().exports().stream()
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());

        assertThat(exported).isEqualTo(publicPackages());
    }

    private static Set<String> publicPackages() {
        return CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.startsWith(ROOT + ".internal"))
                .collect(Collectors.toSet());
    }

    private static ModuleDescriptor module() {
        return ModuleFinder.of(Path.of("target/classes"))
                .findAll()
                .iterator()
                .next()
                .descriptor();
    }

    private static String[] packages(String... names) {
        return java.util.Arrays.stream(names).map(name -> ROOT + "." + name).toArray(String[]::new);
    }
}
