package eu.niem.io;

import eu.niem.core.evidence.AreaShare;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Slice;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Framework;
import eu.niem.core.internal.ShortestDecimal;
import eu.niem.io.check.ImportReport;
import eu.niem.io.check.Location;
import eu.niem.io.reading.Issues;
import eu.niem.io.table.AreaShareLinks;
import eu.niem.io.table.TableEntry;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Recalculates what was observed of areas that were merged or split as observations of the areas that they went to.
 *
 * <ul>
 *   <li>It is done cell by cell, that is for an indicator, period and group, as {@link AreaParts} says. Whatever an
 *       area has of its own in a cell stands.
 *   <li>An area that went may have been made of others itself: it is recalculated before it goes.
 *   <li>The areas that went have no observations then. Those in whose cells all others have their own are left out,
 *       which is a warning.
 * </ul>
 */
final class AreaRecalculation {
    private final Framework framework;
    private final Map<String, List<TableEntry<AreaShare>>> byFrom = new LinkedHashMap<>();
    private final Map<String, List<AreaShare>> byTo = new LinkedHashMap<>();
    private final Map<String, BigDecimal> sums;
    private final List<String> order;
    private final Map<String, Map<Cell, Observation>> cells = new LinkedHashMap<>();
    private final Map<String, Went> went = new TreeMap<>();
    private final RepeatedWarnings warnings = new RepeatedWarnings();

    private record Cell(String indicator, Slice slice) {}

    /** What became of the cells of an area that went to others. */
    private static final class Went {
        private final Set<Cell> used = new LinkedHashSet<>();
        private final Set<Cell> leftOut = new LinkedHashSet<>();
    }

    AreaRecalculation(Framework framework, ListedEntries<AreaShare> shares) {
        this.framework = framework;
        this.sums = AreaShareLinks.sums(shares.values());
        this.order = AreaShareLinks.order(shares.values());
        shares.entries().stream().filter(each -> !each.value().isSame()).forEach(each -> {
            byFrom.computeIfAbsent(each.value().from(), from -> new ArrayList<>())
                    .add(each);
            byTo.computeIfAbsent(each.value().to(), to -> new ArrayList<>()).add(each.value());
        });
        byTo.values().forEach(parts -> parts.sort(Comparator.comparing(AreaShare::from)));
    }

    /** Returns the observations, with those of areas that went recalculated for the areas they went to. */
    List<Observation> of(List<Observation> observations) {
        List<Observation> all = new ArrayList<>();
        for (Observation each : observations) {
            String area = each.key().refArea();
            if (byFrom.containsKey(area) || byTo.containsKey(area)) {
                cells.computeIfAbsent(area, of -> new LinkedHashMap<>())
                        .put(new Cell(each.indicator(), each.key().slice()), each);
            } else {
                all.add(each);
            }
        }
        order.stream().filter(byTo::containsKey).forEach(this::recalculate);
        byFrom.keySet().forEach(this::left);
        cells.forEach((area, own) -> {
            if (!byFrom.containsKey(area)) {
                all.addAll(own.values());
            }
        });
        return all;
    }

    /** Returns what became of the areas that went and were observed, as lines of a report. */
    List<ImportReport.Line> report(String file) {
        List<ImportReport.Line> lines = new ArrayList<>();
        went.forEach((from, cells) -> {
            line(file, from, ImportReport.Outcome.READ, cells.used, "recalculated to " + where(from), lines);
            line(file, from, ImportReport.Outcome.LEFT_OUT, cells.leftOut, where(from) + " has its own", lines);
        });
        return lines;
    }

    private void line(
            String file,
            String from,
            ImportReport.Outcome outcome,
            Set<Cell> those,
            String note,
            List<ImportReport.Line> lines) {
        if (!those.isEmpty()) {
            long values = those.stream()
                    .map(of(from)::get)
                    .filter(each -> each != null && !(each.value() instanceof Value.Missing))
                    .count();
            lines.add(ImportReport.Line.of(file, outcome, those.size(), values)
                    .withCode("area", from)
                    .withRule("areas-crosswalk")
                    .withNote(note));
        }
    }

    /** Adds the warnings of what was not recalculated; and, where no report does, one of what was. */
    void warn(boolean isReported, Issues issues) {
        if (!isReported) {
            went.forEach((from, cells) -> {
                if (!cells.used.isEmpty()) {
                    told(from);
                }
            });
        }
        warnings.addTo(issues);
    }

    private void told(String from) {
        warnings.add(
                "recalculated-areas",
                "",
                place(from),
                from + " to " + where(from),
                (count, examples) -> "the observations of " + count + (count == 1 ? " area" : " areas")
                        + " are recalculated for the areas that they went to (" + examples
                        + "): see their comments; a study that is saved has them as its own");
    }

