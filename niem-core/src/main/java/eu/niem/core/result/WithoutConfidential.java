package eu.niem.core.result;

import eu.niem.core.evidence.ConfStatus;
import java.util.List;

/** Takes what is confidential out of an explanation: of an indicator that rests on it nothing is left but that. */
final class WithoutConfidential {
    private static final String MESSAGE = "the value is confidential; it counts, but is not shown";

    private WithoutConfidential() {}

    static Explanation of(Explanation whole) {
        if (whole instanceof Explanation.Aggregated all) {
            return new Explanation.Aggregated(
                    all.node(),
                    all.name(),
                    all.key(),
                    all.value(),
                    all.method(),
                    all.coverage(),
                    all.quality(),
                    contributions(all.contributions()));
        }
        if (whole instanceof Explanation.Absent absent) {
            List<Explanation> parts =
                    absent.parts().stream().map(WithoutConfidential::of).toList();
            return new Explanation.Absent(
                    absent.node(), absent.name(), absent.key(), absent.reason(), absent.message(), parts);
        }
        return isConfidential(whole)
                ? new Explanation.Absent(
                        whole.node(), whole.name(), whole.key(), AbsenceReason.SUPPRESSED, MESSAGE, List.of())
                : whole;
    }

    private static List<Contribution> contributions(List<Contribution> all) {
        return all.stream()
                .map(each -> isConfidential(each.of())
                        ? new Contribution(each.weight(), null, of(each.of()))
                        : new Contribution(each.weight(), each.points(), of(each.of())))
                .toList();
    }

    /** Returns whether a value of an indicator rests on one that is confidential; a dimension is seen through. */
    private static boolean isConfidential(Explanation part) {
        if (part instanceof Explanation.Observed observed) {
            return observed.observation().conf() != ConfStatus.FREE;
        }
        return !(part instanceof Explanation.Aggregated)
                && part.parts().stream().anyMatch(WithoutConfidential::isConfidential);
    }
}
