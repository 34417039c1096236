package eu.niem.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.RowKey;
import eu.niem.scoring.comparison.GapDecomposition.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GapDecompositionTest {
    private static final RowKey NEU = RowKey.of("A", "2023", "NEU");

    private static Citizens bySex() {
        return Citizens.empty()
                .with("EMP", "A", "2023", "NEU-F", 10)
                .with("EMP", "A", "2023", "NEU-M", 30)
                .with("EMP", "A", "2023", "NAT-F", 20)
                .with("EMP", "A", "2023", "NAT-M", 40)
                .with("POP", "A", "2023", "NEU-F", 20)
                .with("POP", "A", "2023", "NEU-M", 80)
                .with("POP", "A", "2023", "NAT-F", 500)
                .with("POP", "A", "2023", "NAT-M", 500);
    }

    /** By hand: rates of 26 and 30, -0.3 x 15 + 0.3 x 35 = 6 by composition, -10 x 0.35 - 10 x 0.65 = -10 by rates. */
    @Test
    void compositionAndRatesAddUpToTheDifference() {
        GapDecomposition split = GapDecomposition.of(bySex().panel(), "EMP", "POP", NEU);
        assertThat(split.targetRate()).isCloseTo(26, within(1e-12));
        assertThat(split.referenceRate()).isCloseTo(30, within(1e-12));
        assertThat(split.composition()).isCloseTo(6, within(1e-12));
        assertThat(split.rate()).isCloseTo(-10, within(1e-12));
        assertThat(split.toString())
                .startsWith("Difference by composition and rate: Employment rate, Aford 2023, Non-EU citizens against"
                        + " Nationals: -4.00 = 6.00 by composition + -10.00 by rates");
    }

    @Test
    void flagsOfTheFiguresStandBesideTheirPart() {
        Citizens citizens = bySex().flagged("A", "2023", "NEU-F", ObsStatus.LOW_RELIABILITY);
        GapDecomposition split = GapDecomposition.of(citizens.panel(), "EMP", "POP", NEU);
        assertThat(split.parts()).extracting(each -> each.quality().status()).containsExactlyInAnyOrder("u", "");
        assertThat(split.toString()).endsWith("u: low reliability");
    }

    @Test
    void aMissingNumberIsNamedAndNeverZero() {
        Citizens citizens = Citizens.empty()
                .with("EMP", "A", "2023", "NEU-F", 10)
                .with("POP", "A", "2023", "NAT-F", 500)
                .with("POP", "A", "2023", "NEU-F", 20);
        assertThatThrownBy(() -> GapDecomposition.of(citizens.panel(), "EMP", "POP", NEU))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EMP A 2023 NAT-F")
                .hasMessageContaining("POP A 2023 NEU-M");
    }

    @Test
    void partsThatAreLeftOutOrCountedTwiceAreRefused() {
        List<Group> unmatched = new ArrayList<>(Citizens.GROUPS);
        unmatched.add(Group.of("NEU-X", "Others").withParent("NEU").withFacets(Map.of("CITIZEN", "NEU", "SEX", "X")));
        assertThatThrownBy(
                        () -> GapDecomposition.of(bySex().describing(unmatched).panel(), "EMP", "POP", NEU))
                .hasMessageContaining("nothing to compare [NEU-X] with");
        List<Group> twice = new ArrayList<>(Citizens.GROUPS);
        twice.add(Group.of("NAT-Y", "Young").withParent("NAT").withFacets(Map.of("AGE", "Y")));
        twice.add(Group.of("NEU-Y", "Young")
                .withParent("NEU")
                .withReference("NAT-Y")
                .withFacets(Map.of("AGE", "Y")));
        assertThatThrownBy(() -> GapDecomposition.of(bySex().describing(twice).panel(), "EMP", "POP", NEU))
                .hasMessageContaining("of one breakdown only, but the parts have the facets");
    }

    @Test
    void groupsWithoutReferenceOrPartsAreRefusedWithTheCure() {
        assertThatThrownBy(() -> GapDecomposition.of(bySex().panel(), "EMP", "POP", NEU.withGroup("NAT")))
                .hasMessageContaining("has no reference: name it in groups.csv");
        assertThatThrownBy(() -> GapDecomposition.of(bySex().panel(), "EMP", "POP", NEU.withGroup("NEU-F")))
                .hasMessageContaining("each with its PARENT and REFERENCE");
        assertThatThrownBy(() -> GapDecomposition.of(List.of(new Part("all", 0, 5, 10, 5))))
                .hasMessageContaining("the counts of the target");
    }
}
