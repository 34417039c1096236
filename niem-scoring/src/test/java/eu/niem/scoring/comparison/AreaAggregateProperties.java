package eu.niem.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;

class AreaAggregateProperties {
    private static final int MOST = 5;

    private static double mean(List<Double> values, List<Double> weights, boolean isReversed) {
        Districts districts = Districts.empty();
        Map<String, Double> byMember = new LinkedHashMap<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            places.add(i);
        }
        if (isReversed) {
            Collections.reverse(places);
        }
        // the codes are given to the values in the other order, so that the members come in the other order too
        for (int i = 0; i < values.size(); i++) {
            int place = places.get(i);
            String code = "M" + i;
            districts.with(Observation.of("EMP", RowKey.of(code, "2023"), values.get(place))
                    .withStdError(values.get(place)));
            byMember.put(code, weights.get(place));
        }
        AreaAggregate.Line line =
                AreaAggregate.of(districts.panel(), "ALL", byMember).lines().get(0);
        return Objects.requireNonNull(line.value())
                + Objects.requireNonNull(line.observation().stdError());
    }

    @Property
    void exchangedMembersChangeNoBit(
            @ForAll @Size(MOST) List<@DoubleRange(min = 0, max = 100) Double> values,
            @ForAll @Size(MOST) List<@DoubleRange(min = 0.1, max = 1e9) Double> weights) {
        assertThat(mean(values, weights, true)).isEqualTo(mean(values, weights, false));
    }

    @Property
    void equalValuesAreTheirOwnMean(
            @ForAll @DoubleRange(min = 0, max = 100) double value,
            @ForAll @Size(MOST) List<@DoubleRange(min = 0, max = 1e9) Double> weights) {
        Districts districts = Districts.empty();
        Map<String, Double> byMember = new LinkedHashMap<>();
        weights.forEach(weight -> {
            String code = "M" + byMember.size();
            districts.with("EMP", code, value);
            byMember.put(code, weight);
        });
        byMember.put("M0", 1.0); // so that someone weighs
        AreaAggregate.Line line =
                AreaAggregate.of(districts.panel(), "ALL", byMember).lines().get(0);
        assertThat(line.value()).isEqualTo(value);
        assertThat(line.covered()).isEqualTo(1);
    }

    @Property
    void aMeanLiesBetweenItsMembers(
            @ForAll @Size(MOST) List<@DoubleRange(min = 0, max = 100) Double> values,
            @ForAll @Size(MOST) List<@DoubleRange(min = 0.1, max = 1e9) Double> weights) {
        Districts districts = Districts.empty();
        for (int i = 0; i < MOST; i++) {
            districts.with("EMP", "M" + i, values.get(i)).with("POP", "M" + i, weights.get(i));
        }
        List<String> members = List.of("M0", "M1", "M2", "M3", "M4");
        AreaAggregate.Line line = AreaAggregate.of(districts.panel(), "ALL", members, "POP")
                .lines()
                .get(0);
        assertThat(Objects.requireNonNull(line.value())).isBetween(Collections.min(values), Collections.max(values));
    }
}
