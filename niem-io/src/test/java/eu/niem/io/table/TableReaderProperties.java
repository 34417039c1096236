package eu.niem.io.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.PolicyChange;
import eu.niem.core.evidence.Recommendation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.Round;
import eu.niem.io.check.Limits;
import eu.niem.io.reading.Issues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read back equal, and whatever the bytes are, reading ends with a table or with issues. */
class TableReaderProperties {
    private static final TableReader READER = new TableReader(Limits.STANDARD);

    private interface Method<T> {
        List<TableEntry<T>> read(TableReader reader, String file, byte[] content, Issues issues);
    }

    private static <T> List<T> read(Method<T> method, String text) {
        Issues issues = new Issues(100);
        List<TableEntry<T>> entries = method.read(READER, "x.csv", text.getBytes(UTF_8), issues);
        assertThat(issues.list()).filteredOn(issue -> issue.isError()).isEmpty();
        return entries.stream().map(TableEntry::value).toList();
    }

    @Property(tries = 200)
    void areasAreReadBackEqual(@ForAll("areas") List<RefArea> areas) {
        assertThat(read(AreaTable::read, AreaTable.write(areas))).isEqualTo(areas);
    }

    @Property(tries = 200)
    void sourcesAreReadBackEqual(@ForAll("sources") List<EvidenceSource> sources) {
        assertThat(read(SourceTable::read, SourceTable.write(sources))).isEqualTo(sources);
    }

    @Property(tries = 200)
    void roundsAreReadBackEqual(@ForAll("rounds") List<Round> rounds) {
        assertThat(read(RoundTable::read, RoundTable.write(rounds))).isEqualTo(rounds);
    }

    @Property(tries = 200)
    void changesAreReadBackEqual(@ForAll("changes") List<PolicyChange> changes) {
        assertThat(read(ChangeTable::read, ChangeTable.write(changes))).isEqualTo(changes);
    }

    @Property(tries = 200)
    void recommendationsAreReadBackEqual(@ForAll("recommendations") List<Recommendation> recommendations) {
        assertThat(read(RecommendationTable::read, RecommendationTable.write(recommendations)))
                .isEqualTo(recommendations);
    }

    @Property(tries = 500)
    void anyBytesGiveATableOrIssues(@ForAll("bytes") byte[] bytes) {
        assertTableOrIssues(AreaTable::read, AreaTable::write, bytes);
        assertTableOrIssues(SourceTable::read, SourceTable::write, bytes);
        assertTableOrIssues(RoundTable::read, RoundTable::write, bytes);
        assertTableOrIssues(ChangeTable::read, ChangeTable::write, bytes);
        assertTableOrIssues(RecommendationTable::read, RecommendationTable::write, bytes);
    }

    /** What is read without an issue is a table, which can be written and read again. */
    private static <T> void assertTableOrIssues(Method<T> method, Function<List<T>, String> write, byte[] bytes) {
        Issues issues = new Issues(20);
        List<T> table = method.read(READER, "x.csv", bytes, issues).stream()
                .map(TableEntry::value)
                .toList();
        assertThat(issues.list()).hasSizeLessThanOrEqualTo(21);
        if (issues.list().isEmpty()) {
            assertThat(table).isNotEmpty();
            assertThat(read(method, write.apply(table))).isEqualTo(table);
        }
    }

    @Property(tries = 500)
    void anyTextGivesAnIssueWithinItsLines(@ForAll("tables") String text) {
        Issues issues = new Issues(1000);
        AreaTable.read(READER, "x.csv", text.getBytes(UTF_8), issues);
        List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
        assertThat(issues.list()).allSatisfy(issue -> {
            assertThat(issue.where().line()).isBetween(0, lines.size());
            if (issue.where().column() > 0) {
                String line = lines.get(issue.where().line() - 1);
                assertThat(issue.where().column()).isBetween(1, line.codePointCount(0, line.length()) + 1);
            }
        });
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        return Arbitraries.bytes().array(byte[].class).ofMaxSize(60);
    }

