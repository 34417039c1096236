package eu.niem.examples.report;

import java.util.List;

/**
 * What a page looks like on a screen, where axe-core does not look: how wide it is, and what its charts say.
 *
 * @param width the width of the page; more than that of the screen where one has to scroll sideways
 * @param unnamed charts that a screen reader does not take for a picture with a name, each with its first text
 * @param faint texts of charts whose contrast with what is behind them is too low, with the contrast
 * @param small texts of charts that are smaller than 10 pixels, with their size
 * @param overlapping pairs of texts of one chart that cover each other
 * @param cut texts of charts that leave their chart
 */
record Looks(
        int width,
        List<String> unnamed,
        List<String> faint,
        List<String> small,
        List<String> overlapping,
        List<String> cut) {}
