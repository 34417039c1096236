package eu.niem.io.mapping;

import java.util.List;

/**
 * How the files of others in a study become its observations ({@code mapping.json}).
 *
 * @param files the files, in the order they are read
 * @param prefer the sources in the order in which they are preferred where two files give the same cell; empty where
 *     that is an error
 */
public record Mapping(List<FileMapping> files, List<String> prefer) {
    /** Copies the lists. */
    public Mapping {
        files = List.copyOf(files);
        prefer = List.copyOf(prefer);
    }
}
