package eu.niem.examples.api;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import eu.niem.examples.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who calls the canonical constructors of records: in the classes of all modules and of their tests, and on the pages. */
final class ConstructorCalls {
    private static final Path ROOT = Path.of("..");
    private static final List<String> MODULES = List.of("niem-core", "niem-scoring", "niem-io", "niem-examples");
    private static final Pattern ON_A_PAGE = Pattern.compile("\\bnew\\s+([\\w.]+)\\s*(?:<[^(;]*>\\s*)?\\(");

    /** Changes in a package, where its own constructors may be called. */
    private static final Pattern DIFF = Pattern.compile("(?m)^[+-].*$");

    private final JavaClasses classes;

    private ConstructorCalls(JavaClasses classes) {
        this.classes = classes;
    }

    /** Reads what this build has compiled. */
    static ConstructorCalls read() {
        List<Path> folders = MODULES.stream()
                .flatMap(module -> Stream.of(Built.classes(module, "classes"), Built.classes(module, "test-classes")))
                .toList();
        return new ConstructorCalls(new ClassFileImporter().importPaths(folders));
    }

    /**
     * Returns the calls, by {@code new} or by reference, from outside the package of the record. Its tests stand outside
     * too where the record is public.
     *
     * @param forbidden whether the class may not call the canonical constructor of the record
     */
    List<String> of(BiPredicate<JavaClass, Class<?>> forbidden) {
        return classes.stream()
                .flatMap(type -> Stream.concat(
                        type.getConstructorCallsFromSelf().stream(), type.getConstructorReferencesFromSelf().stream()))
                .filter(ConstructorCalls::isCanonical)
                .filter(call -> isOutside(call.getOriginOwner(), call.getTargetOwner()))
                .filter(call -> forbidden.test(
                        call.getOriginOwner(), call.getTargetOwner().reflect()))
                .map(Object::toString)
                .sorted()
                .toList();
    }

    private static boolean isOutside(JavaClass caller, JavaClass made) {
        return !made.getPackageName().equals(caller.getPackageName())
                || (isTest(caller) && made.getModifiers().contains(JavaModifier.PUBLIC));
    }

    /** Returns whether a class is one of a test. */
    static boolean isTest(JavaClass type) {
        return type.getSource().orElseThrow().getUri().toString().contains("/test-classes/");
    }

    private static boolean isCanonical(JavaCodeUnitAccess<?> call) {
        JavaClass owner = call.getTargetOwner();
        if (!owner.isRecord() || !owner.getPackageName().startsWith("eu.niem.") || isTest(owner)) {
            return false;
        }
        List<String> parts = Arrays.stream(owner.reflect().getRecordComponents())
                .map(part -> part.getType().getName())
                .toList();
        return parts.equals(call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .toList());
    }

    /** Returns the calls on the pages for readers. */
    static List<String> onPages(Predicate<String> forbidden) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> top = Files.list(ROOT)) {
            for (Path page : Stream.concat(top, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .toList()) {
                Matcher call =
                        ON_A_PAGE.matcher(DIFF.matcher(Files.readString(page)).replaceAll(""));
                while (call.find()) {
                    if (forbidden.test(call.group(1))) {
                        found.add(page + ": " + call.group());
                    }
                }
            }
        }
        return found;
    }
}
