package eu.niem.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.result.Explanation;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.aggregation.ArithmeticMean;
import eu.niem.scoring.aggregation.PowerMean;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.Role;
import eu.niem.scoring.methodology.Groups;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.methodology.Problem;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.NoNormalisation;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Points;
import eu.niem.scoring.treatment.Treatment;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Explanations and methods on pages in another language than English. */
class ExplanationsTest {
    private static final Methods METHODS = Methods.of();
    private static final List<String> LANGUAGES = List.of("de", "pl");

    /** A single word may be the beginning of one in another language, as median and mediana. */
    private static final String ALIKE = "[a-z]*";

    private static Study open() {
        return new GappedStudy().open();
    }

    /** Makes a method; one that needs parameters with those that the study has. */
    private static <M> M made(Role<M> role, String name) {
        MethodCall call = MethodCall.of(name);
        return METHODS.make(
                role,
                switch (name) {
                    case "screen" -> call.with("minimumAvailable", 0.5);
                    case "denominate" -> call.with("by", Map.of("SIZE", "POP")).with("scale", 1000);
                    case "impute-group-mean", "impute-group-median" -> call.with("peerGroup", "TYPE");
                    case "distance-to-reference", "ratio-to-reference" -> call.with("refArea", "S");
                    case "distance-to-target" -> call.with("target", 90);
                    case "power-mean" -> call.with("exponent", 0.5);
                    case "owa" -> call.with("atLeast", 1);
                    case "ratio" -> call.with("numerator", "work").with("denominator", "home");
                    default -> call;
                });
    }

    private static PerNode<Normaliser> normalised(Normaliser normaliser) {
        return PerNode.<Normaliser>of(normaliser).with("LAW", Points.standard());
    }

    private static Methodology standard() {
        return Methodology.standard().withNormalisation(normalised(MinMax.standard()));
    }

    private static Stream<Methodology> methodologies() {
        Stream<Methodology> treatments = METHODS.names(Treatment.ROLE).stream()
                .map(name -> standard().withTreatments(made(Treatment.ROLE, name)));
        Stream<Methodology> afterImputing = Stream.of("winsorise", "log", "box-cox")
                .map(name ->
                        standard().withTreatments(made(Treatment.ROLE, "impute-mean"), made(Treatment.ROLE, name)));
        Stream<Methodology> normalisations = METHODS.names(Normaliser.ROLE).stream()
                .filter(name -> !name.equals("points"))
                .map(name -> standard().withNormalisation(normalised(made(Normaliser.ROLE, name))));
        Stream<Methodology> aggregations = METHODS.names(Aggregator.ROLE).stream()
                .map(name -> standard()
                        .withAggregation(PerNode.<Aggregator>of(ArithmeticMean.standard())
                                .with(PerNode.ROOT, made(Aggregator.ROLE, name))));
        Stream<Methodology> groups = Stream.of(standard().withGroups(Groups.combine(List.of("REF", "NAT"))));
        Stream<Methodology> rescalings = METHODS.names(Normaliser.ROLE).stream()
                .map(name -> name.equals("goalposts")
                        ? Goalposts.standard().withGoalposts(20, 80)
                        : made(Normaliser.ROLE, name))
                .map(ExplanationsTest::rescaled)
                .filter(methodology ->
                        methodology.check(open().framework()).stream().noneMatch(Problem::error));
        return Stream.of(treatments, afterImputing, normalisations, aggregations, groups, rescalings)
                .flatMap(each -> each);
    }

    private static Methodology rescaled(Normaliser root) {
        return standard()
                .withRescaling(
                        PerNode.<Normaliser>of(NoNormalisation.standard()).with(PerNode.ROOT, root));
    }

    private static Stream<Explanation> all(Explanation part) {
        return Stream.concat(Stream.of(part), part.parts().stream().flatMap(ExplanationsTest::all));
    }

    private static Stream<Explanation> explanations(Scorecard scorecard) {
        return scorecard.rows().stream()
                .map(row -> scorecard.explain("all", row))
                .flatMap(ExplanationsTest::all);
    }

    /** Returns what an explanation says of a method in English; empty where it names none. */
    private static String method(Explanation part) {
        if (part instanceof Explanation.Imputed imputed) {
            return imputed.method();
        } else if (part instanceof Explanation.Treated treated) {
            return treated.method();
        } else if (part instanceof Explanation.Normalised normalised) {
            return normalised.method();
        } else if (part instanceof Explanation.Combined combined) {
            return combined.method();
        }
        if (part instanceof Explanation.Aggregated aggregated) {
            Explanation.Rescaling rescaling = aggregated.rescaling();
            return rescaling == null ? aggregated.method() : rescaling.method();
        }
        return "";
    }

