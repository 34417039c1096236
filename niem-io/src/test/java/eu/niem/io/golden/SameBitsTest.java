package eu.niem.io.golden;

import static org.assertj.core.api.Assertions.assertThat;

import eu.niem.io.Niem;
import eu.niem.scoring.Study;
import eu.niem.scoring.aggregation.GeometricMean;
import eu.niem.scoring.aggregation.PowerMean;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.PerNode;
import eu.niem.scoring.normalisation.MinMax;
import eu.niem.scoring.normalisation.ZScore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The bytes of scores.csv, pinned: whatever the machine, its language, its time zone or the JDK, the same study and
 * methodology give these. The checksums were taken with JDK 17.0.15; a build with another JDK checks that it agrees. A
 * change of a method that is meant to change scores changes them, and is to be named in the change log.
 */
class SameBitsTest {
    private static final List<String> LANGUAGES = List.of("en-GB", "tr-TR", "ar-EG");

    private final Locale language = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    private Path folder;

    @AfterEach
    void restore() {
        Locale.setDefault(language);
        TimeZone.setDefault(zone);
    }

    @Test
    void goalpostsAndArithmeticMeans() throws IOException {
        check("labour-by-citizenship", Niem.study("labour-by-citizenship").methodology(), "03fb624ec1dd9b12");
    }

    @Test
    void standardScoresAndPowerMeans() throws IOException {
        Methodology methodology = Methodology.standard()
                .withNormalisation(MinMax.standard().withRange(1, 100))
                .withAggregation(PerNode.of(PowerMean.of(0.3)));
        check("technology-achievement", methodology, "d8d1b4195a4bae21");
        check(
                "technology-achievement",
                methodology.withNormalisation(ZScore.standard().withMean(50).withSd(10)),
                "fed239f1f6353d5d");
    }

    @Test
    void geometricMeansOfAnUnevenTree() throws IOException {
        Methodology methodology = Methodology.standard()
                .withNormalisation(MinMax.standard().withRange(1, 100))
                .withAggregation(GeometricMean.standard());
        check("study-a", methodology, "b9a6e31240718293");
    }

    private void check(String study, Methodology methodology, String expected) throws IOException {
        for (String tag : LANGUAGES) {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone(tag.equals("en-GB") ? "UTC" : "Pacific/Chatham"));
            Path file = folder.resolve("scores.csv");
            Study scored = Niem.study(study).withMethodology(methodology);
            Niem.save(scored.score(), file);
            assertThat(checksum(file)).as(study + " " + tag).isEqualTo(expected);
        }
    }

    private static String checksum(Path file) throws IOException {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest).substring(0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
