package eu.niem.io;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.scoring.Study;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BundledStudiesTest {
    @ParameterizedTest
    @MethodSource("eu.niem.io.Niem#studies")
    void everyBundledStudyIsScored(String name) {
        Study study = Niem.study(name);
        assertThat(study.score().scores().anyMatch(score -> score.isPresent())).isTrue();
        assertThat(StudyReader.read(eu.niem.io.check.Limits.STANDARD, BundledStudies.files(name))
                        .issues())
                .isEmpty();
        System.out.println(study);
        System.out.println(study.score().rows().get(0) + " "
                + study.score()
                        .score(
                                study.framework().root().id(),
                                study.score().rows().get(0)));
    }
}
