package eu.niem.scoring.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.standards.Interlinkages;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a result is about stands in its title: a group, and how much is asked of it. */
class SliceTitlesTest {
    private static final Quantity SHARE = Quantity.of("PC", 0, 100);
    private static final Framework FRAMEWORK = Framework.of(
            "f",
            "1",
            Dimension.of(
                    "all",
                    "All",
                    Indicator.of("rate", "Rate", SHARE).withGroups(List.of("REF")),
                    Indicator.of("country", "Of the country", SHARE),
                    Indicator.of("other", "Other", SHARE)));
    private static final Slice TOTAL = Slice.of("2021");
    private static final String ASKED = "2021, group _T (2 of 3 indicators are asked of it)";

    private final Scorecard card = score(Methodology.standard());
    private final Scorecard without =
            score(Methodology.standard().withId("other").withExclude(List.of("other")));

    private static Scorecard score(Methodology methodology) {
        List<Observation> observations = new ArrayList<>();
        for (int area = 0; area < 4; area++) {
            RowKey key = RowKey.of("A" + area, "2021");
            observations.add(Observation.of("rate", key.withGroup("REF"), 10 * area));
            observations.add(Observation.of("country", key, 20 + area));
            observations.add(Observation.of("other", key, 40 - area));
        }
        return Study.of(methodology.withGroups(Groups.separate().withFallback(true)), Panel.of(FRAMEWORK, observations))
                .score();
    }

    @Test
    void resultsOfAPartOfTheIndicatorsSaySo() {
        RowKey area = RowKey.of("A1", "2021");
        assertThat(Stream.of(
                        AreaProfile.of(card, area).title(),
                        StrengthsAndWeaknesses.of(card, area).title(),
                        Contributions.of(card, "all", TOTAL).title(),
                        Removal.ofLevel(card, 1, "all", TOTAL).title(),
                        StepEffects.between(card, card, "all", TOTAL).title(),
                        Comparison.of(card, card).at("all", TOTAL).title(),
                        Interlinkages.of(card, List.of("country"), List.of("other"), "2021")
                                .title(),
                        NodeValues.scores(card).at(TOTAL).title()))
                .allSatisfy(title -> assertThat(title).endsWith(", " + ASKED));
    }

    @Test
    void whatDiffersBetweenScorecardsIsSaidOfEach() {
        assertThat(Comparison.of(card, without).at("all", TOTAL).title())
                .isEqualTo("Comparison: All, " + ASKED + " and 2021, group _T (1 of 2 indicators are asked of it)");
        Slice refugees = Slice.of("2021", "REF");
        assertThat(Comparison.of(card, card).at("all", List.of(TOTAL, refugees)).title())
                .isEqualTo("Comparison: All, " + ASKED + " and "
                        + card.at(refugees).title("all"));
    }

    @Test
    void anExcludedNodeIsNamedSo() {
        assertThat(Comparison.of(without, card).at("other", TOTAL).title())
                .startsWith("Comparison: Other (excluded), 2021, group _T");
    }

    @Test
    void ofObservedNumbersTheGroupIsNamed() {
        assertThat(NodeValues.observed(card.panel()).at(TOTAL).title()).endsWith(", 2021, group _T");
        assertThat(NodeValues.observed(card.panel().where(key -> key.group().equals(RowKey.TOTAL)))
                        .at(TOTAL)
                        .title())
                .endsWith(", 2021");
    }
}
