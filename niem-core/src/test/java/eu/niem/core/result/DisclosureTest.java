package eu.niem.core.result;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.evidence.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Lithuania's rate of 2021 is confidential, Latvia's is free. */
class DisclosureTest {
    private static final RowKey LT = RowKey.of("LT", "2021");
    private static final RowKey LV = RowKey.of("LV", "2021");
    private static final Observation FREE =
            Observation.of("RATE", LV, 40).withSampleSize(99.0).withComment("own survey");
    private static final Observation SECRET = Observation.of("RATE", LT, 47)
            .withConf(ConfStatus.CONFIDENTIAL)
            .withStatus(EnumSet.of(ObsStatus.ESTIMATED))
            .withSampleSize(12.0)
            .withStdError(3.5)
            .withSources(List.of("LFS"))
            .withComment("about 50");
    private static final Observation SECRET_WITHOUT_VALUE =
            SECRET.withValue(Value.missing(MissingReason.NOT_COLLECTED));
    private static final Disclosure DISCLOSURE = Disclosure.of(List.of(FREE, SECRET));

    private static DataTable table(List<String> columns, Object[]... rows) {
        return new DataTable(
                "t", columns, List.of(rows).stream().map(DataTable::row).toList());
    }

    private static List<Object> line(Tabular result, int line) {
        return new ArrayList<>(result.data().rows().get(line));
    }

    @Test
    void onlyAValueThatIsNotFreeIsSuppressed() {
        assertThat(DISCLOSURE.isSuppressed("RATE", LT)).isTrue();
        assertThat(DISCLOSURE.isSuppressed("RATE", LV)).isFalse();
        assertThat(DISCLOSURE.isSuppressed("RATE", LT.withGroup("REF"))).isFalse();
        assertThat(DISCLOSURE.isSuppressed("OTHER", LT)).isFalse();
        assertThat(DISCLOSURE.isEmpty()).isFalse();
        assertThat(Disclosure.of(List.of(FREE, SECRET_WITHOUT_VALUE)).isEmpty()).isTrue();
    }

    @Test
    void everyStatusButFreeIsConfidential() {
        for (ConfStatus conf : ConfStatus.values()) {
            assertThat(Disclosure.isConfidential(FREE.withConf(conf)))
                    .as(conf.toString())
                    .isEqualTo(conf != ConfStatus.FREE);
        }
    }

    @Test
    void ofAnObservationNothingStaysThatTellsOfItsValue() {
        assertThat(Disclosure.shown(SECRET))
                .isEqualTo(Observation.of("RATE", LT, Value.missing(MissingReason.SUPPRESSED))
                        .withConf(ConfStatus.CONFIDENTIAL)
                        .withSources(List.of("LFS")));
        assertThat(Disclosure.shown(FREE)).isEqualTo(FREE);
    }

    @Test
    void aMissingValueKeepsItsReasonWithoutItsComment() {
        Observation shown = Disclosure.shown(SECRET_WITHOUT_VALUE);
        assertThat(shown.value()).isEqualTo(Value.missing(MissingReason.NOT_COLLECTED));
        assertThat(shown.comment()).isEmpty();
    }

    @Test
    void aLineKeepsOfWhomItIsAndWhatItIs() {
        DataTable scores = table(
                List.of(
                        "NODE",
                        "REF_AREA",
                        "TIME_PERIOD",
                        "GROUP",
                        "SCORE",
                        "RANK",
                        "SCORED",
                        "BAND",
                        "ABSENT",
                        "STATUS"),
                new Object[] {"RATE", "LT", "2021", "_T", 45.0, 2, 1, "low", null, "e"},
                new Object[] {"RATE", "LV", "2021", "_T", 33.0, 3, 1, "low", null, null},
                new Object[] {"top", "LT", "2021", "_T", 72.5, 1, 2, "high", null, "e"});

        Tabular shown = DISCLOSURE.hiddenIn(scores);

        assertThat(line(shown, 0)).containsExactly("RATE", "LT", "2021", "_T", null, null, 1, null, "suppressed", null);
        assertThat(shown.data().rows().subList(1, 3)).isEqualTo(scores.rows().subList(1, 3));
    }

