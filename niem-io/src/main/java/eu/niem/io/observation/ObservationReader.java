package eu.niem.io.observation;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Indicator;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes observations of rows. No text becomes an observation elsewhere, be it of a table or of JSON.
 *
 * <ul>
 *   <li>A number is written with a point and the digits 0 to 9, an exponent is permitted; {@code NaN}, {@code NA}, a
 *       comma or hexadecimal digits are errors, never guessed at.
 *   <li>Without a value, one of the letters {@code M L O Q} in the status says why; without any of them it is missing,
 *       or suppressed where it is confidential. A value together with such a letter is a contradiction.
 *   <li>The same indicator, area, period and group twice is an error, even where both say the same, and where the one
 *       is spelt otherwise than the other.
 *   <li>That a value is missing of a group that its indicator is not asked for is no observation; anything else about
 *       such a group is a warning.
 *   <li>Codes in two spellings, and figures that may not be what was meant, are warnings (see {@link FigureColumn}).
 * </ul>
 *
 * <p>Whether areas and sources exist is not asked here.
 */
public final class ObservationReader {
    private final KnownIndicators indicators;
    private final List<String> known;
    private final Limits limits;

    /**
     * Makes a reader for indicators that may not all be known. Of an indicator that is not known, or has an error
     * itself, all is checked but whether its scale permits the value; it gets no observation.
     */
    public ObservationReader(KnownIndicators indicators, Limits limits) {
        this.indicators = indicators;
        this.known = indicators.ids();
        this.limits = limits;
    }

    /** Reads the observations, in the order of the rows, with everything that is wrong with them. */
    public Checked<List<Observation>> read(List<ObservationRow> rows) {
        Issues issues = new Issues(limits.issues());
        List<Observation> observations = new ArrayList<>(rows.size());
        read(rows, Map.of(), issues, observations::add);
        return Checked.of(Collections.unmodifiableList(observations), issues.list());
    }

    /**
     * Reads the observations of which nothing is wrong.
     *
     * @param areas the places of all areas there may be; empty where any may be
     * @param sound takes each of them, in the order of the rows
     */
    public void read(
            List<ObservationRow> rows, Map<String, Location> areas, Issues issues, Consumer<Observation> sound) {
        RowKeys keys = new RowKeys(issues);
        RowReader reader = new RowReader(issues, keys);
        SpeltRows spelt = new SpeltRows(areas);
        ObservedCells cells = new ObservedCells(rows, limits, issues);
        for (int i = 0; i < rows.size() && !issues.isFull(); i++) {
            ObservationRow row = rows.get(i);
            Indicator indicator = indicator(row, issues);
            int number = keys.number(row);
            RowKey key = keys.key(number, row);
            Observation observation = reader.read(row, key, indicator == null ? null : indicator.scale());
            if (key != null && indicator != null && isNone(observation, key, indicator, row, issues)) {
                continue;
            }
            boolean isFirst = true;
            if (key != null && row.indicator() != null && indicators.mayHave(row.indicator())) {
                spelt.see(row, key);
                isFirst = cells.add(i, row, number, indicator, observation);
            }
            if (observation != null && indicator != null && isFirst) {
                sound.accept(observation);
            }
        }
        cells.report();
        spelt.report(rows, issues);
    }

    /**
     * Returns whether a row is no observation: it says only that a value is missing of a group that is not asked. A
     * warning where it says anything else of such a group, but for the total, which stands for every group.
     */
    private static boolean isNone(
            @Nullable Observation observation, RowKey key, Indicator indicator, ObservationRow row, Issues issues) {
        String group = key.group();
        if (observation == null || indicator.asks(group)) {
            return false;
        }
        if (observation.value() instanceof Value.Missing missing && missing.reason() == MissingReason.MISSING) {
            return true;
        }
        if (!group.equals(RowKey.TOTAL)) {
            issues.warning(
                    "unknown-group",
                    row.at("group"),
                    indicator.id() + ", " + group,
                    () -> "the indicator '" + indicator.id() + "' is not asked for the group '" + group
                            + "', but there is an observation for it: "
                            + KnownNames.instead(group, indicator.groups()));
        }
        return false;
    }

    /** Makes the observation of a single row, whose indicator is not known here; a value of any scale will do. */
    public static Checked<Observation> single(ObservationRow row, Limits limits) {
        Issues issues = new Issues(limits.issues());
        RowKeys keys = new RowKeys(issues);
        Observation observation = new RowReader(issues, keys).read(row, keys.key(0, row), null);
        return Checked.of(observation, issues.list());
    }

    private @Nullable Indicator indicator(ObservationRow row, Issues issues) {
        String id = row.indicator();
        if (id == null) {
            return null;
        }
        if (id.isEmpty()) {
            issues.error("missing-value", row.at("indicator"), "there is no indicator: name one of the framework's");
            return null;
        }
        if (!indicators.mayHave(id)) {
            issues.error(
                    "unknown-indicator",
                    row.at("indicator"),
                    id,
                    () -> indicators.isDimension(id)
                            ? "'" + id + "' is a dimension, which is not observed: name one of its indicators"
                            : "the framework has no indicator '" + id + "': " + KnownNames.instead(id, known));
        }
        return indicators.find(id).orElse(null);
    }
}
