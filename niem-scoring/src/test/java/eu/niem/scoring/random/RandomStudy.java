package eu.niem.scoring.random;

import eu.niem.core.framework.Framework;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.PerNode;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A study made at random.
 *
 * @param seed what it was made from
 * @param breadth how many children a dimension may have
 * @param study the study
 */
public record RandomStudy(long seed, int breadth, Study study) {

    /** The study of a seed. */
    public static RandomStudy of(long seed, int breadth) {
        Dice dice = new Dice(seed);
        Framework framework = new RandomFramework(dice, breadth).framework();
        Panel panel = new RandomPanel(dice, framework).panel();
        return new RandomStudy(seed, breadth, Study.of(new RandomMethodology(dice, panel).methodology(), panel));
    }

    /** Studies for properties; a failing one is shrunk to fewer children. */
    public static Arbitrary<RandomStudy> any() {
        return Combinators.combine(
                        Arbitraries.longs().dontShrink(), Arbitraries.integers().between(1, 5))
                .as(RandomStudy::of);
    }

    /** Whether all aggregations of the methodology are such. */
    public boolean aggregatesBy(Predicate<Aggregator> such) {
        PerNode<Aggregator> aggregation = study.methodology().aggregation();
        return such.test(aggregation.standard())
                && aggregation.except().values().stream().allMatch(such)
                && !(study.methodology().groups() instanceof Groups.Combine combine
                        && !such.test(combine.aggregation()));
    }

    /** What a failed property prints. */
    @Override
    public String toString() {
        return "seed " + seed + ", breadth " + breadth + ": " + study.panel().framework() + "\n" + study.panel() + "\n"
                + study.methodology();
    }
}
