package eu.niem.io.table;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where the header of a table stands, and what separates its cells.
 *
 * @param separator comma, semicolon or tab, or what a first line {@code sep=;} says
 * @param headerLine the line of the header where lines above it hold something else; 0 where the first holds it
 */
record TableStart(char separator, int headerLine) {
    private static final int PREAMBLE = "sep=,".length();
    private static final int SEARCHED = 50;
    private static final int TELLING = 2;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

    /**
     * Finds the start of a table. Where the first line names no column of such tables, the header is the first line
     * below that names two; where there is none, it is the first line after all.
     *
     * @param names the columns that such a table may have
     */
    static TableStart of(String text, Collection<String> names) {
        if (hasPreamble(text)) {
            return new TableStart(text.charAt(PREAMBLE - 1), 0);
        }
        char separator = separator(text);
        Set<String> known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        known.addAll(names);
        List<String> lines = text.lines().limit(SEARCHED).toList();
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first == lines.size() || named(lines.get(first), separator, known, 1) > 0) {
            return new TableStart(separator, 0);
        }
        for (int line = first + 1; line < lines.size(); line++) {
            for (char each : SEPARATORS) {
                if (named(lines.get(line), each, known, TELLING) == TELLING) {
                    return new TableStart(each, line + 1);
                }
            }
        }
        return new TableStart(separator, 0);
    }

    /** Returns how many cells of a line are known names, up to a number. */
    private static int named(String line, char separator, Set<String> known, int enough) {
        int count = 0;
        int start = 0;
        while (start <= line.length() && count < enough) {
            int end = line.indexOf(separator, start);
            end = end < 0 ? line.length() : end;
            String cell = line.substring(start, end).strip();
            boolean isQuoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
            String name = isQuoted ? cell.substring(1, cell.length() - 1).strip() : cell;
            count += known.contains(name) ? 1 : 0;
            start = end + 1;
        }
        return count;
    }

    /** Returns whether the first line says which separator the table has. */
    static boolean hasPreamble(String text) {
        return text.length() > PREAMBLE
                && text.startsWith("sep=")
                && (text.charAt(PREAMBLE) == '\n' || text.charAt(PREAMBLE) == '\r')
                && (text.charAt(PREAMBLE - 1) == ',' || text.charAt(PREAMBLE - 1) == ';');
    }

    private static char separator(String text) {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (!quoted && begun && (character == '\n' || character == '\r')) {
                break;
            }
            begun |= !Character.isWhitespace(character);
            quoted ^= character == '"';
            commas += !quoted && character == ',' ? 1 : 0;
            semicolons += !quoted && character == ';' ? 1 : 0;
            tabs += !quoted && character == '\t' ? 1 : 0;
        }
        return tabs > Math.max(commas, semicolons) ? '\t' : semicolons > commas ? ';' : ',';
    }
}
