package eu.niem.io.mapping;

/** A text that may be looked at so often only: some regular expressions would look at it for years. */
final class BoundedText implements CharSequence {
    private static final int LOOKS = 100_000;

    private final String text;
    private int looks;

    BoundedText(String text) {
        this.text = text;
    }

    /** Returns how often it was looked at. */
    int looks() {
        return looks;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++looks > LOOKS) {
            throw new TooLongException();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** Says that a text was looked at too often. */
    static final class TooLongException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
