//! A checklist in Markdown, to work through or to paste into an issue.

use super::{
    Document, Entry,
    document::whole,
    in_reading_order, place, previous, title, verdict,
    words::{HELP, NOTES, REASON},
};
use crate::{
    class::Class,
    message::Lang,
    previous::PreviousGoal,
    result::{CheckResult, FileResult},
    safe::visible,
};

/// The result as a checklist, grouped by pillar. What is waived or known is ticked.
#[must_use]
pub fn checklist(result: &CheckResult, lang: Lang) -> String {
    whole(Checklist::new(lang), result)
}

/// The checklist under way.
#[derive(Debug)]
pub struct Checklist {
    lang: Lang,
    is_begun: bool,
}

impl Checklist {
    /// A checklist without drafts.
    #[must_use]
    pub const fn new(lang: Lang) -> Self {
        Self { lang, is_begun: false }
    }
}

impl Document for Checklist {
    fn part(&mut self, file: &FileResult) -> String {
        let between = if core::mem::replace(&mut self.is_begun, true) { "\n" } else { "" };
        format!("{between}{}", of_file(file, self.lang))
    }
}

fn of_file(file: &FileResult, lang: Lang) -> String {
    let mut lines = vec![format!("# {}", escaped(place::name(&file.path, lang))), String::new()];
    lines.push(format!("**{}**", escaped(&verdict::sentence(file, lang))));
    if let Some(goals) = &file.previous_goals {
        lines.extend([String::new(), format!("## {}", previous::TITLE.get(lang)), String::new()]);
        lines.push(previous::sum(goals, lang));
        lines.extend(goals.first().map(|_| String::new()));
        lines.extend(goals.iter().map(|goal| previous_goal(file, goal, lang)));
    }
    let mut pillar = None;
    for entry in in_reading_order(file) {
        if pillar != Some(entry.finding.pillar) {
            pillar = Some(entry.finding.pillar);
            let heading = format!("## {}", escaped(&title(entry.finding.pillar, file, lang)));
            lines.extend([String::new(), heading, String::new()]);
        }
        lines.extend(item(file, entry, lang));
    }
    if !file.notes.is_empty() {
        lines.extend([String::new(), format!("## {}", NOTES.get(lang)), String::new()]);
        lines.extend(file.notes.iter().map(|note| format!("- {}", escaped(&note.message))));
    }
    lines.into_iter().map(|line| line + "\n").collect()
}

/// A box with what is wrong, and below it where and what to do.
fn item(file: &FileResult, entry: Entry<'_>, lang: Lang) -> Vec<String> {
    let Entry { result, finding } = entry;
    let class = entry.class();
    let tick = if matches!(class, Class::Known | Class::Waived) { 'x' } else { ' ' };
    let label = class.label().get(lang);
    let mut lines = vec![format!("- [{tick}] **{label}:** {} (`{}`)", escaped(&finding.message), result.rule)];
    let place = place::words(&file.path, &finding.location, lang);
    let quote = finding.location.quote.as_ref().map(|quote| format!("“{quote}”"));
    for text in [place, quote].into_iter().flatten() {
        lines.push(format!("  - {}", escaped(&text)));
    }
    let (words, text) = match &finding.reason {
        Some(reason) => (&REASON, reason),
        None => (&HELP, &finding.help),
    };
    lines.push(format!("  - {} {}", words.get(lang), escaped(text)));
    lines
}

/// "- **besproken:** Iedereen is geschoold. (a.md:12:3 · Terugblik)". No box: what is to be done is a finding.
fn previous_goal(file: &FileResult, goal: &PreviousGoal, lang: Lang) -> String {
    let became = previous::became(goal.outcome).get(lang);
    let place = goal.passage.as_ref().and_then(|passage| place::words(&file.path, passage, lang));
    let place = place.map_or_else(String::new, |place| format!(" ({})", escaped(&place)));
    format!("- **{became}:** {}{place}", escaped(&goal.goal.text))
}

/// Text of a draft on one line, where Markdown sees nothing but text: no mark-up, no link, nobody mentioned.
///
/// The text must stand behind other words or marks on its line: a number or dash that begins a line stays as it is.
#[must_use]
pub fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 16);
    let text = visible(text);
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        match char {
            '<' => escaped.push_str("&lt;"),
            '&' => escaped.push_str("&amp;"),
            // Forges look for names in the text as shown, where a backslash is gone; a comment still parts it.
            '@' => escaped.push_str("@<!-- -->"),
            '\\' | '`' | '*' | '_' | '[' | ']' | '>' | '|' | '~' | '#' | '$' | '!' | '^' | '=' => {
                escaped.extend(['\\', char]);
            }
            ':' if chars.peek() == Some(&'/') => escaped.push_str("\\:"),
            '.' if escaped.ends_with("www") || escaped.ends_with("WWW") => escaped.push_str("\\."),
            _ => escaped.push(char),
        }
    }
    escaped
}
