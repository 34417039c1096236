package eu.niem.scoring.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.coding.Agreement;
import eu.niem.scoring.evaluation.standards.Interlinkages;
import eu.niem.scoring.methodology.Methodology;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of irr 0.84.1 and R 4.2.2, found again from questionnaires and scorecards instead of bare numbers. */
class EvaluationGoldenTest {
    private static final double RELATIVE = 1e-12;
    private static final RowKey KEY = RowKey.of("LV", "2021");
    private static final Options OPTIONS = Options.of(
            Option.of("1", "None", 0),
            Option.of("2", "Little", 100 / 3.0),
            Option.of("3", "Much", 200 / 3.0),
            Option.of("4", "All", 100));
    private static final Map<String, String> NAMES = Map.of(
            "cohen_kappa_unweighted", "cohen-kappa-unweighted",
            "cohen_kappa_linear", "cohen-kappa-linear",
            "cohen_kappa_quadratic", "cohen-kappa-quadratic",
            "percent_agreement", "percent-agreement",
            "percent_mean_of_pairs", "percent-agreement",
            "krippendorff_alpha_nominal", "krippendorff-alpha-nominal",
            "krippendorff_alpha_ordinal", "krippendorff-alpha-ordinal",
            "krippendorff_alpha_interval", "krippendorff-alpha-interval");

    /** Each unit is a question with four options, each coder fills in a questionnaire. */
    private static Agreement agreement(String set) throws IOException {
        GoldenTable table = GoldenTable.bundledOwn("agreement/input_" + set + ".csv");
        Dimension root = Dimension.of("overall", "Overall");
        List<Indicator> questions = new ArrayList<>();
        Map<String, List<Observation>> answers = new TreeMap<>();
        for (NamedCsvRecord row : table.rows()) {
            Indicator question = Indicator.of(row.getField("unit"), "Question", OPTIONS);
            questions.add(question);
            for (String coder : table.columns().subList(1, table.columns().size())) {
                if (!row.getField(coder).equals("NA")) {
                    answers.computeIfAbsent(coder, any -> new ArrayList<>())
                            .add(Observation.of(question.id(), KEY, Value.answer(row.getField(coder))));
                }
            }
        }
        return Agreement.of(Framework.of("coded", "1", root.withChildren(questions)), answers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two_coders", "two_coders_gap", "four_coders"})
    void agreementOfQuestionnaires(String set) throws IOException {
        Agreement agreement = agreement(set);
        int compared = 0;
        for (NamedCsvRecord row :
                GoldenTable.bundledOwn("agreement/statistics.csv").rows("set", set)) {
            String name = NAMES.get(row.getField("stat"));
            boolean weighted = "cohen-kappa-linear".equals(name) || "cohen-kappa-quadratic".equals(name);
            boolean onScaleSeen = weighted && row.getField("source").equals("irr::kappa2");
            if (name != null && !onScaleSeen) {
                double expected = GoldenTable.number(row, "value");
                assertThat(agreement.estimate("overall", name).value())
                        .as(row.toString())
                        .isCloseTo(expected, within(RELATIVE * expected));
                compared++;
            }
        }
        assertThat(compared).isEqualTo(set.equals("four_coders") ? 4 : 8);
    }

    /** Two indicators with values from -10 to 10: scoring keeps their order. */
    private static Scorecard scorecard(String pair) throws IOException {
        List<Observation> observations = new ArrayList<>();
        for (NamedCsvRecord row : GoldenTable.bundledOwn("tests/vectors.csv").rows("pair", pair)) {
            RowKey key = RowKey.of("A" + row.getField("i"), "2021");
            observations.add(Observation.of("x", key, GoldenTable.number(row, "x")));
            observations.add(Observation.of("y", key, GoldenTable.number(row, "y")));
        }
        Dimension root = Dimension.of(
                "overall",
                "Overall",
                Indicator.of("x", "X", Quantity.of("NUM", -10, 10)),
                Indicator.of("y", "Y", Quantity.of("NUM", -10, 10)));
        Panel panel = Panel.of(Framework.of("pairs", "1", root), observations);
        return Study.of(Methodology.standard(), panel).score();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ab", "cd", "ef", "gh", "ij", "mn"})
    void interlinkagesOfScores(String pair) throws IOException {
        Interlinkages found = Interlinkages.of(scorecard(pair), List.of("x"), List.of("y"), "2021");
        assertThat(found.links()).hasSize(2);
        for (Interlinkages.Link link : found.links()) {
            String method = link.association().correlation().code();
            NamedCsvRecord expected = GoldenTable.bundledOwn("tests/correlation_tests.csv").rows("pair", pair).stream()
                    .filter(row -> row.getField("method").equals(method)
                            && row.getField("exact").equals("default"))
                    .findFirst()
                    .orElseThrow();
            double p = GoldenTable.number(expected, "p");
            assertThat(link.association().coefficient()).isCloseTo(GoldenTable.number(expected, "r"), within(RELATIVE));
            assertThat(link.association().p().value()).isCloseTo(p, within(RELATIVE * p));
            assertThat(link.adjustedP())
                    .as("one test")
                    .isEqualTo(link.association().p().value());
            assertThat(link.warning().isEmpty()).isEqualTo(link.association().n() >= 10);
        }
    }
}
