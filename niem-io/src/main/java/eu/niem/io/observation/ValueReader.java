package eu.niem.io.observation;

import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Scale;
import eu.niem.io.observation.ObservationRow.Form;
import eu.niem.io.reading.IdPatterns;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the value of a row on the scale of its indicator. */
final class ValueReader {
    private static final Pattern ID = Pattern.compile(IdPatterns.ID);

    private final Issues issues;
    private final NumberReader numbers;

    ValueReader(Issues issues, NumberReader numbers) {
        this.issues = issues;
        this.numbers = numbers;
    }

    /** Reads the value; null if it is none on the scale. Without a scale it is what its form says. */
    @Nullable
    Value read(ObservationRow row, @Nullable Scale scale) {
        if (row.isNumber() && (scale == null || scale instanceof Quantity)) {
            return Value.of(row.number());
        }
        String text = Objects.requireNonNull(row.obsValue());
        Form form = row.form();
        if (scale == null) {
            return withoutScale(text, row);
        }
        if (scale instanceof Options options) {
            return isOf(Form.TEXT, form, "the id of an option, in quotes", row) ? answer(text, options, row) : null;
        }
        if (scale instanceof Checklist checklist) {
            return isOf(Form.LIST, form, "a list of the items that hold", row) ? checks(text, checklist, row) : null;
        }
        return isOf(Form.NUMBER, form, "a number without quotes", row) ? number(text, row) : null;
    }

    private @Nullable Value withoutScale(String text, ObservationRow row) {
        if (row.form() == Form.NUMBER) {
            return number(text, row);
        }
        if (row.form() == Form.LIST) {
            return checks(text, null, row);
        }
        if (row.form() == Form.TEXT && ID.matcher(text).matches()) {
            return Value.answer(text);
        }
        if (row.form() == Form.TEXT) {
            issues.error("unknown-option", row.at("obsValue"), "'" + text + "' is no id of an option");
        }
        return null; // a cell of an indicator that is not known, which is reported already
    }

    /** Returns whether a JSON value is of the sort that a scale asks for; the cell of a table is of any sort. */
    private boolean isOf(Form asked, Form form, String inWords, ObservationRow row) {
        if (form == Form.CELL || form == asked) {
            return true;
        }
        issues.error(
                "wrong-type",
                row.at("obsValue"),
                "the value of '" + row.indicator() + "' must be " + inWords + ", but is '" + row.obsValue() + "'");
        return false;
    }

    private @Nullable Value number(String text, ObservationRow row) {
        Double number = numbers.number(text, what(row), "obsValue", row);
        return number == null ? null : Value.of(number);
    }

    private static String what(ObservationRow row) {
        return "the value of '" + row.indicator() + "'";
    }

    private @Nullable Value answer(String text, Options scale, ObservationRow row) {
        if (scale.findOption(text).isPresent()) {
            return Value.answer(text);
        }
        if (numbers.isNotFinite(text, what(row), "obsValue", row)) {
            return null;
        }
        issues.error(
                "unknown-option",
                row.at("obsValue"),
                row.indicator() + ": " + text,
                () -> "'" + row.indicator() + "' has no option '" + text + "': "
                        + KnownNames.instead(
                                text, scale.options().stream().map(Option::id).toList()));
        return null;
    }

    private @Nullable Value checks(String text, @Nullable Checklist scale, ObservationRow row) {
        if (text.equals(ObservationRow.NONE_HOLDS)) {
            return Value.checks();
        }
        if (scale != null && !scale.has(text) && numbers.isNotFinite(text, what(row), "obsValue", row)) {
            return null;
        }
        Set<String> items = new LinkedHashSet<>();
        boolean sound = true;
        for (String item : text.split("\\+", -1)) {
            if (scale == null ? !ID.matcher(item).matches() : !scale.has(item)) {
                unknownItem(item, scale, row);
                sound = false;
            } else if (!items.add(item)) {
                issues.error(
                        "duplicate-item", row.at("obsValue"), "the item '" + item + "' is named twice: once will do");
                sound = false;
            }
            if (issues.isFull()) {
                break;
            }
        }
        return sound ? new Value.Checks(List.copyOf(items)) : null;
    }

    private void unknownItem(String item, @Nullable Checklist scale, ObservationRow row) {
        issues.error(
                "unknown-item",
                row.at("obsValue"),
                row.indicator() + ": " + item,
                () -> "'" + row.indicator() + "' has no item '" + item + "': " + KnownNames.instead(item, items(scale))
                        + " (join several by '+', write '-' where none holds)");
    }

    private static List<String> items(@Nullable Checklist scale) {
        return scale == null
                ? List.of()
                : scale.items().stream().map(Checklist.Item::id).toList();
    }
}
