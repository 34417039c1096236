package eu.niem.scoring.methodology;

import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Quantity;
import eu.niem.scoring.guard.Guarded;
import eu.niem.scoring.treatment.Treatment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a methodology asks of its treatments that they cannot do, or that does not suit the steps after them. */
final class TreatmentProblems {
    private TreatmentProblems() {}

    static List<Problem> of(Methodology methodology, Framework view) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < methodology.treatments().size(); i++) {
            Treatment treatment = methodology.treatments().get(i);
            String path = "/treatments/" + i;
            Guarded.answer(treatment, "refuses", () -> treatment.refuses(view))
                    .ifPresent(reason -> problems.add(new Problem(true, "unsuitable-treatment", path, reason)));
            if (methodology.groups().fallback() && Guarded.asked(treatment::looksAtGroups)) {
                problems.add(new Problem(false, "treated-before-fallback", path, fallback(treatment)));
            }
            goalposts(methodology, view, treatment)
                    .ifPresent(
                            message -> problems.add(new Problem(false, "goalposts-of-another-scale", path, message)));
        }
        return problems;
    }

    private static String fallback(Treatment treatment) {
        return Guarded.label(treatment) + " comes before the total's answers stand for groups without one"
                + " ('fallback'), and looks at what each group has of its own: leave either out, or name the 'indicators'"
                + " that are asked for every group";
    }

    /** Warns of goalposts after a change of scale, as they are on the indicator's own scale. */
    private static Optional<String> goalposts(Methodology methodology, Framework view, Treatment treatment) {
        return view.indicators().stream()
                .filter(indicator -> indicator.isScored() && indicator.scale() instanceof Quantity)
                .filter(indicator -> Guarded.asked(() -> treatment.changesScale(indicator)))
                .filter(indicator -> Guarded.asked(
                        () -> methodology.normalisation().of(indicator, view).usesGoalpostsOf(indicator)))
                .findFirst()
                .map(indicator -> Guarded.label(treatment) + " takes '" + indicator.id()
                        + "' to a scale that its goalposts are not of: use a normalisation that learns its range, such"
                        + " as 'min-max', or leave the indicator out of the treatment");
    }
}
