//! What can go wrong outside the drafts: files, rule names. Each says the cause and what to do.

mod write;

use crate::{config::ConfigFault, usage::UNKNOWN_COMMAND};
use std::io;
use verslagtoets_core::{Lang, Message, Words, rules::RULES, wording::nearest};
use verslagtoets_read::ReadError;

/// Why a draft could not be had.
#[derive(Debug)]
pub(crate) enum InputFault {
    /// There is no such file or folder.
    Missing,
    /// The user may not read it.
    Forbidden,
    /// A folder where one file was asked for.
    Folder,
    /// A folder without drafts.
    NoDrafts,
    /// The system could not read it.
    Unreadable(io::Error),
    /// It was read, but is no draft.
    NoDraft(ReadError),
}

impl From<io::Error> for InputFault {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::Missing,
            io::ErrorKind::PermissionDenied => Self::Forbidden,
            io::ErrorKind::IsADirectory => Self::Folder,
            _ => Self::Unreadable(error),
        }
    }
}

impl InputFault {
    /// The cause and what to do.
    pub(crate) fn message(&self) -> Message {
        match self {
            Self::Missing => Message::new(&MISSING),
            Self::Forbidden => Message::new(&FORBIDDEN),
            Self::Folder => Message::new(&FOLDER),
            Self::NoDrafts => Message::new(&NO_DRAFTS),
            Self::Unreadable(error) => Message::new(&UNREADABLE).with("cause", error.to_string()),
            Self::NoDraft(error) => error.message(),
        }
    }
}

/// Why a command stopped.
#[derive(Debug)]
pub(crate) enum Fault {
    /// The one draft it was about could not be had.
    Input {
        /// The draft, as given.
        path: String,
        /// Why.
        cause: InputFault,
    },
    /// The output could not be written.
    Output {
        /// The file, or `None` for the screen.
        path: Option<String>,
        /// Why.
        cause: io::Error,
    },
    /// A file of settings cannot be used.
    Config {
        /// The file.
        path: String,
        /// Why.
        cause: ConfigFault,
    },
    /// The report given as last year's goes before none of the drafts.
    PreviousNotEarlier {
        /// The report, as given.
        path: String,
        /// Its year.
        before: i32,
        /// The latest year of the drafts.
        year: i32,
    },
    /// There is no baseline of this name.
    NoBaseline {
        /// The file.
        path: String,
    },
    /// A file is no baseline.
    Baseline {
        /// The file.
        path: String,
        /// Where it goes wrong.
        cause: serde_json::Error,
    },
    /// A draft could not be read in full, so that no baseline can be made.
    Unread {
        /// The draft.
        path: String,
    },
    /// Every draft is left out by the settings.
    AllExcluded,
    /// An empty draft would take the place of a file.
    Exists {
        /// The file.
        path: String,
    },
    /// A screen cannot show a Word file.
    BinaryOnScreen,
    /// Standard input cannot be watched.
    WatchInput,
    /// Ctrl-C cannot be caught.
    Signals {
        /// Why.
        cause: ctrlc::Error,
    },
    /// There is no command of this name.
    UnknownCommand {
        /// The name, as given.
        name: String,
    },
    /// Two formats were asked for on the screen.
    TwoFormats,
    /// The output would take the place of the draft that it is made from.
    OverDraft {
        /// The draft, as given.
        path: String,
    },
    /// No rule has this name.
    UnknownRule {
        /// The name, as given.
        id: String,
        /// The rule that was probably meant.
        nearest: Option<&'static str>,
    },
}

impl Fault {
    /// No rule has this name.
    pub(crate) fn unknown_rule(id: &str) -> Self {
        Self::UnknownRule { id: id.to_owned(), nearest: nearest(id, RULES.iter().map(|rule| rule.id)) }
    }

    /// What it is about, the cause and what to do.
    pub(crate) fn text(&self, lang: Lang) -> String {
        let message = match self {
            Self::Input { path, cause } => return format!("{path}: {}", cause.message().render(lang)),
            Self::Config { path, cause } => return format!("{path}: {}", cause.text(lang)),
            Self::PreviousNotEarlier { path, before, year } => Message::new(&PREVIOUS_NOT_EARLIER)
                .with("path", path.as_str())
                .with("before", *before)
                .with("year", *year),
            Self::NoBaseline { path } => Message::new(&NO_BASELINE).with("path", path.as_str()),
            Self::Baseline { path, cause } => Message::new(&BASELINE)
                .with("path", path.as_str())
                .with("line", cause.line() as u32)
                .with("column", cause.column() as u32),
            Self::Unread { path } => Message::new(&UNREAD).with("path", path.as_str()),
            Self::AllExcluded => Message::new(&ALL_EXCLUDED),
            Self::Output { path: Some(path), cause } => write::message(path, cause),
            Self::Output { path: None, cause } => Message::new(&OUTPUT).with("cause", cause.to_string()),
            Self::Exists { path } => Message::new(&EXISTS).with("path", path.as_str()),
            Self::BinaryOnScreen => Message::new(&BINARY_ON_SCREEN),
            Self::WatchInput => Message::new(&WATCH_INPUT),
            Self::Signals { cause } => Message::new(&SIGNALS).with("cause", cause.to_string()),
            Self::UnknownCommand { name } => Message::new(&UNKNOWN_COMMAND).with("command", name.as_str()),
            Self::TwoFormats => Message::new(&TWO_FORMATS),
            Self::OverDraft { path } => Message::new(&OVER_DRAFT).with("path", path.as_str()),
            Self::UnknownRule { id, nearest: Some(nearest) } => {
                Message::new(&MISSPELT_RULE).with("id", id.as_str()).with("nearest", *nearest)
            }
            Self::UnknownRule { id, nearest: None } => Message::new(&UNKNOWN_RULE).with("id", id.as_str()),
        };
        message.render(lang)
    }
}

