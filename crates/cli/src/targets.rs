//! What a run writes, and where: one format on the screen and any number of files beside it.

use crate::{
    args::{CheckArgs, Format, Target},
    fault::Fault,
    human, json,
    output::{self, Outputs},
};
use std::{ffi::OsString, path::Path};
use verslagtoets_core::{
    FailOn, Lang,
    format::{github, gitlab, html, junit, markdown, sarif},
    result::CheckResult,
};

/// The targets of a run.
pub(crate) struct Targets(Vec<Target>);

/// What the targets are filled with.
pub(crate) struct Outcome<'a> {
    /// The result of all drafts.
    pub(crate) result: &'a CheckResult,
    /// The page of each draft, where a person reads along.
    pub(crate) pages: &'a [String],
    /// The threshold of the run.
    pub(crate) fail_on: FailOn,
    /// Language of what is written.
    pub(crate) lang: Lang,
}

impl Targets {
    /// The targets that the arguments name. The format without a file, by default for a person, goes to `--output` or
    /// the screen.
    ///
    /// # Errors
    /// When two formats want the screen.
    pub(crate) fn new(args: &CheckArgs) -> Result<Self, Fault> {
        let (files, main): (Vec<Target>, Vec<Target>) =
            args.formats.iter().cloned().partition(|target| target.file.is_some());
        let format = match main.as_slice() {
            [] => Format::Human,
            [only] => only.format,
            [..] => return Err(Fault::TwoFormats),
        };
        let main = Target { format, file: args.output.file.clone() };
        Ok(Self([vec![main], files].concat()))
    }

    /// The files that are written.
    pub(crate) fn outputs(&self) -> Outputs {
        Outputs::new(self.0.iter().filter_map(|target| target.file.as_deref()))
    }

    /// Whether a target shows what counted as good.
    pub(crate) fn show_evidence(&self) -> bool {
        self.0.iter().any(|target| target.format != Format::Human)
    }

    /// Columns of the pages for a person; `None` where no target has any.
    pub(crate) fn page_width(&self) -> Option<usize> {
        let human = self.0.iter().find(|target| target.format == Format::Human)?;
        Some(human::width(human.file.is_some()))
    }

    /// Writes every target. For GitHub, its summary table too, where the environment names a file for it.
    ///
    /// # Errors
    /// When one cannot be written.
    pub(crate) fn write(&self, outcome: &Outcome<'_>) -> Result<(), Fault> {
        for Target { format, file } in &self.0 {
            output::write(&self.text(*format, outcome)?, file.as_deref())?;
        }
        let summary: Option<OsString> = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty());
        if let Some(path) = summary.filter(|_| self.0.iter().any(|target| target.format == Format::Github)) {
            output::append(&github::summary(outcome.result, outcome.lang), Path::new(&path))?;
        }
        Ok(())
    }

    fn text(&self, format: Format, outcome: &Outcome<'_>) -> Result<String, Fault> {
        let Outcome { result, pages, fail_on, lang } = *outcome;
        Ok(match format {
            Format::Human => human::book(pages, &result.files, self.page_width().unwrap_or(human::WIDTH), lang),
            Format::Json => json::pretty(result)?,
            Format::Sarif => json::pretty(&sarif::log(result, fail_on, lang))?,
            Format::Junit => junit::document(result, fail_on, lang),
            Format::Github => github::commands(result, lang),
            Format::Gitlab => json::pretty(&gitlab::issues(result, lang))?,
            Format::Markdown => markdown::checklist(result, lang),
            Format::Html => html::page(result, lang),
        })
    }
}
