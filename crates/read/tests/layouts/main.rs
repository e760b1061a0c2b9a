//! Reports that say what they are by their layout: where a heading comes back, what stands beside what, how lists were
//! broken. Each is a whole report of an invented provider, so that what is read shows as parts and goals.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test stops at what it does not expect")]

mod figures;
mod goals;
mod indicators;
mod tables;

use verslagtoets_core::{
    Report,
    report::{IndicatorStatus, Pillar},
};
use verslagtoets_read::{Options, read};

const NAMES: [&str; 5] = [
    "Veiligheid en persoonsgerichte zorg",
    "Forensisch vakmanschap",
    "Organisatie van zorg",
    "Samenwerken",
    "Informeren over resultaten",
];

fn report(source: &str, name: &str) -> Report {
    read(source.as_bytes(), &Options { name: Some(name), year: Some(2024) }).unwrap().report
}

/// A report of five pillars, each written by `pillar` from its number and name.
fn five(pillar: impl Fn(usize, &str) -> String) -> String {
    let pillars: Vec<String> = NAMES.iter().enumerate().map(|(index, name)| pillar(index + 1, name)).collect();
    format!("Kwaliteitsverslag forensische zorg 2024\n\n{}", pillars.join("\n"))
}

/// Which of picture, look back and goals a pillar has, and how many goals.
fn parts(pillar: &Pillar) -> (bool, bool, usize) {
    (pillar.general_picture.is_some(), pillar.retrospective.is_some(), pillar.goals.len())
}

fn assert_parts(report: &Report, expected: (bool, bool, usize)) {
    assert_eq!(report.pillars.iter().map(|pillar| pillar.number).collect::<Vec<_>>(), [1, 2, 3, 4, 5]);
    for pillar in &report.pillars {
        assert_eq!(parts(pillar), expected, "pillar {}: {pillar:#?}", pillar.number);
    }
}

fn markdown(look_back: &str, pillar_heading: impl Fn(usize, &str) -> String) -> String {
    five(|number, name| {
        format!(
            "## {}\n\n### Hier staan we\n\nHet team werkt rustig.\n\n### {look_back}\n\nWij schoolden {number} teams.\n\n\
             ### Doelen\n\n- In Q2 2025 is team {number} geschoold.\n",
            pillar_heading(number, name)
        )
    })
}

/// The ends of the due dates of a pillar's goals, in order.
fn ends(pillar: &Pillar) -> Vec<String> {
    let dues = pillar.goals.iter().flat_map(|goal| &goal.due);
    dues.map(|due| due.end.map_or_else(|| "-".to_owned(), |end| end.to_string())).collect()
}

#[test]
fn a_heading_that_comes_back_between_two_parts_is_the_third() {
    let source = markdown("Hoe de wind woei in 2024", |number, name| format!("Pijler {number}: {name}"));
    assert_parts(&report(&source, "a.md"), (true, true, 1));
}

#[test]
fn what_comes_back_beside_the_parts_is_no_part() {
    let source = five(|number, name| {
        format!(
            "## Pijler {number}: {name}\n\n### Algemeen beeld\n\nHet team werkt rustig.\n\n### Interview met een cliënt\n\n\
             Ik woon hier graag.\n\n### Doelen\n\n- In Q2 2025 is team {number} geschoold.\n"
        )
    });
    assert_parts(&report(&source, "a.md"), (true, false, 1));
}

#[test]
fn the_number_of_a_pillar_may_stand_behind_its_name() {
    let own = ["Rust op de groep", "Wat wij kunnen", "Hoe wij het regelen", "Met wie wij werken", "Wat het oplevert"];
    let source = markdown("Terugblik", |number, _| format!("{} (pijler {number})", own[number - 1]));
    let found = report(&source, "a.md");
    assert_parts(&found, (true, true, 1));
    assert_eq!(found.pillars[0].title, "Rust op de groep");
}

#[test]
fn headings_may_run_into_their_text() {
    let source = five(|number, name| {
        format!(
            "## Pijler {number}: {name}\n\n**Algemeen beeld.** Het team werkt rustig.\n\n**Terugblik.** Wij schoolden veel.\n\n\
             **Doelen:**\n\n- In Q2 2025 is team {number} geschoold.\n"
        )
    });
    assert_parts(&report(&source, "a.md"), (true, true, 1));
}

