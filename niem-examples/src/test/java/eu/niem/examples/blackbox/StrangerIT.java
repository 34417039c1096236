package eu.niem.examples.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A program of somebody else's that knows the published jars only. */
class StrangerIT {
    private static final String MODULE = "module stranger { requires eu.niem.io; }";
    private static final String PROGRAM = """
            package stranger;

            import eu.niem.io.Niem;
            import java.nio.file.Path;

            public class Main {
                public static void main(String[] arguments) {
                    var scorecard = Niem.open(Path.of(arguments[0])).score();
                    System.out.println(scorecard.score("housing", "LV", "2021"));
                    System.out.println(scorecard.score("overall", "LT", "2021").value());
                    Niem.save(scorecard, Path.of(arguments[1]));
                }
            }
            """;
    private static final String PRINTED = "housing LV 2021: 62.50 (2 of 2) favourable\n67.5\n";

    private static final Path STUDY = Path.of("round-2021");

    @TempDir
    private static Path folder;

    private static Path classes;

    @BeforeAll
    static void compile() throws Exception {
        Path module = Files.writeString(folder.resolve("module-info.java"), MODULE);
        Path program = Files.writeString(folder.resolve("Main.java"), PROGRAM);
        classes = folder.resolve("classes");
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        int status = javac.run(
                null,
                null,
                null,
                "--module-path",
                Jars.path(Jars.runTime()),
                "-Xlint:all",
                "-Werror",
                "-d",
                classes.toString(),
                module.toString(),
                program.toString());
        assertThat(status).as("javac").isZero();
    }

    @Test
    void runsOnTheModulePath() throws Exception {
        assertThat(onModulePath("modules.csv")).isEqualTo(PRINTED);
        assertThat(folder.resolve("modules.csv")).content().contains("housing,LV,2021,_T,62.5,2,2,2,favourable,,1,\n");
    }

    @Test
    void runsOnTheClassPathWithTheSameResult() throws Exception {
        assertThat(onClassPath("classes.csv")).isEqualTo(PRINTED);
        onModulePath("reference.csv");
        assertThat(folder.resolve("classes.csv")).hasSameBinaryContentAs(folder.resolve("reference.csv"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Duser.language=tr -Duser.country=TR -Duser.timezone=Asia/Kolkata",
                "-Duser.language=ar -Duser.country=EG -Duser.timezone=Pacific/Apia",
                "-Duser.language=de -Duser.country=CH -Dfile.encoding=ISO-8859-1"
            })
    void languageAndTimeZoneOfTheMachineChangeNoByte(String options) throws Exception {
        onModulePath("reference.csv");
        assertThat(onModulePath("elsewhere.csv", options.split(" ", -1))).isEqualTo(PRINTED);
        assertThat(folder.resolve("elsewhere.csv")).hasSameBinaryContentAs(folder.resolve("reference.csv"));
    }

    /** With gamma 0 the method is the product of the children: 1 and 0.25 for housing. */
    @Test
    void aPlugInsJarOnEitherPathIsEnoughForAMethodologyThatNamesIt() throws Exception {
        Path plugIn = plugIn();
        Path study = Files.createDirectories(folder.resolve("with-plug-in"));
        for (String file : List.of("framework.json", "observations.csv", "areas.csv", "sources.csv")) {
            Files.copy(STUDY.resolve(file), study.resolve(file));
        }
        Files.writeString(study.resolve("methodology.json"), """
                {"format": "niem-methodology/1", "id": "named",
                 "normalisation": {"standard": {"method": "goalposts", "upper": 1}},
                 "aggregation": {"standard": {"method": "zimmermann-zysno", "gamma": 0}}}
                """);
        List<Path> path = path(plugIn);
        assertThat(java(study, "a.csv", List.of("-cp", Jars.path(path), "stranger.Main")))
                .startsWith("housing LV 2021: 0.2500 (2 of 2)\n");
        assertThat(java(study, "b.csv", List.of("-p", Jars.path(path), "-m", "stranger/stranger.Main")))
                .startsWith("housing LV 2021: 0.2500 (2 of 2)\n");
    }

    /** The example plug-in as a jar of its own. */
    private static Path plugIn() throws Exception {
        Path sources = Path.of("../niem-scoring/src/test/plugin/example");
        Path compiled = folder.resolve("plug-in");
        List<String> arguments = new ArrayList<>(List.of("-parameters", "-d", compiled.toString(), "-cp"));
        arguments.add(Jars.path(Jars.runTime()));
        try (Stream<Path> files = Files.walk(sources.resolve("org"))) {
            files.filter(Files::isRegularFile).map(Path::toString).forEach(arguments::add);
        }
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        assertThat(javac.run(null, null, null, arguments.toArray(String[]::new)))
                .as("javac")
                .isZero();
        Path jar = folder.resolve("example-means.jar");
        String services = "META-INF/services/eu.niem.scoring.methodology.MethodProvider";
        int status = java.util.spi.ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--create",
                        "--file",
                        jar.toString(),
                        "-C",
                        compiled.toString(),
                        ".",
                        "-C",
                        sources.toString(),
                        services);
        assertThat(status).as("jar").isZero();
        return jar;
    }

    private String onModulePath(String scores, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of(options));
        command.addAll(List.of("-p", Jars.path(path()), "-m", "stranger/stranger.Main"));
        return java(STUDY, scores, command);
    }

    private String onClassPath(String scores) throws Exception {
        return java(STUDY, scores, List.of("-cp", Jars.path(path()), "stranger.Main"));
    }

    private static List<Path> path(Path... more) throws Exception {
        List<Path> path = new ArrayList<>(Jars.runTime());
        path.add(classes);
        path.addAll(List.of(more));
        return path;
    }

    /** What the program prints; all of it, so that a line in a log would show. */
    private String java(Path study, String scores, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        command.add(study.toAbsolutePath().toString());
        command.add(folder.resolve(scores).toString());
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        String printed = Files.readString(output, StandardCharsets.UTF_8).replace("\r\n", "\n");
        assertThat(process.exitValue()).as(printed).isZero();
        return printed;
    }
}
