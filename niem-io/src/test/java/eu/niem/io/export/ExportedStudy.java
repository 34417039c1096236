package eu.niem.io.export;

import eu.niem.core.evidence.ConfStatus;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.ObsStatus;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.evidence.RowKey;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Indicator;
import eu.niem.core.framework.Option;
import eu.niem.core.framework.Options;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.core.result.DataTable;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import java.util.EnumSet;
import java.util.List;

/** A question and a rate in two countries and two years; the rate of one is confidential, that of another missing. */
final class ExportedStudy {
    static final Framework FRAMEWORK = Framework.of(
                    "demo",
                    "2",
                    Dimension.of(
                            "overall",
                            "Overall",
                            Indicator.of(
                                    "PERMIT",
                                    "Permit",
                                    Options.of(Option.of("yes", "Yes", 100), Option.of("no", "No", 0))),
                            Indicator.of("RATE", "Rate, \u00E0 la carte", Quantity.of("PC", 0, 100))))
            .withTitle("Demo");

    private ExportedStudy() {}

    private static Observation rate(String area, String period, double number) {
        return Observation.of("RATE", RowKey.of(area, period), number);
    }

    static Panel panel() {
        return Panel.of(
                FRAMEWORK,
                List.of(
                        Observation.of("PERMIT", RowKey.of("LV", "2020"), new Value.Answer("yes")),
                        Observation.of("PERMIT", RowKey.of("LT", "2020"), new Value.Answer("no")),
                        rate("LV", "2020", 45.75).withStatus(EnumSet.of(ObsStatus.ESTIMATED, ObsStatus.PROVISIONAL)),
                        rate("LT", "2020", 61)
                                .withConf(ConfStatus.CONFIDENTIAL)
                                .withSampleSize(12.0)
                                .withStdError(3.5)
                                .withComment("about 60"),
                        rate("LV", "2021", -0.5),
                        Observation.of(
                                "RATE", RowKey.of("LT", "2021"), new Value.Missing(MissingReason.NOT_APPLICABLE))),
                List.of(RefArea.of("LV", "Latvia")),
                List.of());
    }

    static Scorecard scorecard() {
        return Study.of(Methodology.standard(), panel()).score();
    }

    static DataTable shown(Scorecard scorecard) {
        return scorecard.disclosure().hiddenIn(scorecard).data();
    }
}