    /** Returns the place of the first line by which an area is gone to. */
    Map<String, Location> places() {
        Map<String, Location> places = new LinkedHashMap<>();
        byFrom.values()
                .forEach(entries ->
                        entries.forEach(each -> places.putIfAbsent(each.value().to(), each.at("TO"))));
        return places;
    }

    private Map<Cell, Observation> of(String area) {
        return cells.getOrDefault(area, Map.of());
    }

    private void recalculate(String to) {
        List<AreaShare> shares = Objects.requireNonNull(byTo.get(to));
        Set<Cell> observed = new LinkedHashSet<>();
        shares.forEach(share -> observed.addAll(of(share.from()).keySet()));
        Map<Cell, Observation> own = new LinkedHashMap<>(of(to));
        own.entrySet()
                .removeIf(each -> observed.contains(each.getKey())
                        && each.getValue().value() instanceof Value.Missing missing
                        && missing.reason() == MissingReason.MISSING); // an empty cell says nothing of the area itself
        for (Cell cell : observed) {
            if (!own.containsKey(cell)) {
                own.put(cell, made(to, shares, cell));
                shares.stream()
                        .map(AreaShare::from)
                        .filter(from -> of(from).containsKey(cell))
                        .forEach(from -> went(from).used.add(cell));
            }
        }
        if (!own.isEmpty()) {
            cells.put(to, own);
        }
    }

    private Observation made(String to, List<AreaShare> shares, Cell cell) {
        RowKey key = RowKey.of(to, cell.slice());
        List<AreaParts.Part> parts = shares.stream()
                .map(share -> new AreaParts.Part(
                        share.from(),
                        share.weight(),
                        share(share),
                        of(share.from()).get(cell)))
                .toList();
        AreaParts.Made made =
                new AreaParts(framework.findIndicator(cell.indicator()).orElseThrow(), key, parts).make();
        parts.stream().filter(part -> part.observation() == null).forEach(part -> incomplete(to, part.area(), cell));
        if (!made.refused().isEmpty()) {
            refused(made.refused(), cell, key);
        }
        return made.observation();
    }

    private BigDecimal share(AreaShare share) {
        BigDecimal sum = Objects.requireNonNull(sums.get(share.from()));
        BigDecimal weight = BigDecimal.valueOf(share.weight());
        return sum.compareTo(BigDecimal.ONE) == 0 ? weight : weight.divide(sum, MathContext.DECIMAL128);
    }

    private void incomplete(String to, String from, Cell cell) {
        warnings.add(
                "incomplete-area",
                to + " " + from,
                place(from),
                cell.indicator() + " in " + cell.slice(),
                (count, examples) -> "'" + to + "' has no value in " + count + (count == 1 ? " cell" : " cells")
                        + ", as '" + from + "' was not observed there, of which it is made too (" + examples
                        + "): add its observations, or what is known of '" + to + "' itself");
    }

    private void refused(String why, Cell cell, RowKey key) {
        warnings.add(
                "not-recalculated",
                cell.indicator() + " " + why,
                place(Objects.requireNonNull(byTo.get(key.refArea())).get(0).from()),
                key.toString(),
                (count, examples) -> "'" + cell.indicator() + "' has no value in " + count
                        + (count == 1 ? " row" : " rows") + " of areas that were merged or split (" + examples + "): "
                        + why + "; add observations of the areas as they are, or give a quantity a unit that says it,"
                        + " such as NUM, PS or THS_EUR for what adds up, PC or 'EUR per person' for what is averaged");
    }

    private void left(String from) {
        for (Cell cell : of(from).keySet()) {
            if (!went(from).used.contains(cell)) {
                went(from).leftOut.add(cell);
                warnings.add(
                        "observed-beside",
                        from,
                        place(from),
                        cell.indicator() + " in " + cell.slice(),
                        (count, examples) -> "'" + from + "' is observed beside what it went to, " + where(from)
                                + "; of the two the latter stands, and " + count
                                + (count == 1 ? " observation" : " observations") + " of '" + from
                                + "' are left out (" + examples + "): remove them, or the lines of the crosswalk");
            }
        }
    }

    private Location place(String from) {
        return Objects.requireNonNull(byFrom.get(from)).get(0).at("FROM");
    }

    private Went went(String from) {
        return went.computeIfAbsent(from, each -> new Went());
    }

    /** Returns where an area went, in words such as {@code B (0.6), C (0.4)}. */
    private String where(String from) {
        return Objects.requireNonNull(byFrom.get(from)).stream()
                .map(TableEntry::value)
                .map(each -> each.to() + " (" + ShortestDecimal.of(each.weight()) + ")")
                .collect(Collectors.joining(", "));
    }
}
