package eu.niem.scoring.statistics.agreement;

/** The coefficient of {@link AgreementCoefficient#percent(double)}. */
record PercentAgreement(double tolerance) implements ResampledCoefficient {
    /** Checks the tolerance. */
    public PercentAgreement {
        if (!(tolerance >= 0) || !Double.isFinite(tolerance)) {
            throw new IllegalArgumentException(
                    "a tolerance must be a number of 0 or more, but was '" + tolerance + "'");
        }
    }

    /** Makes a share for which only equal answers agree. */
    public static PercentAgreement exact() {
        return new PercentAgreement(0);
    }

    @Override
    public String code() {
        return "percent-agreement";
    }

    @Override
    public Resampled statistic(Ratings ratings) {
        int[] units = ratings.pairable();
        return new MeanOfPairs(
                ratings, units.length, (first, second) -> times -> agreeing(ratings, units, first, second, times));
    }

    private double agreeing(Ratings ratings, int[] units, int first, int second, int[] times) {
        long agreed = 0;
        long answered = 0;
        for (int i = 0; i < units.length; i++) {
            double apart = Math.abs(ratings.at(first, units[i]) - ratings.at(second, units[i])); // NaN: one is silent
            answered += Double.isNaN(apart) ? 0 : times[i];
            agreed += apart <= tolerance ? times[i] : 0;
        }
        return answered == 0 ? Double.NaN : 100.0 * agreed / answered;
    }
}
