package eu.niem.io.chart;

import java.util.HexFormat;

/**
 * The colours of all pictures. Those of figures can be told apart by colour-blind people, and each goes with a shape or
 * a place of its own, so that none is needed to understand a picture.
 *
 * <p>Text has a contrast of at least 4.5 to 1 with what is behind it, and marks that carry a figure one of 3 to 1.
 *
 * <p>Source: the palette of Okabe and Ito (2008), <i>Color Universal Design</i>, for the two figures; the contrast is
 * that of the Web Content Accessibility Guidelines 2.2.
 */
enum Colour {
    INK("#1a1a1a"),
    QUIET("#555555"),
    LINE("#8c8c8c"),
    FAINT("#e6e6e6"),
    PAPER("#ffffff"),
    FIRST("#0072b2"),
    SECOND("#d55e00"),
    RANGE("#5797c2"),
    BLACK("#000000");

    private static final HexFormat HEXADECIMAL = HexFormat.of();
    private static final double FULL = 255;

    /** How much red, green and blue add to the light of a colour, as the rules of accessible pages reckon it. */
    private static final double[] LIGHTS = {0.2126, 0.7152, 0.0722};

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
            shade.append(HEXADECIMAL.toHexDigits((byte) level(share, channel)));
        }
        return shade.toString();
    }

    private static int level(double share, int channel) {
        return (int) Math.round(LIGHTEST[channel] + share * (DARKEST[channel] - LIGHTEST[channel]));
    }

    /** Returns the colour of text on a shade: that of black and white which has more contrast, never below 4.5 to 1. */
    static Colour on(double share) {
        double light = 0.05;
        for (int channel = 0; channel < LIGHTEST.length; channel++) {
            double level = level(share, channel) / FULL;
            light += LIGHTS[channel] * (level <= 0.04045 ? level / 12.92 : Math.pow((level + 0.055) / 1.055, 2.4));
        }
        return light / 0.05 >= 1.05 / light ? BLACK : PAPER;
    }
}
