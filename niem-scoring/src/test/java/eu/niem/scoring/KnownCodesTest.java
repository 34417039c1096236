package eu.niem.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Slice;
import eu.niem.scoring.fixture.ThreeCountries;
import eu.niem.scoring.methodology.Methodology;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Texts that name nodes, areas and periods are easily exchanged: each such call says which codes there are. */
class KnownCodesTest {
    private static final Scorecard CARD =
            Study.of(Methodology.standard(), ThreeCountries.panel()).score();

    private static final ScorecardSlice SLICE = CARD.at(Slice.of("2021"));

    private static final String NODES = "[overall, residency, RES1, RES2, RES9, employment, EMP1]";

    private static final String AREAS = "[LV, PL, SE]";

    private static final String SLICES = "[2021 _T]";

    private static final String PEERS = "{EU_MEMBER=yes}";

    private static final List<Call> CALLS = List.of(
            new Call(
                    "score",
                    List.of("residency", "LV", "2021"),
                    codes -> CARD.score(codes.get(0), codes.get(1), codes.get(2))),
            new Call(
                    "explain",
                    List.of("residency", "LV", "2021"),
                    codes -> CARD.explain(codes.get(0), codes.get(1), codes.get(2))),
            new Call("ranking", List.of("residency", "2021"), codes -> CARD.ranking(codes.get(0), codes.get(1))),
            new Call("at.score", List.of("residency", "LV"), codes -> SLICE.score(codes.get(0), codes.get(1))),
            new Call("at.explain", List.of("residency", "LV"), codes -> SLICE.explain(codes.get(0), codes.get(1))),
            new Call("at.rank", List.of("residency", "LV"), codes -> SLICE.rank(codes.get(0), codes.get(1))),
            new Call(
                    "at.ranking",
                    List.of("residency", "REGION", "Baltic"),
                    codes -> SLICE.ranking(codes.get(0), codes.get(1), codes.get(2))));

    private static final Methodology STANDARD = Methodology.standard();

    private record Call(String name, List<String> codes, Function<List<String>, Object> run) {}

    @TestFactory
    Stream<DynamicTest> exchangedCodesAreRefusedAndThoseThereAreAreNamed() {
        return CALLS.stream()
                .flatMap(call -> exchanges(call.codes()).map(codes -> {
                    String title = call.name() + codes;
                    return DynamicTest.dynamicTest(title, () -> {
                        assertThatCode(() -> call.run().apply(call.codes())).doesNotThrowAnyException();
                        assertThatThrownBy(() -> call.run().apply(codes))
                                .isInstanceOf(NoSuchElementException.class)
                                .hasMessageContainingAll(known(call.codes(), codes));
                    });
                }));
    }

    private static Stream<List<String>> exchanges(List<String> codes) {
        Stream.Builder<List<String>> exchanges = Stream.builder();
        for (int one = 0; one < codes.size(); one++) {
            for (int other = one + 1; other < codes.size(); other++) {
                List<String> exchanged = new ArrayList<>(codes);
                Collections.swap(exchanged, one, other);
                exchanges.add(exchanged);
            }
        }
        return exchanges.build();
    }

    /** The code that stands in the wrong place, and those that could stand there. */
    private static String[] known(List<String> right, List<String> exchanged) {
        if (!exchanged.get(0).equals(right.get(0))) {
            return new String[] {"no node '" + exchanged.get(0) + "'", NODES};
        }
        return right.contains("Baltic")
                ? new String[] {"no area has 'Baltic' = 'REGION'", PEERS}
                : new String[] {"no row 2021, LV, _T", AREAS, SLICES};
    }

    private static Scorecard demo(Methodology methodology) {
        return Study.of(methodology, ThreeCountries.panel()).score();
    }

    @Test
    void unknownNodesAndRowsAreAnsweredWithTheKnownOnes() {
        Scorecard card = demo(STANDARD);
        assertThatThrownBy(() -> card.score("housing", ThreeCountries.LATVIA))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContainingAll("no node 'housing'", "residency");
        assertThatThrownBy(() -> card.score("overall", "EE", "2021"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContainingAll("no row EE, 2021, _T", "LV", "2021 _T");
        assertThatThrownBy(() -> card.score("overall", "", "2021")).hasMessageContaining("no row '', 2021, _T;");
        assertThatThrownBy(() -> card.ranking("overall", "2020"))
                .hasMessageContainingAll("no row of period '2020'", "2021 _T");
        assertThatThrownBy(() -> card.at(Slice.of("2021")).ranking("overall", "EU_MEMBER", "no"))
                .hasMessageContaining("no area has 'EU_MEMBER' = 'no'");
        assertThat(card.at(Slice.of("2021"))
                        .ranking("overall", "REGION", "Baltic")
                        .places())
                .extracting(place -> place.rank() + " " + place.name())
                .containsExactly("1 Latvia");
    }
}
