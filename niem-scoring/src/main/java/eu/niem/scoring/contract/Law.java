package eu.niem.scoring.contract;

/** A law that an author may claim of a method, beyond what every method must keep to. */
public enum Law {
    /** The score of an aggregation lies between the least and the greatest child. */
    BETWEEN_MIN_AND_MAX,
    /** Children that are all the same get their own value from an aggregation. */
    IDEMPOTENT,
    /** A child that rises never lowers the score of an aggregation. */
    MONOTONE,
    /** The score of a row does not depend on the other rows of an aggregation; every row aggregator claims it. */
    ROW_BY_ROW,
    /** An aggregation takes weights as they are, so that all of them doubled double the score, as in a sum. */
    WEIGHTS_AS_GIVEN,
    /** An aggregation takes weights as exponents, so that all of them doubled square the score, as in a product. */
    WEIGHTS_AS_EXPONENTS,
    /** A normalisation never gives a worse value to a better raw one: a higher, or where less is better a lower one. */
    ORDERED,
    /** A normalisation gives the same values in another unit and from another zero of the raw ones. */
    AFFINE_INVARIANT
}
