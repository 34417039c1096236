package eu.niem.scoring.statistics.agreement;

import java.io.Serializable;

/**
 * How far coders agree, in one number. The order of coders and of units changes no bit of an estimate.
 */
public sealed interface AgreementCoefficient extends Serializable
        permits PercentAgreement, CohenKappa, KrippendorffAlpha {

    /** The name in results, for example {@code krippendorff-alpha-ordinal}. */
    String code();

    /** The estimate, without an interval. */
    AgreementEstimate estimate(Ratings ratings);

    /** The estimate with its bootstrap interval. The order of coders changes no bit of either. */
    AgreementEstimate estimate(Ratings ratings, Bootstrap bootstrap);
}
