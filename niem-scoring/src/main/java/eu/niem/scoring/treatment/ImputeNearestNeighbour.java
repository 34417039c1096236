package eu.niem.scoring.treatment;

import eu.niem.core.panel.Panel;
import eu.niem.scoring.method.Method;
import java.util.List;

/**
 * {@code impute-nearest-neighbour}: the mean of an indicator over the rows of the reference that are most like the row,
 * of those that have a value. The distance of two rows is <i>d = &radic;((1/m) &Sigma; ((x<sub>j</sub> &minus;
 * y<sub>j</sub>)/s<sub>j</sub>)<sup>2</sup>)</i> over the <i>m</i> scored indicators that both have,
 * <i>s<sub>j</sub></i> their standard deviations in the reference.
 *
 * <ul>
 *   <li>Donors are rows of the same group, another area or another period of the same; no row is its own donor.
 *   <li>Donors that are as far away as the last one count too, so that no result depends on the order of areas.
 *   <li>With fewer donors than asked for, the mean is that of the donors found; with none, the cell stays missing.
 *   <li>Values stay among those observed; one neighbour gives a value that some area has (hot deck).
 *   <li>Few shared indicators make a distance of chance: screen rows with little data first.
 * </ul>
 *
 * <p>Source: OECD/JRC, Handbook on Constructing Composite Indicators (2008), step 3; Troyanskaya et al. (2001),
 * doi:10.1093/bioinformatics/17.6.520.
 *
 * @param neighbours the number of donors, 1 or more
 * @param indicators the ids of the indicators that it concerns; empty for all that are scored
 */
public record ImputeNearestNeighbour(int neighbours, List<String> indicators) implements StandardImputation {
    static final Method<Treatment> METHOD = Method.of(
            Treatment.ROLE,
            "impute-nearest-neighbour",
            ImputeNearestNeighbour.class,
            with -> new ImputeNearestNeighbour(with.whole("neighbours", 5), with.texts("indicators")));

    /** Checks the number. */
    public ImputeNearestNeighbour {
        NearestDonors.check(neighbours);
        indicators = TreatedIndicators.copy(indicators);
    }

    /** Makes the method with five donors. */
    public static ImputeNearestNeighbour standard() {
        return new ImputeNearestNeighbour(5, List.of());
    }

    /** Returns a copy with another number of donors. */
    public ImputeNearestNeighbour withNeighbours(int newNeighbours) {
        return new ImputeNearestNeighbour(newNeighbours, indicators);
    }

    /** Returns a copy that concerns these indicators only, named by their ids. */
    public ImputeNearestNeighbour withIndicators(List<String> newIndicators) {
        return new ImputeNearestNeighbour(neighbours, newIndicators);
    }

    @Override
    public Adjustment fit(Panel reference) {
        return ByGroup.fit(
                reference,
                indicators,
                group -> new NearestDonors(
                        neighbours,
                        ReferenceRows.of(
                                group, each -> each.isScored() || TreatedIndicators.isAmong(indicators, each))));
    }
}
