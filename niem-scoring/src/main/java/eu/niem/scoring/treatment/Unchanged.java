package eu.niem.scoring.treatment;

import eu.niem.scoring.method.Method;

/** {@code unchanged}: every number stays as it is. */
record Unchanged() implements Transform {
    static final Method<Transform> METHOD =
            Method.of(Transform.ROLE, "unchanged", Unchanged.class, with -> new Unchanged());

    @Override
    public double apply(double number) {
        return number;
    }

    @Override
    public String words() {
        return "not changed";
    }
}
