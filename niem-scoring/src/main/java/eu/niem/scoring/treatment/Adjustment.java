package eu.niem.scoring.treatment;

import eu.niem.core.panel.Panel;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.Named;
import eu.niem.scoring.method.Role;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A fitted treatment: what it learned, to be applied to any panel of the same framework. An implementation is
 * immutable; one that is to be saved with a plan is a public record that the
 * {@link eu.niem.scoring.methodology.Methods} know.
 */
@FunctionalInterface
public interface Adjustment extends UnaryOperator<Panel>, Named, Serializable {
    /** What treatments learn, as a plan saves it. */
    Role<Adjustment> ROLE = new Role<>("adjustment", Adjustment.class);

    /**
     * Treats a panel.
     *
     * @param panel a panel of the framework that the treatment was fitted to, as the treatments before left it
     * @return the same panel with other numbers ({@link Panel#withColumns}) or with rows screened out ({@link
     *     Panel#screenOut}); its rows and observations stay
     */
    @Override
    Panel apply(Panel panel);

    /**
     * Returns the indicators that it names, each with its first place in the method's document, such as {@code
     * /by/doctors}. A plan that names one that the framework does not have is refused; unless overridden, none is
     * named.
     */
    default Map<String, String> namedIndicators() {
        return Map.of();
    }

    /** Returns the dimensions that it names, as {@link #namedIndicators} does the indicators. */
    default Map<String, String> namedDimensions() {
        return Map.of();
    }

    /**
     * Returns the groups of people that it names, each with its first place. A plan whose framework says for all its
     * indicators which groups they are asked for warns of others.
     */
    default Map<String, String> namedGroups() {
        return Map.of();
    }

    /**
     * Returns the periods of the rows that it keeps, each with its first place. A plan that learned from one period is
     * refused if there is another.
     */
    default Map<String, String> namedPeriods() {
        return Map.of();
    }

    /**
     * Returns the classifications of areas that it names, each with its first place. A plan is refused if the treatment
     * that it was learned by does not name them ({@link Treatment#namedClassifications}).
     */
    default Map<String, String> namedPeerGroups() {
        return Map.of();
    }

    /**
     * Returns what this does to a cell, in the words of an explanation. It is asked only where the number changed, or
     * the row was screened out.
     *
     * @param before the panel before it
     * @param indicator the indicator's id
     * @param row an index into the panel's rows
     * @return a few words that need no beginning; empty for the name of the treatment alone
     */
    default String words(Panel before, String indicator, int row) {
        return "";
    }

    /**
     * Returns what this does to a cell as data, for those who put it in words of another language. It has a name in
     * kebab case, with the numbers, periods and ids that belong to it. It is asked where {@link #words} is.
     *
     * @param before the panel before it
     * @param indicator the indicator's id
     * @param row an index into the panel's rows
     * @return empty where there are words only, as unless overridden
     */
    default Optional<MethodCall> describe(Panel before, String indicator, int row) {
        return Optional.empty();
    }

    /**
     * Returns why a cell without a number has none after this either, where this was meant to give it one.
     *
     * @param before the panel before it
     * @param indicator the indicator's id
     * @param row an index into the panel's rows
     * @return a few words that need no beginning; empty where it was not meant to
     */
    default String unfilled(Panel before, String indicator, int row) {
        return "";
    }

    /**
     * Returns the other indicators whose values in the same row enter the value of an indicator, such as its
     * denominator. Its score rests on them too: it has their flags, and is observed only if they are.
     *
     * @param indicator the indicator's id
     * @return their ids; empty where there are none. An imputed value is not observed whatever it is made of, so an
     *     imputation has none
     */
    default List<String> drawsOn(String indicator) {
        return List.of();
    }
}
