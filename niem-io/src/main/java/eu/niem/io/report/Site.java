package eu.niem.io.report;

import eu.niem.core.evidence.RowKey;
import eu.niem.core.framework.Dimension;
import eu.niem.core.framework.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Saves the pages of a site. */
final class Site {
    private final Sections sections;
    private final Path folder;
    private final List<Path> saved = new ArrayList<>();

    Site(Sections sections, Path folder) {
        this.sections = sections;
        this.folder = folder;
    }

    List<Path> save() {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make the folder '" + folder + "'", e);
        }
        save(Links.INDEX, new StudyPage(sections).page());
        for (String area : sections.areas()) {
            String name = sections.links().area(area);
            if (name != null) {
                save(name, new AreaPage(sections, RowKey.of(area, sections.slice())).page());
            }
        }
        for (Node node : sections.shown().framework().nodes()) {
            String name = sections.links().dimension(node.id());
            if (name != null && node instanceof Dimension dimension) {
                save(name, new DimensionPage(sections, dimension).page());
            }
        }
        return List.copyOf(saved);
    }

    private void save(String name, Page page) {
        Path path = folder.resolve(name);
        page.save(path);
        saved.add(path);
    }
}