#[test]
fn columns_side_by_side_are_read_one_after_the_other() {
    let source = "Pijler 1: Veiligheid en persoonsgerichte zorg\n\
        Algemeen beeld                              Doelen 2025\n\
        \n\
        De teams werken in een vaste bezetting      • In Q2 2025 oefenen alle teams met het\n\
        en kennen elke bewoner bij naam. Dat        nieuwe plan, samen met de mensen die op\n\
        geeft rust, ook op dagen waarop er veel     de groep wonen.\n\
        gebeurt en de drukte groter is dan          • Uiterlijk 1 juni 2025 is het boekje\n\
        anders.                                     met de huisregels opnieuw geschreven en\n\
        \x20                                           gedrukt.\n\
        Terugblik 2024\n\
        \n\
        Het plan is in het voorjaar herschreven,\n\
        samen met de bewoners.\n";
    let found = report(source, "a.txt");
    let pillar = &found.pillars[0];
    assert_eq!(parts(pillar), (true, true, 2), "{pillar:#?}");
    let goal = &pillar.goals[0].text;
    assert!(goal.starts_with("In Q2 2025 oefenen alle teams") && goal.ends_with("op de groep wonen."), "{goal}");
}

#[test]
fn headings_in_which_we_tell_are_known_by_their_tense() {
    let source = five(|number, name| {
        format!(
            "## {name}\n\n### Beeld\n\nHet team werkt rustig.\n\n### Waar hebben we in 2024 aan gewerkt?\n\nWij schoolden \
             {number} teams.\n\n### Waar gaan wij mee beginnen?\n\n- In Q2 2025 is team {number} geschoold.\n"
        )
    });
    assert_parts(&report(&source, "a.md"), (true, true, 1));
}

#[test]
fn a_sentence_that_ends_on_a_pillar_is_no_list_of_pillars() {
    let source = five(|number, name| {
        format!(
            "Wat nog ontbreekt staat bij pijler 5.\n\n{number}. {name}\n{number}.1 Beeld\nHet team werkt rustig en leert elke \
             dag van wat er gebeurt.\n\n{number}.2 Terugblik\nHet ging goed op alle groepen, ook in de nacht.\n\n{number}.3 \
             Doelen\n- In Q2 2025 is team {number} geschoold.\n\n"
        )
    });
    assert_parts(&report(&source, "a.txt"), (true, true, 1));
}

#[test]
fn the_provider_is_the_name_on_the_cover_that_comes_back() {
    for cover in [
        "# De Wilgenhof, wonen met begeleiding\n\nKwaliteitsverslag forensische zorg 2024",
        "# Kwaliteitsverslag 2024\n\nDe Wilgenhof\n\nSamen verder op weg\n\n12 maart 2025",
        "# Kwaliteitsverslag forensische zorg 2024 van De Wilgenhof",
        "# De Wilgenhof\n\nBinnen De Wilgenhof werken wij samen.\n\nKwaliteitsverslag 2024",
    ] {
        let source =
            format!("{cover}\n\n## Inleiding\n\nDe Wilgenhof helpt mensen op weg. Veilig Thuis is een partner.\n");
        assert_eq!(report(&source, "a.md").provider.as_deref(), Some("De Wilgenhof"), "{cover}");
    }
}

#[test]
fn a_heading_with_the_parts_of_a_pillar_is_the_pillar_that_is_missing_there() {
    let source = markdown("Terugblik", |number, name| match number {
        3 => "Alles op orde".to_owned(),
        5 => "Open over ons werk".to_owned(),
        _ => format!("Thema {number}: {name}"),
    });
    let found = report(&source, "a.md");
    assert_parts(&found, (true, true, 1));
    let by_place: Vec<u8> = found.pillars.iter().filter(|pillar| pillar.by_place).map(|pillar| pillar.number).collect();
    assert_eq!(by_place, [3, 5]);
}

#[test]
fn numbers_beyond_the_pillars_place_no_other() {
    let source = markdown("Terugblik", |number, name| match number {
        4 => format!("Pijler 7: {name}"),
        5 => "Open over ons werk".to_owned(),
        _ => format!("Pijler {number}: {name}"),
    });
    assert!(report(&source, "a.md").pillars.iter().all(|pillar| !pillar.by_place));
}

#[test]
fn a_year_may_head_a_part() {
    let source = markdown("2024", |number, name| format!("Pijler {number}: {name}")).replace("### Doelen", "### 2025");
    assert_parts(&report(&source, "a.md"), (true, true, 1));
}

#[test]
fn a_line_in_brackets_below_a_heading_may_name_its_pillar() {
    let words = ["Veilig leven", "Vakvrouwen", "Op orde", "Met elkaar", "Laten zien"];
    let source = markdown("Terugblik", |number, name| format!("{}\n\n(pijler {name})", words[number - 1]));
    let found = report(&source, "a.md");
    assert_parts(&found, (true, true, 1));
    assert!(found.pillars.iter().all(|pillar| !pillar.by_place));
}

#[test]
fn the_ordinal_of_a_pillar_may_stand_behind_its_name() {
    let ordinals = ["eerste", "tweede", "derde", "vierde", "vijfde"];
    let source = markdown("Terugblik", |number, _| format!("Over ons werk (de {} pijler)", ordinals[number - 1]));
    assert_parts(&report(&source, "a.md"), (true, true, 1));
}

