package eu.niem.io.foreign;

import eu.niem.io.check.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a spreadsheet shows the numbers of cells as.
 *
 * <p>Source: ECMA-376 part 1, 18.8.30 (formats that are known by their number) and 18.8.31.
 */
final class CellFormats {
    /** Without styles every number is just a number. */
    static final CellFormats NONE = new CellFormats(List.of());

    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*+\"?|\\\\.|[_*].|\\[(?![hms]+\\])[^\\]]*+\\]?");
    private static final int LONGEST = 255;
    private static final int MOST = 1 << 17;
    private static final Pattern ELAPSED = Pattern.compile("\\[[hms]+\\]");

    private final List<Kind> formats;

    private CellFormats(List<Kind> formats) {
        this.formats = formats;
    }

    /** What a number is shown as. */
    enum Kind {
        /** As a number. */
        NUMBER,
        /** As so many of a hundred. */
        PERCENT,
        /** As a day, with a time if it has one. */
        DATE,
        /** As a month and year. */
        MONTH,
        /** As a year. */
        YEAR,
        /** As a time of day. */
        TIME
    }

    /** Reads the part of the styles; of formats no more than twice as many as spreadsheets can have. */
    static CellFormats read(String name, InputStream stream, Limits limits) throws IOException {
        Map<Integer, Kind> numbered = new HashMap<>();
        List<Kind> formats = new ArrayList<>();
        boolean isCells = false;
        for (XmlPart xml = new XmlPart(name, stream, limits); xml.next(); ) {
            if (formats.size() > MOST || numbered.size() > MOST) {
                throw new WorkbookParts.Broken("it has more than " + MOST + " formats of cells");
            }
            if (xml.isStart("numFmt")) {
                numbered.put(xml.number("numFmtId", -1), kind(xml.text("formatCode")));
            } else if (xml.isStart("cellXfs") || xml.isEnd("cellXfs")) {
                isCells = xml.isStart();
            } else if (isCells && xml.isStart("xf")) {
                int number = xml.number("numFmtId", 0);
                @Nullable Kind known = numbered.get(number);
                formats.add(known == null ? kind(number) : known);
            }
        }
        return new CellFormats(formats);
    }

    /** Returns what the numbers in cells of a style are shown as. */
    Kind of(int style) {
        return style >= 0 && style < formats.size() ? formats.get(style) : Kind.NUMBER;
    }

    private static Kind kind(int number) {
        if (number == 9 || number == 10) {
            return Kind.PERCENT;
        }
        if (number == 17) {
            return Kind.MONTH;
        }
        if ((number >= 18 && number <= 21) || number == 45 || number == 47) {
            return Kind.TIME;
        }
        boolean isEastern = (number >= 27 && number <= 36) || (number >= 50 && number <= 58);
        return (number >= 14 && number <= 22) || isEastern ? Kind.DATE : Kind.NUMBER;
    }

    /** Returns what a format such as {@code 0.0%} or {@code dd.mm.yyyy} shows; of several, the first counts. */
    static Kind kind(String code) {
        if (code.length() > LONGEST) {
            return Kind.NUMBER;
        }
        String signs = LITERAL.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
        int end = signs.indexOf(';');
        String first = end < 0 ? signs : signs.substring(0, end);
        if (first.indexOf('%') >= 0) {
            return Kind.PERCENT;
        }
        if (ELAPSED.matcher(first).find() || first.contains("general") || first.matches(".*[0#?].*[eE][+-].*")) {
            return Kind.NUMBER; // hours that are counted on are an amount
        }
        boolean hasYear = first.indexOf('y') >= 0;
        boolean hasTime = first.indexOf('h') >= 0 || first.indexOf('s') >= 0;
        if (first.indexOf('d') >= 0 || (hasYear && hasTime)) {
            return Kind.DATE;
        }
        if (hasYear) {
            return first.indexOf('m') >= 0 ? Kind.MONTH : Kind.YEAR;
        }
        return hasTime ? Kind.TIME : first.indexOf('m') >= 0 ? Kind.DATE : Kind.NUMBER;
    }
}
