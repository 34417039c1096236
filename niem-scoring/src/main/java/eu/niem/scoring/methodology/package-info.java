/**
 * The choices that make up a methodology, the registry of the methods it may name, and the checks whether it suits a
 * framework and its data. Nothing is computed here: methods belong to the packages of their roles, fitting and scoring
 * to {@code eu.niem.scoring}. Start reading at {@link eu.niem.scoring.methodology.Methodology}.
 */
@NullMarked
package eu.niem.scoring.methodology;

import org.jspecify.annotations.NullMarked;
