//! `--format FORM` and `--format FORM=FILE`.

use clap::{
    Arg, Command, Error, ValueEnum,
    builder::{EnumValueParser, PossibleValue, TypedValueParser},
};
use std::{ffi::OsStr, path::PathBuf};

/// Shape of what `check` writes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For a person.
    Human,
    /// `verslagtoets/result-v1`.
    Json,
    /// Code scanning.
    Sarif,
    /// Test reports.
    Junit,
    /// Annotations in GitHub Actions.
    Github,
    /// Code quality in GitLab.
    Gitlab,
    /// A checklist.
    Markdown,
    /// A page.
    Html,
}

/// A format and where it goes.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    pub(crate) format: Format,
    /// The file, or `None` for the screen.
    pub(crate) file: Option<PathBuf>,
}

/// Reads a target; of a misspelt format the right one is suggested, as for any list of values.
#[derive(Debug, Clone)]
pub(super) struct TargetParser;

impl TypedValueParser for TargetParser {
    type Value = Target;

    fn parse_ref(&self, command: &Command, argument: Option<&Arg>, value: &OsStr) -> Result<Target, Error> {
        let (format, file) = match value.to_str().and_then(|value| value.split_once('=')) {
            Some((format, file)) => (OsStr::new(format), Some(PathBuf::from(file))),
            None => (value, None),
        };
        let format = formats().parse_ref(command, argument, format)?;
        Ok(Target { format, file })
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(Format::value_variants().iter().filter_map(Format::to_possible_value)))
    }
}

fn formats() -> EnumValueParser<Format> {
    EnumValueParser::new()
}
