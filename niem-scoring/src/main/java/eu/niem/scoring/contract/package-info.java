/**
 * The contracts that methods of one's own must keep to. A contract is checked by a call that throws an
 * {@link AssertionError}, which says what is broken and for which input; it needs no test framework. What a method of
 * each role does belongs to the package of its role. Start reading at {@link eu.niem.scoring.contract.ProviderContract}
 * for a plug-in, or at {@link eu.niem.scoring.contract.AggregatorContract} for a single method.
 */
@NullMarked
package eu.niem.scoring.contract;

import org.jspecify.annotations.NullMarked;
