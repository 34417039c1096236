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
import eu.niem.scoring.methodology.Reference;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.treatment.ImputeGroupMean;
import eu.niem.scoring.treatment.ImputeMean;
import eu.niem.scoring.treatment.ImputeNearestNeighbour;
import eu.niem.scoring.treatment.ImputeRegression;
import eu.niem.scoring.treatment.Screen;
import eu.niem.scoring.treatment.Treatment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdjustmentNamesTest {
    private static final Documents DOCUMENTS = new Documents(Methods.of(), Limits.STANDARD);

    private static Indicator indicator(String id, List<String> groups) {
        return Indicator.of(id, id, Quantity.of("NUM", Direction.HIGHER_IS_BETTER))
                .withGroups(groups);
    }

    private static Framework framework(String... groups) {
        return Framework.of(
                "f",
                "1",
                Dimension.of("all", "All", indicator("jobs", List.of(groups)), indicator("rent", List.of(groups))));
    }

    private static Panel panel(Framework framework) {
        List<Observation> observations = new ArrayList<>();
        List<RefArea> areas = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String area = "A" + i;
            areas.add(new RefArea(area, area, "", Map.of("EU", "yes")));
            for (String period : List.of("2019", "2021")) {
                for (String group : List.of("F", "M")) {
                    RowKey key = RowKey.of(area, period, group);
                    observations.add(Observation.of("jobs", key, i));
                    if (i > 0) {
                        observations.add(Observation.of("rent", key, i * i));
                    }
                }
            }
        }
        return Panel.of(framework, observations, areas, List.of());
    }

    private static String text(Framework framework, Reference reference, Treatment treatment) {
        Methodology methodology = Methodology.standard()
                .withNormalisation(MinMax.standard())
                .withReference(reference)
                .withTreatments(treatment);
        return DOCUMENTS.write(Plan.fit(framework, methodology, panel(framework)));
    }

    private static List<Issue> issues(String text) {
        return DOCUMENTS
                .plan("plan.json", text.getBytes(StandardCharsets.UTF_8))
                .issues();
    }

    /** The issues of a plan in whose first adjustment a text is another one; as it was there are none. */
    private static List<Issue> changed(String text, String from, String to) {
        assertThat(issues(text)).isEmpty();
        int begin = text.indexOf("\"adjustments\"");
        int end = text.indexOf("\"scalings\"", begin);
        String changed = text.substring(0, begin) + text.substring(begin, end).replace(from, to) + text.substring(end);
        assertThat(changed).isNotEqualTo(text);
        return issues(changed);
    }

    private static void assertOne(List<Issue> issues, String code, String place, String... words) {
        assertThat(issues).isNotEmpty().allSatisfy(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.where().path()).startsWith("/yardsticks/0/adjustments/0/" + place);
            assertThat(issue.where().line()).isPositive();
            assertThat(issue.message()).contains(words);
        });
    }

    @Test
    void aPlanOfOnePeriodHasLearnedFromNoOther() {
        for (Treatment treatment : List.of(ImputeNearestNeighbour.standard(), ImputeRegression.standard())) {
            for (Reference reference : List.of(Reference.basePeriod("2019"), Reference.eachPeriod())) {
                assertOne(
                        changed(text(framework(), reference, treatment), "\"A3 2019\"", "\"A3 2020\""),
                        "unknown-period",
                        "groups/F/rows/A3 2020",
                        "the plan did not learn from the period '2020': known is '2019'");
            }
            assertThat(changed(text(framework(), Reference.pooled(), treatment), "\"A3 2019\"", "\"A3 2020\""))
                    .as("a plan of all periods may have learned from any")
                    .isEmpty();
        }
    }

    @Test
    void aPeerGroupIsOneThatTheTreatmentNames() {
        assertOne(
                changed(text(framework(), Reference.pooled(), ImputeGroupMean.of("EU")), "\"EU\"", "\"EUR\""),
                "unknown-peer-group",
                "groups/F/peerGroup",
                "the methodology's treatment has no peer group 'EUR': did you mean 'EU'?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"keep", "drop"})
    void anAreaThatIsKeptOrDroppedIsOneThatTheTreatmentNames(String list) {
        Screen screen = Screen.of(0.1);
        Treatment treatment = list.equals("keep") ? screen.withKeep(List.of("A3")) : screen.withDrop(List.of("A3"));
        assertOne(
                changed(text(framework(), Reference.pooled(), treatment), "\"A3\"", "\"A4\""),
                "unknown-area",
                list + "/0",
                "the methodology's treatment does not name the area 'A4': did you mean 'A3'? known is 'A3'");
    }

    @Test
    void aGroupThatNoIndicatorIsAskedForIsDoubtful() {
        List<Issue> issues =
                changed(text(framework("F", "M"), Reference.pooled(), ImputeMean.standard()), "\"M\"", "\"N\"");
        assertOne(
                issues,
                "unknown-group",
                "groups/N",
                "no indicator is asked for the group 'N'",
                "known are 'F', 'M', '_T'");
        assertThat(issues).noneMatch(Issue::isError);
        assertThat(changed(text(framework(), Reference.pooled(), ImputeMean.standard()), "\"M\"", "\"N\""))
                .as("where an indicator says nothing of groups there may be any")
                .isEmpty();
    }
}
