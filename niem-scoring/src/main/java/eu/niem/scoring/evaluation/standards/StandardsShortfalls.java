package eu.niem.scoring.evaluation.standards;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Score;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.WhatIf;
import eu.niem.scoring.evaluation.PartLine;
import eu.niem.scoring.evaluation.answers.ScoredAnswer;
import eu.niem.scoring.evaluation.attribution.Attribution;
import eu.niem.scoring.evaluation.attribution.Attribution.Points;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The indicators that are below their standard or below the best, by area, period and group. For each it has how far it
 * falls short, and how many points that costs every dimension above, up to the root. {@link Target} defines standard
 * and best.
 *
 * <ul>
 *   <li>Distances and costs are in points of the score: after normalisation, and after groups are combined. Where
 *       groups are combined, an indicator is below the standard if one group's answer is, and only such answers are
 *       raised.
 *   <li>An option that says whether it meets the standard is believed; another is below it if it has fewer points than
 *       those that meet it. A checklist is below it if one of the items that must hold does not, or too few do.
 *   <li>Costs to the best add up to the difference between a dimension's score and its score if every answer were the
 *       best; for arithmetic means of points that is <i>upper &minus; score</i>, where upper is usually 100. Costs to
 *       the standard add up to the difference from its score if every standard were met. {@link Attribution} says
 *       how they are split, and where they cannot be.
 *   <li>What is lacking and what it costs is above 0 also where less is better, as for a dimension of risk.
 *   <li>An indicator without a score costs nothing, and is listed separately unless it does not apply.
 *   <li>An indicator that has neither standard nor best is no shortfall.
 *   <li>Where the texts that a standard rests on ({@link Indicator#references}) do not bind an area in a period, it has
 *       no standard there. {@link StandardsByReference} has the same answers by text.
 * </ul>
 *
 * @param shortfalls the shortfalls, row by row in the order of the tree
 * @param unanswered the indicators that should have an answer and have none, in the same order
 * @param sampling the sampling of orders where there are too many to enumerate
 */
public record StandardsShortfalls(
        List<Shortfall> shortfalls, List<Unanswered> unanswered, Attribution.Sampling sampling)
        implements Tabular, Serializable {
    private static final Columns<Printed> PRINTED = Columns.<Printed>ofKey(Printed::key)
            .and("INDICATOR", Printed::indicator)
            .and("NAME", Printed::name)
            .and(
                    Printed::shortfall,
                    Shortfall.COLUMNS.without(
                            "REF_AREA", "TIME_PERIOD", "GROUP", "INDICATOR", "NAME", "OBSERVED", "STATUS"))
            .and(
                    Printed::unanswered,
                    Columns.<Unanswered>of("ABSENT", each -> each.reason().code()));

    /** Copies the lists. */
    public StandardsShortfalls {
        shortfalls = Require.list("shortfalls", shortfalls);
        unanswered = Require.list("unanswered", unanswered);
        Require.notNull("sampling", sampling);
    }

    /**
     * Finds the shortfalls of one area, period and group.
     *
     * @throws NoSuchElementException if there is no such row
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static StandardsShortfalls of(Scorecard scorecard, RowKey key) {
        Require.notNull("key", key);
        return of(scorecard, List.of(key), Attribution.Sampling.standard());
    }

    /**
     * Finds the shortfalls of all areas, periods and groups.
     *
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static StandardsShortfalls of(Scorecard scorecard) {
        Require.notNull("scorecard", scorecard);
        return of(scorecard, scorecard.rows(), Attribution.Sampling.standard());
    }

    /**
     * Finds the shortfalls of some rows.
     *
     * @param sampling the sampling of orders where there are too many to enumerate
     * @throws NoSuchElementException if there is no such row
     * @throws UnsupportedOperationException if the methodology refuses scores
     */
    public static StandardsShortfalls of(Scorecard scorecard, Collection<RowKey> rows, Attribution.Sampling sampling) {
        Require.notNull("rows", rows);
        List<Shortfall> shortfalls = new ArrayList<>();
        List<Unanswered> unanswered = new ArrayList<>();
        for (RowKey key : rows) {
            List<ScoredAnswer> scored = ScoredAnswer.of(scorecard, key);
            addShortfalls(scored, WhatIf.of(scorecard, key), sampling, shortfalls);
            Set<Indicator> answered =
                    scored.stream().map(ScoredAnswer::indicator).collect(Collectors.toSet());
            ScoredAnswer.indicators(scorecard)
                    .filter(indicator -> !answered.contains(indicator))
                    .forEach(indicator -> addUnanswered(scorecard, indicator, key, unanswered));
        }
        return new StandardsShortfalls(shortfalls, unanswered, sampling);
    }

    private static void addShortfalls(
            List<ScoredAnswer> scored, WhatIf asItIs, Attribution.Sampling sampling, List<Shortfall> shortfalls) {
        WhatIf standardMet = Target.STANDARD.raise(asItIs, scored);
        WhatIf bestReached = Target.BEST.raise(asItIs, scored);
        Map<String, Double> standard = raised(scored, Target.STANDARD, standardMet);
        Map<String, Double> best = raised(scored, Target.BEST, bestReached);
        Map<String, List<Points>> toStandard = points(asItIs, standardMet, sampling);
        Map<String, List<Points>> toBest = points(asItIs, bestReached, sampling);
        for (ScoredAnswer answer : scored) {
            if (Target.STANDARD.isMissedBy(answer) || Target.BEST.isMissedBy(answer)) {
                String id = answer.indicator().id();
                shortfalls.add(new Shortfall(
                        answer.key(),
                        id,
                        answer.indicator().name(),
                        answer.answer(),
                        answer.score(),
                        Target.STANDARD.isMissedBy(answer),
                        distance(asItIs.scorecard(), answer, standard.get(id)),
                        distance(asItIs.scorecard(), answer, best.get(id)),
                        standard.containsKey(id) ? toStandard.getOrDefault(id, List.of()) : List.of(),
                        best.containsKey(id) ? toBest.getOrDefault(id, List.of()) : List.of(),
                        answer.quality()));
            }
        }
    }

    /** Returns the scores of the indicators that have a target, if each that falls short reached it. */
    private static Map<String, Double> raised(List<ScoredAnswer> scored, Target target, WhatIf reached) {
        Map<String, Double> scores = new TreeMap<>();
        for (ScoredAnswer answer : scored) {
            Double score = reached.score(answer.indicator().id()).value();
            if (target.isSetFor(answer) && score != null) {
                scores.put(answer.indicator().id(), score);
            }
        }
        return scores;
    }

    /** Splits what is gained over all indicators that have a score in both; a treatment may move those not raised. */
    private static Map<String, List<Points>> points(WhatIf asItIs, WhatIf reached, Attribution.Sampling sampling) {
        Map<String, Double> scores = new TreeMap<>();
        ScoredAnswer.indicators(asItIs.scorecard()).map(Indicator::id).forEach(indicator -> {
            Double score = reached.score(indicator).value();
            if (score != null && asItIs.score(indicator).isPresent()) {
                scores.put(indicator, score);
            }
        });
        Map<String, List<Points>> costs = new TreeMap<>();
        Attribution.between(asItIs, asItIs.withScores(scores), sampling)
                .byIndicator()
                .forEach((indicator, points) -> costs.put(
                        indicator,
                        points.stream()
                                .map(each -> each.read(asItIs.scorecard().direction(each.node())))
                                .toList()));
        return costs;
    }

    private static @Nullable Double distance(Scorecard scorecard, ScoredAnswer answer, @Nullable Double goal) {
        return goal == null
                ? null
                : (Double) (0.0 + scorecard.direction(answer.indicator().id()).orient(goal - answer.score()));
    }

    private static void addUnanswered(
            Scorecard scorecard, Indicator indicator, RowKey key, List<Unanswered> unanswered) {
        AbsenceReason absent = absent(scorecard, indicator, key);
        if (absent.isExpected()) {
            unanswered.add(new Unanswered(key, indicator.id(), indicator.name(), absent));
        }
    }

    /** Returns why an indicator has no answer in a row, also where a value was imputed for it. */
    static AbsenceReason absent(Scorecard scorecard, Indicator indicator, RowKey key) {
        Score score = scorecard.score(indicator.id(), key);
        return score.absent() == null ? observed(scorecard, indicator, key) : score.absent();
    }

    /** Returns why there was no answer to an indicator whose value was imputed. */
    private static AbsenceReason observed(Scorecard scorecard, Indicator indicator, RowKey key) {
        Column numbers = scorecard.panel().column(indicator.id());
        return scorecard
                .panel()
                .findRow(key)
                .filter(row -> !numbers.isPresent(row))
                .map(row -> AbsenceReason.of(numbers.missing(row)))
                .orElse(AbsenceReason.MISSING);
    }

    /**
     * Returns the same in order of size. What is below the standard comes first, the most costly to the highest
     * dimension first, then what is below the best only, in the same order; of equals those that lack more points, then
     * the order of rows and tree.
     */
    public StandardsShortfalls bySize() {
        Comparator<Shortfall> order = Comparator.comparing(Shortfall::belowStandard)
                .thenComparingDouble(StandardsShortfalls::size)
                .thenComparingDouble(StandardsShortfalls::distance)
                .reversed();
        return new StandardsShortfalls(shortfalls.stream().sorted(order).toList(), unanswered, sampling);
    }

    private static double size(Shortfall each) {
        List<Points> cost = each.belowStandard() ? each.costToStandard() : each.costToBest();
        return cost.isEmpty() ? 0 : cost.get(0).points();
    }

    private static double distance(Shortfall each) {
        Double lacking = each.belowStandard() ? each.toStandard() : each.toBest();
        return lacking == null ? 0 : Math.abs(lacking);
    }

    /** Returns the shortfalls that are below the standard, not only below the best. */
    public List<Shortfall> belowStandard() {
        return shortfalls.stream().filter(Shortfall::belowStandard).toList();
    }

    /**
     * Returns one line for each shortfall and dimension above it, with its cost there; then one for each unanswered
     * indicator.
     */
    @Override
    public DataTable data() {
        return Shortfall.COLUMNS
                .data(title(), PartLine.each(shortfalls, Shortfall::costToBest))
                .and(Unanswered.COLUMNS.data("", unanswered));
    }

    /**
     * Returns one line for each shortfall, with its cost to the highest dimension, then the unanswered indicators. The
     * key of the marks of scores stands below.
     */
    @Override
    public Table table() {
        List<PartLine<Shortfall, Points>> first = PartLine.first(shortfalls, Shortfall::costToBest);
        return PRINTED.table(
                        title(),
                        Stream.concat(
                                        first.stream().map(line -> new Printed(line, null)),
                                        unanswered.stream().map(each -> new Printed(null, each)))
                                .toList())
                .compact()
                .withKey();
    }

    /** A line of the printed table: a shortfall, or an indicator without an answer. */
    private record Printed(
            @Nullable PartLine<Shortfall, Points> shortfall,
            @Nullable Unanswered unanswered) {
        private RowKey key() {
            return shortfall == null
                    ? Objects.requireNonNull(unanswered).key()
                    : shortfall.whole().key();
        }

        private String indicator() {
            return shortfall == null
                    ? Objects.requireNonNull(unanswered).indicator()
                    : shortfall.whole().indicator();
        }

        private String name() {
            return shortfall == null
                    ? Objects.requireNonNull(unanswered).name()
                    : shortfall.whole().name();
        }
    }

    private String title() {
        return "Shortfalls: " + belowStandard().size() + " below the standard, "
                + (shortfalls.size() - belowStandard().size()) + " more below the best, " + unanswered.size()
                + " unanswered";
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * An indicator that should have an answer and has none. Nothing can be said about its standard, even where a value
     * was imputed for its score.
     *
     * @param key area, period and group
     * @param indicator the indicator's id
     * @param name the indicator's name
     * @param reason the reason why it has no answer
     */
    public record Unanswered(RowKey key, String indicator, String name, AbsenceReason reason) implements Serializable {
        static final Columns<Unanswered> COLUMNS = Columns.<Unanswered>ofKey(Unanswered::key)
                .and("INDICATOR", Unanswered::indicator)
                .and("NAME", Unanswered::name)
                .and("ABSENT", Unanswered::reason, AbsenceReason::cell);

        /** Refuses null. */
        public Unanswered {
            Require.notNull("key", key);
            Require.notNull("indicator", indicator);
            Require.notNull("name", name);
            Require.notNull("reason", reason);
        }
    }
}
