package eu.niem.scoring.treatment;

import eu.niem.scoring.method.Named;
import eu.niem.scoring.method.Role;
import java.io.Serializable;

/** A function of one number that keeps the order of numbers: what a treatment of outliers does to an indicator. */
public sealed interface Transform extends Named, Serializable permits Bounds, Logarithm, PowerTransform, Unchanged {
    /** What an adjustment does to each number of an indicator, as a plan saves it. */
    Role<Transform> ROLE = new Role<>("transform", Transform.class);

    /**
     * Returns the transformed number.
     *
     * @param number a finite number
     * @return the transformed number; {@code NaN} where there is none
     */
    double apply(double number);

    /** Returns what it does, in the words of an explanation. */
    String words();
}
