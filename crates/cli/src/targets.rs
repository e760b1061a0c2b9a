//! What a run writes, and where: one format on the screen and any number of files beside it.

use crate::{
    args::{CheckArgs, Format, Target},
    fault::Fault,
    forms::form,
    human,
    output::Outputs,
    writing::{Output, Place},
};
use std::ffi::OsString;
use verslagtoets_core::{FailOn, Lang, format::github::Summary};

/// The targets of a run.
pub(crate) struct Targets(Vec<Target>);

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

    /// Columns of the pages for a person; `None` where no target has any.
    pub(crate) fn page_width(&self) -> Option<usize> {
        let human = self.0.iter().find(|target| target.format == Format::Human)?;
        Some(human::width(human.file.is_some()))
    }

    /// The outputs of a run, to be filled draft by draft. For GitHub, its summary table too, where the environment names
    /// a file for it.
    ///
    /// # Errors
    /// When a format cannot be written at all.
    pub(crate) fn begin(&self, fail_on: FailOn, lang: Lang) -> Result<Vec<Output>, Fault> {
        let width = self.page_width().unwrap_or(human::WIDTH);
        let output = |Target { format, file }: &Target| {
            let place = file.clone().map_or(Place::Screen, Place::File);
            Ok(Output::new(form(*format, width, fail_on, lang)?, place))
        };
        let mut outputs = self.0.iter().map(output).collect::<Result<Vec<_>, _>>()?;
        let summary: Option<OsString> = std::env::var_os("GITHUB_STEP_SUMMARY").filter(|path| !path.is_empty());
        if let Some(path) = summary.filter(|_| self.0.iter().any(|target| target.format == Format::Github)) {
            outputs.push(Output::new(Box::new(Summary::new(lang)), Place::End(path.into())));
        }
        Ok(outputs)
    }
}
