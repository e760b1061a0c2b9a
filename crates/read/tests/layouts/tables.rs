//! What stands in tables, and tables that lay out the page.

use super::*;

#[test]
fn a_table_below_a_title_over_all_columns_gives_a_goal_a_row() {
    let row = "<tr><td>Team scholen</td><td>Hoofd zorg</td><td>Q2 2025</td></tr>";
    let source = five(|number, name| {
        format!(
            "<h2><button>Pijler {number}: {name}</button></h2><h3>Beeld</h3><p>Rustig.</p><h3>Terugblik</h3><p>Geschoold.</p>\
             <h3>Afspraken</h3><table><tr><td colspan=3>Bij deze pijler</td></tr>\
             <tr><td>Doel</td><td>Eigenaar</td><td>Gereed</td></tr>{row}{row}</table>"
        )
    });
    assert_parts(&report(&format!("<!DOCTYPE html><html><body>{source}</body></html>"), "a.html"), (true, true, 2));
}

#[test]
fn the_title_in_the_first_row_of_a_table_is_a_heading() {
    let row = "<tr><td>Team scholen in risicotaxatie</td><td>Q2 2025</td></tr>";
    let pillars = five(|number, name| {
        format!(
            "<h2>Pijler {number}: {name}</h2><h3>Beeld</h3><p>Rustig.</p><h3>Terugblik</h3><p>Geschoold.</p>\
             <table><tr><th colspan=2>Doelen en ontwikkelpunten 2025</th></tr>{row}{row}</table>"
        )
    });
    let figures = "<table><tr><td colspan=2>Kengetallen 2024</td></tr>\
        <tr><td>Forensische cliënten op 31 december 2024</td><td>34</td></tr><tr><td>Perceel</td><td>7</td></tr></table>";
    let report = report(&format!("<!DOCTYPE html><html><body>{pillars}{figures}</body></html>"), "a.html");
    assert_parts(&report, (true, true, 2));
    let figures = report.key_figures.unwrap();
    assert_eq!((figures.clients[0].count, figures.lots), (34, vec![7]));
}

#[test]
fn rows_of_one_cell_tell_whose_the_goals_below_them_are() {
    let pillars = five(|number, name| {
        format!("<h2>Pijler {number}: {name}</h2><h3>Beeld</h3><p>Rustig.</p><h3>Terugblik</h3><p>Geschoold.</p>")
    });
    let rows = five(|number, name| {
        let goal =
            format!("<tr><td>Team {number} scholen in risicotaxatie</td><td>Hoofd zorg</td><td>Q2 2025</td></tr>");
        format!("<tr><td colspan=3>Pijler {number}: {name}</td></tr>{goal}<tr><td colspan=3>Verder</td></tr>{goal}")
    });
    let table = format!("<h2>Doelen 2025</h2><table><tr><th>Doel</th><th>Wie</th><th>Gereed</th></tr>{rows}</table>");
    let report = report(&format!("<!DOCTYPE html><html><body>{pillars}{table}</body></html>"), "a.html");
    assert_parts(&report, (true, true, 2));
    for pillar in &report.pillars {
        assert!(pillar.goals.iter().all(|goal| goal.text.contains(&format!("Team {}", pillar.number))));
    }
}

#[test]
fn cells_of_a_printed_table_may_touch_and_run_on() {
    let source = five(|number, name| {
        format!(
            "Pijler {number}: {name}\n\nBeeld\nHet team werkt rustig en leert elke dag van wat er gebeurt.\n\n\
             Terugblik\nHet ging goed op alle groepen, ook in de nacht en in het weekend.\n\nDoelen 2025\n\
             Doel                    Wie            Gereed\n\
             Team {number} is geschoold     Opleidingsteam Q2 2025\n\
             in de nieuwe werkwijze\n\
             (dag en nacht).\n\
             Het rooster loopt op    Planbureau     september\n\
             alle groepen.                          2025\n\n"
        )
    });
    let found = report(&source, "a.txt");
    assert_parts(&found, (true, true, 2));
    let goals: Vec<&str> = found.pillars[0].goals.iter().map(|goal| goal.text.as_str()).collect();
    assert_eq!(
        goals,
        ["Team 1 is geschoold in de nieuwe werkwijze (dag en nacht).", "Het rooster loopt op alle groepen."]
    );
    assert_eq!(ends(&found.pillars[0]), ["2025-06-30", "2025-09-30"]);
}

