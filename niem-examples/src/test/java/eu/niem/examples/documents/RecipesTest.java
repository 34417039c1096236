package eu.niem.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.MethodException;
import eu.niem.scoring.method.Role;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.normalisation.Normaliser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The recipes of CONTRIBUTING work: their steps are followed in a copy of the one package that they name. Everything
 * else, compiled before, works with it as with the old one.
 */
class RecipesTest {
    private static final String ALL_METHODS = "eu.niem.scoring.contract.StandardMethodsContractTest";

    @TempDir
    private Path folder;

    @Test
    void aMethodIsAddedInOnePackage() throws Exception {
        Path document = document("aggregation", "\"mid-range\"");
        assertThatThrownBy(() -> new Scored().apply(document)).hasMessageContaining("mid-range");
        try (Recompiled code = follow("Add a method")) {
            assertThat(code.load(Scored.class).apply(document))
                    .contains("\"mid-range\"", "aggregation    mid range", "= mid range of 2 of 2");
            assertThat(code.load(TestsOf.class).apply(ALL_METHODS))
                    .contains("everyAggregationKeepsToItsContract[MidRange[]]", "everyStandardTypeHasAName[]");
            assertThat(code.load(TestsOf.class).apply("eu.niem.scoring.aggregation.MidRangeTest"))
                    .containsExactly("itIsHalfwayBetweenTheLeastAndTheGreatest[]");
            theOthersAreAsBefore(code, Aggregator.ROLE);
        }
    }

    @Test
    void aParameterIsAddedInOnePackage() throws Exception {
        Path document = document("normalisation", "{\"method\": \"min-max\", \"clamp\": true}");
        assertThatThrownBy(() -> new Scored().apply(document)).hasMessageContaining("clamp");
        try (Recompiled code = follow("Add a parameter")) {
            assertThat(code.load(Scored.class).apply(document))
                    .contains("\"clamp\": true", "min-max (lower 0, upper 100, clamp true)");
            assertThat(code.load(TestsOf.class).apply(ALL_METHODS))
                    .contains("everyNormalisationKeepsToItsContract[MinMax[lower=0.0, upper=100.0, clamp=true]]");
            assertThat(code.load(TestsOf.class).apply("eu.niem.scoring.normalisation.MinMaxTest"))
                    .contains("valuesBeyondTheReferenceAreTakenAsItsEndsWhereClamped[]");
            theOthersAreAsBefore(code, Normaliser.ROLE);
        }
    }

    private Recompiled follow(String heading) throws IOException {
        Recipe.of(heading).follow(folder);
        return Recompiled.of(folder);
    }

    /** Documents that name the methods of old are read, scored and written as before. */
    private void theOthersAreAsBefore(Recompiled code, Role<?> role) throws Exception {
        List<String> names = withoutParameters(role);
        assertThat(names).hasSizeGreaterThan(10);
        Function<Path, String> scored = code.load(Scored.class);
        for (String name : names) {
            Path document = document(role.name(), "\"" + name + "\"");
            assertThat(scored.apply(document)).as(name).isEqualTo(new Scored().apply(document));
        }
    }

    private static List<String> withoutParameters(Role<?> role) {
        Methods methods = Methods.load();
        return methods.names(role).stream()
                .filter(name -> {
                    try {
                        methods.make(role, MethodCall.of(name));
                        return true;
                    } catch (MethodException e) {
                        return false;
                    }
                })
                .toList();
    }

    /** Writes the document of a methodology with one choice of its own. */
    private Path document(String step, String method) throws IOException {
        String name = method.replaceAll("\\W+", "-");
        String text = """
                {"format": "niem-methodology/1", "id": "m", "title": "M", "%s": {"standard": %s}}
                """.formatted(step, method);
        return Files.writeString(folder.resolve(step + name + ".json"), text);
    }
}
