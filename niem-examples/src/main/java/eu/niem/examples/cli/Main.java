package eu.niem.examples.cli;

/**
 * Runs the command {@code niem}. Its exit status is 0 if it is done, 1 if the input has errors, 2 if the call is wrong.
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
        int status = NiemCommand.run(console, args);
        console.flush();
        System.exit(status);
    }
}
