package eu.niem.io.document;

import eu.niem.io.check.Checked;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Location;
import eu.niem.scoring.methodology.Problem;
import java.util.function.Function;

/**
 * What a document says, with the places of the file it stands in.
 *
 * @param checked what it says, with everything that is wrong with it
 * @param places where each place of it stands, by its JSON pointer
 */
public record LocatedDocument<T>(Checked<T> checked, Function<String, Location> places) {
    /** Returns where a place of the document stands; the nearest place around it, if there is no such place. */
    public Location at(String pointer) {
        return places.apply(pointer);
    }

    /** Makes an issue of a problem of this methodology, at its place in the file. */
    public Issue issue(Problem problem) {
        return issue(problem, at(problem.path()));
    }

    static Issue issue(Problem problem, Location where) {
        return problem.error()
                ? Issue.error(problem.code(), where, problem.message())
                : Issue.warning(problem.code(), where, problem.message());
    }
}
