package eu.niem.scoring.statistics.agreement;

import java.io.Serializable;

/**
 * A percentile interval of {@link Bootstrap} draws, with what is needed to draw them again.
 *
 * @param lower the lower limit
 * @param upper the upper limit
 * @param level the share of the draws between the limits
 * @param draws how many draws there were
 * @param undefined how many of them had no value, and are left out
 * @param seed which draws
 */
public record BootstrapInterval(double lower, double upper, double level, int draws, int undefined, long seed)
        implements Serializable {}
