package eu.niem.core.panel;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.internal.Refused;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cells of one indicator while a panel is filled: its column, and the observation behind each number. */
final class Cells implements Serializable {
    private static final long serialVersionUID = 1;

    private final Indicator indicator;
    private final double[] values;
    private final byte[] absences;
    private final @Nullable Observation[] observations;
    private final Column column;

    Cells(Indicator indicator, List<RowKey> rows) {
        this.indicator = indicator;
        this.values = new double[rows.size()];
        this.absences = new byte[rows.size()];
        this.observations = new @Nullable Observation[rows.size()];
        Arrays.fill(values, Double.NaN);
        for (int row = 0; row < absences.length; row++) {
            boolean asked = indicator.asks(rows.get(row).group());
            absences[row] = Column.absence(asked ? MissingReason.MISSING : MissingReason.NOT_APPLICABLE);
        }
        this.column = new Column(indicator.id(), values, absences);
    }

    void put(int row, Observation observation) {
        if (observations[row] != null) {
            throw Refused.argument("indicator '" + indicator.id() + "' has two observations for " + observation.key());
        }
        observations[row] = observation;
        if (observation.value() instanceof Value.Missing missing) {
            absences[row] = Column.absence(missing.reason());
        } else {
            values[row] = number(observation.value());
            absences[row] = Column.PRESENT;
        }
    }

    private double number(Value value) {
        if (indicator.scale() instanceof Quantity && value instanceof Value.Numeric numeric) {
            return numeric.number();
        }
        if (indicator.scale() instanceof Options options && value instanceof Value.Answer answer) {
            return options.findOption(answer.option()).map(Option::points).orElseThrow(() -> refused(value));
        }
        if (indicator.scale() instanceof Checklist checklist
                && value instanceof Value.Checks checks
                && checks.items().stream().allMatch(checklist::has)) {
            return checklist.points(checks.items());
        }
        throw refused(value);
    }

    private IllegalArgumentException refused(Value value) {
        return Refused.argument("indicator '" + indicator.id() + "' does not permit '" + value + "'; its scale is "
                + indicator.scale());
    }

    Column column() {
        return column;
    }

    Optional<Observation> find(int row) {
        return Optional.ofNullable(observations[row]);
    }

    void addTo(List<Observation> all) {
        for (Observation observation : observations) {
            if (observation != null) {
                all.add(observation);
            }
        }
    }
}
