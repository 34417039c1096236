package eu.niem.io.observation;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.TimePeriod;
import eu.niem.io.reading.CodeIndex;
import eu.niem.io.reading.IdPatterns;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.RowNumbers;
import eu.niem.io.reading.Shown;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The keys of rows, each made and checked once, with a number; and codes, which are checked once each. */
final class RowKeys {
    private static final Pattern CODE = Pattern.compile(IdPatterns.CODE);

    private final Issues issues;
    private final Set<String> knownCodes = new HashSet<>();
    private final Set<String> knownPeriods = new HashSet<>();
    private final CodeIndex areas = new CodeIndex();
    private final CodeIndex periods = new CodeIndex();
    private final CodeIndex groups = new CodeIndex();
    private final RowNumbers numbers = new RowNumbers();
    private final List<@Nullable RowKey> keys = new ArrayList<>(); // null where a code is wrong, each time again

    RowKeys(Issues issues) {
        this.issues = issues;
    }

    /** Returns the number of the key of a row, the same for the same codes. */
    int number(ObservationRow row) {
        String group = Objects.requireNonNullElse(row.group(), "");
        return numbers.of(
                areas.of(Objects.requireNonNullElse(row.refArea(), "")),
                periods.of(Objects.requireNonNullElse(row.timePeriod(), "")),
                groups.of(group.isEmpty() ? RowKey.TOTAL : group));
    }

    /** Returns the key of a row, the same object for the same number; null, with an issue, where a code is wrong. */
    @Nullable
    RowKey key(int number, ObservationRow row) {
        while (keys.size() <= number) {
            keys.add(null);
        }
        RowKey known = keys.get(number);
        if (known == null) {
            known = newKey(row);
            keys.set(number, known);
        }
        return known;
    }

    private @Nullable RowKey newKey(ObservationRow row) {
        String refArea = code(row.refArea(), "refArea", "area", row);
        String timePeriod = timePeriod(row);
        String group =
                row.group() == null || row.group().isEmpty() ? RowKey.TOTAL : code(row.group(), "group", "group", row);
        return refArea == null || timePeriod == null || group == null ? null : new RowKey(refArea, timePeriod, group);
    }

    /**
     * Checks a code; null, with an issue, where it is wrong.
     *
     * @param what what it is a code of, such as {@code area}
     */
    @Nullable
    String code(@Nullable String code, String field, String what, ObservationRow row) {
        if (code == null) {
            return null;
        }
        if (knownCodes.contains(code)) {
            return code;
        }
        if (code.isBlank()) {
            issues.error("missing-value", row.at(field), "there is no " + what + ": add its code");
            return null;
        }
        if (!CODE.matcher(code).matches()) {
            issues.error(
                    "invalid-id",
                    row.at(field),
                    "the code of a " + what + " has no space around it and no control characters, but this is '" + code
                            + "'");
            return null;
        }
        knownCodes.add(code);
        return code;
    }

    private @Nullable String timePeriod(ObservationRow row) {
        String period = row.timePeriod();
        if (period == null) {
            return null;
        }
        if (period.isBlank()) {
            issues.error("missing-value", row.at("timePeriod"), "there is no period: add it, for example 2021");
            return null;
        }
        if (knownPeriods.contains(period)) {
            return period;
        }
        try {
            TimePeriod.parse(period);
            knownPeriods.add(period);
            return period;
        } catch (IllegalArgumentException e) {
            issues.alike(
                    "invalid-period",
                    row.at("timePeriod"),
                    "period",
                    () -> Shown.quoted(period),
                    () -> String.valueOf(e.getMessage()));
            return null;
        }
    }
}
