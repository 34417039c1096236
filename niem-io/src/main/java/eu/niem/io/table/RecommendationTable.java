package eu.niem.io.table;

import eu.niem.core.evidence.Recommendation;
import eu.niem.io.reading.Issues;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code recommendations.csv}: what stakeholders recommended, and what became of it. */
final class RecommendationTable {
    private static final List<String> COLUMNS =
            List.of("RECOMMENDATION", "REF_AREA", "DATE", "INDICATORS", "ADDRESSEE", "STATUS", "TITLE", "SOURCE");
    private static final TableColumns LAYOUT = TableColumns.of(COLUMNS, "RECOMMENDATION", "REF_AREA", "DATE", "STATUS");

    private RecommendationTable() {}

    /** Reads the recommendations of a table, with every issue of it. */
    static List<TableEntry<Recommendation>> read(TableReader reader, String file, byte[] content, Issues issues) {
        IdRegister register = new IdRegister("recommendation");
        return reader.entries(LAYOUT, file, content, issues, row -> recommendation(row, register, issues));
    }

    private static @Nullable Recommendation recommendation(TableRow row, IdRegister register, Issues issues) {
        String id = row.required("RECOMMENDATION", issues);
        String area = row.required("REF_AREA", issues);
        boolean dated = !row.required("DATE", issues).isEmpty();
        LocalDate date = dated ? row.date("DATE", issues) : null;
        List<String> indicators = row.codes("INDICATORS", issues);
        Recommendation.Status status = row.choice(
                "STATUS",
                List.of(Recommendation.Status.values()),
                Recommendation.Status::code,
                "status of a recommendation",
                issues);
        String source = row.code("SOURCE", issues);
        boolean isNew = !id.isEmpty() && register.add(id, row.at("RECOMMENDATION"), issues);
        if (!isNew || area.isEmpty() || date == null || status == null) {
            return null;
        }
        return Recommendation.of(id, area, date, row.text("TITLE"))
                .withIndicators(indicators)
                .withAddressee(row.text("ADDRESSEE"))
                .withStatus(status)
                .withSource(source);
    }

    /** Writes recommendations as a table. */
    static String write(Collection<Recommendation> recommendations) {
        return TableWriter.write(
                COLUMNS,
                recommendations,
                each -> List.of(
                        each.id(),
                        each.refArea(),
                        each.date().toString(),
                        String.join("+", each.indicators()),
                        each.addressee(),
                        each.status().code(),
                        each.title(),
                        each.source()));
    }
}
