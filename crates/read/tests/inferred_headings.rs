//! Headings that no style marks, told by looks and by name.

#![cfg(feature = "docx")]

mod common;

use common::{
    docx::{docx, p, run, styled},
    lines, notes, reading,
};

const BODY: &str = "Dit is een gewone alinea met zo veel tekst dat haar lettergrootte die van het verslag is.";

fn sized(size: u8, text: &str) -> String {
    run(&format!(r#"<w:b/><w:sz w:val="{size}"/>"#), text)
}

fn plain(text: &str) -> String {
    run(r#"<w:sz w:val="20"/>"#, text)
}

#[test]
fn larger_and_bold_lines_are_headings_ranked_by_their_looks() {
    let body = [
        sized(48, "Kwaliteitsverslag 2024"),
        sized(48, "Stichting Voorbeeld"),
        plain("Verslagjaar 2024"),
        sized(30, "Pijler 1: Veiligheid"),
        sized(22, "Wat hebben we bereikt?"),
        plain(BODY),
        sized(20, "Doel: minder incidenten"),
        sized(20, "Dit is een vette zin, maar een zin."),
        sized(20, "Verlof"),
        plain(BODY),
    ];
    let bytes = docx(&body.concat()).bytes();
    assert_eq!(
        lines(&bytes),
        [
            "Kwaliteitsverslag 2024",
            "Stichting Voorbeeld",
            "Verslagjaar 2024",
            "~# Pijler 1: Veiligheid",
            "~## Wat hebben we bereikt?",
            BODY,
            "Doel: minder incidenten",
            "Dit is een vette zin, maar een zin.",
            "~### Verlof",
            BODY,
        ]
    );
    assert_eq!(reading(&bytes).draft.title.as_deref(), Some("Kwaliteitsverslag 2024"));
    assert_eq!(reading(&bytes).notes.first().and_then(|note| note.location.paragraph), Some(4));
    assert!(notes(&bytes).concat().starts_with("Het document gebruikt geen kopstijlen"));
}

#[test]
fn numbers_tell_levels_where_looks_do_not() {
    let body = [plain("3.1 Forensisch vakmanschap"), plain(BODY), plain("3.1.2 Scholing"), plain("3.5 fte")];
    assert_eq!(
        lines(&docx(&body.concat()).bytes()),
        ["~# 3.1 Forensisch vakmanschap", BODY, "~## 3.1.2 Scholing", "3.5 fte"]
    );
}

#[test]
fn sections_are_known_by_name_where_nothing_stands_out() {
    let body = [p("Verslagjaar 2024"), p("Pijler 2: Forensisch vakmanschap"), p(BODY), p("Doelen 2025"), p(BODY)];
    assert_eq!(
        lines(&docx(&body.concat()).bytes()),
        ["Verslagjaar 2024", "~# Pijler 2: Forensisch vakmanschap", BODY, "~# Doelen 2025", BODY]
    );
}

#[test]
fn bold_section_names_below_real_headings_are_headings_too() {
    let heading = |level: u8, text| styled(&format!(r#"<w:outlineLvl w:val="{level}"/>"#), text);
    let body = [
        heading(0, "Pijlers"),
        sized(20, "Pijler 1: Veiligheid en persoonsgerichte zorg"),
        sized(20, "Terugblik 2024"),
        p(BODY),
        sized(20, "Een vette regel"),
        heading(1, "Pijler 2: Forensisch vakmanschap"),
        sized(20, "Doelen 2025"),
        p("Terugblik 2024"),
    ];
    let bytes = docx(&body.concat()).bytes();
    assert_eq!(
        lines(&bytes),
        [
            "# Pijlers",
            "~## Pijler 1: Veiligheid en persoonsgerichte zorg",
            "~### Terugblik 2024",
            BODY,
            "Een vette regel",
            "## Pijler 2: Forensisch vakmanschap",
            "~### Doelen 2025",
            "Terugblik 2024",
        ]
    );
    assert!(notes(&bytes).is_empty());
}

#[test]
fn lines_that_come_back_under_pillars_are_headings() {
    let pillar = |name: &str, below: &str| [sized(30, name), plain(below), plain(BODY)].concat();
    let names =
        ["Pijler 1: Veiligheid en persoonsgerichte zorg", "Pijler 2: Vakmanschap", "Pijler 3: Organisatie van zorg"];
    let found = |below: [&str; 3]| {
        let body: Vec<String> = names.iter().zip(below).map(|(name, below)| pillar(name, below)).collect();
        let lines = lines(&docx(&body.concat()).bytes()).into_iter();
        lines.filter(|line| line.contains("Hoe het gaat")).collect::<Vec<_>>()
    };
    let line = "Hoe het gaat";
    assert_eq!(found([line; 3]), ["~## Hoe het gaat"; 3]);
    assert_eq!(found([line, line, "Iets anders"]), [line; 2]);
}

#[test]
fn a_bold_line_that_names_a_pillar_above_a_chapter_opens_the_chapter() {
    let heading = |level: u8, text| styled(&format!(r#"<w:outlineLvl w:val="{level}"/>"#), text);
    let body = [
        run("<w:b/>", "PIJLER 1 – VEILIGHEID EN PERSOONSGERICHTE ZORG"),
        heading(1, "Veilig en van betekenis"),
        p(BODY),
        heading(2, "Zo ging het in 2024"),
        p(BODY),
        run("<w:b/>", "Dit gaan we doen in 2025"),
        p(BODY),
    ];
    assert_eq!(
        lines(&docx(&body.concat()).bytes()),
        [
            "~## PIJLER 1 – VEILIGHEID EN PERSOONSGERICHTE ZORG",
            "### Veilig en van betekenis",
            BODY,
            "### Zo ging het in 2024",
            BODY,
            "~### Dit gaan we doen in 2025",
            BODY,
        ]
    );
}
