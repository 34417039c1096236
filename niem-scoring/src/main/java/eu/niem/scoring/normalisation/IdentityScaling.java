package eu.niem.scoring.normalisation;

import eu.niem.scoring.method.Method;

/** Leaves the raw value as it is. */
public record IdentityScaling() implements Scaling {
    static final Method<Scaling> METHOD =
            Method.of(Scaling.ROLE, "identity", IdentityScaling.class, with -> new IdentityScaling());

    @Override
    public double apply(double raw) {
        return raw;
    }
}
