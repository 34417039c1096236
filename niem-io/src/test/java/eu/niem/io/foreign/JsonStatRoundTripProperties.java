package eu.niem.io.foreign;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Checklist;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.io.Niem;
import eu.niem.io.check.Limits;
import eu.niem.io.reading.Issues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What is saved for others reads back as it was, to the last bit: by the readers of files of others. */
class JsonStatRoundTripProperties {
    private static final Framework FRAMEWORK = Framework.of(
            "f",
            "1",
            Dimension.of(
                    "all",
                    "All",
                    Indicator.of("NUM", "Number", Quantity.of("PC", Direction.HIGHER_IS_BETTER)),
                    Indicator.of("OPT", "Options", Options.of(Option.of("a", "A", 1), Option.of("b", "B", 2))),
                    Indicator.of(
                            "CHECK",
                            "Checks",
                            Checklist.of(Checklist.Item.of("x", "X"), Checklist.Item.of("y", "Y")))));

    private static Value value(String indicator, Random random) {
        if (random.nextInt(4) == 0) {
            return new Value.Missing(MissingReason.values()[random.nextInt(4)]);
        }
        if (indicator.equals("OPT")) {
            return new Value.Answer(random.nextBoolean() ? "a" : "b");
        }
        if (indicator.equals("CHECK")) {
            return new Value.Checks(random.nextBoolean() ? List.of() : List.of("x", "y"));
        }
        double number = Double.longBitsToDouble(random.nextLong());
        return new Value.Numeric(Double.isFinite(number) ? number : -0.0);
    }

    private static Panel panel(Random random) {
        List<Observation> observations = new ArrayList<>();
        for (String indicator : List.of("NUM", "OPT", "CHECK")) {
            for (int i = 0; i < 8; i++) {
                RowKey key =
                        RowKey.of(i % 2 == 0 ? "LV" : "LT", i < 4 ? "2020" : "2021", i % 4 < 2 ? "_T" : "refugees");
                if (random.nextInt(3) > 0) {
                    EnumSet<ObsStatus> status = EnumSet.noneOf(ObsStatus.class);
                    if (random.nextBoolean()) {
                        status.add(ObsStatus.values()[random.nextInt(ObsStatus.values().length)]);
                    }
                    observations.add(Observation.of(indicator, key, value(indicator, random))
                            .withStatus(status));
                }
            }
        }
        observations.add(Observation.of("NUM", RowKey.of("EE", "2020"), 0.1));
        return Panel.of(FRAMEWORK, observations);
    }

    private static SortedMap<String, String> cells(Panel panel) {
        SortedMap<String, String> cells = new TreeMap<>();
        for (Observation each : panel.observations()) {
            String value =
                    each.value() instanceof Value.Missing ? "" : each.value().toString();
            String text = each.value() instanceof Value.Numeric numeric
                    ? String.valueOf(Double.doubleToRawLongBits(numeric.number()))
                    : value;
            cells.put(each.indicator() + "|" + each.key(), text + "|" + each.statusLetters());
        }
        return cells;
    }

    private interface Opening {
        @Nullable
        ForeignTable open(ForeignFile file, Issues issues);
    }

    private static SortedMap<String, String> read(Panel panel, String ending, Opening opening) throws IOException {
        Path file = Files.createTempFile("round", ending);
        try {
            Niem.save(panel, file);
            Issues issues = new Issues(10);
            ForeignTable table = Objects.requireNonNull(
                    opening.open(ForeignFile.of("x", () -> Files.newInputStream(file), Limits.STANDARD), issues));
            List<String> names =
                    table.columns().stream().map(ForeignColumn::name).toList();
            SortedMap<String, String> cells = new TreeMap<>();
            table.read(
                    ForeignTable.Selection.ALL,
                    row -> {
                        String[] texts =
                                List.of("INDICATOR", "REF_AREA", "TIME_PERIOD", "GROUP", "OBS_VALUE", "OBS_STATUS")
                                        .stream()
                                        .map(name -> row.text(names.indexOf(name)))
                                        .toArray(String[]::new);
                        boolean isNumber = texts[0].equals("NUM") && !texts[4].isEmpty();
                        String value = isNumber
                                ? String.valueOf(Double.doubleToRawLongBits(Double.parseDouble(texts[4])))
                                : texts[4];
                        if (!value.isEmpty() || !texts[5].isEmpty()) {
                            cells.put(texts[0] + "|" + RowKey.of(texts[1], texts[2], texts[3]), value + "|" + texts[5]);
                        }
                        return true;
                    },
                    issues);
            assertThat(issues.list()).isEmpty();
            return cells;
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 100)
    void jsonStatReadsBackEqual(@ForAll Random random) throws IOException {
        Panel panel = panel(random);
        assertThat(read(panel, ".jsonstat.json", JsonStat::open)).isEqualTo(cells(panel));
    }

    @Property(tries = 100)
    void sdmxCsvReadsBackEqual(@ForAll Random random) throws IOException {
        Panel panel = panel(random);
        assertThat(read(panel, ".sdmx.csv", SdmxCsv::open)).isEqualTo(cells(panel));
    }
}
