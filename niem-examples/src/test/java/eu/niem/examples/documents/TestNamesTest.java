package eu.niem.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.examples.documents.TestSources.TestClass;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A test is found from what it tests: {@code WhatIf} is tested by {@code WhatIfTest} and {@code WhatIfProperties} in its
 * own package; where these would be too long, by aspects beside them, such as {@code NiemCheckTest} for {@code Niem}.
 * The name of a test is a rule.
 */
class TestNamesTest {
    private static final int LONGEST_NAME = 60;
    private static final int LONG_CLASS = 250;
    private static final String GOLDEN = ".golden";
    private static final List<String> MODULES = List.of("niem-core", "niem-scoring", "niem-io", "niem-examples");

    /** Packages of tests that are about no single class, and what they are about. */
    private static final Map<String, String> PACKAGES_OF_THE_WHOLE = Map.of(
            "eu.niem.scoring.contract", "what holds of all methods and of all analyses",
            "eu.niem.scoring.golden", "figures of other sources, each of several methods together",
            "eu.niem.scoring.plugin", "plug-ins in a jar of their own",
            "eu.niem.io.golden", "figures of other sources, through files",
            "eu.niem.examples.api", "what all modules make public",
            "eu.niem.examples.blackbox", "the jars as a stranger has them",
            "eu.niem.examples.documents", "pages, comments and names of all modules",
            "eu.niem.examples.report", "pages as a browser shows them",
            "eu.niem.examples.shell", "the script niem");

    /** Classes of tests that are about no single class, and what they are about. */
    private static final Map<String, String> CLASSES_OF_THE_WHOLE = Map.of(
            "eu.niem.core.CoreArchitectureTest", "the packages of a module",
            "eu.niem.core.internal.GrowthTest", "how operations grow with sizes, of several classes",
            "eu.niem.io.IoArchitectureTest", "the packages of a module",
            "eu.niem.examples.cli.ConfidentialValuesTest", "that no call shows what is confidential",
            "eu.niem.io.document.SchemaTest", "the schemas, which are resources",
            "eu.niem.io.document.SchemaProperties", "the schemas, which are resources");

    private static final Map<String, TestSources> SOURCES = new HashMap<>();

    @BeforeAll
    static void read() throws IOException {
        for (String module : MODULES) {
            SOURCES.put(module, TestSources.of(module));
            assertThat(SOURCES.get(module).tests()).as(module).hasSizeGreaterThan(5);
        }
    }

    @Test
    void everyTestStandsBesideTheClassThatItTests() throws IOException {
        List<String> lost = new ArrayList<>();
        for (TestSources sources : SOURCES.values()) {
            for (TestClass test : withoutClass(sources)) {
                if (!isOfTheWhole(test)) {
                    lost.add(test + " (" + test.lines() + " lines)");
                }
            }
        }
        assertThat(lost)
                .as(
                        "name a test after the class that it tests, in its package; an aspect apart where the tests of the"
                                + " class are more than %s lines together",
                        LONG_CLASS)
                .isEmpty();
    }

    @Test
    void exceptionsAreThereAndNeeded() throws IOException {
        Set<String> needed = new HashSet<>();
        for (TestSources sources : SOURCES.values()) {
            withoutClass(sources).forEach(test -> {
                needed.add(test.packageName());
                needed.add(test.toString());
            });
        }
        assertThat(needed).containsAll(PACKAGES_OF_THE_WHOLE.keySet()).containsAll(CLASSES_OF_THE_WHOLE.keySet());
    }

    private static boolean isOfTheWhole(TestClass test) {
        return PACKAGES_OF_THE_WHOLE.containsKey(test.packageName())
                || CLASSES_OF_THE_WHOLE.containsKey(test.toString());
    }

    private static List<TestClass> withoutClass(TestSources sources) throws IOException {
        List<TestClass> without = new ArrayList<>();
        for (TestClass test : sources.tests()) {
            Set<String> classes = sources.mainClasses(test.packageName());
            if (!classes.contains(test.subject()) && !isAspect(test, classes, sources.tests())) {
                without.add(test);
            }
        }
        return without;
    }

    /** An aspect of a class is tested apart where all its tests would be too long in one. */
    private static boolean isAspect(TestClass test, Set<String> classes, List<TestClass> tests) {
        return classes.stream().anyMatch(subject -> {
            int lines = tests.stream()
                    .filter(each -> each.packageName().equals(test.packageName()))
                    .filter(each -> each.subject().equals(subject) || begins(each, subject))
                    .filter(each -> each.equals(test) || !classes.contains(each.subject()) || isOf(each, subject))
                    .mapToInt(TestClass::lines)
                    .sum();
            return begins(test, subject) && lines > LONG_CLASS;
        });
    }

    private static boolean isOf(TestClass test, String subject) {
        return test.subject().equals(subject);
    }

    private static boolean begins(TestClass test, String subject) {
        String name = test.subject();
        return name.length() > subject.length()
                && name.startsWith(subject)
                && Character.isUpperCase(name.charAt(subject.length()));
    }

    /** In golden tests a name may be that of a figure alone, such as {@code table19}. */
    @Test
    void namesAreRulesOfAtMostSixtyLetters() {
        assertThat(SOURCES.values().stream().flatMap(sources -> sources.tests().stream()))
                .allSatisfy(test -> assertThat(test.methods()).allSatisfy(method -> {
                    if (method.test()) {
                        assertThat(method.name()).hasSizeLessThanOrEqualTo(LONGEST_NAME);
                        assertThat(method.name()).matches("(?!test[A-Z0-9]|test$)[a-z][A-Za-z0-9]*");
                        assertThat(test.packageName().endsWith(GOLDEN)
                                        || method.name().matches(".+[A-Z].*"))
                                .as(method.name())
                                .isTrue();
                    }
                }));
    }

    @Test
    void everyTestAsserts() {
        List<String> silent = new ArrayList<>();
        for (TestSources sources : SOURCES.values()) {
            Set<String> asserting = sources.asserting();
            for (TestClass test : sources.tests()) {
                test.methods().stream()
                        .filter(method -> method.test() && !asserting.contains(test.name() + "." + method.name()))
                        .forEach(method -> silent.add(test + "." + method.name()));
            }
        }
        assertThat(silent).isEmpty();
    }
}
