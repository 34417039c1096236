package eu.niem.io.check;

import eu.niem.core.internal.Require;
import java.util.List;

/**
 * Thrown when an input has errors. Its message prints them, up to {@value #PRINTED} in full; {@link #issues} has them
 * all.
 */
@SuppressWarnings("serial") // the collections are copies that can be serialised
public final class InvalidInputException extends IllegalArgumentException {
    /** How many issues the message prints. */
    public static final int PRINTED = 100;

    private static final long serialVersionUID = 1;

    private final List<Issue> issues;

    /** Makes an exception for issues of which one or more are errors. */
    public InvalidInputException(List<Issue> issues) {
        super(message(Require.list("issues", issues)));
        this.issues = List.copyOf(issues);
    }

    private static String message(List<Issue> issues) {
        List<Issue> errors = issues.stream().filter(Issue::isError).toList();
        StringBuilder text = new StringBuilder(
                        errors.size() == 1 ? "there is 1 error" : "there are " + errors.size() + " errors")
                .append(" in the input:");
        errors.stream().limit(PRINTED).forEach(issue -> text.append('\n').append(issue));
        if (errors.size() > PRINTED) {
            text.append("\n... and ").append(errors.size() - PRINTED).append(" more");
        }
        return text.toString();
    }

    /** Returns errors and warnings, in the order of the input. */
    public List<Issue> issues() {
        return issues;
    }
}
