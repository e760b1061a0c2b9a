//! `check --watch`: the check again, each time that something it reads is saved.
//!
//! Changes are asked for and not waited for: drafts lie on network shares, where a system says nothing of what others
//! save. Only what the check reads is looked at, so that asking costs little.

use crate::{args::CheckArgs, config, fault::Fault, inputs, output, targets::Targets, warn};
use std::{
    collections::BTreeMap,
    fs,
    io::{self, IsTerminal as _},
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    time::{Duration, Instant, SystemTime},
};
use verslagtoets_core::{Exit, Lang, Words};

/// How often changes are asked for.
const EVERY: Duration = Duration::from_millis(500);

/// A file is saved when it has stayed the same for so long: Word writes in several steps.
const SETTLED: Duration = Duration::from_millis(200);

/// Of the time, at most one part in so many goes into asking; a slow share is asked less often.
const SHARE: u32 = 20;

/// Checks, and checks again after each change, until Ctrl-C. Ends as the last check did.
pub(crate) fn run(
    args: &CheckArgs,
    targets: &Targets,
    lang: Lang,
    check: impl Fn() -> Result<Exit, Fault>,
) -> Result<Exit, Fault> {
    if args.drafts.inputs.iter().any(|input| input == Path::new("-")) {
        return Err(Fault::WatchInput);
    }
    let (send, stop) = mpsc::channel();
    let caught = ctrlc::set_handler(move || {
        // A second Ctrl-C finds nobody that listens: the program is ending.
        let _ = send.send(());
    });
    caught.map_err(|cause| Fault::Signals { cause })?;
    loop {
        let before = files(args, targets);
        clear()?;
        let exit = check().unwrap_or_else(|fault| {
            warn(&fault.text(lang));
            Exit::NotChecked
        });
        warn(WAITING.get(lang));
        if !changes(args, targets, &before, &stop) {
            return Ok(exit);
        }
    }
}

/// What a check reads: each file with its time and size; without them where it is not there.
type Files = BTreeMap<PathBuf, Option<(SystemTime, u64)>>;

fn files(args: &CheckArgs, targets: &Targets) -> Files {
    let outputs = targets.outputs();
    let drafts = inputs::find(&args.drafts.inputs);
    let drafts: Vec<&Path> = drafts.iter().map(inputs::Input::place).filter(|draft| !outputs.contain(draft)).collect();
    let given = args.drafts.config.file.clone();
    let settings = drafts.iter().filter_map(|draft| given.clone().or_else(|| config::nearest(draft)));
    let beside = [&args.previous.file, &args.baseline].into_iter().flatten().cloned();
    let all = drafts.iter().map(|draft| draft.to_path_buf()).chain(settings).chain(beside);
    all.map(|file| (file.clone(), stamp(&file))).collect()
}

fn stamp(file: &Path) -> Option<(SystemTime, u64)> {
    let data = fs::metadata(file).ok()?;
    Some((data.modified().ok()?, data.len()))
}

/// Waits until something has changed and settled; `false` when it is time to stop.
fn changes(args: &CheckArgs, targets: &Targets, before: &Files, stop: &Receiver<()>) -> bool {
    let mut last = before.clone();
    let mut wait = EVERY;
    loop {
        match stop.recv_timeout(wait) {
            Err(RecvTimeoutError::Timeout) => {}
            Ok(()) | Err(RecvTimeoutError::Disconnected) => return false,
        }
        let began = Instant::now();
        let now = files(args, targets);
        let pause = began.elapsed() * SHARE;
        if now == last && now != *before {
            return true;
        }
        wait = pause.max(if now == *before { EVERY } else { SETTLED });
        last = now;
    }
}

/// Empties the screen, where a person watches one.
fn clear() -> Result<(), Fault> {
    if io::stdout().is_terminal() { output::write("\u{1b}[2J\u{1b}[3J\u{1b}[H", None) } else { Ok(()) }
}

const WAITING: Words = Words {
    nl: "Zodra er iets is opgeslagen, volgt een nieuwe toets. Ctrl-C stopt.",
    en: "As soon as something is saved, it is checked again. Ctrl-C stops.",
};
