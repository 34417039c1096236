package eu.niem.examples.districts;

/** What the sheet has a column for. */
enum DistrictIndicator {
    POP("Einwohner", 0, 900, 31_000),
    EMP("Erwerbstätigenquote", 1, 48, 86),
    UNE("Arbeitslosenquote", 1, 16, 2),
    OVQ("Überqualifizierte", 1, 48, 9),
    ABI("Abiturquote", 1, 18, 72),
    KITA("Kita-Besuchsquote", 1, 58, 99),
    POV("Armutsgefährdungsquote", 1, 42, 5),
    INC("Nettoeinkommen (€)", 0, 1_150, 3_450),
    RENT("Miete je m² (€)", 2, 16.5, 6.9),
    SPACE("Wohnfläche je Kopf (m²)", 1, 24, 56);

    private final String column;
    private final int decimals;
    private final double low;
    private final double high;

    DistrictIndicator(String column, int decimals, double low, double high) {
        this.column = column;
        this.decimals = decimals;
        this.low = low;
        this.high = high;
    }

    /** Returns the header of its column. */
    String column() {
        return column;
    }

    /** Returns how many decimals it is written with. */
    int decimals() {
        return decimals;
    }

    /** Returns 10 for one decimal, and so on. */
    long scale() {
        return decimals == 0 ? 1 : decimals == 1 ? 10 : 100;
    }

    /** Returns whether it is a percentage. */
    boolean isPercent() {
        return switch (this) {
            case EMP, UNE, OVQ, ABI, KITA, POV -> true;
            case POP, INC, RENT, SPACE -> false;
        };
    }

    /** Returns what is usual at a level from 0, the worst, to 1, in units of its last decimal. */
    long units(double level) {
        return Math.round((low + (high - low) * level) * scale());
    }
}
