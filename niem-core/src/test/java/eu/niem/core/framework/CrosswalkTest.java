package eu.niem.core.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.framework.Crosswalk.Mismatch;
import eu.niem.core.framework.CrosswalkEntry.Dropped;
import eu.niem.core.framework.CrosswalkEntry.Merged;
import eu.niem.core.framework.CrosswalkEntry.New;
import eu.niem.core.framework.CrosswalkEntry.Recoded;
import eu.niem.core.framework.CrosswalkEntry.Same;
import eu.niem.core.framework.CrosswalkEntry.Split;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CrosswalkTest {
    private static final Scale ABC =
            Options.of(Option.of("a", "Yes", 100), Option.of("b", "Half", 50), Option.of("c", "No", 0));
    private static final Scale AB = Options.of(Option.of("a", "Yes", 100), Option.of("b", "No", 0));
    private static final Scale XY = Checklist.of(Checklist.Item.of("x", "X"), Checklist.Item.of("y", "Y"));
    private static final Scale XYZ =
            Checklist.of(Checklist.Item.of("x", "X"), Checklist.Item.of("y", "Y"), Checklist.Item.of("z", "Z"));
    private static final Scale PC = Quantity.of("PC", 0, 100);

    private static Framework framework(String version, Object... indicators) {
        Node[] children = new Node[indicators.length / 2];
        for (int i = 0; i < children.length; i++) {
            children[i] = Indicator.of((String) indicators[2 * i], "", (Scale) indicators[2 * i + 1]);
        }
        return Framework.of("f", version, Dimension.of("all", "All", children));
    }

    private static final Framework EARLIER = framework("1", "S", ABC, "R", ABC, "P", ABC, "M1", AB, "M2", AB, "D", PC);
    private static final Framework LATER = framework("2", "S", ABC, "R", AB, "P1", AB, "P2", AB, "M", ABC, "N", PC);

    private static final Crosswalk CROSSWALK = Crosswalk.of(
            "f",
            "1",
            "2",
            new Same("S", "S"),
            new Recoded("R", "R", Map.of("a", "a", "b", "b", "c", "b")),
            new Split("P", List.of("P1", "P2"), Map.of("P1", Map.of("a", "a", "b", "b"), "P2", Map.of("a", "a"))),
            new Merged(List.of("M1", "M2"), "M", Map.of(List.of("a", "a"), "a", List.of("a", "b"), "b")),
            new New("N"),
            new Dropped("D"));

    @Test
    void aCrosswalkThatMapsEveryIndicatorOfBothVersionsOnceFits() {
        assertThat(CROSSWALK.check(EARLIER, LATER)).isEmpty();
        assertThat(CROSSWALK.checkFrom(EARLIER)).isEmpty();
        assertThat(CROSSWALK.checkTo(LATER)).isEmpty();
        assertThat(CROSSWALK.mappings())
                .extracting(CrosswalkEntry::kind)
                .containsExactly("same", "recoded", "split", "merged", "new", "dropped");
        assertThat(CROSSWALK.findMapping("M2")).contains(CROSSWALK.mappings().get(3));
        assertThat(CROSSWALK.findMapping("N")).isEmpty();
    }

    @Test
    void theUnmappedAreTheSameOnlyIfSaidAndOfEqualScales() {
        Crosswalk some = Crosswalk.of("f", "1", "2", new Dropped("D"), new New("N"));
        Framework earlier = framework("1", "S", ABC, "R", ABC, "D", PC, "Q", PC);
        Framework later = framework("2", "S", ABC, "R", AB, "N", PC, "O", PC);
        assertThat(some.check(earlier, later))
                .extracting(Mismatch::code, Mismatch::path)
                .containsOnly(org.assertj.core.groups.Tuple.tuple("unmapped-indicator", "/mappings"))
                .hasSize(2);
        assertThat(some.withUnmappedSame().check(earlier, later))
                .singleElement()
                .extracting(Mismatch::message)
                .asString()
                .contains("[R (on another scale), Q (only in 1), O (only in 2)]");
        assertThat(some.withUnmappedSame().findMapping("S")).contains(new Same("S", "S"));
        assertThat(some.findMapping("S")).isEmpty();
        assertThat(some.withUnmappedSame().findMapping("N")).isEmpty();
    }

    static Stream<Arguments> mismatches() {
        return Stream.of(
                mismatch("unknown-indicator", "/mappings/0/from", new Same("T", "S")),
                mismatch("unknown-indicator", "/mappings/0/to", new Same("S", "T")),
                mismatch("unknown-indicator", "/mappings/0/to/1", new Split("P", List.of("P1", "P3"), Map.of())),
                mismatch("unknown-indicator", "/mappings/0/from/0", new Merged(List.of("M3", "M2"), "M", Map.of())),
                mismatch("unknown-option", "/mappings/0/options/d", new Recoded("R", "R", Map.of("d", "a"))),
                mismatch("unknown-option", "/mappings/0/options/c", new Recoded("R", "R", Map.of("c", "c"))),
                mismatch(
                        "unknown-option",
                        "/mappings/0/options/P2/a",
                        new Split("P", List.of("P1", "P2"), Map.of("P1", Map.of("a", "a"), "P2", Map.of("a", "z")))),
                mismatch(
                        "unknown-option",
                        "/mappings/0/options/a+c",
                        new Merged(List.of("M1", "M2"), "M", Map.of(List.of("a", "c"), "a"))),
                mismatch("unsuitable-mapping", "/mappings/0/options/a", new Recoded("D", "R", Map.of("a", "a"))),
                mismatch("unsuitable-mapping", "/mappings/0", new Same("R", "R")),
                mismatch("unsuitable-mapping", "/mappings/0", new Same("D", "R")),
                mismatch("unknown-indicator", "/mappings/0/from", new Dropped("X")),
                mismatch("unknown-indicator", "/mappings/0/to", new New("X")));
    }

    private static Arguments mismatch(String code, String path, CrosswalkEntry mapping) {
        return Arguments.of(code, path, mapping);
    }

    @ParameterizedTest
    @MethodSource("mismatches")
    void whatDoesNotFitIsNamedWithItsPlace(String code, String path, CrosswalkEntry mapping) {
        assertThat(Crosswalk.of("f", "1", "2", mapping).check(EARLIER, LATER))
                .filteredOn(each -> !each.code().equals("unmapped-indicator"))
                .extracting(each -> each.code() + " " + each.path())
                .contains(code + " " + path);
    }

    @Test
    void aCrosswalkOfOtherVersionsOrAnotherFrameworkDoesNotFit() {
        assertThat(CROSSWALK.check(framework("0"), framework("3")))
                .extracting(Mismatch::code)
                .contains("other-version");
        assertThat(Crosswalk.of("g", "1", "2").checkTo(LATER))
                .extracting(Mismatch::path)
                .contains("/framework");
    }

    /** Nobody knows whether a new item held. */
    @Test
    void aChecklistIsTheSameOnlyWithTheSameItems() {
        Framework two = framework("1", "C", XY);
        Framework three = framework("2", "C", XYZ);
        Crosswalk same = Crosswalk.of("f", "1", "2", new Same("C", "C"));
        assertThat(same.check(two, three)).extracting(Mismatch::code).containsExactly("unsuitable-mapping");
        assertThat(same.check(two, framework("2", "C", XY))).isEmpty();
        Crosswalk recoded = Crosswalk.of("f", "1", "2", new Recoded("C", "C", Map.of("x", "x", "y", "y")));
        assertThat(recoded.check(two, three)).extracting(Mismatch::code).containsExactly("unsuitable-mapping");
        assertThat(recoded.check(framework("1", "C", XYZ), framework("2", "C", XY)))
                .isEmpty();
        Crosswalk ambiguous = Crosswalk.of("f", "1", "2", new Recoded("C", "C", Map.of("x", "x", "y", "y", "z", "x")));
        assertThat(ambiguous.check(framework("1", "C", XYZ), framework("2", "C", XY)))
                .extracting(Mismatch::code)
                .containsExactly("unsuitable-mapping");
    }

    @Test
    void aQuantityInAnotherUnitIsNotTheSame() {
        Crosswalk same = Crosswalk.of("f", "1", "2", new Same("Q", "Q"));
        Framework euros = framework("2", "Q", Quantity.of("EUR", 0, 100));
        assertThat(same.check(framework("1", "Q", PC), euros))
                .extracting(Mismatch::message)
                .singleElement()
                .asString()
                .contains("'PC'", "'EUR'");
        assertThat(same.check(framework("1", "Q", PC), framework("2", "Q", Quantity.of("PC", 20, 80))))
                .isEmpty();
    }

    @Test
    void anIndicatorIsMappedOnce() {
        assertThatThrownBy(() -> Crosswalk.of("f", "1", "2", new Same("A", "A"), new Dropped("A")))
                .hasMessageContaining("the indicators that a crosswalk maps from must be different", "'A'");
        assertThatThrownBy(() -> Crosswalk.of("f", "1", "2", new Same("A", "B"), new New("B")))
                .hasMessageContaining("the indicators that a crosswalk maps to must be different", "'B'");
        assertThatThrownBy(() -> Crosswalk.of("f", "1", "1")).hasMessageContaining("versions of a crosswalk");
    }

    @Test
    void mappingsThatCannotBeAreRefused() {
        assertThatThrownBy(() -> new Recoded("A", "A", Map.of())).hasMessageContaining("must be mapped");
        assertThatThrownBy(() -> new Split("A", List.of("B"), Map.of())).hasMessageContaining("two indicators or more");
        assertThatThrownBy(() -> new Split("A", List.of("B", "C"), Map.of("B", Map.of("a", "a"))))
                .hasMessageContaining("mapped for each of [B, C] or for none");
        assertThatThrownBy(() -> new Merged(List.of("A"), "B", Map.of())).hasMessageContaining("two indicators");
        assertThatThrownBy(() -> new Merged(List.of("A", "B"), "C", Map.of(List.of("a"), "a")))
                .hasMessageContaining("have one of each of [A, B]");
        assertThatThrownBy(() -> new New("a b")).hasMessageContaining("letters, digits");
    }

    private static List<CrosswalkEntry> then(CrosswalkEntry[] first, CrosswalkEntry... next) {
        return Crosswalk.of("f", "1", "2", first)
                .then(Crosswalk.of("f", "2", "3", next))
                .mappings();
    }

    private static CrosswalkEntry[] each(CrosswalkEntry... mappings) {
        return mappings;
    }

    @Test
    void twoCrosswalksMakeOne() {
        assertThat(then(each(new Same("A", "B")), new Same("B", "C"))).containsExactly(new Same("A", "C"));
        assertThat(then(
                        each(new Recoded("A", "A", Map.of("a", "x", "b", "y", "c", "y"))),
                        new Recoded("A", "A", Map.of("y", "z"))))
                .containsExactly(new Recoded("A", "A", Map.of("b", "z", "c", "z")));
        assertThat(then(each(new Same("A", "A"), new New("N")), new Dropped("A"), new Same("N", "N")))
                .containsExactly(new New("N"), new Dropped("A"));
        Map<String, Map<String, String>> parts = Map.of("B", Map.of("a", "x"), "C", Map.of("a", "y", "b", "z"));
        assertThat(then(each(new Split("A", List.of("B", "C"), parts)), new Same("B", "B2"), new Same("C", "C2")))
                .containsExactly(new Split(
                        "A", List.of("B2", "C2"), Map.of("B2", Map.of("a", "x"), "C2", Map.of("a", "y", "b", "z"))));
        assertThat(then(each(new Split("A", List.of("B", "C"), parts)), new Dropped("B"), new Same("C", "C")))
                .containsExactly(new Recoded("A", "C", Map.of("a", "y", "b", "z")));
    }

    @Test
    void whatIsSplitAndMergedAgainIsRecodedWhereBothPartsAgree() {
        Map<String, Map<String, String>> parts = Map.of("B", Map.of("a", "x", "b", "y"), "C", Map.of("a", "u"));
        Merged merged = new Merged(List.of("B", "C"), "D", Map.of(List.of("x", "u"), "both", List.of("y", "u"), "one"));
        assertThat(then(each(new Split("A", List.of("B", "C"), parts)), merged))
                .containsExactly(new Recoded("A", "D", Map.of("a", "both")));
    }

    @Test
    void whatIsRecodedAndThenMergedIsMergedByTheEarlierOptions() {
        CrosswalkEntry[] first = {new Recoded("A", "A", Map.of("a", "x", "b", "x")), new Same("B", "B")};
        Merged merged = new Merged(List.of("A", "B"), "C", Map.of(List.of("x", "y"), "c"));
        assertThat(then(first, merged))
                .containsExactly(
                        new Merged(List.of("A", "B"), "C", Map.of(List.of("a", "y"), "c", List.of("b", "y"), "c")));
    }

    @Test
    void whatNoOneMappingCanSayIsNotComposed() {
        CrosswalkEntry[] first = {new Merged(List.of("A", "B"), "M", Map.of(List.of("a", "a"), "x"))};
        Map<String, Map<String, String>> parts = Map.of("C", Map.of("x", "c"), "D", Map.of("x", "d"));
        assertThatThrownBy(() -> then(first, new Split("M", List.of("C", "D"), parts)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("[C, D]", "one after the other");
    }

    @Test
    void theUnmappedOfOneAreNamedWhereTheOtherNamesThem() {
        Crosswalk first = Crosswalk.of("f", "1", "2", new New("N")).withUnmappedSame();
        Crosswalk next = Crosswalk.of("f", "2", "3", new Dropped("A"), new Same("B", "B"), new Same("N", "N"));
        assertThat(first.then(next))
                .isEqualTo(Crosswalk.of("f", "1", "3", new Same("B", "B"), new New("N"), new Dropped("A")));
        assertThat(first.then(next.withUnmappedSame()).unmappedSame()).isTrue();
        assertThatThrownBy(() -> Crosswalk.of("f", "1", "2").then(next)).hasMessageContaining("says nothing about 'A'");
        assertThatThrownBy(() -> first.then(first)).hasMessageContaining("does not begin where");
    }
}
