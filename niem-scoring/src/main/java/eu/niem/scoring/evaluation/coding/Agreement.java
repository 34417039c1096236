package eu.niem.scoring.evaluation.coding;

import eu.niem.core.evidence.Observation;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.result.Cell;
import eu.niem.core.result.Columns;
import eu.niem.core.result.DataTable;
import eu.niem.core.result.Decimals;
import eu.niem.core.result.Table;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.statistics.agreement.AgreementCoefficient;
import eu.niem.scoring.statistics.agreement.Bootstrap;
import eu.niem.scoring.statistics.agreement.Ratings;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The agreement of coders who answered the same questions, for every dimension and overall at the root, with the
 * answers that differ. It has percent agreement, Cohen's kappa (unweighted, linear, quadratic; with more than two
 * coders the mean over their pairs) and Krippendorff's alpha (nominal, ordinal, interval), each with its bootstrap
 * interval.
 *
 * <p>A unit is one indicator for one area, period and group. Questions have different options, so their answers are put
 * on a common scale:
 *
 * <ul>
 *   <li>Ordinal and interval alpha and weighted kappa compare points in the framework's range: those of the option or
 *       checklist, or those that the indicator's goalposts give to a number. Weights of kappa grow with the distance in
 *       points, so options that nobody chose change nothing.
 *   <li>Percent agreement, unweighted kappa and nominal alpha ask whether the answer is the same: the same option, the
 *       same items of a checklist, the same number. Agreement by chance needs categories that questions share. These
 *       are again the points, but answers to one indicator that differ and have the same points are different
 *       categories. (Options kept apart by indicator would make chance agreement vanish, and coders who guess look
 *       reliable.)
 *   <li>A number of an indicator without goalposts has no points; it counts in percent agreement only.
 *   <li>A missing value is no answer, whatever its reason. Context indicators count like all others.
 *   <li>The order of coders, answers and indicators' observations changes nothing.
 * </ul>
 *
 * <p>Source: see {@link AgreementCoefficient} and {@link Bootstrap}.
 *
 * @param title the title of the table
 * @param coefficients the coefficients, node by node in the order of the tree
 * @param disagreements the answers that differ
 */
