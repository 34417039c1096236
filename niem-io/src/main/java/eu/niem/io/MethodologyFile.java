package eu.niem.io;

import eu.niem.core.framework.Framework;
import eu.niem.core.panel.Panel;
import eu.niem.io.check.Checked;
import eu.niem.io.check.Limits;
import eu.niem.io.check.Location;
import eu.niem.io.document.DocumentReader;
import eu.niem.io.document.LocatedDocument;
import eu.niem.io.reading.Issues;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the methodology of a study, and finds what in it suits neither framework nor observations. */
final class MethodologyFile {
    private final StudyFiles files;
    private final DocumentReader documents;
    private final Limits limits;
    private final Issues issues;
    private @Nullable LocatedDocument<Methodology> document;
    private Methodology standard = Methodology.standard();

    MethodologyFile(StudyFiles files, DocumentReader documents, Limits limits, Issues issues) {
        this.files = files;
        this.documents = documents;
        this.limits = limits;
        this.issues = issues;
    }

    /** Reads it, with what does not suit the framework where that is known. */
    void read(@Nullable Framework framework) {
        Input input = files.find(FileKind.METHODOLOGY).orElse(null);
        if (input == null && framework != null) {
            standard = BundledFrameworks.standard(framework).orElseGet(() -> Methodology.standard(framework));
        }
        byte[] content = input == null ? null : input.read(limits, issues);
        if (input == null || content == null) {
            return;
        }
        document = documents.methodology(input.shown(), content);
        Checked<Methodology> checked = framework == null ? document.checked() : documents.suit(document, framework);
        issues.addAll(checked.issues());
    }

    /**
     * Returns the methodology that was read; where there is none the default of a framework of the library, else the
     * standard on the framework's own scale.
     */
    Methodology methodology() {
        return document == null ? standard : document.checked().findValue().orElse(standard);
    }

    /**
     * Adds what does not suit the observations. A study without methodology may still be scored by one that is given
     * later, so that what does not suit the standard methodology is a warning there.
     */
    void suit(Panel panel) {
        Methodology methodology = methodology();
        List<Problem> problems = new ArrayList<>(methodology.check(panel));
        if (document == null) {
            problems.removeIf(problem -> !problem.error());
            unsuited(problems);
            return;
        }
        Set<String> said = new HashSet<>();
        methodology.check(panel.framework()).forEach(problem -> said.add(problem.toString()));
        problems.removeIf(problem -> said.contains(problem.toString()));
        for (Problem problem : problems) {
            issues.add(document.issue(problem));
        }
    }

    private void unsuited(List<Problem> problems) {
        if (!problems.isEmpty()) {
            issues.warning(
                    problems.get(0).code(),
                    Location.of(files.place()),
                    "the study has no methodology.json, and the standard methodology cannot score it; add one. "
                            + problems.get(0).message()
                            + (problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : ""));
        }
    }
}
