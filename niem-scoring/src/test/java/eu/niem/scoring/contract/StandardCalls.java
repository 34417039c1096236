package eu.niem.scoring.contract;

import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.AggregatorCalls;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.Role;
import eu.niem.scoring.normalisation.NormaliserCalls;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.treatment.TreatmentCalls;
import eu.niem.scoring.weighting.Weighting;
import eu.niem.scoring.weighting.WeightingCalls;
import java.util.List;

/** Calls of every method of the library, from the lists beside the tests of its package. */
public final class StandardCalls {
    private StandardCalls() {}

    /** The calls of a method; children of a weighting are called {@code c1} to {@code c4}, areas {@code A0} and on. */
    public static List<MethodCall> of(Role<?> role, String name) {
        if (role.equals(Treatment.ROLE)) {
            return TreatmentCalls.of(name);
        }
        if (role.equals(Weighting.ROLE)) {
            return WeightingCalls.of(name);
        }
        return role.equals(Aggregator.ROLE) ? AggregatorCalls.of(name) : NormaliserCalls.of(name);
    }
}
