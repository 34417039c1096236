package eu.niem.io.observation;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes observations of rows. No text becomes an observation elsewhere, be it of a table or of JSON.
 *
 * <ul>
 *   <li>A number is written with a point and the digits 0 to 9, an exponent is permitted; {@code NaN}, {@code NA}, a
 *       comma or hexadecimal digits are errors, never guessed at.
 *   <li>Without a value, one of the letters {@code M L O Q} in the status says why; without any of them it is missing,
 *       or suppressed where it is confidential. A value together with such a letter is a contradiction.
 *   <li>The same indicator, area, period and group twice is an error, even where both say the same.
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
    public Checked<List<Observation>> read(Collection<ObservationRow> rows) {
        Issues issues = new Issues(limits.issues());
        RowReader reader = new RowReader(issues);
        Map<String, Map<RowKey, First>> before = new HashMap<>(); // codes that count up collide as one key
        List<Observation> observations = new ArrayList<>(rows.size());
        for (ObservationRow row : rows) {
            if (issues.isFull()) {
                break;
            }
            Indicator indicator = indicator(row, issues);
            RowKey key = reader.key(row, indicator);
            Observation observation = reader.read(row, key, indicator == null ? null : indicator.scale());
            String id = row.indicator();
            if (id != null && indicators.mayHave(id) && key != null) {
                First first = before.computeIfAbsent(id, each -> new HashMap<>())
                        .putIfAbsent(key, new First(row, observation));
                if (first != null) {
                    repeated(row, observation, first, issues);
                }
            }
            if (observation != null && indicator != null) {
                observations.add(observation);
            }
        }
        return Checked.of(List.copyOf(observations), issues.list());
    }

    /** Makes the observation of a single row, whose indicator is not known here; a value of any scale will do. */
    public static Checked<Observation> single(ObservationRow row, Limits limits) {
        Issues issues = new Issues(limits.issues());
        RowReader reader = new RowReader(issues);
        Observation observation = reader.read(row, reader.key(row, null), null);
        return Checked.of(observation, issues.list());
    }

    private @Nullable Indicator indicator(ObservationRow row, Issues issues) {
        String id = row.indicator();
        if (id == null || id.isEmpty()) {
            issues.error("missing-value", row.at("indicator"), "there is no indicator: name one of the framework's");
            return null;
        }
        if (!indicators.mayHave(id)) {
            issues.error(
                    "unknown-indicator",
                    row.at("indicator"),
                    indicators.isDimension(id)
                            ? "'" + id + "' is a dimension, which is not observed: name one of its indicators"
                            : "the framework has no indicator '" + id + "': " + KnownNames.instead(id, known));
        }
        return indicators.find(id).orElse(null);
    }

    private static void repeated(ObservationRow row, @Nullable Observation observation, First first, Issues issues) {
        Location other = first.row().at("indicator");
        boolean sameFile = other.file().equals(row.at("indicator").file());
        String where = row.indicator() + ", " + row.refArea() + ", " + row.timePeriod() + " stands in line "
                + other.line() + (sameFile ? "" : " of " + other.file()) + " already";
        if (observation != null && observation.equals(first.observation())) {
            issues.error("duplicate-observation", row.at("indicator"), where + ": remove one of the two");
        } else {
            issues.error(
                    "contradicting-observation",
                    row.at("indicator"),
                    where + ", and says something else: keep the one that is right");
        }
    }

    /** The first observation of a cell; without one where that was wrong. */
    private record First(ObservationRow row, @Nullable Observation observation) {}
}
