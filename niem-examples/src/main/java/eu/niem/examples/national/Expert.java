package eu.niem.examples.national;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.Value;
import eu.niem.core.panel.Panel;
import eu.niem.io.questionnaire.Answer;
import eu.niem.io.questionnaire.AnsweredQuestionnaire;
import eu.niem.io.questionnaire.Question;
import eu.niem.io.questionnaire.Questionnaire;

/** An invented expert, who fills in a questionnaire with what a study says of the country. */
public final class Expert {
    private final Panel panel;

    /** An expert who knows what was observed. */
    public Expert(Panel panel) {
        this.panel = panel;
    }

    /** The questionnaire with an answer, or the reason why there is none, in every line. */
    public AnsweredQuestionnaire fillIn(Questionnaire asked) {
        return new AnsweredQuestionnaire(
                asked, asked.questions().stream().map(this::answer).toList(), panel.sources());
    }

    private Answer answer(Question question) {
        Observation known = panel.findRow(question.key())
                .flatMap(row -> panel.findObservation(question.indicator().id(), row))
                .map(Expert::withoutSample)
                .orElseGet(() -> Observation.of(
                        question.indicator().id(), question.key(), Value.missing(MissingReason.NOT_COLLECTED)));
        EvidenceSource source = known.sources().stream()
                .flatMap(id -> panel.findSource(id).stream())
                .findFirst()
                .orElse(null);
        return source == null ? new Answer(known, "", "") : new Answer(known, source.coder(), source.reviewer());
    }

    /** A questionnaire asks for no sample size and no standard error. */
    private static Observation withoutSample(Observation known) {
        return known.withSampleSize(null).withStdError(null);
    }
}
