package eu.niem.scoring;

import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.normalisation.Scaling;
import eu.niem.scoring.treatment.Adjustment;
import eu.niem.scoring.treatment.Transform;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.weighting.Weighting;

/**
 * What a method is for; names are unique within a role.
 *
 * @param name the role's name
 * @param type what a method of this role is
 */
public record Role<M>(String name, Class<M> type) {
    /** Brings raw values to a common scale. */
    public static final Role<Normaliser> NORMALISATION = new Role<>("normalisation", Normaliser.class);
    /** What a normalisation has learned, as a plan saves it. */
    public static final Role<Scaling> SCALING = new Role<>("scaling", Scaling.class);
    /** Changes raw numbers before they are normalised. */
    public static final Role<Treatment> TREATMENT = new Role<>("treatment", Treatment.class);
    /** What a treatment has learned, as a plan saves it. */
    public static final Role<Adjustment> ADJUSTMENT = new Role<>("adjustment", Adjustment.class);
    /** What an adjustment does to each number of an indicator, as a plan saves it. */
    public static final Role<Transform> TRANSFORM = new Role<>("transform", Transform.class);
    /** Gives children their weights. */
    public static final Role<Weighting> WEIGHTING = new Role<>("weighting", Weighting.class);
    /** Makes one score of several. */
    public static final Role<Aggregator> AGGREGATION = new Role<>("aggregation", Aggregator.class);
    /** Says what becomes of the groups that an indicator is answered for. */
    public static final Role<Groups> GROUPS = new Role<>("rule for groups", Groups.class);
    /** Says which observations learned parameters look at. */
    public static final Role<Reference> REFERENCE = new Role<>("reference", Reference.class);

    @Override
    public String toString() {
        return name;
    }
}
