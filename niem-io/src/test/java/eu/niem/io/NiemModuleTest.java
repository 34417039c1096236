package eu.niem.io;

import static eu.niem.io.document.DocumentTexts.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.io.check.InvalidInputException;
import eu.niem.io.check.Issue;
import eu.niem.io.document.DocumentTexts;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Methodology;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** Anyone's mapper reads and writes what this library does, whatever its settings. */
class NiemModuleTest {

    static Stream<JsonMapper> mappers() {
        return Stream.of(
                JsonMapper.builder().findAndAddModules().build(),
                JsonMapper.builder()
                        .findAndAddModules()
                        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, JsonReadFeature.ALLOW_JAVA_COMMENTS)
                        .enable(
                                MapperFeature.ALLOW_COERCION_OF_SCALARS,
                                MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                        .enable(
                                DeserializationFeature.ACCEPT_FLOAT_AS_INT,
                                DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                                DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .disable(
                                DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void everyDocumentReadsBackEqual(JsonMapper mapper) {
        Scorecard scorecard = DocumentTexts.scorecard();
        assertThat(mapper.readValue(mapper.writeValueAsString(scorecard), Scorecard.class))
                .isEqualTo(scorecard);
        assertThat(mapper.readValue(mapper.writeValueAsString(scorecard.plan()), Plan.class))
                .isEqualTo(scorecard.plan());
        Methodology methodology = scorecard.plan().methodology();
        assertThat(mapper.readValue(mapper.writeValueAsString(methodology), Methodology.class))
                .isEqualTo(methodology);
        Framework framework = scorecard.plan().framework();
        assertThat(mapper.readValue(mapper.writeValueAsString(framework), Framework.class))
                .isEqualTo(framework);
        for (Observation observation : scorecard.panel().observations()) {
            assertThat(mapper.readValue(mapper.writeValueAsString(observation), Observation.class))
                    .isEqualTo(observation);
        }
        Crosswalk crosswalk = mapper.readValue(bytes(DocumentTexts.CROSSWALK), Crosswalk.class);
        assertThat(mapper.readValue(mapper.writeValueAsString(crosswalk), Crosswalk.class))
                .isEqualTo(crosswalk);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void documentsAreReadAndWrittenAsTreesAndInsideOfOthers(JsonMapper mapper) {
        Scorecard scorecard = DocumentTexts.scorecard();
        JsonNode tree = mapper.valueToTree(scorecard);
        assertThat(mapper.treeToValue(tree, Scorecard.class)).isEqualTo(scorecard);
        Map<String, Framework> several = Map.of("a", scorecard.plan().framework());
        String text = mapper.writeValueAsString(several);
        assertThat(mapper.<Map<String, Framework>>readValue(
                        text, mapper.getTypeFactory().constructMapType(Map.class, String.class, Framework.class)))
                .isEqualTo(several);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatTheMapperWritesIsWhatTheLibraryReads(JsonMapper mapper) {
        Scorecard scorecard = DocumentTexts.scorecard();
        byte[] written = mapper.writeValueAsString(scorecard).getBytes(StandardCharsets.UTF_8);
        assertThat(DocumentTexts.DOCUMENTS.scorecard("s.json", written).orThrow())
                .isEqualTo(scorecard);
        byte[] ours = DocumentTexts.DOCUMENTS.write(scorecard).getBytes(StandardCharsets.UTF_8);
        assertThat(mapper.readValue(ours, Scorecard.class)).isEqualTo(scorecard);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void allIssuesArriveInOneExceptionHoweverLenientTheMapperIs(JsonMapper mapper) {
        String wrong = DocumentTexts.FRAMEWORK
                .replace("'points': 50", "'points': '50'")
                .replace("'title'", "'tilte'")
                .replace("'RES2'", "'RES1'");
        assertThatThrownBy(() -> mapper.readValue(bytes(wrong), Framework.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContainingAll(
                        "unknown-field", "wrong-type", "duplicate-id", "/root/children/0/children/1/id")
                .cause()
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        cause -> assertThat(cause.issues())
                                .extracting(Issue::code)
                                .containsExactly("unknown-field", "wrong-type", "duplicate-id"));
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void whatIsAbsentOrNullIsNeverZero(JsonMapper mapper) {
        for (String points : List.of("", ", 'points': null")) {
            byte[] framework =
                    bytes(DocumentTexts.FRAMEWORK.replace(",    'points': 0,   'standard': 'below'", points));
            assertThat(new String(framework, StandardCharsets.UTF_8)).doesNotContain("\"points\": 0");
            assertThatThrownBy(() -> mapper.readValue(framework, Framework.class))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageContaining("/root/children/0/children/0/options/2");
        }
        for (String value : List.of("", ", 'value': null")) {
            byte[] observation = bytes("{'indicator': 'A', 'refArea': 'SE', 'timePeriod': '2021'" + value + "}");
            Observation read = mapper.readValue(observation, Observation.class);
            assertThat(read.value()).isEqualTo(Value.missing(MissingReason.MISSING));
            assertThat(read.sampleSize()).isNull();
            assertThat(read.stdError()).isNull();
        }
        Framework read = mapper.readValue(bytes(DocumentTexts.FRAMEWORK), Framework.class);
        assertThat(read.indicators()).extracting(Indicator::weight).containsOnly(1.0);
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void numbersSurviveToTheBit(JsonMapper mapper) {
        for (double number : new double[] {
            -0.0, 0.0, Double.MIN_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, 0.1 + 0.2, 1e22, 2e-3, 5e15, 1.0 / 3
        }) {
            Observation observation = Observation.of("A", RowKey.of("SE", "2021"), number);
            Observation read = mapper.readValue(mapper.writeValueAsString(observation), Observation.class);
            assertThat(read).isEqualTo(observation);
            JsonNode tree = mapper.valueToTree(observation);
            assertThat(mapper.treeToValue(tree, Observation.class)).isEqualTo(observation);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'indicator': 'A B', 'refArea': 'SE', 'timePeriod': '2021', 'value': 1}",
                "{'indicator': 'A', 'refArea': 'SE', 'timePeriod': '21', 'value': 1}",
                "{'indicator': 'A', 'refArea': 'SE', 'timePeriod': '2021', 'value': true}",
                "{'indicator': 'A', 'refArea': 'SE', 'timePeriod': '2021', 'value': 'a b'}",
                "{'indicator': 'A', 'refArea': 'SE', 'timePeriod': '2021', 'value': ['a', 'a']}",
                "{'indicator': 'A', 'refArea': 'SE', 'timePeriod': '2021', 'value': 1, 'status': 'M'}",
                "{'indicator': 'A', 'timePeriod': '2021', 'value': 1}",
                "[]",
                "5"
            })
    void aWrongObservationIsRefused(String observation) {
        JsonMapper mapper = mappers().toList().get(0);
        assertThatThrownBy(() -> mapper.readValue(bytes(observation), Observation.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasCauseInstanceOf(InvalidInputException.class);
    }

    @Test
    void aListOfObservationsIsReadWithoutTheirFramework() {
        JsonMapper mapper = mappers().toList().get(0);
        String text = "[{'indicator': 'A', 'refArea': 'SE', 'timePeriod': '2021', 'value': 'yes'},"
                + "{'indicator': 'B', 'refArea': 'SE', 'timePeriod': '2021', 'value': ['fee', 'income']},"
                + "{'indicator': 'B', 'refArea': 'LV', 'timePeriod': '2021', 'value': []},"
                + "{'indicator': 'C', 'refArea': 'SE', 'timePeriod': '2021', 'value': 5, 'status': 'e'},"
                + "{'indicator': 'C', 'refArea': 'LV', 'timePeriod': '2021', 'conf': 'C'}]";
        assertThat(mapper.readValue(bytes(text), Observation[].class))
                .extracting(Observation::value)
                .containsExactly(
                        Value.answer("yes"),
                        Value.checks("fee", "income"),
                        Value.checks(),
                        Value.of(5),
                        Value.missing(MissingReason.SUPPRESSED));
    }
}
