package eu.niem.examples.cli;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.result.Disclosure;
import eu.niem.core.result.Tabular;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.evaluation.attribution.Attribution;
import eu.niem.scoring.evaluation.standards.StandardsByReference;
import eu.niem.scoring.evaluation.standards.StandardsShortfalls;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Says which standards are not met. */
@Command(
        name = "standards",
        description =
                "Say which standards are not met, how far off they are and what that costs, and what has no answer; or"
                        + " which of the texts that they rest on are met.")
final class StandardsCommand implements Callable<Integer> {
    @Mixin
    private final StudyArgument study;

    @Mixin
    private final RowOptions rows = new RowOptions();

    @Mixin
    private final TableFile result;

    @Option(
            names = "--by",
            converter = ByConverter.class,
            paramLabel = "WHAT",
            description = "'reference': one line for each article that items rest on, in each area and period that it"
                    + " binds, with how many items are met. 'text': the articles of one text together.")
    private @Nullable By by;

    @Option(names = "--largest-first", description = "Order what is not met by what it costs, the most costly first.")
    private boolean largestFirst;

    /** What standards are rolled up by. */
    private enum By {
        REFERENCE,
        TEXT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Reads it. */
    static final class ByConverter implements ITypeConverter<By> {
        @Override
        public By convert(String word) {
            return Arrays.stream(By.values())
                    .filter(by -> by.toString().equals(word))
                    .findFirst()
                    .orElseThrow(() ->
                            new TypeConversionException("it must be 'reference' or 'text', but is '" + word + "'"));
        }
    }

    StandardsCommand(Console console) {
        this.study = new StudyArgument(console);
        this.result = new TableFile(console);
    }

    @Override
    public Integer call() {
        if (largestFirst && by != null) {
            throw new WrongCallException("--largest-first orders what is not met; leave it out, or --by");
        }
        Scorecard scorecard = study.open().score();
        List<RowKey> wanted = rows.of(scorecard.rows());
        Disclosure disclosure = scorecard.disclosure();
        Tabular shown = by == null
                ? disclosure.hiddenIn(shortfalls(scorecard, wanted))
                : texts(scorecard, wanted, disclosure, by);
        result.show(shown);
        return Status.DONE;
    }

    private StandardsShortfalls shortfalls(Scorecard scorecard, List<RowKey> wanted) {
        StandardsShortfalls found = StandardsShortfalls.of(scorecard, wanted, Attribution.Sampling.standard());
        return largestFirst ? found.bySize() : found;
    }

    private static Tabular texts(Scorecard scorecard, List<RowKey> wanted, Disclosure disclosure, By what) {
        boolean namesNone = scorecard.plan().framework().indicators().stream()
                .allMatch(indicator -> indicator.references().isEmpty());
        if (namesNone) {
            throw new WrongCallException("no indicator of the framework names the texts that its standard rests on;"
                    + " add \"references\" to framework.json, or leave out --by");
        }
        StandardsByReference byReference =
                StandardsByReference.of(scorecard, wanted).withheld(disclosure::isSuppressed);
        return what == By.TEXT ? byReference.byText() : byReference;
    }
}
