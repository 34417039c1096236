package eu.niem.scoring.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Explanation;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.contract.AggregatorContract;
import eu.niem.scoring.contract.Law;
import eu.niem.scoring.contract.ProviderContract;
import eu.niem.scoring.method.MethodCall;
import eu.niem.scoring.method.MethodException;
import eu.niem.scoring.methodology.MethodProvider;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.normalisation.Normaliser;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plug-in in a jar of its own is found, made by name, scores, and is described as it was called. */
class ExamplePlugInTest {
    private static final MethodCall HALF = MethodCall.of("zimmermann-zysno").with("gamma", 0.5);
    private static final MethodCall RATIO = MethodCall.of("ratio-to-best");

    @TempDir
    static Path work;

    private static PlugInJar plugIn;

    @BeforeAll
    static void compile() throws Exception {
        plugIn = PlugInJar.ofFolder(Path.of("src/test/plugin/example"), work);
    }

    @Test
    void itsNamesJoinThoseOfTheLibrary() throws Exception {
        List<String> names = plugIn.with(() -> Methods.load().names(Aggregator.ROLE));
        assertThat(names).startsWith("arithmetic-mean").endsWith("zimmermann-zysno");
        assertThat(Methods.load().names(Aggregator.ROLE)).doesNotContain("zimmermann-zysno");
    }

    @Test
    void itScoresAndIsDescribedAsItWasCalled() throws Exception {
        plugIn.with(() -> {
            Methods methods = Methods.load();
            Methodology methodology = Methodology.standard()
                    .withNormalisation(methods.make(Normaliser.ROLE, RATIO))
                    .withAggregation(methods.make(Aggregator.ROLE, HALF));
            Scorecard card = study(methodology).score();
            // x = 0.5 and 1: (0.5 * 1)^0.5 * (1 - 0.5 * 0)^0.5
            assertThat(card.score("all", "AT", "2021").value()).isEqualTo(Math.sqrt(0.5));
            assertThat(card.score("all", "BE", "2021").value()).isEqualTo(Math.sqrt(1 * 0.25));
            assertThat(methods.describe(methodology.aggregation().standard())).contains(HALF);
            assertThat(methods.describe(methodology.normalisation().standard())).contains(RATIO);
            assertThat(methods.describe(card.plan().findScaling("less", "2021").orElseThrow()))
                    .contains(MethodCall.of("share-of-best").with("best", 10.0).with("inverse", true));
            return card;
        });
    }

    @Test
    void itsReasonsStandInTheExplanation() throws Exception {
        plugIn.with(() -> {
            Methodology methodology = Methodology.standard()
                    .withNormalisation(Methods.load().make(Normaliser.ROLE, MethodCall.of("none")))
                    .withAggregation(Methods.load().make(Aggregator.ROLE, HALF));
            Explanation explanation = study(methodology).score().explain("all", "AT", "2021");
            assertThat(explanation.toString()).contains("because zimmermann-zysno needs children from 0 to 1");
            return explanation;
        });
    }

    @Test
    void itsParametersAreCheckedAsThoseOfTheLibrary() throws Exception {
        plugIn.with(() -> {
            Methods methods = Methods.load();
            assertThatThrownBy(() -> methods.make(Aggregator.ROLE, MethodCall.of("zimmermann-zysno")))
                    .isInstanceOf(MethodException.class)
                    .hasMessage("'zimmermann-zysno' needs the parameter 'gamma'; add it");
            assertThatThrownBy(() -> methods.make(Aggregator.ROLE, HALF.with("gamma", 2.0)))
                    .hasMessage("aggregation 'zimmermann-zysno': 'gamma' must lie from 0 to 1, but was 2.0");
            assertThatThrownBy(() -> methods.make(Aggregator.ROLE, HALF.with("delta", 2.0)))
                    .hasMessage("'zimmermann-zysno' has no parameter [delta]; known are [gamma]");
            return methods;
        });
    }

    @Test
    void itKeepsToTheContract() throws Exception {
        plugIn.with(() -> {
            MethodProvider provider =
                    ServiceLoader.load(MethodProvider.class).findFirst().orElseThrow();
            ProviderContract.of(provider)
                    .trying(HALF)
                    .trying(HALF.with("gamma", 0.0))
                    .trying(MethodCall.of("share-of-best").with("best", 2.0))
                    .check();
            AggregatorContract.of(Methods.load().make(Aggregator.ROLE, HALF))
                    .claiming(Law.MONOTONE)
                    .check();
            return provider;
        });
    }

    private static Study study(Methodology methodology) {
        Framework framework = Framework.of(
                "demo",
                "1",
                Dimension.of(
                        "all",
                        "All",
                        Indicator.of("more", "More is better", Quantity.of("NUM", Direction.HIGHER_IS_BETTER)),
                        Indicator.of("less", "Less is better", Quantity.of("NUM", Direction.LOWER_IS_BETTER))));
        RowKey austria = RowKey.of("AT", "2021");
        RowKey belgium = RowKey.of("BE", "2021");
        return Study.of(
                methodology,
                Panel.of(
                        framework,
                        List.of(
                                Observation.of("more", austria, 4),
                                Observation.of("less", austria, 10),
                                Observation.of("more", belgium, 8),
                                Observation.of("less", belgium, 40))));
    }
}
