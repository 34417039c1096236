package eu.niem.scoring.evaluation.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.result.DataTable;
import eu.niem.scoring.evaluation.coding.Disagreements.Disagreement;
import eu.niem.scoring.fixture.OwnScale;
import eu.niem.scoring.statistics.agreement.AgreementCoefficient;
import eu.niem.scoring.statistics.agreement.Bootstrap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final RowKey LATVIA = RowKey.of("LV", "2021");
    private static final RowKey POLAND = RowKey.of("PL", "2021");
    private static final Options THREE =
            Options.of(Option.of("a", "Yes", 100), Option.of("b", "Partly", 50), Option.of("c", "No", 0));
    private static final Indicator PERMIT = Indicator.of("permit", "Duration of the permit", THREE);
    private static final Indicator FEE = Indicator.of(
            "fee",
            "Who pays the fee",
            Options.of(
                    Option.of("none", "Nobody", 100),
                    Option.of("state", "The state", 100),
                    Option.of("all", "All", 0)));
    private static final Indicator WAIVED = Indicator.of(
            "waived",
            "Conditions waived",
            Checklist.of(
                    Checklist.Item.of("income", "Income"),
                    Checklist.Item.of("language", "Language"),
                    Checklist.Item.of("fee", "Fee"),
                    Checklist.Item.of("housing", "Housing")));
    private static final Indicator RATE = Indicator.of("rate", "Employment rate", Quantity.of("PC", 40, 80));
    private static final Indicator COUNT =
            Indicator.of("count", "Places", Quantity.of("NUM", Direction.HIGHER_IS_BETTER));
    static final Framework FRAMEWORK = Framework.of(
            "coded",
            "1",
            Dimension.of(
                    "overall",
                    "Overall",
                    Dimension.of("residency", "Residency", PERMIT, FEE, WAIVED),
                    Dimension.of("employment", "Employment", RATE, COUNT)));

    private static Observation answer(Indicator indicator, RowKey key, String option) {
        return Observation.of(indicator.id(), key, Value.answer(option));
    }

    private static AgreementCoefficient.Estimate of(Agreement agreement, String node, String coefficient) {
        return agreement.estimate(node, coefficient);
    }

    private static Agreement two(List<Observation> anna, List<Observation> ben) {
        return Agreement.of(FRAMEWORK, Map.of("anna", anna, "ben", ben));
    }

    @Test
    void optionsOfTheSamePointsDifferButLieNoPointsApart() {
        Agreement agreement = two(
                List.of(answer(FEE, LATVIA, "none"), answer(FEE, POLAND, "all")),
                List.of(answer(FEE, LATVIA, "state"), answer(FEE, POLAND, "all")));
        assertThat(of(agreement, "residency", "percent-agreement").value()).isEqualTo(50);
        assertThat(of(agreement, "residency", "krippendorff-alpha-nominal").value())
                .isLessThan(1);
        assertThat(of(agreement, "residency", "krippendorff-alpha-interval").value())
                .isEqualTo(1);
        assertThat(of(agreement, "residency", "cohen-kappa-linear").value()).isEqualTo(1);
        assertThat(agreement.disagreements().questions())
                .containsExactly(new Disagreement(
                        "fee", "Who pays the fee", LATVIA, 0.0, Map.of("anna", "none", "ben", "state")));
    }

    /** With the options of each question as categories of their own, alpha would be near the share of agreement, 1/3. */
    @Test
    void codersWhoGuessAreNotReliableHoweverManyQuestionsThereAre() {
        Random random = new Random(2021);
        List<Indicator> questions = new ArrayList<>();
        List<Observation> anna = new ArrayList<>();
        List<Observation> ben = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            Indicator question = Indicator.of("q" + i, "Question", THREE);
            questions.add(question);
            anna.add(answer(
                    question, LATVIA, THREE.options().get(random.nextInt(3)).id()));
            ben.add(answer(
                    question, LATVIA, THREE.options().get(random.nextInt(3)).id()));
        }
        Framework framework =
                Framework.of("guessed", "1", Dimension.of("all", "All").withChildren(questions));
        Agreement agreement = Agreement.of(framework, Map.of("anna", anna, "ben", ben), new Bootstrap(100, 1, 0.95));
        assertThat(of(agreement, "all", "percent-agreement").value()).isCloseTo(100 / 3.0, within(6.0));
        for (String each : List.of("krippendorff-alpha-nominal", "krippendorff-alpha-interval", "cohen-kappa-linear")) {
            assertThat(of(agreement, "all", each).value()).as(each).isCloseTo(0, within(0.1));
        }
    }

    @Test
    void theOrderOfTickingIsNoDifference() {
        Agreement agreement = two(
                List.of(Observation.of("waived", LATVIA, Value.checks("income", "fee"))),
                List.of(Observation.of("waived", LATVIA, Value.checks("fee", "income"))));
        assertThat(of(agreement, "overall", "percent-agreement").value()).isEqualTo(100);
        assertThat(agreement.disagreements().questions()).isEmpty();
    }

    @Test
    void numbersWithoutGoalpostsCountInPercentAgreementOnly() {
        Agreement agreement = two(
                List.of(
                        Observation.of("rate", LATVIA, 50),
                        Observation.of("rate", POLAND, 60),
                        Observation.of("count", LATVIA, 3)),
                List.of(
                        Observation.of("rate", LATVIA, 70),
                        Observation.of("rate", POLAND, 60),
                        Observation.of("count", LATVIA, 4)));
        assertThat(of(agreement, "employment", "percent-agreement").units()).isEqualTo(3);
        assertThat(of(agreement, "employment", "krippendorff-alpha-nominal").units())
                .isEqualTo(2);
        assertThat(agreement.disagreements().questions().stream().map(Disagreement::pointsApart))
                .containsExactly(50.0, null);
    }

    @Test
    void pointsOfNumbersLieOnTheScaleOfTheFramework() {
        Agreement agreement = Agreement.of(
                OwnScale.FRAMEWORK,
                Map.of(
                        "anna", List.of(Observation.of("figure", OwnScale.AREA, 0)),
                        "ben", List.of(Observation.of("figure", OwnScale.AREA, 90))));
        assertThat(agreement.disagreements().questions())
                .extracting(Disagreement::pointsApart)
                .containsExactly(9.0);
        assertThat(CodedAnswers.all(
                        OwnScale.FRAMEWORK, Map.of("ben", List.of(Observation.of("figure", OwnScale.AREA, 90)))))
                .singleElement()
                .extracting(question -> question.answers().get("ben").points())
                .isEqualTo(10.0);
    }

    @Test
    void whatDiffersMostComesFirst() {
        Agreement agreement = Agreement.of(
                FRAMEWORK,
                Map.of(
                        "anna", List.of(answer(PERMIT, LATVIA, "a"), answer(PERMIT, POLAND, "b")),
                        "ben", List.of(answer(PERMIT, LATVIA, "b"), answer(PERMIT, POLAND, "c")),
                        "eva", List.of(answer(PERMIT, LATVIA, "c"))));
        DataTable differences = agreement.disagreements().data();
        assertThat(differences.columns())
                .containsExactly(
                        "INDICATOR",
                        "NAME",
                        "REF_AREA",
                        "TIME_PERIOD",
                        "GROUP",
                        "POINTS_APART",
                        "ANSWER_anna",
                        "ANSWER_ben",
                        "ANSWER_eva");
        assertThat(differences.rows())
                .containsExactly(
                        DataTable.row("permit", "Duration of the permit", "LV", "2021", "_T", 100.0, "a", "b", "c"),
                        DataTable.row("permit", "Duration of the permit", "PL", "2021", "_T", 50.0, "b", "c", null));
    }

    @Test
    void aMissingValueIsNoAnswer() {
        Agreement agreement = two(
                List.of(
                        answer(PERMIT, LATVIA, "a"),
                        Observation.of("permit", POLAND, Value.missing(MissingReason.NOT_COLLECTED))),
                List.of(
                        answer(PERMIT, LATVIA, "a"),
                        Observation.of("permit", POLAND, Value.missing(MissingReason.NOT_COLLECTED))));
        assertThat(of(agreement, "overall", "percent-agreement").units()).isEqualTo(1);
        AgreementCoefficient.Estimate employment = of(agreement, "employment", "krippendorff-alpha-ordinal");
        assertThat(employment.units()).isZero();
        assertThat(employment.undefined()).contains("no unit");
    }

    @Test
    void aLineOfEachCoefficientSaysHowItsIntervalWasDrawn() {
        Map<String, List<Observation>> answers = questionnaires(3);
        Agreement agreement = Agreement.of(FRAMEWORK, answers, new Bootstrap(200, 99, 0.9));
        DataTable table = agreement.data();
        assertThat(table.rows()).hasSize(3 * 7);
        List<Object> first = table.rows().get(0);
        assertThat(first.subList(0, 3)).containsExactly("overall", "Overall", "percent-agreement");
        assertThat(first.subList(6, 12)).containsExactly(0.9, 12, 200, 0, "99", null);
        assertThat(agreement.toString())
                .startsWith("Agreement of anna, ben, eva: Overall\n")
                .contains("  alpha-interval");
        assertThat(agreement.table().rows()).hasSize(3);
    }

    @Test
    void aDimensionIsJudgedByItsOwnQuestions() {
        Map<String, List<Observation>> answers = questionnaires(5);
        Map<String, List<Observation>> residency = new LinkedHashMap<>();
        answers.forEach((coder, all) -> residency.put(
                coder,
                all.stream()
                        .filter(each -> List.of("permit", "fee", "waived").contains(each.indicator()))
                        .toList()));
        Agreement part = Agreement.of(FRAMEWORK, residency);
        Agreement whole = Agreement.of(FRAMEWORK, answers);
        for (String each : List.of("percent-agreement", "cohen-kappa-quadratic", "krippendorff-alpha-ordinal")) {
            assertThat(of(whole, "residency", each)).isEqualTo(of(part, "overall", each));
        }
    }

    @Test
    void whatCannotBeIsRefusedWithTheNameOfTheCoder() {
        List<Observation> right = List.of(answer(PERMIT, LATVIA, "a"));
        assertThatThrownBy(() -> two(right, List.of(answer(PERMIT, LATVIA, "z"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the answers of coder 'ben': indicator 'permit' does not permit 'z'");
        assertThatThrownBy(() -> two(right, List.of(right.get(0), right.get(0))))
                .hasMessageContaining("coder 'ben'")
                .hasMessageContaining("two observations");
        assertThatThrownBy(() -> Agreement.of(FRAMEWORK, Map.of("anna", right)))
                .hasMessageContaining("two coders or more, but answers are given by [anna]");
        assertThatThrownBy(() -> two(right, right).estimate("housing", "percent-agreement"))
                .hasMessageContaining("'percent-agreement' of 'housing'")
                .hasMessageContaining("residency");
    }

    /** Three coders on three areas; each question has an answer by two coders or more. */
    static Map<String, List<Observation>> questionnaires(long seed) {
        Random random = new Random(seed);
        Map<String, List<Observation>> answers = new LinkedHashMap<>();
        for (String coder : List.of("eva", "anna", "ben")) {
            List<Observation> own = new ArrayList<>();
            for (String area : List.of("SE", "LV", "PL")) {
                RowKey key = RowKey.of(area, "2021");
                own.add(answer(PERMIT, key, List.of("a", "b", "c").get(random.nextInt(3))));
                own.add(answer(FEE, key, List.of("none", "state", "all").get(random.nextInt(3))));
                if (!coder.equals("eva") || random.nextBoolean()) {
                    own.add(Observation.of("waived", key, random.nextBoolean() ? Value.checks() : Value.checks("fee")));
                }
                own.add(Observation.of("rate", key, 40 + random.nextInt(5) * 10));
            }
            answers.put(coder, own);
        }
        return answers;
    }
}
