//! `verslagtoets read`: the report as the rules see it.

use crate::{
    args::{DataFormat, ReadArgs},
    fault::{Fault, InputFault},
    inputs::Input,
    json,
    output::{self, Outputs},
    warn,
};
use verslagtoets_core::{Exit, Lang};
use verslagtoets_read::{Options, Reading};

/// Reads one draft and writes the report. What was not read goes to the error stream, so that the JSON stays JSON.
pub(crate) fn run(args: &ReadArgs, lang: Lang) -> Result<Exit, Fault> {
    let input = Input::named(&args.input);
    let path = input.path.clone();
    if Outputs::new(args.output.file.as_deref().into_iter()).contain(&args.input) {
        return Err(Fault::OverDraft { path });
    }
    let reading = read(input, args.year.year).map_err(|cause| Fault::Input { path, cause })?;
    for note in &reading.notes {
        warn(&note.message.render(lang));
    }
    let text = match args.format {
        DataFormat::Json => json::pretty(&reading.report)?,
    };
    output::write(&text, args.output.file.as_deref())?;
    let cut = reading.notes.iter().any(|note| note.cut);
    Ok(if cut { Exit::NotChecked } else { Exit::Clean })
}

/// Reads one draft.
pub(crate) fn read(input: Input, year: Option<i32>) -> Result<Reading, InputFault> {
    let path = input.path.clone();
    let bytes = input.bytes()?;
    verslagtoets_read::read(&bytes, &Options { name: Some(&path), year }).map_err(InputFault::NoDraft)
}
