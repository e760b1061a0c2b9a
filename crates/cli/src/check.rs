//! `verslagtoets check`: what the rules say of drafts, in the formats that are asked for.

use crate::{
    args::CheckArgs,
    baseline,
    drafts::{Against, Drafts},
    fault::{Fault, InputFault},
    human,
    inputs::Input,
    previous,
    targets::Targets,
    watch,
    writing::Output,
};
use verslagtoets_core::{
    Context, Exit, Lang, Location, Note, Provider, assess_with, fingerprint::sha256, framework::Edition,
    result::FileResult,
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
    pub(crate) provider: Provider,
    /// Whether last year's goals could be looked for; where not, a note says why.
    pub(crate) is_compared: bool,
}

/// Checks the drafts and writes what was found; with `--watch` again after each change.
pub(crate) fn run(args: &CheckArgs, lang: Option<Lang>) -> Result<Exit, Fault> {
    let targets = Targets::new(args)?;
    if args.watch {
        return watch::run(args, &targets, lang.unwrap_or_default(), || once(args, &targets, lang));
    }
    once(args, &targets, lang)
}

fn once(args: &CheckArgs, targets: &Targets, lang: Option<Lang>) -> Result<Exit, Fault> {
    let drafts = Drafts::find(&args.drafts, &targets.outputs())?;
    let baseline = args.baseline.as_deref().map(baseline::read).transpose()?;
    let loaded = drafts.config();
    let lang = lang.or(loaded.config.lang).unwrap_or_default();
    let fail_on = args.fail_on.map(Into::into).or(loaded.config.fail_on).unwrap_or_default();
    let width = targets.page_width();
    let page = |checked: &Checked| width.map_or_else(String::new, |width| human::page(checked, width, lang));
    let previous = args.previous.file.as_deref().map(|path| previous::read(path, lang)).transpose()?;
    let against = Against { previous: previous.as_ref(), baseline: baseline.as_ref() };

    let mut outputs = targets.begin(fail_on, lang)?;
    let mut exit = None;
    drafts.check(lang, against, page, |draft| {
        exit = exit.max(Some(Exit::of_file(&draft.result, fail_on)));
        outputs.iter_mut().try_for_each(|output| output.add(&draft))
    })?;
    outputs.into_iter().try_for_each(Output::end)?;
    Ok(exit.unwrap_or(Exit::NotChecked))
}

/// Checks one draft.
pub(crate) fn check(input: Input, year: Option<i32>, context: &Context<'_>, lang: Lang) -> Checked {
    let path = input.path.clone();
    let bytes = match input.bytes() {
        Ok(bytes) => bytes,
        Err(fault) => return unreadable(&path, String::new(), &fault, lang),
    };
    // The bytes of too large a draft were not read to the end: they have no hash.
    let sha256 = if bytes.len() > MAX_BYTES { String::new() } else { sha256(&bytes) };
    match verslagtoets_read::read(&bytes, &Options { name: Some(&path), year }) {
        Ok(reading) => {
            let (result, seen) = judge(&path, sha256, reading, context, lang);
            Checked { result, seen: Some(seen) }
        }
        Err(error) => unreadable(&path, sha256, &InputFault::NoDraft(error), lang),
    }
}

/// What the rules say of a draft that was read.
pub(crate) fn judge(
    path: &str,
    sha256: String,
    mut reading: Reading,
    context: &Context<'_>,
    lang: Lang,
) -> (FileResult, Seen) {
    let assessment = assess_with(&reading.report, context);
    let edition = assessment.edition;
    let provider = context.provider.cloned().unwrap_or_default();
    let uncompared = previous::note(&reading.report, context.previous);
    let is_compared = uncompared.is_none();
    reading.notes.extend(uncompared);
    reading.notes.extend(provider.notes(edition));
    let result = FileResult::new(path, sha256, &reading.report, &assessment, &reading.notes, lang);
    (result, Seen { reading, edition, provider, is_compared })
}

fn unreadable(path: &str, sha256: String, fault: &InputFault, lang: Lang) -> Checked {
    let note = Note::beside(fault.message(), Location::document());
    Checked { result: FileResult::unreadable(path, sha256, &[note], lang), seen: None }
}
