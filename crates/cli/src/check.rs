//! `verslagtoets check`: every draft on its own, in parallel; the output in the order of the input.

use crate::{
    args::CheckArgs,
    fault::{Fault, InputFault},
    human, inputs,
    inputs::Input,
    progress::Progress,
    targets::{Outcome, Targets},
};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use verslagtoets_core::{
    Exit, Lang, Location, Note, assess,
    fingerprint::sha256,
    framework::Edition,
    result::{CheckResult, FileResult},
};
use verslagtoets_read::{MAX_BYTES, Options, Reading};

/// A draft that was checked.
pub(crate) struct Checked {
    /// What the rules say.
    pub(crate) result: FileResult,
    /// What was read; `None` where nothing was.
    pub(crate) seen: Option<Seen>,
}

/// What was read of a draft, and what it was held against.
pub(crate) struct Seen {
    pub(crate) reading: Reading,
    pub(crate) edition: &'static Edition,
}

/// Checks the drafts and writes what was found. Of a checked draft only the result and the page remain, so that a
/// thousand drafts fit in memory.
pub(crate) fn run(args: &CheckArgs, lang: Lang) -> Result<Exit, Fault> {
    let targets = Targets::new(args)?;
    let page_width = targets.page_width();
    let inputs = inputs::find(&args.inputs);
    let progress = Progress::new(inputs.len());
    let checked = inputs.into_par_iter().map(|input| {
        let checked = check(input, args.year.year, lang);
        let page = page_width.map_or_else(String::new, |width| human::page(&checked, width, lang));
        progress.step();
        (checked.result, page)
    });
    let (files, pages): (Vec<FileResult>, Vec<String>) = checked.unzip();
    progress.end();

    let result = CheckResult { files, ..CheckResult::default() };
    let fail_on = args.fail_on.into();
    targets.write(&Outcome { result: &result, pages: &pages, fail_on, lang })?;
    Ok(Exit::of(&result, fail_on))
}

fn check(input: Input, year: Option<i32>, lang: Lang) -> Checked {
    let path = input.path.clone();
    let bytes = match input.bytes() {
        Ok(bytes) => bytes,
        Err(fault) => return unreadable(&path, String::new(), &fault, lang),
    };
    // The bytes of too large a draft were not read to the end: they have no hash.
    let sha256 = if bytes.len() > MAX_BYTES { String::new() } else { sha256(&bytes) };
    match verslagtoets_read::read(&bytes, &Options { name: Some(&path), year }) {
        Ok(reading) => {
            let assessment = assess(&reading.report);
            let result = FileResult::new(&path, sha256, &reading.report, &assessment, &reading.notes, lang);
            Checked { result, seen: Some(Seen { reading, edition: assessment.edition }) }
        }
        Err(error) => unreadable(&path, sha256, &InputFault::NoDraft(error), lang),
    }
}

fn unreadable(path: &str, sha256: String, fault: &InputFault, lang: Lang) -> Checked {
    let note = Note::beside(fault.message(), Location::document());
    Checked { result: FileResult::unreadable(path, sha256, &[note], lang), seen: None }
}
