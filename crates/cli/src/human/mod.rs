//! The result for a person: the verdict first, then what the draft holds, what to mend, what was fine and what was
//! not read.

mod cut;
mod figures;
mod findings;
mod overview;
mod page;
mod previous;
mod snippet;
mod style;
mod summary;
mod table;
pub(crate) mod waiver;

pub(crate) use page::{Page, plain, styled};
pub(crate) use style::{QUIET, STRONG};

use crate::{check::Checked, drafts::Judged, fault::Fault, forms::Form};
use summary::Summary;
use verslagtoets_core::{
    Lang, Message, Words,
    assess::Outcome,
    format::{place, verdict, words::NOTES},
    framework::KKFZ,
    result::{FileResult, NoteResult, RuleResult},
};

/// Columns where the screen does not say, and the most that still reads well.
pub(crate) const WIDTH: usize = 100;

/// Columns of the page: those of the terminal, if a person is watching one.
pub(crate) fn width(to_file: bool) -> usize {
    let screen = if to_file { None } else { terminal_size::terminal_size_of(std::io::stdout()) };
    screen.map_or(WIDTH, |(columns, _)| usize::from(columns.0).clamp(40, WIDTH))
}

/// The page of one draft.
pub(crate) fn page(checked: &Checked, width: usize, lang: Lang) -> String {
    let file = &checked.result;
    let mut page = Page::new(width);
    page.paragraph(0, 2, &[styled(style::of(file.verdict), verdict::sentence(file, lang))]);
    page.paragraph(0, 2, &[styled(QUIET, subject(file, lang))]);
    page.blank();
    match &checked.seen {
        Some(seen) => {
            overview::write(&mut page, file, seen, lang);
            if seen.is_compared {
                previous::write(&mut page, file, lang);
            }
            findings::write(&mut page, file, seen, lang);
            page.blank();
            page.paragraph(0, 2, &[plain(passed(file, lang))]);
            notes(&mut page, file, lang);
        }
        None => file.notes.iter().for_each(|note| page.paragraph(2, 2, &[plain(&note.message)])),
    }
    page.into_text()
}

/// The pages of all drafts and, where there are several, a summary that names each.
pub(crate) struct Book(Summary);

impl Book {
    /// A book without pages.
    pub(crate) const fn new(width: usize, lang: Lang) -> Self {
        Self(Summary::new(width, lang))
    }
}

impl Form for Book {
    fn sums_up(&self) -> bool {
        false
    }

    fn head(&self) -> Result<String, Fault> {
        Ok(String::new())
    }

    fn part(&mut self, draft: &Judged) -> Result<String, Fault> {
        let between = if self.0.count() > 0 { "\n\n" } else { "" };
        self.0.add(&draft.result);
        Ok(format!("{between}{}", draft.page))
    }

    fn tail(&self) -> Result<String, Fault> {
        Ok(if self.0.count() > 1 { format!("\n\n{}", self.0.text()) } else { String::new() })
    }
}

/// What the page is about: provider, year, file.
fn subject(file: &FileResult, lang: Lang) -> String {
    let year = file.reporting_year.map(|year| Message::new(&YEAR).with("year", year).render(lang));
    let name = place::name(&file.path, lang).to_owned();
    [file.provider.clone(), year, Some(name)].into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// How many rules had nothing to say.
fn passed(file: &FileResult, lang: Lang) -> String {
    let count = |is_it: fn(&RuleResult) -> bool| file.results.iter().filter(|result| is_it(result)).count() as u32;
    let passed = count(|result| result.outcome == Outcome::Pass);
    let absent = count(|result| result.outcome == Outcome::NotApplicable);
    Message::new(if absent == 0 { &PASSED } else { &PASSED_OR_ABSENT })
        .with("passed", passed)
        .with("absent", absent)
        .with("framework", &KKFZ.name)
        .with("edition", file.edition.as_str())
        .render(lang)
}

fn notes(page: &mut Page, file: &FileResult, lang: Lang) {
    if file.notes.is_empty() {
        return;
    }
    page.blank();
    page.paragraph(0, 2, &[styled(STRONG, NOTES.get(lang))]);
    let line = |note: &NoteResult| {
        let place = place::words(&file.path, &note.location, lang).map(|words| format!("({words})"));
        [plain("-"), plain(note.message.clone()), styled(QUIET, place.unwrap_or_default())]
    };
    file.notes.iter().for_each(|note| page.paragraph(2, INDENT, &line(note)));
}

/// Columns that the later lines of a note stand in from the edge.
const INDENT: usize = 4;

const YEAR: Words = Words { nl: "verslagjaar {year}", en: "reporting year {year}" };
const PASSED: Words = Words {
    nl: "In orde: {passed} toetsen aan het {framework}, editie {edition}.",
    en: "Fine: {passed} checks against the {framework}, edition {edition}.",
};
const PASSED_OR_ABSENT: Words = Words {
    nl: "In orde: {passed} toetsen aan het {framework}, editie {edition}; {absent} waren niet van toepassing.",
    en: "Fine: {passed} checks against the {framework}, edition {edition}; {absent} did not apply.",
};
