package eu.niem.scoring.treatment;

import eu.niem.scoring.method.MethodCall;
import java.util.Optional;

/** The numbers that an {@link Imputation} would put into the cells of one panel that have none. */
public interface Estimates {

    /**
     * Returns the number for a cell.
     *
     * @param indicator the indicator's id
     * @param row an index into the panel's rows, of a cell without a number
     * @return the number; {@code NaN} where there is nothing to make one from
     */
    double get(String indicator, int row);

    /**
     * Returns how the number was found, such as {@code mean of 24 values}; where there is none, why.
     *
     * @param indicator the indicator's id
     * @param row an index into the panel's rows, of a cell without a number
     */
    String words(String indicator, int row);

    /**
     * Returns how the number was found as data: by a name, with what belongs to it.
     *
     * @param indicator the indicator's id
     * @param row an index into the panel's rows, of a cell without a number
     * @return empty where there is no number, or nothing but words
     */
    default Optional<MethodCall> describe(String indicator, int row) {
        return Optional.empty();
    }
}