public record Agreement(String title, List<Coefficient> coefficients, Disagreements disagreements)
        implements Tabular, Serializable {
    private static final Columns<Coefficient> COLUMNS = Columns.<Coefficient>of("NODE", Coefficient::node)
            .and("NAME", Coefficient::name)
            .and("COEFFICIENT", Coefficient::coefficient)
            .and("VALUE", each -> each.estimate.value())
            .and(
                    each -> each.estimate.interval(),
                    Columns.<Bootstrap.Interval>of("LOWER", Bootstrap.Interval::lower)
                            .and("UPPER", Bootstrap.Interval::upper)
                            .and("LEVEL", Bootstrap.Interval::level))
            .and("UNITS", each -> each.estimate.units())
            .and(
                    each -> each.estimate.interval(),
                    Columns.<Bootstrap.Interval>of("DRAWS", Bootstrap.Interval::draws)
                            .and("UNDEFINED_DRAWS", Bootstrap.Interval::undefined)
                            .and("SEED", interval -> String.valueOf(interval.seed()))) // as text: it may be a long
            .andText("ABSENT", each -> each.estimate.undefined());

    /** Copies the list. */
    public Agreement {
        Require.notNull("title", title);
        coefficients = Require.list("coefficients", coefficients);
        Require.notNull("disagreements", disagreements);
    }

    /** Computes the agreement of coders, with intervals from 1000 draws by seed 1. */
    public static Agreement of(Framework framework, Map<String, ? extends Collection<Observation>> answers) {
        return of(framework, answers, Bootstrap.of(1));
    }

    /**
     * Computes the agreement of coders.
     *
     * @param framework the framework whose questions they answered
     * @param answers each coder's observations, by the coder's name
     * @param bootstrap the draws for the intervals
     * @throws IllegalArgumentException if there are fewer than two coders, or an observation names no indicator of the
     *     framework, has an answer that its scale does not permit, or is given twice by a coder; the message names the
     *     coder
     */
    public static Agreement of(
            Framework framework, Map<String, ? extends Collection<Observation>> answers, Bootstrap bootstrap) {
        Require.notNull("framework", framework);
        Require.notNull("answers", answers);
        Require.notNull("bootstrap", bootstrap);
        List<String> coders = List.copyOf(new TreeSet<>(answers.keySet()));
        if (coders.size() < 2) {
            throw Refused.argument("agreement must be between two coders or more, but answers are given by " + coders);
        }
        List<CodedAnswers> questions = CodedAnswers.all(framework, answers);
        CommonScale scale = CommonScale.of(questions);
        List<Coefficient> coefficients = new ArrayList<>();
        for (Node node : framework.nodes()) {
            if (node instanceof Dimension dimension) {
                coefficients.addAll(coefficients(dimension, below(dimension, questions), scale, coders, bootstrap));
            }
        }
        String title = "Agreement of " + String.join(", ", coders) + ": " + framework.title();
        return new Agreement(title, coefficients, Disagreements.of(title, coders, questions));
    }

    private static List<CodedAnswers> below(Dimension dimension, List<CodedAnswers> questions) {
        TreeSet<String> indicators = new TreeSet<>();
        dimension.indicators().stream().map(Indicator::id).forEach(indicators::add);
        return questions.stream()
                .filter(question -> indicators.contains(question.indicator().id()))
                .toList();
    }

    private static List<Coefficient> coefficients(
            Dimension dimension,
            List<CodedAnswers> questions,
            CommonScale scale,
            List<String> coders,
            Bootstrap bootstrap) {
        List<CodedAnswers> onScale =
                questions.stream().filter(CodedAnswers::hasPoints).toList();
        Ratings categories = scale.categories(onScale, coders);
        Ratings points = CommonScale.points(onScale, coders);
        List<Double> permitted = points.values();
        Map<AgreementCoefficient, Ratings> computed = new LinkedHashMap<>();
        computed.put(AgreementCoefficient.percent(), scale.categories(questions, coders));
        computed.put(AgreementCoefficient.kappa(categories.values()), categories);
        computed.put(AgreementCoefficient.kappaLinear(permitted), points);
        computed.put(AgreementCoefficient.kappaQuadratic(permitted), points);
        computed.put(AgreementCoefficient.alphaNominal(), categories);
        computed.put(AgreementCoefficient.alphaOrdinal(), points);
        computed.put(AgreementCoefficient.alphaInterval(), points);
        List<Coefficient> coefficients = new ArrayList<>();
        computed.forEach((coefficient, ratings) -> coefficients.add(new Coefficient(
                dimension.id(), dimension.name(), coefficient.code(), coefficient.estimate(ratings, bootstrap))));
        return coefficients;
    }

    /**
     * Returns a coefficient for a node.
     *
     * @throws NoSuchElementException if there is no such node or coefficient
     */
    public AgreementCoefficient.Estimate estimate(String node, String coefficient) {
        Require.notNull("node", node);
        Require.notNull("coefficient", coefficient);
        return coefficients.stream()
                .filter(each -> each.node.equals(node) && each.coefficient.equals(coefficient))
                .findFirst()
                .orElseThrow(() -> Refused.missing("there is no '" + coefficient + "' of '" + node
                        + "'; there are "
                        + coefficients.stream()
                                .map(Coefficient::coefficient)
                                .distinct()
                                .toList()
                        + " of "
                        + coefficients.stream()
                                .map(Coefficient::node)
                                .distinct()
                                .toList()))
                .estimate;
    }

    @Override
    public DataTable data() {
        return COLUMNS.data(title, coefficients);
    }

    /**
     * Returns the table for print: one line for each node, with each coefficient and its interval, headed without its
     * author.
     */
    @Override
    public Table table() {
        Map<String, Map<String, Coefficient>> byNode = new LinkedHashMap<>();
        coefficients.forEach(each ->
                byNode.computeIfAbsent(each.node, node -> new LinkedHashMap<>()).put(each.heading(), each));
        List<String> headings =
                coefficients.stream().map(Coefficient::heading).distinct().toList();
        return Columns.<Map<String, Coefficient>, Coefficient>of(
                        line -> line.values().iterator().next(), COLUMNS.only("NODE", "NAME", "UNITS"))
                .andEach(headings, heading -> heading, (line, heading) -> Coefficient.cell(line.get(heading)))
                .table(title, byNode.values());
    }

    /** Returns the title line, then the table for print. */
    @Override
    public String toString() {
        return table().toString();
    }

    /**
     * One coefficient of one dimension.
     *
     * @param node the dimension's id
     * @param name what people call it
     * @param coefficient the code of the coefficient
     * @param estimate its value, with its interval
     */
    public record Coefficient(String node, String name, String coefficient, AgreementCoefficient.Estimate estimate)
            implements Serializable {
        private static final Decimals TWO = new Decimals(2);

        /** Refuses nulls. */
        public Coefficient {
            Require.notNull("node", node);
            Require.notNull("name", name);
            Require.notNull("coefficient", coefficient);
            Require.notNull("estimate", estimate);
        }

        private String heading() {
            return coefficient.replaceFirst("cohen-|krippendorff-", "");
        }

        private static @Nullable Cell cell(@Nullable Coefficient of) {
            if (of == null) {
                return null;
            }
            Bootstrap.Interval interval = of.estimate.interval();
            String limits =
                    interval == null ? "" : " [" + TWO.text(interval.lower()) + ", " + TWO.text(interval.upper()) + "]";
            return new Cell(of.estimate.value(), TWO.text(of.estimate.value()) + limits);
        }
    }
}
