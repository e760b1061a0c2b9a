import type { Cause } from '../engine/failure.js';
import type { Counts, PreviousOutcome, Verdict } from '../engine/types.js';
import type { FindingClass } from '../model/finding.js';
import type { CellState } from '../model/overview.js';

const DAYS = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const classes: Record<FindingClass, string> = {
  error: 'Ontbreekt of klopt niet',
  warning: 'Verbeteren',
  review: 'Zelf nakijken',
  info: 'Ter informatie',
  waived: 'Uitgezonderd',
};

const verdicts: Record<Verdict, string> = {
  complete: 'Volledig',
  incomplete: 'Onvolledig',
  review: 'Na te kijken',
  unreadable: 'Niet gelezen',
};

const cells: Record<CellState, string> = {
  pass: 'in orde',
  error: 'ontbreekt of klopt niet',
  warning: 'verbeteren',
  review: 'zelf nakijken',
  info: 'ter informatie',
  none: 'niet van toepassing',
};

const causes: Record<Cause, string> = {
  'wasm-blocked':
    "Deze pagina staat de toetser niet toe. Vraag de beheerder om 'wasm-unsafe-eval' in script-src van de Content-Security-Policy op te nemen.",
  'fetch-blocked':
    'Deze pagina mag het bestand van de toetser niet ophalen. Vraag de beheerder om het adres ervan in connect-src van de Content-Security-Policy op te nemen.',
  'wasm-missing': 'Het bestand van de toetser staat niet op de server. Vraag de beheerder om het .wasm-bestand naast het script te plaatsen.',
  'wasm-wrong':
    'De server stuurde iets anders dan de toetser, bijvoorbeeld een inlogpagina. Vraag de beheerder of het .wasm-bestand ongewijzigd wordt doorgegeven.',
  'wasm-unreachable': 'De toetser kan niet worden opgehaald. Controleer de verbinding, of gebruik de pagina die uit één bestand bestaat.',
  'old-browser':
    'Deze browser kan de toetser niet uitvoeren: hij is te oud, of het .wasm-bestand is beschadigd. Werk de browser bij of gebruik een andere.',
  trap: 'De toetser is op dit verslag vastgelopen. Er is niets gecontroleerd. Probeer het nog eens of kies een andere bestandsvorm.',
  previous: 'Het verslag van vorig jaar kan niet worden gelezen.',
  refused: 'De toetser kon deze opdracht niet uitvoeren.',
};

const outcomes: Record<PreviousOutcome, string> = {
  answered: 'besproken',
  moved: 'verschoven naar later',
  unsure: 'zelf nakijken',
  unanswered: 'niet teruggevonden',
};

