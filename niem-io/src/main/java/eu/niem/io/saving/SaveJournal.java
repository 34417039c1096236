package eu.niem.io.saving;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a folder is being replaced by: for each file of the study the name of the new one, which lies complete beside
 * it. The study is the new one from the moment this list is there, as one file; so whoever finds it reads the new
 * files, and the next save puts them in their places.
 *
 * @param names the name of each new file by that of the file it replaces
 */
public record SaveJournal(Map<String, String> names) {
    /** The name of the list in its folder. */
    public static final String NAME = ".niem-save";

    private static final String BEGINNING = "niem-save/1";
    private static final String END = "end";
    private static final Pattern TEMPORARY = Pattern.compile("\\.niem-[0-9a-f]{16}\\.tmp");
    private static final Pattern OF_STUDY = Pattern.compile("[^./\\\\:][^/\\\\:]*\\.(csv|json)");
    private static final int LONGEST = 1 << 20;

    /** Copies the names. */
    public SaveJournal {
        names = new LinkedHashMap<>(names);
    }

    /** Returns a short name for a file that is not complete yet, or not yet in its place. */
    static String temporary() {
        return String.format(".niem-%016x.tmp", UUID.randomUUID().getLeastSignificantBits());
    }

    /** Returns whether a name is one of those that saving gives to files that are not in their places yet. */
    static boolean isTemporary(String name) {
        return TEMPORARY.matcher(name).matches();
    }

    /** Reads the list of a folder; empty where there is none, or one that is not complete. */
    public static Optional<SaveJournal> of(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LONGEST) {
            return Optional.empty();
        }
        try {
            return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            return Optional.empty(); // the save has ended just now
        }
    }

    private static Optional<SaveJournal> parse(String text) {
        List<String> lines = text.lines().toList();
        int last = lines.size() - 1;
        if (last < 1 || !lines.get(0).equals(BEGINNING) || !lines.get(last).equals(END)) {
            return Optional.empty();
        }
        Map<String, String> names = new LinkedHashMap<>();
        for (String line : lines.subList(1, last)) {
            int space = line.indexOf(' ');
            String temporary = line.substring(0, Math.max(0, space));
            String name = line.substring(space + 1);
            if (!isTemporary(temporary) || !isOfStudy(name)) {
                return Optional.empty(); // a folder of a stranger's must not name files elsewhere
            }
            names.put(name, temporary);
        }
        return Optional.of(new SaveJournal(names));
    }

    private static boolean isOfStudy(String name) {
        return OF_STUDY.matcher(name).matches();
    }

    /** Returns where the newest whole content of a file lies: beside it, if a save was cut short. */
    public static Path newest(Path path) {
        Path absolute = path.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || !Files.exists(folder.resolve(NAME))) {
            return path;
        }
        try {
            return of(folder)
                    .flatMap(journal -> journal.pending(folder, String.valueOf(absolute.getFileName())))
                    .orElse(path);
        } catch (IOException e) {
            return path;
        }
    }

    /** Returns the text of the list. */
    String text() {
        StringBuilder text = new StringBuilder(BEGINNING).append('\n');
        names.forEach((name, temporary) ->
                text.append(temporary).append(' ').append(name).append('\n'));
        return text.append(END).append('\n').toString();
    }

    /** Returns the new file of a name that is not in its place yet; empty if it is, or if there is none. */
    Optional<Path> pending(Path folder, String name) {
        String temporary = names.get(name);
        return Optional.ofNullable(temporary)
                .map(folder::resolve)
                .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS));
    }
}
