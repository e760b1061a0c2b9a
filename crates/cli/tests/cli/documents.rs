//! What the documentation tells people to type works: every command, every option, every file of settings.

use crate::program::Folder;
use std::{
    fs,
    path::{Path, PathBuf},
};

const EXAMPLE: &str = include_str!("../../../../docs/examples/hoevezicht-2024.md");

/// The Markdown files for people, with their text.
fn documents() -> Vec<(PathBuf, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folders = [root.clone(), root.join("docs")].map(|folder| fs::read_dir(folder).expect("a folder"));
    let paths = folders.into_iter().flatten().map(|entry| entry.expect("an entry").path());
    let documents = paths.filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    documents.map(|path| (path.clone(), fs::read_to_string(path).expect("text"))).collect()
}

/// The blocks of code of a language.
fn blocks<'a>(text: &'a str, language: &str) -> Vec<&'a str> {
    let starts = text.split(&format!("```{language}\n")).skip(1).collect::<Vec<_>>();
    starts.into_iter().filter_map(|rest| rest.split("```").next()).collect()
}

/// The code inside sentences.
fn inline(text: &str) -> Vec<&str> {
    let outside = text.split("```").step_by(2);
    outside.flat_map(|part| part.split('`').skip(1).step_by(2)).collect()
}

/// The arguments of every command of the program.
fn commands(text: &str) -> Vec<String> {
    let lines = ["sh", "console"].into_iter().flat_map(|language| blocks(text, language)).flat_map(str::lines);
    let typed = lines.map(|line| line.trim_start_matches("$ ")).chain(inline(text));
    let arguments = |line: &str| {
        let rest = ["verslagtoets ", "cargo run --release -- ", "cargo run -- "];
        rest.iter().find_map(|start| line.strip_prefix(start)).map(str::to_owned)
    };
    typed.filter_map(arguments).collect()
}

/// A folder with everything that the commands name.
fn folder() -> Folder {
    let folder = Folder::new()
        .file("docs/examples/hoevezicht-2024.md", EXAMPLE)
        .file("verslagen/a.md", EXAMPLE)
        .file("verslag-2024.md", EXAMPLE)
        .file("verslag-2023.md", EXAMPLE.replace("2024", "2023"));
    for arguments in [
        &["new", "--format", "docx", "--year", "2024", "--output", "concept.docx"][..],
        &["baseline", "write", "concept.docx"],
    ] {
        assert_eq!(folder.run(arguments).code(), 0, "{arguments:?}");
    }
    folder
}

/// What stands for something of the reader's own. To watch is to check until somebody stops it.
fn filled_in(arguments: &str) -> Vec<String> {
    let own = [("DRAFT…", "concept.docx"), ("DRAFT.docx", "concept.docx"), ("DRAFT", "concept.docx")];
    let own =
        own.into_iter().chain([("COPY.docx", "copy.docx"), ("RULE", "goal-undated"), ("your-rule", "goal-undated")]);
    let filled = own.fold(arguments.to_owned(), |filled, (name, value)| filled.replace(name, value));
    filled.split_whitespace().filter(|word| *word != "--watch").map(str::to_owned).collect()
}

#[test]
fn every_command_works() {
    let mut count = 0;
    for (document, text) in documents() {
        for command in commands(&text) {
            let arguments = filled_in(&command);
            let run = folder().run(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
            let expected: &[i32] = if arguments.first().is_some_and(|name| name == "check") { &[0, 1] } else { &[0] };
            assert!(expected.contains(&run.code()), "{} says {command}: {}", document.display(), run.stderr);
            count += 1;
        }
    }
    assert!(count > 20, "{count} commands are found");
}

#[test]
fn every_option_exists() {
    let folder = folder();
    let helps = [&["--help"][..], &["check", "--help"], &["new", "--help"], &["annotate", "--help"]];
    let help: String = helps.iter().map(|arguments| folder.run(arguments).stdout).collect();
    for (document, text) in documents() {
        let options = inline(&text).into_iter().filter_map(|code| code.strip_prefix("--"));
        // The widget's custom properties begin like options.
        for option in options.filter(|option| !option.starts_with("vt-")) {
            let name = option.split([' ', '=']).next().unwrap_or_default();
            assert!(help.contains(&format!("--{name} ")), "{} names --{name}", document.display());
        }
    }
}

#[test]
fn every_file_of_settings_is_understood() {
    let mut count = 0;
    for (document, text) in documents() {
        for settings in blocks(&text, "toml") {
            let run = folder().file("verslagtoets.toml", settings).run(&["config", "show"]);
            assert_eq!((run.code(), run.stderr.as_str()), (0, ""), "{}: {settings}", document.display());
            count += 1;
        }
    }
    assert!(count >= 3, "{count} files are found");
}

#[test]
fn every_key_of_the_settings_is_in_the_table() {
    let text = documents().into_iter().find(|(path, _)| path.ends_with("PIPELINES.md")).expect("the document").1;
    let schema = Folder::new().run(&["schema", "config"]).json();
    let keys = |object: &serde_json::Value| {
        object["properties"].as_object().expect("keys").keys().cloned().collect::<Vec<_>>()
    };
    let of = |part: &str, prefix: &str| {
        keys(&schema["$defs"][part]).into_iter().map(|key| format!("{prefix}.{key}")).collect::<Vec<_>>()
    };
    let plain = keys(&schema).into_iter().filter(|key| !["provider", "rules"].contains(&key.as_str()));
    for key in plain.chain(of("Provider", "provider")).chain(of("RuleConfig", "rules.RULE")) {
        assert!(text.contains(&format!("\n| `{key}` |")), "{key}");
    }
}
