package eu.niem.scoring.evaluation.change;

import eu.niem.core.evidence.PolicyChange;
import eu.niem.core.evidence.Round;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.SeriesBreaks;
import eu.niem.scoring.evaluation.PartLine;
import eu.niem.scoring.evaluation.RoundColumns;
import eu.niem.scoring.evaluation.attribution.Attribution.Points;
import eu.niem.scoring.statistics.numeric.ExactSum;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The effects on scores of laws and policies that changed between two rounds. The points of the {@link Change} of an
 * answer go to the recorded changes of the same area that touch its indicator.
 *
 * <ul>
 *   <li>A change counts if it came into force after the last day that the earlier round describes, up to the last day
 *       of the later one: the area's reference dates, else those of the round, else the days of the period. So a change
 *       that came into force within the earlier period counts as known to it, unless its reference dates say otherwise.
 *   <li>Where several changes touch an indicator, each gets an equal part of its points; scores cannot show which of
 *       them did it.
 *   <li>Points gained and points lost are summed apart, so that one does not hide the other. Sums are exact: the order
 *       of answers changes no digit. Where less is better for a dimension, points that lower its score are gained.
 *   <li>A change that touches an indicator whose answer changed but scores the same has moved it, by 0 points. One that
 *       touches no changed indicator, or only some without a score in both rounds, has moved nothing that can be seen.
 *   <li>An indicator with a break between the two rounds moves nothing and leaves nothing unexplained: whether its
 *       answer changed cannot be told. It is listed as not comparable, with the break, once for each change that
 *       touches it.
 *   <li>That a law came first does not prove that it is the cause.
 * </ul>
 *
 * @param from the earlier period
 * @param to the later period
 * @param effects the effects of each change that moved something, by group and area in the order of the changes
 * @param unexplained the answers with a score in both rounds that changed without a recorded change of law or policy;
 *     their points are above 0 where a dimension got better
 * @param movedNothing the changes between the rounds, of areas with both rounds, that moved no answer of any group and
 *     touch no indicator that is not comparable
 * @param notComparable the indicators with a break that a change touches, and those whose answer changed all the same
 */
