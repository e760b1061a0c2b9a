//! `verslagtoets annotate`: a copy of a Word draft with what was found as comments.

use crate::{
    args::AnnotateArgs,
    check,
    config::Configs,
    drafts::today,
    fault::{Fault, InputFault},
    inputs::Input,
    output::{self, Outputs},
    previous::{self, Years},
    warn,
    written::Written,
};
use verslagtoets_core::{
    Context, Exit, Lang,
    fingerprint::sha256,
    result::{FileResult, State},
};
use verslagtoets_read::Options;

/// Checks one draft by the settings that hold for it and writes the copy. Its findings are in the copy, so they do not make
/// the run fail; what was not read is said on the error stream.
pub(crate) fn run(args: &AnnotateArgs, lang: Option<Lang>) -> Result<Exit, Fault> {
    let input = Input::named(&args.input);
    let path = input.path.clone();
    if Outputs::new([args.output.as_path()].into_iter()).contain(&args.input) {
        return Err(Fault::OverDraft { path });
    }
    let loaded = Configs::new(args.config.file.as_deref())?.of(input.place())?;
    let lang = lang.or(loaded.config.lang).unwrap_or_default();
    let fault = |cause| Fault::Input { path: path.clone(), cause };
    let bytes = input.bytes().map_err(fault)?;
    let no_draft = |error| fault(InputFault::NoDraft(error));
    let options = Options { name: Some(&path), year: args.year.year.or(loaded.config.year) };
    let reading = verslagtoets_read::read(&bytes, &options).map_err(no_draft)?;
    let previous = args.previous.file.as_deref().map(|path| previous::read(path, lang)).transpose()?;
    let context = Context {
        previous: previous.as_ref().map(|previous| &previous.report),
        provider: Some(&loaded.config.provider),
    };
    let (mut result, _) = check::judge(&path, sha256(&bytes), reading, &context, lang);
    let mut years = Years::new(previous.as_ref());
    years.see(&result);
    years.end()?;
    loaded.apply(&mut result, lang, today());

    let copy = verslagtoets_read::annotate(&bytes, &result, lang).map_err(no_draft)?;
    output::write_file(&copy, &args.output)?;
    Written::Copy(open(&result)).tell(&args.output, lang);
    for note in &result.notes {
        warn(&note.message);
    }
    Ok(if result.is_whole() { Exit::Clean } else { Exit::NotChecked })
}

/// How many findings a copy has comments on.
fn open(result: &FileResult) -> usize {
    let findings = result.results.iter().flat_map(|rule| &rule.findings);
    findings.filter(|finding| finding.state == State::Open).count()
}
