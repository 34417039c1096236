package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Band;
import eu.niem.scoring.fixture.ThreeAreas;
import eu.niem.scoring.fixture.ThreeCountries;
import eu.niem.scoring.methodology.Bands;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.normalisation.MinMax;
import java.util.List;
import org.junit.jupiter.api.Test;

class StudyTest {
    private static final Methodology POOLED = Methodology.standard().withNormalisation(MinMax.standard());

    private static final Methodology METHODOLOGY = Methodology.standard()
            .withBands(Bands.of(List.of(new Band("unfavourable", 0), new Band("favourable", 60)))
                    .withRounding(Bands.Rounding.HALF_UP));

    /** COINr 1.1.14's hierarchy must be even: no indicator directly below the index. */
    @Test
    void treesMayBeUneven() {
        Indicator leaf = Indicator.of("leaf", "Leaf", Quantity.of("PC", 0, 100));
        Indicator deep = Indicator.of("deep", "Deep", Quantity.of("PC", 0, 100));
        Framework framework = Framework.of(
                "f", "1", Dimension.of("all", "All", leaf, Dimension.of("d", "D", Dimension.of("e", "E", deep))));
        RowKey key = RowKey.of("AT", "2021");
        Panel panel = Panel.of(framework, List.of(Observation.of("leaf", key, 20), Observation.of("deep", key, 60)));
        assertThat(Study.of(Methodology.standard(), panel)
                        .score()
                        .score("all", key)
                        .value())
                .isEqualTo(40);
    }

    /** COINr 1.1.14's get_trends makes A.1 of A-1, an ISO 3166-2 code. */
    @Test
    void codesOfAreasAreLeftAsTheyAre() {
        RowKey key = RowKey.of("AT-9", "2021");
        Panel panel = Panel.of(ThreeCountries.FRAMEWORK, List.of(Observation.of("EMP1", key, 60)));
        assertThat(Study.of(Methodology.standard(), panel)
                        .score()
                        .ranking("overall", "2021")
                        .places())
                .extracting(place -> place.score().key().refArea())
                .containsExactly("AT-9");
    }

    /** COINr 1.1.14's new_coin(split_to = c(2020, 2021)) fails: only all years, one coin each, can be taken. */
    @Test
    void anyPeriodsOfAPanelMayBeScored() {
        Panel two =
                ThreeAreas.unbalanced().panel().where(key -> !key.timePeriod().equals("2019"));
        assertThat(Study.of(POOLED, two).score().rows()).hasSize(6);
        assertThat(Study.of(POOLED, ThreeAreas.unbalanced().panel().period("2021"))
                        .score()
                        .rows())
                .hasSize(3);
    }

    @Test
    void aStudyBeginsWithItsName() {
        assertThat(Study.of(METHODOLOGY, ThreeCountries.panel()).toString()).startsWith("Study: Demo framework\n");
    }
}
