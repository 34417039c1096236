package eu.niem.examples.cli;

import eu.niem.core.internal.Printable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a call writes to: results to the one, messages to the other. Texts of files are made harmless for terminals.
 *
 * @param out takes results
 * @param err takes messages
 * @param outOnTerminal whether results are read from a terminal
 * @param errOnTerminal whether messages are read from a terminal
 */
record Console(PrintWriter out, PrintWriter err, boolean outOnTerminal, boolean errOnTerminal) {
    /** Says which streams lead to a terminal, such as {@code out,err}; set by the script, which can ask the shell. */
    private static final String TERMINALS = "niem.terminals";

    private static final int CONSOLE_ALWAYS = 22;

    /** Returns the streams of this program, in UTF-8. */
    static Console ofSystem() {
        String terminals = System.getProperty(TERMINALS);
        boolean unknown = terminals == null;
        return new Console(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                unknown ? isInteractive() : terminals.contains("out"),
                unknown ? isInteractive() : terminals.contains("err"));
    }

    private static PrintWriter writer(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }

    /** Returns whether a person reads both streams; from Java 22 on, a console may be there where none does. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isInteractive() {
        java.io.Console console = System.console();
        if (console == null || Runtime.version().feature() < CONSOLE_ALWAYS) {
            return console != null;
        }
        try {
            return Boolean.TRUE.equals(
                    java.io.Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }

    /** Prints a result that is a table or text for people, which the library has made harmless. */
    void show(Object result) {
        out.print(result + "\n");
    }

    /** Prints a file's content: as it is to a file or program, harmless to a terminal. */
    void file(String content) {
        String ended = content.endsWith("\n") ? content : content + "\n";
        out.print(outOnTerminal ? Printable.lines(ended.replace("\r", "")) : ended);
    }

    /** Prints a message. */
    void say(String message) {
        err.print(Printable.lines(message) + "\n");
    }

    /** Prints a message whose beginning says how bad it is, in colour where that is wanted. */
    void say(Colour colour, String beginning, String message) {
        boolean coloured = errOnTerminal && Colour.isWanted();
        err.print((coloured ? colour.of(beginning) : beginning) + Printable.lines(message) + "\n");
    }

    /** Writes out what was printed; false where results could not be written, as on a full disk. */
    boolean flush() {
        boolean isWritten = !out.checkError(); // which writes out first
        if (!isWritten) {
            err.print(
                    "niem: the results could not be written: is the disk full, or the program that reads them gone?\n");
        }
        err.flush();
        return isWritten;
    }
}
