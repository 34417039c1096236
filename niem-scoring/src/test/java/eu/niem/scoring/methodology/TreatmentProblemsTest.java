package eu.niem.scoring.methodology;

import static eu.niem.scoring.fixture.Towns.FRAMEWORK;
import static eu.niem.scoring.fixture.Towns.MIN_MAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.panel.Column;
import eu.niem.scoring.fixture.ThreeCountries;
import eu.niem.scoring.fixture.Towns;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.treatment.Denominate;
import eu.niem.scoring.treatment.ImputeMean;
import eu.niem.scoring.treatment.Log;
import eu.niem.scoring.treatment.Screen;
import eu.niem.scoring.treatment.TreatOutliers;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.treatment.Winsorise;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TreatmentProblemsTest {
    @Test
    void whatATreatmentNamesMustExist() {
        Towns towns = Towns.four();
        Methodology wrong = MIN_MAX.withTreatments(
                Denominate.of(Map.of("doctors", "inhabitants")),
                Winsorise.standard().withIndicators(List.of("rents")));
        assertThat(wrong.check(FRAMEWORK))
                .extracting(Problem::path, Problem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("/treatments/0", "unsuitable-treatment"),
                        org.assertj.core.groups.Tuple.tuple("/treatments/1", "unsuitable-treatment"));
        assertThatThrownBy(() -> towns.score(wrong))
                .hasMessageContaining("'denominate' names 'inhabitants', but there is no such indicator")
                .hasMessageContaining("there is no indicator 'rents'");
    }

    @Test
    void goalpostsDoNotHoldOnTheScaleOfALogarithm() {
        Methodology goalposts = Methodology.standard();
        assertThat(goalposts.withTreatments(Log.standard()).check(ThreeCountries.FRAMEWORK))
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("goalposts-of-another-scale"))
                .satisfies(problem -> assertThat(problem.error()).isFalse());
        assertThat(goalposts.withTreatments(TreatOutliers.standard()).check(ThreeCountries.FRAMEWORK))
                .hasSize(1);
        assertThat(goalposts.withTreatments(Winsorise.standard()).check(ThreeCountries.FRAMEWORK))
                .isEmpty();
        Methodology minMax =
                goalposts.withNormalisation(goalposts.normalisation().with("EMP1", MinMax.standard()));
        assertThat(minMax.withTreatments(Log.standard()).check(ThreeCountries.FRAMEWORK))
                .isEmpty();
    }

    @Test
    void aNormalisationOfAPlugInIsAskedWhetherItUsesGoalposts() {
        Methodology logged = Methodology.standard().withTreatments(Log.standard());
        assertThat(logged.withNormalisation(new Halves(true)).check(ThreeCountries.FRAMEWORK))
                .extracting(Problem::code)
                .containsExactly("goalposts-of-another-scale");
        assertThat(logged.withNormalisation(new Halves(false)).check(ThreeCountries.FRAMEWORK))
                .isEmpty();
    }

    private record Halves(boolean ofGoalposts) implements Normaliser {
        @Override
        public Scaling fit(Indicator indicator, Column reference) {
            return raw -> raw / 2;
        }

        @Override
        public boolean usesGoalpostsOf(Indicator indicator) {
            return ofGoalposts;
        }
    }

    @Test
    void imputingBeforeAFallbackIsWarnedOf() {
        Methodology fallback = MIN_MAX.withGroups(Groups.separate().withFallback(true));
        assertThat(fallback.withTreatments(ImputeMean.standard(), Screen.of(1)).check(FRAMEWORK))
                .extracting(Problem::code)
                .containsExactly("treated-before-fallback", "treated-before-fallback");
        assertThat(fallback.withTreatments(Winsorise.standard()).check(FRAMEWORK))
                .isEmpty();
        assertThat(MIN_MAX.withTreatments(ImputeMean.standard()).check(FRAMEWORK))
                .isEmpty();
    }

    private static Methodology with(Treatment treatment) {
        return Methodology.standard().withNormalisation(MinMax.standard()).withTreatments(treatment);
    }

    @Test
    void answersThatAreNamedToBeTreatedAsNumbersAreRefused() {
        Options answers = Options.of(Option.of("yes", "Yes", 100), Option.of("no", "No", 0));
        Framework law = Framework.of(
                "law", "1", Dimension.of("all", "All").withChildren(List.of(Indicator.of("vote", "Vote", answers))));
        List<Problem> problems =
                with(Winsorise.standard().withIndicators(List.of("vote"))).check(law);
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.error()).isTrue();
            assertThat(problem.path()).isEqualTo("/treatments/0");
            assertThat(problem.message())
                    .isEqualTo("the answers of 'vote' are no quantity to be treated: take it from 'indicators'");
        });
    }
}
