package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Columns;
import eu.niem.core.result.CompactTabular;
import eu.niem.core.result.Coverage;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Disclosure;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Resolution;
import eu.niem.core.result.Score;
import eu.niem.core.result.Table;
import eu.niem.scoring.Study;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The scores of law, policy and practice side by side, with the outcomes, for every dimension. They show where law is
 * ahead of implementation.
 *
 * <ul>
 *   <li>The score of a step on a dimension is that of the study's methodology over the indicators of that step alone,
 *       in the framework's own tree: its groups, normalisation, weights, aggregation, coverage and exclusions hold.
 *       With weights the same for all, <i>law</i> of a lowest dimension is the node {@code <dimension>/<code>} of the
 *       view {@code tree, step}, and <i>law</i> of the root the node {@code <root>/<code>} of the view
 *       {@code step, tree}.
 *   <li>The difference is <i>law &minus; practice</i>, in points; there is none where one of the two has no score.
 *   <li>A step for which the framework has no indicator below a dimension is not applicable there.
 *   <li>Outcomes stand in {@code OUTCOME} as they were observed, in the dimension that they are directly in. Each is
 *       beside the figure of the group that its group is compared with, such as nationals; where there is none, beside
 *       the mean of the other areas in the same period and group. Each of them counts alike, however many people live
 *       there, and aggregates of areas are left out. Figures that are not free for publication are not shown.
 *   <li>They have a score, in {@code OUTCOME_SCORE}, only where the framework gives them goalposts, or a range is
 *       learned ({@link Steps#outcomeNormalisation}).
 *   <li>An outcome counts as collected where there is a value, whether it can be scored or not.
 * </ul>
 *
 * <p>Source: the three building blocks of the National Integration Evaluation Mechanism. For orientation: CIDOB's note
 * on the report for Spain (NIEM 2020) gives 69.4 for the legal step and 31.1 for implementation in 2019, probably the
 * means of 14 countries.
 *
 * @param title the title of the table
 * @param threshold the difference above which law is ahead of practice
 * @param lines the scores, by dimension, each before those below it, then by row
 * @param outcomes the values of the outcome indicators
 */
public record PaperToPractice(String title, double threshold, List<Line> lines, Outcomes outcomes)
        implements CompactTabular, Serializable {
    /** Copies the list. */
    public PaperToPractice {
        Require.notNull("title", title);
        lines = Require.list("lines", lines);
        Require.notNull("outcomes", outcomes);
    }

    /** Compares the steps of the bundled framework {@code niem}, or of one with the same facets. */
    public static PaperToPractice of(Study study) {
        return of(study, Steps.standard(Require.notNull("study", study)));
    }

    /**
     * Compares the steps of a study.
     *
     * @throws IllegalArgumentException if its framework does not have these steps, or the methodology names nodes of a
     *     view and so does not suit the framework's own tree; the message names the known ones
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static PaperToPractice of(Study study, Steps steps) {
        Require.notNull("study", study);
        Require.notNull("steps", steps);
        return new StepScores(study, steps).compare();
    }

    /** Returns a copy with only some of the rows, such as those of one area. */
    public PaperToPractice where(Predicate<RowKey> test) {
        Require.notNull("test", test);
        return new PaperToPractice(
                title,
                threshold,
                lines.stream().filter(line -> test.test(line.key())).toList(),
                outcomes.where(test));
    }

    /** Returns the lines where law is ahead of practice by more than the threshold, the greatest difference first. */
    public List<Line> ahead() {
        return lines.stream()
                .filter(line -> Boolean.TRUE.equals(line.isAhead(threshold)))
                .sorted(Comparator.comparing(PaperToPractice::difference).reversed())
                .toList();
    }

    private static double difference(Line line) {
        return Objects.requireNonNull(line.difference());
    }

    @Override
    public DataTable data() {
        return columns().data(title, lines);
    }

    /**
     * Returns the table for print, without columns that say nothing, and the key of the marks of scores below. It has
     * not the outcomes in words, which are too long for a line: {@link #outcomes} prints them one by one.
     */
    @Override
    public Table table() {
        return columns().without("OUTCOME").table(title, lines).compact().withKey();
    }

    private Columns<Line> columns() {
        return Columns.<Line>of("NODE", Line::node)
                .andKey(Line::key)
                .and("LAW", line -> line.law.marked())
                .and("POLICY", line -> line.policy.marked())
                .and("PRACTICE", line -> line.practice.marked())
                .and("LAW_MINUS_PRACTICE", Line::difference)
                .and("LAW_AHEAD", line -> line.isAhead(threshold))
                .andText("OUTCOME", Line::observed)
                .and("OUTCOME_SCORE", line -> line.outcome.marked())
                .and("OUTCOMES_COLLECTED", line -> line.outcomes.scored())
                .and("OUTCOMES_EXPECTED", line -> line.outcomes.expected())
                .and("LAW_ABSENT", line -> line.law.absent(), AbsenceReason::cell)
                .and("POLICY_ABSENT", line -> line.policy.absent(), AbsenceReason::cell)
                .and("PRACTICE_ABSENT", line -> line.practice.absent(), AbsenceReason::cell)
                .and("OUTCOME_ABSENT", line -> line.outcome.absent(), AbsenceReason::cell);
    }

    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * The scores of one dimension for one area, period and group.
     *
     * @param node the dimension's id
     * @param key area, period and group
     * @param law the score of the legal step
     * @param policy the score of the policy step
     * @param practice the score of implementation and collaboration
     * @param outcome the score of the outcomes; absent where they have none
     * @param outcomes the number of outcome indicators that have a value, of those that apply
     * @param observed the outcomes directly in the dimension as they were observed; empty where there are none
     */
    public record Line(
            String node,
            RowKey key,
            Score law,
            Score policy,
            Score practice,
            Score outcome,
            Coverage outcomes,
            String observed)
            implements Serializable {
        /** Refuses null. */
        public Line {
            Require.notNull("node", node);
            Require.notNull("key", key);
            Require.notNull("law", law);
            Require.notNull("policy", policy);
            Require.notNull("practice", practice);
            Require.notNull("outcome", outcome);
            Require.notNull("outcomes", outcomes);
            Require.notNull("observed", observed);
        }

        /** Returns <i>law &minus; practice</i>; null where one of the two has no score. */
        public @Nullable Double difference() {
            return law.value() == null || practice.value() == null ? null : law.value() - practice.value();
        }

        /**
         * Returns whether law is ahead of practice by more than a threshold, and not by rounding only; null where there
         * is no difference.
         */
        public @Nullable Boolean isAhead(double threshold) {
            Double difference = difference();
            if (difference == null) {
                return null;
            }
            Resolution resolution =
                    Resolution.among(Objects.requireNonNull(law.value()), Objects.requireNonNull(practice.value()));
            return resolution.round(difference) > resolution.round(threshold);
        }
    }

    /**
     * The observed values of outcome indicators, which show what law, policy and practice lead to.
     *
     * @param title the title of the table
     * @param lines the observations, by indicator in the order of the tree, then by row
     */
    public record Outcomes(String title, List<Outcome> lines) implements CompactTabular, Serializable {
        private static final Columns<Outcome> COLUMNS = Columns.<Outcome>of("NODE", Outcome::node)
                .and("INDICATOR", Outcome::indicator)
                .and("NAME", Outcome::name)
                .andKey(Outcome::key)
                .and("OBS_VALUE", Outcome::value)
                .andText("STATUS", line -> line.quality.status())
                .and("SAMPLE_SIZE", Outcome::sampleSize)
                .and("UNIT_MEASURE", Outcome::unitMeasure)
                .and("DIRECTION", Outcome::direction)
                .and(Outcome::reference, Reference.COLUMNS)
                .and("ABSENT", Outcome::absent, AbsenceReason::cell);

        /** Copies the list. */
        public Outcomes {
            Require.notNull("title", title);
            lines = Require.list("lines", lines);
        }

        /**
         * Finds the outcomes of a study whose framework marks them as the bundled framework {@code niem} does; without
         * lines where it marks none. Nothing is scored for that.
         */
        public static Outcomes of(Study study) {
            Steps steps = Steps.standard();
            return new ObservedOutcomes(Require.notNull("study", study), steps::isOutcome).all(key -> true);
        }

        /**
         * Finds the outcomes in some rows of a study as others may see them. What is hidden is suppressed, is not shown
         * beside another outcome, and is no part of a mean.
         *
         * @param rows the rows, such as those of one period; means are of all areas, whether their rows are asked for
         *     or not
         */
        public static Outcomes of(Study study, Disclosure disclosure, Predicate<RowKey> rows) {
            Require.notNull("study", study);
            Require.notNull("disclosure", disclosure);
            Require.notNull("rows", rows);
            Steps steps = Steps.standard();
            return new ObservedOutcomes(study, steps::isOutcome, disclosure).shown(rows);
        }

        /** Returns a copy with only some of the rows. */
        public Outcomes where(Predicate<RowKey> test) {
            Require.notNull("test", test);
            return new Outcomes(
                    title, lines.stream().filter(line -> test.test(line.key())).toList());
        }

        /**
         * Returns a copy without lines whose figure stands beside a line that is left, such as those of nationals; each
         * figure is still there once.
         */
        public Outcomes withoutReferences() {
            Set<Place> beside = references(lines.stream());
            Set<Place> shown = references(lines.stream().filter(line -> !beside.contains(Place.of(line))));
            return new Outcomes(
                    title,
                    lines.stream()
                            .filter(line -> !shown.contains(Place.of(line)))
                            .toList());
        }

        private static Set<Place> references(Stream<Outcome> lines) {
            return lines.flatMap(line -> Stream.ofNullable(line.reference)
                            .filter(beside -> !beside.isMean())
                            .map(beside -> new Place(line.indicator, line.key.withGroup(beside.to))))
                    .collect(Collectors.toSet());
        }

        private record Place(String indicator, RowKey key) {
            static Place of(Outcome line) {
                return new Place(line.indicator, line.key);
            }
        }

        @Override
        public DataTable data() {
            return COLUMNS.data(title, lines);
        }

        /** Returns the table for print, without columns that say nothing, and the key of the flags below. */
        @Override
        public Table table() {
            return COLUMNS.table(title, lines).compact().withKey();
        }

        @Override
        public String toString() {
            return table().toString();
        }

        /**
         * One observation of an outcome.
         *
         * @param node the dimension that the indicator stands in
         * @param indicator the indicator's id
         * @param name what is counted
         * @param key area, period and group of the observation
         * @param value the number; the points of an answer; null where there is none
         * @param unitMeasure its unit; empty for points
         * @param direction which end is favourable
         * @param reference what it is shown beside; null where there is nothing
         * @param absent why there is no value; null exactly where there is one
         * @param quality the flags of the observation
         * @param sampleSize the number of respondents behind it, 0 or more; null where unknown
         */
        public record Outcome(
                String node,
                String indicator,
                String name,
                RowKey key,
                @Nullable Double value,
                String unitMeasure,
                String direction,
                @Nullable Reference reference,
                @Nullable AbsenceReason absent,
                Quality quality,
                @Nullable Double sampleSize)
                implements Serializable {
            /** Checks that there is either a value or a reason. */
            public Outcome {
                Require.notNull("node", node);
                Require.notNull("indicator", indicator);
                Require.notNull("name", name);
                Require.notNull("key", key);
                Require.notNull("unitMeasure", unitMeasure);
                Require.notNull("direction", direction);
                Require.notNull("quality", quality);
                if (value == null == (absent == null)) {
                    throw Refused.argument("an outcome must have either a value or a reason for its absence," + " but '"
                            + indicator + "' " + key + " had " + value + " and " + absent);
                }
            }
        }

        /**
         * What an outcome is shown beside: the figure of a group, or the mean of other areas, <i>&Sigma; x / n</i>, in
         * which each area counts alike.
         *
         * @param to the code of the group, or {@value #OTHERS}
         * @param value the figure
         * @param quality the flags of its observation; of a mean, those of all that it is made of
         * @param sampleSize the number of respondents behind it; of a mean, the least of those that are known; null
         *     where unknown
         * @param areas the number of areas that it is the mean of; 0 for the figure of a group
         */
        public record Reference(
                String to,
                double value,
                Quality quality,
                @Nullable Double sampleSize,
                int areas) implements Serializable {
            static final String OTHERS = "others";

            private static final Columns<Reference> COLUMNS = Columns.<Reference>of("REFERENCE", Reference::to)
                    .and("REFERENCE_VALUE", Reference::value)
                    .andText("REFERENCE_STATUS", beside -> beside.quality.status())
                    .and("REFERENCE_SAMPLE_SIZE", Reference::sampleSize)
                    .and("REFERENCE_AREAS", beside -> beside.isMean() ? (Integer) beside.areas : null);

            /** Refuses null, a figure that is no number, and a count below 0. */
            public Reference {
                Require.notNull("to", to);
                Require.finite("the figure of a reference", value);
                Require.notNull("quality", quality);
                Require.notNegative("the number of areas", areas);
            }

            /** Returns whether it is the mean of other areas, and not the figure of a group. */
            public boolean isMean() {
                return areas > 0;
            }
        }
    }
}
