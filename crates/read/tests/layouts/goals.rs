//! Where goals and their dates stand.

use super::*;

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
fn signs_tell_the_levels_of_a_list_that_lost_its_indents() {
    for (goal, step) in [("• ", "◦ "), ("- ", "• "), ("1. ", "a. "), ("1) ", "- "), ("\u{F0B7} ", "o ")] {
        let source = five(|number, name| {
            format!(
                "Pijler {number}: {name}\n\nAlgemeen beeld\nHet team werkt rustig en kent elke bewoner bij naam.\n\n\
                 Terugblik 2024\nWij schoolden alle teams in het nieuwe plan, en dat beviel goed.\n\nDoelen 2025\n\
{goal}Nachten in huis {number}\n{step}De nachtdienst oefent met het nieuwe plan in mei 2025.\n\
                 {goal}Regels van huis {number}\n{step}Het boekje is opnieuw gedrukt in Q3 2025.\n"
            )
        });
        let found = report(&source, "a.txt");
        assert_parts(&found, (true, true, 2));
        assert_eq!(ends(&found.pillars[0]), ["2025-05-31", "2025-09-30"], "{goal:?} {step:?}");
    }
}

#[test]
fn signs_that_people_mix_are_of_one_level() {
    for signs in [["- ", "– ", "- "], ["• ", "● ", "\u{F0B7} "], ["☐ ", "☑ ", "✓ "], ["1. ", "- ", "- "]] {
        let source = five(|number, name| {
            let [first, second, third] = signs;
            format!(
                "Pijler {number}: {name}\n\nAlgemeen beeld\nHet team werkt rustig en kent elke bewoner bij naam.\n\n\
                 Terugblik 2024\nWij schoolden alle teams in het nieuwe plan, en dat beviel goed.\n\nDoelen 2025\n\
                 {first}Team {number} scholen in Q1 2025\n{second}Nieuw rooster voor de nacht\n{third}Tuin af in Q3 2025\n"
            )
        });
        assert_parts(&report(&source, "a.txt"), (true, true, 3));
    }
}

#[test]
fn a_date_behind_a_label_inside_the_next_paragraph_is_that_of_the_goal() {
    let source = with_goals(|number| {
        format!(
            "### Doelen\n\nWat willen we? Team {number} haalt een certificaat. Hoe? Met een eigen bladzijde.\n\n\
             Wie? De opleider. Wanneer? December 2025\n"
        )
    });
    let found = report(&source, "a.md");
    assert_parts(&found, (true, true, 1));
    assert_eq!(ends(&found.pillars[0]), ["2025-12-31"]);
}

