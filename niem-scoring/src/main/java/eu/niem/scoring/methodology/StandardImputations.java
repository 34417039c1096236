package eu.niem.scoring.methodology;

import eu.niem.scoring.method.Method;
import eu.niem.scoring.method.Parameters;
import eu.niem.scoring.treatment.Adjustment;
import eu.niem.scoring.treatment.Average;
import eu.niem.scoring.treatment.ByDimension;
import eu.niem.scoring.treatment.ByGroup;
import eu.niem.scoring.treatment.ByPeerGroup;
import eu.niem.scoring.treatment.CarryForward;
import eu.niem.scoring.treatment.DimensionMeans;
import eu.niem.scoring.treatment.Imputation;
import eu.niem.scoring.treatment.ImputeDimensionMean;
import eu.niem.scoring.treatment.ImputeEm;
import eu.niem.scoring.treatment.ImputeGroupMean;
import eu.niem.scoring.treatment.ImputeGroupMedian;
import eu.niem.scoring.treatment.ImputeMean;
import eu.niem.scoring.treatment.ImputeMedian;
import eu.niem.scoring.treatment.ImputeNearestNeighbour;
import eu.niem.scoring.treatment.ImputeRegression;
import eu.niem.scoring.treatment.Interpolate;
import eu.niem.scoring.treatment.NearestDonors;
import eu.niem.scoring.treatment.NormalDistribution;
import eu.niem.scoring.treatment.Regressions;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.treatment.TypicalValues;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The imputations of the library, and what they learn, under their names in documents. */
final class StandardImputations {
    private StandardImputations() {}

    static List<Method<?>> all() {
        return Stream.of(averages(), overTime(), models(), learned(), parts())
                .<Method<?>>flatMap(List::stream)
                .toList();
    }

    private static List<Method<?>> averages() {
        return List.of(
                Method.of(
                        Treatment.ROLE,
                        "impute-mean",
                        ImputeMean.class,
                        with -> new ImputeMean(with.texts("indicators"))),
                Method.of(
                        Treatment.ROLE,
                        "impute-median",
                        ImputeMedian.class,
                        with -> new ImputeMedian(with.texts("indicators"))),
                Method.of(
                        Treatment.ROLE,
                        "impute-group-mean",
                        ImputeGroupMean.class,
                        with -> new ImputeGroupMean(with.text("peerGroup"), with.texts("indicators"))),
                Method.of(
                        Treatment.ROLE,
                        "impute-group-median",
                        ImputeGroupMedian.class,
                        with -> new ImputeGroupMedian(with.text("peerGroup"), with.texts("indicators"))),
                Method.of(
                        Treatment.ROLE,
                        "impute-dimension-mean",
                        ImputeDimensionMean.class,
                        with -> new ImputeDimensionMean(
                                with.choice("statistic", Average.class, Average.MEAN),
                                whole(with, "levelsUp", 1),
                                with.texts("indicators"))));
    }

    private static List<Method<?>> overTime() {
        return List.of(
                Method.of(Treatment.ROLE, "carry-forward", CarryForward.class, StandardImputations::carryForward),
                Method.of(Adjustment.ROLE, "carry-forward", CarryForward.class, StandardImputations::carryForward),
                Method.of(Treatment.ROLE, "interpolate", Interpolate.class, StandardImputations::interpolate),
                Method.of(Adjustment.ROLE, "interpolate", Interpolate.class, StandardImputations::interpolate));
    }

    private static CarryForward carryForward(Parameters with) {
        Double maxGap = with.findNumber("maxGap");
        return new CarryForward(maxGap == null ? null : (Integer) whole("maxGap", maxGap), with.texts("indicators"));
    }

    private static Interpolate interpolate(Parameters with) {
        return new Interpolate(
                with.choice("ends", Interpolate.Ends.class, Interpolate.Ends.CONSTANT),
                with.choice("between", Interpolate.Between.class, Interpolate.Between.LINEAR),
                with.texts("indicators"));
    }

