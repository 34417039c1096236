package eu.niem.scoring.statistics.multivariate;

import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Decimals;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.statistics.numeric.CentredNumbers;
import eu.niem.scoring.statistics.numeric.CompleteRows;
import eu.niem.scoring.statistics.numeric.SymmetricEigen;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The principal components of standardised variables: the eigenvectors of their correlation matrix, the one that
 * explains most first. R computes them by {@code prcomp(x, scale. = TRUE)}.
 *
 * <ul>
 *   <li>Only rows in which every variable has a number count; {@link #dropped} is the number of the others.
 *   <li>The sign of a component is arbitrary: here its loading of the largest size is positive, of several as large the
 *       first. Where two components explain the same, neither is determined, and any two at right angles would do.
 *   <li>There are as many components as variables, with eigenvalues of 0 where rows or variables do not carry more.
 *   <li>Fewer than two complete rows, or a variable that does not vary, are refused.
 * </ul>
 *
 * <p>Source: Hotelling (1933), doi:10.1037/h0071325; OECD/JRC, Handbook on Constructing Composite Indicators (2008),
 * step 4, doi:10.1787/9789264043466-en.
 *
 * @param variables the ids of the columns
 * @param rows the number of complete rows
 * @param dropped the number of incomplete rows, which were left out
 * @param components as many components as variables; the first explains most
 * @param adequacy the measure of Kaiser, Meyer and Olkin
 * @param sphericity Bartlett's test
 * @param scores one column for each component, {@code PC1} and so on, over all rows; no number where a row was left out
 */
@SuppressWarnings("serial") // the lists are copies that can be serialised
public record PrincipalComponents(
        List<String> variables,
        int rows,
        int dropped,
        List<Component> components,
        SamplingAdequacy adequacy,
        Sphericity sphericity,
        List<Column> scores)
        implements Tabular, Serializable {
    private static final Columns<Component> COLUMNS = Columns.<Component>of("COMPONENT", Component::number)
            .and("EIGENVALUE", Component::eigenvalue)
            .and("SDEV", Component::deviation)
            .and("SHARE", Component::share)
            .and("CUMULATIVE", Component::cumulative);
    private static final double LEAST_PRINTED = 0.0001;

    /** Copies the lists. */
    public PrincipalComponents {
        variables = Require.list("variables", variables);
        components = Require.list("components", components);
        scores = Require.list("scores", scores);
        Require.notNull("adequacy", adequacy);
        Require.notNull("sphericity", sphericity);
    }

    /**
     * Computes the principal components of some columns.
     *
     * @throws IllegalArgumentException if there is no column, columns are not equally long, fewer than two rows are
     *     complete, or a column does not vary over these; the message says what to do
     */
    public static PrincipalComponents of(List<Column> columns) {
        Require.notNull("columns", columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("principal components must have a variable or more, but there is none");
        }
        CompleteRows rows = CompleteRows.of(columns).requireVariation("principal components");
        CentredNumbers[] standardised =
                rows.columns().stream().map(CentredNumbers::new).toArray(CentredNumbers[]::new);
        double[][] correlations = CentredNumbers.correlations(standardised);
        SymmetricEigen eigen = new SymmetricEigen(correlations);
        List<Component> components = components(eigen);
        List<String> variables = columns.stream().map(Column::id).toList();
        return new PrincipalComponents(
                variables,
                rows.size(),
                rows.dropped(),
                components,
                SamplingAdequacy.of(variables, correlations, eigen),
                Sphericity.of(rows.size(), eigen),
                components.stream()
                        .map(component -> scores(component, columns, standardised))
                        .toList());
    }

    private static List<Component> components(SymmetricEigen eigen) {
        List<Component> components = new ArrayList<>();
        double cumulative = 0;
        for (int k = 0; k < eigen.size(); k++) {
            double eigenvalue = Math.max(0, eigen.value(k)); // rounding may pass 0
            double share = eigenvalue / eigen.size();
            cumulative = Math.min(1, cumulative + share);
            List<Double> loadings = Arrays.stream(eigen.vector(k)).boxed().toList();
            components.add(new Component(k + 1, eigenvalue, share, cumulative, loadings));
        }
        return components;
    }

    private static Column scores(Component component, List<Column> columns, CentredNumbers... standardised) {
        double[] scores = new double[columns.get(0).size()];
        for (int row = 0; row < scores.length; row++) {
            for (int i = 0; i < standardised.length; i++) {
                scores[row] += component.loadings().get(i)
                        * standardised[i].standardise(columns.get(i).get(row));
            }
        }
        return Column.of("PC" + component.number(), scores);
    }

    /**
     * Returns a component by its number.
     *
     * @param number from 1
     * @throws IllegalArgumentException if there is none of this number
     */
    public Component component(int number) {
        if (number < 1 || number > components.size()) {
            throw new IllegalArgumentException(
                    "a component must be from 1 to " + components.size() + ", but was '" + number + "'");
        }
        return components.get(number - 1);
    }

    /**
     * Returns whether a component differs from the next one by more than rounding; if not, neither is determined.
     *
     * @param number from 1
     */
    public boolean isDistinct(int number) {
        double next = number == components.size() ? -1 : component(number + 1).eigenvalue();
        return component(number).eigenvalue() - next > Sphericity.SINGULAR * components.size();
    }

    /**
     * Rotates the first components by varimax into factors that are easier to name.
     *
     * @param factors the number of components to keep
     * @throws IllegalArgumentException if there are not so many
     */
    public RotatedFactors varimax(int factors) {
        component(factors);
        double[][] loadings = new double[variables.size()][factors];
        for (int factor = 0; factor < factors; factor++) {
            Component component = components.get(factor);
            for (int i = 0; i < loadings.length; i++) {
                loadings[i][factor] = component.loadings().get(i) * component.deviation();
            }
        }
        return Varimax.rotate(variables, loadings);
    }

    /** Returns one line for each component: eigenvalue, standard deviation, share of variance. */
    @Override
    public DataTable data() {
        return COLUMNS.data(title(), components);
    }

    private String title() {
        return "Principal components of " + variables.size() + " variables over " + rows + " rows"
                + (dropped == 0 ? "" : " (" + dropped + " incomplete ones left out)");
    }

    /** Returns one line for each variable: its loading on every component, and its sampling adequacy. */
    public DataTable loadings() {
        List<Integer> numbers = IntStream.range(0, components.size()).boxed().toList();
        return Columns.<Integer>of("VARIABLE", variables::get)
                .andEach(
                        numbers,
                        number -> scores.get(number).id(),
                        (variable, number) -> components.get(number).loadings().get(variable))
                .and("KMO", variable -> adequacy.ofVariable().get(variables.get(variable)))
                .data(
                        "Loadings of principal components",
                        IntStream.range(0, variables.size()).boxed().toList());
    }

    /** Returns the table for print, with sampling adequacy and test of sphericity in the title. */
    @Override
    public Table table() {
        return COLUMNS.table(title() + tests(), components);
    }

    private String tests() {
        Double overall = adequacy.overall();
        Double p = sphericity.p();
        return (overall == null ? "" : ", Kaiser-Meyer-Olkin " + new Decimals(2).text(overall))
                + (p == null ? "" : ", Bartlett p " + (p < LEAST_PRINTED ? "below 0.0001" : new Decimals(4).text(p)));
    }

    /** Returns the title line, then the table for print. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * A principal component.
     *
     * @param number 1 for the one that explains most
     * @param eigenvalue its variance, of as much in all as there are variables; 0 or more
     * @param share its share of the variance, from 0 to 1
     * @param cumulative the share of this and those before it
     * @param loadings its eigenvector, in the order of the variables: squares add up to 1, and the entry of the largest
     *     size is positive
     */
    public record Component(int number, double eigenvalue, double share, double cumulative, List<Double> loadings)
            implements Serializable {
        /** Copies the loadings. */
        public Component {
            loadings = Require.list("loadings", loadings);
            if (!(eigenvalue >= 0)) {
                throw new IllegalArgumentException("an eigenvalue must be 0 or more, but was '" + eigenvalue + "'");
            }
        }

        /** Returns the standard deviation of its scores, the root of the eigenvalue. */
        public double deviation() {
            return Math.sqrt(eigenvalue);
        }
    }
}
