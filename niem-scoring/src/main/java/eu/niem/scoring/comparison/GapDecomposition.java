package eu.niem.scoring.comparison;

import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Decimals;
import eu.niem.core.result.Quality;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.statistics.numeric.ExactSum;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/**
 * The difference between the rates of two groups, split into what their composition does and what the rates of their
 * parts do: Kitagawa's decomposition. So much of the gap is due to one group being younger, and so much remains at the
 * same ages.
 *
 * <ul>
 *   <li>With <i>c</i> the share of a part in its group and <i>r</i> its rate, <i>composition = &Sigma;
 *       (c<sub>t</sub> &minus; c<sub>r</sub>) (r<sub>t</sub> + r<sub>r</sub>) / 2</i> and <i>rate = &Sigma;
 *       (r<sub>t</sub> &minus; r<sub>r</sub>) (c<sub>t</sub> + c<sub>r</sub>) / 2</i>.
 *   <li>The two add up to the difference of the groups' rates over these parts. That is the published difference only
 *       if the parts are all of the group, and rates are per person that is counted.
 *   <li>How much of the composition a single part has depends on what rates are measured from; only their sum does not.
 *   <li>It is an account of numbers, not of causes.
 * </ul>
 *
 * <p>Source: E. M. Kitagawa, Components of a Difference Between Two Rates, Journal of the American Statistical
 * Association 50 (1955), doi:10.1080/01621459.1955.10501299.
 *
 * @param title what is split
 * @param parts the parts of both groups, at least one
 */
public record GapDecomposition(String title, List<Part> parts) implements Tabular, Serializable {
    /**
     * Checks that both groups have people in some part.
     *
     * @throws IllegalArgumentException if one of them has nobody
     */
    public GapDecomposition {
        Require.notNull("title", title);
        parts = Require.list("parts", parts);
        Require.that(total(parts, Part::targetCount) > 0, "the counts of the target", "add up to more than 0", 0);
        Require.that(total(parts, Part::referenceCount) > 0, "the counts of the reference", "add up to more than 0", 0);
    }

    /** Splits the difference between two groups whose parts are given. */
    public static GapDecomposition of(List<Part> parts) {
        return new GapDecomposition("Difference by composition and rate", parts);
    }

    /**
     * Splits the difference between a group and its reference by the groups that are part of them. These are the groups
     * whose {@link Group#parent} they are, each with the part that it is compared with ({@link Group#reference}). It
     * takes all of them, and of one breakdown, so that nobody is left out or counted twice.
     *
     * @param rate the id of the indicator of the rates, per person that is counted
     * @param count the id of the indicator that counts the people, such as a context indicator
     * @param target area, period and target group
     * @throws NoSuchElementException if there is no such indicator
     * @throws IllegalArgumentException if the target has no reference or no parts, or a part lacks a number; the
     *     message names all that is wanting
     */
    public static GapDecomposition of(Panel panel, String rate, String count, RowKey target) {
        Require.notNull("panel", panel);
        Require.notNull("rate", rate);
        Require.notNull("count", count);
        Require.notNull("target", target);
        Search search = new Search(
                panel, panel.framework().getIndicator(rate), panel.framework().getIndicator(count));
        return search.decomposition(target);
    }

    /** Finds the parts of both groups in a panel. */
    private static final class Search {
        private final Panel panel;
        private final Indicator indicator;
        private final RawFigures rates;
        private final RawFigures counts;
        private final List<String> wanting = new ArrayList<>();

        Search(Panel panel, Indicator rate, Indicator count) {
            this.panel = panel;
            this.indicator = rate;
            this.rates = new RawFigures(panel, rate);
            this.counts = new RawFigures(panel, count);
        }

        GapDecomposition decomposition(RowKey target) {
            Group group = panel.findGroup(target.group())
                    .filter(each -> !each.reference().isEmpty())
                    .orElseThrow(() -> Refused.argument(
                            "the group '" + target.group() + "' has no reference: name it in groups.csv"));
            Map<String, Group> parts = new HashMap<>();
            panel.describedGroups().forEach(each -> parts.put(each.id(), each));
            List<Part> found = new ArrayList<>();
            Set<Set<String>> breakdowns = new HashSet<>();
            Set<String> unmatched = new TreeSet<>();
            panel.describedGroups().stream()
                    .filter(each -> each.parent().equals(group.reference()))
                    .forEach(each -> unmatched.add(each.id()));
            for (Group part : panel.describedGroups()) {
                Group other = parts.get(part.reference());
                boolean isMatched = other != null && other.parent().equals(group.reference());
                if (part.parent().equals(group.id()) && other != null && isMatched) {
                    found.add(part(part, other, target));
                    breakdowns.add(part.facets().keySet());
                    unmatched.remove(other.id());
                } else if (part.parent().equals(group.id())) {
                    unmatched.add(part.id());
                }
            }
            if (found.isEmpty()) {
                throw Refused.argument("no parts of '" + group.id() + "' and '" + group.reference()
                        + "' are compared with each other: describe them in groups.csv, each with its PARENT and"
                        + " REFERENCE");
            }
            if (!unmatched.isEmpty() || breakdowns.size() > 1) {
                throw Refused.argument("the difference can be split by all parts of one breakdown only, but "
                        + (unmatched.isEmpty()
                                ? "the parts have the facets " + breakdowns
                                : "there is nothing to compare " + unmatched + " with")
                        + ": describe all parts in groups.csv, or give them to GapDecomposition.of(parts)");
            }
            if (!wanting.isEmpty()) {
                throw Refused.argument("the difference cannot be split, because there is no number for " + wanting);
            }
            return new GapDecomposition(
                    "Difference by composition and rate: " + indicator.name() + ", "
                            + panel.areaName(target.refArea()) + " " + target.timePeriod() + ", " + group.name()
                            + " against " + panel.groupName(group.reference()),
                    found);
        }

