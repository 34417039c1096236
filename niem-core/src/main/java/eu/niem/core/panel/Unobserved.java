package eu.niem.core.panel;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import java.util.Arrays;
import java.util.List;

/** The cells of indicators without an observation, which share their columns: a panel of few of many costs no more. */
final class Unobserved {
    private final List<RowKey> keys;
    private final double[] numbers;
    private final byte[] absences;
    private final Coded<Remarks> remarks;
    private final Coded<Value> answers;

    Unobserved(List<RowKey> keys) {
        this.keys = keys;
        this.numbers = new double[keys.size()];
        this.absences = new byte[keys.size()];
        this.remarks = Coded.of(List.of(), new int[keys.size()]);
        this.answers = Coded.of(List.of(), new int[keys.size()]);
        Arrays.fill(numbers, Double.NaN);
        Arrays.fill(absences, Column.absence(MissingReason.MISSING));
    }

    Cells of(Indicator indicator) {
        byte[] own = indicator.groups().isEmpty() ? absences : absences.clone();
        for (int row = 0; row < own.length && own != absences; row++) {
            own[row] = absence(indicator, keys.get(row));
        }
        boolean hasAnswers = !(indicator.scale() instanceof Quantity);
        Column column = new Column(indicator.id(), numbers, own);
        return new Cells(column, keys, remarks, hasAnswers ? answers : null, null, null);
    }

    /** Returns the mark of why there is no observation in a row. */
    static byte absence(Indicator indicator, RowKey key) {
        return Column.absence(indicator.asks(key.group()) ? MissingReason.MISSING : MissingReason.NOT_APPLICABLE);
    }
}
