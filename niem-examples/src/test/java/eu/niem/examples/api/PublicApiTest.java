package eu.niem.examples.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is public stands in a file that is committed, so that a change of it is seen in review; its size has a ceiling. */
class PublicApiTest {
    private static final String WRITE = "niem.api.write";

    @ParameterizedTest
    @CsvSource({
        "niem-core, eu.niem.core.framework.Framework, 57",
        "niem-scoring, eu.niem.scoring.Study, 198",
        "niem-io, eu.niem.io.Niem, 23"
    })
    void whatIsPublicIsAsCommittedAndNoMoreThanCanBeKept(String module, Class<?> member, int most) throws Exception {
        PublicApi api = PublicApi.of(member);
        Path committed = Path.of("..", "docs", "api", module + ".txt");
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(committed.getParent());
            Files.writeString(committed, api.lines());
        }
        assertThat(api.lines())
                .as("the API of %s; with -D%s=true the file %s gets what it is now", module, WRITE, committed)
                .isEqualTo(Files.readString(committed));
        assertThat(api.topLevel()).hasSizeLessThanOrEqualTo(most);
    }
}
