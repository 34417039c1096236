/**
 * What is measured: a framework as one tree of dimensions over indicators, each indicator with its scale, and
 * crosswalks between versions of a framework. Nothing here knows an observation or a score: what was observed is in
 * {@code eu.niem.core.evidence}, how it is scored in the module {@code eu.niem.scoring}. Start reading at
 * {@link eu.niem.core.framework.Framework}.
 */
@NullMarked
package eu.niem.core.framework;

import org.jspecify.annotations.NullMarked;
