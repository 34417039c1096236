package eu.niem.scoring.golden;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Direction;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.framework.Quantity;
import eu.niem.core.framework.Use;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.normalisation.DistanceToTarget;
import eu.niem.scoring.normalisation.Goalposts;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.treatment.Denominate;
import eu.niem.scoring.weighting.FrameworkWeighting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** A composite indicator in the form of COINr: a table {@code iMeta} of nodes, and tables of areas by indicators. */
record Composite(GoldenTable meta, Framework framework) {

    /** The period of tables without a column of years. */
    static final String ONLY_PERIOD = "2020";

    /** The weights of the table, arithmetic means; a test says how to normalise. */
    static final Methodology LINEAR =
            Methodology.standard().withId("golden").withWeighting(FrameworkWeighting.standard());

    static Composite of(GoldenTable meta) {
        NamedCsvRecord root = meta.rows().stream()
                .filter(row -> row.getField("Type").equals("Aggregate")
                        && row.getField("Parent").equals("NA"))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no root"));
        Dimension tree = (Dimension) node(meta, root);
        List<Node> children = new ArrayList<>(tree.children());
        meta.rows().stream()
                .filter(row -> row.getField("Type").equals("Denominator"))
                .map(row -> Indicator.of(
                                row.getField("iCode"),
                                row.getField("iName"),
                                Quantity.of("UNIT", Direction.HIGHER_IS_BETTER))
                        .withUse(Use.CONTEXT))
                .forEach(children::add);
        return new Composite(meta, Framework.of("golden", "1", tree.withChildren(children)));
    }

    /** The denominators of the column {@code Denominator}. */
    Denominate denominators() {
        Map<String, String> by = new LinkedHashMap<>();
        for (NamedCsvRecord row : meta.rows()) {
            if (!row.getField("Denominator").equals("NA")) {
                by.put(row.getField("iCode"), row.getField("Denominator"));
            }
        }
        return Denominate.of(by);
    }

    private static Node node(GoldenTable meta, NamedCsvRecord row) {
        String id = row.getField("iCode");
        double weight = GoldenTable.number(row, "Weight");
        if (row.getField("Type").equals("Indicator")) {
            Direction direction =
                    row.getField("Direction").equals("-1") ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER;
            return Indicator.of(id, row.getField("iName"), Quantity.of("UNIT", direction))
                    .withWeight(weight);
        }
        List<Node> children = meta.rows().stream()
                .filter(child -> child.getField("Parent").equals(id))
                .map(child -> node(meta, child))
                .toList();
        return Dimension.of(id, row.getField("iName")).withWeight(weight).withChildren(children);
    }

    /** The observations of a table: one column for each indicator, areas in {@code uCode}, years in {@code Time}. */
    Panel panel(GoldenTable data) {
        return panel(data, List.of());
    }

    Panel panel(GoldenTable data, List<RefArea> areas) {
        List<Observation> observations = new ArrayList<>();
        for (NamedCsvRecord row : data.rows()) {
            RowKey key = key(data, row);
            for (Indicator indicator : framework.indicators()) {
                double value = data.has(indicator.id()) ? GoldenTable.number(row, indicator.id()) : Double.NaN;
                if (!Double.isNaN(value)) {
                    observations.add(Observation.of(indicator.id(), key, value));
                }
            }
        }
        return Panel.of(framework, observations, areas, List.of());
    }

    /** Areas with a peer group in some classifications, each a column of a table. */
    static List<RefArea> areas(GoldenTable data, String... classifications) {
        return data.rows().stream().map(row -> area(row, classifications)).toList();
    }

    private static RefArea area(NamedCsvRecord row, String... classifications) {
        Map<String, String> peerGroups = new LinkedHashMap<>();
        for (String classification : classifications) {
            peerGroups.put(classification, row.getField(classification));
        }
        return new RefArea(row.getField("uCode"), row.getField("uCode"), "", peerGroups);
    }

    static RowKey key(GoldenTable data, NamedCsvRecord row) {
        return RowKey.of(row.getField("uCode"), data.hasSeveral("Time") ? row.getField("Time") : ONLY_PERIOD);
    }

    /** The goalposts of the columns {@code goalpost_*}, turned for an indicator of which less is better. */
    PerNode<Normaliser> goalposts() {
        return byIndicator(row ->
                posts(row, "goalpost", row.getField("goalpost_trunc2posts").equals("TRUE"), "goalpost_scale"));
    }

    /** What COINr calls scaled, by the columns {@code scaled_*}: goalposts that do not clamp. */
    PerNode<Normaliser> scaled() {
        return byIndicator(row -> posts(row, "scaled", false, "scale_factor"));
    }

    private static Goalposts posts(NamedCsvRecord row, String columns, boolean clamp, String scale) {
        double lower = GoldenTable.number(row, columns + "_lower");
        double upper = GoldenTable.number(row, columns + "_upper");
        boolean turned = row.getField("Direction").equals("-1");
        return Goalposts.standard()
                .withGoalposts(turned ? upper : lower, turned ? lower : upper)
                .withClamp(clamp)
                .withRange(0, GoldenTable.number(row, scale));
    }

    /** The targets of the columns {@code Target} and {@code dist2targ_cap_max}. */
    PerNode<Normaliser> targets() {
        return byIndicator(row -> DistanceToTarget.of(GoldenTable.number(row, "Target"))
                .withCap(row.getField("dist2targ_cap_max").equals("TRUE")));
    }

    /** One normalisation for each indicator, made from its row of the table. */
    PerNode<Normaliser> byIndicator(Function<NamedCsvRecord, Normaliser> choice) {
        PerNode<Normaliser> all = PerNode.of(Goalposts.standard());
        for (NamedCsvRecord row : meta.rows()) {
            if (row.getField("Type").equals("Indicator")) {
                all = all.with(row.getField("iCode"), choice.apply(row));
            }
        }
        return all;
    }

    /** The indicators of a direction, 1 or -1. */
    List<String> indicators(String direction) {
        return meta.rows().stream()
                .filter(row -> row.getField("Type").equals("Indicator")
                        && row.getField("Direction").equals(direction))
                .map(row -> row.getField("iCode"))
                .toList();
    }
}
