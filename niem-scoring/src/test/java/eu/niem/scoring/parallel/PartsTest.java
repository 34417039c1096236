package eu.niem.scoring.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.panel.PanelBuilder;
import eu.niem.core.result.Score;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.analysis.Correlations;
import eu.niem.scoring.analysis.NodeValues;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.statistics.correlation.Correlation;
import eu.niem.scoring.treatment.TreatOutliers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static final long MUCH = 1L << 20;

    private static <T> T on(int processors, Callable<T> work) {
        ForkJoinPool pool = new ForkJoinPool(processors);
        try {
            return pool.submit(work).join();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void whatPartsGiveStandsInTheirOrder() {
        List<Integer> squares = IntStream.range(0, 1000).mapToObj(i -> i * i).toList();
        assertThat(Parts.map(1000, MUCH, i -> i * i)).isEqualTo(squares);
        assertThat(Parts.map(1000, 1, i -> i * i)).isEqualTo(squares);
        assertThat(Parts.map(0, MUCH, i -> i)).isEmpty();
    }

    @Test
    void theFailureOfTheFirstPartIsThrownWhicheverCameFirst() {
        for (int run = 0; run < 20; run++) {
            assertThatThrownBy(() -> Parts.each(100, MUCH, i -> {
                        if (i % 10 == 7) {
                            throw new IllegalArgumentException("part " + i);
                        }
                    }))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("part 7");
        }
        assertThatThrownBy(() -> Parts.each(2, MUCH, i -> {
                    throw new AssertionError("part " + i);
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessage("part 0");
    }

    @Test
    void littleWorkIsDoneByTheCallerAndMuchByThePoolOfTheCaller() {
        Set<Thread> little = ConcurrentHashMap.newKeySet();
        Parts.each(100, 100, i -> little.add(Thread.currentThread()));
        assertThat(little).containsExactly(Thread.currentThread());
        Set<ForkJoinPool> pools = ConcurrentHashMap.newKeySet();
        ForkJoinPool own = on(3, () -> {
            Parts.each(100, MUCH, i -> pools.add(ForkJoinTask.getPool()));
            return ForkJoinTask.getPool();
        });
        assertThat(pools).containsExactly(own);
    }

    /** More cells than are scored by one thread; skewed, so that outliers are treated, and some are missing. */
    private static Study large() {
        List<Node> dimensions = new ArrayList<>();
        for (int d = 0; d < 8; d++) {
            List<Indicator> children = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                children.add(Indicator.of("I" + d + "_" + i, "I", Quantity.of("NUM", Direction.HIGHER_IS_BETTER)));
            }
            dimensions.add(Dimension.of("D" + d, "D", children.toArray(Node[]::new)));
        }
        Framework framework = Framework.of("large", "1", Dimension.of("all", "All", dimensions.toArray(Node[]::new)));
        PanelBuilder builder = Panel.builder(framework);
        Random random = new Random(15);
        for (Indicator indicator : framework.indicators()) {
            for (int area = 0; area < 900; area++) {
                double number = Math.exp(random.nextGaussian());
                if (random.nextInt(20) > 0) {
                    builder.add(indicator.id(), RowKey.of("A" + area, "2020"), number);
                }
            }
        }
        return Study.of(
                Methodology.standard()
                        .withNormalisation(MinMax.standard())
                        .withTreatments(List.of(TreatOutliers.standard())),
                builder.build());
    }

    @Test
    void oneProcessorGivesTheSameBitsAsSeveral() {
        Study study = large();
        Scorecard one = on(1, study::score);
        Scorecard several = on(4, study::score);
        assertThat(several.plan()).isEqualTo(one.plan());
        assertThat(several.scores().map(Score::value).toList())
                .isEqualTo(one.scores().map(Score::value).toList());
        NodeValues values = NodeValues.scores(one);
        assertThat(on(4, () -> Correlations.ofLevel(values, Correlation.spearman(), 1)))
                .isEqualTo(on(1, () -> Correlations.ofLevel(values, Correlation.spearman(), 1)));
    }
}
