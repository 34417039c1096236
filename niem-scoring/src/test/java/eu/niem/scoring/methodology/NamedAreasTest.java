package eu.niem.scoring.methodology;

import static eu.niem.scoring.fixture.Towns.MIN_MAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.core.panel.Panel;
import eu.niem.scoring.fixture.Towns;
import eu.niem.scoring.normalisation.AdjustedMazziottaPareto;
import eu.niem.scoring.normalisation.DistanceToReference;
import eu.niem.scoring.normalisation.NoNormalisation;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.RatioToReference;
import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.treatment.Adjustment;
import eu.niem.scoring.treatment.Treatment;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NamedAreasTest {
    private static final Panel TOWNS = Towns.four().panel();

    @Test
    void aReferenceAreaWithoutObservationsIsWarnedOf() {
        for (Normaliser normaliser : List.of(
                DistanceToReference.of("Z"),
                RatioToReference.of("Z"),
                AdjustedMazziottaPareto.standard().withRefArea("Z"),
                new TimesArea("Z"))) {
            assertThat(MIN_MAX.withNormalisation(normaliser).check(TOWNS))
                    .as("%s", normaliser)
                    .extracting(Problem::error, Problem::code, Problem::path, Problem::message)
                    .containsExactly(tuple(
                            false,
                            "unknown-area",
                            "/normalisation/standard/refArea",
                            "the reference area 'Z' has no observations, so nothing can be compared with it: take one of"
                                    + " [A, B, C, D]"));
        }
        assertThat(MIN_MAX.withNormalisation(new TimesArea("A")).check(TOWNS)).isEmpty();
        assertThat(MIN_MAX.withNormalisation(AdjustedMazziottaPareto.standard()).check(TOWNS))
                .isEmpty();
    }

    @Test
    void aReferenceAreaOfARescalingWithoutObservationsIsWarnedOf() {
        Methodology rescaled = MIN_MAX.withRescaling(
                PerNode.<Normaliser>of(NoNormalisation.standard()).with(PerNode.ROOT, DistanceToReference.of("XX")));
        assertThat(rescaled.check(TOWNS))
                .extracting(Problem::error, Problem::code, Problem::path)
                .containsExactly(tuple(false, "unknown-area", "/rescaling/except/" + PerNode.ROOT + "/refArea"));
        assertThat(MIN_MAX.withRescaling(PerNode.of(DistanceToReference.of("XX")))
                        .check(TOWNS))
                .extracting(Problem::path)
                .containsExactly("/rescaling/standard/refArea");
    }

    @Test
    void aTreatmentOfAPlugInIsAskedForItsAreas() {
        assertThat(MIN_MAX.withTreatments(new WithoutArea("Z")).check(TOWNS))
                .extracting(Problem::error, Problem::code, Problem::path, Problem::message)
                .containsExactly(tuple(
                        false,
                        "unknown-area",
                        "/treatments/0/area",
                        "the area 'Z' has no observations, so naming it in 'without-area' changes nothing: take one of"
                                + " [A, B, C, D]"));
        assertThat(MIN_MAX.withTreatments(new WithoutArea("A")).check(TOWNS)).isEmpty();
    }

    @Test
    void aMethodThatFailsToNameItsAreasIsAnError() {
        Methodology failing = MIN_MAX.withNormalisation(MIN_MAX.normalisation().with("rent", new TimesArea("fails")))
                .withTreatments(new WithoutArea("fails"));
        assertThat(failing.check(TOWNS))
                .extracting(Problem::error, Problem::code, Problem::path)
                .containsExactly(
                        tuple(true, "unsuitable-method", "/normalisation/except/rent"),
                        tuple(true, "unsuitable-treatment", "/treatments/0"));
    }

    private static Map<String, String> named(String place, String area) {
        if (area.equals("fails")) {
            throw new IllegalStateException("no areas");
        }
        return Map.of(place, area);
    }

    private record TimesArea(String refArea) implements Normaliser {
        @Override
        public Scaling fit(Indicator indicator, Column reference) {
            return raw -> raw;
        }

        @Override
        public Map<String, String> namedAreas() {
            return named("/refArea", refArea);
        }
    }

    private record WithoutArea(String area) implements Treatment {
        @Override
        public Adjustment fit(Panel reference) {
            return panel -> panel.screenOut(row -> row.refArea().equals(area));
        }

        @Override
        public Map<String, String> namedAreas() {
            return named("/area", area);
        }
    }
}
