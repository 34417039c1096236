package eu.niem.scoring.treatment;

import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Indicator;
import eu.niem.core.internal.Refused;
import eu.niem.core.internal.Require;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.Table;
import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.Parameters;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * {@code screen}: leaves out the rows (area, period and group) with too little data. No score is made of them, and
 * nothing is learned from them; they stay in the scorecard with that reason.
 *
 * <ul>
 *   <li>Availability is the share of the scored indicators that have a number, of those that are applicable; a row
 *       stays if it reaches {@code minimumAvailable}. One without an applicable indicator has nothing to screen, and
 *       stays.
 *   <li>The share of numbers that are not 0, of those that are there, must reach {@code minimumNonZero}.
 *   <li>Areas to keep stay whatever they have; areas to drop go whatever they have.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 2; the two shares and the forced
 * areas are those of the R package COINr, {@code Screen}.
 *
 * @param minimumAvailable from 0 to 1
 * @param minimumNonZero from 0 to 1
 * @param keep codes of areas that stay
 * @param drop codes of areas that go
 */
public record Screen(double minimumAvailable, double minimumNonZero, List<String> keep, List<String> drop)
        implements StandardTreatment, Adjustment {
    static final Method<Treatment> METHOD = Method.of(Treatment.ROLE, "screen", Screen.class, Screen::read);
    static final Method<Adjustment> ADJUSTMENT = Method.of(Adjustment.ROLE, "screen", Screen.class, Screen::read);

    /** Checks the shares, and that no area is to be both kept and dropped. */
    public Screen {
        share("minimumAvailable", minimumAvailable);
        share("minimumNonZero", minimumNonZero);
        keep = Require.list("keep", keep);
        drop = Require.list("drop", drop);
        Set<String> dropped = new HashSet<>(drop);
        for (String area : keep) {
            if (dropped.contains(area)) {
                throw Refused.argument(
                        "'screen' must either 'keep' or 'drop' an area, but '" + area + "' is named in both");
            }
        }
    }

    private static void share(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw Refused.argument("'" + name + "' of 'screen' must lie from 0 to 1, but was " + share);
        }
    }

    /** Makes the method that screens out rows without numbers for this share of the scored indicators. */
    public static Screen of(double minimumAvailable) {
        return new Screen(minimumAvailable, 0, List.of(), List.of());
    }

    /** Returns a copy that screens out rows without this share of numbers that are not 0. */
    public Screen withMinimumNonZero(double newMinimumNonZero) {
        return new Screen(minimumAvailable, newMinimumNonZero, keep, drop);
    }

    /** Returns a copy in which these areas stay, named by their codes. */
    public Screen withKeep(List<String> newKeep) {
        return new Screen(minimumAvailable, minimumNonZero, newKeep, drop);
    }

    /** Returns a copy in which these areas go, named by their codes. */
    public Screen withDrop(List<String> newDrop) {
        return new Screen(minimumAvailable, minimumNonZero, keep, newDrop);
    }

    private static Screen read(Parameters with) {
        return new Screen(
                with.number("minimumAvailable"),
                with.number("minimumNonZero", 0),
                with.texts("keep"),
                with.texts("drop"));
    }

    @Override
    public Map<String, String> namedAreas() {
        Map<String, String> areas = new LinkedHashMap<>();
        for (int i = 0; i < keep.size(); i++) {
            areas.put("/keep/" + i, keep.get(i));
        }
        for (int i = 0; i < drop.size(); i++) {
            areas.put("/drop/" + i, drop.get(i));
        }
        return areas;
    }

    @Override
    public boolean looksAtGroups() {
        return true;
    }

    @Override
    public Adjustment fit(Panel reference) {
        return this;
    }

    @Override
    public Panel apply(Panel panel) {
        Set<String> kept = new HashSet<>(keep);
        Set<String> dropped = new HashSet<>(drop);
        return panel.screenOut(
                key -> dropped.contains(key.refArea()) || (!kept.contains(key.refArea()) && !stays(panel, key)));
    }

    private boolean stays(Panel panel, RowKey key) {
        Counts counts = Counts.of(panel, panel.findRow(key).orElseThrow());
        return counts.available() >= minimumAvailable && counts.nonZero() >= minimumNonZero;
    }

    @Override
    public String words(Panel before, String indicator, int row) {
        if (drop.contains(before.rows().get(row).refArea())) {
            return "the methodology leaves the area out";
        }
        Counts counts = Counts.of(before, row);
        return counts.available() < minimumAvailable
                ? counts.present + " of " + counts.expected + " indicators have a value, but a share of "
                        + Table.number(minimumAvailable) + " is asked for"
                : counts.zeros + " of " + counts.present + " values are 0, but a share of "
                        + Table.number(minimumNonZero) + " must not be";
    }

    /** The counts of the scored indicators of a row that are applicable, have a number, and have 0. */
    private record Counts(int expected, int present, int zeros) {
        static Counts of(Panel panel, int row) {
            int expected = 0;
            int present = 0;
            int zeros = 0;
            for (Indicator indicator : panel.framework().indicators()) {
                Column column = panel.column(indicator.id());
                if (indicator.isScored()) {
                    boolean there = column.isPresent(row);
                    expected += there || column.missing(row) != MissingReason.NOT_APPLICABLE ? 1 : 0;
                    present += there ? 1 : 0;
                    zeros += column.get(row) == 0 ? 1 : 0;
                }
            }
            return new Counts(expected, present, zeros);
        }

        double available() {
            return expected == 0 ? 1 : (double) present / expected;
        }

        double nonZero() {
            return present == 0 ? 1 : (double) (present - zeros) / present;
        }
    }
}