#[test]
fn a_printed_table_goes_on_over_the_end_of_a_page() {
    let heads = "Doel                    Wie            Gereed\n";
    for (foot, again) in [("3\n\u{C}", ""), ("De Wilg, verslag over de zorg\n2024\n\u{C}", heads)] {
        let source = five(|number, name| {
            format!(
                "Pijler {number}: {name}\n\nBeeld\nHet team werkt rustig en leert elke dag van wat er gebeurt.\n\n\
                 Terugblik\nHet ging goed op alle groepen, ook in de nacht en in het weekend.\n\nDoelen 2025\n{heads}\
                 Team {number} is geschoold     Opleiders      uiterlijk 1\n\n{foot}{again}\
                 in de nieuwe werkwijze.                juni 2025\n\
                 Met het rooster en      Planbureau     najaar 2025\n\
                 Team {number} gaat het goed.\n\n"
            )
        });
        let found = report(&source, "a.txt");
        assert_parts(&found, (true, true, 2));
        let goals: Vec<&str> = found.pillars[0].goals.iter().map(|goal| goal.text.as_str()).collect();
        assert_eq!(
            goals,
            ["Team 1 is geschoold in de nieuwe werkwijze.", "Met het rooster en Team 1 gaat het goed."],
            "{foot:?}"
        );
        assert_eq!(ends(&found.pillars[0]), ["2025-06-01", "2025-11-30"], "{foot:?}");
    }
}

#[test]
fn rows_that_end_on_a_dash_or_a_particle_are_rows_each() {
    let source = five(|number, name| {
        format!(
            "Pijler {number}: {name}\n\nBeeld\nHet team werkt rustig en goed.\n\nTerugblik\nHet ging goed.\n\nDoelen\n\n\
             Waar werken we aan      Wie        Gereed op\nTeam {number} is geschoold     -          Q2 2025\n\
             De tuin loopt door      HR,        mei 2025\nHet rooster klopt       -          Q3 2025\n\n"
        )
    });
    let found = report(&source, "a.txt");
    assert_parts(&found, (true, true, 3));
    assert_eq!(ends(&found.pillars[0]), ["2025-06-30", "2025-05-31", "2025-09-30"]);
}

#[test]
fn another_table_on_the_next_page_is_none_of_the_goals() {
    let source = format!(
        "{}\u{C}Indicator                Van toepassing  Toelichting\n1 Risicotaxatie          Nee             verblijf\n",
        five(|number, name| format!(
            "Pijler {number}: {name}\n\nBeeld\nHet team werkt rustig en goed.\n\nTerugblik\nHet ging goed.\n\nDoelen\n\n\
             Doel                     Wie             Gereed\nTeam {number} is geschoold      HR              Q2 2025\n\
             De tuin is opgeknapt     Tuin            mei 2025\n"
        ))
    );
    assert_parts(&report(&source, "a.txt"), (true, true, 2));
}

#[test]
fn tabs_set_cells_apart_however_long_they_are() {
    let source = five(|number, name| {
        format!(
            "Pijler {number}: {name}\n\nBeeld\nHet team werkt rustig en goed.\n\nTerugblik\nHet ging goed.\n\nDoelen\n\n\
             Doel\tWie\tGereed\nTeam {number} scholen\tIedereen\tQ2 2025\nHet rooster voor het hele jaar herzien\t\tmei 2025\n\n"
        )
    });
    let found = report(&source, "a.txt");
    assert_parts(&found, (true, true, 2));
    assert_eq!(ends(&found.pillars[0]), ["2025-06-30", "2025-05-31"]);
}

#[test]
fn a_table_may_hold_a_pillar_with_the_dates_of_its_goals_in_a_third_column() {
    let source = five(|number, name| {
        format!(
            "<h2>Pijler {number}: {name}</h2><table><tr><td>Onderdeel</td><td>Toelichting</td><td>Planning</td></tr>\
             <tr><td>Algemeen beeld</td><td colspan=2>Het team werkt rustig.</td></tr>\
             <tr><td rowspan=2>Terugblik op 2024</td><td colspan=2>Team {number} is geschoold.</td></tr>\
             <tr><td colspan=2>De regels zijn herzien.</td></tr>\
             <tr><td rowspan=2>Onze doelen</td><td>Er is een nieuw rooster</td><td>tweede kwartaal 2025</td></tr>\
             <tr><td>Elk team heeft een aandachtsfunctionaris</td><td>najaar 2025</td></tr></table>"
        )
    });
    let found = report(&format!("<!DOCTYPE html><html><body>{source}</body></html>"), "a.html");
    assert_parts(&found, (true, true, 2));
    assert_eq!(ends(&found.pillars[0]), ["2025-06-30", "2025-11-30"]);
    let look_back = found.pillars[0].retrospective.as_ref().unwrap();
    assert_eq!(look_back.text, "Team 1 is geschoold.\nDe regels zijn herzien.");
}

