//! `check --watch`: again after each change, until Ctrl-C.

use crate::program::Folder;
#[cfg(unix)]
use std::{
    fs,
    io::{BufRead as _, BufReader},
    process::{Child, Command},
    sync::mpsc::{self, Receiver},
    thread,
    time::Duration,
};

const DRAFT: &str = "# Pijler 1: Veiligheid en persoonsgerichte zorg\n\n## Doelen\n\n- Iedereen wordt geschoold.\n";

/// A program that watches, and the verdicts that it gives.
#[cfg(unix)]
struct Watching {
    child: Child,
    verdicts: Receiver<String>,
}

#[cfg(unix)]
impl Watching {
    fn start(folder: &Folder, arguments: &[&str]) -> Self {
        let mut child =
            folder.command(&[&["check", "--watch"], arguments].concat()).spawn().expect("the program starts");
        let (send, verdicts) = mpsc::channel();
        let lines = BufReader::new(child.stdout.take().expect("a pipe")).lines().map_while(Result::ok);
        thread::spawn(move || {
            let is_verdict =
                |line: &String| ["Onvolledig", "Incomplete", "Not read"].iter().any(|word| line.starts_with(word));
            for line in lines.filter(is_verdict) {
                let _ = send.send(line);
            }
        });
        Self { child, verdicts }
    }

    fn next(&self) -> String {
        self.verdicts.recv_timeout(Duration::from_secs(20)).expect("a check")
    }

    fn is_quiet(&self) -> bool {
        self.verdicts.recv_timeout(Duration::from_secs(2)).is_err()
    }

    fn interrupt(mut self) -> Option<i32> {
        let sent = Command::new("kill").args(["-INT", &self.child.id().to_string()]).status().expect("kill");
        assert!(sent.success());
        self.child.wait().expect("the program ends").code()
    }
}

#[cfg(unix)]
#[test]
fn a_saved_draft_is_checked_again_until_ctrl_c() {
    let folder = Folder::new().file("map/a.md", DRAFT);
    let watching = Watching::start(&folder, &["map", "--format", "human", "--format", "html=map/uitslag.html"]);
    let first = watching.next();
    assert!(watching.is_quiet(), "its own output is no change");
    let folder = folder.file("map/a.md", DRAFT.replace("geschoold.", "geschoold. Uiterlijk 31 december 2030."));
    assert_ne!(watching.next(), first, "fewer faults");
    let folder = folder.file("verslagtoets.toml", "lang = \"en\"\n");
    assert!(watching.next().starts_with("Incomplete"), "new settings hold");
    fs::remove_file(folder.path("map/a.md")).expect("removed");
    assert!(watching.next().starts_with("Not read"), "a folder without a draft");
    assert_eq!(watching.interrupt(), Some(2), "it ends as the last check did");
}

#[cfg(unix)]
#[test]
fn a_fault_in_the_settings_is_said_and_watching_goes_on() {
    let folder = Folder::new().file("a.md", DRAFT).file("verslagtoets.toml", "langg = \"en\"\n");
    let watching = Watching::start(&folder, &["a.md"]);
    assert!(watching.is_quiet());
    let _folder = folder.file("verslagtoets.toml", "lang = \"en\"\n");
    assert!(watching.next().starts_with("Incomplete"));
    assert_eq!(watching.interrupt(), Some(1));
}

#[test]
fn standard_input_cannot_be_watched() {
    let run = Folder::new().run_with_input(&["check", "--watch", "-"], DRAFT.as_bytes());
    assert_eq!((run.code(), run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("De standaardinvoer verandert niet"), "{}", run.stderr);
}
