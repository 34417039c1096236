package eu.niem.scoring.treatment;

/** What an {@link Imputation} would put into the cells of one panel that have no number. */
public interface Estimates {

    /**
     * The number for a cell.
     *
     * @param indicator the indicator's id
     * @param row an index into the panel's rows, of a cell without a number
     * @return {@code NaN} where there is nothing to make a number of
     */
    double get(String indicator, int row);

    /**
     * How the number was found, such as {@code mean of 24 values}; where there is none, why.
     *
     * @param indicator the indicator's id
     * @param row an index into the panel's rows, of a cell without a number
     */
    String words(String indicator, int row);
}
