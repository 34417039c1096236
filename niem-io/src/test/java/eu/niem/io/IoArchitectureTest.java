package eu.niem.io;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every arrow between the packages of niem-io points down, and each library it uses is known in one place. */
@AnalyzeClasses(packages = "eu.niem.io", importOptions = IoArchitectureTest.WithoutTests.class)
class IoArchitectureTest {
    private static final JavaClasses IO =
            new ClassFileImporter().withImportOption(new WithoutTests()).importPackages("eu.niem.io");

    /** In all modules: copies of the JDK look for a place one after the other, so that ids made to collide take hours. */
    @ParameterizedTest
    @ValueSource(strings = {"eu.niem.core", "eu.niem.scoring", "eu.niem.io"})
    void noSetOrMapIsCopiedSoThatCollidingIdsAreSlow(String module) {
        noClasses()
                .should()
                .callMethod(Set.class, "copyOf", Collection.class)
                .orShould()
                .callMethod(Map.class, "copyOf", Map.class)
                .orShould()
                .callMethod(Collectors.class, "toUnmodifiableSet")
                .orShould()
                .callMethod(Collectors.class, "toUnmodifiableMap", Function.class, Function.class)
                .check(new ClassFileImporter()
                        .withImportOption(new WithoutTests())
                        .importPackages(module));
    }

    @ArchTest
    static final ArchRule NO_PACKAGE_CYCLE = slices().matching("eu.niem.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAnyPackage("eu.niem.core..", "eu.niem.scoring.."), alwaysTrue());

    /** The floors, from the ground up: a package may use what is named beside it, itself and Java. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "check         | core.internal core.result",
                "reading       | check",
                "json          | check reading core.. scoring.method tools.jackson.core..",
                "observation   | check reading core..",
                "foreign       | check reading json core.. de.siegmar.fastcsv.. javax.xml.stream..",
                "mapping       | check reading foreign observation core..",
                "document      | check reading json observation foreign mapping core.. scoring.. jakarta.validation.. org.hibernate..",
                "table         | check reading observation foreign core.. scoring.weighting de.siegmar.fastcsv..",
                "proposal      | check reading json foreign mapping core.. scoring.methodology scoring.normalisation",
                "questionnaire | check reading observation table workbook core..",
                "export        | json table core..",
                "workbook      | core.. scoring.. org.dhatim.fastexcel..",
                "saving        | check core.internal",
                "wording       | core.evidence core.internal",
                "chart         |",
                "report        | saving wording chart core.. scoring.. io.jstach.jstache..",
            })
    void packagesKnowOnlyWhatIsBelowThem(String room, @Nullable String below) {
        List<String> known = new ArrayList<>(List.of("eu.niem.io." + room, "java..", "org.jspecify.annotations.."));
        for (String each : below == null ? new String[0] : below.split(" ", -1)) {
            known.add(
                    each.matches("(core|scoring)\\..*")
                            ? "eu.niem." + each
                            : each.contains(".") ? each : "eu.niem.io." + each);
        }
        classes()
                .that()
                .resideInAPackage("eu.niem.io." + room)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(known.toArray(String[]::new))
                .check(IO);
    }

    @ArchTest
    static final ArchRule ONLY_THE_MODULE_FOR_JACKSON_AND_JSON_ITSELF_KNOW_JACKSON = noClasses()
            .that()
            .resideOutsideOfPackage("eu.niem.io.json")
            .and()
            .haveNameNotMatching("eu\\.niem\\.io\\.NiemModule(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("tools.jackson..");

    @ArchTest
    static final ArchRule OF_CORE_INTERNALS_ONLY_CHECKS_AND_TEXTS_ARE_USED = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("eu.niem.core.internal..")
                    .and(not(simpleName("Require")))
                    .and(not(simpleName("LanguageTag")))
                    .and(not(simpleName("Printable")))
                    .and(not(simpleName("Refused")))
                    .and(not(simpleName("ShortestDecimal"))));

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_TYPE_IS = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Info|Data)")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");

    @Test
    void theModuleExportsTheWayInChecksQuestionnairesAndReports() throws IOException {
        var source = Niem.class.getProtectionDomain().getCodeSource().getLocation();
        try (InputStream file = URI.create(source + "module-info.class").toURL().openStream()) {
            ModuleDescriptor module = ModuleDescriptor.read(file);
            assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
                    .containsExactlyInAnyOrder(
                            "eu.niem.io", "eu.niem.io.check", "eu.niem.io.questionnaire", "eu.niem.io.report");
            assertThat(module.opens().stream().map(each -> each.source() + " to " + each.targets()))
                    .containsExactly("eu.niem.io.document to [org.hibernate.validator]");
            assertThat(module.uses()).containsExactly("eu.niem.scoring.methodology.MethodProvider");
        }
    }

    /** Not the tests, wherever a profile puts them. */
    static final class WithoutTests implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/");
        }
    }
}
