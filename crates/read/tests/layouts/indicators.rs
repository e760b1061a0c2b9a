//! What is said of the performance indicators.

use super::*;

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

#[test]
fn an_indicator_that_another_is_compared_with_is_not_meant() {
    let found = indicators(
        "Indicator 1: Risicotaxatie. Niet van toepassing, want wij behandelen niet.\n\n\
         Indicator 3: Ernst van de problematiek. Niet van toepassing, om dezelfde reden als bij indicator 1.",
    );
    assert!(found.iter().all(|(status, reason)| *status == IndicatorStatus::NotApplicable && reason.is_some()));
    assert_eq!(found.len(), 2);
}

#[test]
fn why_an_indicator_applies_is_no_result() {
    let found = indicators(
        "Indicator 2 (continuïteit van zorg) is voor het eerst op ons van toepassing, want vorig jaar kwamen er zestien \
         cliënten.",
    );
    assert_eq!(found, [(IndicatorStatus::Applicable, None)]);
}

#[test]
fn a_box_left_open_is_no_answer() {
    let (yes, no) = (IndicatorStatus::Applicable, IndicatorStatus::NotApplicable);
    let of = |said: &str| indicators(&format!("**Indicator 1: risicotaxatie**\n\n{said}"))[0].clone();
    assert_eq!(of("☒ van toepassing ☐ niet van toepassing\n\nBij 34 van de 40 cliënten.").0, yes);
    assert_eq!(of("☐ van toepassing\n\n☒ niet van toepassing").0, no);
    assert_eq!(
        of("☐ van toepassing ☑ niet van toepassing, want wij behandelen niet").1.as_deref(),
        Some("niet van toepassing, want wij behandelen niet")
    );
    assert_eq!(of("☒ van toepassing ☐ niet van toepassing Resultaat: bij 34 van de 40 cliënten.").0, yes);
    assert_eq!(of("Van toepassing: ja ☐ nee ☒").0, no);
    assert_eq!(of("Van toepassing: ja ☒ nee ☐\n\nBij 34 van de 40 cliënten.").0, yes);
    let before = indicators(
        "☒ van toepassing ☐ niet van toepassing: indicator 2, continuïteit van zorg. Bij 30 van de 36 cliënten.",
    );
    assert_eq!(before[0].0, yes);
    assert_eq!(of("☐ van toepassing ☐ niet van toepassing").0, IndicatorStatus::Unstated);
}

#[test]
fn all_indicators_may_be_denied_at_once() {
    let of = |said: &str| indicators(&format!("## Prestatie-indicatoren\n\n{said}"));
    let no = |reason: bool| {
        move |(status, why): &(IndicatorStatus, Option<String>)| {
            *status == IndicatorStatus::NotApplicable && why.is_some() == reason
        }
    };
    let found = of("Geen van de drie prestatie-indicatoren is op ons van toepassing.");
    assert!(found.len() == 3 && found.iter().all(no(false)));
    let found = of("De prestatie-indicatoren zijn niet van toepassing, omdat er minder dan 15 cliënten instroomden.");
    assert!(found.len() == 3 && found.iter().all(no(true)));
}

#[test]
fn the_number_before_a_name_counts_the_indicators_of_a_table() {
    let found = indicators(
        "## Prestatie-indicatoren\n\n| Indicator | Resultaat |\n|---|---|\n| 1. Risicotaxatie | 95% |\n\
         | 2. Continuïteit van zorg | 90% |\n| 3. Ernst | n.v.t., wij bieden geen behandeling |\n",
    );
    assert_eq!(found.iter().map(|(_, reason)| reason.is_some()).collect::<Vec<_>>(), [false, false, true]);
}

#[test]
fn a_reason_may_stand_in_the_next_sentence_or_be_referred_to() {
    let found = indicators(
        "Indicator 1, Risicotaxatie\n\nNiet van toepassing. De Toets is geen behandelaar.\n\n\
         Indicator 3, Ernst van de problematiek\n\nNiet van toepassing, zie bij indicator 1.",
    );
    assert!(found.iter().all(|(status, reason)| *status == IndicatorStatus::NotApplicable && reason.is_some()));
    assert_eq!(found.len(), 2);
    let later = "Indicator 1 (risicotaxatie): niet van toepassing. Wij komen hier volgend jaar op terug.";
    assert_eq!(indicators(later)[0], (IndicatorStatus::NotApplicable, None));
}

#[test]
fn a_cell_that_begins_with_no_denies() {
    let rows = "| Indicator | Van toepassing? | Resultaat |\n|---|---|---|\n| Indicator 1 Risicotaxatie | Ja | 20 van de 24 |\n\
                | Indicator 3 Ernst van de problematiek | Nee, dit meten alleen klinieken | |";
    let found = indicators(rows);
    assert_eq!(found[0].0, IndicatorStatus::Applicable);
    assert_eq!(found[1].0, IndicatorStatus::NotApplicable);
    assert!(found[1].1.as_deref().is_some_and(|reason| reason.contains("alleen klinieken")));
}

#[test]
fn all_three_may_be_denied_with_words_between() {
    let found = indicators(
        "De drie forensische prestatie-indicatoren zijn op ons niet van toepassing. Indicator 1 en 3 niet omdat wij niet \
         behandelen, indicator 2 niet omdat er minder dan 15 mensen wonen.",
    );
    assert!(found.iter().all(|(status, reason)| *status == IndicatorStatus::NotApplicable && reason.is_some()));
    assert_eq!(found.len(), 3);
}

#[test]
fn the_name_of_an_indicator_may_be_written_in_short() {
    let found =
        indicators("1. Risicotaxatie: 8 van de 9.\n2. Continuïteit: 7 van de 9.\n3. Ernst: niet van toepassing.");
    let status: Vec<IndicatorStatus> = found.into_iter().map(|(status, _)| status).collect();
    let [yes, no] = [IndicatorStatus::Applicable, IndicatorStatus::NotApplicable];
    assert_eq!(status, [yes, yes, no]);
}
