//! `completions` and `man`.

use crate::program::Folder;
use std::process::Command;

/// The options of `check`, as its help shows them.
fn options(folder: &Folder) -> Vec<String> {
    let help = folder.run(&["check", "--help"]).stdout;
    let names = help.split_whitespace().filter(|word| word.starts_with("--") && word.len() > 2);
    names.map(|name| name.trim_end_matches([',', ';', '.']).to_owned()).collect()
}

#[test]
fn every_shell_gets_every_command_and_option() {
    let folder = Folder::new();
    for shell in ["bash", "elvish", "fish", "powershell", "zsh"] {
        let run = folder.run(&["completions", shell]);
        assert_eq!((run.code(), run.stderr.as_str()), (0, ""), "{shell}");
        for option in options(&folder) {
            assert!(run.stdout.contains(option.trim_start_matches('-')), "{shell}: {option}");
        }
    }
    let run = folder.run(&["completions", "cmd"]);
    assert!(run.code() == 2 && run.stderr.contains("Kies uit: bash, elvish, fish, powershell, zsh."), "{}", run.stderr);
}

#[cfg(unix)]
#[test]
fn bash_completes_what_is_typed() {
    let script = Folder::new().run(&["completions", "bash"]).stdout;
    let complete = |words: &str, last: usize| {
        let typed = format!("{script}\nCOMP_WORDS=({words}); COMP_CWORD={last}");
        let call = r#"_verslagtoets verslagtoets "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD-1]}""#;
        let bash = Command::new("bash").args(["-c", &format!("{typed}\n{call}\necho \"${{COMPREPLY[@]}}\"")]).output();
        String::from_utf8(bash.expect("bash").stdout).expect("UTF-8").trim().to_owned()
    };
    assert_eq!(complete("verslagtoets ann", 1), "annotate");
    assert_eq!(complete("verslagtoets check --prev", 2), "--previous");
    assert_eq!(complete("verslagtoets baseline pr", 2), "prune");
}

#[test]
fn the_manual_has_a_page_for_the_program_and_for_each_command() {
    let folder = Folder::new();
    let page = folder.run(&["man"]).stdout;
    assert!(page.contains(".TH verslagtoets 1") && page.contains(".SH SAMENVATTING\n"), "{page}");
    assert!(page.contains("verslagtoets\\-check"), "{page}");
    let page = folder.run(&["man", "check", "--lang", "en"]).stdout;
    assert!(page.contains(".TH verslagtoets-check 1") && page.contains(".SH SYNOPSIS\n"), "{page}");
    for option in options(&folder) {
        assert!(page.contains(&option.replace('-', "\\-")), "{option} in {page}");
    }
    let run = folder.run(&["man", "chek"]);
    assert_eq!((run.code(), run.stderr.as_str()), (2, "verslagtoets: De opdracht “chek” bestaat niet.\n"));
}
