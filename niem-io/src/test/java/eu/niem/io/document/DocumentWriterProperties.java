package eu.niem.io.document;

import static eu.niem.io.document.DocumentTexts.DOCUMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Observation;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Node;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Plan;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.treatment.CarryForward;
import eu.niem.scoring.treatment.ImputeDimensionMean;
import eu.niem.scoring.treatment.ImputeEm;
import eu.niem.scoring.treatment.ImputeMean;
import eu.niem.scoring.treatment.ImputeMedian;
import eu.niem.scoring.treatment.ImputeNearestNeighbour;
import eu.niem.scoring.treatment.ImputeRegression;
import eu.niem.scoring.treatment.Interpolate;
import eu.niem.scoring.treatment.Treatment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is written reads back equal, to the bit; and what is read is written in the same way again. */
class DocumentWriterProperties {
    private static final List<Treatment> IMPUTATIONS = List.of(
            ImputeMedian.standard(),
            ImputeDimensionMean.standard(),
            CarryForward.of(1),
            Interpolate.standard(),
            ImputeRegression.standard(),
            ImputeNearestNeighbour.standard(),
            ImputeEm.standard().withRidge(0.5),
            ImputeEm.standard()
                    .withRidge(0.5)
                    .withByDimension(true)
                    .withTolerance(1e-6)
                    .withIterations(5000));

    @Provide
    Arbitrary<Framework> frameworks() {
        return RandomStudies.frameworks();
    }

    @Provide
    Arbitrary<Methodology> methodologies() {
        return RandomStudies.methodologies();
    }

    @Provide
    Arbitrary<Study> studies() {
        return RandomStudies.studies();
    }

    @Property(tries = 300)
    void frameworksReadBackEqual(@ForAll("frameworks") Framework framework) {
        String text = DOCUMENTS.write(framework);
        Framework read = DOCUMENTS.framework("f.json", utf8(text)).orThrow();
        assertThat(read).isEqualTo(framework);
        assertThat(DOCUMENTS.write(read)).isEqualTo(text);
        assertThat(DocumentKind.FRAMEWORK.validate(text)).isEmpty();
    }

    @Property(tries = 300)
    void aFrameworkInALanguageHasAllItsPartsAndReadsBackEqual(
            @ForAll("frameworks") Framework framework, @ForAll @IntRange(max = 4) int which) {
        Framework local =
                framework.in(List.of("en", "de", "de-AT", "zh-Hant-TW", "fr").get(which));
        assertThat(local.nodes())
                .extracting(Node::id)
                .isEqualTo(framework.nodes().stream().map(Node::id).toList());
        assertThat(local.indicators())
                .extracting(Indicator::isScored)
                .isEqualTo(
                        framework.indicators().stream().map(Indicator::isScored).toList());
        assertThat(local.languages()).isEmpty();
        assertThat(framework.languages().isEmpty() ? framework : local).isEqualTo(local);
        assertThat(DOCUMENTS.framework("f.json", utf8(DOCUMENTS.write(local))).orThrow())
                .isEqualTo(local);
    }

    @Property(tries = 300)
    void methodologiesReadBackEqual(@ForAll("methodologies") Methodology methodology) {
        String text = DOCUMENTS.write(methodology);
        Methodology read = DOCUMENTS.methodology("m.json", utf8(text)).orThrow();
        assertThat(read).isEqualTo(methodology);
        assertThat(DOCUMENTS.write(read)).isEqualTo(text);
        assertThat(DocumentKind.METHODOLOGY.validate(text)).isEmpty();
    }

    @Property(tries = 100)
    void observationsReadBackEqual(@ForAll("studies") Study study) {
        List<Observation> observations = study.panel().observations();
        String text = DOCUMENTS.write(observations);
        assertThat(DOCUMENTS
                        .observations(study.framework(), "o.json", utf8(text))
                        .orThrow())
                .isEqualTo(observations);
        assertThat(DocumentKind.OBSERVATIONS.validate(text)).isEmpty();
    }

    @Property(tries = 100)
    void plansReadBackEqualAndScoreTheSameBits(@ForAll("studies") Study study) {
        Plan plan = study.fit();
        String text = DOCUMENTS.write(plan);
        Plan read = DOCUMENTS.plan("p.json", utf8(text)).orThrow();
        assertThat(read).isEqualTo(plan);
        assertThat(DOCUMENTS.write(read)).isEqualTo(text);
        assertThat(DocumentKind.PLAN.validate(text)).isEmpty();
        Panel panel = study.panel();
        assertThat(DOCUMENTS.write(read.score(panel))).isEqualTo(DOCUMENTS.write(plan.score(panel)));
    }

    @Property(tries = 60)
    void plansKeepWhatImputationsHaveLearned(@ForAll("studies") Study study, @ForAll @IntRange(max = 7) int which) {
        Study imputing = study.withMethodology(
                study.methodology().withTreatments(IMPUTATIONS.get(which), ImputeMean.standard()));
        Plan plan;
        try {
            plan = imputing.fit();
        } catch (IllegalArgumentException e) {
            assertThat(e)
                    .hasMessageContaining("measure it in another unit"); // some numbers are as odd as doubles can be
            return;
        }
        String text = DOCUMENTS.write(plan);
        Plan read = DOCUMENTS.plan("p.json", utf8(text)).orThrow();
        assertThat(read).isEqualTo(plan);
        assertThat(DocumentKind.PLAN.validate(text)).isEmpty();
        Panel panel = study.panel();
        assertThat(DOCUMENTS.write(read.score(panel))).isEqualTo(DOCUMENTS.write(plan.score(panel)));
    }

    @Property(tries = 100)
    void scorecardsReadBackEqual(@ForAll("studies") Study study) {
        Scorecard scorecard = study.score();
        String text = DOCUMENTS.write(scorecard);
        Scorecard read = DOCUMENTS.scorecard("s.json", utf8(text)).orThrow();
        assertThat(read).isEqualTo(scorecard);
        assertThat(DOCUMENTS.write(read)).isEqualTo(text);
        assertThat(DocumentKind.SCORECARD.validate(text)).isEmpty();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
