package eu.niem.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every arrow between the packages of niem-core points down, and it needs nothing at run time. */
@AnalyzeClasses(packages = "eu.niem.core", importOptions = CoreArchitectureTest.WithoutTests.class)
class CoreArchitectureTest {

    @ArchTest
    static final ArchRule NO_PACKAGE_CYCLE =
            slices().matching("eu.niem.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule ARROWS_POINT_DOWN = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("result")
            .definedBy("eu.niem.core.result..")
            .layer("panel")
            .definedBy("eu.niem.core.panel..")
            .layer("evidence")
            .definedBy("eu.niem.core.evidence..")
            .layer("framework")
            .definedBy("eu.niem.core.framework..")
            .layer("internal")
            .definedBy("eu.niem.core.internal..")
            .whereLayer("result")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("panel")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("evidence")
            .mayOnlyBeAccessedByLayers("framework", "panel", "result")
            .whereLayer("framework")
            .mayOnlyBeAccessedByLayers("panel", "result");

    @ArchTest
    static final ArchRule NO_DEPENDENCY_AT_RUN_TIME = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("eu.niem.core..", "java..", "org.jspecify.annotations..");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_TYPE_IS = noClasses()
            .should()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Info")
            .orShould()
            .haveSimpleNameEndingWith("Data")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");

    @Test
    void internalsAreForTheLibraryAloneAndNothingIsRequired() throws IOException {
        try (InputStream file = descriptor()) {
            ModuleDescriptor module = ModuleDescriptor.read(file);
            assertThat(module.name()).isEqualTo("eu.niem.core");
            assertThat(exports(module, false)).hasSize(4).noneMatch(name -> name.contains("internal"));
            assertThat(exports(module, true)).containsExactly("eu.niem.core.internal");
            assertThat(module.exports().stream().flatMap(each -> each.targets().stream()))
                    .containsExactlyInAnyOrder("eu.niem.scoring", "eu.niem.io");
            assertThat(module.requires().stream()
                            .filter(each -> !each.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                            .map(ModuleDescriptor.Requires::name))
                    .containsExactly("java.base");
        }
    }

    private static InputStream descriptor() throws IOException {
        var source = eu.niem.core.framework.Framework.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation();
        return java.net.URI.create(source + "module-info.class").toURL().openStream();
    }

    private static Set<String> exports(ModuleDescriptor module, boolean toSome) {
        return module.exports().stream()
                .filter(each -> each.isQualified() == toSome)
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    /** Not the tests, wherever a profile puts them. */
    static final class WithoutTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }
}
