package eu.niem.io.document;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.panel.Panel;
import eu.niem.io.check.Limits;
import eu.niem.io.document.ScorecardDocument.AreaDocument;
import eu.niem.io.document.ScorecardDocument.GroupDocument;
import eu.niem.io.document.ScorecardDocument.ScoreDocument;
import eu.niem.io.document.ScorecardDocument.SourceDocument;
import eu.niem.io.json.Json;
import eu.niem.io.json.JsonPointer;
import eu.niem.io.json.JsonReading;
import eu.niem.io.json.JsonWriter;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.methodology.Methods;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the document of a scorecard. What is read is scored again, and every score must come out as it is
 * written, to the bit: so the document is a record that proves itself.
 */
final class ScorecardReader {
    private final Methods methods;
    private final Limits limits;
    private final JsonReading reading;

    ScorecardReader(Methods methods, Limits limits, JsonReading reading) {
        this.methods = methods;
        this.limits = limits;
        this.reading = reading;
    }

    /** Reads the scorecard; null if there is an error. */
    @Nullable
    Scorecard read() {
        ScorecardDocument document = Constraints.document(reading, ScorecardDocument.class);
        if (document == null) {
            return null;
        }
        List<ScoreDocument> scores = OptionalFields.orEmpty(document.scores());
        Constraints.checkAll(scores, "/scores", ScoreDocument::isComplete, reading);
        Scorecard scorecard = scored(document);
        if (scorecard != null) {
            compare(scores, scorecard);
        }
        return scorecard;
    }

    /** Reads what was scored and scores it again, whatever scores the document has; null if there is an error. */
    @Nullable
    Scorecard scored() {
        ScorecardDocument document = Constraints.document(reading, ScorecardDocument.class);
        return document == null ? null : scored(document);
    }

    private @Nullable Scorecard scored(ScorecardDocument document) {
        List<ObservationDocument> observationDocuments = OptionalFields.orEmpty(document.observations());
        new ObservationCheck(reading).checkAll(observationDocuments, "/observations");
        List<RefArea> areas = made(document.areas(), "/areas", AreaDocument::id, AreaDocument::area, "invalid-area");
        List<Group> groups =
                made(document.groups(), "/groups", GroupDocument::id, GroupDocument::group, "invalid-group");
        List<EvidenceSource> sources =
                made(document.sources(), "/sources", SourceDocument::id, SourceDocument::source, "invalid-source");
        Plan plan = document.plan() == null ? null : new PlanReader(methods, reading.in("/plan")).make(document.plan());
        if (plan == null) {
            return null;
        }
        List<Observation> observations = ObservationDocumentReader.read(
                observationDocuments, "/observations", reading, plan.framework(), limits);
        return reading.make(
                "invalid-panel",
                "/observations",
                () -> plan.score(Panel.of(plan.framework(), OptionalFields.orEmpty(observations), areas, sources)
                        .withGroups(groups)));
    }

    private <D, T> List<T> made(
            @Nullable List<D> documents,
            String list,
            Function<D, @Nullable String> id,
            Function<D, T> maker,
            String code) {
        List<D> all = OptionalFields.orEmpty(documents);
        new DistinctNames(reading).addIds(all, id, list);
        List<T> made = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            D document = all.get(i);
            T one = reading.make(code, JsonPointer.to(list, i), () -> maker.apply(document));
            if (one != null) {
                made.add(one);
            }
        }
        return made;
    }

    private void compare(List<ScoreDocument> written, Scorecard scorecard) {
        List<ScoreDocument> scores = ScorecardWriter.scores(scorecard);
        if (!areSame(written, scores)) {
            compare(written, scores);
        }
    }

    /** Returns whether the scores are written as they are computed, in their order too, as they mostly are. */
    private static boolean areSame(List<ScoreDocument> written, List<ScoreDocument> scores) {
        return written.size() == scores.size()
                && IntStream.range(0, scores.size())
                        .allMatch(i -> written.get(i).plain().equals(scores.get(i)));
    }

    private void compare(List<ScoreDocument> written, List<ScoreDocument> scores) {
        Map<String, ScoreDocument> computed = new LinkedHashMap<>();
        scores.forEach(each -> computed.put(key(each), each));
        for (int i = 0; i < written.size(); i++) {
            ScoreDocument found = computed.remove(key(written.get(i)));
            if (!written.get(i).plain().equals(found)) {
                differs(
                        JsonPointer.to("/scores", i),
                        found == null
                                ? "there is no such score, or it stands twice"
                                : "computed again it is "
                                        + JsonWriter.text(Json.of(found)).strip());
            }
        }
        if (!computed.isEmpty()) {
            differs(
                    "/scores",
                    computed.size() + " scores are not written, the first of them of "
                            + computed.values().iterator().next().cell());
        }
    }

    /** Returns the cell of a score as a text: texts with the same hash code can be sorted. */
    private static String key(ScoreDocument score) {
        return String.join("\n", score.cell());
    }

    private void differs(String pointer, String what) {
        reading.error("score-differs", pointer, "this is not what plan and observations give: " + what);
    }
}
