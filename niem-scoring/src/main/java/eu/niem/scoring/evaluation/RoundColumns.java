package eu.niem.scoring.evaluation;

import eu.niem.core.result.Columns;

/** The columns that name the two rounds that a line compares; in print the title names them. */
public final class RoundColumns {
    private RoundColumns() {}

    /** Puts {@code FROM} and {@code TO} before other columns. */
    public static <R> Columns<R> between(String from, String to, Columns<R> columns) {
        return Columns.<R>of("FROM", row -> from).and("TO", row -> to).and(columns);
    }
}
