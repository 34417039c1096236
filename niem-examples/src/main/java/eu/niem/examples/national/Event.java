package eu.niem.examples.national;

import eu.niem.core.evidence.PolicyChange;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that happened between the rounds, with the answers it changed. One without an id is an answer that changed
 * and no recorded law explains.
 *
 * @param id the code of the law or policy; empty where there is none
 * @param country where it happened
 * @param kind what sort of change
 * @param date when it came into force
 * @param title what it is called
 * @param effects the answers before and after
 */
record Event(String id, String country, PolicyChange.Kind kind, LocalDate date, String title, List<Effect> effects) {

    /**
     * One answer, for the groups named.
     *
     * @param indicator the indicator, the same in both editions
     * @param before what was recorded in the first round
     * @param after what was recorded in the second
     * @param groups the groups; none for a question that is asked once
     */
    record Effect(String indicator, String before, String after, List<String> groups) {
        static Effect once(String indicator, String before, String after) {
            return new Effect(indicator, before, after, List.of("_T"));
        }
    }

    /** In the order of countries. */
    static final List<Event> ALL = List.of(
            new Event(
                    "XA-2020-1",
                    "XA",
                    PolicyChange.Kind.LEGISLATIVE,
                    LocalDate.of(2020, 3, 1),
                    "Act on the unity of families (invented): the same terms for all beneficiaries",
                    List.of(
                            new Effect("FAM-03", "d", "a", List.of("BSP", "HUM")),
                            new Effect("FAM-04", "d", "b", List.of("BSP", "HUM")),
                            new Effect("FAM-05", "c", "b", List.of("BSP", "HUM")))),
            new Event(
                    "XA-2019-4",
                    "XA",
                    PolicyChange.Kind.LEGISLATIVE,
                    LocalDate.of(2019, 10, 1),
                    "Act on nationality, new wording (invented): nothing changed in substance",
                    List.of(new Effect("CIT-08", "b", "b", List.of("REF", "BSP", "HUM")))),
            new Event(
                    "XA-2020-2",
                    "XA",
                    PolicyChange.Kind.POLICY,
                    LocalDate.of(2020, 9, 1),
                    "Language plan (invented): more hours and more places",
                    List.of(Effect.once("LAN-05", "c", "a"), Effect.once("LAN-06", "c", "b"))),
            new Event(
                    "XB-2020-1",
                    "XB",
                    PolicyChange.Kind.LEGISLATIVE,
                    LocalDate.of(2020, 7, 15),
                    "Act on residence, amended (invented): longer waits and fixed sums",
                    List.of(
                            new Effect("RES-05", "b", "d", List.of("REF", "BSP")),
                            new Effect("RES-07", "a", "c", List.of("REF", "BSP")),
                            new Effect("RES-11", "b", "b", List.of("REF", "BSP")))),
            new Event(
                    "XB-2021-1",
                    "XB",
                    PolicyChange.Kind.BUDGET,
                    LocalDate.of(2021, 1, 1),
                    "Budget of 2021 (invented): less for first homes",
                    List.of(Effect.once("HOU-10", "deposit+rent+furniture", "rent"), Effect.once("HOU-12", "b", "c"))),
            new Event(
                    "",
                    "XB",
                    PolicyChange.Kind.PRACTICE,
                    LocalDate.of(2021, 1, 1),
                    "",
                    List.of(Effect.once("HEA-12", "a", "c"), new Effect("SOC-03", "b", "c", List.of("BSP")))),
            new Event(
                    "XC-2019-7",
                    "XC",
                    PolicyChange.Kind.PRACTICE,
                    LocalDate.of(2019, 9, 1),
                    "One desk for new residents (invented)",
                    List.of(Effect.once("RES-13", "d", "b"), Effect.once("RES-16", "c", "b"))),
            new Event(
                    "",
                    "XC",
                    PolicyChange.Kind.PRACTICE,
                    LocalDate.of(2021, 1, 1),
                    "",
                    List.of(
                            Effect.once("EMP-09", "c", "b"),
                            Effect.once("LAN-07", "literacy+slow", "literacy+slow+online"))),
            new Event(
                    "XD-2020-1",
                    "XD",
                    PolicyChange.Kind.LEGISLATIVE,
                    LocalDate.of(2020, 5, 1),
                    "Act on access to work (invented), before the first round of this country",
                    List.of(new Effect("EMP-01", "b", "a", List.of("REF", "BSP")))));

    boolean isRecorded() {
        return !id.isEmpty();
    }

    /** The law as the study records it. */
    PolicyChange change() {
        return PolicyChange.of(id, country, kind, date, title)
                .withIndicators(effects.stream().map(Effect::indicator).toList())
                .withSource(id + "-TEXT");
    }
}
