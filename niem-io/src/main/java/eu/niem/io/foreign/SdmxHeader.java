package eu.niem.io.foreign;

import eu.niem.io.foreign.ForeignColumn.Role;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header of SDMX-CSV: which columns there are, and what each is.
 *
 * <ul>
 *   <li>{@code GEO: Area} stands for the column {@code GEO}, whose cells begin with a code and a colon too. What
 *       follows in brackets, as in {@code ATTR[]} or {@code TITLE[en;fr]}, is no part of the name, and no dimension
 *       has it.
 *   <li>Where there is a column {@code STRUCTURE_NAME}, the name of each column follows it in a column of its own.
 *   <li>A column is a dimension if it is neither the value, nor flags, nor one of the attributes that many datasets
 *       have.
 * </ul>
 */
final class SdmxHeader {
    private static final String VALUE = "OBS_VALUE";
    private static final Set<String> FLAGS = Set.of("OBS_STATUS", "OBS_FLAG");
    private static final Set<String> CONFIDENTIALITY = Set.of("CONF_STATUS", "CONF_FLAG", "OBS_CONF");
    private static final Set<String> WITHOUT_NAME =
            words("STRUCTURE|STRUCTURE_ID|STRUCTURE_NAME|ACTION|SERIES_KEY|OBS_KEY|DATAFLOW|LAST UPDATE|"
                    + "LAST_UPDATE|UPDATED");
    private static final String NAMED = "STRUCTURE_NAME";
    private static final Set<String> ATTRIBUTES =
            words("VALID_FROM|VALID_TO|EMBARGO_TIME|SAMPLE_SIZE|STD_ERROR|SOURCE|COMMENT|COMMENT_OBS|"
                    + "COMMENT_TS|COMMENT_GRP|COMMENT_DSET|OBS_COM|OBS_COMMENT|NOTE|NOTES|FOOTNOTE|FOOTNOTES|"
                    + "TITLE|TITLE_COMPL|DECIMALS|TIME_FORMAT|TIME_DETAIL|COLLECTION|COMPILATION|COMPILING_ORG|"
                    + "DISS_ORG|DATA_COMP|COVERAGE|PRE_BREAK_VALUE|OBS_PRE_BREAK|SOURCE_AGENCY|SOURCE_DETAIL|"
                    + "SOURCE_PUB|DATA_SOURCE|UPPER_BOUND|LOWER_BOUND|NATURE|GEO_INFO_URL|GEO_INFO_TYPE|"
                    + "CUST_BREAKDOWN_LB");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_@$.-]+");

    private final List<ForeignColumn> columns = new ArrayList<>();
    private final List<Labels> labels = new ArrayList<>();
    private final Set<Role> found = new HashSet<>();
    private int action = -1;

    private SdmxHeader() {}

    private static Set<String> words(String joined) {
        return Set.of(joined.split("[|]", -1));
    }

    /** How the cells of a column hold names behind codes. */
    enum Labels {
        /** Not at all. */
        NONE,
        /** A colon and a blank stand between them. */
        COLON_BLANK,
        /** A colon stands between them. */
        COLON
    }

    /** Reads the header; null, with an issue, where it is none. */
    static @Nullable SdmxHeader of(TextRecord record, Issues issues) {
        SdmxHeader header = new SdmxHeader();
        int width = record.filled();
        boolean named = false;
        for (int cell = 0; cell < width; cell++) {
            named |= record.text(cell).equalsIgnoreCase(NAMED);
        }
        boolean isName = false;
        for (int cell = 0; cell < width; cell++) {
            String text = record.text(cell);
            String known = id(text).toUpperCase(Locale.ROOT);
            isName = isName && !isKnown(known);
            header.add(text, isName);
            isName = named && !isName && !WITHOUT_NAME.contains(known);
        }
        return header.isGood(record, issues) ? header : null;
    }

    private static boolean isKnown(String id) {
        return id.equals(VALUE) || FLAGS.contains(id) || CONFIDENTIALITY.contains(id) || ATTRIBUTES.contains(id);
    }

    private void add(String text, boolean isName) {
        String id = id(text);
        Role role = isName ? Role.ATTRIBUTE : role(text, id.toUpperCase(Locale.ROOT));
        boolean isCoded = role != Role.ATTRIBUTE && text.length() > id.length() && text.charAt(id.length()) == ':';
        boolean hasBlank = isCoded && text.startsWith(": ", id.length());
        labels.add(!isCoded ? Labels.NONE : hasBlank || isTime(id) ? Labels.COLON_BLANK : Labels.COLON);
        if (id.equalsIgnoreCase("ACTION")) {
            action = columns.size();
        }
        columns.add(ForeignColumn.of(isName ? text : id, role));
    }

    /** Returns whether texts may have a colon in them. */
    private static boolean isTime(String id) {
        return id.equalsIgnoreCase("TIME_PERIOD");
    }

    /** Returns the name of a column without what is written behind it. */
    private static String id(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != ':' && text.charAt(end) != '[') {
            end++;
        }
        String id = text.substring(0, end);
        return ID.matcher(id).matches() ? id : text;
    }

    private Role role(String text, String id) {
        if (WITHOUT_NAME.contains(id) || ATTRIBUTES.contains(id) || text.startsWith("[", id.length())) {
            return Role.ATTRIBUTE;
        }
        Role role = id.equals(VALUE)
                ? Role.VALUE
                : FLAGS.contains(id)
                        ? Role.STATUS
                        : CONFIDENTIALITY.contains(id) ? Role.CONFIDENTIALITY : Role.DIMENSION;
        return found.add(role) || role == Role.DIMENSION || role == Role.VALUE ? role : Role.ATTRIBUTE;
    }

    private boolean isGood(TextRecord record, Issues issues) {
        String first = columns.isEmpty() ? "" : columns.get(0).name();
        boolean begins = first.equalsIgnoreCase("STRUCTURE") || first.equalsIgnoreCase("DATAFLOW");
        if (!begins && !found.contains(Role.VALUE)) {
            issues.error(
                    "no-header",
                    record.place(0, ""),
                    "the header must begin with DATAFLOW or STRUCTURE, or have a column " + VALUE + ", but begins with "
                            + Shown.quoted(record.text(0)) + "; read a table of another form with \"form\": \"csv\"");
            return false;
        }
        Set<String> seen = new HashSet<>();
        boolean good = true;
        for (int i = 0; i < columns.size() && !issues.isFull(); i++) {
            String name = columns.get(i).name();
            boolean isNew = seen.add(name);
            if (name.isEmpty() || (!isNew && columns.get(i).role() != Role.ATTRIBUTE)) {
                good = false;
                issues.error(
                        isNew ? "unknown-column" : "duplicate-column",
                        record.place(i, name),
                        isNew
                                ? "the column has no name; name it or remove it"
                                : "the column " + Shown.quoted(name) + " is there twice; remove one of them");
            }
        }
        return good;
    }

    /** Returns the columns. */
    List<ForeignColumn> columns() {
        return List.copyOf(columns);
    }

    /** Returns how each column holds names behind codes. */
    List<Labels> labels() {
        return List.copyOf(labels);
    }

    /** Returns the index of the column that says what is to be done with a row; below 0 where there is none. */
    int action() {
        return action;
    }
}
