package eu.niem.scoring.statistics.agreement;

import java.io.Serializable;

/** A coefficient of the agreement between coders. The order of coders and of units changes no bit of an estimate. */
public sealed interface AgreementCoefficient extends Serializable
        permits PercentAgreement, CohenKappa, KrippendorffAlpha {

    /** Returns the name in results, for example {@code krippendorff-alpha-ordinal}. */
    String code();

    /** Returns the estimate without an interval. */
    AgreementEstimate estimate(Ratings ratings);

    /** Returns the estimate with its bootstrap interval. The order of coders changes no bit of either. */
    AgreementEstimate estimate(Ratings ratings, Bootstrap bootstrap);
}
