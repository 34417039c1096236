package eu.niem.io.chart;

/** A picture that can be drawn at any width. */
@FunctionalInterface
public interface Drawing {
    /** The narrowest width at which a picture is laid out, in pixels. */
    int NARROW = 300;

    /** The usual width. */
    int WIDE = 720;

    /**
     * Draws it.
     *
     * @param width how wide it is, in pixels, {@value #NARROW} or more
     */
    Svg draw(int width);
}
