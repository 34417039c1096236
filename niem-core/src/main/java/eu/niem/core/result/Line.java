package eu.niem.core.result;

import eu.niem.core.internal.Printable;
import java.util.List;

/**
 * A line of a printed explanation.
 *
 * @param label the indentation and the name of the part
 * @param share the share in the part above; may be empty
 * @param score the score, or why there is none; empty for a note
 * @param how how the score came about; may be empty
 */
record Line(String label, String share, String score, String how) {
    Line {
        label = Printable.text(label);
        share = Printable.text(share);
        score = Printable.text(score);
        how = Printable.text(how);
    }

    /** Makes a line of words without a score. */
    static Line note(String words) {
        return new Line(words, "", "", "");
    }

    private boolean isNote() {
        return score.isEmpty();
    }

    /** Returns all lines below each other with aligned columns; each begins with a line break. */
    static String print(List<Line> lines, int widest) {
        List<Line> scored = lines.stream().filter(line -> !line.isNote()).toList();
        int label = scored.stream().mapToInt(line -> width(line.label())).max().orElse(0);
        int share = scored.stream().mapToInt(line -> width(line.share())).max().orElse(0);
        int score = scored.stream()
                .filter(Line::isNumber)
                .mapToInt(line -> width(line.score()))
                .max()
                .orElse(0);
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            text.append('\n');
            text.append(line.isNote() ? line.label() : line.columns(Math.min(label, widest), share, score));
        }
        return text.toString();
    }

    private String columns(int labelWidth, int shareWidth, int scoreWidth) {
        String cut = cut(label, labelWidth);
        String columns = cut + " ".repeat(labelWidth - width(cut)) + "  "
                + " ".repeat(Math.max(0, shareWidth - width(share))) + share + (share.isEmpty() ? "   " : " x ")
                + (isNumber() ? " ".repeat(Math.max(0, scoreWidth - width(score))) : "") + score + "  " + how;
        return columns.stripTrailing();
    }

    private boolean isNumber() {
        return Character.isDigit(score.charAt(score.length() - 1));
    }

    private static String cut(String text, int width) {
        return width(text) <= width ? text : text.substring(0, text.offsetByCodePoints(0, width - 3)) + "...";
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
