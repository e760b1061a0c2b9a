//! Reports that say what they are by their layout: where a heading comes back, what stands beside what, how lists were
//! broken. Each is a whole report of an invented provider, so that what is read shows as parts and goals.

#![allow(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test stops at what it does not expect")]

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
fn bullets_that_lost_their_lines_still_count_the_goals() {
    let source = five(|number, name| {
        format!(
            "Pijler {number}: {name}\n\nAlgemeen beeld\nHet team werkt rustig en kent elke bewoner bij naam en toenaam.\n\n\
             Terugblik 2024\nWij schoolden alle teams in het nieuwe plan, en dat beviel iedereen goed.\n\n\
             Doelen 2025 \u{F0B7} \u{F0B7}\nIn Q2 2025 oefenen alle teams met het nieuwe plan.\n\
             In mei 2025 is het boekje met de huisregels\nopnieuw gedrukt.\n"
        )
    });
    assert_parts(&report(&source, "a.txt"), (true, true, 2));
}

#[test]
fn goals_counted_inside_a_paragraph_are_goals_of_their_own() {
    let source = markdown("Terugblik", |number, name| format!("Pijler {number}: {name}"))
        .replace("- In Q2 2025", "Wij spraken af: (1) in mei 2025 is er een plan; (2) in Q2 2025");
    assert_parts(&report(&source, "a.md"), (true, true, 2));
}

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
fn a_date_told_in_the_reporting_year_is_due_when_the_goal_has_no_other() {
    let goals = |goal: &str| {
        let source = markdown("Terugblik", |number, name| format!("Pijler {number}: {name}"));
        let source = source.replacen("In Q2 2025 is team 1 geschoold.", goal, 1);
        report(&source, "a.md").pillars[0].goals[0].due.iter().map(|due| due.phrase.clone()).collect::<Vec<_>>()
    };
    assert_eq!(goals("In november 2024 is de nachtdienst uitgebreid."), ["In november 2024"]);
    assert_eq!(goals("In 2023 is de nachtdienst uitgebreid."), [""; 0]);
    assert_eq!(goals("In juni 2024 is er geoefend; in Q1 2025 volgt de rest."), ["in Q1 2025"]);
}

#[test]
fn people_are_counted_whatever_they_are_called() {
    let pillars = markdown("Terugblik", |number, name| format!("Pijler {number}: {name}"));
    for (figures, expected) in [
        ("Op 31 december 2024 woonden er 15 jongvolwassenen met een forensische titel.", 15),
        ("In heel 2024 waren er 33 cliënten. Op 31 december 2024 waren dat er 19.", 19),
        ("Op 31 december 2024 waren alle 18 plaatsen bezet door forensische bewoners.", 18),
    ] {
        let source = format!("{pillars}\n## Kengetallen\n\nPerceel 7, productcode Z-443. {figures}\n");
        let figures = report(&source, "a.md").key_figures.unwrap();
        let counted = figures.clients.iter().find(|count| count.reference_date.is_some()).map(|count| count.count);
        assert_eq!(counted, Some(expected), "{source}");
        assert_eq!(figures.product_codes[0].code, "Z443");
    }
}

#[test]
fn a_no_in_the_row_of_an_indicator_is_not_applicable() {
    let pillars = markdown("Terugblik", |number, name| format!("Pijler {number}: {name}"));
    let source = format!(
        "{pillars}\n## Prestatie-indicatoren\n\n| Indicator | Van toepassing | Toelichting |\n|---|---|---|\n\
         | 1 Risicotaxatie | Nee | geldt niet voor beschermd wonen |\n| 2 Continuïteit van zorg | Nee | |\n\
         | 3 Ernst van de problematiek | Ja | 28 van de 40 verbeterd |\n"
    );
    let indicators = report(&source, "a.md").indicators;
    let found: Vec<_> = indicators.iter().map(|found| (found.status, found.reason.is_some())).collect();
    let (no, yes) = (IndicatorStatus::NotApplicable, IndicatorStatus::Applicable);
    assert_eq!(found, [(no, true), (no, false), (yes, false)]);
}

