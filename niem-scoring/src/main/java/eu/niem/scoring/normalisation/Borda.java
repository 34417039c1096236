package eu.niem.scoring.normalisation;

import eu.niem.core.framework.Indicator;
import eu.niem.core.panel.Column;
import eu.niem.scoring.method.Method;

/**
 * {@code borda}: how many values of the reference are less favourable, <i>y = rank &minus; 1</i>, from 0 to n &minus;
 * 1.
 *
 * <ul>
 *   <li>Equal values share the lowest of their ranks.
 *   <li>A value that is not in the reference, as in another year than the base period, gets the number of values it
 *       surpasses: n if it surpasses all.
 *   <li>A reference without values has nothing to surpass: undefined.
 * </ul>
 *
 * <p>Source: COINr 1.1.14, {@code n_borda}; J.-C. de Borda, M&eacute;moire sur les &eacute;lections au scrutin (1781).
 */
public record Borda() implements StandardNormaliser {
    static final Method<Normaliser> METHOD = Method.of(Normaliser.ROLE, "borda", Borda.class, with -> new Borda())
            .withAliases("n_borda");

    /** Makes the method that counts the less favourable values. */
    public static Borda standard() {
        return new Borda();
    }

    @Override
    public Scaling fit(Indicator indicator, Column reference) {
        return ReferencePlaces.fit(
                indicator,
                reference,
                (places, direction) ->
                        new PlaceScaling(places, direction, Rank.Ties.MIN, 1, places.size(), places.size()));
    }

    @Override
    public double infimum() {
        return 0;
    }

    @Override
    public boolean comparesValues() {
        return true;
    }
}