/** What the widget says in Dutch; the shape that every language fills. */
export const nl = {
  title: 'Kwaliteitsverslag toetsen',
  intro: 'Kies het concept van uw kwaliteitsverslag forensische zorg. U ziet meteen wat ontbreekt, waar, en hoe u het herstelt.',
  promise: 'Uw concept blijft op deze computer. Er wordt niets verstuurd of bewaard.',
  choose: 'Bestand kiezen',
  chooseAgain: 'Opnieuw toetsen',
  dropHere: 'Sleep het verslag hierheen, of',
  dropNow: 'Laat los om te toetsen',
  paste: 'Tekst plakken',
  pasteNow: 'Druk nu op Ctrl+V (op een Mac: ⌘V) om de gekopieerde tekst te plakken.',
  formats: 'Word (.docx), ODT, HTML, Markdown of platte tekst',
  pasted: 'Geplakte tekst',
  fieldDraft: 'Tekst op deze pagina',
  checking: 'Het verslag wordt getoetst…',
  unreadableFile: 'Het bestand kan niet worden geopend. Sluit het in andere programma’s en probeer het opnieuw.',
  noField: (id: string) => `Op deze pagina is geen veld met id “${id}”.`,
  causes,
  details: 'Technische melding',

  verdicts,
  verdict: (verdict: Verdict, counts: Counts): string => {
    const rest = [
      counts.error > 0 && verdict !== 'incomplete' && plural(counts.error, 'fout', 'fouten'),
      counts.review > 0 && verdict !== 'review' && `${plural(counts.review, 'punt', 'punten')} om zelf na te kijken`,
      counts.warning > 0 && plural(counts.warning, 'verbeterpunt', 'verbeterpunten'),
    ].filter(Boolean);
    const also = rest.length ? ` Verder: ${rest.join(' en ')}.` : '';
    switch (verdict) {
      case 'complete':
        return `Alles wat het kwaliteitskader vraagt, is gevonden.${also}`;
      case 'incomplete':
        return `${plural(counts.error, 'onderdeel ontbreekt of klopt', 'onderdelen ontbreken of kloppen')} niet.${also}`;
      case 'review':
        return counts.review > 0
          ? `${plural(counts.review, 'punt kan', 'punten kunnen')} alleen door uzelf worden beoordeeld.${also}`
          : `Een deel van het verslag is niet gelezen.${also}`;
      case 'unreadable':
        return 'Er is niets gecontroleerd.';
    }
  },
  judged: (year: number | null, edition: string) =>
    `${year ? `Verslagjaar ${year}` : 'Verslagjaar onbekend'}, beoordeeld naar het Kwaliteitskader Forensische Zorg (${edition}).`,
  unread: (count: number) => `${plural(count, 'onderdeel is', 'onderdelen zijn')} niet gelezen.`,
  since: (solved: number, added: number, typed: boolean) => {
    const moment = typed ? 'Sinds u begon' : 'Sinds de vorige toets';
    return solved || added ? `${moment}: ${solved} opgelost${added ? `, ${added} nieuw` : ''}.` : `${moment} is er niets veranderd.`;
  },
  solved: 'Opgelost',
  requiredIncomplete: 'Het kwaliteitsverslag is nog niet volledig.',
  requiredMissing: 'Toets eerst het kwaliteitsverslag.',

  overview: 'Overzicht',
  pillars: 'Pijlers',
  pillar: 'Pijler',
  pillarNames: [
    'Veiligheid en persoonsgerichte zorg',
    'Forensisch vakmanschap',
    'Organisatie van zorg',
    'Samenwerken',
    'Informeren over resultaten',
  ],
  columns: { picture: 'Beeld', retrospective: 'Terugblik', goals: 'Doelen', dated: 'Gedateerd' },
  cells,
  present: 'aanwezig',
  missing: 'ontbreekt',
  look: 'nakijken',
  goals: (count: number) => plural(count, 'doel', 'doelen'),
  dated: (dated: number, total: number) => `${dated} van ${total}`,
  indicators: 'Prestatie-indicatoren',
  indicator: (number: number, title: string | null) => `Indicator ${number}${title ? `: ${title}` : ''}`,
  reported: 'gerapporteerd',
  notApplicable: 'niet van toepassing',
  withoutReason: 'niet van toepassing, zonder reden',
  unstated: 'niet vermeld',
  keyFigures: 'Kengetallen',
  figures: { clients: 'Cliënten', referenceDate: 'Peildatum', productCodes: 'Productcodes', lots: 'Percelen', totals: 'Optellingen en percentages' },
  /** A day of the calendar, given as year-month-day. */
  day: (day: string) => DAYS.format(new Date(day)),
  totalsMatch: 'kloppen',
  totalsDiffer: 'kloppen niet',

  timeline: 'Doelen in de tijd',
  timelineText: (goals: number, dated: number) => {
    const which = goals > 1 && dated === goals ? 'alle' : `waarvan ${dated}`;
    return `${plural(goals, 'doel', 'doelen')}, ${which} met een datum.`;
  },
  undated: 'Geen datum',
  dueKinds: { in: 'in deze periode', by: 'uiterlijk', from: 'vanaf', undated: 'geen datum' },
  quarter: (year: number, quarter: number) => `Q${quarter} ${year}`,
  asTable: 'Als tabel',
  goal: 'Doel',
  due: 'Wanneer',

  previous: 'Doelen van vorig jaar',
  previousIntro: 'Kies het verslag van vorig jaar om te zien wat er van de doelen daarin terecht is gekomen.',
  previousChoose: 'Verslag van vorig jaar kiezen',
  previousOther: 'Ander verslag kiezen',
  previousRemove: 'Niet meer vergelijken',
  previousName: (name: string) => `Vergeleken met ${name}.`,
  previousNone: 'Er zijn geen doelen om te vergelijken.',
  became: 'Wat ervan terecht is gekomen',
  outcomes,

  findings: 'Bevindingen',
  noFindings: 'Er zijn geen bevindingen.',
  noneShown: 'Geen bevindingen van de gekozen soort.',
  classes,
  filter: 'Toon',
  groupGeneral: 'Hele verslag',
  groupFigures: 'Kengetallen en indicatoren',
  why: 'Waarom',
  help: 'Zo herstelt u het',
  exception: 'Reden van de uitzondering',
  known: 'al bekend',
  line: (line: number) => `regel ${line}`,
  paragraph: (paragraph: number) => `alinea ${paragraph}`,
  absent: 'hier had het moeten staan',
  showInDraft: 'Toon in verslag',
  showInField: 'Ga naar de plek',
  alsoAt: (number: number) => `Ook hier (${number})`,

  draft: 'Het verslag zoals gelezen',
  findingHere: (number: number, message: string) => `Bevinding ${number}: ${message}`,
  notes: 'Niet gelezen',
  notesText: 'Dit is niet getoetst. Controleer zelf of er iets in staat dat in het verslag hoort.',

  export: 'Bewaren',
  saveWord: 'Word met opmerkingen',
  saveHtml: 'Rapport om af te drukken (HTML)',
  saveMarkdown: 'Actielijst (Markdown)',
  copyMarkdown: 'Actielijst kopiëren',
  saveJson: 'Gegevens (JSON)',
  saved: (name: string) => `Bewaard als ${name}.`,
  copied: 'De actielijst staat op het klembord.',
  copyFailed: 'Kopiëren is op deze pagina niet toegestaan. Bewaar de actielijst als bestand.',
  fileStem: 'toets',
  withComments: 'met-opmerkingen',
};

export type Words = typeof nl;
