package eu.niem.examples.cli;

/** A colour of a terminal. */
enum Colour {
    RED(31),
    YELLOW(33);

    private static final String ESCAPE = "\u001b[";

    private final int code;

    Colour(int code) {
        this.code = code;
    }

    /** Returns a text in this colour. */
    String of(String text) {
        return ESCAPE + code + "m" + text + ESCAPE + "0m";
    }

    /** Returns whether a terminal is to have colours: not with {@code NO_COLOR}, nor where it has none. */
    static boolean isWanted() {
        String no = System.getenv("NO_COLOR");
        return (no == null || no.isEmpty()) && !"dumb".equals(System.getenv("TERM"));
    }
}
