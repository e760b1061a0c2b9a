//! The command line of Verslagtoets: the only place with files, a terminal and exit codes.

mod annotate;
mod args;
mod check;
mod exit;
mod explain;
mod fault;
mod human;
mod inputs;
mod json;
mod new;
mod output;
mod progress;
mod read;
mod rules;
mod safe;
mod schema;
mod usage;

use args::{Args, Command};
use clap::Parser as _;
use exit::Exit;
use std::process::ExitCode;

fn main() -> ExitCode {
    match Args::try_parse() {
        Ok(args) => run(&args).into(),
        Err(error) => usage::show(&error).into(),
    }
}

fn run(args: &Args) -> Exit {
    let lang = args.lang.into();
    let done = match &args.command {
        Command::Check(args) => check::run(args, lang),
        Command::Read(args) => read::run(args, lang),
        Command::Annotate(args) => annotate::run(args, lang),
        Command::New(args) => new::run(args),
        Command::Explain(args) => explain::run(args, lang),
        Command::Rules(args) => rules::run(args, lang),
        Command::Schema(args) => schema::run(args),
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