        private Part part(Group part, Group other, RowKey target) {
            RowKey one = target.withGroup(part.id());
            RowKey two = target.withGroup(other.id());
            List<Operand> operands = List.of(counts.at(one), rates.at(one), counts.at(two), rates.at(two));
            return new Part(
                    part.name(),
                    number(operands.get(0), counts, one),
                    number(operands.get(1), rates, one),
                    number(operands.get(2), counts, two),
                    number(operands.get(3), rates, two),
                    Quality.ofMean(operands.stream().map(Operand::quality).toList()));
        }

        private double number(Operand operand, RawFigures figures, RowKey key) {
            if (operand.value() == null) {
                wanting.add(figures.id() + " " + key); // which refuses the whole
            }
            return Objects.requireNonNullElse(operand.value(), 0.0);
        }
    }

    private static double total(List<Part> parts, ToDoubleFunction<Part> of) {
        ExactSum sum = new ExactSum();
        parts.forEach(part -> sum.add(of.applyAsDouble(part)));
        return sum.value();
    }

    /** Returns the rate of the target over all parts. */
    public double targetRate() {
        return total(parts, part -> share(part.targetCount, targets()) * part.targetRate);
    }

    /** Returns the rate of the reference over all parts. */
    public double referenceRate() {
        return total(parts, part -> share(part.referenceCount, references()) * part.referenceRate);
    }

    /** Returns the difference of the two rates: composition and rate together. */
    public double difference() {
        return targetRate() - referenceRate();
    }

    /** Returns how much of the difference is due to the composition of the groups. */
    public double composition() {
        return total(parts, this::composition);
    }

    /** Returns how much of the difference is due to the rates of the parts. */
    public double rate() {
        return total(parts, this::rate);
    }

    private double targets() {
        return total(parts, Part::targetCount);
    }

    private double references() {
        return total(parts, Part::referenceCount);
    }

    private static double share(double count, double all) {
        return count / all;
    }

    private double composition(Part part) {
        return (share(part.targetCount, targets()) - share(part.referenceCount, references()))
                * (part.targetRate + part.referenceRate)
                / 2;
    }

    private double rate(Part part) {
        return (part.targetRate - part.referenceRate)
                * (share(part.targetCount, targets()) + share(part.referenceCount, references()))
                / 2;
    }

    /** Returns one line for each part, with its share and rate in both groups and what it adds. */
    @Override
    public DataTable data() {
        return columns().andText("STATUS", part -> part.quality().status()).data(title, parts);
    }

    private Columns<Part> columns() {
        double targets = targets();
        double references = references();
        return Columns.<Part>of("PART", Part::name)
                .and("TARGET_SHARE", part -> share(part.targetCount, targets))
                .and("REFERENCE_SHARE", part -> share(part.referenceCount, references))
                .and("TARGET_RATE", Part::targetRate)
                .and("REFERENCE_RATE", Part::referenceRate)
                .and("COMPOSITION", this::composition)
                .and("RATE", this::rate);
    }

    /** Returns the table for print; its title says what the two come to. */
    @Override
    public Table table() {
        Decimals decimals = Decimals.of(List.of(targetRate(), referenceRate(), composition(), rate()));
        String split = decimals.text(difference()) + " = " + decimals.text(composition()) + " by composition + "
                + decimals.text(rate()) + " by rates";
        return columns()
                .andText("STATUS", part -> part.quality().mark())
                .table(title + ": " + split, parts)
                .withoutEmptyColumns()
                .withKey();
    }

    /** Returns the title line, then the table. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * A part of both groups, such as an age class.
     *
     * @param name what people call it
     * @param targetCount the number of people of the target in it, 0 or more
     * @param targetRate their rate, in any unit
     * @param referenceCount the number of people of the reference in it, 0 or more
     * @param referenceRate their rate, in the same unit
     * @param quality what the four numbers rest on
     */
    public record Part(
            String name,
            double targetCount,
            double targetRate,
            double referenceCount,
            double referenceRate,
            Quality quality)
            implements Serializable {
        /** Checks the numbers. */
        public Part {
            Require.notNull("name", name);
            Require.notNegative("the count of the target in '" + name + "'", targetCount);
            Require.notNegative("the count of the reference in '" + name + "'", referenceCount);
            Require.finite("the rate of the target in '" + name + "'", targetRate);
            Require.finite("the rate of the reference in '" + name + "'", referenceRate);
            Require.notNull("quality", quality);
        }

        /** Makes a part of which nothing is known but its numbers. */
        public Part(String name, double targetCount, double targetRate, double referenceCount, double referenceRate) {
            this(name, targetCount, targetRate, referenceCount, referenceRate, Quality.UNKNOWN);
        }
    }
}