const MISSING: Words = Words {
    nl: "Er is geen bestand of map met deze naam. Controleer de naam en de map.",
    en: "There is no file or folder of this name. Check the name and the folder.",
};
const FORBIDDEN: Words = Words {
    nl: "U mag dit niet lezen. Vraag de eigenaar om leesrechten.",
    en: "You may not read this. Ask its owner for permission.",
};
const FOLDER: Words = Words { nl: "Dit is een map. Geef één bestand.", en: "This is a folder. Give one file." };
const NO_DRAFTS: Words = Words {
    nl: "In deze map staat geen verslag. Gezocht is naar Word (.docx), ODT, HTML, Markdown, platte tekst, JSON en YAML.",
    en: "This folder holds no report. Looked for: Word (.docx), ODT, HTML, Markdown, plain text, JSON and YAML.",
};
const UNREADABLE: Words = Words {
    nl: "Het lezen is mislukt: {cause}. Probeer het opnieuw met een kopie op deze computer.",
    en: "Reading failed: {cause}. Try again with a copy on this computer.",
};
const OVER_DRAFT: Words = Words {
    nl: "{path} is het verslag zelf en wordt niet overschreven. Kies een andere naam voor de uitvoer.",
    en: "{path} is the draft itself and is not overwritten. Choose another name for the output.",
};
const OUTPUT: Words =
    Words { nl: "De uitvoer kan niet worden geschreven: {cause}.", en: "The output cannot be written: {cause}." };
const PREVIOUS_NOT_EARLIER: Words = Words {
    nl: "{path} gaat over {before} en uw verslag over {year}. Geef bij --previous het verslag van een eerder jaar; gaat uw verslag over een ander jaar, geef dat dan op met --year.",
    en: "{path} is about {before} and your report about {year}. Give the report of an earlier year with --previous; where your report is about another year, give that with --year.",
};
const NO_BASELINE: Words = Words {
    nl: "{path} is er niet. Maak een lijst van bekende bevindingen met \u{201c}verslagtoets baseline write\u{201d}.",
    en: "There is no {path}. Make a list of known findings with \u{201c}verslagtoets baseline write\u{201d}.",
};
const BASELINE: Words = Words {
    nl: "{path} is geen bruikbare lijst van bekende bevindingen: regel {line}, kolom {column} klopt niet. Maak haar met \u{201c}verslagtoets baseline write\u{201d}.",
    en: "{path} is no usable list of known findings: line {line}, column {column} is not right. Make it with \u{201c}verslagtoets baseline write\u{201d}.",
};
const UNREAD: Words = Words {
    nl: "{path} is niet helemaal gelezen; er is niets bewaard. Toets het eerst met \u{201c}verslagtoets check\u{201d}.",
    en: "{path} was not read to its end; nothing was saved. Check it first with \u{201c}verslagtoets check\u{201d}.",
};
const ALL_EXCLUDED: Words = Words {
    nl: "Alle verslagen in deze map worden overgeslagen door exclude in verslagtoets.toml.",
    en: "Every report in this folder is left out by exclude in verslagtoets.toml.",
};
const EXISTS: Words = Words {
    nl: "{path} bestaat al en wordt niet overschreven. Kies een andere naam.",
    en: "{path} exists already and is not overwritten. Choose another name.",
};
const BINARY_ON_SCREEN: Words = Words {
    nl: "Een Word-bestand past niet op het scherm. Geef met --output een naam, bijvoorbeeld verslag.docx.",
    en: "A screen cannot show a Word file. Give a name with --output, for instance verslag.docx.",
};
const WATCH_INPUT: Words = Words {
    nl: "De standaardinvoer verandert niet en kan niet worden gevolgd. Geef met --watch een bestand of een map.",
    en: "Standard input does not change and cannot be watched. Give a file or a folder with --watch.",
};
const SIGNALS: Words = Words { nl: "Volgen kan hier niet: {cause}.", en: "Watching does not work here: {cause}." };
const TWO_FORMATS: Words = Words {
    nl: "Er is plaats voor één vorm op het scherm. Geef de andere een bestand: --format sarif=uitslag.sarif.",
    en: "There is room for one format on the screen. Give the others a file: --format sarif=result.sarif.",
};
const UNKNOWN_RULE: Words = Words {
    nl: "Er is geen regel \u{201c}{id}\u{201d}. Alle namen staan in \u{201c}verslagtoets rules\u{201d}.",
    en: "There is no rule \u{201c}{id}\u{201d}. All names are in \u{201c}verslagtoets rules\u{201d}.",
};
const MISSPELT_RULE: Words = Words {
    nl: "Er is geen regel \u{201c}{id}\u{201d}. Bedoelt u \u{201c}{nearest}\u{201d}?",
    en: "There is no rule \u{201c}{id}\u{201d}. Do you mean \u{201c}{nearest}\u{201d}?",
};
