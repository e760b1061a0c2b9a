//! `verslagtoets check`: what the rules say of drafts, in the formats that are asked for.

use crate::{
    args::CheckArgs,
    baseline,
    drafts::{Against, Drafts},
    fault::{Fault, InputFault},
    human,
    inputs::Input,
    previous,
    targets::{Outcome, Targets},
};
use verslagtoets_core::{
    Context, Exit, Lang, Location, Note, assess_with,
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

/// Checks the drafts and writes what was found.
pub(crate) fn run(args: &CheckArgs, lang: Option<Lang>) -> Result<Exit, Fault> {
    let targets = Targets::new(args)?;
    let drafts = Drafts::find(&args.drafts)?;
    let baseline = args.baseline.as_deref().map(baseline::read).transpose()?;
    let loaded = drafts.config();
    let lang = lang.or(loaded.config.lang).unwrap_or_default();
    let fail_on = args.fail_on.map(Into::into).or(loaded.config.fail_on).unwrap_or_default();
    let width = targets.page_width();
    let page = |checked: &Checked| width.map_or_else(String::new, |width| human::page(checked, width, lang));
    let previous = args.previous.as_deref().map(|path| previous::read(path, lang)).transpose()?;
    let against = Against { previous: previous.as_ref(), baseline: baseline.as_ref() };
    let (files, pages) = drafts.check(lang, against, page);

    let result = CheckResult { files, ..CheckResult::default() };
    targets.write(&Outcome { result: &result, pages: &pages, fail_on, lang })?;
    Ok(Exit::of(&result, fail_on))
}

/// Checks one draft.
pub(crate) fn check(input: Input, year: Option<i32>, previous: Option<&Report>, lang: Lang) -> Checked {
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
