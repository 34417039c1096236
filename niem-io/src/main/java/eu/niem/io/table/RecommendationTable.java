package eu.niem.io.table;

import eu.niem.core.evidence.Recommendation;
import eu.niem.io.reading.Issues;
import eu.niem.io.reading.KnownNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code recommendations.csv}: what stakeholders recommended, and what became of it. */
final class RecommendationTable {
    private static final List<String> COLUMNS =
            List.of("RECOMMENDATION", "REF_AREA", "DATE", "INDICATORS", "ADDRESSEE", "STATUS", "TITLE", "SOURCE");
    private static final TableColumns LAYOUT = TableColumns.of(COLUMNS, "RECOMMENDATION", "REF_AREA", "DATE", "STATUS");

    private RecommendationTable() {}

    /** Reads the recommendations of a table, with every issue of it. */
    static List<TableEntry<Recommendation>> read(TableReader reader, String file, byte[] content, Issues issues) {
        Sheet sheet = reader.read(file, content, issues);
        if (sheet == null) {
            return List.of();
        }
        IdRegister register = new IdRegister("recommendation");
        List<TableEntry<Recommendation>> recommendations = new ArrayList<>();
        for (TableRow row : LAYOUT.rows(sheet, issues)) {
            Recommendation recommendation = recommendation(row, register, issues);
            if (recommendation != null) {
                recommendations.add(new TableEntry<>(recommendation, row::at));
            }
        }
        return recommendations;
    }

    private static @Nullable Recommendation recommendation(TableRow row, IdRegister register, Issues issues) {
        String id = row.required("RECOMMENDATION", issues);
        String area = row.required("REF_AREA", issues);
        boolean dated = !row.required("DATE", issues).isEmpty();
        LocalDate date = dated ? row.date("DATE", issues) : null;
        List<String> indicators = row.codes("INDICATORS", issues);
        Optional<Recommendation.Status> status = status(row, issues);
        String source = row.code("SOURCE", issues);
        boolean isNew = !id.isEmpty() && register.add(id, row.at("RECOMMENDATION"), issues);
        if (!isNew || area.isEmpty() || date == null || status.isEmpty()) {
            return null;
        }
        return Recommendation.of(id, area, date, row.text("TITLE"))
                .withIndicators(indicators)
                .withAddressee(row.text("ADDRESSEE"))
                .withStatus(status.get())
                .withSource(source);
    }

    private static Optional<Recommendation.Status> status(TableRow row, Issues issues) {
        String code = row.required("STATUS", issues);
        Optional<Recommendation.Status> status = Arrays.stream(Recommendation.Status.values())
                .filter(each -> each.code().equals(code))
                .findFirst();
        if (status.isEmpty() && !code.isEmpty()) {
            issues.error(
                    "unknown-status",
                    row.at("STATUS"),
                    "there is no status of a recommendation '" + code + "'; "
                            + KnownNames.instead(
                                    code,
                                    Arrays.stream(Recommendation.Status.values())
                                            .map(Recommendation.Status::code)
                                            .toList()));
        }
        return status;
    }

    /** Writes recommendations as a table. */
    static String write(Collection<Recommendation> recommendations) {
        TableWriter writer = new TableWriter(COLUMNS);
        for (Recommendation each : recommendations) {
            writer.row(List.of(
                    each.id(),
                    each.refArea(),
                    each.date().toString(),
                    String.join("+", each.indicators()),
                    each.addressee(),
                    each.status().code(),
                    each.title(),
                    each.source()));
        }
        return writer.toString();
    }
}
