//! Last year's report beside this year's.

use crate::program::Folder;

const LAST: &str = "\
# Kwaliteitsverslag forensische zorg 2023

## Pijler 3: Organisatie van zorg

### Doelen 2024

- Uiterlijk Q4 2024 is het roosterprogramma vervangen.
- Uiterlijk Q4 2024 is er een zwemvijver.
";

const THIS: &str = "\
# Kwaliteitsverslag forensische zorg 2024

## Pijler 3: Organisatie van zorg

### Terugblik 2024

In mei is het roosterprogramma vervangen.
";

fn folder() -> Folder {
    Folder::new().file("2023.md", LAST).file("2024.md", THIS)
}

#[test]
fn lists_last_years_goals_with_what_became_of_them() {
    let run = folder().run(&["check", "2024.md", "--previous", "2023.md"]);
    assert!(
        run.stdout.contains("2 doelen moesten nu klaar zijn: 1 besproken, 1 niet teruggevonden."),
        "{}",
        run.stdout
    );
    let told = "besproken: Uiterlijk Q4 2024 is het roosterprogramma vervangen.\n    \
                “In mei is het roosterprogramma vervangen.”\n    2024.md:7:1 · ";
    assert!(run.stdout.contains(told), "{}", run.stdout);
    assert!(run.stdout.contains("niet teruggevonden: Uiterlijk Q4 2024 is er een zwemvijver."), "{}", run.stdout);
    let json = folder().run(&["check", "2024.md", "--previous", "2023.md", "--format", "json"]).json();
    let goals = &json["files"][0]["previousGoals"];
    assert_eq!(goals[0]["outcome"], "answered");
    assert_eq!(goals[1]["outcome"], "unanswered");
}

#[test]
fn a_previous_report_that_is_missing_is_2() {
    let run = folder().run(&["check", "2024.md", "--previous", "2022.md"]);
    assert_eq!((run.code(), run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("2022.md"), "{}", run.stderr);
}

#[test]
fn a_previous_report_of_the_same_year_or_a_later_one_is_refused() {
    let run = folder().run(&["check", "2024.md", "--previous", "2024.md"]);
    assert_eq!((run.code(), run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("2024.md gaat over 2024 en uw verslag over 2024."), "{}", run.stderr);
    let run = folder().run(&["check", "2023.md", "--previous", "2024.md", "--lang", "en"]);
    assert_eq!((run.code(), run.stdout.as_str()), (2, ""));
    assert!(run.stderr.contains("2024.md is about 2024 and your report about 2023."), "{}", run.stderr);
    let run = folder().run(&["check", "2024.md", "--year", "2025", "--previous", "2024.md"]);
    assert_eq!(run.stderr, "");
}

#[test]
fn of_several_drafts_the_one_that_is_not_later_has_a_note() {
    let run = folder().run(&["check", "2023.md", "2024.md", "--previous", "2023.md"]);
    assert_eq!((run.code(), run.stderr.as_str()), (1, ""));
    let pages = run.stdout.replace("\n    ", " ");
    let told = "Het vorige verslag gaat over 2023 en dit verslag over 2023: de doelen zijn niet vergeleken.";
    assert_eq!(pages.matches(told).count(), 1, "{pages}");
    assert_eq!(pages.matches("Doelen van vorig jaar").count(), 1, "{pages}");
}

#[test]
fn a_previous_report_without_goals_is_said() {
    let folder = folder().file("2023.md", "# Kwaliteitsverslag forensische zorg 2023\n\nHet was een goed jaar.\n");
    let run = folder.run(&["check", "2024.md", "--previous", "2023.md"]);
    assert!(run.stdout.contains("In het vorige verslag zijn geen doelen gevonden"), "{}", run.stdout);
}
