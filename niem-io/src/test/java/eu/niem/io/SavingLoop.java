package eu.niem.io;

import eu.niem.io.saving.FileOperations;
import eu.niem.io.saving.FolderSave;
import eu.niem.scoring.Study;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A program that saves studies in one folder in turn, so many times or until it is killed. */
final class SavingLoop {
    /** To save the files of the studies, which are read before, so that all it does is saving. */
    static final String TEXTS = "texts";

    /** To open the studies, and save them as everybody does. */
    static final String STUDIES = "studies";

    private SavingLoop() {}

    /** Starts the program, and waits until it is about to save: a byte to its input lets it. */
    static Process start(Path errors, String what, int times, Path saved, Path... studies) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                SavingLoop.class.getName(),
                what,
                String.valueOf(times),
                saved.toString()));
        Stream.of(studies).map(Path::toString).forEach(command::add);
        Process process =
                new ProcessBuilder(command).redirectError(errors.toFile()).start();
        if (process.getInputStream().read() != 'b') {
            throw new IllegalStateException("it has not begun: " + Files.readString(errors));
        }
        return process;
    }

    /** Lets a program that was started save. */
    static void go(Process process) throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** Takes what to save, how often, the folder to save in, and the folders of the studies; 0 is for ever. */
    public static void main(String[] arguments) throws IOException {
        int times = Integer.parseInt(arguments[1]);
        Path saved = Path.of(arguments[2]);
        List<Runnable> saves = new ArrayList<>();
        for (String folder : List.of(arguments).subList(3, arguments.length)) {
            saves.add(arguments[0].equals(TEXTS) ? ofTexts(Path.of(folder), saved) : ofStudy(Path.of(folder), saved));
        }
        System.out.println("begun");
        if (System.in.read() == -1) {
            return; // the test that started it has ended
        }
        for (int i = 0; times == 0 || i < times; i++) {
            saves.get(i % saves.size()).run();
        }
    }

    private static Runnable ofStudy(Path folder, Path saved) {
        Study study = Niem.open(folder);
        return () -> Niem.save(study, saved);
    }

    private static Runnable ofTexts(Path folder, Path saved) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                texts.put(Input.fileName(file), Files.readString(file));
            }
        }
        return () -> FolderSave.write(saved, texts, place -> {}, FileOperations.STANDARD);
    }
}
