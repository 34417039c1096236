package eu.niem.scoring.treatment;

/** {@code unchanged}: every number stays as it is. */
public record Unchanged() implements Transform {
    @Override
    public double apply(double number) {
        return number;
    }

    @Override
    public String words() {
        return "not changed";
    }
}
