package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
        assertThat(scorecard.scores()).anyMatch(score -> score.value() != null);
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

    @Test
    void anUnknownFrameworkIsAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> Niem.example("none")).hasMessageContaining("there is no framework 'none'");
    }
}
