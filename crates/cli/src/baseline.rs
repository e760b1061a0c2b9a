//! `verslagtoets baseline`: the findings that are known.

use crate::{
    args::{BaselineArgs, BaselineCommand},
    drafts::{Against, Drafts},
    fault::{Fault, InputFault},
    json,
    output::{self, Outputs},
    written::Written,
};
use std::{fs, path::Path};
use verslagtoets_core::{Exit, Lang, baseline::Baseline};

/// Writes the baseline anew, or takes out of it what is no longer found. Nothing is written when a draft could not be
/// read in full: its findings would be lost.
pub(crate) fn run(command: &BaselineCommand, lang: Lang) -> Result<Exit, Fault> {
    let (args, old) = match command {
        BaselineCommand::Write(args) => (args, None),
        BaselineCommand::Prune(args) => (args, Some(read(&args.file)?)),
    };
    let BaselineArgs { drafts, file } = args;
    let drafts = Drafts::find(drafts, &Outputs::new([file.as_path()].into_iter()))?;
    let mut now = Baseline::default();
    drafts.check(
        lang,
        Against::default(),
        |_| String::new(),
        |draft| {
            if !draft.result.is_whole() {
                return Err(Fault::Unread { path: draft.result.path });
            }
            now.add(&draft.result);
            Ok(())
        },
    )?;
    let (new, written) = match old {
        None => {
            let count = now.findings.len();
            (now, Written::Baseline(count))
        }
        Some(old) => {
            let new = old.pruned(&now);
            let left = new.findings.len();
            (new, Written::Pruned { gone: old.findings.len() - left, left })
        }
    };
    output::write(&json::pretty(&new)?, Some(file))?;
    written.tell(file, lang);
    Ok(Exit::Clean)
}

/// Reads a baseline.
///
/// # Errors
/// When it cannot be read or is none.
pub(crate) fn read(path: &Path) -> Result<Baseline, Fault> {
    let name = || path.to_string_lossy().into_owned();
    let bytes = fs::read(path).map_err(|error| match InputFault::from(error) {
        InputFault::Missing => Fault::NoBaseline { path: name() },
        cause => Fault::Input { path: name(), cause },
    })?;
    serde_json::from_slice(&bytes).map_err(|cause| Fault::Baseline { path: name(), cause })
}
