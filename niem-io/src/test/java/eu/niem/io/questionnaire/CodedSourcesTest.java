package eu.niem.io.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who coded and who reviewed an answer comes into the study with its sources, and nobody else's answers with it. */
class CodedSourcesTest {
    private static final EvidenceSource LAW = DemoQuestionnaire.SOURCES.get(0);
    private static final EvidenceSource LFS = DemoQuestionnaire.SOURCES.get(1);

    private static AnsweredQuestionnaire filled(String text) {
        return DemoQuestionnaire.read(DemoQuestionnaire.ASKED, text).orThrow();
    }

    private static EvidenceSource coded(EvidenceSource source, String id, String coder, String reviewer) {
        return EvidenceSource.of(id, source.kind(), source.title()).withCoding(coder, reviewer);
    }

    /** The sources of the observations of 2021, by indicator and group. */
    private static Map<String, List<String>> sources(Panel panel) {
        return panel.period("2021").observations().stream()
                .collect(Collectors.toMap(
                        each -> each.indicator() + " " + each.key().group(), Observation::sources));
    }

    @Test
    void theFirstCodingKeepsTheIdAndOthersAreNumbered() {
        Panel panel = filled(DemoQuestionnaire.FILLED).panel();
        assertThat(sources(panel))
                .containsOnly(
                        Map.entry("RES1 REF", List.of("law")),
                        Map.entry("RES1 BSP", List.of("law")),
                        Map.entry("RES2 _T", List.of("law#2", "lfs")),
                        Map.entry("RATE _T", List.of()));
        assertThat(panel.sources())
                .containsExactly(
                        LAW.withCoding("A. Coder", "B. Reviewer"),
                        coded(LAW, "law#2", "C. Coder", ""),
                        LFS.withCoding("C. Coder", ""));
    }

    @Test
    void explanationsShowCoderAndReviewer() {
        var scorecard = Study.of(
                        Methodology.standard(), filled(DemoQuestionnaire.FILLED).panel())
                .score();
        assertThat(scorecard.explain("RES1", RowKey.of("LV", "2021", "REF")).toString())
                .contains("source law: legal-text, coded by A. Coder, reviewed by B. Reviewer");
        assertThat(scorecard.explain("RES2", "LV", "2021").toString())
                .contains("source law#2: legal-text, coded by C. Coder")
                .contains("source lfs: survey, coded by C. Coder");
    }

    @Test
    void earlierObservationsKeepTheirSources() {
        Panel panel = filled(DemoQuestionnaire.FILLED).addTo(DemoQuestionnaire.EARLIER);
        assertThat(panel.period("2019"))
                .extracting(Panel::observations)
                .isEqualTo(DemoQuestionnaire.EARLIER.period("2019").observations());
        assertThat(panel.findSource("law")).contains(LAW); // cited in 2019 already, coded by nobody we know
        assertThat(panel.findSource("law#2")).contains(coded(LAW, "law#2", "A. Coder", "B. Reviewer"));
        assertThat(panel.findSource("law#3")).contains(coded(LAW, "law#3", "C. Coder", ""));
        assertThat(sources(panel)).containsEntry("RES2 _T", List.of("law#3", "lfs"));
        assertThat(panel.findSource("lfs")).contains(LFS.withCoding("C. Coder", ""));
    }

    @Test
    void aSourceThatIsCitedWithoutDescriptionIsNotDescribedAsCoded() {
        Panel earlier = Panel.of(
                DemoQuestionnaire.FRAMEWORK,
                DemoQuestionnaire.EARLIER.observations()); // 2019 cites the law, by its id alone
        Panel panel = filled(DemoQuestionnaire.FILLED).addTo(earlier);
        assertThat(panel.findSource("law")).contains(LAW);
        assertThat(sources(panel)).containsEntry("RES1 REF", List.of("law#2"));
    }

    @Test
    void theSameCodingInAnotherRoundIsTheSameSource() {
        Panel first = filled(DemoQuestionnaire.FILLED).panel();
        Questionnaire next =
                Questionnaire.template(DemoQuestionnaire.FRAMEWORK, "LV", "2022", DemoQuestionnaire.GROUPS, first);
        Panel both = DemoQuestionnaire.read(next, DemoQuestionnaire.FILLED.replace("2021", "2022"))
                .orThrow()
                .addTo(first);
        assertThat(both.sources()).isEqualTo(first.sources());
        assertThat(both.rows()).hasSize(6);
    }

    @Test
    void anAnswerWithoutSourceRestsOnTheJudgementOfItsCoder() {
        Panel panel = filled(DemoQuestionnaire.FILLED.replace("u,law", "u,")).panel();
        assertThat(sources(panel)).containsEntry("RES1 BSP", List.of("EXPERT-LV-2021"));
        assertThat(panel.findSource("EXPERT-LV-2021"))
                .contains(EvidenceSource.of("EXPERT-LV-2021", EvidenceKind.EXPERT_ASSESSMENT, "Questionnaire LV 2021")
                        .withCoding("A. Coder", "B. Reviewer"));
    }

    @Test
    void aListedCodingHoldsWhereTheLineSaysNothing() {
        EvidenceSource law = LAW.withCoding("Earlier Coder", "");
        List<Answer> answers = filled(DemoQuestionnaire.FILLED.replace(",,L,,no survey", ",,L,law,no survey"))
                .answers();
        Panel panel = new AnsweredQuestionnaire(DemoQuestionnaire.ASKED, answers, List.of(law, LFS)).panel();
        assertThat(sources(panel)).containsEntry("RATE _T", List.of("law#3"));
        assertThat(panel.findSource("law#3")).contains(coded(LAW, "law#3", "Earlier Coder", ""));
    }

    @Test
    void whatIsThereAlreadyIsNotReplaced() {
        AnsweredQuestionnaire answered = filled(DemoQuestionnaire.FILLED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answered.addTo(answered.panel()))
                .withMessageContaining("has two observations for LV 2021");
    }
}
