package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;
import java.util.Locale;

/**
 * {@code rank}: the place of a value among those of the reference, from 1 for the least favourable to their number for
 * the most favourable.
 *
 * <ul>
 *   <li>Equal values share the lowest of their places, or the highest or the mean of them, according to {@code ties}.
 *   <li>A reference without values has no places: undefined.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), table 3.
 *
 * @param ties which place equal values share
 */
public record Rank(Ties ties) implements StandardNormaliser {
    static final Method<Normaliser> METHOD = Method.of(
                    Normaliser.ROLE, "rank", Rank.class, with -> new Rank(with.choice("ties", Ties.class, Ties.MIN)))
            .withAliases("n_rank");

    /** Refuses silence about ties. */
    public Rank {
        Require.notNull("ties", ties);
    }

    /** Makes the method in which equal values share the lowest place. */
    public static Rank standard() {
        return new Rank(Ties.MIN);
    }

    /** Returns a copy in which equal values share another place. */
    public Rank withTies(Ties newTies) {
        return new Rank(newTies);
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        return ReferencePlaces.fit(
                indicator, reference, (places, direction) -> new RankScaling(places, direction, ties));
    }

    @Override
    public double infimum() {
        return 1;
    }

    /** The place that equal values share. */
    public enum Ties {
        /** The lowest of the places they take together. */
        MIN,
        /** The highest of the places they take together. */
        MAX,
        /** The mean of the places they take together. */
        AVERAGE;

        /** Returns the name in documents: {@code min}, {@code max} or {@code average}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    public boolean comparesValues() {
        return true;
    }
}
