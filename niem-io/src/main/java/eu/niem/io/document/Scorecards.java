package eu.niem.io.document;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.panel.Panel;
import eu.niem.io.check.Limits;
import eu.niem.io.document.ScorecardDocument.AreaDocument;
import eu.niem.io.document.ScorecardDocument.ScoreDocument;
import eu.niem.io.document.ScorecardDocument.SourceDocument;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Methods;
import eu.niem.scoring.methodology.Output;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the document of a scorecard. What is read is scored again, and every score must come out as it is
 * written, to the bit: so the document is a record that proves itself.
 */
final class Scorecards {
    private final Methods methods;
    private final Limits limits;
    private final Reading reading;

    Scorecards(Methods methods, Limits limits, Reading reading) {
        this.methods = methods;
        this.limits = limits;
        this.reading = reading;
    }

    /** The scorecard; null if there is an error. */
    @Nullable
    Scorecard read() {
        ScorecardDocument document = Binder.document(reading, ScorecardDocument.class);
        if (document == null) {
            return null;
        }
        Constraints.check(document, reading);
        List<ObservationDocument> observationDocuments = FrameworkCheck.orEmpty(document.observations());
        new ObservationCheck(reading).checkAll(observationDocuments, "/observations");
        List<RefArea> areas = made(document.areas(), "/areas", AreaDocument::id, AreaDocument::area, "invalid-area");
        List<EvidenceSource> sources =
                made(document.sources(), "/sources", SourceDocument::id, SourceDocument::source, "invalid-source");
        Plan plan = document.plan() == null ? null : new Plans(methods, reading.in("/plan")).make(document.plan());
        if (plan == null) {
            return null;
        }
        List<Observation> observations =
                Observations.read(observationDocuments, "/observations", reading, plan.framework(), limits);
        Scorecard scorecard = reading.make(
                "invalid-panel",
                "/observations",
                () -> plan.score(Panel.of(plan.framework(), FrameworkCheck.orEmpty(observations), areas, sources)));
        if (scorecard != null) {
            compare(FrameworkCheck.orEmpty(document.scores()), scorecard);
        }
        return scorecard;
    }

    private <D, T> List<T> made(
            @Nullable List<D> documents,
            String list,
            Function<D, @Nullable String> id,
            Function<D, T> maker,
            String code) {
        List<D> all = FrameworkCheck.orEmpty(documents);
        new Distinct(reading).addIds(all, id, list);
        List<T> made = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            D document = all.get(i);
            T one = reading.make(code, Pointer.to(list, i), () -> maker.apply(document));
            if (one != null) {
                made.add(one);
            }
        }
        return made;
    }

    private void compare(List<ScoreDocument> written, Scorecard scorecard) {
        Map<List<String>, ScoreDocument> computed = new LinkedHashMap<>();
        documents(scorecard).forEach(each -> computed.put(each.cell(), each));
        for (int i = 0; i < written.size(); i++) {
            ScoreDocument found = computed.remove(written.get(i).cell());
            if (!written.get(i).plain().equals(found)) {
                differs(
                        Pointer.to("/scores", i),
                        found == null
                                ? "there is no such score, or it stands twice"
                                : "computed again it is "
                                        + JsonWriter.text(JsonTree.of(found)).strip());
            }
        }
        if (!computed.isEmpty()) {
            differs(
                    "/scores",
                    computed.size() + " scores are not written, the first of them of "
                            + computed.keySet().iterator().next());
        }
    }

    private void differs(String pointer, String what) {
        reading.error("score-differs", pointer, "this is not what plan and observations give: " + what);
    }

    static ScorecardDocument document(Scorecard scorecard, MethodologyWriting writing) {
        Panel panel = scorecard.panel();
        return new ScorecardDocument(
                ScorecardDocument.FORMAT,
                Plans.document(scorecard.plan(), writing),
                panel.observations().stream().map(ObservationDocument::of).toList(),
                FrameworkWriting.list(
                        panel.areas().stream().map(AreaDocument::of).toList()),
                FrameworkWriting.list(
                        panel.sources().stream().map(SourceDocument::of).toList()),
                FrameworkWriting.list(documents(scorecard)));
    }

    /** The scores with their ranks, so far as the methodology gives these out. */
    private static List<ScoreDocument> documents(Scorecard scorecard) {
        Set<Output> outputs = scorecard.plan().methodology().outputs();
        if (!outputs.contains(Output.SCORES)) {
            return List.of();
        }
        boolean ranked = outputs.contains(Output.RANKS);
        Map<String, Map<RowKey, Integer>> ranks = new HashMap<>();
        return scorecard
                .scores()
                .map(score -> ScoreDocument.of(
                        score,
                        ranked
                                ? ranks.computeIfAbsent(score.node(), scorecard::ranks)
                                        .get(score.key())
                                : null))
                .toList();
    }
}
