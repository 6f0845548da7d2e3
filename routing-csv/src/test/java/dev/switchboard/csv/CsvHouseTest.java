package dev.switchboard.csv;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The house of the bulk file")
class CsvHouseTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.switchboard.csv");

    @Test
    @DisplayName("no type of commons-csv is seen from outside: none in a public class")
    void noParserInPublicClasses() {
        assertThat(CLASSES.stream().filter(JavaClass::isTopLevelClass).count()).isGreaterThan(30);
        ArchRuleDefinition.noClasses()
                .that()
                .arePublic()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache..")
                .check(CLASSES);
    }

    @Test
    @DisplayName("the module exports its one package and hands on nothing but the core")
    void exports() {
        var module = ModuleFinder.of(Path.of("target/classes"))
                .findAll()
                .iterator()
                .next()
                .descriptor();

        assertThat(module.exports()).hasSize(1);
        assertThat(module.requires().stream()
                        .filter(requires -> requires.modifiers()
                                .contains(java.lang.module.ModuleDescriptor.Requires.Modifier.TRANSITIVE))
                        .map(java.lang.module.ModuleDescriptor.Requires::name))
                .containsExactly("dev.switchboard.core");
    }
}
