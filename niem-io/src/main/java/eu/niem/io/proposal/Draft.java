package eu.niem.io.proposal;

import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.io.foreign.ForeignFile;
import eu.niem.io.foreign.FoundForm;
import eu.niem.io.mapping.Numerals;
import eu.niem.io.reading.IdPatterns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
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
    final Figures figures;

    /** The axes and further keys of the mapping, as they are written. */
    final Map<String, Object> axes = new LinkedHashMap<>();

    final Map<String, Object> keep = new LinkedHashMap<>();
    final Map<String, Object> skip = new LinkedHashMap<>();
    final Map<String, Object> rename = new LinkedHashMap<>();
    final Map<String, Object> numerals = new LinkedHashMap<>();
    final Map<String, String> groups = new LinkedHashMap<>();
    final List<RefArea> areas = new ArrayList<>();

    /** What each column is taken for, and why. */
    final Map<SeenColumn, Use> uses = new LinkedHashMap<>();

    /** What is to be known about the file. */
    final List<String> remarks = new ArrayList<>();

    /** How many rows are left out as notes. */
    int notes;

    /** What a column is taken for. */
    record Use(String word, String note) {}

    /** A figure, which becomes an indicator. */
    record ProposedIndicator(String id, String name, String unit) {}

    Draft(String file, FoundForm found, ForeignFile opening, SeenTable table) {
        this(file, found, opening, table, new Figures(null));
    }

    Draft(String file, FoundForm found, ForeignFile opening, SeenTable table, Figures figures) {
        this.file = file;
        this.found = found;
        this.opening = opening;
        this.table = table;
        this.figures = figures;
    }

    /** Takes a column for something. */
    void use(SeenColumn column, String word, String note) {
        uses.put(column, new Use(word, note));
    }

    /** Takes the whole file for one indicator, and returns its id; a placeholder where it cannot be known. */
    String indicator(String code, String name, String unit) {
        if (!figures.areKnown()) {
            return figures.make(code, name, unit);
        }
        return figures.find(code, name).orElseGet(() -> {
            String placeholder = id(code, "indicator");
            remarks.add("no indicator of the framework has the code or name '" + code
                    + "': replace it in mapping.json by" + " the id of the one that the file is about");
            return placeholder;
        });
    }

    /**
     * Takes a column for the indicators, each code one; where a framework is there already, those that it has.
     *
     * @param unit the unit of each code
     */
    void indicators(SeenColumn column, UnaryOperator<String> unit) {
        Map<String, String> renamed = new LinkedHashMap<>();
        List<String> kept = new ArrayList<>();
        for (String code : column.counts.keySet()) {
            Optional<String> id = kept.size() == MOST_INDICATORS
                    ? Optional.empty()
                    : figures.indicator(code, column.label(code), unit.apply(code));
            id.ifPresent(found -> {
                kept.add(code);
                renamed.put(code, found);
            });
        }
        renamed.entrySet().removeIf(each -> each.getKey().equals(each.getValue()));
        axes.put("indicator", column.name());
        if (!renamed.isEmpty()) {
            rename.put(column.name(), renamed);
        }
        boolean isCut = column.counts.size() > kept.size() && !kept.isEmpty();
        if (isCut) {
            keep.put(column.name(), kept);
        }
        String few = figures.areKnown() ? "only those of the framework" : "only the first " + kept.size();
        use(column, "indicator", isCut ? few + "; choose by \"keep\"" : "");
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

    /** Returns the name of the sheet, of several; else the file's name without its ending. */
    String stem() {
        if (opening.sheet() != null) {
            return opening.sheet();
        }
        return fileStem();
    }

    /** Returns the file's name without its ending. */
    String fileStem() {
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

    /** Takes the name of the sheet for the period, else the period for unknown, since nothing says it. */
    void undated() {
        if (opening.sheet() != null && TimePeriod.isPeriod(opening.sheet())) {
            axes.put("period", Map.of("is", opening.sheet()));
            return;
        }
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
        for (String code : column.counts.keySet()) {
            String label = column.label(code);
            if (!label.equals(code)) {
                groups.put(code.equals(total) ? "_T" : code, label);
            }
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
