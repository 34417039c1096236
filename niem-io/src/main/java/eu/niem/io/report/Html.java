package eu.niem.io.report;

/** Fills templates. Everything that is filled in is escaped here, but for what a template names as markup. */
final class Html {
    private static final PageModelRenderer PAGE = new PageModelRenderer(String::valueOf, Html::escaped);
    private static final ExplanationModelRenderer EXPLANATION =
            new ExplanationModelRenderer(String::valueOf, Html::escaped);

    private Html() {}

    static String page(PageModel model) {
        return PAGE.execute(model);
    }

    static String explanation(ExplanationModel model) {
        return EXPLANATION.execute(model);
    }

    /** Returns a text as HTML, also within quotes; characters that no page may have are replaced. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(isControl(character) ? '\uFFFD' : character);
            }
        }
        return escaped.toString();
    }

    private static boolean isControl(char character) {
        return character < ' ' && character != '\n' && character != '\t' && character != '\r';
    }
}
