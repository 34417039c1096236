package eu.niem.scoring.evaluation.standards;

import eu.niem.core.framework.Facet;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.PointsRange;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Directions;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.Normaliser;
import java.io.Serializable;
import java.util.List;

/**
 * The facets and codes by which a framework marks the steps from law to practice and the outcomes of integration. They
 * come with the difference from which law counts as ahead.
 *
 * <p>The defaults are those of the bundled framework {@code niem}, whose three building blocks are the facet
 * {@code step}; any other framework that has a facet of steps names its own. The threshold is a setting of this
 * library, not a rule of NIEM: 20 points, a fifth of the scale.
 *
 * @param facet the facet of steps
 * @param law its code for the legal framework
 * @param policy its code for the policy framework
 * @param practice its code for implementation and collaboration
 * @param outcomeFacet the facet that marks outcome indicators; empty where there are none
 * @param outcome its code for outcome indicators; empty where there are none
 * @param outcomeNormalisation the normalisation of outcomes. The standard is goalposts, so that outcomes without
 *     goalposts stay without a score: NIEM records them and does not score them. A normalisation that learns its range,
 *     such as min-max, shows where an area stands among those observed
 * @param threshold the difference of scores above which law is ahead of practice; 0 or more
 */
public record Steps(
        String facet,
        String law,
        String policy,
        String practice,
        String outcomeFacet,
        String outcome,
        Normaliser outcomeNormalisation,
        double threshold)
        implements Serializable {
    private static final double FIFTH = 0.2;

    /** Checks that the steps differ, and the threshold. */
    public Steps {
        Require.notNull("law", law);
        Require.notNull("policy", policy);
        Require.notNull("practice", practice);
        Require.notNull("outcomeFacet", outcomeFacet);
        Require.notNull("outcome", outcome);
        Require.notNull("outcomeNormalisation", outcomeNormalisation);
        Require.notNull("facet", facet);
        if (List.of(law, policy, practice).stream().distinct().count() < 3) {
            throw Refused.argument("the codes of law, policy and practice must differ, but were '" + law + "', '"
                    + policy + "' and '" + practice + "'");
        }
        if (outcomeFacet.isEmpty() != outcome.isEmpty()) {
            throw Refused.argument("outcomes must have both a facet and a code or neither, but had facet '"
                    + outcomeFacet + "' and code '" + outcome + "'");
        }
        if (!(threshold >= 0) || !Double.isFinite(threshold)) {
            throw Refused.argument("the threshold must be a number of 0 or more, but was " + threshold);
        }
    }

    /** Makes the steps of the bundled framework {@code niem}, with its outcomes and a threshold of 20. */
    public static Steps standard() {
        return new Steps(
                "step",
                "legal",
                "policy",
                "implementation",
                "type",
                "outcome",
                Goalposts.standard(),
                FIFTH * PointsRange.standard().width());
    }

    /**
     * Makes these steps on the scale of a study. Where its scores are on the framework's own range of points, so are
     * those of outcomes, and the threshold is a fifth of that range.
     */
    public static Steps standard(Study study) {
        Framework framework = Require.notNull("study", study).framework();
        if (framework.points().isStandard()) {
            return standard();
        }
        PointsRange range = Directions.of(study.methodology(), framework)
                .findPoints(framework.root().id())
                .orElse(PointsRange.standard());
        return standard()
                .withOutcomeNormalisation(Goalposts.standard().withRange(range.lower(), range.upper()))
                .withThreshold(FIFTH * range.width());
    }

    /** Returns a copy with another facet and other codes for the steps. */
    public Steps withSteps(String newFacet, String newLaw, String newPolicy, String newPractice) {
        return new Steps(
                newFacet, newLaw, newPolicy, newPractice, outcomeFacet, outcome, outcomeNormalisation, threshold);
    }

    /** Returns a copy with another facet and another code for outcomes. */
    public Steps withOutcomes(String newFacet, String newCode) {
        Require.notNull("facet", newFacet);
        Require.notNull("code", newCode);
        return new Steps(facet, law, policy, practice, newFacet, newCode, outcomeNormalisation, threshold);
    }

    /** Returns a copy without outcomes. */
    public Steps withoutOutcomes() {
        return withOutcomes("", "");
    }

    /** Returns a copy with another normalisation of outcomes. */
    public Steps withOutcomeNormalisation(Normaliser newNormalisation) {
        Require.notNull("normalisation", newNormalisation);
        return new Steps(facet, law, policy, practice, outcomeFacet, outcome, newNormalisation, threshold);
    }

    /** Returns a copy with another threshold. */
    public Steps withThreshold(double newThreshold) {
        return new Steps(facet, law, policy, practice, outcomeFacet, outcome, outcomeNormalisation, newThreshold);
    }

    /** Returns whether an indicator is an outcome. */
    boolean isOutcome(Indicator indicator) {
        return !outcomeFacet.isEmpty() && outcome.equals(indicator.facets().get(outcomeFacet));
    }

    /**
     * Refuses a framework that does not have these steps and outcomes.
     *
     * @throws IllegalArgumentException if a facet or code is not there; the message names the known ones
     */
    void requireIn(Framework framework) {
        for (String step : List.of(law, policy, practice)) {
            require(framework, facet, step, "name its steps with Steps.withSteps");
        }
        if (!outcomeFacet.isEmpty()) {
            require(framework, outcomeFacet, outcome, "name it with Steps.withOutcomes, or use Steps.withoutOutcomes");
        }
    }

    private static void require(Framework framework, String facet, String code, String remedy) {
        if (framework.findFacet(facet).filter(found -> found.has(code)).isEmpty()) {
            throw Refused.argument("the framework '" + framework.id() + "' has no facet '" + facet
                    + "' with the code '" + code + "'; it has "
                    + framework.facets().stream().map(Steps::show).toList() + ": " + remedy);
        }
    }

    private static String show(Facet facet) {
        return facet.id() + " " + facet.codes().stream().map(Facet.Code::code).toList();
    }
}
