package eu.niem.scoring.normalisation;

import eu.niem.scoring.method.Method;

/** Leaves the raw value as it is. */
record IdentityScaling() implements StandardScaling {
    static final Method<Scaling> METHOD =
            Method.of(Scaling.ROLE, "identity", IdentityScaling.class, with -> new IdentityScaling());

    @Override
    public double apply(double raw) {
        return raw;
    }

    @Override
    public String explain(double raw) {
        return "as it is";
    }
}
