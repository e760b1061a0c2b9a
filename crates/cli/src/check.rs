//! `verslagtoets check`: every draft on its own, in parallel; the output in the order of the input.

use crate::{
    args::{CheckArgs, Format},
    exit::Exit,
    fault::{Fault, InputFault},
    human, inputs,
    inputs::Input,
    json, output, previous,
    progress::Progress,
};
use rayon::iter::{IntoParallelIterator, ParallelIterator};
use verslagtoets_core::{
    Context, Lang, Location, Note, assess_with,
    fingerprint::sha256,
    framework::Edition,
    report::Report,
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

/// What remains of a checked draft: the reading itself is dropped, so that a thousand drafts fit in memory.
struct Done {
    result: FileResult,
    page: String,
    exit: Exit,
}

/// Checks the drafts and writes what was found.
pub(crate) fn run(args: &CheckArgs, lang: Lang) -> Result<Exit, Fault> {
    let previous = args.previous.as_deref().map(|path| previous::read(path, lang)).transpose()?;
    let inputs = inputs::find(&args.inputs);
    let progress = Progress::new(inputs.len());
    let page_width = human::width(args.output.file.is_some());
    let done: Vec<Done> = inputs
        .into_par_iter()
        .map(|input| {
            let checked = check(input, args.year.year, previous.as_ref(), lang);
            let page =
                if args.format == Format::Human { human::page(&checked, page_width, lang) } else { String::new() };
            let exit = exit(&checked, args);
            progress.step();
            Done { result: checked.result, page, exit }
        })
        .collect();
    progress.end();

    let exit = done.iter().map(|done| done.exit).max().unwrap_or(Exit::NotChecked);
    let (files, pages): (Vec<_>, Vec<_>) = done.into_iter().map(|done| (done.result, done.page)).unzip();
    let text = match args.format {
        Format::Human => human::book(&pages, &files, page_width, lang),
        Format::Json => json::pretty(&CheckResult { files, ..CheckResult::default() })?,
    };
    output::write(&text, args.output.file.as_deref())?;
    Ok(exit)
}

fn check(input: Input, year: Option<i32>, previous: Option<&Report>, lang: Lang) -> Checked {
    let path = input.path.clone();
    let bytes = match input.bytes() {
        Ok(bytes) => bytes,
        Err(fault) => return unreadable(&path, String::new(), &fault, lang),
    };
    // The bytes of too large a draft were not read to the end: they have no hash.
    let sha256 = if bytes.len() > MAX_BYTES { String::new() } else { sha256(&bytes) };
    match verslagtoets_read::read(&bytes, &Options { name: Some(&path), year }) {
        Ok(mut reading) => {
            reading.notes.extend(previous::note(&reading.report, previous));
            let assessment = assess_with(&reading.report, &Context { previous });
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

fn exit(checked: &Checked, args: &CheckArgs) -> Exit {
    let is_whole = |seen: &Seen| !seen.reading.notes.iter().any(|note| note.cut);
    if checked.seen.as_ref().is_some_and(is_whole) { Exit::of(&checked.result, args.fail_on) } else { Exit::NotChecked }
}
