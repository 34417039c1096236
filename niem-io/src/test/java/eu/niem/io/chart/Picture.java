package eu.niem.io.chart;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A drawn picture, read back by a parser of XML: its texts and shapes, and where they are. */
final class Picture {
    private static final Pattern STEP = Pattern.compile("([Mhvla])([^Mhvlaz]*)|z");

    private final Element root;

    private Picture(Element root) {
        this.root = root;
    }

    /** The box of a shape, with its fill and the colour of its stroke. */
    record Shape(String kind, double left, double top, double right, double bottom, String fill, String stroke) {
        double x() {
            return (left + right) / 2;
        }

        double y() {
            return (top + bottom) / 2;
        }

        boolean isHollow() {
            return fill.equals(Colour.PAPER.code);
        }

        boolean is(Colour colour) {
            return stroke.equals(colour.code) || (stroke.isEmpty() && fill.equals(colour.code));
        }
    }

    /** A text and its point. */
    record Text(String words, double x, double y, String anchor, double size) {}

    static Picture of(Drawing drawing, int width) {
        return of(drawing.draw(width).text("a", "A title", "A description"));
    }

    static Picture of(String svg) {
        try {
            DocumentBuilder parser = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            parser.setErrorHandler(new DefaultHandler());
            return new Picture(
                    parser.parse(new InputSource(new StringReader(svg))).getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("this is no XML: " + svg, e);
        }
    }

    /** All elements, the root first. */
    List<Element> elements() {
        NodeList all = root.getElementsByTagName("*");
        return Stream.concat(
                        Stream.of(root), IntStream.range(0, all.getLength()).mapToObj(all::item))
                .map(Element.class::cast)
                .toList();
    }

    double[] viewBox() {
        return numbers(root.getAttribute("viewBox"));
    }

    List<Text> texts() {
        return elements().stream()
                .filter(each -> each.getTagName().equals("text"))
                .map(each -> new Text(
                        each.getTextContent(),
                        number(each, "x"),
                        number(each, "y"),
                        each.getAttribute("text-anchor"),
                        number(each, "font-size")))
                .toList();
    }

    List<String> words() {
        return texts().stream().map(Text::words).toList();
    }

    Text text(String words) {
        return texts().stream()
                .filter(each -> each.words.equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no text '" + words + "' in " + words()));
    }

    /** The shapes but for the ground, in the order in which they are drawn. */
    List<Shape> shapes() {
        return elements().stream().flatMap(Picture::shape).skip(1).toList();
    }

    /** Marks, points and outlines of a colour: what is drawn as a path. */
    List<Shape> marks(Colour colour) {
        return shapes().stream()
                .filter(each -> each.kind.equals("path") && each.is(colour))
                .toList();
    }

    List<Shape> lines(Colour colour) {
        return shapes().stream()
                .filter(each -> each.kind.equals("line") && each.is(colour))
                .toList();
    }

    List<Shape> bars(Colour colour) {
        return shapes().stream()
                .filter(each -> each.kind.equals("rect") && each.fill.equals(colour.code))
                .toList();
    }

    /** Where a number stands on the scale between two texts of an axis. */
    double place(double number, String low, String high) {
        double from = Double.parseDouble(low);
        double to = Double.parseDouble(high);
        double start = text(low).x;
        return start + (number - from) / (to - from) * (text(high).x - start);
    }

    private static Stream<Shape> shape(Element each) {
        String kind = each.getTagName();
        String fill = each.getAttribute("fill");
        String stroke = each.getAttribute("stroke");
        return switch (kind) {
            case "line" ->
                Stream.of(new Shape(
                        kind,
                        Math.min(number(each, "x1"), number(each, "x2")),
                        Math.min(number(each, "y1"), number(each, "y2")),
                        Math.max(number(each, "x1"), number(each, "x2")),
                        Math.max(number(each, "y1"), number(each, "y2")),
                        fill,
                        stroke));
            case "rect" -> {
                double x = number(each, "x");
                double y = number(each, "y");
                yield Stream.of(
                        new Shape(kind, x, y, x + number(each, "width"), y + number(each, "height"), fill, stroke));
            }
            case "path" -> Stream.of(path(each.getAttribute("d"), fill, stroke));
            default -> Stream.empty();
        };
    }

    /** The box of a path of the kinds that are drawn here: lines, and circles of two arcs. */
    private static Shape path(String data, String fill, String stroke) {
        double x = 0;
        double y = 0;
        List<double[]> points = new ArrayList<>();
        Matcher steps = STEP.matcher(data);
        while (steps.find()) {
            double[] by = steps.group(1) == null ? new double[0] : numbers(steps.group(2));
            String kind = steps.group(1) == null ? "z" : steps.group(1);
            double radius = kind.equals("a") ? by[0] : 0;
            points.add(new double[] {x, y - radius});
            points.add(new double[] {x, y + radius});
            switch (kind) {
                case "M" -> {
                    points.clear();
                    x = by[0];
                    y = by[1];
                }
                case "h" -> x += by[0];
                case "v" -> y += by[0];
                case "z" -> {}
                default -> {
                    x += by[by.length - 2];
                    y += by[by.length - 1];
                }
            }
            points.add(new double[] {x, y});
        }
        return new Shape(
                "path",
                points.stream().mapToDouble(point -> point[0]).min().orElseThrow(),
                points.stream().mapToDouble(point -> point[1]).min().orElseThrow(),
                points.stream().mapToDouble(point -> point[0]).max().orElseThrow(),
                points.stream().mapToDouble(point -> point[1]).max().orElseThrow(),
                fill,
                stroke);
    }

    private static double[] numbers(String text) {
        return Stream.of(text.trim().split("[ ,]+|(?<=\\d)(?=-)", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    private static double number(Element element, String attribute) {
        String text = element.getAttribute(attribute);
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }
}
