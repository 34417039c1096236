package eu.niem.scoring.treatment;

import eu.niem.core.panel.Column;

/**
 * The range of the numbers of an indicator.
 *
 * @param least the least number; {@code NaN} where there is none
 * @param greatest the greatest number; {@code NaN} where there is none
 */
record Range(double least, double greatest) {

    /** Returns the range of the numbers of a column that are there. */
    static Range of(Column column) {
        double least = Double.NaN;
        double greatest = Double.NaN;
        for (int row = 0; row < column.size(); row++) {
            double number = column.get(row);
            least = number >= least ? least : Double.isNaN(number) ? least : number;
            greatest = number <= greatest ? greatest : Double.isNaN(number) ? greatest : number;
        }
        return new Range(least, greatest);
    }

    /** Returns the distance between the two ends; 0 where all numbers are the same. */
    double width() {
        return greatest - least;
    }
}