#[test]
fn a_heading_may_have_lost_the_end_of_its_line() {
    let source = five(|number, name| {
        format!(
            "<h2>Pijler {number}: {name}</h2><p><b>Algemeen beeld</b><br>Het team werkt rustig.</p>\
             <p><b>Terugblik 2024</b><br>Team {number} is geschoold.</p><h3>Doelen</h3><ul><li>In mei 2025 is er een plan.</ul>"
        )
    });
    let found = report(&format!("<!DOCTYPE html><html><body>{source}</body></html>"), "a.html");
    assert_parts(&found, (true, true, 1));
    assert_eq!(found.pillars[0].retrospective.as_ref().unwrap().text, "Team 1 is geschoold.");
}

#[test]
fn a_part_may_name_the_pillar_that_it_stands_in() {
    let source = markdown("Terugblik", |number, name| format!("Pijler {number}: {name}"));
    let mut number = 0;
    let source: Vec<String> = source
        .split("### Terugblik")
        .map(|part| {
            number += 1;
            format!("{part}### Terugblik pijler {number}")
        })
        .collect();
    let source = source.concat();
    let source = source.trim_end_matches("### Terugblik pijler 6");
    assert_parts(&report(source, "a.md"), (true, true, 1));
}

#[test]
fn rules_drawn_below_lines_make_them_headings() {
    let ruled = |line: &str, sign: &str| format!("{line}\n{}\n", sign.repeat(line.chars().count()));
    let source = five(|number, name| {
        [
            ruled(&format!("PIJLER {number} - {}", name.to_uppercase()), "="),
            ruled("Hoe het er voor ligt", "-"),
            "Het team werkt rustig en kent elke bewoner bij naam en toenaam.\n\n".to_owned(),
            ruled("Wat ons dit jaar overkwam", "-"),
            "Wij schoolden alle teams in het nieuwe plan, en dat beviel goed.\n\n".to_owned(),
            ruled("Doelen", "-"),
            format!("- In Q2 2025 is team {number} geschoold.\n"),
        ]
        .concat()
    });
    let found = report(&source, "a.txt");
    assert_parts(&found, (true, true, 1));
    assert!(!serde_json::to_string(&found).unwrap().contains("---"));
}

#[test]
fn the_steps_of_a_cycle_are_parts() {
    for steps in [["Plan", "Do", "Check", "Act"].as_slice(), &["Ambitie", "Resultaat", "Vervolg"]] {
        let source = five(|number, name| {
            let (last, before) = steps.split_last().unwrap();
            let before: Vec<String> =
                before.iter().map(|step| format!("### {step}\n\nWij schoolden veel teams.\n\n")).collect();
            format!(
                "## Pijler {number}: {name}\n\nHet team werkt rustig.\n\n{}### {last}\n\n- In Q2 2025 is team {number} geschoold.\n",
                before.concat()
            )
        });
        assert_parts(&report(&source, "a.md"), (true, true, 1));
    }
}

#[test]
fn a_line_that_only_names_a_part_opens_it() {
    let source = five(|number, name| {
        format!(
            "<h2>Pijler {number}: {name}</h2><p>Algemeen beeld</p><p>Het team werkt rustig.</p><p>Terugblik</p><p>Wij schoolden \
             veel.</p><p>Doelen</p><ul><li>In Q2 2025 is team {number} geschoold.</li></ul>"
        )
    });
    assert_parts(&report(&format!("<!DOCTYPE html><html><body>{source}</body></html>"), "a.html"), (true, true, 1));
}

#[test]
fn goals_and_look_back_may_be_told_in_one_text() {
    let told = "Het team werkt rustig, en dat al jaren.\n\nIn 2024 volgden alle behandelaren een scholing. In mei kwam er een \
                plan.\n\nWat nemen wij ons voor? Allereerst iets kleins: in het eerste kwartaal van 2025 wordt de wachtkamer \
                verbouwd. Wij willen dat eind 2025 iedereen een naaste heeft gesproken.\n";
    let source = five(|number, name| format!("## Pijler {number}: {name}\n\n{told}\n"));
    let found = report(&source, "a.md");
    assert_parts(&found, (true, true, 2));
    assert_eq!(ends(&found.pillars[0]), ["2025-03-31", "2025-12-31"]);
    assert!(found.pillars[0].retrospective.as_ref().is_some_and(|section| !section.labelled));
    let story = five(|number, name| {
        format!("## Pijler {number}: {name}\n\nIn 2024 volgden wij een scholing.\n\nHet ging goed.\n\n")
    });
    assert_parts(&report(&story, "a.md"), (true, false, 0));
}