    @Test
    void aReasonWhyThereIsNoScoreStays() {
        DataTable scores = table(
                List.of("INDICATOR", "REF_AREA", "SCORE", "ABSENT"), new Object[] {"RATE", "LT", null, "context"});
        assertThat(line(DISCLOSURE.hiddenIn(scores), 0)).containsExactly("RATE", "LT", null, "context");
    }

    @Test
    void whereALineDoesNotSayThePeriodThatOfAnyCounts() {
        DataTable changes = table(
                List.of("REF_AREA", "GROUP", "NODE", "SCORE_BEFORE"),
                new Object[] {"LT", "_T", "RATE", 45.0},
                new Object[] {"LT", "REF", "RATE", 45.0},
                new Object[] {"LV", "_T", "RATE", 33.0});
        Tabular shown = DISCLOSURE.hiddenIn(changes);
        assertThat(line(shown, 0)).containsExactly("LT", "_T", "RATE", null);
        assertThat(line(shown, 1)).containsExactly("LT", "REF", "RATE", 45.0);
        assertThat(line(shown, 2)).containsExactly("LV", "_T", "RATE", 33.0);
    }

    @Test
    void aLineOfSeveralIndicatorsOrOfAPeerIsHiddenForEach() {
        DataTable effects =
                table(List.of("REF_AREA", "INDICATORS", "NODE", "GAINED"), new Object[] {"LT", "LAW+RATE", "top", 4.5});
        assertThat(line(DISCLOSURE.hiddenIn(effects), 0)).containsExactly("LT", "LAW+RATE", "top", null);
        DataTable solutions =
                table(List.of("REF_AREA", "INDICATOR", "PEER", "PEER_SCORE"), new Object[] {"LV", "RATE", "LT", 45.0});
        assertThat(line(DISCLOSURE.hiddenIn(solutions), 0)).containsExactly("LV", "RATE", "LT", null);
    }

    @Test
    void inAWideTableOnlyTheCellOfTheIndicatorIsHidden() {
        DataTable wide = table(
                List.of("REF_AREA", "TIME_PERIOD", "GROUP", "top", "RATE"),
                new Object[] {"LT", "2021", "_T", 72.5, 45.0},
                new Object[] {"LT", "2020", "_T", 71.5, 44.0});
        Tabular shown = DISCLOSURE.hiddenIn(wide);
        assertThat(line(shown, 0)).containsExactly("LT", "2021", "_T", 72.5, null);
        assertThat(line(shown, 1)).containsExactly("LT", "2020", "_T", 71.5, 44.0);
    }

    @Test
    void inARankingThePlaceOfTheLineDoesNotTell() {
        DataTable ranking =
                table(List.of("RANK", "AREA", "SCORE", "ABSENT"), new Object[] {1, "LT", 45.0, null}, new Object[] {
                    2, "LV", 33.0, null
                });
        Tabular shown = DISCLOSURE.hiddenIn(ranking, "RATE", Slice.of("2021"));
        assertThat(line(shown, 0)).containsExactly(2, "LV", 33.0, null);
        assertThat(line(shown, 1)).containsExactly(null, "LT", null, "suppressed");
        assertThat(DISCLOSURE.hiddenIn(ranking, "RATE", Slice.of("2020"))).isSameAs(ranking);
        assertThat(DISCLOSURE.hiddenIn(ranking, "top", Slice.of("2021"))).isSameAs(ranking);
    }

    @Test
    void flagsThatStayHaveTheirKeyWhereSomethingIsHidden() {
        CompactTabular flagged = () -> table(
                List.of("NODE", "REF_AREA", "TIME_PERIOD", "VALUE", "STATUS"),
                new Object[] {"RATE", "LT", "2021", 47.0, "e"},
                new Object[] {"RATE", "LV", "2021", 40.0, "b"});
        assertThat(DISCLOSURE.hiddenIn(flagged).table().toString())
                .contains("b: break in the series")
                .doesNotContain("47", "e: estimated");
    }

    @Test
    void aResultWithNothingToHideIsThatResult() {
        DataTable free = table(List.of("INDICATOR", "REF_AREA", "SCORE"), new Object[] {"RATE", "LV", 33.0});
        assertThat(DISCLOSURE.hiddenIn(free)).isSameAs(free);
        assertThat(Disclosure.of(List.of()).hiddenIn(free)).isSameAs(free);
    }