    private static List<Method<?>> models() {
        return List.of(
                Method.of(
                        Treatment.ROLE,
                        "impute-regression",
                        ImputeRegression.class,
                        with -> new ImputeRegression(
                                with.texts("predictors"), whole(with, "most", 3), with.texts("indicators"))),
                Method.of(
                        Treatment.ROLE,
                        "impute-nearest-neighbour",
                        ImputeNearestNeighbour.class,
                        with -> new ImputeNearestNeighbour(whole(with, "neighbours", 5), with.texts("indicators"))),
                Method.of(
                        Treatment.ROLE,
                        "impute-em",
                        ImputeEm.class,
                        with -> new ImputeEm(
                                with.number("ridge", 0),
                                with.flag("byDimension", false),
                                with.number("tolerance", 1e-8),
                                whole(with, "iterations", 2000),
                                with.texts("indicators"))));
    }

    private static List<Method<?>> learned() {
        return List.of(
                Method.of(Adjustment.ROLE, "typical-values", TypicalValues.class, StandardImputations::typicalValues),
                Method.of(
                        Adjustment.ROLE,
                        "dimension-means",
                        DimensionMeans.class,
                        with -> new DimensionMeans(
                                with.choice("statistic", Average.class, Average.MEAN),
                                whole(with, "levelsUp", 1),
                                with.texts("indicators"),
                                with.numbersByName("least"),
                                with.numbersByName("greatest"))),
                Method.of(
                        Adjustment.ROLE,
                        "nearest-donors",
                        NearestDonors.class,
                        with -> new NearestDonors(whole(with, "neighbours", 5), with.table("rows"))),
                Method.of(
                        Adjustment.ROLE,
                        "regressions",
                        Regressions.class,
                        with -> new Regressions(with.texts("predictors"), whole(with, "most", 3), with.table("rows"))),
                Method.of(
                        Adjustment.ROLE,
                        "normal-distribution",
                        NormalDistribution.class,
                        with -> new NormalDistribution(with.numbersByName("means"), with.table("covariances"))));
    }

    private static TypicalValues typicalValues(Parameters with) {
        return new TypicalValues(
                with.choice("statistic", Average.class, Average.MEAN),
                with.numbersByName("values"),
                with.numbersByName("counts"));
    }

    /** What has further adjustments for parts of a panel. */
    private static List<Method<?>> parts() {
        return List.of(
                Method.of(
                        Adjustment.ROLE,
                        "by-group",
                        ByGroup.class,
                        with -> new ByGroup(with.texts("indicators"), parts(with, "groups", Imputation.class))),
                Method.of(
                        Adjustment.ROLE,
                        "by-peer-group",
                        ByPeerGroup.class,
                        with -> new ByPeerGroup(with.text("peerGroup"), parts(with, "peers", TypicalValues.class))),
                Method.of(
                        Adjustment.ROLE,
                        "by-dimension",
                        ByDimension.class,
                        with -> new ByDimension(parts(with, "dimensions", NormalDistribution.class))));
    }

    private static <T extends Adjustment> Map<String, T> parts(Parameters with, String name, Class<T> type) {
        Map<String, T> parts = new LinkedHashMap<>();
        with.methodsByName(name, Adjustment.ROLE).forEach((part, adjustment) -> {
            if (!type.isInstance(adjustment)) {
                throw new IllegalArgumentException("'" + name + "' must each be a " + type.getSimpleName() + ", but '"
                        + part + "' is a " + adjustment.getClass().getSimpleName());
            }
            parts.put(part, type.cast(adjustment));
        });
        return parts;
    }

    private static int whole(Parameters with, String name, int standard) {
        return whole(name, with.number(name, standard));
    }

    private static int whole(String name, @Nullable Double number) {
        if (number == null || number != Math.rint(number) || Math.abs(number) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("'" + name + "' must be a whole number, but was " + number);
        }
        return number.intValue();
    }
}