#[test]
fn each_definition_of_a_term_is_a_goal() {
    let source = five(|number, name| {
        format!(
            "<h2>Pijler {number}: {name}</h2><dl><dt>Algemeen beeld</dt><dd>Het team werkt rustig.</dd>\
             <dt>Terugblik</dt><dd>Team {number} is geschoold.</dd><dd>De regels zijn herzien.</dd>\
             <dt>Doelen</dt><dd>In mei 2025 is er een nieuw rooster voor team {number}.</dd>\
             <dd>Er komt een aandachtsfunctionaris in elk team.</dd></dl>"
        )
    });
    let found = report(&format!("<!DOCTYPE html><html><body>{source}</body></html>"), "a.html");
    assert_parts(&found, (true, true, 2));
    assert_eq!(ends(&found.pillars[0]), ["2025-05-31"]);
}

#[test]
fn the_first_column_may_say_what_stands_beside_it() {
    let rows = "| Doel | Alle teams scholen | Het rooster herzien |\n|---|---|---|\n| Actie | Training inkopen | Werkgroep |\n\
        | Gereed | Q2 2025 | november 2025 |\n";
    let source = five(|number, name| {
        format!(
            "## Pijler {number}: {name}\n\n### Beeld\n\nRustig.\n\n### Terugblik\n\nGeschoold.\n\n### Doelen\n\n{rows}\n"
        )
    });
    let found = report(&source, "a.md");
    assert_parts(&found, (true, true, 2));
    assert_eq!(found.pillars[0].goals[1].text, "Het rooster herzien");
    assert_eq!(ends(&found.pillars[0]), ["2025-06-30", "2025-11-30"]);
}

#[test]
fn a_mark_in_the_column_of_a_period_is_a_date() {
    let rows = "| Doel | Q1 | Q2 | Q3 | Q4 |\n|---|---|---|---|---|\n| Alle teams scholen | | x | | |\n| Het rooster herzien | | | | x |\n";
    let source = five(|number, name| {
        format!(
            "## Pijler {number}: {name}\n\n### Beeld\n\nRustig.\n\n### Terugblik\n\nGeschoold.\n\n### Doelen 2025\n\n{rows}\n"
        )
    });
    let found = report(&source, "a.md");
    assert_parts(&found, (true, true, 2));
    assert_eq!(ends(&found.pillars[0]), ["2025-06-30", "2025-12-31"]);
}

#[test]
fn letters_may_head_the_columns_of_a_table() {
    let rows = "| Doel | S | M | A | R | T |\n|---|---|---|---|---|---|\n\
        | Scholing | Alle teams zijn geschoold | elk team is er geweest | ja | ja | Q2 2025 |\n";
    let source = five(|number, name| {
        format!(
            "## Pijler {number}: {name}\n\n### Beeld\n\nRustig.\n\n### Terugblik\n\nGeschoold.\n\n### Doelen\n\n{rows}\n"
        )
    });
    let found = report(&source, "a.md");
    assert_parts(&found, (true, true, 1));
    assert_eq!(found.pillars[0].goals[0].text, "Alle teams zijn geschoold");
    assert_eq!(ends(&found.pillars[0]), ["2025-06-30"]);
}

#[test]
fn months_may_stand_below_their_year() {
    let months = ["jan", "feb", "mrt", "apr", "mei", "jun"].map(|month| format!("<th>{month}</th>")).concat();
    let table = format!(
        "<table><tr><th rowspan=2>Doel</th><th colspan=6>2025</th></tr><tr>{months}</tr><tr><td>Alle teams scholen</td><td><td>\
         <td>x<td><td><td></tr><tr><td>Het rooster herzien</td><td><td><td><td><td><td>x</tr></table>"
    );
    let source = five(|number, name| {
        format!(
            "<h2>Pijler {number}: {name}</h2><h3>Beeld</h3><p>Rustig.</p><h3>Terugblik</h3><p>Geschoold.</p><h3>Planning 2025</h3>{table}"
        )
    });
    let found = report(&format!("<!DOCTYPE html><html><body>{source}</body></html>"), "a.html");
    assert_parts(&found, (true, true, 2));
    assert_eq!(ends(&found.pillars[0]), ["2025-03-31", "2025-06-30"]);
}

/// A report in one table, with a row that `title` makes over or beside those of each pillar.
fn in_one_table(title: impl Fn(usize, &str) -> (String, String)) -> Report {
    let rows = five(|number, name| {
        let (over, beside) = title(number, name);
        format!(
            "{over}<tr><td rowspan=2>{beside}</td><td rowspan=2>Het team werkt rustig.</td><td rowspan=2>Team {number} is \
             geschoold.</td><td>Een rooster voor team {number} maken</td><td>eind 2025</td></tr>\
             <tr><td>Alle dossiers van team {number} toetsen</td><td>2e helft 2025</td></tr>"
        )
    });
    let heads = ["Onderdeel", "Hoe staat het ervoor?", "Wat deden we in 2024?", "Wat gaan we doen?", "Klaar"];
    let heads = heads.map(|head| format!("<td>{head}</td>")).concat();
    let figures = "<tr><td colspan=5>Kengetallen</td></tr><tr><td>Cliënten</td><td colspan=4>Op 31 december 2024 waren er 9 \
        forensische cliënten.</td></tr>";
    report(
        &format!("<!DOCTYPE html><html><body><table><tr>{heads}</tr>{rows}{figures}</table></body></html>"),
        "a.html",
    )
}