/// A report of five pillars in Markdown, in which `part` writes the goals of each with their heading.
fn with_goals(part: impl Fn(usize) -> String) -> String {
    five(|number, name| {
        let above = format!("## Pijler {number}: {name}\n\n### Beeld\n\nHet team werkt rustig.\n\n### Terugblik\n\n");
        format!("{above}Het ging goed.\n\n{}", part(number))
    })
}

/// The ends of the due dates of a pillar's goals, in order.
fn ends(pillar: &Pillar) -> Vec<String> {
    let dues = pillar.goals.iter().flat_map(|goal| &goal.due);
    dues.map(|due| due.end.map_or_else(|| "-".to_owned(), |end| end.to_string())).collect()
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
fn a_date_above_a_list_is_that_of_the_goals_that_name_none() {
    let source = with_goals(|number| {
        format!(
            "### Acties\n\nEerste kwartaal 2025\n\n- Rooster herzien.\n- Team {number} scholen, uiterlijk in mei 2025.\n\n\
             #### Derde kwartaal 2025\n\n- Rooster toetsen.\n"
        )
    });
    let found = report(&source, "a.md");
    assert_parts(&found, (true, true, 3));
    assert_eq!(ends(&found.pillars[0]), ["2025-03-31", "2025-05-31", "2025-09-30"]);
    assert_eq!(found.pillars[0].goals[2].topic, None);
}

#[test]
fn a_date_before_a_goal_on_its_line_is_its_own() {
    let source = with_goals(|number| {
        format!("### Doelen\n\n- **Mei 2025:** team {number} is geschoold.\n- **Eind 2025:** het rooster is herzien.\n")
    });
    let found = report(&source, "a.md");
    assert_parts(&found, (true, true, 2));
    assert_eq!(ends(&found.pillars[0]), ["2025-05-31", "2025-12-31"]);
}

#[test]
fn a_line_that_only_says_when_makes_the_text_above_it_a_goal() {
    let source = five(|number, name| {
        format!(
            "<h2>Pijler {number}: {name}</h2><h3>Beeld</h3><p>Het team werkt rustig.</p><h3>Terugblik</h3><p>Het ging \
             goed.</p><h3>Vooruitblik</h3><div>Team {number} is geschoold.</div><div>Klaar: uiterlijk 1 mei 2025</div>\
             <div>Het rooster is herzien.</div><div>Q3 2025</div>"
        )
    });
    let found = report(&format!("<html><body>{source}</body></html>"), "a.html");
    assert_parts(&found, (true, true, 2));
    assert_eq!(ends(&found.pillars[0]), ["2025-05-01", "2025-09-30"]);
    assert_eq!(found.pillars[0].goals[1].text, "Het rooster is herzien.");
}

#[test]
fn a_connective_sets_off_the_next_goal_of_a_paragraph() {
    let source = with_goals(|number| {
        format!(
            "### Plannen\n\nIn mei 2025 is team {number} geschoold. De toets volgt later. Daarnaast herzien wij in Q4 2025 het \
             rooster. Ook dat kost tijd.\n"
        )
    });
    let found = report(&source, "a.md");
    assert_parts(&found, (true, true, 2));
    assert_eq!(ends(&found.pillars[0]), ["2025-05-31", "2025-12-31"]);
    assert_eq!(found.pillars[0].goals[0].text, "In mei 2025 is team 1 geschoold. De toets volgt later.");
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
fn labels_of_counts_may_have_lost_their_colon() {
    let markup = |label: &str, number: u32| format!("<div><span>{label}</span> <span>{number}</span></div>");
    let figures = [markup("Plaatsen", 32), markup("Forensische bewoners op 31 december 2024", 30)].concat();
    let source = format!("<html><body><h1>Kwaliteitsverslag 2024</h1><h2>Kengetallen</h2>{figures}</body></html>");
    let figures = report(&source, "a.html").key_figures.unwrap();
    let counts: Vec<_> = figures.clients.iter().map(|count| (count.count, count.reference_date.is_some())).collect();
    assert_eq!(counts, [(30, true)]);
}

fn indicators(text: &str) -> Vec<(IndicatorStatus, Option<String>)> {
    let source = format!("# Kwaliteitsverslag 2024\n\n## Prestatie-indicatoren\n\n{text}\n");
    let indicators = report(&source, "a.md").indicators;
    indicators.into_iter().map(|indicator| (indicator.status, indicator.reason)).collect()
}

#[test]
fn what_a_sign_sets_off_behind_a_denial_is_its_reason() {
    let given = "Indicator 1 (risicotaxatie). Niet van toepassing: wij behandelen niet.";
    assert_eq!(indicators(given)[0].1.as_deref(), Some("Niet van toepassing: wij behandelen niet."));
    for none in ["Indicator 1 (risicotaxatie): niet van toepassing.", "Indicator 1 (risicotaxatie) is n.v.t."] {
        assert_eq!(indicators(none)[0], (IndicatorStatus::NotApplicable, None), "{none}");
    }
}

#[test]
fn a_table_after_a_denial_is_no_reason() {
    let text = "Indicator 3 (ernst van de problematiek): niet van toepassing.\n\n| Actie | Wie |\n|---|---|\n| Nieuwe \
                website | staf |";
    assert_eq!(indicators(text)[0], (IndicatorStatus::NotApplicable, None));
}

#[test]
fn a_sentence_may_end_on_the_number_of_an_indicator() {
    let found = indicators(
        "Voor ons geldt indicator 2. Indicator 1 en 3 zijn niet van toepassing, omdat wij alleen verblijf bieden.\n\n\
         Indicator 2: bij 9 van de 11 cliënten sloot de zorg aan.",
    );
    let status: Vec<IndicatorStatus> = found.into_iter().map(|(status, _)| status).collect();
    let [yes, no] = [IndicatorStatus::Applicable, IndicatorStatus::NotApplicable];
    assert_eq!(status, [no, yes, no]);
}

fn figures(text: &str) -> verslagtoets_core::report::KeyFigures {
    let source = format!("# Kwaliteitsverslag 2024\n\n## Kengetallen\n\n{text}\n");
    report(&source, "a.md").key_figures.unwrap()
}

#[test]
fn counts_below_years_are_those_of_the_reporting_year() {
    let found = figures("| Kengetal | 2023 | 2024 |\n|---|---|---|\n| Cliënten op 31 december | 23 | 22 |");
    let counts: Vec<_> = found.clients.iter().map(|count| (count.count, count.reference_date)).collect();
    assert_eq!(counts.len(), 1);
    assert_eq!((counts[0].0, counts[0].1.map(|day| day.to_string())), (22, Some("2024-12-31".to_owned())));
}

#[test]
fn who_left_in_the_year_is_not_there_on_the_day() {
    let found = figures("Op 31 december 2024 waren 21 cliënten in zorg, in 2024 stroomden 6 cliënten uit.");
    let stock = found.clients.iter().filter(|count| count.reference_date.is_some()).map(|count| count.count);
    assert_eq!(stock.collect::<Vec<_>>(), [21]);
}

#[test]
fn a_share_is_held_against_the_counts_before_it() {
    for text in [
        "Het team telt 42 medewerkers, van wie 30 (80%) zijn geschoold.",
        "Op 31 december 2024 waren 30 forensische cliënten in zorg, op een totaal van 42 cliënten. Daarmee is 80% forensisch.",
    ] {
        let share = figures(text).percentages.remove(0);
        assert_eq!((share.count, share.total), (Some(30), Some(42)), "{text}");
    }
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
