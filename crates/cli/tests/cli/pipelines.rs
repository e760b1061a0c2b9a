//! The files for pre-commit, GitHub and GitLab: valid, and what they run is run here with the program itself.

use crate::program::Folder;
use saphyr::{LoadableYamlNode as _, Yaml};
use std::{
    fs,
    path::Path,
    process::{Command, Output},
};

const DRAFT: &str = "# Kwaliteitsverslag forensische zorg\n\nHet verslag van een zorgaanbieder.\n";

fn text(name: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(name))
        .expect("a file of the repository")
}

fn yaml(text: &str) -> Yaml<'_> {
    Yaml::load_from_str(text).expect("YAML").remove(0)
}

fn string(value: &Yaml<'_>) -> String {
    value.as_str().expect("a text").to_owned()
}

/// Runs a script as a pipeline does, with the program on its path.
fn bash(folder: &Folder, script: &str, variables: &[(&str, &str)]) -> Output {
    let program = Path::new(env!("CARGO_BIN_EXE_verslagtoets")).parent().expect("a folder");
    let mut path = program.as_os_str().to_owned();
    path.push(":/usr/bin:/bin");
    let mut command = Command::new("bash");
    command.args(["-e", "-o", "pipefail", "-c", script]).current_dir(folder.path("")).env_clear();
    command.env("PATH", path).envs(variables.iter().copied()).output().expect("bash")
}

fn shown(output: &Output) -> String {
    String::from_utf8_lossy(&[output.stdout.as_slice(), &output.stderr].concat()).into_owned()
}

#[test]
fn the_hook_checks_the_files_it_is_given() {
    let text = text(".pre-commit-hooks.yaml");
    let hooks = yaml(&text);
    let hook = &hooks[0];
    for key in ["id", "name", "entry", "language", "files"] {
        assert!(!string(&hook[key]).is_empty(), "{key}");
    }
    let folder = Folder::new().file("Kwaliteitsverslag 2024.md", DRAFT);
    let run = bash(&folder, &format!("{} 'Kwaliteitsverslag 2024.md'", string(&hook["entry"])), &[]);
    assert_eq!(run.status.code(), Some(1), "{}", shown(&run));
    assert!(shown(&run).starts_with("Onvolledig"), "{}", shown(&run));
}

#[cfg(unix)]
#[test]
fn the_action_runs_the_program_with_its_inputs() {
    let text = text("action.yml");
    let action = yaml(&text);
    let steps = &action["runs"]["steps"];
    assert!(string(&steps[0]["run"]).starts_with("cargo install --locked --path crates/cli "));
    // Each variable of the script is one input, and each input is handed over.
    let variables = steps[1]["env"].as_mapping().expect("variables");
    let given: Vec<(String, String)> = variables
        .iter()
        .map(|(name, value)| {
            let value = string(value);
            let input = value.trim_start_matches("${{ inputs.").trim_end_matches(" }}");
            (string(name), input.to_owned())
        })
        .collect();
    let inputs = action["inputs"].as_mapping().expect("inputs");
    assert!(inputs.keys().map(string).eq(given.iter().map(|(_, input)| input.clone())), "{given:?}");
    let default = |input: &str| string(&action["inputs"][input]["default"]);

    let folder = Folder::new().file("een map/a.md", DRAFT).file("b.md", DRAFT).file("vorig.md", DRAFT);
    let installed = folder.path("temp/verslagtoets/bin");
    fs::create_dir_all(&installed).expect("a folder");
    std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_verslagtoets"), installed.join("verslagtoets")).expect("a link");
    let temp = folder.path("temp").to_string_lossy().into_owned();
    let run = |set: &[(&str, &str)]| {
        let value = |input: &String| set.iter().find(|(name, _)| name == input).map(|(_, value)| (*value).to_owned());
        let values: Vec<String> =
            given.iter().map(|(_, input)| value(input).unwrap_or_else(|| default(input))).collect();
        let mut variables: Vec<(&str, &str)> =
            given.iter().zip(&values).map(|((name, _), value)| (name.as_str(), value.as_str())).collect();
        variables.push(("RUNNER_TEMP", &temp));
        bash(&folder, &string(&steps[1]["run"]), &variables)
    };
    let whole = run(&[]);
    assert_eq!(whole.status.code(), Some(1), "{}", shown(&whole));
    assert!(shown(&whole).starts_with("::error file="), "{}", shown(&whole));
    let chosen = run(&[
        ("drafts", "een map\n\nb.md\n"),
        ("previous", "vorig.md"),
        ("fail-on", "never"),
        ("sarif", "uitslag.sarif"),
    ]);
    assert_eq!(chosen.status.code(), Some(0), "{}", shown(&chosen));
    assert!(
        shown(&chosen).contains("file=een map/a.md,") && !shown(&chosen).contains("file=vorig.md,"),
        "{}",
        shown(&chosen)
    );
    assert!(folder.path("uitslag.sarif").is_file());
    let hostile = run(&[("drafts", "$(touch ingebroken); --help `touch ingebroken`")]);
    assert_eq!(hostile.status.code(), Some(2), "{}", shown(&hostile));
    assert!(!folder.path("ingebroken").exists());
}

#[test]
fn the_job_for_gitlab_writes_what_it_hands_in() {
    let text = text("templates/verslagtoets.gitlab-ci.yml");
    let file = yaml(&text);
    let job = &file["verslagtoets"];
    let variables = file["variables"].as_mapping().expect("variables");
    let variables: Vec<(String, String)> =
        variables.iter().map(|(name, value)| (string(name), string(value))).collect();
    let variables: Vec<(&str, &str)> = variables.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let folder = Folder::new().file("verslagen/a.md", DRAFT);
    let run = bash(&folder, &string(&job["script"][0]), &variables);
    assert_eq!(run.status.code(), Some(1), "{}", shown(&run));
    let reports = &job["artifacts"]["reports"];
    for artifact in [&job["artifacts"]["paths"][0], &reports["codequality"], &reports["junit"]] {
        assert!(folder.path(string(artifact)).is_file(), "{artifact:?}");
    }
    let issues: serde_json::Value =
        serde_json::from_slice(&fs::read(folder.path(string(&reports["codequality"]))).expect("the issues"))
            .expect("JSON");
    assert!(issues.as_array().is_some_and(|issues| !issues.is_empty()));
}