#[test]
fn lines_of_the_contents_end_where_the_text_begins() {
    let source = five(|number, name| {
        format!(
            "Pijler {number}: {name}\n\nAlgemeen beeld\nHet gaat goed met team {number}.\n\nTerugblik\nWij schoolden veel.\n\nDoelen\nIn Q2 2025 toetst team {number} het plan.\n"
        )
    });
    let contents: Vec<String> =
        NAMES.iter().enumerate().map(|(index, name)| format!("Pijler {}: {name}\n", index + 1)).collect();
    let contents = contents.concat();
    assert_parts(&report(&format!("Inhoud\n\n{contents}\n{source}"), "a.txt"), (true, true, 1));
    let numbered = contents.replace('\n', "\n\n3\n\n");
    assert_parts(&report(&format!("Inhoud\n\n{numbered}\n{source}"), "a.txt"), (true, true, 1));
}

#[test]
fn dots_that_lead_to_a_title_are_of_the_contents() {
    let source = five(|number, name| {
        format!(
            "Pijler {number}: {name}\n\nAlgemeen beeld\nHet gaat goed met team {number}.\n\nTerugblik\nWij schoolden veel.\n\n\
             Doelen\nIn Q2 2025 toetst team {number} het plan.\n"
        )
    });
    let dots = ".".repeat(60);
    let contents = five(|number, name| format!("{number}{dots}{name} (pijler {number})\n{dots}4\n\n"));
    assert_parts(&report(&format!("{contents}\n{source}"), "a.txt"), (true, true, 1));
}

#[test]
fn headings_that_the_contents_list_with_their_pages_are_headings() {
    let source = five(|number, name| {
        format!(
            "{number} Pijler {number}: {name}\n{number}.1 Algemeen beeld\nHet gaat goed met team {number}.\n\n{number}.2 \
             Terugblik\nWij schoolden veel.\n\n{number}.3 Doelen 2025\nIn Q2 2025 toetst team {number} het plan.\n\n{number}.4 \
             Aan het woord\n- een bewoner die graag kookt;\n- de buurvrouw.\n"
        )
    });
    let contents = five(|number, name| {
        let page = number * 2;
        format!(
            "{number} Pijler {number}: {name}   {page}\n{number}.1 Algemeen beeld   {page}\n{number}.2 Terugblik   {}\n{number}.3 \
             Doelen 2025   {}\n",
            page + 1,
            page + 1
        )
    });
    assert_parts(&report(&format!("Inhoud\n\n{contents}\n{source}"), "a.txt"), (true, true, 1));
}

#[test]
fn headings_stand_in_text_without_blank_lines() {
    let source = five(|_, name| {
        format!(
            "{name}\nHoe het is\nEen bewoner huurt hier een kamer of een appartement en heeft een\nsleutel van de voordeur en \
             van de schuur.\nHoe het ging\nHet jaar begon slecht, want er was brand in de keuken, maar niemand\nraakte \
             gewond.\nHoe het verder moet\nWat nemen we ons voor? Het plan voor {} krijgt in mei 2025 een\nvorm \
             die bewoners op zak kunnen dragen.\n",
            name.split(' ').next_back().unwrap_or_default()
        )
    });
    assert_parts(&report(&source, "a.txt"), (true, true, 1));
}

#[test]
fn a_summary_inside_a_pillar_does_not_end_it() {
    let source = five(|number, name| {
        format!(
            "Pijler {number}: {name}\n\nAlgemeen beeld\nHet gaat goed met team {number}.\n\nTerugblik\nWij schoolden veel.\n\n\
             SAMENVATTING\nBewoners vatten het samen.\n\nDoelen 2025\nIn Q2 2025 toetst team {number} het plan.\n\n"
        )
    });
    assert_parts(&report(&source, "a.txt"), (true, true, 1));
}

#[test]
fn a_line_that_names_a_part_opens_none_inside_another() {
    let source = five(|number, name| {
        format!(
            "## Pijler {number}: {name}\n\n### Beeld\n\nHet gaat goed.\n\n### Terugblik\n\nDoelen\n\nWij wilden scholen.\n\n\
             Resultaat\n\nDat is gelukt.\n\n### Doelen 2025\n\n- In Q2 2025 is team {number} geschoold.\n"
        )
    });
    let found = report(&source, "a.md");
    assert_parts(&found, (true, true, 1));
    assert!(found.pillars[0].retrospective.as_ref().is_some_and(|section| section.text.contains("gelukt")));
}

#[test]
fn a_separator_below_a_sentence_makes_no_heading() {
    let source = five(|number, name| {
        format!(
            "Pijler {number}: {name}\n\nAlgemeen beeld\n\nHet team werkt rustig en goed.\n------------------------------\n\n\
             Terugblik\n\nWij schoolden veel.\n\nDoelen\n\nIn Q2 2025 is team {number} geschoold.\n----------\n\n"
        )
    });
    assert_parts(&report(&source, "a.txt"), (true, true, 1));
}
