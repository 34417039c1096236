package eu.niem.io.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** How wide a text is about, without knowing the font in which a reader sees it. */
final class TextWidth {
    private static final double NARROW = 0.36;
    private static final double USUAL = 0.63;
    private static final double CAPITAL = 0.72;
    private static final double BROAD = 0.9;
    private static final double FULL = 1.05;
    private static final double PICTURE = 1.4;
    /** How much wider strong letters are. */
    static final double STRONG = 1.08;

    private static final int FIRST_FULL = 0x1100;
    private static final int FIRST_SYMBOL = 0x2190;
    private static final int MINUS = 0x2212;
    static final String ELLIPSIS = "\u2026";

    private TextWidth() {}

    /** Returns the width of a text in a size. */
    static double of(String text, double size) {
        return size * text.codePoints().mapToDouble(TextWidth::share).sum();
    }

    /** Returns the width of a text in strong letters of a size. */
    static double strong(String text, double size) {
        return STRONG * of(text, size);
    }

    /** Returns the width of the widest of some texts. */
    static double widest(Collection<String> texts, double size) {
        return texts.stream().mapToDouble(text -> of(text, size)).max().orElse(0);
    }

    private static double share(int codePoint) {
        int type = Character.getType(codePoint);
        boolean letter = Character.isLetter(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.FORMAT) {
            return 0;
        } else if (codePoint >= FIRST_SYMBOL && !letter && codePoint != MINUS) {
            return PICTURE;
        } else if ((codePoint >= FIRST_FULL && letter && !isLatinOrGreek(codePoint))
                || Character.isISOControl(codePoint)) {
            return FULL;
        } else if ("iljtfr.,:;'|!()[] -\u2009".indexOf(codePoint) >= 0) {
            return NARROW;
        } else if ("mwMW%@\u2014\u2026\u2212".indexOf(codePoint) >= 0) {
            return BROAD;
        }
        return Character.isUpperCase(codePoint) ? CAPITAL : USUAL;
    }

    private static boolean isLatinOrGreek(int codePoint) {
        return codePoint >= 0x1E00 && codePoint < 0x2000;
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

    /** Breaks a text into lines of a width, between words; a word that is wider than a line is cut. */
    static List<String> lines(String text, double size, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && of(longer, size) > width) {
                lines.add(fitted(line, size, width));
                line = word;
            } else {
                line = longer;
            }
        }
        lines.add(fitted(line, size, width));
        return lines;
    }

    /** Breaks a text into lines of a width, of which the last is cut where there would be more than a number. */
    static List<String> lines(String text, double size, double width, int most) {
        List<String> lines = lines(text, size, width);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> first = new ArrayList<>(lines.subList(0, most - 1));
        String rest = String.join(" ", lines.subList(most - 1, lines.size()));
        first.add(fitted(rest, size, width));
        return first;
    }
}
