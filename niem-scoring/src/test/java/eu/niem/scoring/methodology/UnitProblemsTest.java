package eu.niem.scoring.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Use;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.Copeland;
import eu.niem.scoring.aggregation.Sum;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.NoNormalisation;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Points;
import eu.niem.scoring.treatment.Denominate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UnitProblemsTest {
    private static final Framework FRAMEWORK = Framework.of(
            "units",
            "1",
            Dimension.of(
                    "all",
                    "All",
                    Dimension.of("shares", "Shares", indicator("a", "PC"), indicator("b", "PC")),
                    Dimension.of("mixed", "Mixed", indicator("c", "PC"), indicator("d", "EUR"))));
    private static final Methodology AS_THEY_ARE = Methodology.standard().withNormalisation(NoNormalisation.standard());

    private static final Denominate SHARES = Denominate.of(Map.of("women", "persons", "spent", "budget"));

    private static Indicator indicator(String id, String unit) {
        return Indicator.of(id, id, Quantity.of(unit, Direction.HIGHER_IS_BETTER));
    }

    private static List<String> messages(Methodology methodology) {
        return messages(methodology, FRAMEWORK);
    }

    private static List<String> messages(Methodology methodology, Framework framework) {
        return methodology.check(framework).stream()
                .filter(problem -> problem.code().equals("different-units"))
                .map(Problem::message)
                .toList();
    }

    @Test
    void unitsThatDifferBelowAMeanOfNumbersAsTheyAreAreTold() {
        assertThat(messages(AS_THEY_ARE))
                .singleElement()
                .satisfies(
                        message -> assertThat(message)
                                .startsWith(
                                        "the arithmetic mean of 'mixed' takes numbers of different units as they are: PC, EUR;"));
        assertThat(messages(AS_THEY_ARE.withAggregation(Sum.standard()))).hasSize(1);
        assertThat(AS_THEY_ARE.check(FRAMEWORK)).noneMatch(Problem::error);
    }

    @Test
    void unitsOfWholeDimensionsAreComparedToo() {
        assertThat(messages(AS_THEY_ARE.withExclude(List.of("c"))))
                .singleElement()
                .satisfies(message -> assertThat(message).startsWith("the arithmetic mean of 'all'"));
    }

    @Test
    void dimensionsOfDifferentUnitsAreToldUnlessBothAreRescaled() {
        Framework framework = Framework.of(
                "units",
                "1",
                Dimension.of(
                        "all",
                        "All",
                        Dimension.of("income", "Income", indicator("e", "EUR"), indicator("f", "EUR")),
                        Dimension.of("life", "Life", indicator("g", "YR"), indicator("h", "YR"))));
        assertThat(messages(AS_THEY_ARE, framework))
                .singleElement()
                .asString()
                .startsWith("the arithmetic mean of 'all'")
                .contains("as they are: EUR, YR;");
        Methodology rescaled = AS_THEY_ARE.withRescaling(PerNode.of(MinMax.standard()));
        assertThat(messages(rescaled, framework)).isEmpty();
        assertThat(messages(
                        rescaled.withRescaling(rescaled.rescaling().with("life", NoNormalisation.standard())),
                        framework))
                .singleElement()
                .asString()
                .contains("as they are: normalised scores, YR;");
    }

    @Test
    void whatIsNormalisedOrNotAveragedMayHaveAnyUnit() {
        assertThat(messages(AS_THEY_ARE.withNormalisation(MinMax.standard()))).isEmpty();
        assertThat(messages(AS_THEY_ARE.withNormalisation(
                        PerNode.<Normaliser>of(NoNormalisation.standard()).with("d", MinMax.standard()))))
                .isEmpty();
        assertThat(messages(AS_THEY_ARE.withAggregation(
                        PerNode.<Aggregator>of(ArithmeticMean.standard()).with("mixed", Copeland.standard()))))
                .isEmpty();
    }

    /** Two dimensions below one, each of an indicator; students, teachers and persons are for context. */
    private static List<String> denominated(Denominate denominate, String otherUnit) {
        Framework framework = Framework.of(
                "rates",
                "1",
                Dimension.of(
                        "all",
                        "All",
                        indicator("women", "PS"),
                        indicator("spent", "EUR"),
                        indicator("other", otherUnit),
                        indicator("persons", "PS").withUse(Use.CONTEXT),
                        indicator("budget", "EUR").withUse(Use.CONTEXT),
                        indicator("size", "").withUse(Use.CONTEXT)));
        return AS_THEY_ARE.withTreatments(denominate).check(framework).stream()
                .filter(problem -> problem.code().equals("different-units"))
                .map(Problem::message)
                .toList();
    }

    @Test
    void sharesOfDifferentUnitsAreOfOneUnit() {
        assertThat(denominated(SHARES.withScale(100), "PC")).isEmpty();
        assertThat(denominated(SHARES.withScale(1000), ""))
                .as("a unit that is not known is none")
                .isEmpty();
    }

    @Test
    void quotientsOfDifferentUnitsOrScalesAreTold() {
        assertThat(denominated(SHARES, "PC")).singleElement().asString().contains("as they are: share of 1, PC;");
        assertThat(denominated(SHARES.withScales(Map.of("women", 100.0)), "PC"))
                .singleElement()
                .asString()
                .contains("as they are: PC, share of 1;");
        assertThat(denominated(
                        Denominate.of(Map.of("women", "budget", "spent", "persons"))
                                .withScale(1000),
                        ""))
                .singleElement()
                .asString()
                .contains("as they are: PS per 1000 EUR, EUR per 1000 PS;");
        assertThat(denominated(Denominate.of(Map.of("women", "size", "spent", "size")), ""))
                .isEmpty();
    }

    private static List<String> besidePoints(String unit, Methodology methodology) {
        Framework framework = Framework.of(
                "points",
                "1",
                Dimension.of(
                        "all",
                        "All",
                        Indicator.of("law", "Law", Options.of(Option.of("yes", "Yes", 100), Option.of("no", "No", 0))),
                        indicator("number", unit)));
        return methodology.check(framework).stream()
                .filter(problem -> problem.code().equals("different-units"))
                .map(Problem::message)
                .toList();
    }

    @Test
    void aRawUnitBesidePointsIsToldButForOneThatIsAScale() {
        Methodology points = AS_THEY_ARE.withNormalisation(
                PerNode.<Normaliser>of(NoNormalisation.standard()).with("law", Points.standard()));
        assertThat(besidePoints("EUR", points))
                .singleElement()
                .asString()
                .contains("as they are: points of answers, EUR; normalise them");
        assertThat(besidePoints("EUR", AS_THEY_ARE)).hasSize(1);
        assertThat(besidePoints("PC", points)).isEmpty();
        assertThat(besidePoints("points from 1 to 3", points)).isEmpty();
        assertThat(besidePoints("", points)).isEmpty();
        assertThat(besidePoints("EUR", points.withNormalisation(MinMax.standard())))
                .isEmpty();
    }

    @Test
    void aRawUnitBesideScoresIsTold() {
        assertThat(messages(AS_THEY_ARE.withNormalisation(
                        PerNode.<Normaliser>of(NoNormalisation.standard()).with("c", MinMax.standard()))))
                .singleElement()
                .asString()
                .startsWith("the arithmetic mean of 'mixed'")
                .contains("normalised scores, EUR;");
    }
}
