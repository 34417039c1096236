package eu.niem.examples.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Made-up figures of one indicator in a file of others, the same at every call, with a mapping and a framework. A loop
 * that parses this form of file and knows nothing else shows the least that reading can cost.
 *
 * @param areas how many areas were observed ...
 * @param groups ... for how many groups, in {@value #YEARS} years
 */
record OthersFile(int areas, int groups) {
    static final int YEARS = 20;

    private static final int FIRST_YEAR = 2000;
    private static final String[] FLAGS = {"", "", "", "", "", "", "b", "u", "p", "ep"};
    private static final String FRAMEWORK = """
            {"format": "niem-framework/1", "id": "others", "version": "1", "title": "Others", "root": {"id": "all",
             "name": "All", "children": [{"id": "rate", "name": "Rate",
              "quantity": {"unitMeasure": "PC", "worst": 0, "best": 100}}]}}
            """;

    /** Writes a study into a folder. */
    void write(Path folder, Form form) throws IOException {
        Files.writeString(folder.resolve("framework.json"), FRAMEWORK);
        Files.writeString(
                folder.resolve("mapping.json"),
                "{\"format\": \"niem-mapping/1\", \"files\": [{\"file\": \"data.txt\", \"form\": \"" + form.form
                        + "\", \"area\": \"geo\", \"period\": \"TIME_PERIOD\", \"group\": \"citizen\", \"indicator\":"
                        + " {\"is\": \"rate\"}}]}");
        SplittableRandom random = new SplittableRandom(20260101);
        try (Writer writer = Files.newBufferedWriter(folder.resolve("data.txt"))) {
            writer.write(form.header());
            for (int series = 0; series < areas * groups; series++) {
                form.series(series % areas, series / areas, random, writer);
            }
        }
    }

    /** Parses the file of a folder by hand; a number for each group, area and year, {@code NaN} where there is none. */
    double[] parse(Path folder, Form form) throws IOException {
        double[] numbers = new double[areas * groups * YEARS];
        Arrays.fill(numbers, Double.NaN);
        Codes codes = new Codes(new HashMap<>(), new HashMap<>());
        try (BufferedReader reader = Files.newBufferedReader(folder.resolve("data.txt"))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                form.parse(line, codes, areas, numbers);
            }
        }
        return numbers;
    }

    /** The places of codes in the order in which they are seen. */
    private record Codes(Map<String, Integer> ofAreas, Map<String, Integer> ofGroups) {
        int series(String area, String group, int areas) {
            return place(group, ofGroups) * areas + place(area, ofAreas);
        }

        private static int place(String code, Map<String, Integer> places) {
            Integer place = places.putIfAbsent(code, places.size());
            return place == null ? places.size() - 1 : place;
        }
    }

    private static String number(SplittableRandom random) {
        return String.valueOf(random.nextInt(1000) / 10.0);
    }

    private static String flag(SplittableRandom random) {
        return FLAGS[random.nextInt(FLAGS.length)];
    }

    /** A form of file. */
    enum Form {
        /** A line for each number, as Eurostat gives it out. */
        SDMX_CSV("sdmx-csv") {
            @Override
            String header() {
                return "DATAFLOW,LAST UPDATE,freq,citizen,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG\n";
            }

            @Override
            void series(int area, int group, SplittableRandom random, Writer writer) throws IOException {
                for (int year = 0; year < YEARS; year++) {
                    writer.write("ESTAT:X(1.0),01/01/24 23:00:00,A,G" + group + ",R" + area + ',' + (FIRST_YEAR + year)
                            + ',' + number(random) + ',' + flag(random) + '\n');
                }
            }

            @Override
            void parse(String line, Codes codes, int areas, double[] numbers) {
                int group = after(line, ',', after(line, ',', after(line, ',', 0)));
                int area = after(line, ',', group);
                int year = after(line, ',', area);
                int value = after(line, ',', year);
                int flag = after(line, ',', value);
                int series = codes.series(line.substring(area, year - 1), line.substring(group, area - 1), areas);
                int place = Integer.parseInt(line, year, value - 1, 10) - FIRST_YEAR;
                numbers[series * YEARS + place] = Double.parseDouble(line.substring(value, flag - 1));
            }
        },
        /** A line for each area and group, as Eurostat gives it out. */
        EUROSTAT_TSV("eurostat-tsv") {
            @Override
            String header() {
                StringBuilder header = new StringBuilder("freq,citizen,geo\\TIME_PERIOD");
                for (int year = 0; year < YEARS; year++) {
                    header.append('\t').append(FIRST_YEAR + year).append(' ');
                }
                return header.append('\n').toString();
            }

            @Override
            void series(int area, int group, SplittableRandom random, Writer writer) throws IOException {
                writer.write("A,G" + group + ",R" + area);
                for (int year = 0; year < YEARS; year++) {
                    writer.write('\t' + number(random) + ' ' + flag(random));
                }
                writer.write('\n');
            }

            @Override
            void parse(String line, Codes codes, int areas, double[] numbers) {
                int group = after(line, ',', 0);
                int area = after(line, ',', group);
                int cell = after(line, '\t', area);
                int series = codes.series(line.substring(area, cell - 1), line.substring(group, area - 1), areas);
                for (int year = 0; year < YEARS; year++) {
                    int end = line.indexOf(' ', cell);
                    numbers[series * YEARS + year] = Double.parseDouble(line.substring(cell, end));
                    cell = after(line, '\t', end);
                }
            }
        };

        private final String form;

        Form(String form) {
            this.form = form;
        }

        abstract String header();

        abstract void series(int area, int group, SplittableRandom random, Writer writer) throws IOException;

        abstract void parse(String line, Codes codes, int areas, double[] numbers);

        /** Returns the index behind the next separator; one behind the end where there is none. */
        private static int after(String line, char separator, int from) {
            int at = line.indexOf(separator, from);
            return at < 0 ? line.length() + 1 : at + 1;
        }
    }
}
