package eu.niem.core.panel;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A panel gives back the observations it was made of, to the bit, though it holds none of them. */
class PanelProperties {
    private static final Framework FRAMEWORK = Framework.of(
            "f",
            "1",
            Dimension.of(
                    "all",
                    "All",
                    Indicator.of("rate", "Rate", Quantity.of("PC", 0, 100)),
                    Indicator.of("law", "Law", Options.of(Option.of("yes", "Yes", 100), Option.of("no", "No", 0))),
                    Indicator.of(
                            "list", "List", Checklist.of(Checklist.Item.of("x", "X"), Checklist.Item.of("y", "Y"))),
                    Indicator.of("own", "Own", Quantity.of("PC", 0, 100)).withGroups(List.of("REF", "_T"))));
    private static final Comparator<Observation> ORDER = Comparator.comparing(
                    (Observation each) -> List.of("rate", "law", "list", "own").indexOf(each.indicator()))
            .thenComparing(Observation::key);

    @Provide
    Arbitrary<List<Observation>> observations() {
        Arbitrary<RowKey> keys = Combinators.combine(
                        Arbitraries.of("A", "B", "C", "D"),
                        Arbitraries.of("2021", "2020", "2020-03", "2020-Q4"),
                        Arbitraries.of("_T", "REF", "NAT"))
                .as(RowKey::of);
        Arbitrary<Observation> cells = Combinators.combine(Arbitraries.of("rate", "law", "list", "own"), keys)
                .as((indicator, key) -> Observation.of(indicator, key, 0))
                .flatMap(cell -> values(cell.indicator()).map(cell::withValue));
        Arbitrary<Observation> described = Combinators.combine(
                        cells,
                        Arbitraries.of(ObsStatus.class).set().ofMaxSize(2),
                        Arbitraries.of(ConfStatus.FREE, ConfStatus.CONFIDENTIAL),
                        Arbitraries.doubles().between(0, 1000).injectNull(0.5),
                        Arbitraries.doubles().between(0, 10).injectNull(0.7),
                        Arbitraries.of("S1", "S2").list().uniqueElements(),
                        Arbitraries.of("", "", "a remark", "another"))
                .as((cell, status, conf, size, error, sources, comment) -> cell.withStatus(status)
                        .withConf(conf)
                        .withSampleSize(size)
                        .withStdError(error)
                        .withSources(sources)
                        .withComment(comment));
        return Arbitraries.oneOf(cells, described).list().ofMaxSize(120).map(PanelProperties::oneOfACell);
    }

    private static Arbitrary<Value> values(String indicator) {
        Arbitrary<Value> missing = Arbitraries.of(MissingReason.class).map(Value::missing);
        Arbitrary<Value> there = switch (indicator) {
            case "law" -> Arbitraries.of("yes", "no").map(Value::answer);
            case "list" ->
                Arbitraries.of(Value.checks(), Value.checks("x"), Value.checks("y", "x"), Value.checks("x", "y"));
            default -> Arbitraries.doubles().map(Value::of);
        };
        return Arbitraries.frequencyOf(Tuple.of(4, there), Tuple.of(1, missing));
    }

    /** Leaves the first observation of each cell, and none that is no observation. */
    private static List<Observation> oneOfACell(List<Observation> all) {
        Map<List<Object>, Observation> cells = new LinkedHashMap<>();
        for (Observation each : all) {
            boolean isNone = each.value().equals(Value.missing(MissingReason.MISSING))
                    && each.indicator().equals("own")
                    && each.key().group().equals("NAT");
            if (!isNone) {
                cells.putIfAbsent(List.of(each.indicator(), each.key()), each);
            }
        }
        return List.copyOf(cells.values());
    }

    @Property
    void observationsComeBackAsTheyWereInTheirOrder(@ForAll("observations") List<Observation> given) {
        List<Observation> sorted = given.stream().sorted(ORDER).toList();
        List<Observation> back = Panel.of(FRAMEWORK, given).observations();
        assertThat(back).isEqualTo(sorted).hasSameHashCodeAs(sorted);
        for (int i = 0; i < sorted.size(); i++) {
            assertThat(back.get(i)).isEqualTo(sorted.get(i));
        }
    }

    @Property
    void theOrderInWhichTheyComeChangesNothing(@ForAll("observations") List<Observation> given, @ForAll long seed) {
        List<Observation> shuffled = new ArrayList<>(given);
        Collections.shuffle(shuffled, new Random(seed));
        Panel panel = Panel.of(FRAMEWORK, given);
        assertThat(Panel.of(FRAMEWORK, shuffled)).isEqualTo(panel).hasSameHashCodeAs(panel);
    }

    @Property
    void aPartIsThePanelOfItsObservations(@ForAll("observations") List<Observation> given) {
        Set<String> areas = Set.of("A", "C");
        Panel part = Panel.of(FRAMEWORK, given).where(key -> areas.contains(key.refArea()));
        Panel ofThose = Panel.of(
                FRAMEWORK,
                given.stream()
                        .filter(each -> areas.contains(each.key().refArea()))
                        .toList());
        assertThat(part).isEqualTo(ofThose).hasSameHashCodeAs(ofThose);
        assertThat(part.rows()).isEqualTo(ofThose.rows());
    }

    @Provide
    Arbitrary<UnaryOperator<Observation>> changes() {
        return Arbitraries.of(
                each -> each.withComment("changed"),
                each -> each.withSampleSize(12_345.0),
                each -> each.withStdError(12_345.0),
                each -> each.withConf(ConfStatus.NOT_FOR_PUBLICATION),
                each -> each.withSources(List.of("changed")),
                each -> Observation.of(each.indicator(), RowKey.of("changed", "2021"), each.value()));
    }

    @Property
    void panelsOfOtherObservationsAreNotEqual(
            @ForAll("observations") List<Observation> given,
            @ForAll int which,
            @ForAll("changes") UnaryOperator<Observation> change) {
        if (!given.isEmpty()) {
            List<Observation> changed = new ArrayList<>(given);
            int place = Math.floorMod(which, given.size());
            changed.set(place, change.apply(given.get(place)));
            assertThat(Panel.of(FRAMEWORK, changed)).isNotEqualTo(Panel.of(FRAMEWORK, given));
        }
    }
}