    @ParameterizedTest
    @MethodSource("methodologies")
    void noEnglishOfAnyMethodIsOnAPageInAnotherLanguage(Methodology methodology) {
        Scorecard scorecard = open().withMethodology(methodology).score();
        Set<String> english =
                explanations(scorecard).map(ExplanationsTest::method).collect(Collectors.toCollection(TreeSet::new));
        english.removeIf(text -> text.matches(ALIKE));
        for (String language : LANGUAGES) {
            String pages = pages(Report.of(open(), scorecard).in(Locale.forLanguageTag(language)), scorecard);
            assertThat(pages).contains("<details>");
            assertThat(english).as(language).noneMatch(pages::contains);
        }
    }

    private static String pages(Report report, Scorecard scorecard) {
        return scorecard.rows().stream()
                .map(RowKey::slice)
                .distinct()
                .filter(slice -> slice.timePeriod().equals("2023"))
                .map(slice -> report.at(slice).page().html())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void anAreaHasAPageWhereItsGroupsAreCombined() {
        Study study = open().withMethodology(standard().withGroups(Groups.combine(List.of("REF", "NAT"))));
        assertThat(Report.of(study, study.score()).area("E").html()).contains("<h1>East</h1>");
    }

    @Test
    void theMethodsTriedGiveEveryKindOfExplanation() {
        Set<Class<?>> kinds = methodologies()
                .map(methodology -> open().withMethodology(methodology).score())
                .flatMap(ExplanationsTest::explanations)
                .map(Object::getClass)
                .collect(Collectors.toSet());
        assertThat(kinds).containsExactlyInAnyOrder(Explanation.class.getPermittedSubclasses());
    }

    @Test
    void aMethodIsNamedWithItsParametersInTheLanguage() {
        Methodology methodology = standard()
                .withTreatments(made(Treatment.ROLE, "impute-group-mean"))
                .withAggregation(PowerMean.of(0.5))
                .withGroups(Groups.combine(List.of("REF", "NAT")));
        assertThat(page(methodology, "de"))
                .contains(
                        "Auffüllen mit dem Mittelwert der Vergleichsgruppe (Vergleichsgruppe TYPE)",
                        "vom schlechtesten zum besten beobachteten Wert (von 0, bis 100); Law: Punkte der Antworten",
                        "Potenzmittel (Exponent: 0,5)",
                        "zusammengefasst (arithmetisches Mittel, Refugees, Nationals");
    }

    @Test
    void anImputedValueSaysFromWhatInTheLanguage() {
        assertThat(page(standard().withTreatments(made(Treatment.ROLE, "carry-forward")), "de"))
                .contains("aufgefüllt: letzter früherer Wert (Wert von 2022 (geringe Zuverlässigkeit))");
        assertThat(page(standard().withTreatments(made(Treatment.ROLE, "impute-median")), "pl"))
                .contains("uzupełniono: imputacja medianą (mediana z 15 wartości)");
    }

    @Test
    void aRescaledScoreSaysWhatItWasInTheLanguage() {
        assertThat(page(rescaled(Goalposts.standard().withGoalposts(0, 50)), "de"))
                .contains("Werte der Teile umgerechnet", "umgerechnet aus ");
    }

    @Test
    void anAnswerIsSaidInTheLanguage() {
        assertThat(page(standard(), "de")).contains("Volles Recht").doesNotContain("Full right");
        assertThat(page(standard(), "lv")).contains("Full right");
    }

    @Test
    void whatAPlugInBringsIsCalledAsItCallsItself() {
        Aggregator own = new Aggregator() {
            @Override
            public void aggregate(double[][] children, double[] weights, double[] out) {
                System.arraycopy(children[0], 0, out, 0, out.length);
            }

            @Override
            public String methodName() {
                return "first-part";
            }
        };
        assertThat(page(standard().withAggregation(own), "de")).contains("first part; Teile: 2 von 2");
        Normaliser unnamed = (indicator, reference) -> raw -> raw;
        assertThat(page(standard().withNormalisation(normalised(unnamed)), "de"))
                .contains("eine Methode ohne Namen");
    }

    private static String page(Methodology methodology, String language) {
        Study study = open().withMethodology(methodology);
        return Report.of(study, study.score())
                .in(Locale.forLanguageTag(language))
                .page()
                .html();
    }
}
