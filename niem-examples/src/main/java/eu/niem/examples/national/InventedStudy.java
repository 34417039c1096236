package eu.niem.examples.national;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.MissingReason;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.Value;
import eu.niem.core.framework.Framework;
import eu.niem.core.framework.Quantity;
import eu.niem.core.panel.Panel;
import eu.niem.io.Niem;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * An <b>invented</b> national evaluation with the bundled framework {@code niem}: two rounds of four countries that do
 * not exist, the same for the same seed on every machine. It is there to show and to test; nothing in it is a finding.
 *
 * <p>It has what real rounds have: two editions of the questionnaire and a crosswalk, a country that joins late, all
 * groups, every reason why there is no answer, sources with coder and reviewer of which some are superseded, laws that
 * moved answers and laws that did not, changed answers without a law, recommendations of every status, reference
 * periods that differ by country, and the answers of two coders of one country.
 *
 * @param seed what it was drawn from
 * @param first the round of 2019, three countries
 * @param second the round of 2021, four countries, with the crosswalk from the questions of the first
 * @param coders what two coders of country B answered apart from each other, in the second round
 */
public record InventedStudy(long seed, Study first, Study second, Map<String, List<Observation>> coders) {
    /** What must stand wherever a figure of this study is shown. */
    public static final String LABEL =
            "Invented for illustration by a seeded generator: no country, law, answer or figure in it exists.";

    /** A folder of the first round ... */
    public static final String FIRST_FOLDER = "round-2019";
    /** ... and one of the second. */
    public static final String SECOND_FOLDER = "round-2021";

    private static final String CODED_TWICE = "XB";

    /** Copies the map. */
    public InventedStudy {
        Map<String, List<Observation>> copy = new LinkedHashMap<>();
        coders.forEach((coder, answers) -> copy.put(coder, List.copyOf(answers)));
        coders = Collections.unmodifiableMap(copy);
    }

    /** The study of a seed. */
    public static InventedStudy of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Observation> first = new ArrayList<>();
        List<Observation> second = new ArrayList<>();
        for (Country country : Country.ALL) {
            Respondent respondent = new Respondent(country, random.split());
            List<Observation> before = country.isLate() ? List.of() : respondent.first();
            first.addAll(before);
            second.addAll(respondent.second(before));
        }
        Framework later = Instruments.second();
        return new InventedStudy(
                seed,
                Paperwork.first(panel(Instruments.first(), first, true)),
                Paperwork.second(panel(later, second, false)),
                coders(later, second, random.split()));
    }

    private static Panel panel(Framework framework, List<Observation> observations, boolean isFirst) {
        List<Country> countries = Country.ALL.stream()
                .filter(country -> !(isFirst && country.isLate()))
                .toList();
        List<EvidenceSource> sources = countries.stream()
                .map(Archive::new)
                .flatMap(archive -> (isFirst ? archive.first() : archive.second()).stream())
                .toList();
        return Panel.of(
                framework, observations, countries.stream().map(Country::area).toList(), sources);
    }

    /** Two coders who agree most of the time, and each of whom left some questions open. */
    private static Map<String, List<Observation>> coders(
            Framework framework, List<Observation> recorded, SplittableRandom random) {
        Country country = Country.ALL.stream()
                .filter(each -> each.code().equals(CODED_TWICE))
                .findFirst()
                .orElseThrow();
        Map<String, Double> doubts = new LinkedHashMap<>();
        doubts.put("first coder (invented)", 0.04);
        doubts.put("second coder (invented)", 0.14);
        Map<String, List<Observation>> coders = new LinkedHashMap<>();
        doubts.forEach((coder, doubt) -> {
            Values values = new Values(country, random);
            List<Observation> answers = new ArrayList<>();
            for (Observation each : recorded) {
                if (each.key().refArea().equals(CODED_TWICE)
                        && !(framework.getIndicator(each.indicator()).scale() instanceof Quantity)) {
                    double chance = random.nextDouble();
                    Value value = chance < doubt
                            ? values.doubted(
                                    framework.getIndicator(each.indicator()).scale(), each.value())
                            : chance > 0.98 ? Value.missing(MissingReason.MISSING) : each.value();
                    answers.add(
                            Observation.of(each.indicator(), each.key(), value).withSources(each.sources()));
                }
            }
            coders.put(coder, answers);
        });
        return coders;
    }

    /**
     * Writes two study folders, {@link #FIRST_FOLDER} and {@link #SECOND_FOLDER}, the second with the crosswalk, and
     * the answers of each coder beside them.
     *
     * @throws IOException if the file system refuses
     */
    public void save(Path folder) throws IOException {
        Niem.save(first, folder.resolve(FIRST_FOLDER));
        Niem.save(second, folder.resolve(SECOND_FOLDER));
        for (String round : List.of(FIRST_FOLDER, SECOND_FOLDER)) {
            Files.writeString(folder.resolve(round).resolve("SOURCE.md"), source());
        }
        int number = 0;
        for (List<Observation> answers : coders.values()) {
            number++;
            Path file = folder.resolve("coder-" + number + ".csv");
            Niem.save(Panel.of(second.framework(), answers), file);
        }
    }

    private String source() {
        return "# An invented round\n\n" + LABEL + "\n\nMade by `InventedStudy.of(" + seed
                + ")` of niem-examples. The questions are those of the bundled framework `niem`, a reconstruction on the"
                + "\npublished structure of the National Integration Evaluation Mechanism, not the official questionnaire.\n";
    }
}
