//! A page that stands on its own: no script, nothing loaded, good on paper.

mod policy;
mod previous;

use super::{
    Document, Entry,
    document::whole,
    in_reading_order,
    markup::escaped,
    place, title,
    verdict::{self, sentence, word},
    words::{HELP, NOTES, REASON, SEE_ALSO, WHY},
};
use crate::{
    assess::Outcome,
    class::Class,
    framework::KKFZ,
    message::{Lang, Message, Words},
    result::{CheckResult, FileResult, RuleResult, Tool, Verdict},
};
use std::collections::BTreeSet;

/// How the head of a page tells what made it.
pub const GENERATOR: &str = "<meta name=\"generator\" content=\"Verslagtoets\">";

const STYLE: &str = include_str!("style.css");

/// The result as a page.
#[must_use]
pub fn page(result: &CheckResult, lang: Lang) -> String {
    whole(Page::new(&result.tool, lang), result)
}

/// The page under way.
#[derive(Debug)]
pub struct Page {
    tool: String,
    /// A row of the overview for each draft so far.
    rows: Vec<String>,
    lang: Lang,
}

impl Page {
    /// A page without drafts.
    #[must_use]
    pub fn new(tool: &Tool, lang: Lang) -> Self {
        let tool = format!("{} {}", escaped(&tool.name), escaped(&tool.version));
        Self { tool, rows: Vec::new(), lang }
    }

    /// Every draft with its verdict, as a way in.
    fn overview(&self) -> String {
        let rows = self.rows.concat();
        let head = COLUMNS.map(|words| format!("<th scope=\"col\">{}</th>", words.get(self.lang))).concat();
        format!("<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>\n")
    }
}

impl Document for Page {
    const SUMS_UP: bool = true;

    fn head(&self) -> String {
        let language = match self.lang {
            Lang::Nl => "nl",
            Lang::En => "en",
        };
        let policy = policy::content(STYLE);
        let heading = TITLE.get(self.lang);
        let overview = if self.rows.len() > 1 { self.overview() } else { String::new() };
        format!(
            "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
             <meta name=\"viewport\" content=\"width=device-width\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
             {GENERATOR}\n         <title>{heading}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<header><p>{heading}</p></header>\n\
             <main>\n{overview}"
        )
    }

    fn part(&mut self, file: &FileResult) -> String {
        let index = self.rows.len();
        self.rows.push(row(index, file, self.lang));
        report(index, file, self.lang)
    }

    fn tail(&self) -> String {
        format!("</main>\n<footer><p>{}</p></footer>\n</body>\n</html>\n", self.tool)
    }
}

fn row(index: usize, file: &FileResult, lang: Lang) -> String {
    let name = escaped(place::name(&file.path, lang));
    let (class, word) = (verdict_class(file.verdict), word(file.verdict).get(lang));
    let counts = verdict::counted(file.counts, lang).unwrap_or_default();
    format!("<tr><td><a href=\"#v{index}\">{name}</a></td><td class=\"{class}\">{word}</td><td>{counts}</td></tr>\n")
}

fn report(index: usize, file: &FileResult, lang: Lang) -> String {
    let year = file.reporting_year.map(|year| Message::new(&YEAR).with("year", year).render(lang));
    let name = place::name(&file.path, lang).to_owned();
    let edition = Message::new(&EDITION).with("framework", &KKFZ.name).with("edition", file.edition.as_str());
    let subject = [file.provider.clone(), year, Some(name), Some(edition.render(lang))];
    let subject: Vec<String> = subject.into_iter().flatten().map(|part| escaped(&part)).collect();
    format!(
        "<section id=\"v{index}\">\n<h1 class=\"{}\">{}</h1>\n<p class=\"quiet\">{}</p>\n{}{}{}{}</section>\n",
        verdict_class(file.verdict),
        escaped(&sentence(file, lang)),
        subject.join(" · "),
        previous::table(file, lang),
        findings(file, lang),
        passed(file, lang),
        notes(file, lang),
    )
}

