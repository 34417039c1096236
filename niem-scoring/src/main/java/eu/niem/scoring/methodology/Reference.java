package eu.niem.scoring.methodology;

import eu.niem.core.evidence.TimePeriod;
import eu.niem.core.internal.Require;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.Named;
import eu.niem.scoring.method.Role;
import java.io.Serializable;

/** The choice of the observations that parameters are learned from. */
public sealed interface Reference extends Named, Serializable {
    /** Choices of reference rows, by their names in documents. */
    Role<Reference> ROLE = new Role<>("reference", Reference.class);

    /** Makes the choice of all periods together. */
    static Reference pooled() {
        return new Pooled();
    }

    /** Makes the choice of one period, for example {@code 2021}. */
    static Reference basePeriod(String period) {
        return new BasePeriod(period);
    }

    /** Makes the choice of every period by itself. */
    static Reference eachPeriod() {
        return new EachPeriod();
    }

    /** {@code pooled}: all periods together, so that scores compare over the periods of this panel. */
    record Pooled() implements Reference {
        static final Method<Reference> METHOD = Method.of(Reference.ROLE, "pooled", Pooled.class, with -> new Pooled());
    }

    /**
     * {@code base-period}: one period only, so that scores of all periods compare with it.
     *
     * @param period the period
     */
    record BasePeriod(String period) implements Reference {
        static final Method<Reference> METHOD =
                Method.of(Reference.ROLE, "base-period", BasePeriod.class, with -> new BasePeriod(with.text("period")));

        /** Checks the period. */
        public BasePeriod {
            TimePeriod.parse(Require.notNull("period", period));
        }
    }

    /** {@code each-period}: every period by itself, so that scores compare within a period only. */
    record EachPeriod() implements Reference {
        static final Method<Reference> METHOD =
                Method.of(Reference.ROLE, "each-period", EachPeriod.class, with -> new EachPeriod());
    }
}
