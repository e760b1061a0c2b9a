//! The words that options take, and what they stand for.

use clap::ValueEnum;
use verslagtoets_core::{FailOn, Lang};
use verslagtoets_read::BlankFormat;

/// Shape of what `rules` prints.
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub(crate) enum ListFormat {
    /// For a person.
    #[default]
    Human,
    /// For a program.
    Json,
}

/// Shape of what `read` prints.
#[derive(Debug, Clone, Copy, Default, ValueEnum)]
pub(crate) enum DataFormat {
    /// The report schema.
    #[default]
    Json,
}

/// Format of a new draft.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum BlankArg {
    /// Word.
    Docx,
    /// Markdown.
    Md,
    /// The report schema.
    Json,
}

impl BlankArg {
    /// Whether it is no text that a screen can show.
    pub(crate) const fn is_binary(self) -> bool {
        matches!(self, Self::Docx)
    }
}

impl From<BlankArg> for BlankFormat {
    fn from(format: BlankArg) -> Self {
        match format {
            BlankArg::Docx => Self::Docx,
            BlankArg::Md => Self::Markdown,
            BlankArg::Json => Self::Json,
        }
    }
}

/// The least finding that makes a run fail.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum FailOnArg {
    /// Errors.
    Error,
    /// Errors and warnings.
    Warning,
    /// Errors, warnings and what a person must decide.
    Review,
    /// None.
    Never,
}

/// A published shape.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum Shape {
    /// `verslagtoets/report-v1`.
    Report,
    /// `verslagtoets/result-v1`.
    Result,
    /// `verslagtoets.toml`.
    Config,
}

/// Language of the output.
#[derive(Debug, Clone, Copy, ValueEnum)]
pub(crate) enum LangArg {
    /// Dutch.
    Nl,
    /// English.
    En,
}

impl From<LangArg> for Lang {
    fn from(lang: LangArg) -> Self {
        match lang {
            LangArg::Nl => Self::Nl,
            LangArg::En => Self::En,
        }
    }
}

impl From<FailOnArg> for FailOn {
    fn from(fail_on: FailOnArg) -> Self {
        match fail_on {
            FailOnArg::Error => Self::Error,
            FailOnArg::Warning => Self::Warning,
            FailOnArg::Review => Self::Review,
            FailOnArg::Never => Self::Never,
        }
    }
}
