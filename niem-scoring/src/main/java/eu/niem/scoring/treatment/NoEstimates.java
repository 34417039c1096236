package eu.niem.scoring.treatment;

/**
 * No number for any cell.
 *
 * @param reason why
 */
record NoEstimates(String reason) implements Estimates {
    @Override
    public double get(String indicator, int row) {
        return Double.NaN;
    }

    @Override
    public String words(String indicator, int row) {
        return reason;
    }
}
