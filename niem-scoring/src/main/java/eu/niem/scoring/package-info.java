/**
 * The front door of scoring: a study is fitted to give a plan, and a plan scores a panel to give a scorecard. Behind
 * it, not public, is the engine that scores, explains and answers what-if questions. The choices of a methodology
 * belong to {@code methodology}, the methods to the packages of their roles, tables made of a scorecard to
 * {@code analysis} and {@code evaluation}. Results are made by the library: their constructors are no API. Start
 * reading at {@link eu.niem.scoring.Study}.
 */
@NullMarked
package eu.niem.scoring;

import org.jspecify.annotations.NullMarked;
