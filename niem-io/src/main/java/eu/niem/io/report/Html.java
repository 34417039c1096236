package eu.niem.io.report;

import eu.niem.io.chart.Svg;

/** Fills templates. Everything that is filled in is escaped, but for what a template names as markup. */
final class Html {
    private static final PageModelRenderer PAGE = new PageModelRenderer(String::valueOf, Svg::escaped);
    private static final ExplanationModelRenderer EXPLANATION =
            new ExplanationModelRenderer(String::valueOf, Svg::escaped);

    private Html() {}

    static String page(PageModel model) {
        return PAGE.execute(model);
    }

    static String explanation(ExplanationModel model) {
        return EXPLANATION.execute(model);
    }
}
