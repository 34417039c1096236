package eu.niem.io.check;

import eu.niem.core.internal.Require;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An input read as far as possible, with everything that is wrong with it.
 *
 * @param value what was read; null where an issue is an error
 * @param issues errors and warnings, in the order of the input
 */
public record Checked<T>(@Nullable T value, List<Issue> issues) {
    /** Checks that there is a value unless there is an error. */
    public Checked {
        issues = Require.list("issues", issues);
        if (value == null == issues.stream().noneMatch(Issue::isError)) {
            throw new IllegalArgumentException("there must be a value if and only if there is no error");
        }
    }

    /** Makes a result that has a value unless an issue is an error. */
    public static <T> Checked<T> of(@Nullable T value, List<Issue> issues) {
        List<Issue> all = Require.list("issues", issues);
        return new Checked<>(all.stream().anyMatch(Issue::isError) ? null : value, all);
    }

    /** Returns whether there is no error. */
    public boolean isValid() {
        return value != null;
    }

    /** Returns the errors among the issues. */
    public List<Issue> errors() {
        return issues.stream().filter(Issue::isError).toList();
    }

    /** Returns the value, if there is no error. */
    public Optional<T> findValue() {
        return Optional.ofNullable(value);
    }

    /**
     * Returns the value.
     *
     * @throws InvalidInputException if there is an error; it prints them all
     */
    public T orThrow() {
        if (value == null) {
            throw new InvalidInputException(issues);
        }
        return value;
    }

    /** Takes the next step of reading if there is no error; its issues come after those so far. */
    public <R> Checked<R> then(Function<? super T, Checked<R>> step) {
        Require.notNull("step", step);
        if (value == null) {
            return new Checked<>(null, issues);
        }
        Checked<R> next = step.apply(value);
        List<Issue> all = new ArrayList<>(issues);
        all.addAll(next.issues());
        return new Checked<>(next.value(), all);
    }

    /** Prints the issues to the standard output, one a line. */
    public void print() {
        System.out.println(this);
    }

    /** Returns the number of issues, then the issues, one a line. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(isValid() ? "valid" : "not valid");
        text.append(", ").append(errors().size()).append(" errors, ");
        text.append(issues.size() - errors().size()).append(" warnings");
        issues.forEach(issue -> text.append('\n').append(issue));
        return text.toString();
    }
}
