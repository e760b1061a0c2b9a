//! Chores of this repository: `cargo xtask test`, `gen`, `web`, `serve`, `sizes`, `bench`.

mod bench;
mod browser;
mod findings;
mod generate;
mod run;
mod serve;
mod sizes;
mod test;
mod toolchain;
mod typescript;
mod web;

use run::Failure;
use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask test            everything that must hold before a change goes in
cargo xtask gen [--check]   write the generated files, or compare them
cargo xtask web             build the widget into web/dist
cargo xtask serve [PORT]    show the widget's demo page on this machine
cargo xtask sizes           measure what each reader adds to the module for browsers
cargo xtask bench [DRAFT]   measure, on a draft of your own or on the example";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["test"] => test::run(),
        ["gen"] => generate::write(),
        ["gen", "--check"] => generate::check(),
        ["web"] => web::run(),
        ["serve"] => serve::run(None),
        ["serve", port] => serve::run(Some(port)),
        ["sizes"] => sizes::run(),
        ["bench"] => bench::run(None),
        ["bench", draft] => bench::run(Some(draft)),
        _ => Err(Failure::new(USAGE)),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::FAILURE
        }
    }
}