    @Test
    void moreCanBeHidden() {
        Disclosure more = DISCLOSURE.and("top", List.of(LT)).and("RATE", List.of(LV));
        assertThat(more.isSuppressed("top", LT)).isTrue();
        assertThat(more.isSuppressed("RATE", LT)).isTrue();
        assertThat(more.isSuppressed("RATE", LV)).isTrue();
        assertThat(DISCLOSURE.isSuppressed("RATE", LV)).isFalse();
        assertThat(DISCLOSURE.and("top", List.of()).isSuppressed("top", LT)).isFalse();
    }

    @Test
    void manyLinesAndManySecretsAreHiddenEachByItself() {
        List<Observation> secrets = IntStream.range(0, 20_000)
                .mapToObj(i ->
                        Observation.of("RATE", RowKey.of("A" + i, "2021"), i).withConf(ConfStatus.NOT_FOR_PUBLICATION))
                .toList();
        DataTable lines = new DataTable(
                "t",
                List.of("INDICATOR", "REF_AREA", "SCORE"),
                IntStream.range(0, 40_000)
                        .mapToObj(i -> DataTable.row("RATE", "A" + i, 1.0))
                        .toList());
        assertThat(Disclosure.of(secrets).hiddenIn(lines).data().rows().stream().filter(row -> row.get(2) == null))
                .hasSize(20_000);
    }

    private static Explanation score(Observation observation, String method) {
        Value.Numeric number = (Value.Numeric) observation.value();
        return new Explanation.Normalised(
                "RATE",
                "Rate",
                observation.key(),
                number.number(),
                method,
                new Explanation.Observed(
                        "RATE", "Rate", observation.key(), number.number(), observation, "", List.of()));
    }

    private static Explanation dimension(Explanation child) {
        return new Explanation.Aggregated(
                "top",
                "Top",
                LT,
                72.5,
                "mean",
                new Coverage(1, 1),
                new Quality(1.0, Set.of(), false),
                List.of(new Contribution(0.5, 23.5, child)),
                null);
    }

    @Test
    void anExplanationHasWeightsAndScoresAboveButNotTheValue() {
        Explanation shown = DISCLOSURE.hiddenIn(dimension(score(SECRET, "worst 0, best 100")));
        assertThat(shown.value()).isEqualTo(72.5);
        Contribution contribution =
                ((Explanation.Aggregated) shown).contributions().get(0);
        assertThat(contribution.weight()).isEqualTo(0.5);
        assertThat(contribution.points()).isNull();
        assertThat(contribution.of()).isInstanceOfSatisfying(Explanation.Absent.class, absent -> {
            assertThat(absent.reason()).isEqualTo(AbsenceReason.SUPPRESSED);
            assertThat(absent.parts()).isEmpty();
        });
        assertThat(shown.toString()).doesNotContain("47", "about 50");
        assertThat(dimension(score(SECRET, "m")).withoutConfidential().toString())
                .doesNotContain("47");
    }

    @Test
    void anExplanationOfWhatIsFreeStaysAsItIs() {
        Explanation free = dimension(score(FREE, "worst 0, best 100"));
        assertThat(DISCLOSURE.hiddenIn(free)).isEqualTo(free);
        assertThat(DISCLOSURE.hiddenIn((Tabular) free)).isEqualTo(free);
    }

    @Test
    void whyAConfidentialValueHasNoScoreIsNotSaidInNumbers() {
        Explanation undefined = new Explanation.Absent(
                "RATE",
                "Rate",
                LT,
                AbsenceReason.UNDEFINED,
                "there is no logarithm of 47",
                List.of(new Explanation.Observed("RATE", "Rate", LT, 47.0, SECRET, "", List.of())));
        assertThat(DISCLOSURE.hiddenIn(undefined).toString())
                .contains("undefined")
                .doesNotContain("47");
    }

    @Test
    void aCommentOnAConfidentialGapIsHiddenBelowWhatWasImputed() {
        Explanation imputed = new Explanation.Imputed(
                "RATE",
                "Rate",
                LT,
                40.0,
                "mean of 24 values",
                List.of(new Explanation.Observed("RATE", "Rate", LT, null, SECRET_WITHOUT_VALUE, "", List.of())));
        assertThat(DISCLOSURE.hiddenIn(imputed).value()).isNull();
        assertThat(imputed.withoutConfidential().value()).isEqualTo(40.0);
        assertThat(imputed.withoutConfidential().toString()).doesNotContain("about 50");
    }
}
