package eu.niem.io.document;

import eu.niem.core.evidence.EvidenceKind;
import eu.niem.core.evidence.EvidenceSource;
import eu.niem.core.evidence.Observation;
import eu.niem.core.evidence.RefArea;
import eu.niem.core.framework.Framework;
import eu.niem.core.panel.Panel;
import eu.niem.io.Documents;
import eu.niem.io.check.Limits;
import eu.niem.scoring.Scorecard;
import eu.niem.scoring.Study;
import eu.niem.scoring.methodology.Methodology;
import eu.niem.scoring.methodology.Methods;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Documents as texts, for tests: with ' for ", so that they can be read. */
public final class DocumentTexts {
    public static final Documents DOCUMENTS = new Documents(Methods.of(), Limits.STANDARD);

    /** The example of the description of formats. */
    public static final String FRAMEWORK = """
            {
              'format': 'niem-framework/1',
              'id': 'demo', 'version': '2021', 'title': 'Demo framework',
              'facets': [
                {'id': 'step', 'name': 'Building block', 'codes': [
                  {'code': 'legal', 'name': 'Setting the legal framework'},
                  {'code': 'policy', 'name': 'Building the policy framework'}]}
              ],
              'root': {'id': 'overall', 'name': 'Overall', 'children': [
                {'id': 'residency', 'name': 'Residency', 'children': [
                  {'id': 'RES1', 'name': 'Duration of the first residence permit',
                   'facets': {'step': 'legal'},
                   'options': [
                     {'id': 'a', 'name': 'Five years or more', 'points': 100, 'standard': 'exceeds'},
                     {'id': 'b', 'name': 'Three years',        'points': 50,  'standard': 'meets'},
                     {'id': 'c', 'name': 'Less than three',    'points': 0,   'standard': 'below'}]},
                  {'id': 'RES2', 'name': 'Conditions waived for vulnerable persons', 'groups': ['REF', 'BSP'],
                   'checklist': [
                     {'id': 'fee', 'name': 'Fee'}, {'id': 'language', 'name': 'Language'}, {'id': 'income'}]},
                  {'id': 'RES3', 'name': 'Permits',
                   'quantity': {'unitMeasure': 'PC', 'worst': 0, 'best': 100}},
                  {'id': 'RES9', 'name': 'Share holding a permanent permit', 'use': 'context',
                   'quantity': {'unitMeasure': 'PC', 'worst': 0, 'best': 100}}
                ]}
              ]}
            }
            """;

    public static final String METHODOLOGY = """
            {
              'format': 'niem-methodology/1',
              'id': 'demo', 'title': 'Demo methodology',
              'groups':        {'method': 'separate'},
              'treatments':    [],
              'reference':     {'method': 'pooled'},
              'normalisation': {'standard': {'method': 'goalposts'}, 'except': {'RES9': {'method': 'min-max'}}},
              'view':          ['tree'],
              'weighting':     {'standard': {'method': 'equal'}, 'except': {}},
              'aggregation':   {'standard': {'method': 'arithmetic-mean'}, 'except': {'overall': {'method': 'geometric-mean'}}},
              'coverage':      {'standard': {'minimum': 0.0, 'by': 'count'}, 'except': {}},
              'exclude':       [],
              'bands':         {'rounding': 'half-up', 'bands': [{'name': 'unfavourable', 'from': 0}, {'name': 'favourable', 'from': 50}]}
            }
            """;

    public static final String OBSERVATIONS = """
            {'format': 'niem-observations/1', 'observations': [
              {'indicator': 'RES1', 'refArea': 'SE', 'timePeriod': '2021', 'value': 'a', 'sources': ['S1'], 'comment': 'x'},
              {'indicator': 'RES2', 'refArea': 'SE', 'timePeriod': '2021', 'group': 'REF', 'value': ['fee', 'language']},
              {'indicator': 'RES3', 'refArea': 'SE', 'timePeriod': '2021', 'value': 12.5, 'status': 'bu', 'sampleSize': 10},
              {'indicator': 'RES3', 'refArea': 'LV', 'timePeriod': '2021', 'value': null, 'status': 'L'}
            ]}
            """;

    /** A mapping of two files. */
    static final String MAPPING = """
            {'format': 'niem-mapping/1',
             'files': [
              {'file': 'a.tsv', 'form': 'eurostat-tsv', 'keep': {'sex': 'T', 'age': ['Y20-64', 'Y15-64']},
               'area': 'geo', 'period': 'time', 'group': {'columns': ['citizen', 'age'], 'join': '/'},
               'indicator': {'is': 'EMP'}, 'rename': {'geo': {'GR': 'EL'}}, 'source': 'S1', 'encoding': 'UTF-8'},
              {'file': 'b.xlsx', 'form': 'excel', 'sheet': 'Daten', 'header': 4, 'skip': {'Bezirk': ['Gesamt']},
               'area': {'column': 'Bezirk', 'by': 'name'}, 'period': {'across': '[0-9]{4}'}, 'ignore': ['Notiz'],
               'indicators': {'EMP': 'Erwerbsquote'}, 'source': {'column': 'Quelle'}, 'status': 'Zeichen',
               'decimal': ',', 'thousands': '.', 'percent': true, 'missing': ['-']}],
             'prefer': ['S1', 'S2']}
            """;

    public static final String CROSSWALK = """
            {
              'format': 'niem-crosswalk/1',
              'framework': 'demo', 'from': '2019', 'to': '2021', 'note': 'Decided by the coders',
              'mappings': [
                {'kind': 'same',    'from': 'RES1', 'to': 'RES1'},
                {'kind': 'recoded', 'from': 'RES2', 'to': 'RES2', 'options': {'a': 'a', 'b': 'a', 'c': 'c'}},
                {'kind': 'split',   'from': 'RES3', 'to': ['RES3a', 'RES3b'],
                 'options': {'RES3a': {'a': 'a', 'b': 'c'}, 'RES3b': {'a': 'a', 'b': 'b'}}},
                {'kind': 'merged',  'from': ['RES4', 'RES5'], 'to': 'RES45', 'options': {'a+a': 'a', 'a+b': 'b', 'b+b': 'c'}},
                {'kind': 'new',     'to': 'RES9'},
                {'kind': 'dropped', 'from': 'RES8'},
                {'kind': 'split',   'from': 'RES6', 'to': ['RES6a', 'RES6b']}
              ]
            }
            """;

    private DocumentTexts() {}

    /** The framework, methodology and observations above, scored. */
    public static Scorecard scorecard() {
        Framework framework = DOCUMENTS.framework("f.json", bytes(FRAMEWORK)).orThrow();
        Methodology methodology =
                DOCUMENTS.methodology("m.json", bytes(METHODOLOGY)).orThrow();
        List<Observation> observations =
                DOCUMENTS.observations(framework, "o.json", bytes(OBSERVATIONS)).orThrow();
        RefArea sweden = new RefArea("SE", "Sweden", "EU", Map.of("EU_MEMBER", "yes"));
        EvidenceSource source =
                EvidenceSource.of("S1", EvidenceKind.LEGAL_TEXT, "Aliens Act").withCoding("A", "B");
        return Study.of(methodology, Panel.of(framework, observations, List.of(sweden), List.of(source)))
                .score();
    }

    public static byte[] bytes(String text) {
        return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