#[test]
fn a_table_may_hold_the_whole_report() {
    let over = in_one_table(|number, name| {
        (format!("<tr><td colspan=5>Pijler {number} – {name}</td></tr>"), "Ons werk".to_owned())
    });
    let beside = in_one_table(|number, name| (String::new(), format!("Pijler {number} – {name}")));
    for found in [over, beside] {
        assert_parts(&found, (true, true, 2));
        assert_eq!(ends(&found.pillars[2]), ["2025-12-31", "2025-12-31"]);
        assert_eq!(found.pillars[2].retrospective.as_ref().unwrap().text, "Team 3 is geschoold.");
        assert_eq!(found.key_figures.unwrap().clients[0].count, 9);
    }
}

#[test]
fn a_table_below_the_heading_of_a_pillar_may_hold_its_parts() {
    let source = five(|number, name| {
        format!(
            "## Pijler {number}: {name}\n\n| Locatie | Hoe staan we ervoor | Terugblik 2024 | Doelen | Wanneer |\n\
             |---|---|---|---|---|\n| Noord | Rustig. | Wij schoolden team {number}. | Rooster herzien | Q2 2025 |\n\
             | Zuid | Druk. | Er kwam een plan. | Plan toetsen | mei 2025 |\n\n"
        )
    });
    let found = report(&source, "a.md");
    assert_parts(&found, (true, true, 2));
    assert_eq!(ends(&found.pillars[0]), ["2025-06-30", "2025-05-31"]);
}

#[test]
fn goals_of_last_year_beside_the_new_ones_look_back() {
    let source = five(|number, name| {
        format!(
            "## Pijler {number}: {name}\n\nHet team werkt rustig.\n\n| Doel 2024 | Resultaat 2024 | Doel 2025 | Planning |\n\
             |---|---|---|---|\n| Plan maken voor 1 juli 2024 | Gelukt. | Plan toetsen | afspraak 1 april, slot mei 2025 |\n\n"
        )
    });
    let found = report(&source, "a.md");
    assert_parts(&found, (true, true, 1));
    assert_eq!(found.pillars[0].goals[0].text, "Plan toetsen");
    assert_eq!(ends(&found.pillars[0]), ["2025-04-01", "2025-05-31"]);
}

#[test]
fn rows_without_a_pillar_are_of_the_one_above() {
    let pillars = five(|number, name| {
        format!(
            "## Pijler {number}: {name}\n\n### Beeld\n\nHet team werkt rustig.\n\n### Terugblik\n\nHet ging goed.\n\n"
        )
    });
    let rows =
        five(|number, _| format!("| Pijler {number} | Rooster herzien | Q2 2025 |\n| | Plan toetsen | mei 2025 |\n"));
    let rows = rows.trim_start_matches("Kwaliteitsverslag forensische zorg 2024\n\n").replace("\n\n", "\n");
    let source = format!("{pillars}\n## Actielijst\n\n| Pijler | Doel | Gereed |\n|---|---|---|\n{rows}");
    assert_parts(&report(&source, "a.md"), (true, true, 2));
    let divided = rows.replace("| | Plan", "| Plan");
    let divided: Vec<String> = divided
        .lines()
        .map(|line| line.replacen(" | Rooster", " | | |\n| Rooster", 1).replace(" | Q2 2025 |", " | Q2 2025 | |"))
        .collect();
    let source = format!("{pillars}\n## Actielijst\n\n| Doel | Gereed | Wie |\n|---|---|---|\n{}", divided.join("\n"));
    assert_parts(&report(&source, "a.md"), (true, true, 2));
}

#[test]
fn numbers_of_goals_in_a_first_column_head_no_column() {
    let source = five(|number, name| {
        format!(
            "<h2>Pijler {number}: {name}</h2><h3>Beeld</h3><p>Rustig.</p><h3>Terugblik</h3><p>Geschoold.</p><h3>Doelen</h3>\
             <table><tr><td>Doel 1.</td><td>In Q2 2025 is het team geschoold.</td></tr>\
             <tr><td>Doel 2.</td><td>Eind 2025 is het plan getoetst.</td></tr></table>"
        )
    });
    let found = report(&format!("<!DOCTYPE html><html><body>{source}</body></html>"), "a.html");
    assert_parts(&found, (true, true, 2));
    assert_eq!(ends(&found.pillars[0]), ["2025-06-30", "2025-12-31"]);
}
