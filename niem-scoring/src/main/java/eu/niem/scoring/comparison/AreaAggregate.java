package eu.niem.scoring.comparison;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.AbsenceReason;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an aggregate of areas, made of its members: of a city from its districts, of a union from its states.
 * Immutable.
 *
 * <pre>{@code
 * Panel panel = AreaAggregate.of(study.panel(), "CITY", List.of("NORTH", "SOUTH"), "POPULATION").panel();
 * }</pre>
 *
 * <ul>
 *   <li>A quantity such as a rate is <i>&Sigma; w<sub>i</sub> x<sub>i</sub> / &Sigma; w<sub>i</sub></i>, over the
 *       members that have a value and a weight above 0. The weight is the count of the same period and group, or the
 *       one given. A rate has the aggregate's exact value only if the count is that of the people it is per.
 *   <li>A count, which is the indicator of the weights and those named {@linkplain #withCounts counts}, is the sum; it
 *       is missing unless all members have a value.
 *   <li>A mean is missing if the members with a value have less than the {@linkplain #withMinimum minimum} share of the
 *       weight (standard: all of it), and where a weight is missing, since the share is unknown then. Where all weights
 *       are 0 it is not applicable.
 *   <li>A confidential value or weight counts as suppressed: the others would give it away.
 *   <li>The standard error is <i>&radic;(&Sigma; w<sub>i</sub><sup>2</sup> se<sub>i</sub><sup>2</sup>) / &Sigma;
 *       w<sub>i</sub></i> of independent samples, and that of a sum without the weights. The sample size of a mean is
 *       what its members are worth together, <i>(&Sigma; w<sub>i</sub>)<sup>2</sup> / &Sigma;
 *       (w<sub>i</sub><sup>2</sup> / n<sub>i</sub>)</i>, at equal spread; those of a sum add up. All need those of all
 *       members that enter. Flags are those of all figures and weights that enter, sources
 *       those of the figures.
 *   <li>Answers and checklists have no mean: they are {@link #leftOut}.
 * </ul>
 */
@SuppressWarnings("serial") // the collections are copies that can be serialised
public final class AreaAggregate implements Tabular, Serializable {
    private static final long serialVersionUID = 1;

    private final Panel members;
    private final String refArea;
    private final AggregateTerms terms;
    private final List<Line> lines;

    private AreaAggregate(Panel members, String refArea, AggregateTerms terms) {
        this.members = members;
        this.refArea = refArea;
        this.terms = terms;
        this.lines = new AggregateFigures(members, refArea, terms).lines();
    }

    /**
     * Makes an aggregate whose members weigh by a count, such as their population, in each period and group.
     *
     * @param aggregate the code of the aggregate, of which there is no row yet
     * @param members the codes of its members, each once
     * @param countIndicator the id of the indicator that counts
     * @throws NoSuchElementException if there is no row of a member, or no such indicator
     * @throws IllegalArgumentException if there is no member, one is an aggregate itself, there is a row of the
     *     aggregate, or the indicator is no quantity or below 0
     */
    public static AreaAggregate of(Panel panel, String aggregate, Collection<String> members, String countIndicator) {
        Require.notNull("panel", panel);
        Require.notNull("aggregate", aggregate);
        List<String> codes = Require.list("members", members);
        Require.notNull("countIndicator", countIndicator);
        Require.distinct("the members of '" + aggregate + "'", codes, each -> each);
        AggregateTerms.requireCount(panel, countIndicator);
        AggregateTerms.check(panel, aggregate, codes);
        return new AreaAggregate(panel, aggregate, AggregateTerms.of(codes, countIndicator));
    }

    /**
     * Makes an aggregate whose members have given weights, the same in all periods and groups.
     *
     * @param aggregate the code of the aggregate, of which there is no row yet
     * @param weights the weight of each member, 0 or more
     * @throws NoSuchElementException if there is no row of a member
     * @throws IllegalArgumentException if there is no member, one is an aggregate itself, there is a row of the
     *     aggregate, or a weight is below 0
     */
    public static AreaAggregate of(Panel panel, String aggregate, Map<String, Double> weights) {
        Require.notNull("panel", panel);
        Require.notNull("aggregate", aggregate);
        Map<String, Double> given = Require.map("weights", weights);
        given.forEach((member, weight) -> Require.notNegative("the weight of '" + member + "'", weight));
        AggregateTerms.check(panel, aggregate, given.keySet());
        return new AreaAggregate(panel, aggregate, AggregateTerms.of(given));
    }

    /**
     * Returns a copy that has means where the members with a value have at least this share of the weight.
     *
     * @param share above 0, up to 1
     */
    public AreaAggregate withMinimum(double share) {
        Require.that(share > 0 && share <= 1, "the least share of the weight", "be above 0, up to 1", share);
        return new AreaAggregate(members, refArea, terms.withMinimum(share));
    }

    /**
     * Returns a copy that adds some quantities up instead of averaging them, such as births or a budget.
     *
     * @param indicators the ids of all of these, beside that of the weights
     * @throws NoSuchElementException if there is no such indicator
     * @throws IllegalArgumentException if one is no quantity
     */
    public AreaAggregate withCounts(Collection<String> indicators) {
        List<String> counts = Require.list("indicators", indicators);
        counts.forEach(each -> AggregateTerms.requireCount(members, each));
        return new AreaAggregate(members, refArea, terms.withCounts(counts));
    }

    /** Returns the code of the aggregate. */
    public String refArea() {
        return refArea;
    }

    /** Returns the codes of its members, in their order. */
    public List<String> members() {
        return terms.members();
    }

    /** Returns its figures, by indicator in the order of the tree, then by period and group. */
    public List<Line> lines() {
        return lines;
    }

    /** Returns the ids of the indicators that have no mean, being answers or checklists that members have. */
    public List<String> leftOut() {
        return new AggregateFigures(members, refArea, terms).leftOut();
    }

    /**
     * Returns the panel as it was observed with the observations of the aggregate added, each with the share covered in
     * its comment. The aggregate is described as one, with the parent that all its members have; it is the parent of
     * those members of which none is known.
     */
    public Panel panel() {
        List<Observation> observations = new ArrayList<>(members.observations());
        lines.forEach(each -> observations.add(each.observation));
        List<RefArea> areas = new MemberAreas(members, refArea, terms.members()).all();
        return Panel.of(members.framework(), observations, areas, members.sources())
                .withGroups(members.describedGroups());
    }

    /** Returns one line for each figure, with exact numbers. */
    @Override
    public DataTable data() {
        return Columns.<Line>of("INDICATOR", each -> each.observation.indicator())
                .andKey(each -> each.observation.key())
                .and("VALUE", Line::value)
                .and("COVERED", Line::covered)
                .andText("STATUS", each -> Quality.of(each.observation).status())
                .and("SAMPLE_SIZE", each -> each.observation.sampleSize())
                .and("STD_ERROR", each -> each.observation.stdError())
                .and("ABSENT", Line::absent, AbsenceReason::cell)
                .andText("WHY_NOT", Line::whyNot)
                .data(title(), lines);
    }

    private String title() {
        List<String> without = leftOut();
        return members.areaName(refArea) + " of " + members().size() + " areas by " + terms.weightWords()
                + (without.isEmpty() ? "" : "; without answers, which have no mean: " + String.join(", ", without));
    }

    /** Returns the table for print, with names in the place of codes; the key of the flags stands below. */
    @Override
    public Table table() {
        return Columns.<Line>of("NAME", this::name)
                .and("TIME_PERIOD", each -> each.observation.key().timePeriod())
                .and("GROUP", each -> members.groupName(each.observation.key().group()))
                .and(
                        "VALUE",
                        each -> Cell.marked(
                                each.value(), Quality.of(each.observation).mark()))
                .and("COVERED", each -> Cell.percent(each.covered))
                .and("SAMPLE_SIZE", each -> each.observation.sampleSize())
                .and("STD_ERROR", each -> each.observation.stdError())
                .andText("WHY_NOT", Line::whyNot)
                .table(title(), lines)
                .compact()
                .withKey();
    }

    private String name(Line line) {
        return members.framework()
                .findIndicator(line.observation.indicator())
                .map(Indicator::name)
                .orElse("");
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }

    /** Compares the panel, and how the aggregate is made of it. */
    @Override
    public boolean equals(Object other) {
        return other instanceof AreaAggregate aggregate
                && aggregate.members.equals(members)
                && aggregate.refArea.equals(refArea)
                && aggregate.terms.equals(terms);
    }

    @Override
    public int hashCode() {
        return Objects.hash(members, refArea, terms);
    }

    /**
     * A figure of the aggregate.
     *
     * @param observation the figure, or why it is missing
     * @param covered the share of the weight that members with a value have, from 0 to 1; null where it is not known
     */
    public record Line(Observation observation, @Nullable Double covered) implements Serializable {
        /** Refuses an observation that is null. */
        public Line {
            Require.notNull("observation", observation);
        }

        /** Returns the number; null where it is missing. */
        public @Nullable Double value() {
            return observation.value() instanceof Value.Numeric numeric ? (Double) numeric.number() : null;
        }

        /** Returns why it is missing; null where it is not. */
        public @Nullable AbsenceReason absent() {
            return observation.value() instanceof Value.Missing missing ? AbsenceReason.of(missing.reason()) : null;
        }

        /** Returns why it is missing, in words; empty where it is not. */
        public String whyNot() {
            return value() == null ? observation.comment() : "";
        }
    }
}
