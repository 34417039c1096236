package eu.niem.core.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of an explanation with what is hidden taken out, see {@link Disclosure}. */
final class HiddenParts {
    private static final String VALUE = "the value is confidential; it counts, but is not shown";
    private static final String REASON = "it rests on a confidential value, which is not shown";

    private final Disclosure disclosure;

    HiddenParts(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    Explanation of(Explanation part) {
        boolean isHidden = isHidden(part);
        if (part instanceof Explanation.Absent absent) {
            boolean staysSaid = !isHidden || absent.reason() == AbsenceReason.CONTEXT;
            return new Explanation.Absent(
                    absent.node(),
                    absent.name(),
                    absent.key(),
                    absent.reason(),
                    staysSaid ? absent.message() : REASON,
                    all(absent.parts()));
        }
        if (isHidden) {
            List<Explanation> below = part instanceof Explanation.Aggregated ? all(part.parts()) : List.of();
            return new Explanation.Absent(part.node(), part.name(), part.key(), AbsenceReason.SUPPRESSED, VALUE, below);
        }
        return free(part);
    }

    /** Returns whether a part shows a value that is hidden. A dimension is seen through: its parts are other nodes. */
    private boolean isHidden(Explanation part) {
        if (disclosure.isSuppressed(part.node(), part.key())) {
            return true;
        }
        if (part instanceof Explanation.Observed observed) {
            return Disclosure.isConfidential(observed.observation());
        }
        return part.parts().stream().anyMatch(below -> below.node().equals(part.node()) && isHidden(below));
    }

    /** Returns a part that shows nothing hidden itself. */
    private Explanation free(Explanation part) {
        if (part instanceof Explanation.Aggregated all) {
            return new Explanation.Aggregated(
                    all.node(),
                    all.name(),
                    all.key(),
                    all.value(),
                    all.method(),
                    all.coverage(),
                    all.quality(),
                    contributions(all.contributions()),
                    rescaling(all));
        }
        if (part instanceof Explanation.Combined all) {
            return new Explanation.Combined(
                    all.node(),
                    all.name(),
                    all.key(),
                    all.value(),
                    all.method(),
                    all.quality(),
                    contributions(all.contributions()));
        }
        if (part instanceof Explanation.Normalised one) {
            return new Explanation.Normalised(
                    one.node(),
                    one.name(),
                    one.key(),
                    one.value(),
                    disclosure.hidesLearned(one.node()) ? Explanation.Normalised.LEARNED : one.method(),
                    of(one.input()));
        }
        if (part instanceof Explanation.Treated one) {
            return new Explanation.Treated(
                    one.node(), one.name(), one.key(), one.value(), one.method(), of(one.input()));
        }
        if (part instanceof Explanation.Imputed one) {
            return new Explanation.Imputed(
                    one.node(), one.name(), one.key(), one.value(), one.method(), all(one.parts()));
        }
        return part instanceof Explanation.Observed one ? observed(one) : part;
    }

    /** Returns how a score was rescaled, without what was learned of hidden values. */
    private Explanation.@Nullable Rescaling rescaling(Explanation.Aggregated part) {
        Explanation.Rescaling rescaling = part.rescaling();
        return rescaling == null || !disclosure.hidesLearned(part.node())
                ? rescaling
                : new Explanation.Rescaling(rescaling.aggregated(), Explanation.Normalised.LEARNED);
    }

    /** Returns what is said of an observation without a value, if it is not free. */
    private static Explanation observed(Explanation.Observed one) {
        return new Explanation.Observed(
                one.node(),
                one.name(),
                one.key(),
                one.value(),
                Disclosure.shown(one.observation()),
                one.answer(),
                one.sources());
    }

    private List<Explanation> all(List<Explanation> parts) {
        return parts.stream().map(this::of).toList();
    }

    private List<Contribution> contributions(List<Contribution> all) {
        return all.stream()
                .map(each -> isHidden(each.of())
                        ? new Contribution(each.weight(), null, of(each.of()))
                        : new Contribution(each.weight(), each.points(), of(each.of()), each.mirrored()))
                .toList();
    }
}