#[test]
fn goals_counted_inside_a_paragraph_are_goals_of_their_own() {
    let source = markdown("Terugblik", |number, name| format!("Pijler {number}: {name}"))
        .replace("- In Q2 2025", "Wij spraken af: (1) in mei 2025 is er een plan; (2) in Q2 2025");
    assert_parts(&report(&source, "a.md"), (true, true, 2));
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

/// A report of five pillars in Markdown, in which `part` writes the goals of each with their heading.
fn with_goals(part: impl Fn(usize) -> String) -> String {
    five(|number, name| {
        let above = format!("## Pijler {number}: {name}\n\n### Beeld\n\nHet team werkt rustig.\n\n### Terugblik\n\n");
        format!("{above}Het ging goed.\n\n{}", part(number))
    })
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
fn the_sentences_of_a_part_that_is_one_paragraph_are_goals_each() {
    let source = with_goals(|number| {
        format!(
            "### Plannen\n\nWat hebben wij ons voorgenomen? Team {number} krijgt in 2025 een eigen huis. Met de buren maken we \
             vóór 1 november 2025 een plan voor het plein. Over de kosten denken wij nog na.\n"
        )
    });
    let found = report(&source, "a.md");
    assert_parts(&found, (true, true, 2));
    let goals: Vec<&str> = found.pillars[0].goals.iter().map(|goal| goal.text.as_str()).collect();
    let plan = "Met de buren maken we vóór 1 november 2025 een plan voor het plein.";
    assert_eq!(goals, ["Team 1 krijgt in 2025 een eigen huis.", plan]);
}

#[test]
fn paragraphs_numbered_by_chapter_are_goals_each() {
    let source = with_goals(|number| {
        format!(
            "### Doelen\n\n{number}.1 Uiterlijk in mei 2025 is er een plan.\n\n{number}.2 Wij werken aan rust op de \
             groepen.\n"
        )
    });
    let found = report(&source, "a.md");
    assert_parts(&found, (true, true, 2));
    assert_eq!(found.pillars[4].goals[1].text, "Wij werken aan rust op de groepen.");
}

#[test]
fn a_date_that_leads_to_a_list_is_that_of_the_goals_in_it() {
    let of = |lead: &str| {
        let source = with_goals(|number| {
            format!("### Plannen\n\n{lead}\n\n1. team {number} is geschoold;\n2. het rooster klopt.\n")
        });
        let found = report(&source, "a.md");
        assert_parts(&found, (true, true, 2));
        ends(&found.pillars[0])
    };
    assert_eq!(of("Uiterlijk 1 juni 2025 hebben we geregeld:"), ["2025-06-01", "2025-06-01"]);
    assert_eq!(of("In 2025 willen we bereiken:"), [""; 0]);
}

#[test]
fn goals_may_be_counted_without_a_sign() {
    let source = five(|number, name| {
        format!(
            "<h2>Pijler {number}: {name}</h2><h3>Beeld</h3><p>Rustig.</p><h3>Terugblik</h3><p>Geschoold.</p><h3>Doelen</h3>\
             <p><b>Doel 1</b><br>In mei 2025 is er een plan.</p><p><b>Doel 2</b><br>Met elk team maken we afspraken.</p>"
        )
    });
    let found = report(&format!("<!DOCTYPE html><html><body>{source}</body></html>"), "a.html");
    assert_parts(&found, (true, true, 2));
    assert_eq!(found.pillars[2].goals[1].text, "Met elk team maken we afspraken.");
}

#[test]
fn an_item_of_a_word_or_two_is_the_topic_of_the_goals_below_it() {
    let source = with_goals(|number| {
        format!(
            "### Doelen\n\n- Nachten\n  - Vanaf mei 2025 loopt team {number} andere rondes in de nacht.\n  \
             - In juni 2025 oefent team {number} met het alarm.\n- Scholing\n  - In Q2 2025 is team {number} geschoold.\n"
        )
    });
    let found = report(&source, "a.md");
    assert_parts(&found, (true, true, 3));
    let topics: Vec<_> = found.pillars[0].goals.iter().map(|goal| goal.topic.as_deref()).collect();
    assert_eq!(topics, [Some("Nachten"), Some("Nachten"), Some("Scholing")]);
}

#[test]
fn labels_and_questions_part_a_goal_from_what_is_said_of_it() {
    for said in [
        "Doel: Alle teams zijn geschoold. Actie: training inkopen. Gereed: Q2 2025.",
        "**Wat willen we?** Alle teams zijn geschoold. **Hoe?** Training inkopen. **Wanneer?** Q2 2025.",
        "Wat willen we? Alle teams zijn geschoold. Hoe? Training inkopen Wanneer? Q2 2025",
        "Wat gaan we doen?\n\n- Alle teams zijn geschoold.\n\nWanneer?\n\n- Q2 2025",
        "Wat willen we bereiken?\n\nAlle teams zijn geschoold.\n\nHoe doen we dat?\n\nTraining inkopen.\n\nWanneer?\n\nQ2 2025",
        "- Specifiek: Alle teams zijn geschoold.\n- Meetbaar: elk team is er geweest.\n- Tijdgebonden: Q2 2025",
        "Specifiek: Alle teams zijn geschoold.\n\nMeetbaar: elk team is er geweest.\n\nTijdgebonden: Q2 2025",
    ] {
        let found = report(&with_goals(|_| format!("### Doelen\n\n{said}\n")), "a.md");
        assert_parts(&found, (true, true, 1));
        assert_eq!(found.pillars[0].goals[0].text, "Alle teams zijn geschoold.", "{said}");
        assert_eq!(ends(&found.pillars[0]), ["2025-06-30"], "{said}");
    }
}

#[test]
fn a_goal_with_a_name_is_what_it_says_exactly() {
    let found = with_goals(|_| {
        "### Doelen\n\n**Doel: scholing**\n\n- Specifiek: alle teams zijn geschoold\n- Meetbaar: elk team is er geweest\n\
         - Tijdgebonden: Q2 2025\n"
            .to_owned()
    });
    let found = report(&found, "a.md");
    assert_parts(&found, (true, true, 1));
    assert_eq!(found.pillars[0].goals[0].text, "scholing alle teams zijn geschoold");
}

#[test]
fn a_question_may_stand_over_a_list_of_goals() {
    let source = with_goals(|number| {
        format!(
            "### Doelen\n\nWat gaan we doen?\n\n- In mei 2025 is er een plan.\n- Team {number} krijgt een rooster.\n"
        )
    });
    assert_parts(&report(&source, "a.md"), (true, true, 2));
}

#[test]
fn a_goal_that_is_said_in_full_is_not_said_again() {
    let source = with_goals(|_| {
        "### Doelen\n\n| Doel 1 | Alle teams kennen de nieuwe regels |\n|---|---|\n| S | Er komt een werkwijze |\n\
         | M | Elk team is er geweest |\n| T | 30 juni 2025 |\n"
            .to_owned()
    });
    let found = report(&source, "a.md");
    assert_parts(&found, (true, true, 1));
    assert_eq!(found.pillars[0].goals[0].text, "Alle teams kennen de nieuwe regels");
}

#[test]
fn headings_over_text_are_the_goals_and_the_text_dates_them() {
    let source = with_goals(|number| {
        format!(
            "### Doelen\n\nWij hebben drie plannen.\n\n#### 1. Familiekamer\n\nEr komt een kamer voor bezoek. Zij gaat open \
             in mei 2025.\n\n#### Een rooster dat past\n\nPlanning: Q3 2025. Trekker: team {number}.\n\n#### Leefstijl\n\n\
             Wij bieden iedereen een programma aan.\n"
        )
    });
    let found = report(&source, "a.md");
    assert_parts(&found, (true, true, 3));
    let goals = &found.pillars[0].goals;
    let names: Vec<&str> = goals.iter().map(|goal| goal.text.as_str()).collect();
    assert_eq!(names, ["Familiekamer", "Een rooster dat past", "Leefstijl"]);
    assert_eq!(ends(&found.pillars[0]), ["2025-05-31", "2025-09-30"]);
    assert!(goals.iter().all(|goal| goal.topic.is_none()));
}

#[test]
fn a_theme_or_a_heading_over_several_goals_is_their_topic() {
    let text = "In Q1 2025 oefent het team.\n\nIn Q3 2025 toetsen we het plan.";
    for heading in ["Veiligheidsmanagement", "Rust op de groep"] {
        let source = with_goals(|_| format!("### Doelen\n\n#### {heading}\n\n{text}\n"));
        let found = report(&source, "a.md");
        assert_parts(&found, (true, true, 2));
        assert_eq!(found.pillars[0].goals[0].topic.as_deref(), Some(heading));
    }
}

#[test]
fn goals_marked_under_topics_count_beside_a_part_for_goals() {
    let source = with_goals(|number| {
        format!(
            "### Scholing\n\nHet aanbod is smal.\n\nDoel: in Q1 2025 is er een plan.\n\n### Meten\n\n#### Doelen\n\n\
             - In Q2 2025 meet team {number}.\n- In Q3 2025 volgt een toets.\n"
        )
    });
    let found = report(&source, "a.md");
    assert_parts(&found, (true, true, 3));
    assert_eq!(ends(&found.pillars[0]), ["2025-03-31", "2025-06-30", "2025-09-30"]);
}

#[test]
fn a_goal_in_prose_is_what_will_be_done_without_the_story_around_it() {
    let story = "Korter wachten. Wachten is vervelend en kost moeite. De wachttijd is op 1 juli 2025 zes weken. Daartoe \
                 scholen de teams bij, en dat kost een jaar.";
    let source =
        with_goals(|_| format!("### Doelen\n\n{story}\n\nEn in Q3 2025 toetsen we het plan met alle teams.\n"));
    let found = report(&source, "a.md");
    assert_parts(&found, (true, true, 2));
    assert_eq!(found.pillars[0].goals[0].text, "De wachttijd is op 1 juli 2025 zes weken.");
}

#[test]
fn milestones_below_a_goal_date_it() {
    let source = with_goals(|number| {
        format!(
            "### Doelen\n\n- Team {number} heeft een plan.\n    - Q1: ontwerp gereed\n    - Q3: plan toetsen\n- In mei 2025 volgt een toets.\n"
        )
    });
    let found = report(&source, "a.md");
    assert_parts(&found, (true, true, 2));
    assert_eq!(found.pillars[0].goals[0].text, "Team 1 heeft een plan.");
    assert_eq!(ends(&found.pillars[0]), ["2025-03-31", "2025-09-30", "2025-05-31"]);
}

#[test]
fn who_does_a_goal_is_no_goal() {
    let source = with_goals(|_| {
        "### Doelen\n\n- In mei 2025 volgt een toets.\n- Trekker: hoofd zorg\n- Eigenaar: staf\n".to_owned()
    });
    assert_parts(&report(&source, "a.md"), (true, true, 1));
}

#[test]
fn the_goals_of_the_next_year_come_before_those_of_a_later_one() {
    let source = with_goals(|_| {
        "### Doelen\n\n| Thema | Doel 2025 | Doel 2026 |\n|---|---|---|\n| Scholing | Teams scholen voor 1 juli 2025 | Herhalen |\n".to_owned()
    });
    assert_eq!(report(&source, "a.md").pillars[0].goals[0].text, "Teams scholen voor 1 juli 2025");
}

#[test]
fn what_was_or_others_settled_is_no_goal_told_in_prose() {
    let facts = "In 2024 liep het contract nog door tot 1 januari 2026.\n\nVolgens de wet moet dat op 1 januari 2026 anders.\n\n\
                 In 2025 kregen wij nieuwe bewoners.\n";
    let source = five(|number, name| format!("## Pijler {number}: {name}\n\n{facts}\n"));
    assert_parts(&report(&source, "a.md"), (true, false, 0));
}