    @Provide
    Arbitrary<String> tables() {
        return Arbitraries.strings()
                .withChars("A,;\"\n\r =")
                .ofMaxLength(40)
                .map(text -> "REF_AREA,NAME,PARENT\n" + text);
    }

    @Provide
    Arbitrary<List<RefArea>> areas() {
        Arbitrary<Map<String, String>> peerGroups = Arbitraries.maps(
                        Arbitraries.of("EU_MEMBER", "=SIZE", "DEGURBA"), codes())
                .ofMaxSize(3);
        Arbitrary<RefArea> area = Combinators.combine(codes(), texts(), peerGroups)
                .as((id, name, groups) -> new RefArea(id, name, "", groups));
        return area.list().uniqueElements(RefArea::id).ofMaxSize(5).map(areas -> chained(areas));
    }

    /** Each area lies in the one before. */
    private static List<RefArea> chained(List<RefArea> areas) {
        List<RefArea> chained = new ArrayList<>();
        for (RefArea area : areas) {
            String parent =
                    chained.isEmpty() ? "" : chained.get(chained.size() - 1).id();
            chained.add(new RefArea(area.id(), area.name(), parent, area.peerGroups()));
        }
        return chained;
    }

    @Provide
    Arbitrary<List<EvidenceSource>> sources() {
        return Combinators.combine(codes(), Arbitraries.of(EvidenceKind.values()), texts(), texts(), texts(), texts())
                .as((id, kind, title, date, coder, reviewer) -> EvidenceSource.of(id.replace('+', '_'), kind, title)
                        .withPublisher(title)
                        .withDate(date)
                        .withUrl(date)
                        .withCoding(coder, reviewer))
                .list()
                .uniqueElements(EvidenceSource::id)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Round>> rounds() {
        return Combinators.combine(
                        Arbitraries.of("2019", "2021-Q3", "2021-05", "2021-W07"),
                        texts(),
                        codes(),
                        days().injectNull(0.3),
                        days().injectNull(0.3))
                .as((period, label, code, one, other) -> {
                    boolean ordered = one == null || other == null || !other.isBefore(one);
                    return Round.of(period)
                            .withLabel(label)
                            .withFrameworkVersion(code)
                            .withReference(ordered ? one : other, ordered ? other : one);
                })
                .list()
                .uniqueElements(Round::timePeriod)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<PolicyChange>> changes() {
        return Combinators.combine(
                        codes(), codes(), Arbitraries.of(PolicyChange.Kind.values()), days(), indicators(), texts())
                .as((id, area, kind, date, indicators, title) ->
                        PolicyChange.of(id, area, kind, date, title).withIndicators(indicators))
                .list()
                .uniqueElements(PolicyChange::id)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Recommendation>> recommendations() {
        return Combinators.combine(
                        codes(), codes(), Arbitraries.of(Recommendation.Status.values()), days(), indicators(), texts())
                .as((id, area, status, date, indicators, title) -> Recommendation.of(id, area, date, title)
                        .withIndicators(indicators)
                        .withAddressee(title)
                        .withStatus(status)
                        .withSource(area))
                .list()
                .uniqueElements(Recommendation::id)
                .ofMaxSize(5);
    }

    private static Arbitrary<List<String>> indicators() {
        return Arbitraries.of("RES1", "RES2", "-x", "=y")
                .list()
                .uniqueElements()
                .ofMaxSize(3);
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-200_000, 40_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withChars("aZ9_'=+-@,;\"\u00E4 ")
                .ofMinLength(1)
                .ofMaxLength(5)
                .map(String::strip)
                .filter(code -> !code.isEmpty());
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("aZ9'=+-@,;\"\n\r\t \u00E4\u4E16")
                .ofMaxLength(8);
    }
}
