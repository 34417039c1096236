package eu.niem.scoring.statistics.agreement;

import eu.niem.core.internal.Require;

/** A coefficient that is computed of units as often as each was drawn. */
sealed interface ResampledCoefficient extends AgreementCoefficient
        permits PercentAgreement, CohenKappa, KrippendorffAlpha {

    /**
     * Prepares the coefficient of ratings.
     *
     * @throws IllegalArgumentException if an answer is not on the scale
     */
    Resampled statistic(Ratings ratings);

    @Override
    default AgreementCoefficient.Estimate estimate(Ratings ratings) {
        return AgreementCoefficient.Estimate.of(statistic(Require.notNull("ratings", ratings)), null);
    }

    @Override
    default AgreementCoefficient.Estimate estimate(Ratings ratings, Bootstrap bootstrap) {
        return AgreementCoefficient.Estimate.of(
                statistic(Require.notNull("ratings", ratings)), Require.notNull("bootstrap", bootstrap));
    }
}
