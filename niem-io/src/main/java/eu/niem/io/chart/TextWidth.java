package eu.niem.io.chart;

/** How wide a text is about, without knowing the font in which a reader sees it. */
final class TextWidth {
    private static final double NARROW = 0.36;
    private static final double USUAL = 0.62;
    private static final double CAPITAL = 0.72;
    private static final double BROAD = 0.9;
    private static final double FULL = 1.05;
    private static final int FIRST_FULL = 0x1100;
    private static final String ELLIPSIS = "\u2026";

    private TextWidth() {}

    /** Returns the width of a text in a size. */
    static double of(String text, double size) {
        return size * text.codePoints().mapToDouble(TextWidth::share).sum();
    }

    private static double share(int codePoint) {
        if (codePoint >= FIRST_FULL && Character.isLetter(codePoint)) {
            return FULL;
        } else if ("iljtfr.,:;'|!()[] -".indexOf(codePoint) >= 0) {
            return NARROW;
        } else if ("mwMW%@\u2014".indexOf(codePoint) >= 0) {
            return BROAD;
        }
        return Character.isUpperCase(codePoint) ? CAPITAL : USUAL;
    }

    /** Returns a text that fits into a width: itself, or its beginning and an ellipsis. */
    static String fitted(String text, double size, double width) {
        if (of(text, size) <= width) {
            return text;
        }
        double left = width - size;
        int end = 0;
        while (end < text.length()) {
            int codePoint = text.codePointAt(end);
            left -= size * share(codePoint);
            if (left < 0) {
                break;
            }
            end += Character.charCount(codePoint);
        }
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }
}
