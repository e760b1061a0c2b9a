//! The command line of Verslagtoets: the only place with files, a terminal and exit codes.

mod annotate;
mod args;
mod baseline;
mod check;
mod config;
mod drafts;
mod explain;
mod fault;
mod forms;
mod human;
mod inputs;
mod json;
mod manual;
mod new;
mod output;
mod previous;
mod progress;
mod read;
mod rules;
mod schema;
mod spool;
mod targets;
mod usage;
mod watch;
mod writing;
mod written;

use args::{Args, Command, ConfigCommand};
use std::{ffi::OsString, process::ExitCode};
use verslagtoets_core::{Exit, safe};

fn main() -> ExitCode {
    let typed: Vec<OsString> = std::env::args_os().collect();
    let exit = match Args::read(&typed) {
        Ok(args) => run(&args),
        Err(error) => usage::show(&error, &typed),
    };
    exit.code().into()
}

fn run(args: &Args) -> Exit {
    let chosen = args.lang.map(Into::into);
    let lang = chosen.unwrap_or_default();
    let done = match &args.command {
        Command::Check(args) => check::run(args, chosen),
        Command::Read(args) => read::run(args, lang),
        Command::Annotate(args) => annotate::run(args, chosen),
        Command::New(args) => new::run(args, lang),
        Command::Explain(args) => explain::run(args, lang),
        Command::Rules(args) => rules::run(args, lang),
        Command::Schema(args) => schema::run(args),
        Command::Config { command: ConfigCommand::Show(args) } => config::run(args, lang),
        Command::Completions(args) => manual::completions(args, lang),
        Command::Man(args) => manual::page(args, lang),
        Command::Baseline { command } => baseline::run(command, lang),
    };
    done.unwrap_or_else(|fault| {
        warn(&fault.text(lang));
        Exit::NotChecked
    })
}

/// Says something beside the output.
fn warn(text: &str) {
    anstream::eprintln!("verslagtoets: {}", safe::visible(text));
}
