package eu.niem.scoring;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
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
import java.util.List;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every arrow between the packages of niem-scoring points down. */
@AnalyzeClasses(packages = "eu.niem.scoring", importOptions = ScoringArchitectureTest.WithoutTests.class)
class ScoringArchitectureTest {
    private static final JavaClasses SCORING =
            new ClassFileImporter().withImportOption(new WithoutTests()).importPackages("eu.niem.scoring");

    @ArchTest
    static final ArchRule NO_PACKAGE_CYCLE = slices().matching("eu.niem.(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(resideInAnyPackage("eu.niem.core.."), alwaysTrue());

    /** The floors, from the ground up: a package may use those named beside it, itself, niem-core and Java. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "statistics.numeric      | ",
                "statistics.description  | statistics.numeric",
                "statistics.correlation  | parallel statistics.numeric statistics.description",
                "statistics.multivariate | statistics.numeric statistics.description statistics.correlation",
                "statistics.regression   | statistics.numeric statistics.description",
                "statistics.optimisation | statistics.numeric statistics.description statistics.regression",
                "statistics.agreement    | statistics.numeric statistics.description",
                "statistics.proportion   | statistics.numeric statistics.description",
                "method                  | ",
                "parallel                | ",
                "guard                   | method",
                "treatment               | parallel guard method statistics..",
                "normalisation           | guard method statistics..",
                "weighting               | guard method statistics..",
                "aggregation             | guard method statistics..",
                "methodology             | guard method treatment normalisation weighting aggregation statistics..",
                "analysis                | . parallel guard methodology weighting statistics..",
                ".                       | methodology parallel guard method treatment normalisation weighting aggregation statistics..",
                "contract                | . guard method methodology treatment normalisation weighting aggregation statistics..",
                "comparison              | . methodology statistics..",
                "evaluation              | ",
                "evaluation.answers      | . methodology",
                "evaluation.standards    | . methodology normalisation treatment evaluation evaluation.answers evaluation.attribution statistics..",
                "evaluation.change       | . methodology evaluation evaluation.answers evaluation.attribution statistics..",
                "evaluation.rounds       | . methodology evaluation evaluation.change evaluation.attribution statistics.numeric",
                "evaluation.availability | . methodology evaluation statistics..",
                "evaluation.attribution  | . evaluation statistics.numeric",
                "evaluation.coding       | . methodology evaluation normalisation statistics.agreement",
                "evaluation.progress     | . methodology",
            })
    void packagesKnowOnlyWhatIsBelowThem(String room, @Nullable String below) {
        List<String> known = new ArrayList<>(List.of(name(room), "eu.niem.core..", "java.."));
        known.addAll(List.of("org.jspecify.annotations..", "org.apache.commons.math3.."));
        for (String each : below == null ? new String[0] : below.split(" ", -1)) {
            known.add(name(each));
        }
        classes()
                .that()
                .resideInAPackage(name(room))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(known.toArray(String[]::new))
                .check(SCORING);
    }

    private static String name(String room) {
        return room.equals(".") ? "eu.niem.scoring" : "eu.niem.scoring." + room;
    }

    @ArchTest
    static final ArchRule COMMONS_MATH_STAYS_IN_STATISTICS = noClasses()
            .that()
            .resideOutsideOfPackage("eu.niem.scoring.statistics..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.commons.math3..");

    @ArchTest
    static final ArchRule NOTHING_KNOWS_EVALUATION = noClasses()
            .that()
            .resideOutsideOfPackage("eu.niem.scoring.evaluation..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("eu.niem.scoring.evaluation..");

    @ArchTest
    static final ArchRule NOTHING_BUT_EVALUATION_KNOWS_ANALYSIS = noClasses()
            .that()
            .resideOutsideOfPackages("eu.niem.scoring.analysis", "eu.niem.scoring.evaluation..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("eu.niem.scoring.analysis");

    @ArchTest
    static final ArchRule SCORING_DOES_NOT_KNOW_ITS_CONTRACT_KIT = noClasses()
            .that()
            .resideOutsideOfPackage("eu.niem.scoring.contract")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("eu.niem.scoring.contract");

    @ArchTest
    static final ArchRule NO_FOREIGN_TYPES = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("eu.niem..", "java..", "org.jspecify.annotations..", "org.apache.commons.math3..");

    @ArchTest
    static final ArchRule NO_METHOD_OF_MACHINE_OR_CHANCE = noClasses()
            .that()
            .resideOutsideOfPackage("eu.niem.scoring.contract")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "java\\.util\\.(Random|TimeZone)|java\\.time\\.Clock|java\\.util\\.concurrent\\.ThreadLocalRandom");

    /** What Math has, but not StrictMath, a JDK may compute in its own way, to other bits. */
    @ArchTest
    static final ArchRule NO_FUNCTION_THAT_DIFFERS_BETWEEN_JDKS = noClasses()
            .that()
            .resideOutsideOfPackage("eu.niem.scoring.contract")
            .should()
            .callMethodWhere(target(owner(type(Math.class)))
                    .and(target(nameMatching("a?(sin|cos|tan)h?|atan2|exp|expm1|log|log10|log1p|pow|cbrt|hypot"))));

    /** Means are those of statistics.numeric, which are rounded once. */
    @ArchTest
    static final ArchRule NO_MEAN_OF_A_STREAM = noClasses()
            .should()
            .callMethodWhere(target(nameMatching("average")).and(target(owner(assignableTo(BaseStream.class)))));

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_TYPE_IS = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Info|Data)")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");

    @Test
    void theModuleExportsWhatUsersNeedAndRequiresCoreAndCommonsMath() throws IOException {
        var source = Study.class.getProtectionDomain().getCodeSource().getLocation();
        try (InputStream file = URI.create(source + "module-info.class").toURL().openStream()) {
            ModuleDescriptor module = ModuleDescriptor.read(file);
            assertThat(module.name()).isEqualTo("eu.niem.scoring");
            assertThat(module.exports().stream().map(ModuleDescriptor.Exports::source))
                    .containsExactlyInAnyOrder(
                            "eu.niem.scoring",
                            "eu.niem.scoring.treatment",
                            "eu.niem.scoring.normalisation",
                            "eu.niem.scoring.weighting",
                            "eu.niem.scoring.aggregation",
                            "eu.niem.scoring.methodology",
                            "eu.niem.scoring.method",
                            "eu.niem.scoring.statistics.description",
                            "eu.niem.scoring.statistics.correlation",
                            "eu.niem.scoring.statistics.multivariate",
                            "eu.niem.scoring.statistics.agreement",
                            "eu.niem.scoring.statistics.proportion",
                            "eu.niem.scoring.evaluation.standards",
                            "eu.niem.scoring.evaluation.change",
                            "eu.niem.scoring.evaluation.attribution",
                            "eu.niem.scoring.evaluation.rounds",
                            "eu.niem.scoring.evaluation.availability",
                            "eu.niem.scoring.evaluation.coding",
                            "eu.niem.scoring.evaluation.progress",
                            "eu.niem.scoring.analysis",
                            "eu.niem.scoring.comparison",
                            "eu.niem.scoring.contract");
            assertThat(module.uses()).containsExactly("eu.niem.scoring.methodology.MethodProvider");
            assertThat(module.requires().stream()
                            .filter(each -> !each.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                            .map(ModuleDescriptor.Requires::name))
                    .containsExactlyInAnyOrder("java.base", "eu.niem.core", "commons.math3");
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
