package eu.niem.io.table;

/**
 * A code with its name.
 *
 * @param name the name; the code itself where there is none
 */
public record NamedCode(String code, String name) {}
