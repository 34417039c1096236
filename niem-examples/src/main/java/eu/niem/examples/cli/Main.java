package eu.niem.examples.cli;

import java.io.PrintWriter;

/**
 * Runs the command {@code niem}. Its exit status is 0 if it is done, 1 if the input has errors, 2 if the call is wrong
 * or its results cannot be written.
 */
public final class Main {
    private Main() {}

    /**
     * Runs it, and ends the program.
     *
     * @param args the words of the call
     */
    public static void main(String[] args) {
        Console console = Console.ofSystem();
        System.exit(run(console, args));
    }

    /**
     * Runs it within a program.
     *
     * @param out takes results
     * @param err takes messages
     * @param args the words of the call
     * @return the exit status
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        return run(new Console(out, err, false, false), args);
    }

    private static int run(Console console, String... args) {
        int status = NiemCommand.run(console, args);
        return console.flush() ? status : Math.max(status, Status.CALL_IS_WRONG);
    }
}
