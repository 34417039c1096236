package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.core.evidence.Group;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.comparison.GroupGaps;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleStudyTest {
    static List<String> frameworks() {
        return Niem.frameworks();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void anExampleOfEveryFrameworkReadsBackAndScores(String framework, @TempDir Path folder) {
        Study example = Niem.example(framework);
        assertThat(example.framework()).isEqualTo(Niem.framework(framework));
        Niem.save(example, folder);
        assertThat(Niem.check(folder).errors()).isEmpty();
        assertThat(Niem.open(folder)).isEqualTo(example);
        Scorecard scorecard = example.score();
        if (example.methodology().outputs().isEmpty()) {
            assertThatThrownBy(scorecard::scores)
                    .hasMessageContaining(example.methodology().note());
        } else {
            assertThat(scorecard.scores()).anyMatch(score -> score.value() != null);
        }
    }

    @Test
    void whatIsInventedSaysSo() {
        Study example = Niem.example("intercultural-cities");
        assertThat(example.panel().refAreas()).containsExactly("XA", "XB", "XC");
        assertThat(example.panel().observations())
                .allMatch(each -> each.comment().equals("invented"))
                .allMatch(each -> each.sources().size() == 1);
        assertThat(example).isEqualTo(Niem.example("intercultural-cities"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zaragoza", "zaragoza-city"})
    void groupsThatComeWithAFrameworkAreObservedAndCompared(String framework, @TempDir Path folder) {
        Study example = Niem.example(framework);
        assertThat(example.panel().groups())
                .contains("NAT", "NEU27_2020_FOR", "B_NAT")
                .doesNotContain("NAT-F", "_T");
        assertThat(example.panel().describedGroups()).extracting(Group::id).contains("NEU27_2020_FOR-F");
        assertThat(GroupGaps.of(example).lines()).isNotEmpty();
        Niem.save(example, folder);
        assertThat(folder).isDirectoryContaining("glob:**/groups.csv");
        assertThat(Niem.check(folder).issues()).isEmpty();
        assertThat(example.score()
                        .explain("employment", example.panel().rows().get(0))
                        .toString())
                .contains("employment");
    }

    @Test
    void anUnknownFrameworkIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> Niem.example("none")).hasMessageContaining("there is no framework 'none'");
    }
}
