package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.scoring.fixture.Towns;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.MethodException;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.treatment.Adjustment;
import eu.niem.scoring.treatment.ImputeMean;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.weighting.Weights;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanNamesTest {
    private static final Methodology IMPUTED = Towns.MIN_MAX.withTreatments(ImputeMean.standard());
    private static final Plan PLAN =
            Plan.fit(Towns.FRAMEWORK, IMPUTED, Towns.four().panel());
    private static final Yardstick YARDSTICK = PLAN.yardsticks().get(0);
    private static final MethodCall NORMAL = MethodCall.of("normal-distribution")
            .with("means", Map.of("rent", 1.0))
            .with("covariances", Map.of("rent", Map.of("rent", 1.0)));

    private static Plan plan(Yardstick yardstick) {
        return Plan.of(Towns.FRAMEWORK, IMPUTED, List.of(yardstick));
    }

    private static Plan adjusted(MethodCall call) {
        Adjustment adjustment = Methods.of().make(Adjustment.ROLE, call);
        return plan(new Yardstick("", List.of(adjustment), YARDSTICK.scalings(), YARDSTICK.weights()));
    }

    @Test
    void whatWasLearnedIsOfIndicatorsOfTheFramework() {
        MethodCall typical = MethodCall.of("typical-values");
        assertThat(adjusted(typical.with("values", Map.of("rent", 5.0))).yardsticks())
                .hasSize(1);
        for (MethodCall wrong : List.of(
                typical.with("values", Map.of("rnet", 5.0)),
                typical.with("counts", Map.of("rnet", 5.0)),
                MethodCall.of("dimension-means").with("indicators", List.of("rnet")),
                MethodCall.of("dimension-means")
                        .with("least", Map.of("rnet", 1.0))
                        .with("greatest", Map.of("rnet", 2.0)),
                MethodCall.of("nearest-donors").with("rows", Map.of("A 2020", Map.of("rnet", 1.0))),
                MethodCall.of("regressions").with("predictors", List.of("rnet")).with("rows", Map.of()),
                MethodCall.of("regressions").with("rows", Map.of("A 2020", Map.of("rnet", 1.0))),
                NORMAL.with("means", Map.of("rent", 1.0, "rnet", 1.0)),
                MethodCall.of("by-group").with("groups", Map.of("REF", typical.with("values", Map.of("rnet", 5.0)))),
                MethodCall.of("by-group").with("indicators", List.of("rnet")).with("groups", Map.of()),
                MethodCall.of("by-peer-group")
                        .with("peerGroup", "EU")
                        .with("peers", Map.of("yes", typical.with("values", Map.of("rnet", 5.0)))),
                MethodCall.of("denominate").with("by", Map.of("rnet", "people")),
                MethodCall.of("denominate").with("by", Map.of("rent", "rnet")),
                MethodCall.of("carry-forward").with("indicators", List.of("rnet")),
                MethodCall.of("interpolate").with("indicators", List.of("rnet")),
                MethodCall.of("transformation")
                        .with(
                                "indicators",
                                Map.of("rnet", MethodCall.of("bounds").with("upper", 9.0))))) {
            assertThatThrownBy(() -> adjusted(wrong))
                    .as("%s", wrong)
                    .hasMessageStartingWith("the plan has the adjustment " + wrong.name())
                    .hasMessageEndingWith(" of the indicator 'rnet', which there is not");
        }
    }

    @Test
    void whatWasLearnedIsOfDimensionsOfTheFramework() {
        MethodCall right = MethodCall.of("by-dimension").with("dimensions", Map.of("all", NORMAL));
        assertThat(adjusted(right).yardsticks()).hasSize(1);
        assertThatThrownBy(() -> adjusted(right.with("dimensions", Map.of("rent", NORMAL))))
                .hasMessageEndingWith(" of the dimension 'rent', which there is not");
    }

    @Test
    void everyTreatmentNamesWhatItHasLearnedOf() {
        Methods methods = Methods.of();
        for (String name : List.of("impute-mean", "impute-regression", "impute-nearest-neighbour", "winsorise")) {
            Treatment treatment = methods.make(Treatment.ROLE, MethodCall.of(name));
            Towns towns = Towns.four();
            for (int i = 0; i < 20; i++) {
                towns.town("T" + i, "2020", i * i * i, 20 - i, i);
            }
            assertThat(treatment.fit(towns.town("X", "2020", 1e9, 3, 4).panel()).namedIndicators())
                    .as(name)
                    .containsKey("doctors");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "2020", "A 20x0", " 2020"})
    void aRowThatWasLearnedFromIsOfAnAreaAndPeriod(String label) {
        MethodCall rows = MethodCall.of("nearest-donors").with("rows", Map.of(label, Map.of("rent", 1.0)));
        assertThatThrownBy(() -> adjusted(rows)).isInstanceOf(MethodException.class);
    }

    @Test
    void weightsAreOfChildrenOfDimensionsOfTheView() {
        Map<String, Weights> weights = new HashMap<>(YARDSTICK.weights());
        weights.put("al", new Weights(Map.of("rent", 1.0)));
        assertThatThrownBy(() -> plan(new Yardstick("", YARDSTICK.adjustments(), YARDSTICK.scalings(), weights)))
                .hasMessage("the plan has weights of the dimension 'al', which there is not");

        weights.remove("al");
        weights.put("all", new Weights(Map.of("rent", 1.0, "doctors", 1.0, "people", 1.0)));
        assertThatThrownBy(() -> plan(new Yardstick("", YARDSTICK.adjustments(), YARDSTICK.scalings(), weights)))
                .hasMessage("the plan has a weight below 'all' of 'people', which there is not"); // it is context
    }

    @Test
    void scalingsAndPeriodsAreOfWhatThereIs() {
        var scalings = new HashMap<>(YARDSTICK.scalings());
        scalings.put("rnet", YARDSTICK.scalings().get("rent"));
        assertThatThrownBy(() -> plan(new Yardstick("", YARDSTICK.adjustments(), scalings, YARDSTICK.weights())))
                .hasMessage("the plan has a scaling of the indicator 'rnet', which there is not");
        assertThatThrownBy(() -> plan(
                        new Yardstick("last year", YARDSTICK.adjustments(), YARDSTICK.scalings(), YARDSTICK.weights())))
                .hasMessageContaining("last year");
    }
}
