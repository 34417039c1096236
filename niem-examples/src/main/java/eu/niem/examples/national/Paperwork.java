package eu.niem.examples.national;

import eu.niem.core.evidence.PolicyChange;
import eu.niem.core.evidence.Recommendation;
import eu.niem.core.evidence.Recommendation.Status;
import eu.niem.core.evidence.Round;
import eu.niem.core.panel.Panel;
import eu.niem.io.Niem;
import eu.niem.scoring.Study;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goes with the answers of a round: reference periods, changed laws, recommendations. */
final class Paperwork {
    private static final LocalDate FIRST_REPORT = LocalDate.of(2019, 6, 30);
    private static final LocalDate SECOND_REPORT = LocalDate.of(2021, 6, 30);

    private static final List<Followed> FOLLOWED = List.of(
            new Followed(
                    "XA-R1",
                    List.of("FAM-03", "FAM-05"),
                    "Ministry of the Interior",
                    Status.ACCEPTED,
                    Status.IMPLEMENTED,
                    "Let families of all beneficiaries come without waiting or fixed sums"),
            new Followed(
                    "XA-R2",
                    List.of("LAN-05"),
                    "Ministry of Education",
                    Status.OPEN,
                    Status.ACCEPTED,
                    "Offer 600 hours of language"),
            new Followed(
                    "XB-R1",
                    List.of("RES-05", "RES-07"),
                    "Parliament",
                    Status.OPEN,
                    Status.REJECTED,
                    "Keep the way to permanent residence as short as it is"),
            new Followed(
                    "XB-R2",
                    List.of("HOU-11"),
                    "Association of towns",
                    Status.ACCEPTED,
                    Status.IMPLEMENTED,
                    "Advise on how to find and keep a home"),
            new Followed(
                    "XC-R1",
                    List.of("RES-13", "RES-16"),
                    "Immigration office",
                    Status.OPEN,
                    Status.OPEN,
                    "Issue permits within a month"),
            new Followed(
                    "XD-R1",
                    List.of("EMP-09", "EMP-C1"),
                    "Employment service",
                    null,
                    Status.OPEN,
                    "Run programmes across the country, and count who finds work"));

    private Paperwork() {}

    static Study first(Panel panel) {
        List<Recommendation> made = new ArrayList<>();
        for (Followed each : FOLLOWED) {
            if (each.then != null) {
                made.add(each.recommendation(each.then, Instruments.FIRST));
            }
        }
        return Study.of(Niem.methodology("niem", "niem"), panel)
                .withRounds(rounds(Instruments.FIRST, panel))
                .withRecommendations(made);
    }

    static Study second(Panel panel) {
        List<PolicyChange> changes =
                Event.ALL.stream().filter(Event::isRecorded).map(Event::change).toList();
        return Study.of(Niem.methodology("niem", "niem"), panel)
                .withRounds(rounds(Instruments.SECOND, panel))
                .withChanges(changes)
                .withRecommendations(FOLLOWED.stream()
                        .map(each -> each.recommendation(each.now, Instruments.SECOND))
                        .toList())
                .withCrosswalks(List.of(Instruments.CROSSWALK));
    }

    /** Every country describes two years, which end in different months. */
    private static List<Round> rounds(String period, Panel panel) {
        List<Round> rounds = new ArrayList<>();
        int month = 3;
        for (String area : panel.refAreas()) {
            LocalDate end = LocalDate.of(Integer.parseInt(period), month, 1);
            rounds.add(Round.of(period)
                    .withLabel("Invented round " + period)
                    .withFrameworkVersion(period)
                    .withRefArea(area)
                    .withReference(end.minusYears(2), end.minusDays(1)));
            month++;
        }
        return rounds;
    }

    /**
     * A recommendation and what became of it.
     *
     * @param then its status in the first round; null if it was made after it
     * @param now its status in the second
     */
    private record Followed(
            String id,
            List<String> indicators,
            String addressee,
            @Nullable Status then,
            Status now,
            String title) {

        Recommendation recommendation(Status status, String round) {
            String area = id.substring(0, 2);
            return Recommendation.of(id, area, then == null ? SECOND_REPORT : FIRST_REPORT, title)
                    .withIndicators(indicators)
                    .withAddressee(addressee + " (invented)")
                    .withStatus(status)
                    .withSource(area + "-EXPERT-" + round);
        }
    }
}
