//! Counts, shares and totals.

use super::*;

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
fn labels_of_counts_may_have_lost_their_colon() {
    let markup = |label: &str, number: u32| format!("<div><span>{label}</span> <span>{number}</span></div>");
    let figures = [markup("Plaatsen", 32), markup("Forensische bewoners op 31 december 2024", 30)].concat();
    let source = format!("<html><body><h1>Kwaliteitsverslag 2024</h1><h2>Kengetallen</h2>{figures}</body></html>");
    let figures = report(&source, "a.html").key_figures.unwrap();
    let counts: Vec<_> = figures.clients.iter().map(|count| (count.count, count.reference_date.is_some())).collect();
    assert_eq!(counts, [(30, true)]);
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
fn a_total_beside_a_table_is_that_of_its_rows() {
    let rows = "| Op 31 december 2024 | Aantal |\n|---|---|\n| Kliniek | 43 |\n| Polikliniek | 79 |\n\n";
    let found = figures(&format!("{rows}In totaal waren er op die datum 112 forensische cliënten."));
    assert_eq!(
        found.sums.iter().map(|sum| (sum.total, sum.parts.clone(), sum.apart)).collect::<Vec<_>>(),
        [(112, vec![43, 79], true)]
    );
    assert!(found.clients.iter().any(|count| count.count == 112 && count.reference_date.is_some()));
    assert!(figures(&format!("{rows}In totaal werken er 19 mensen.")).sums.is_empty());
}

#[test]
fn what_left_goes_with_the_figures_before_it() {
    let found = figures(
        "Perceel 7. Op 31 december 2024 waren er 43 forensische cliënten.\n\n## Uitstroom\n\n- Eigen woning: 8\n\
         - Beschermd wonen: 5\n- Totaal: 14",
    );
    assert_eq!((found.outflow.len(), found.outflow_total), (2, Some(14)));
}

#[test]
fn the_whole_may_come_before_the_part() {
    let share = &figures("Van de 58 patiënten hadden er 49 een taxatie (92%).").percentages[0];
    assert_eq!((share.count, share.total), (Some(49), Some(58)));
    let share = &figures("Bij 49 van de 58 patiënten was er een taxatie (84%).").percentages[0];
    assert_eq!((share.count, share.total), (Some(49), Some(58)));
}

#[test]
fn rows_below_a_head_that_counts_people_count_them() {
    let found = figures(
        "| Aantal forensische patiënten | Klinisch | Poli | Totaal |\n|---|---|---|---|\n| Op 31 december 2024 | 21 | 60 | 81 |",
    );
    assert!(
        found.clients.iter().any(|count| count.count == 81 && count.reference_date.is_some()),
        "{:?}",
        found.clients
    );
    let found = figures("| Kengetal | Totaal |\n|---|---|\n| In zorg op 31 december 2024 | 41 |");
    assert!(
        found.clients.iter().any(|count| count.count == 41 && count.reference_date.is_some()),
        "{:?}",
        found.clients
    );
    let found =
        figures("In heel 2024 zijn 49 unieke patiënten behandeld; op de peildatum 31 december 2024 verbleven er 23.");
    assert!(
        found.clients.iter().any(|count| count.count == 23 && count.reference_date.is_some()),
        "{:?}",
        found.clients
    );
}
