package eu.niem.scoring.contract;

/** A law that an author may claim of a method, beyond what every method must keep to. */
public enum Law {
    /** Of an aggregation: the score lies between the least and the greatest child. */
    BETWEEN_MIN_AND_MAX,
    /** Of an aggregation: children that are all the same give their value. */
    IDEMPOTENT,
    /** Of an aggregation: a child that rises never lowers the score. */
    MONOTONE,
    /** Of an aggregation: the score of a row does not depend on the other rows; every row aggregator claims it. */
    ROW_BY_ROW,
    /** Of an aggregation: weights count as they are, so that all of them doubled double the score; as in a sum. */
    WEIGHTS_AS_GIVEN,
    /** Of a normalisation: a higher raw value never gets a worse normalised one; where less is better, a lower one. */
    ORDERED,
    /** Of a normalisation: another zero and another unit of the raw values change nothing. */
    AFFINE_INVARIANT
}
