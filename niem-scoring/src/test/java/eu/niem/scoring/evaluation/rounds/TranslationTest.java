package eu.niem.scoring.evaluation.rounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Crosswalk;
import eu.niem.core.framework.CrosswalkEntry.Dropped;
import eu.niem.core.framework.CrosswalkEntry.Merged;
import eu.niem.core.framework.CrosswalkEntry.New;
import eu.niem.core.framework.CrosswalkEntry.Same;
import eu.niem.core.framework.CrosswalkEntry.Split;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.panel.Panel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TranslationTest {
    private static final RowKey LATVIA = RowKey.of("LV", "2019");
    private static final RowKey LITHUANIA = RowKey.of("LT", "2019");

    private final Translation translation =
            Translation.of(TwoInstruments.first().panel(), TwoInstruments.CROSSWALK, TwoInstruments.LATER);

    private static Observation of(Panel panel, String indicator, RowKey key) {
        return panel.findObservation(indicator, panel.findRow(key).orElseThrow())
                .orElseThrow();
    }

    private Observation of(String indicator, RowKey key) {
        return of(translation.panel(), indicator, key);
    }

    @Test
    void eachKindOfMappingGivesItsValue() {
        assertThat(of("H1", LATVIA).value()).isEqualTo(Value.answer("b"));
        assertThat(of("H1", LITHUANIA).value()).isEqualTo(Value.answer("b"));
        assertThat(of("H2", LATVIA).value()).isEqualTo(Value.checks("p"));
        assertThat(of("H2", LITHUANIA).value()).isEqualTo(Value.checks());
        assertThat(of("W1", LATVIA).value()).isEqualTo(Value.answer("y"));
        assertThat(of("W2", LATVIA).value()).isEqualTo(Value.answer("n"));
        assertThat(of("W1", LITHUANIA).value()).isEqualTo(Value.answer("n"));
        assertThat(of("W34", LATVIA).value()).isEqualTo(Value.answer("b"));
        assertThat(of("Q", LATVIA).value()).isEqualTo(Value.of(40));
        assertThat(translation.panel().framework()).isEqualTo(TwoInstruments.LATER);
    }

    @Test
    void whatWasMissingStaysMissingForItsReason() {
        assertThat(of("Q", LITHUANIA).value()).isEqualTo(Value.missing(MissingReason.NOT_APPLICABLE));
        assertThat(of("W34", LITHUANIA).value()).isEqualTo(Value.missing(MissingReason.SUPPRESSED));
    }

    @Test
    void whatHasNoCounterpartIsNotCollectedAndSaysWhy() {
        assertThat(of("N", LATVIA))
                .isEqualTo(Observation.of("N", LATVIA, Value.missing(MissingReason.NOT_COLLECTED))
                        .withComment("not comparable: not asked in version 2019"));
        assertThat(of("W2", LITHUANIA))
                .isEqualTo(Observation.of("W2", LITHUANIA, Value.missing(MissingReason.NOT_COLLECTED))
                        .withComment("not comparable: 'c' of version 2019 has no counterpart"));
        assertThat(translation.incomparable())
                .containsExactly(
                        new Translation.Incomparable(List.of(), List.of("N"), null, "", "not asked in version 2019"),
                        new Translation.Incomparable(
                                List.of("D"), List.of(), null, "", "not asked any more in version 2021"),
                        new Translation.Incomparable(
                                List.of("W12"), List.of("W2"), LITHUANIA, "c", "no counterpart in version 2021"));
        assertThat(translation.toString())
                .startsWith("Not comparable from version 2019 to 2021 of 'demo', LT, 2019\n")
                .contains("not asked any more in version 2021");
    }

    @Test
    void provenanceStays() {
        assertThat(of("H1", LATVIA))
                .isEqualTo(Observation.of("H1", LATVIA, Value.answer("b"))
                        .withSources(List.of("law", "visit"))
                        .withComment("since 2015"));
        Observation full = Observation.of("Q", LATVIA, 0.1)
                .withStatus(Set.of(ObsStatus.BREAK))
                .withConf(ConfStatus.CONFIDENTIAL)
                .withSampleSize(12.0)
                .withStdError(0.5)
                .withSources(List.of("law"))
                .withComment("kept");
        assertThat(of(translate(full), "Q", LATVIA)).isEqualTo(full);
    }

    @Test
    void whatIsMergedHasTheProvenanceOfAllParts() {
        Observation one = Observation.of("W3", LATVIA, Value.answer("y"))
                .withStatus(Set.of(ObsStatus.PROVISIONAL))
                .withSampleSize(12.0)
                .withSources(List.of("law", "visit"))
                .withComment("first");
        Observation two = Observation.of("W4", LATVIA, Value.answer("y"))
                .withStatus(Set.of(ObsStatus.BREAK))
                .withConf(ConfStatus.CONFIDENTIAL)
                .withSampleSize(12.0)
                .withSources(List.of("visit", "call"))
                .withComment("second");
        assertThat(of(translate(one, two), "W34", LATVIA))
                .isEqualTo(Observation.of("W34", LATVIA, Value.answer("a"))
                        .withStatus(Set.of(ObsStatus.BREAK, ObsStatus.PROVISIONAL))
                        .withConf(ConfStatus.CONFIDENTIAL)
                        .withSources(List.of("law", "visit", "call"))
                        .withComment("first; second"));
    }

    private static Panel translate(Observation... observations) {
        return Translation.of(
                        Panel.of(TwoInstruments.EARLIER, List.of(observations)),
                        TwoInstruments.CROSSWALK,
                        TwoInstruments.LATER)
                .panel();
    }

    private static Value merged(Value one, Value two) {
        List<Observation> parts = new ArrayList<>(List.of(Observation.of("W3", LATVIA, one)));
        if (two != null) {
            parts.add(Observation.of("W4", LATVIA, two));
        }
        return of(translate(parts.toArray(new Observation[0])), "W34", LATVIA).value();
    }

    @Test
    void oneMissingPartMakesTheWholeMissing() {
        Value answer = Value.answer("y");
        Value notApplicable = Value.missing(MissingReason.NOT_APPLICABLE);
        Value suppressed = Value.missing(MissingReason.SUPPRESSED);
        assertThat(merged(answer, null)).isEqualTo(Value.missing(MissingReason.MISSING));
        assertThat(merged(answer, suppressed)).isEqualTo(suppressed);
        assertThat(merged(notApplicable, suppressed)).isEqualTo(suppressed);
        assertThat(merged(notApplicable, notApplicable)).isEqualTo(notApplicable);
        assertThat(merged(notApplicable, answer)).isEqualTo(Value.missing(MissingReason.NOT_COLLECTED));
    }

    @Test
    void aCombinationThatIsLeftOutHasNoCounterpart() {
        Translation lost = Translation.of(
                Panel.of(
                        TwoInstruments.EARLIER,
                        List.of(
                                Observation.of("W3", LATVIA, Value.answer("n")),
                                Observation.of("W4", LATVIA, Value.answer("n")))),
                TwoInstruments.CROSSWALK,
                TwoInstruments.LATER);
        assertThat(of(lost.panel(), "W34", LATVIA).value()).isEqualTo(Value.missing(MissingReason.NOT_COLLECTED));
        assertThat(lost.incomparable())
                .contains(new Translation.Incomparable(
                        List.of("W3", "W4"), List.of("W34"), LATVIA, "n+n", "no counterpart in version 2021"));
    }

    @Test
    void splitsAndMergersWithoutOptionsAreNotComparable() {
        Crosswalk without = Crosswalk.of(
                "demo",
                "2019",
                "2021",
                new Split("W12", List.of("W1", "W2"), Map.of()),
                new Merged(List.of("W3", "W4"), "W34", Map.of()),
                new New("N"),
                new Dropped("D"),
                new Dropped("H1"),
                new New("H1"),
                new Dropped("H2"),
                new New("H2"),
                new Same("Q", "Q"));
        Translation none = Translation.of(TwoInstruments.first().panel(), without, TwoInstruments.LATER);
        assertThat(none.panel().observations())
                .filteredOn(each -> !(each.value() instanceof Value.Missing))
                .extracting(Observation::indicator)
                .containsExactly("Q");
        assertThat(none.incomparable())
                .extracting(Translation.Incomparable::why)
                .contains("split, and no options are mapped", "merged, and no options are mapped");
    }

    @Test
    void aNewQuestionIsNotCollectedWhereItIsAskedAndMakesNoRow() {
        Indicator asked = Indicator.of("N", "New", Options.of(Option.of("y", "Yes", 100)));
        Panel groups = Panel.of(
                TwoInstruments.framework("2019", List.of(TwoInstruments.EARLIER.getIndicator("Q")), List.of()),
                List.of(
                        Observation.of("Q", RowKey.of("LV", "2019", "REF"), 1),
                        Observation.of("Q", RowKey.of("LV", "2019", "BSP"), 1),
                        Observation.of("Q", RowKey.of("LT", "2019", "REF"), 1),
                        Observation.of("Q", RowKey.of("LT", "2019"), 1)));
        assertThat(keysOfNew(groups, asked.withGroups(List.of("REF")))).containsExactly("LT 2019 REF", "LV 2019 REF");
        assertThat(keysOfNew(groups, asked)).containsExactly("LT 2019", "LV 2019 BSP", "LV 2019 REF");
    }

    private static List<String> keysOfNew(Panel earlier, Indicator asked) {
        Crosswalk crosswalk = Crosswalk.of("demo", "2019", "2021", new New("N")).withUnmappedSame();
        Panel later = Translation.of(
                        earlier,
                        crosswalk,
                        TwoInstruments.framework(
                                "2021", List.of(TwoInstruments.EARLIER.getIndicator("Q")), List.of(asked)))
                .panel();
        assertThat(later.rows()).isEqualTo(earlier.rows());
        return later.observations().stream()
                .filter(each -> each.indicator().equals("N"))
                .map(each -> each.key().toString())
                .sorted()
                .toList();
    }

    @Test
    void aCrosswalkThatDoesNotFitIsRefusedWithEveryMismatch() {
        Crosswalk wrong = Crosswalk.of("demo", "2019", "2021", new Same("H1", "H1"), new New("M"));
        assertThatThrownBy(() -> Translation.of(TwoInstruments.first().panel(), wrong, TwoInstruments.LATER))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the crosswalk of 'demo' from 2019 to 2021 does not fit:\n  /mappings")
                .hasMessageContaining("'M'")
                .hasMessageContaining("H2, W12");
    }
}
