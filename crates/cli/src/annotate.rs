//! `verslagtoets annotate`: a copy of a Word draft with what was found as comments.

use crate::{
    args::AnnotateArgs,
    config::{Configs, Loaded},
    drafts::today,
    fault::{Fault, InputFault},
    inputs::Input,
    output::{self, Outputs},
    warn,
    written::Written,
};
use verslagtoets_core::{
    Context, Exit, Lang, assess_with,
    fingerprint::sha256,
    result::{FileResult, State},
    waiver,
};
use verslagtoets_read::{Options, Reading};

/// Checks one draft by the settings that hold for it and writes the copy. Its findings are in the copy, so they do not make the run fail; what was not
/// read is said on the error stream.
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
    let result = result(&path, &bytes, &reading, &loaded, lang);
    let copy = verslagtoets_read::annotate(&bytes, &result, lang).map_err(no_draft)?;
    output::write_file(&copy, &args.output)?;
    Written::Copy(open(&result)).tell(&args.output, lang);
    for note in &reading.notes {
        warn(&note.message.render(lang));
    }
    let cut = reading.notes.iter().any(|note| note.cut);
    Ok(if cut { Exit::NotChecked } else { Exit::Clean })
}

/// How many findings a copy has comments on.
fn open(result: &FileResult) -> usize {
    let findings = result.results.iter().flat_map(|rule| &rule.findings);
    findings.filter(|finding| finding.state == State::Open).count()
}

fn result(path: &str, bytes: &[u8], reading: &Reading, loaded: &Loaded, lang: Lang) -> FileResult {
    let context = Context { provider: Some(&loaded.config.provider), ..Context::default() };
    let assessment = assess_with(&reading.report, &context);
    let mut result = FileResult::new(path, sha256(bytes), &reading.report, &assessment, &reading.notes, lang);
    loaded.config.apply(&mut result, lang);
    waiver::excuse(&mut result, &loaded.config.waivers, today());
    result
}