public record PolicyEffects(
        String from,
        String to,
        List<Effect> effects,
        List<ChangedAnswers.Line> unexplained,
        List<PolicyChange> movedNothing,
        List<NotComparable> notComparable)
        implements Tabular, Serializable {
    private static final Columns<PolicyChange> LAW = Columns.<PolicyChange>of("CHANGE", PolicyChange::id)
            .and("KIND", law -> law.kind().code())
            .and("DATE", law -> law.date().toString())
            .and("TITLE", PolicyChange::title);
    private static final Columns<PartLine<Effect, NodeEffect>> MOVED = PartLine.columns(
            Columns.<Effect>of("REF_AREA", effect -> effect.change().refArea())
                    .and("GROUP", Effect::group)
                    .and(Effect::change, LAW)
                    .and("INDICATORS", effect -> String.join("+", effect.indicators()))
                    .and("EFFECT", effect -> "moved"),
            Columns.<NodeEffect>of("NODE", NodeEffect::node)
                    .and("GAINED", NodeEffect::gained)
                    .and("LOST", NodeEffect::lost));
    private static final Columns<PartLine<ChangedAnswers.Line, Points>> UNEXPLAINED = PartLine.columns(
            Columns.<ChangedAnswers.Line>of("REF_AREA", ChangedAnswers.Line::refArea)
                    .and("GROUP", ChangedAnswers.Line::group)
                    .and("INDICATORS", ChangedAnswers.Line::indicator)
                    .and("EFFECT", answer -> "unexplained"),
            Columns.<Points>of("NODE", Points::node)
                    .and("GAINED", given -> Math.max(0, given.points()))
                    .and("LOST", given -> Math.min(0, given.points())));
    private static final Columns<PolicyChange> MOVED_NOTHING = Columns.<PolicyChange>of(
                    "REF_AREA", PolicyChange::refArea)
            .and(LAW)
            .and("INDICATORS", law -> String.join("+", law.indicators()))
            .and("EFFECT", law -> "moved-nothing");
    private static final Columns<NotComparable> NOT_COMPARABLE = Columns.<NotComparable>of(
                    "REF_AREA", NotComparable::refArea)
            .and("GROUP", NotComparable::group)
            .and(NotComparable::change, LAW)
            .and("INDICATORS", NotComparable::indicator)
            .and("EFFECT", each -> "not-comparable")
            .and("BREAKS", each -> NodeChange.words(each.breaks()));

    /** Copies the lists. */
    public PolicyEffects {
        Require.notNull("from", from);
        Require.notNull("to", to);
        effects = Require.list("effects", effects);
        unexplained = Require.list("unexplained", unexplained);
        movedNothing = Require.list("movedNothing", movedNothing);
        notComparable = Require.list("notComparable", notComparable);
    }

    /**
     * Assigns changed answers to changes of law and policy.
     *
     * @param change the change between two rounds
     * @param laws the changes of law and policy, of any area and time
     * @param rounds the reference dates of the rounds; may be empty
     * @throws IllegalArgumentException if {@code change} is a correction, which no law makes
     */
    public static PolicyEffects of(Change change, Collection<PolicyChange> laws, Collection<Round> rounds) {
        Require.notNull("change", change);
        Require.notNull("laws", laws);
        Require.notNull("rounds", rounds);
        if (change.kind() == Change.Kind.CORRECTION) {
            throw new IllegalArgumentException("a correction of " + change.to()
                    + " has no law as its cause; effects are asked of the change between two rounds");
        }
        List<PolicyChange> inTime = inTime(change, laws, rounds);
        Map<String, Sum> sums = new LinkedHashMap<>();
        List<ChangedAnswers.Line> unexplained = new ArrayList<>();
        for (ChangedAnswers.Line changed : change.answers().answers()) {
            if (changed.isComparable()) {
                ChangedAnswers.Line answer = changed.read(change);
                List<PolicyChange> touching = inTime.stream()
                        .filter(law -> touches(law, answer.refArea(), answer.indicator()))
                        .toList();
                touching.forEach(law -> sums.computeIfAbsent(
                                answer.group() + " " + answer.refArea() + " " + law.id(), key -> new Sum(law, answer))
                        .add(answer, touching.size()));
                if (touching.isEmpty()) {
                    unexplained.add(answer);
                }
            }
        }
        List<Effect> effects = sums.values().stream().map(Sum::effect).toList();
        List<NotComparable> broken = notComparable(change, inTime);
        List<PolicyChange> still = inTime.stream()
                .filter(law ->
                        effects.stream().noneMatch(effect -> effect.change().equals(law)))
                .filter(law -> broken.stream().noneMatch(each -> law.equals(each.change())))
                .toList();
        return new PolicyEffects(change.from(), change.to(), effects, unexplained, still, broken);
    }

    private static List<NotComparable> notComparable(Change change, List<PolicyChange> inTime) {
        List<NotComparable> found = new ArrayList<>();
        for (NodeChange node : change.nodes()) {
            if (node.indicator() && node.trend() == NodeChange.Trend.NOT_COMPARABLE) {
                List<PolicyChange> touching = inTime.stream()
                        .filter(law -> touches(law, node.refArea(), node.node()))
                        .toList();
                touching.forEach(law ->
                        found.add(new NotComparable(law, node.refArea(), node.group(), node.node(), node.breaks())));
                if (touching.isEmpty() && change.answers().answers().stream().anyMatch(node::isOf)) {
                    found.add(new NotComparable(null, node.refArea(), node.group(), node.node(), node.breaks()));
                }
            }
        }
        return found;
    }

    /** Returns the changes of areas with both rounds that came into force between them. */
    private static List<PolicyChange> inTime(Change change, Collection<PolicyChange> laws, Collection<Round> rounds) {
        Set<String> compared = new HashSet<>();
        change.nodes().forEach(node -> compared.add(node.refArea()));
        return laws.stream()
                .filter(law -> compared.contains(law.refArea())
                        && BetweenRounds.of(change, law.refArea(), rounds).contains(law.date()))
                .toList();
    }

    private static boolean touches(PolicyChange law, String refArea, String indicator) {
        return law.refArea().equals(refArea) && law.indicators().contains(indicator);
    }

    /** Sums up the points of one change in one group. */
    private static final class Sum {
        private final PolicyChange law;
        private final String group;
        private final List<String> indicators = new ArrayList<>();
        private final Map<String, ExactSum> gained = new LinkedHashMap<>();
        private final Map<String, ExactSum> lost = new LinkedHashMap<>();

        Sum(PolicyChange law, ChangedAnswers.Line first) {
            this.law = law;
            this.group = first.group();
        }

        void add(ChangedAnswers.Line answer, int sharers) {
            indicators.add(answer.indicator());
            for (Points given : answer.points()) {
                double part = given.points() / sharers;
                sum(gained, given.node()).add(Math.max(0, part));
                sum(lost, given.node()).add(Math.min(0, part));
            }
        }

        private static ExactSum sum(Map<String, ExactSum> sums, String node) {
            return sums.computeIfAbsent(node, id -> new ExactSum());
        }

        Effect effect() {
            List<NodeEffect> nodes = new ArrayList<>();
            gained.forEach((node, sum) ->
                    nodes.add(new NodeEffect(node, sum.value(), sum(lost, node).value())));
            return new Effect(law, group, indicators, nodes);
        }
    }

    /**
     * Returns one line for each change, group and dimension; then the unexplained answers, then the changes that moved
     * nothing, and last what is not comparable.
     */
    @Override
    public DataTable data() {
        return between(MOVED)
                .data(title(), PartLine.each(effects, Effect::nodes))
                .and(between(UNEXPLAINED).data("", PartLine.each(unexplained, ChangedAnswers.Line::points)))
                .and(between(MOVED_NOTHING).data("", movedNothing))
                .and(between(NOT_COMPARABLE).data("", notComparable));
    }

    private <R> Columns<R> between(Columns<R> columns) {
        return RoundColumns.between(from, to, columns);
    }

    /** Returns one line for each of them, with the highest dimension only. */
    @Override
    public Table table() {
        return MOVED.data(title(), PartLine.first(effects, Effect::nodes))
                .and(UNEXPLAINED.data("", PartLine.first(unexplained, ChangedAnswers.Line::points)))
                .and(MOVED_NOTHING.data("", movedNothing))
                .and(NOT_COMPARABLE.data("", notComparable))
                .table()
                .compact();
    }

    private String title() {
        return "Effects of laws and policies from " + from + " to " + to;
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * The effect of a change of law or policy.
     *
     * @param change the law or policy
     * @param group the group whose answers moved
     * @param indicators the indicators that moved, of those it touches
     * @param nodes the points of the dimensions above these
     */
    public record Effect(PolicyChange change, String group, List<String> indicators, List<NodeEffect> nodes)
            implements Serializable {
        /** Copies the lists. */
        public Effect {
            Require.notNull("change", change);
            Require.notNull("group", group);
            indicators = Require.list("indicators", indicators);
            nodes = Require.list("nodes", nodes);
        }

        /** Finds the points of a dimension that is above an indicator that moved, if its difference can be split. */
        public Optional<NodeEffect> find(String node) {
            Require.notNull("node", node);
            return nodes.stream().filter(each -> each.node().equals(node)).findFirst();
        }
    }

    /**
     * The points that a dimension gained and lost by a change.
     *
     * @param node the dimension's id
     * @param gained the points gained, 0 or more
     * @param lost the points lost, 0 or less
     */
    public record NodeEffect(String node, double gained, double lost) implements Serializable {
        /** Refuses nulls. */
        public NodeEffect {
            Require.notNull("node", node);
        }

        /** Returns the sum of both. */
        public double net() {
            return gained + lost;
        }
    }

    /**
     * An indicator with a break between the two rounds, so that nothing can be said of its change.
     *
     * @param change a law or policy that touches it; null where none does
     * @param refArea the area's code
     * @param group the group
     * @param indicator the indicator's id
     * @param breaks the flags because of which it does not compare
     */
    public record NotComparable(
            @Nullable PolicyChange change,
            String refArea,
            String group,
            String indicator,
            List<SeriesBreaks.Break> breaks)
            implements Serializable {
        /** Copies the list. */
        public NotComparable {
            Require.notNull("refArea", refArea);
            Require.notNull("group", group);
            Require.notNull("indicator", indicator);
            breaks = Require.list("breaks", breaks);
        }
    }
}
