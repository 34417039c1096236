package eu.niem.examples.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.io.Niem;
import eu.niem.scoring.Study;
import eu.niem.scoring.method.Named;
import eu.niem.scoring.methodology.CoverageRule;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.MinMax;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A record that gets a part more breaks every call of its canonical constructor. So methods, the choices of a
 * methodology, and records that are so large that nobody can read such a call are made by factories and varied by
 * {@code withX}; large ones that are results, by the library alone.
 */
class FactoriesTest {
    private static final int MOST_PARTS = 6;
    private static final List<String> PUBLISHED = List.of("niem-core", "niem-scoring", "niem-io");
    private static final Pattern NO_API = Pattern.compile("constructors[\\s*]+are[\\s*]+no[\\s*]+API");
    private static final List<Class<?>> RECORDS = new ArrayList<>();
    private static ConstructorCalls calls;

    @BeforeAll
    static void read() throws IOException, URISyntaxException {
        calls = ConstructorCalls.read();
        assertThat(calls.of((caller, made) -> true)).isNotEmpty();
        for (Class<?> member : List.of(Framework.class, Study.class, Niem.class)) {
            PublicApi.of(member).types().stream().filter(Class::isRecord).forEach(RECORDS::add);
        }
        assertThat(RECORDS.stream().filter(FactoriesTest::isMethodOrChoice)).contains(MinMax.class, CoverageRule.class);
        assertThat(RECORDS.stream().filter(FactoriesTest::isLarge)).contains(Indicator.class, Methodology.class);
    }

    @Test
    void methodsAndChoicesAreMadeByFactories() {
        assertThat(calls.of((caller, made) -> isMethodOrChoice(made)))
                .as("use standard, of and withX")
                .isEmpty();
    }

    @Test
    void largeRecordsAreMadeByFactories() {
        assertThat(calls.of((caller, made) -> isLarge(made) && !(isResult(made) && mayMakeResults(caller, made))))
                .as("use of and withX")
                .isEmpty();
    }

    @Test
    void pagesShowFactories() throws IOException {
        List<Class<?>> forbidden = RECORDS.stream()
                .filter(type -> isMethodOrChoice(type) || isLarge(type))
                .toList();
        assertThat(ConstructorCalls.onPages(called ->
                        forbidden.stream().anyMatch(type -> ("." + type.getCanonicalName()).endsWith("." + called))))
                .as("use standard, of and withX")
                .isEmpty();
    }

    @Test
    void largeRecordsHaveFactoriesUnlessTheyAreResults() {
        assertThat(RECORDS.stream().filter(type -> isLarge(type) && !isResult(type) && !hasFactory(type)))
                .as("records without a public static method that makes one, in packages whose package-info does not"
                        + " say that constructors are no API")
                .isEmpty();
    }

    private static boolean isMethodOrChoice(Class<?> type) {
        return Named.class.isAssignableFrom(type) || type.getPackageName().equals(Methodology.class.getPackageName());
    }

    private static boolean isLarge(Class<?> type) {
        return RECORDS.contains(type) && type.getRecordComponents().length > MOST_PARTS;
    }

    private static boolean hasFactory(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type);
    }

    /** Returns whether the package of a record says that its constructors are no API. */
    private static boolean isResult(Class<?> type) {
        Path folder = Path.of(type.getPackageName().replace('.', '/'));
        return PUBLISHED.stream()
                .map(module ->
                        Path.of("..", module, "src/main/java").resolve(folder).resolve("package-info.java"))
                .filter(Files::exists)
                .anyMatch(file -> NO_API.matcher(text(file)).find());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean mayMakeResults(JavaClass caller, Class<?> result) {
        boolean isLibrary =
                !ConstructorCalls.isTest(caller) && !caller.getPackageName().startsWith("eu.niem.examples");
        return isLibrary || caller.getPackageName().equals(result.getPackageName());
    }
}