fn findings(file: &FileResult, lang: Lang) -> String {
    let mut parts = Vec::new();
    let (mut pillar, mut explained) = (None, BTreeSet::new());
    for entry in in_reading_order(file) {
        if pillar != Some(entry.finding.pillar) {
            pillar = Some(entry.finding.pillar);
            parts.push(format!("<h2>{}</h2>\n", escaped(&title(entry.finding.pillar, file, lang))));
        }
        parts.push(finding(file, entry, explained.insert(&entry.result.rule), lang));
    }
    parts.concat()
}

/// One finding. Why it matters and what to do is the same for all of a rule, so it is said at the first.
fn finding(file: &FileResult, entry: Entry<'_>, is_first: bool, lang: Lang) -> String {
    let Entry { result, finding } = entry;
    let mut parts = vec![format!(
        "<article class=\"{}\">\n<h3><span>{}:</span> {} <code>{}</code></h3>\n",
        class_name(entry.class()),
        entry.class().label().get(lang),
        escaped(&finding.message),
        escaped(&result.rule),
    )];
    let mut add = |class: &str, text: &str| parts.push(format!("<p class=\"{class}\">{text}</p>\n"));
    if let Some(place) = place::words(&file.path, &finding.location, lang) {
        add("quiet", &escaped(&place));
    }
    if let Some(quote) = &finding.location.quote {
        add("quote", &format!("<q>{}</q>", escaped(quote)));
    }
    let related = finding.related.iter().filter_map(|place| place::words(&file.path, place, lang));
    let related: Vec<String> = related.map(|words| escaped(&words)).collect();
    if !related.is_empty() {
        add("quiet", &format!("{} {}", SEE_ALSO.get(lang), related.join("; ")));
    }
    let labelled = |words: &Words, text: &str| format!("<b>{}</b> {}", words.get(lang), escaped(text));
    if let Some(reason) = &finding.reason {
        add("reason", &labelled(&REASON, reason));
    }
    if is_first {
        add("why", &labelled(&WHY, &finding.why));
        add("help", &labelled(&HELP, &finding.help));
    }
    parts.push("</article>\n".to_owned());
    parts.concat()
}

/// What was fine, with the places that show it.
fn passed(file: &FileResult, lang: Lang) -> String {
    let item = |result: &RuleResult| {
        let shown = result.evidence.iter().filter_map(|place| place::words(&file.path, place, lang));
        let shown: Vec<String> = shown.take(EVIDENCE).map(|words| escaped(&words)).collect();
        format!("<code>{}</code> {}", escaped(&result.rule), shown.join("; "))
    };
    let passed = file.results.iter().filter(|result| result.outcome == Outcome::Pass);
    section(&PASSED, passed.map(item), lang)
}

fn notes(file: &FileResult, lang: Lang) -> String {
    section(&NOTES, file.notes.iter().map(|note| escaped(&note.message)), lang)
}

fn section(heading: &Words, items: impl Iterator<Item = String>, lang: Lang) -> String {
    let items: Vec<String> = items.map(|item| format!("<li>{item}</li>\n")).collect();
    if items.is_empty() {
        String::new()
    } else {
        format!("<h2>{}</h2>\n<ul>\n{}</ul>\n", heading.get(lang), items.concat())
    }
}

/// Places shown for a rule that passed.
const EVIDENCE: usize = 3;

const fn verdict_class(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Complete => "good",
        Verdict::Review => "review",
        Verdict::Incomplete | Verdict::Unreadable => "error",
    }
}

const fn class_name(class: Class) -> &'static str {
    match class {
        Class::Error => "error",
        Class::Warning => "warning",
        Class::Review => "review",
        Class::Info => "info",
        Class::Known | Class::Waived => "excused",
    }
}

const TITLE: Words = Words { nl: "Verslagtoets: uitslag", en: "Verslagtoets: result" };
const COLUMNS: [Words; 3] = [
    Words { nl: "Verslag", en: "Report" },
    Words { nl: "Oordeel", en: "Verdict" },
    Words { nl: "Bevindingen", en: "Findings" },
];
const YEAR: Words = Words { nl: "verslagjaar {year}", en: "reporting year {year}" };
const EDITION: Words = Words { nl: "{framework}, editie {edition}", en: "{framework}, edition {edition}" };
const PASSED: Words = Words { nl: "In orde", en: "Fine" };
