package eu.niem.io.golden;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.panel.Panel;
import eu.niem.io.Imported;
import eu.niem.io.Niem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A study of files as others write them, which are copied beside a framework and a mapping. */
final class ForeignStudy {
    private final StudyFolder folder;
    private final List<String> indicators = new ArrayList<>();
    private final List<String> files = new ArrayList<>();

    ForeignStudy(Path path) {
        this.folder = new StudyFolder(path);
    }

    /** Adds indicators of numbers, of which more is better. */
    ForeignStudy figures(String... ids) {
        for (String id : ids) {
            figure(id, id);
        }
        return this;
    }

    /** Adds an indicator of numbers with a name. */
    ForeignStudy figure(String id, String name) {
        return indicator(id, name, "'quantity': {'unitMeasure': 'PC', 'direction': 'higher-is-better'}");
    }

    /** Adds an indicator with its scale as in a framework, quotes simple. */
    ForeignStudy indicator(String id, String name, String scale) {
        indicators.add("{'id': '" + id + "', 'name': '" + name + "', " + scale + "}");
        return this;
    }

    /** Copies a file of the folder of data and adds its mapping: fields as in a mapping, quotes simple. */
    ForeignStudy file(String path, String form, String fields) throws IOException {
        Path original = GoldenTable.place("../data/" + path);
        String name = Objects.requireNonNull(original.getFileName()).toString();
        Files.createDirectories(folder.path());
        Files.copy(original, folder.path().resolve(name));
        files.add("{'file': '" + name + "', 'form': '" + form + "', " + fields + "}");
        return this;
    }

    /** Reads it all, without an error. */
    Read read() throws IOException {
        folder.framework("{'id': 'all', 'name': 'All', 'children': [" + String.join(",", indicators) + "]}")
                .json("mapping.json", "{'format': 'niem-mapping/1', 'files': [" + String.join(",", files) + "]}");
        Imported imported = Niem.imported(folder.path());
        assertThat(imported.study().errors()).isEmpty();
        return new Read(imported, imported.study().orThrow().panel());
    }

    /** What was read. */
    record Read(Imported imported, Panel panel) {
        /** Its numbers of cells and of values, as the report has them. */
        String counts() {
            return imported.report().cells() + " cells, " + imported.report().values() + " values";
        }

        /** The number of cells without a value for a reason. */
        long without(MissingReason reason) {
            return panel.observations().stream()
                    .filter(each -> each.value().equals(Value.missing(reason)))
                    .count();
        }

        /** The number of values with a flag, such as {@code u}. */
        long flagged(char flag) {
            return panel.observations().stream()
                    .filter(each -> !(each.value() instanceof Value.Missing))
                    .filter(each -> each.status().stream().anyMatch(status -> status.flag() == flag))
                    .count();
        }

        /** The number of values with any flag. */
        long flagged() {
            return panel.observations().stream()
                    .filter(each -> !(each.value() instanceof Value.Missing))
                    .filter(each -> !each.status().isEmpty())
                    .count();
        }

        Set<String> areas() {
            return panel.rows().stream().map(RowKey::refArea).collect(Collectors.toSet());
        }

        double value(String indicator, String area, String period, String group) {
            RowKey key = RowKey.of(area, period, group);
            return panel.observations().stream()
                    .filter(each ->
                            each.indicator().equals(indicator) && each.key().equals(key))
                    .map(each -> ((Value.Numeric) each.value()).number())
                    .findFirst()
                    .orElse(Double.NaN);
        }

        /** The sum of an indicator over all rows of a period. */
        double sum(String indicator, String period) {
            return panel.observations().stream()
                    .filter(each -> each.indicator().equals(indicator)
                            && each.key().timePeriod().equals(period))
                    .mapToDouble(each -> ((Value.Numeric) each.value()).number())
                    .sum();
        }
    }
}
