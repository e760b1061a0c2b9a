//! `explain`, `rules` and `schema`.

use crate::program::Folder;
use verslagtoets_core::rules::RULES;

#[test]
fn every_rule_is_explained_in_both_languages() {
    let folder = Folder::new();
    for rule in RULES {
        for (lang, title, help) in [("nl", rule.title.nl, "Wat te doen:"), ("en", rule.title.en, "What to do:")] {
            let run = folder.run(&["explain", rule.id, "--lang", lang]);
            assert_eq!(run.code(), 0, "{}", rule.id);
            assert!(run.stdout.starts_with(title), "{}", run.stdout);
            assert!(run.stdout.contains(help), "{}", run.stdout);
        }
    }
}

#[test]
fn a_misspelt_rule_gets_a_suggestion() {
    let run = Folder::new().run(&["explain", "goal-undatd"]);
    assert_eq!(run.code(), 2);
    assert_eq!(run.stderr, "verslagtoets: Er is geen regel “goal-undatd”. Bedoelt u “goal-undated”?\n");
    let run = Folder::new().run(&["explain", "iets heel anders", "--lang", "en"]);
    assert_eq!(run.code(), 2);
    assert!(run.stderr.contains("All names are in “verslagtoets rules”"), "{}", run.stderr);
}

#[test]
fn rules_lists_every_rule_once_in_registry_order() {
    let folder = Folder::new();
    let ids: Vec<&str> = RULES.iter().map(|rule| rule.id).collect();
    let published = folder.run(&["rules", "--format", "json"]).json();
    let published: Vec<&str> =
        published.as_array().expect("a list").iter().filter_map(|rule| rule["id"].as_str()).collect();
    assert_eq!(published, ids);
    let page = folder.run(&["rules"]).stdout;
    assert!(ids.iter().all(|id| page.lines().any(|line| line.starts_with(&format!("{id} (")))), "{page}");
}
