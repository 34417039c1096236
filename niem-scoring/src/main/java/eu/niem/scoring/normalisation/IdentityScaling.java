package eu.niem.scoring.normalisation;

/** Leaves the raw value as it is. */
public record IdentityScaling() implements Scaling {
    @Override
    public double apply(double raw) {
        return raw;
    }
}
