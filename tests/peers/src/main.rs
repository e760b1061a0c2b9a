//! Times to read one long report as Word and as ODT, beside other readers of the same files: docx-rs as a library,
//! pandoc and mammoth as whole processes beside the program. A peer that is not on the machine is said and left out.
//!
//! Its argument is the program to measure.

mod race;

use race::{Runner, race};
use std::{
    env, fs, io,
    path::{Path, PathBuf},
    process::{Command, ExitCode, Stdio},
};
use verslagtoets_read::{Options, read};
use verslagtoets_tests::{
    build::{docx, odt, pieces},
    fixture::{of_length, root},
};

/// Characters of the report.
const CHARACTERS: usize = 46_000;

fn main() -> ExitCode {
    let Some(program) = env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: verslagtoets-peers PROGRAM");
        return ExitCode::FAILURE;
    };
    match measure(&program) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn measure(program: &Path) -> io::Result<()> {
    let report = of_length(CHARACTERS);
    let folder = env::temp_dir().join(format!("verslagtoets-peers-{}", std::process::id()));
    fs::create_dir_all(&folder)?;
    for (extension, bytes) in
        [("docx", docx::write(&pieces(&report), docx::Writer::Dutch)), ("odt", odt::write(&pieces(&report)))]
    {
        let draft = folder.join("report").with_extension(extension);
        fs::write(&draft, &bytes)?;
        println!("\n.{extension}, {} bytes", bytes.len());
        libraries(extension, &bytes);
        processes(extension, &draft, program);
    }
    fs::remove_dir_all(&folder)
}

/// Readers within this process. Other readers of ODT as a library are not known.
fn libraries(extension: &str, bytes: &[u8]) {
    let ours = || read(bytes, &Options::default()).is_ok();
    let docx_rs = || docx_rs::read_docx(bytes).is_ok();
    let mut runners: Vec<Runner<'_>> = vec![("verslagtoets-read", Box::new(ours))];
    if extension == "docx" {
        runners.push(("docx-rs", Box::new(docx_rs)));
    }
    race("as a library, reading", runners);
}

/// Readers as processes of their own, from start to end. The program does not only read but checks as well.
fn processes(extension: &str, draft: &Path, program: &Path) {
    let mammoth = root().join("web/bench/node_modules/mammoth/bin/mammoth");
    let mut commands = vec![
        ("verslagtoets check", command(program, &["check", "--format", "json", "--fail-on", "never"], draft)),
        ("pandoc to plain text", command(Path::new("pandoc"), &["--to", "plain"], draft)),
    ];
    if extension == "docx" {
        commands.push(("mammoth to HTML", command(Path::new("node"), &[&mammoth.to_string_lossy()], draft)));
    }
    let runners = commands.into_iter().map(|(name, mut command)| -> Runner<'_> {
        (name, Box::new(move || command.status().is_ok_and(|status| status.success())))
    });
    race("as a process, from start to end", runners.collect());
}

fn command(program: &Path, arguments: &[&str], draft: &Path) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).arg(draft).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command
}
