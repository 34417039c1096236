package eu.niem.examples.blackbox;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the packages of the published jars, and what their public signatures are made of. */
class ArchitectureIT {
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .importUrls(Jars.library().stream().map(Jars::url).toList());
    private static final String[] JAVA = {"java..", "org.jspecify.."};

    @Test
    void noPackageIsPartOfACycle() {
        slices().matching("eu.niem.(**)").should().beFreeOfCycles().check(LIBRARY);
    }

    /** Packages may use what is named beside them, themselves and Java. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eu.niem.core.internal           | ",
                "eu.niem.core.evidence           | core.internal",
                "eu.niem.core.framework          | core.internal core.evidence",
                "eu.niem.core.panel              | core.internal core.framework core.evidence",
                "eu.niem.core.result             | core.internal core.framework core.evidence",
                "eu.niem.io.check                | core.internal core.result",
                "eu.niem.io.reading              | io.check",
                "eu.niem.io.observation          | core.. io.check io.reading",
                "eu.niem.io.questionnaire        | core.. io.check io.reading io.observation io.table io.workbook",
            })
    void packagesKnowOnlyWhatIsBelowThem(String name, String below) {
        String[] known = Stream.concat(
                        Stream.of(name),
                        below == null
                                ? Stream.empty()
                                : Stream.of(below.split(" ", -1)).map(each -> "eu.niem." + each))
                .toArray(String[]::new);
        DescribedPredicate<JavaClass> allowed =
                resideInAnyPackage(known).or(resideInAnyPackage(JAVA)).or(primitive());
        classes()
                .that(resideInAPackage(name))
                .should()
                .onlyDependOnClassesThat(allowed)
                .check(LIBRARY);
    }

    @ParameterizedTest
    @CsvSource({"eu.niem.core.., eu.niem.core..", "eu.niem.scoring.., eu.niem.scoring.."})
    void coreNeedsNothingButJavaAndScoringCommonsMathInOnePackage(String module, String self) {
        DescribedPredicate<JavaClass> foreign = not(resideInAnyPackage("eu.niem.core..", self)
                .or(resideInAnyPackage(JAVA))
                .or(primitive()));
        Set<String> found = LIBRARY.stream()
                .filter(resideInAPackage(module))
                .filter(each -> !each.getPackageName().startsWith("eu.niem.scoring.statistics."))
                .flatMap(each -> each.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> foreign.test(dependency.getTargetClass().getBaseComponentType()))
                .map(Object::toString)
                .collect(Collectors.toSet());
        assertThat(found).isEmpty();
    }

    /** Whoever calls the library compiles against Java and the library; only Jackson's own door shows Jackson. */
    @Test
    void publicSignaturesAreMadeOfJavaAndTheLibrary() {
        Set<String> foreign = new TreeSet<>();
        for (JavaClass type : LIBRARY) {
            if (isPublished(type) && !isJacksonModule(type)) {
                signature(type)
                        .map(JavaClass::getBaseComponentType)
                        .filter(not(resideInAnyPackage("eu.niem..")
                                .or(resideInAnyPackage(JAVA))
                                .or(primitive())))
                        .forEach(used -> foreign.add(type.getName() + " shows " + used.getName()));
            }
        }
        assertThat(foreign).isEmpty();
    }

    @Test
    void thereIsAtMostOneDoorForJackson() {
        assertThat(LIBRARY.stream().filter(ArchitectureIT::isJacksonModule).toList())
                .hasSizeLessThanOrEqualTo(1);
    }

    private static boolean isPublished(JavaClass type) {
        boolean seen = type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(ArchitectureIT::isPublished).orElse(true);
        return seen && exported().contains(type.getPackageName());
    }

    private static Set<String> exported() {
        return ModuleFinder.of(Jars.library().toArray(Path[]::new)).findAll().stream()
                .flatMap(module -> module.descriptor().exports().stream())
                .filter(each -> !each.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
    }

    private static boolean isJacksonModule(JavaClass type) {
        return type.isAssignableTo("tools.jackson.databind.JacksonModule");
    }

    /** All types that a type shows: also those between angle brackets, and those that are thrown. */
    private static Stream<JavaClass> signature(JavaClass type) {
        Stream<JavaType> above = Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> fields = type.getFields().stream()
                .filter(field -> isSeen(field.getModifiers()))
                .map(JavaField::getType);
        Stream<JavaType> units = type.getCodeUnits().stream()
                .filter(unit -> isSeen(unit.getModifiers()))
                .flatMap(ArchitectureIT::signature);
        return Stream.of(above, fields, units, type.getTypeParameters().stream())
                .flatMap(each -> each)
                .flatMap(each -> each.getAllInvolvedRawTypes().stream());
    }

    private static Stream<JavaType> signature(JavaCodeUnit unit) {
        Stream<JavaType> thrown = unit.getExceptionTypes().stream().map(each -> (JavaType) each);
        return Stream.of(
                        Stream.of(unit.getReturnType()),
                        unit.getParameterTypes().stream(),
                        unit.getTypeParameters().stream(),
                        thrown)
                .flatMap(each -> each);
    }

    private static boolean isSeen(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static DescribedPredicate<JavaClass> primitive() {
        return DescribedPredicate.describe(
                "primitive types and arrays",
                type -> type.getBaseComponentType().isPrimitive());
    }
}
