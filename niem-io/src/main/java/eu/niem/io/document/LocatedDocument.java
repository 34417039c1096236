package eu.niem.io.document;

import eu.niem.io.check.Checked;
import eu.niem.io.check.Issue;
import eu.niem.io.check.Location;
import eu.niem.io.json.JsonLocations;
import eu.niem.scoring.methodology.Problem;

/**
 * What a document says, with the places of the file it stands in.
 *
 * @param checked what it says, with everything that is wrong with it
 * @param locations where each place of it stands
 */
public record LocatedDocument<T>(Checked<T> checked, JsonLocations locations) {
    /** Makes an issue of a problem of this methodology, at its place in the file. */
    public Issue issue(Problem problem) {
        return issue(problem, locations.at(problem.path()));
    }

    static Issue issue(Problem problem, Location where) {
        return problem.error()
                ? Issue.error(problem.code(), where, problem.message())
                : Issue.warning(problem.code(), where, problem.message());
    }
}
