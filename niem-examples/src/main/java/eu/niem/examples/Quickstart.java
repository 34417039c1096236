package eu.niem.examples;

import eu.niem.core.evidence.RowKey;
import eu.niem.io.Niem;
import eu.niem.scoring.Scorecard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Scores three studies that come with the library, prints what came out, and saves it. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Runs it.
     *
     * @param args the folder to write to; {@code target/quickstart} where there is none
     * @throws IOException if the folder cannot be made
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "target/quickstart");

        Scorecard labour = Niem.study("labour-by-citizenship").score();
        String year = LabourByCitizenship.latestYear(labour);
        LabourByCitizenship.ranking(labour, year).print();
        System.out.println();
        labour.explain("labour", RowKey.of("ES", year, LabourByCitizenship.NON_EU))
                .print();
        System.out.println();

        Scorecard technology = Niem.study("technology-achievement").score();
        technology.ranking("tai", "2001").table().head(5).print();
        System.out.println();

        Scorecard mipex = Niem.study("mipex-sweden-2014").score();
        mipex.explain("overall", "SE", "2014").print();
        System.out.println();

        save(labour, folder.resolve("labour-by-citizenship"));
        save(technology, folder.resolve("technology-achievement"));
        save(mipex, folder.resolve("mipex-sweden-2014"));
    }

    private static void save(Scorecard scorecard, Path folder) throws IOException {
        Files.createDirectories(folder);
        Path scores = folder.resolve("scores.csv");
        Path whole = folder.resolve("scorecard.json");
        Niem.save(scorecard, scores);
        Niem.save(scorecard, whole);
        System.out.println("Wrote " + scores + " and " + whole);
    }
}
