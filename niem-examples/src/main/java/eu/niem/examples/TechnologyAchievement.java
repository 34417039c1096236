package eu.niem.examples;

import eu.niem.io.Niem;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.NoNormalisation;
import eu.niem.scoring.weighting.GivenWeighting;
import java.util.Map;

/**
 * The Technology Achievement Index of 23 countries, the worked example of the OECD/JRC handbook: the same figures
 * scored in three ways. A methodology is a value, so a variation of it is one line.
 */
public final class TechnologyAchievement {
    /** The mean budgets of a panel of experts: handbook, table 23. */
    private static final Map<String, Double> BUDGETS = Map.of(
            "patents", 0.11,
            "royalties", 0.11,
            "internet", 0.11,
            "exports", 0.18,
            "telephones_log10", 0.10,
            "electricity_log10", 0.06,
            "schooling", 0.15,
            "university", 0.18);

    private TechnologyAchievement() {}

    /** Prints the first five countries of each ranking. */
    public static void main(String[] args) {
        System.out.println("Equal weights");
        print(equalWeights());
        System.out.println("Budget allocation");
        print(budgetAllocation());
        System.out.println("Geometric mean of the raw figures");
        print(geometricMean());
    }

    private static void print(Scorecard scorecard) {
        scorecard.ranking("tai", "2001").table().head(5).print();
        System.out.println();
    }

    /** The study as it comes: fixed goalposts, equal weights, arithmetic mean. */
    static Scorecard equalWeights() {
        return Niem.study("technology-achievement").score();
    }

    /** The same with the weights of a panel of experts. */
    static Scorecard budgetAllocation() {
        Study study = Niem.study("technology-achievement");
        Methodology methodology = study.methodology()
                .withId("tai-budget-allocation")
                .withTitle("Goalposts, budget-allocation weights")
                .withWeighting(GivenWeighting.of(BUDGETS));
        return study.withMethodology(methodology).score();
    }

    /** Nothing normalised, and no compensation of a weak figure by a strong one. */
    static Scorecard geometricMean() {
        Study study = Niem.study("technology-achievement");
        Methodology methodology = study.methodology()
                .withId("tai-geometric")
                .withTitle("Raw figures, geometric mean")
                .withNormalisation(NoNormalisation.standard())
                .withAggregation(GeometricMean.standard());
        return study.withMethodology(methodology).score();
    }
}
