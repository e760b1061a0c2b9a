//! GitHub Actions: workflow commands that become annotations, and a table for the summary of the step.

use super::{
    Document, Entry,
    document::whole,
    in_reading_order, markdown, place,
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
    whole(Commands::new(lang), result)
}

/// A table of the drafts, in Markdown, for the file that `GITHUB_STEP_SUMMARY` names.
#[must_use]
pub fn summary(result: &CheckResult, lang: Lang) -> String {
    whole(Summary::new(lang), result)
}

/// The commands under way: of each level those that are shown, and how many there are.
#[derive(Debug)]
pub struct Commands {
    levels: [(Level, Vec<Annotation>, usize); 3],
    lang: Lang,
}

impl Commands {
    /// No commands.
    #[must_use]
    pub fn new(lang: Lang) -> Self {
        Self { levels: [Level::Error, Level::Warning, Level::Notice].map(|level| (level, Vec::new(), 0)), lang }
    }
}

impl Document for Commands {
    fn part(&mut self, file: &FileResult) -> String {
        for annotation in annotations(file, self.lang) {
            let of_level = self.levels.iter_mut().find(|(level, ..)| *level == annotation.level());
            if let Some((_, shown, count)) = of_level {
                let place = shown.partition_point(|before| before.rank <= annotation.rank);
                shown.insert(place, annotation);
                shown.truncate(SHOWN);
                *count += 1;
            }
        }
        String::new()
    }

    fn tail(&self) -> String {
        let mut lines = Vec::new();
        for (level, shown, count) in &self.levels {
            lines.extend(shown.iter().map(Annotation::command));
            let rest = count - shown.len();
            if rest > 0 {
                let words = if rest == 1 { &ONE_MORE } else { &MORE };
                let message = Message::new(words).with("count", rest as u32).with("level", level.name());
                lines.push(message.render(self.lang));
            }
        }
        lines.into_iter().map(|line| line + "\n").collect()
    }
}

/// The table under way.
#[derive(Debug)]
pub struct Summary(Lang);

impl Summary {
    /// A table without drafts.
    #[must_use]
    pub const fn new(lang: Lang) -> Self {
        Self(lang)
    }
}

impl Document for Summary {
    fn head(&self) -> String {
        format!("{}\n|---|---|---:|---:|---:|---:|\n", HEADER.get(self.0))
    }

    fn part(&mut self, file: &FileResult) -> String {
        let name = markdown::escaped(place::name(&file.path, self.0));
        let counts = [file.counts.error, file.counts.warning, file.counts.review, file.counts.waived];
        let counts = counts.map(|count| count.to_string()).join(" | ");
        format!("| {name} | {} | {counts} |\n", word(file.verdict).get(self.0))
    }
}

/// A workflow command.
#[derive(Debug)]
struct Annotation {
    rank: Rank,
    properties: String,
    text: String,
}

/// How bad it is: a draft that was not read comes before every finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Rank {
    NotRead,
    Found(Class),
}

/// The levels of GitHub.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
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
