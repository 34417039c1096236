package eu.niem.scoring.treatment;

import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.MethodCall;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * {@code by-peer-group}: the cells of an area imputed by what was learned from its peers.
 *
 * @param peerGroup the classification of areas
 * @param peers the typical values of each peer group, by its entry in the classification
 */
record ByPeerGroup(String peerGroup, Map<String, TypicalValues> peers) implements Imputation {
    static final Method<Adjustment> METHOD = Method.of(
            Adjustment.ROLE,
            "by-peer-group",
            ByPeerGroup.class,
            with -> new ByPeerGroup(with.text("peerGroup"), ByGroup.parts(with, "peers", TypicalValues.class)));

    /** Copies the map. */
    public ByPeerGroup {
        Require.notNull("peerGroup", peerGroup);
        peers = Require.map("peers", peers);
    }

    static ByPeerGroup of(String peerGroup, ImputeDimensionMean.Average statistic, Panel reference) {
        Map<String, TypicalValues> peers = new TreeMap<>();
        for (String entry : new TreeSet<>(entries(reference, peerGroup).values())) {
            int[] rows = IntStream.range(0, reference.size())
                    .filter(row -> entry.equals(entry(reference, peerGroup, row)))
                    .toArray();
            peers.put(entry, TypicalValues.of(statistic, reference, rows));
        }
        return new ByPeerGroup(peerGroup, peers);
    }

    /** Refuses a classification that no area has. */
    static void require(Panel panel, String peerGroup) {
        if (panel.size() > 0 && entries(panel, peerGroup).isEmpty()) {
            Set<String> known = new TreeSet<>();
            panel.areas().forEach(area -> known.addAll(area.peerGroups().keySet()));
            throw Refused.argument("no area has the peer group '" + peerGroup
                    + "': add that column to areas.csv, or take one of " + known);
        }
    }

    private static Map<String, String> entries(Panel panel, String peerGroup) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (RefArea area : panel.areas()) {
            String entry = area.peerGroups().getOrDefault(peerGroup, "");
            if (!entry.isEmpty()) {
                entries.put(area.id(), entry);
            }
        }
        return entries;
    }

    /** Returns the peer group of a row's area; empty where it is in none. */
    private static String entry(Panel panel, String peerGroup, int row) {
        RowKey key = panel.rows().get(row);
        return panel.findArea(key.refArea())
                .map(area -> area.peerGroups().getOrDefault(peerGroup, ""))
                .orElse("");
    }

    @Override
    public Map<String, String> namedIndicators() {
        return new NamedPlaces()
                .parts("peers", peers, Adjustment::namedIndicators)
                .all();
    }

    @Override
    public Map<String, String> namedPeerGroups() {
        return Map.of(peerGroup, "/peerGroup");
    }

    @Override
    public Estimates estimates(Panel panel) {
        return new Dispatched((indicator, row) -> {
            String entry = entry(panel, peerGroup, row);
            TypicalValues values = peers.get(entry);
            if (entry.isEmpty()) {
                return new NoEstimates("the area has no entry in the peer group " + peerGroup);
            }
            return values == null
                    ? new NoEstimates("nothing was learned for " + peerGroup + " " + entry)
                    : new OfPeers(peerGroup + " " + entry, values.estimates(panel));
        });
    }

    /** Says which peers they are. */
    private record OfPeers(String who, Estimates values) implements Estimates {
        @Override
        public double get(String indicator, int row) {
            return values.get(indicator, row);
        }

        @Override
        public String words(String indicator, int row) {
            return values.words(indicator, row) + " of " + who;
        }

        @Override
        public Optional<MethodCall> describe(String indicator, int row) {
            return values.describe(indicator, row).map(call -> call.with("peers", who));
        }
    }
}
