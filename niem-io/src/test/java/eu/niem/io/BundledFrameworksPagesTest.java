package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.core.evidence.Group;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Panel;
import eu.niem.io.report.Report;
import eu.niem.scoring.Study;
import eu.niem.scoring.evaluation.standards.PaperToPractice.Outcomes;
import eu.niem.scoring.methodology.Methodology;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whether a study on each bundled framework, with invented answers and whatever it counts by group, has its pages. */
class BundledFrameworksPagesTest {
    private static final String REFUGEES = "REF";
    private static final String NATIONALS = "NAT";

    private static Stream<List<String>> methodologies() {
        return BundledFrameworks.names().stream()
                .flatMap(name -> Niem.methodologies(name).stream().map(id -> List.of(name, id)));
    }

    private static Study study(String framework, String methodology) {
        return study(Niem.framework(framework), Niem.methodology(framework, methodology));
    }

    /** All answers; and what is kept for context also of two groups, some flagged and some of few persons. */
    private static Study study(Framework framework, Methodology methodology) {
        Panel answered = Answers.drawn(21).panel(framework);
        List<Observation> observations = new ArrayList<>(answered.observations());
        for (Indicator indicator : framework.indicators()) {
            if (!indicator.isScored() && indicator.groups().isEmpty()) {
                Answers.drawn(22).panel(framework).observations().stream()
                        .filter(each -> each.indicator().equals(indicator.id()))
                        .forEach(each -> {
                            observations.add(of(each, REFUGEES).withStatus(Set.of(ObsStatus.LOW_RELIABILITY)));
                            observations.add(of(each, NATIONALS).withSampleSize(14.0));
                        });
            }
        }
        Panel panel = Panel.of(framework, observations)
                .withGroups(List.of(
                        Group.of(REFUGEES, "Refugees").withReference(NATIONALS), Group.of(NATIONALS, "Nationals")));
        return Study.of(methodology, panel);
    }

    private static Observation of(Observation observation, String group) {
        RowKey key = observation.key().withGroup(group);
        return Observation.of(observation.indicator(), key, observation.value());
    }

    @ParameterizedTest
    @MethodSource("methodologies")
    void theReportAndThePageOfEachAreaAreMade(List<String> name) {
        Study study = study(name.get(0), name.get(1));
        Report report = Report.of(study, study.score());
        boolean hasOutcomes = !Outcomes.of(study).lines().isEmpty();
        Stream.concat(Stream.of(report.page()), Answers.AREAS.stream().map(report::area))
                .forEach(page -> assertThat(page.html().contains("id=\"outcomes\""))
                        .as(page.title())
                        .isEqualTo(hasOutcomes));
    }
}
