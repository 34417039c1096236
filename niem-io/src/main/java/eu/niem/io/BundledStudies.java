package eu.niem.io;

import eu.niem.core.internal.Refused;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import eu.niem.scoring.Study;
import java.net.URL;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The studies that come with the library, as resources of the module. */
final class BundledStudies {
    /** Each is a folder of {@code studies}, with a {@code SOURCE.md} on where its figures come from. */
    private static final List<String> NAMES = List.of(
            "environmental-performance-invented",
            "global-hunger-2016",
            "human-development",
            "human-development-2022",
            "labour-by-citizenship",
            "mipex-sweden-2014",
            "niem-2021-published",
            "study-a",
            "technology-achievement");

    private BundledStudies() {}

    /** Returns the names of the studies. */
    static List<String> names() {
        return NAMES;
    }

    /** Reads a study. */
    static Checked<Study> study(String name) {
        return StudyReader.read(Limits.STANDARD, files(name));
    }

    static StudyFiles files(String study) {
        if (!NAMES.contains(study)) {
            throw Refused.argument("there is no study '" + study + "' in the library; there are " + NAMES);
        }
        Map<FileKind, List<Input>> inputs = new EnumMap<>(FileKind.class);
        for (FileKind kind : FileKind.values()) {
            for (String name : kind.names()) {
                URL resource = BundledStudies.class.getResource("/eu/niem/io/studies/" + study + "/" + name);
                if (resource != null) {
                    inputs.computeIfAbsent(kind, each -> new ArrayList<>())
                            .add(Input.of(study + "/" + name, name, resource));
                }
            }
        }
        return new StudyFiles(study, inputs, List.of());
    }
}
