package eu.niem.io.document;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.io.Documents;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Limits;
import eu.niem.scoring.Plan;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.treatment.Denominate;
import eu.niem.scoring.treatment.ImputeDimensionMean;
import eu.niem.scoring.treatment.ImputeEm;
import eu.niem.scoring.treatment.ImputeGroupMean;
import eu.niem.scoring.treatment.ImputeMean;
import eu.niem.scoring.treatment.ImputeNearestNeighbour;
import eu.niem.scoring.treatment.ImputeRegression;
import eu.niem.scoring.treatment.Interpolate;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.treatment.Winsorise;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class YardstickNamesTest {
    private static final Documents DOCUMENTS = new Documents(Methods.of(), Limits.STANDARD);
    private static final Quantity NUMBER = Quantity.of("NUM", Direction.HIGHER_IS_BETTER);
    private static final Framework FRAMEWORK = Framework.of(
            "f",
            "1",
            Dimension.of(
                    "all",
                    "All",
                    Indicator.of("university", "Students", NUMBER),
                    Indicator.of("rent", "Rent", NUMBER)));

    private static Panel panel() {
        List<Observation> observations = new ArrayList<>();
        List<RefArea> areas = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String area = "A" + i;
            areas.add(new RefArea(area, area, "", Map.of("EU", "yes")));
            for (String group : List.of("F", "M")) {
                RowKey key = RowKey.of(area, "2021", group);
                observations.add(Observation.of("university", key, i == 19 ? 1e6 : i));
                if (i > 0) {
                    observations.add(Observation.of("rent", key, i * i));
                }
            }
        }
        return Panel.of(FRAMEWORK, observations, areas, List.of());
    }

    private static String text(Treatment treatment) {
        Methodology methodology =
                Methodology.standard().withNormalisation(MinMax.standard()).withTreatments(treatment);
        return DOCUMENTS.write(Plan.fit(FRAMEWORK, methodology, panel()));
    }

    /** Returns the text of a plan with another name in what its adjustments learned. */
    private static String misspelt(String text, String name, String other) {
        int learned = text.indexOf("\"adjustments\"");
        int after = text.indexOf("\"scalings\"");
        String changed = text.substring(0, learned)
                + text.substring(learned, after).replace('"' + name + '"', '"' + other + '"')
                + text.substring(after);
        assertThat(changed).isNotEqualTo(text);
        return changed;
    }

    private static List<Issue> issues(String text) {
        return DOCUMENTS
                .plan("plan.json", text.getBytes(StandardCharsets.UTF_8))
                .issues();
    }

    static Stream<Treatment> treatments() {
        return Stream.of(
                Winsorise.standard(),
                ImputeMean.standard(),
                ImputeGroupMean.of("EU"),
                ImputeDimensionMean.standard(),
                ImputeNearestNeighbour.standard(),
                ImputeRegression.standard(),
                ImputeEm.standard().withRidge(0.1),
                ImputeEm.standard().withRidge(0.1).withByDimension(true),
                Denominate.of(Map.of("university", "rent")),
                Denominate.of(Map.of("rent", "university")),
                Interpolate.standard().withIndicators(List.of("university")));
    }

    @ParameterizedTest
    @MethodSource("treatments")
    void anUnknownIndicatorOfAnAdjustmentIsFoundWhereItStands(Treatment treatment) {
        String text = text(treatment);
        assertThat(issues(misspelt(text, "university", "univgrsity")))
                .isNotEmpty()
                .allSatisfy(issue -> {
                    assertThat(issue.code()).isEqualTo("unknown-indicator");
                    assertThat(issue.where().path()).startsWith("/yardsticks/0/adjustments/0/");
                    assertThat(issue.where().line()).isPositive();
                    assertThat(issue.message())
                            .startsWith("the framework has no indicator 'univgrsity': did you mean 'university'?");
                });
        assertThat(issues(text)).isEmpty();
    }

    @Test
    void anUnknownDimensionOfAnAdjustmentIsFoundWhereItStands() {
        String text = text(ImputeEm.standard().withRidge(0.1).withByDimension(true));
        assertThat(issues(misspelt(text, "all", "al"))).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("unknown-node");
            assertThat(issue.where().path())
                    .startsWith("/yardsticks/0/adjustments/0/")
                    .endsWith("dimensions/al");
        });
    }
}
