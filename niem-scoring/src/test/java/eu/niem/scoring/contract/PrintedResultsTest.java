package eu.niem.scoring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.aggregation.PowerMean;
import eu.niem.scoring.analysis.AreaProfile;
import eu.niem.scoring.analysis.Comparison;
import eu.niem.scoring.analysis.Consistency;
import eu.niem.scoring.analysis.CorrelationFlags;
import eu.niem.scoring.analysis.IndicatorStatistics;
import eu.niem.scoring.analysis.NodeValues;
import eu.niem.scoring.analysis.Removal;
import eu.niem.scoring.analysis.StepEffects;
import eu.niem.scoring.analysis.StrengthsAndWeaknesses;
import eu.niem.scoring.fixture.ThreeAreas;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.MinMax;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What results look like to the eye, whichever they are. */
class PrintedResultsTest {
    private static final int WIDEST = 120;

    private final ThreeAreas areas = ThreeAreas.usual();

    private final Scorecard card = areas.score(Methodology.standard().withId("linear"));

    private final Scorecard other = areas.score(Methodology.standard()
            .withId("other")
            .withNormalisation(MinMax.standard())
            .withAggregation(PowerMean.of(0.5)));

    @Test
    void tablesFitALine() {
        RowKey key = RowKey.of("BE", "2020");
        Stream<Tabular> results = Stream.of(
                IndicatorStatistics.of(areas.panel()),
                Consistency.of(card),
                AreaProfile.of(card, key),
                StrengthsAndWeaknesses.of(card, key),
                Comparison.of(card, other).at("all", Slice.of("2020")),
                StepEffects.between(card, other, "all", Slice.of("2020")),
                Removal.ofLevel(card, 1, "all", Slice.of("2020")),
                CorrelationFlags.of(NodeValues.scores(card)));
        assertThat(results.flatMap(result -> result.toString().lines()))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(WIDEST));
    }
}
