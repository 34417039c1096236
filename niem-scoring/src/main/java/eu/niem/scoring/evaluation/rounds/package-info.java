/**
 * Rounds that were asked with different versions of a framework, recalculated on the latest. Changes between rounds on
 * one version belong to {@code change}; crosswalks themselves to {@code eu.niem.core.framework}. Results are made by
 * the library: their constructors are no API. Start reading at {@link eu.niem.scoring.evaluation.rounds.Rounds}.
 */
@NullMarked
package eu.niem.scoring.evaluation.rounds;

import org.jspecify.annotations.NullMarked;
