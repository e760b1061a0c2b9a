import type { Counts, Verdict } from '../engine/types.js';
import type { Words } from './nl.js';

const DAYS = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** What the widget says in English. */
export const en: Words = {
  title: 'Check a quality report',
  intro: 'Choose the draft of your forensic care quality report. You see at once what is missing, where, and how to mend it.',
  promise: 'Your draft stays on this computer. Nothing is sent or stored.',
  choose: 'Choose file',
  chooseAgain: 'Check again',
  dropHere: 'Drag the report here, or',
  dropNow: 'Drop to check',
  paste: 'Paste text',
  pasteNow: 'Now press Ctrl+V (on a Mac: ⌘V) to paste the copied text.',
  formats: 'Word (.docx), ODT, HTML, Markdown or plain text',
  pasted: 'Pasted text',
  fieldDraft: 'Text on this page',
  checking: 'Checking the report…',
  unreadableFile: 'The file cannot be opened. Close it in other programs and try again.',
  noField: (id) => `This page has no field with id “${id}”.`,
  causes: {
    'wasm-blocked':
      "This page does not allow the checker. Ask the administrator to add 'wasm-unsafe-eval' to script-src of the Content-Security-Policy.",
    'fetch-blocked':
      'This page may not fetch the file of the checker. Ask the administrator to add its address to connect-src of the Content-Security-Policy.',
    'wasm-missing': 'The file of the checker is not on the server. Ask the administrator to put the .wasm file beside the script.',
    'wasm-wrong':
      'The server sent something else than the checker, such as a sign-in page. Ask the administrator whether the .wasm file is passed on unchanged.',
    'wasm-unreachable': 'The checker cannot be fetched. Check the connection, or use the page that is one single file.',
    'old-browser':
      'This browser cannot run the checker: it is too old, or the .wasm file is damaged. Update it or use another.',
    trap: 'The checker broke down on this report. Nothing was checked. Try again or choose another file format.',
    previous: 'Last year’s report cannot be read.',
    refused: 'The checker could not carry out this request.',
  },
  details: 'Technical message',

  verdicts: { complete: 'Complete', incomplete: 'Incomplete', review: 'To be reviewed', unreadable: 'Not read' },
  verdict: (verdict: Verdict, counts: Counts): string => {
    const rest = [
      counts.error > 0 && verdict !== 'incomplete' && plural(counts.error, 'error', 'errors'),
      counts.review > 0 && verdict !== 'review' && `${plural(counts.review, 'point', 'points')} to review yourself`,
      counts.warning > 0 && plural(counts.warning, 'improvement', 'improvements'),
    ].filter(Boolean);
    const also = rest.length ? ` Also: ${rest.join(' and ')}.` : '';
    switch (verdict) {
      case 'complete':
        return `Everything the quality framework asks for was found.${also}`;
      case 'incomplete':
        return `${plural(counts.error, 'part is', 'parts are')} missing or wrong.${also}`;
      case 'review':
        return counts.review > 0
          ? `${plural(counts.review, 'point', 'points')} can only be judged by you.${also}`
          : `Part of the report was not read.${also}`;
      case 'unreadable':
        return 'Nothing was checked.';
    }
  },
  judged: (year, edition) =>
    `${year ? `Reporting year ${year}` : 'Reporting year unknown'}, judged by the Kwaliteitskader Forensische Zorg (${edition}).`,
  unread: (count) => `${plural(count, 'part was', 'parts were')} not read.`,
  since: (solved, added, typed) => {
    const moment = typed ? 'Since you began' : 'Since the last check';
    return solved || added ? `${moment}: ${solved} solved${added ? `, ${added} new` : ''}.` : `${moment}, nothing changed.`;
  },
  solved: 'Solved',
  requiredIncomplete: 'The quality report is not complete yet.',
  requiredMissing: 'Check the quality report first.',

  overview: 'Overview',
  pillars: 'Pillars',
  pillar: 'Pillar',
  pillarNames: ['Safety and person-centred care', 'Forensic expertise', 'Organisation of care', 'Cooperation', 'Informing on results'],
  columns: { picture: 'Picture', retrospective: 'Look back', goals: 'Goals', dated: 'Dated' },
  cells: {
    pass: 'in order',
    error: 'missing or wrong',
    warning: 'to improve',
    review: 'review yourself',
    info: 'for information',
    none: 'not applicable',
  },
  present: 'present',
  missing: 'missing',
  look: 'review',
  goals: (count) => plural(count, 'goal', 'goals'),
  dated: (dated, total) => `${dated} of ${total}`,
  indicators: 'Performance indicators',
  indicator: (number, title) => `Indicator ${number}${title ? `: ${title}` : ''}`,
  reported: 'reported',
  notApplicable: 'not applicable',
  withoutReason: 'not applicable, without a reason',
  unstated: 'not stated',
  keyFigures: 'Key figures',
  figures: { clients: 'Clients', referenceDate: 'Reference date', productCodes: 'Product codes', lots: 'Lots', totals: 'Sums and percentages' },
  day: (day) => DAYS.format(new Date(day)),
  totalsMatch: 'add up',
  totalsDiffer: 'do not add up',

  timeline: 'Goals over time',
  timelineText: (goals, dated) => `${plural(goals, 'goal', 'goals')}, ${dated} with a date.`,
  undated: 'No date',
  dueKinds: { in: 'in this period', by: 'at the latest', from: 'from then on', undated: 'no date' },
  quarter: (year, quarter) => `Q${quarter} ${year}`,
  asTable: 'As a table',
  goal: 'Goal',
  due: 'When',

  previous: 'Last year’s goals',
  previousIntro: 'Choose last year’s report to see what became of the goals in it.',
  previousChoose: 'Choose last year’s report',
  previousOther: 'Choose another report',
  previousRemove: 'Stop comparing',
  previousName: (name) => `Compared with ${name}.`,
  previousNone: 'There are no goals to compare.',
  became: 'What became of it',
  outcomes: {
    answered: 'accounted for',
    moved: 'moved to a later date',
    unsure: 'review yourself',
    unanswered: 'nothing found',
  },

  findings: 'Findings',
  noFindings: 'There are no findings.',
  noneShown: 'No findings of the chosen kind.',
  classes: {
    error: 'Missing or wrong',
    warning: 'Improve',
    review: 'Review yourself',
    info: 'For information',
    waived: 'Excepted',
  },
  filter: 'Show',
  groupGeneral: 'Whole report',
  groupFigures: 'Key figures and indicators',
  why: 'Why',
  help: 'How to mend it',
  exception: 'Reason of the exception',
  known: 'known already',
  line: (line) => `line ${line}`,
  paragraph: (paragraph) => `paragraph ${paragraph}`,
  absent: 'it should have been here',
  showInDraft: 'Show in report',
  showInField: 'Go to the place',
  alsoAt: (number) => `Also here (${number})`,

  draft: 'The report as read',
  findingHere: (number, message) => `Finding ${number}: ${message}`,
  notes: 'Not read',
  notesText: 'This was not checked. See for yourself whether it holds anything that belongs in the report.',

  export: 'Save',
  saveWord: 'Word with comments',
  saveHtml: 'Report to print (HTML)',
  saveMarkdown: 'Checklist (Markdown)',
  copyMarkdown: 'Copy checklist',
  saveJson: 'Data (JSON)',
  saved: (name) => `Saved as ${name}.`,
  copied: 'The checklist is on the clipboard.',
  copyFailed: 'Copying is not allowed on this page. Save the checklist as a file.',
  fileStem: 'check',
  withComments: 'with-comments',
};
