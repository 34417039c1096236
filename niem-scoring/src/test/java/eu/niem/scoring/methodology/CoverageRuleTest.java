package eu.niem.scoring.methodology;

import static eu.niem.core.evidence.MissingReason.MISSING;
import static eu.niem.core.evidence.MissingReason.NOT_APPLICABLE;
import static eu.niem.core.evidence.MissingReason.NOT_COLLECTED;
import static eu.niem.core.evidence.MissingReason.SUPPRESSED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Observation;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Coverage;
import eu.niem.core.result.Score;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.fixture.OneDimension;
import eu.niem.scoring.fixture.ThreeCountries;
import eu.niem.scoring.weighting.FrameworkWeighting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageRuleTest {

    private static Methodology atLeast(double minimum, CoverageRule.By by) {
        return Methodology.standard()
                .withWeighting(FrameworkWeighting.standard())
                .withCoverage(CoverageRule.of(minimum, by));
    }

    private static Methodology count(double minimum) {
        return atLeast(minimum, CoverageRule.By.COUNT);
    }

    private static Methodology weight(double minimum) {
        return atLeast(minimum, CoverageRule.By.WEIGHT);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 2.0 / 3})
    void theMinimumIsMetByExactlyThatShareOfTheChildren(double minimum) {
        Score score = OneDimension.study().with(10).with(20).without(MISSING).all(count(minimum));
        assertThat(score.value()).isEqualTo(15);
        assertThat(score.coverage()).isEqualTo(new Coverage(2, 3));
    }

    @Test
    void belowTheMinimumThereIsNoScore() {
        Score score = OneDimension.study().with(10).with(20).without(MISSING).all(count(0.67));
        assertThat(score.absent()).isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
        assertThat(score.coverage()).isEqualTo(new Coverage(2, 3));
    }

    @Test
    void tenTenthsAddUpByWeightInSpiteOfRounding() {
        OneDimension study = OneDimension.study();
        for (int i = 0; i < 6; i++) {
            study.with(10, 0.1);
        }
        Score score = study.without(MISSING, 0.4).all(weight(0.6));
        assertThat(score.value()).isEqualTo(10);
    }

    @Test
    void byWeightAHeavyChildIsEnoughAndALightOneIsNot() {
        assertThat(OneDimension.study()
                        .with(10, 3)
                        .without(MISSING, 1)
                        .all(weight(0.75))
                        .value())
                .isEqualTo(10);
        assertThat(OneDimension.study()
                        .with(10, 1)
                        .without(MISSING, 3)
                        .all(weight(0.75))
                        .absent())
                .isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
        assertThat(OneDimension.study()
                        .with(10, 3)
                        .without(MISSING, 1)
                        .all(count(0.75))
                        .absent())
                .isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
    }

    @Test
    void whatIsNotApplicableIsNotExpected() {
        Score score = OneDimension.study().with(10).without(NOT_APPLICABLE).all(count(1));
        assertThat(score.value()).isEqualTo(10);
        assertThat(score.coverage()).isEqualTo(new Coverage(1, 1));
    }

    @ParameterizedTest
    @EnumSource(
            value = eu.niem.core.evidence.MissingReason.class,
            names = "NOT_APPLICABLE",
            mode = EnumSource.Mode.EXCLUDE)
    void everyOtherAbsenceStaysExpected(eu.niem.core.evidence.MissingReason reason) {
        Score score = OneDimension.study().with(10).without(reason).all(count(0.51));
        assertThat(score.absent()).isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
        assertThat(score.coverage()).isEqualTo(new Coverage(1, 2));
    }

    @Test
    void withoutAScoredChildThereIsNoScoreWhateverTheMinimum() {
        Score score =
                OneDimension.study().without(NOT_COLLECTED).without(SUPPRESSED).all(count(0));
        assertThat(score.absent()).isEqualTo(AbsenceReason.INSUFFICIENT_COVERAGE);
        assertThat(score.coverage()).isEqualTo(new Coverage(0, 2));
    }

    @Test
    void whereNothingAppliesTheParentDoesNotApplyEither() {
        Score score = OneDimension.study()
                .without(NOT_APPLICABLE)
                .without(NOT_APPLICABLE)
                .all(count(0.5));
        assertThat(score.absent()).isEqualTo(AbsenceReason.NOT_APPLICABLE);
        assertThat(score.coverage()).isEqualTo(Coverage.NONE);
    }

    @Test
    void weightsAreRescaledOverTheChildrenThatHaveAScore() {
        Score score =
                OneDimension.study().with(10, 1).with(20, 3).without(MISSING, 6).all(count(0));
        assertThat(score.value()).isEqualTo(17.5);
    }

    @Test
    void aChildOfWeightZeroIsCountedButAddsNothing() {
        assertThat(OneDimension.study().with(10, 1).with(90, 0).all(count(1)).value())
                .isEqualTo(10);
        assertThat(OneDimension.study()
                        .with(90, 0)
                        .without(MISSING, 1)
                        .all(count(0))
                        .absent())
                .as("only what weighs nothing has a score")
                .isEqualTo(AbsenceReason.UNDEFINED);
        assertThat(OneDimension.study()
                        .with(90, 0)
                        .without(NOT_APPLICABLE, 1)
                        .all(weight(0.5))
                        .absent())
                .isEqualTo(AbsenceReason.UNDEFINED);
        assertThat(OneDimension.study()
                        .with(90, 0)
                        .without(NOT_APPLICABLE, 1)
                        .score(weight(0.5))
                        .explain("all", OneDimension.KEY)
                        .toString())
                .contains("because its children with a score have a weight of 0");
    }

    @Test
    void contextIndicatorsAndExcludedNodesAreNotExpected() {
        Framework framework = Framework.of(
                "f",
                "1",
                Dimension.of(
                        "all",
                        "All",
                        ThreeCountries.EMP1,
                        ThreeCountries.RES9,
                        Dimension.of(
                                "aside",
                                "Aside",
                                eu.niem.core.framework.Indicator.of("EMP2", "Other", ThreeCountries.EMP1.scale()))));
        Panel panel = Panel.of(framework, List.of(Observation.of("EMP1", ThreeCountries.LATVIA, 60)));
        Scorecard card = Study.of(Methodology.standard().withExclude(List.of("aside")), panel)
                .score();
        assertThat(card.score("all", ThreeCountries.LATVIA).coverage()).isEqualTo(new Coverage(1, 1));
        assertThat(card.score("RES9", ThreeCountries.LATVIA).absent()).isEqualTo(AbsenceReason.CONTEXT);
        assertThat(card.score("RES9", ThreeCountries.LATVIA).coverage()).isEqualTo(Coverage.NONE);
    }

    @Test
    void theMinimumIsAShare() {
        assertThatThrownBy(() -> CoverageRule.of(1.1, CoverageRule.By.COUNT))
                .hasMessage("the 'minimum' of coverage must lie from 0 to 1, but was 1.1");
        assertThatThrownBy(() -> CoverageRule.of(Double.NaN, CoverageRule.By.COUNT))
                .hasMessageContaining("from 0 to 1");
    }
}
