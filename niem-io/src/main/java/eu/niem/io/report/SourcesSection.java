package eu.niem.io.report;

import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.result.Table;
import eu.niem.io.report.PageModel.Block;
import eu.niem.io.wording.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sources that values were found in. */
final class SourcesSection {
    private final Words words;
    private final List<EvidenceSource> sources;

    SourcesSection(Shown shown) {
        this.words = shown.words();
        this.sources = shown.scorecard().panel().sources();
    }

    List<Block> blocks() {
        if (sources.isEmpty()) {
            return List.of(Block.of(words.say("sources.none")));
        }
        List<List<String>> lines = new ArrayList<>();
        Map<String, String> addresses = new HashMap<>();
        for (EvidenceSource source : sources) {
            ExplanationModel.Source model = Explanations.source(source, words);
            String more = model.more() == null ? "" : model.more();
            String kind = words.say("kind." + source.kind().code());
            lines.add(List.of(model.title(), more, kind, source.supersededBy()));
            if (model.url() != null) {
                addresses.put(model.title(), model.url());
            }
        }
        Table table = new Table(
                words.say("section.sources"),
                List.of(
                        words.say("column.source"),
                        words.say("column.published"),
                        words.say("column.kind"),
                        words.say("column.superseded")),
                lines);
        return List.of(Block.of(new Builder(words, addresses::get).grid(table.withoutEmptyColumns())));
    }
}
