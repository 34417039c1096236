package eu.niem.io.chart;

/**
 * The colours of all pictures. Those of figures can be told apart by colour-blind people, and each goes with a shape or
 * a place of its own, so that none is needed to understand a picture.
 *
 * <p>Source: the palette of Okabe and Ito (2008), <i>Color Universal Design</i>, for the two figures.
 */
enum Colour {
    INK("#1a1a1a"),
    QUIET("#555555"),
    LINE("#c4c4c4"),
    FAINT("#e6e6e6"),
    PAPER("#ffffff"),
    FIRST("#0072b2"),
    SECOND("#d55e00"),
    RANGE("#8fbfdc");

    private static final double DARK = 0.5;
    private static final int[] LIGHTEST = {0xec, 0xf4, 0xfa};
    private static final int[] DARKEST = {0x0b, 0x3c, 0x6e};

    final String code;

    Colour(String code) {
        this.code = code;
    }

    /** Returns the shade of a share from 0 to 1, from light to dark. */
    static String shade(double share) {
        StringBuilder shade = new StringBuilder("#");
        for (int channel = 0; channel < LIGHTEST.length; channel++) {
            long level = Math.round(LIGHTEST[channel] + share * (DARKEST[channel] - LIGHTEST[channel]));
            shade.append(String.format(java.util.Locale.ROOT, "%02x", level));
        }
        return shade.toString();
    }

    /** Returns the colour of text on a shade that has enough contrast. */
    static Colour on(double share) {
        return share > DARK ? PAPER : INK;
    }
}
