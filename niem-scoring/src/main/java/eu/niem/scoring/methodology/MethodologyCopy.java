package eu.niem.scoring.methodology;

import eu.niem.scoring.aggregation.Aggregator;
import eu.niem.scoring.normalisation.Normaliser;
import eu.niem.scoring.treatment.Treatment;
import eu.niem.scoring.weighting.Weighting;
import java.util.List;
import java.util.Set;

/** The choices of a methodology while a copy with another of them is made. */
final class MethodologyCopy {
    String id;
    String title;
    String description;
    String note;
    Groups groups;
    List<Treatment> treatments;
    Reference reference;
    PerNode<Normaliser> normalisation;
    List<String> view;
    PerNode<Weighting> weighting;
    PerNode<Aggregator> aggregation;
    PerNode<CoverageRule> coverage;
    List<String> exclude;
    PerNode<Normaliser> rescaling;
    PerNode<RankingRule> ranking;
    Bands bands;
    ProgressRule progress;
    Set<Output> outputs;

    MethodologyCopy(Methodology original) {
        this.id = original.id();
        this.title = original.title();
        this.description = original.description();
        this.note = original.note();
        this.groups = original.groups();
        this.treatments = original.treatments();
        this.reference = original.reference();
        this.normalisation = original.normalisation();
        this.view = original.view();
        this.weighting = original.weighting();
        this.aggregation = original.aggregation();
        this.coverage = original.coverage();
        this.exclude = original.exclude();
        this.rescaling = original.rescaling();
        this.ranking = original.ranking();
        this.bands = original.bands();
        this.progress = original.progress();
        this.outputs = original.outputs();
    }

    Methodology made() {
        return new Methodology(
                id,
                title,
                description,
                note,
                groups,
                treatments,
                reference,
                normalisation,
                view,
                weighting,
                aggregation,
                coverage,
                exclude,
                rescaling,
                ranking,
                bands,
                progress,
                outputs);
    }
}
