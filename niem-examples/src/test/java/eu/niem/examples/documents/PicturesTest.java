package eu.niem.examples.documents;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.Niem;
import eu.niem.io.report.Chart;
import eu.niem.scoring.comparison.GroupGaps;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PicturesTest {
    private static final Path GAPS = Path.of("..", "docs", "gaps.svg");

    /** With {@code -Dniem.documents.write=true} the picture is drawn anew. */
    @Test
    void thePictureOfGapsIsWhatIsDrawnNow() throws IOException {
        Chart gaps = Chart.gaps(GroupGaps.of(Niem.study("labour-by-citizenship")), "EMP");
        if (Boolean.getBoolean("niem.documents.write")) {
            gaps.save(GAPS);
        }
        assertThat(GAPS).hasContent(gaps.svg());
    }
}
