package eu.niem.scoring.contract;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Node;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Score;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.analysis.Clusters;
import eu.niem.scoring.analysis.ComparedScores;
import eu.niem.scoring.analysis.IndicatorStatistics;
import eu.niem.scoring.analysis.NodeAvailability;
import eu.niem.scoring.analysis.NodeValues;
import eu.niem.scoring.analysis.Removal;
import eu.niem.scoring.analysis.StrengthsAndWeaknesses;
import eu.niem.scoring.analysis.StrengthsAndWeaknesses.Against;
import eu.niem.scoring.analysis.StrengthsAndWeaknesses.Side;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.statistics.description.DescriptiveStatistics;
import eu.niem.scoring.statistics.multivariate.Dendrogram;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What holds of every analysis, told by other means than those that it is made by. */
final class AnalysisLaws {
    private static final int MOST = 3;
    private static final Comparator<Double> RISING = Comparator.naturalOrder();

    private AnalysisLaws() {}

    /** Where the column of values is empty that of reasons is not, and every line is printed. */
    static void assertValueOrReason(Tabular tabular, String value, String absent) {
        DataTable data = tabular.data();
        int valueAt = data.columns().indexOf(value);
        int absentAt = data.columns().indexOf(absent);
        assertThat(data.rows())
                .allSatisfy(row ->
                        assertThat(row.get(valueAt) == null).as(row.toString()).isEqualTo(row.get(absentAt) != null));
        assertThat(tabular.table().rows()).hasSameSizeAs(data.rows());
    }

    /** Statistics are those of the numbers of their node, and every node has a line. */
    static void assertStatistics(NodeValues values) {
        IndicatorStatistics found = IndicatorStatistics.of(values);
        assertThat(found.statistics())
                .containsOnlyKeys(values.nodes().stream().map(Node::id).toList());
        found.statistics().forEach((node, statistics) -> {
            double[] numbers = values.column(node).present();
            assertThat(statistics.moments().n()).as(node).isEqualTo(numbers.length);
            if (numbers.length > 0) {
                assertBetweenLeastAndLargest(statistics, numbers);
            }
        });
        assertThat(found.table().rows()).hasSameSizeAs(values.nodes());
    }

    private static void assertBetweenLeastAndLargest(DescriptiveStatistics statistics, double[] numbers) {
        double least = Arrays.stream(numbers).min().orElseThrow() + 0.0; // 0 and -0 are the same
        double largest = Arrays.stream(numbers).max().orElseThrow() + 0.0;
        assertThat(statistics.quantiles().least()).hasValue(least);
        assertThat(statistics.quantiles().largest()).hasValue(largest);
        assertThat(statistics.quantiles().median().orElseThrow()).isBetween(least, largest);
        assertThat(statistics.moments().mean().orElseThrow()).isBetween(least, largest);
    }

    /** At the root, whose lines come first, every scored indicator with a number counts once. */
    static void assertAvailability(NodeValues values) {
        NodeAvailability found = NodeAvailability.of(values);
        for (int row = 0; row < values.rows().size(); row++) {
            NodeAvailability.Line whole = found.lines().get(row);
            assertThat(whole.key()).isEqualTo(values.rows().get(row));
            assertThat(whole.available()).isEqualTo(values.level(1).size() - missing(values, row));
        }
        assertThat(found.table().rows()).hasSameSizeAs(found.lines());
    }

    private static int missing(NodeValues values, int row) {
        return (int) values.level(1).stream()
                .filter(node -> !values.column(node).isPresent(row))
                .count();
    }

    /** Rows without a gap are clustered, and every indicator is, or is left out with a reason. */
    static void assertClusters(NodeValues values) {
        Dendrogram areas = Clusters.ofAreas(values, values.level(1), Dendrogram.Linkage.WARD);
        long complete = IntStream.range(0, values.rows().size())
                .filter(row -> missing(values, row) == 0)
                .count();
        assertThat(areas.labels()).hasSize((int) complete);
        assertThat(areas.leftOut()).hasSize(values.rows().size() - (int) complete);
        assertPartitions(areas);
        Dendrogram indicators = Clusters.ofIndicators(values);
        List<String> all = new ArrayList<>(indicators.labels());
        all.addAll(indicators.leftOut().keySet());
        assertThat(all).containsExactlyInAnyOrderElementsOf(values.level(1));
        assertPartitions(indicators);
    }

    /** However many clusters there are, everyone is in one of them. */
    private static void assertPartitions(Dendrogram found) {
        for (int count = 1; count <= found.labels().size(); count++) {
            List<List<String>> clusters = found.cut(count).clusters();
            assertThat(clusters).hasSize(count);
            assertThat(clusters.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(found.labels());
        }
        assertThat(found.leftOut().values()).noneMatch(String::isBlank);
    }

    /**
     * Every strength has a place ahead of every weakness, against peers ahead of the middle; those of a level come in
     * their order. Scores and ranks are those of the scorecard.
     */
    static void assertStrengths(Scorecard card, RowKey key, Against against) {
        StrengthsAndWeaknesses found = StrengthsAndWeaknesses.of(card, key, MOST, against);
        for (StrengthsAndWeaknesses.Line line : found.lines()) {
            String node = line.score().node();
            assertThat(line.score()).isEqualTo(card.score(node, key));
            assertThat(card.rank(node, key)).as(node).hasValue(line.rank());
            double[] places = places(found.level(line.level()), line.side());
            assertThat(places).hasSizeLessThanOrEqualTo(MOST);
            assertThat(places).isSortedAccordingTo(line.side() == Side.STRENGTH ? RISING : RISING.reversed());
        }
        double last = Arrays.stream(places(found.lines(), Side.STRENGTH)).max().orElse(0);
        double first = Arrays.stream(places(found.lines(), Side.WEAKNESS)).min().orElse(1);
        assertThat(last).isLessThan(against == Against.PEERS ? 0.5 : first);
        assertThat(first).isGreaterThan(against == Against.PEERS ? 0.5 : last);
        assertThat(found.table().rows()).hasSameSizeAs(found.lines());
    }

    private static double[] places(List<StrengthsAndWeaknesses.Line> lines, Side side) {
        return lines.stream()
                .filter(line -> line.side() == side)
                .mapToDouble(StrengthsAndWeaknesses.Line::place)
                .toArray();
    }

    /** What an element does is what scoring without it, or with one that is left out, does; or there is a reason. */
    static void assertRemoved(Removal.Element element, Scorecard card, String root) {
        ComparedScores scores = element.scores();
        assertThat(scores == null).isEqualTo(!element.absent().isEmpty());
        if (scores == null) {
            return;
        }
        Methodology methodology = card.plan().methodology();
        List<String> exclude = new ArrayList<>(methodology.exclude());
        assertThat(exclude.remove(element.node())).isEqualTo(element.added());
        if (!element.added()) {
            exclude.add(element.node());
        }
        Scorecard other =
                Study.of(methodology.withExclude(exclude), card.panel()).score();
        RowKey first = card.rows().get(0);
        for (ComparedScores.Area area : scores.areas()) {
            RowKey key = RowKey.of(area.refArea(), first.timePeriod(), first.group());
            assertThat(value(area.places().get(0)))
                    .isEqualTo(card.score(root, key).value());
            assertThat(value(area.places().get(1)))
                    .isEqualTo(other.score(root, key).value());
        }
    }

    private static @Nullable Double value(ComparedScores.Place place) {
        Score score = place.score();
        return score == null ? null : score.value();
    }
}
