package eu.niem.io.proposal;

import eu.niem.core.evidence.RefArea;
import eu.niem.io.foreign.ForeignFile;
import eu.niem.io.foreign.FoundForm;
import eu.niem.io.mapping.Numerals;
import eu.niem.io.reading.IdPatterns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What is proposed for a file so far. */
final class Draft {
    /** The period of a file without one, to be replaced. */
    static final String UNDATED = "0000";

    /** The unit of a figure whose file does not say it. */
    static final String UNKNOWN_UNIT = "unknown";

    static final int MOST_INDICATORS = 200;
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_TEXT = 1_000; // of a longer one only the beginning can be part of an id
    private static final Pattern CODE = Pattern.compile(IdPatterns.CODE);

    final String file;
    final FoundForm found;
    final ForeignFile opening;
    final SeenTable table;

    /** The axes and further keys of the mapping, as they are written. */
    final Map<String, Object> axes = new LinkedHashMap<>();

    final Map<String, Object> keep = new LinkedHashMap<>();
    final Map<String, Object> skip = new LinkedHashMap<>();
    final Map<String, Object> rename = new LinkedHashMap<>();
    final Map<String, Object> numerals = new LinkedHashMap<>();
    final List<ProposedIndicator> indicators = new ArrayList<>();
    final List<RefArea> areas = new ArrayList<>();

    /** What each column is taken for, and why. */
    final Map<SeenColumn, Use> uses = new LinkedHashMap<>();

    /** What is to be known about the file. */
    final List<String> remarks = new ArrayList<>();

    /** How many rows are left out as notes. */
    int notes;

    private final Set<String> ids = new LinkedHashSet<>();

    /** What a column is taken for. */
    record Use(String word, String note) {}

    /** A figure, which becomes an indicator. */
    record ProposedIndicator(String id, String name, String unit) {}

    Draft(String file, FoundForm found, ForeignFile opening, SeenTable table) {
        this.file = file;
        this.found = found;
        this.opening = opening;
        this.table = table;
    }

    /** Takes a column for something. */
    void use(SeenColumn column, String word, String note) {
        uses.put(column, new Use(word, note));
    }

    /** Adds an indicator with an id made of a text, and returns the id. */
    String indicator(String text, String name, String unit) {
        String id = id(text, "indicator");
        String unique = id;
        for (int number = 2; !ids.add(unique); number++) {
            unique = id + "-" + number;
        }
        indicators.add(new ProposedIndicator(unique, name, unit));
        return unique;
    }

    /** Returns an id made of the letters and digits of a text. */
    static String id(String text, String otherwise) {
        if (text.matches(IdPatterns.ID) && text.length() <= LONGEST_ID) {
            return text;
        }
        String letters = text.substring(0, Math.min(LONGEST_TEXT, text.length()))
                .replaceAll("[^\\p{L}\\p{Nd}_.-]+", "_")
                .replaceAll("^_+|_+$", "");
        int end = Math.min(LONGEST_ID, letters.length());
        boolean isHalf = end > 0 && Character.isHighSurrogate(letters.charAt(end - 1));
        String id = letters.substring(0, isHalf ? end - 1 : end);
        return id.isEmpty() ? otherwise : id;
    }

    /** Returns the file's name without its ending. */
    String stem() {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** Returns the title of the file, its name where it gives none. */
    String title() {
        String title = table.title();
        return title.isEmpty() ? stem() : title;
    }

    /** Writes how numbers are written, as far as that is not the usual way. */
    void numerals(Numerals found) {
        if (!found.decimal().isEmpty()) {
            numerals.put("decimal", found.decimal());
        }
        if (!found.thousands().isEmpty()) {
            numerals.put("thousands", found.thousands());
        }
    }

    /** Adds an area; what is no code of an area is said when the file is read. */
    void area(String code, String name) {
        if (CODE.matcher(code).matches()) {
            areas.add(RefArea.of(code, name));
        }
    }

    /** Takes the area for unknown, since nothing says it. */
    void unplaced() {
        axes.put("area", Map.of("is", "all"));
        remarks.add("no areas: replace 'all' in mapping.json by the area's code");
    }

    /** Takes the period for unknown, since nothing says it. */
    void undated() {
        axes.put("period", Map.of("is", UNDATED));
        remarks.add("no periods: replace '" + UNDATED + "' in mapping.json by the period");
    }

    /** Reads a code for all groups as the total. */
    void group(SeenColumn column) {
        axes.put("group", column.name());
        String total = column.counts.keySet().stream()
                .filter(UsualNames::isTotal)
                .findFirst()
                .orElse("");
        if (!total.isEmpty() && !column.counts.containsKey("_T")) {
            rename.put(column.name(), Map.of(total, "_T"));
        }
        use(column, "group", total.isEmpty() ? "" : "'" + total + "' is the total (_T)");
    }

    /** Leaves out rows whose cell in this column holds nothing. */
    void skipBlank(SeenColumn column) {
        if (column.blanks > notes && column.cells > 0) {
            skip.put(column.name(), new ArrayList<>(List.of("")));
        }
    }

    /** Fixes columns by one code each. */
    void keep(Map<SeenColumn, String> chosen) {
        chosen.forEach((column, code) -> {
            keep.put(column.name(), code);
            use(
                    column,
                    "keep",
                    "only '" + code + "'"
                            + (UsualNames.isTotal(code) ? ", the total" : ", the first; choose another by \"keep\""));
        });
    }
}
