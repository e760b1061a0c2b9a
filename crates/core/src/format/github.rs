//! GitHub Actions: workflow commands that become annotations, and a table for the summary of the step.

use super::{
    Entry, in_reading_order, markdown, place,
    verdict::{self, word},
    words::{HELP, NOT_READ, REASON},
};
use crate::{
    class::Class,
    message::{Lang, Message, Words},
    result::{CheckResult, FileResult},
    safe::visible,
};

/// Annotations of one level that GitHub shows for a step; more are dropped without a word.
const SHOWN: usize = 10;

/// Workflow commands, the worst first. What GitHub would not show is counted in a line.
#[must_use]
pub fn commands(result: &CheckResult, lang: Lang) -> String {
    let mut annotations: Vec<Annotation> = result.files.iter().flat_map(|file| annotations(file, lang)).collect();
    annotations.sort_by_key(|annotation| annotation.rank);
    let mut lines = Vec::new();
    for level in [Level::Error, Level::Warning, Level::Notice] {
        let of_level = || annotations.iter().filter(|annotation| annotation.level() == level);
        lines.extend(of_level().take(SHOWN).map(Annotation::command));
        let rest = of_level().count().saturating_sub(SHOWN);
        if rest > 0 {
            let words = if rest == 1 { &ONE_MORE } else { &MORE };
            lines.push(Message::new(words).with("count", rest as u32).with("level", level.name()).render(lang));
        }
    }
    lines.into_iter().map(|line| line + "\n").collect()
}

/// A table of the drafts, in Markdown, for the file that `GITHUB_STEP_SUMMARY` names.
#[must_use]
pub fn summary(result: &CheckResult, lang: Lang) -> String {
    let row = |file: &FileResult| {
        let name = markdown::escaped(place::name(&file.path, lang));
        let counts = [file.counts.error, file.counts.warning, file.counts.review, file.counts.waived];
        let counts = counts.map(|count| count.to_string()).join(" | ");
        format!("| {name} | {} | {counts} |\n", word(file.verdict).get(lang))
    };
    let rows = result.files.iter().map(row).collect::<Vec<_>>().concat();
    format!("{}\n|---|---|---:|---:|---:|---:|\n{rows}", HEADER.get(lang))
}

/// A workflow command.
struct Annotation {
    rank: Rank,
    properties: String,
    text: String,
}

/// How bad it is: a draft that was not read comes before every finding.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    NotRead,
    Found(Class),
}

/// The levels of GitHub.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    Error,
    Warning,
    Notice,
}

fn annotations(file: &FileResult, lang: Lang) -> Vec<Annotation> {
    let unread = file.unchecked().map(|note| Annotation {
        rank: Rank::NotRead,
        properties: properties(file, None, verdict::word(file.verdict).get(lang)),
        text: visible(&format!("{} {}", NOT_READ.get(lang), note.message)).into_owned(),
    });
    let entries = in_reading_order(file).into_iter().filter(|entry| entry.class() != Class::Known);
    unread.chain(entries.map(|entry| annotation(file, entry, lang))).collect()
}

fn annotation(file: &FileResult, entry: Entry<'_>, lang: Lang) -> Annotation {
    let Entry { result, finding } = entry;
    let class = entry.class();
    let place = place::words(&file.path, &finding.location, lang);
    let advice = match &finding.reason {
        Some(reason) => format!("{} {reason}", REASON.get(lang)),
        None => format!("{} {}", HELP.get(lang), finding.help),
    };
    let lines = [Some(finding.message.clone()), place, Some(advice)];
    Annotation {
        rank: Rank::Found(class),
        properties: properties(file, Some(entry), &format!("{} ({})", class.label().get(lang), result.rule)),
        text: lines.into_iter().flatten().map(|line| visible(&line).into_owned()).collect::<Vec<_>>().join("\n"),
    }
}

/// File, place and title. Columns only count within one line.
fn properties(file: &FileResult, entry: Option<Entry<'_>>, title: &str) -> String {
    let mut properties = Vec::new();
    let mut add = |name: &str, value: &str| properties.push(format!("{name}={}", escaped_property(value)));
    if file.path != "-" {
        add("file", &visible(file.path.strip_prefix("./").unwrap_or(&file.path)));
    }
    if let Some(place) = entry.map(|entry| &entry.finding.location) {
        let one_line = place.line == place.end_line;
        let numbers = [
            ("line", place.line),
            ("endLine", place.end_line),
            ("col", place.column.filter(|_| one_line)),
            ("endColumn", place.end_column.filter(|_| one_line)),
        ];
        for (name, number) in numbers {
            if let Some(number) = number {
                add(name, &number.to_string());
            }
        }
    }
    add("title", &visible(title));
    properties.join(",")
}

impl Annotation {
    const fn level(&self) -> Level {
        match self.rank {
            Rank::NotRead | Rank::Found(Class::Error) => Level::Error,
            Rank::Found(Class::Warning | Class::Review) => Level::Warning,
            Rank::Found(Class::Info | Class::Known | Class::Waived) => Level::Notice,
        }
    }

    fn command(&self) -> String {
        format!("::{} {}::{}", self.level().name(), self.properties, escaped(&self.text))
    }
}

impl Level {
    const fn name(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Notice => "notice",
        }
    }
}

/// The text of a command, as `@actions/core` escapes it.
fn escaped(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// A property of a command, as `@actions/core` escapes it.
fn escaped_property(text: &str) -> String {
    escaped(text).replace(':', "%3A").replace(',', "%2C")
}

const HEADER: Words = Words {
    nl: "| Verslag | Oordeel | Fouten | Waarschuwingen | Na te kijken | Uitzonderingen |",
    en: "| Report | Verdict | Errors | Warnings | To be reviewed | Exceptions |",
};
const ONE_MORE: Words = Words {
    nl: "Nog 1 van de soort {level}, die GitHub niet bij het bestand toont.",
    en: "1 more of level {level} that GitHub does not show with the file.",
};
const MORE: Words = Words {
    nl: "Nog {count} van de soort {level}, die GitHub niet bij het bestand toont.",
    en: "{count} more of level {level} that GitHub does not show with the file.",
};
