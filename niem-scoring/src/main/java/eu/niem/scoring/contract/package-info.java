/**
 * What a method of one's own must keep to: each contract is checked by a call that throws an {@link AssertionError}
 * which says what is broken, and for which input. Needs no test framework. Entry types:
 * {@link eu.niem.scoring.contract.ProviderContract} for a plug-in, {@link eu.niem.scoring.contract.AggregatorContract},
 * {@link eu.niem.scoring.contract.NormaliserContract} and {@link eu.niem.scoring.contract.WeightingContract} for a
 * method.
 */
@NullMarked
package eu.niem.scoring.contract;

import org.jspecify.annotations.NullMarked;
