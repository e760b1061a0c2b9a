//! A complete report of an invented provider, with a place for everything in it.

#![allow(dead_code, reason = "each test takes what it needs")]

use chrono::NaiveDate;
use verslagtoets_core::{
    Anchor, Location, Report,
    report::{
        Bound, ClientCount, ClientScope, CountKind, Due, DueKind, Goal, Indicator, IndicatorStatus, KeyFigurePlaces,
        KeyFigures, Outflow, Percentage, Pillar, ProductCode, ReportPlaces, Section, Sum,
    },
};

/// The report: every rule has something to look at and nothing to say.
pub(crate) fn complete() -> Report {
    Report {
        provider: Some("Stichting De Wilgenhof".to_owned()),
        reporting_year: Some(2024),
        pillars: TEXTS.iter().enumerate().map(pillar).collect(),
        key_figures: Some(key_figures()),
        indicators: indicators(),
        locations: ReportPlaces {
            provider: Some(place(&[], "Kwaliteitsverslag 2024 Stichting De Wilgenhof")),
            reporting_year: Some(place(&[], "Kwaliteitsverslag 2024 Stichting De Wilgenhof")),
            indicators: Some(place(&["Kengetallen"], "Prestatie-indicatoren")),
        },
        ..Report::default()
    }
}

/// The report of the year before: its goal is answered, its figures are near.
pub(crate) fn last_year() -> Report {
    let text = "Uiterlijk Q4 2024 is de overdracht naar vervolgzorg beschreven.";
    let goal = Goal { text: text.to_owned(), due: vec![due(2024)], ..Goal::default() };
    let figures = KeyFigures {
        capacity: Some(28),
        clients: vec![clients(30, ClientScope::Forensic, CountKind::Stock)],
        ..KeyFigures::default()
    };
    Report {
        reporting_year: Some(2023),
        pillars: vec![Pillar { number: 4, goals: vec![goal], ..Pillar::default() }],
        key_figures: Some(figures),
        ..Report::default()
    }
}

/// A due date at the end of a year.
pub(crate) fn due(year: i32) -> Due {
    let phrase = format!("Uiterlijk Q4 {year}");
    Due { phrase, kind: DueKind::By, start: None, end: day(year, 12, 31), inferred: false, location: None }
}

/// A place below headings.
pub(crate) fn place(path: &[&str], quote: &str) -> Location {
    Location {
        anchor: Anchor::Block,
        heading_path: path.iter().map(ToString::to_string).collect(),
        quote: Some(quote.to_owned()),
        ..Location::default()
    }
}

/// A day of the calendar.
pub(crate) fn day(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, month, day)
}

struct Texts {
    title: &'static str,
    picture: &'static str,
    retrospective: &'static str,
    goal: &'static str,
}

const TEXTS: [Texts; 5] = [
    Texts {
        title: "Veiligheid en persoonsgerichte zorg",
        picture: "Wij werken op beide locaties met een veiligheidsplan en met een signaleringsplan voor elke cliënt.\n\
                  Herstel en het netwerk van de cliënt staan in elk begeleidingsplan.",
        retrospective: "In 2024 is elk incident binnen een week besproken.",
        goal: "Uiterlijk Q2 2025 bespreken wij het signaleringsplan met elke naaste die dat wil.",
    },
    Texts {
        title: "Forensisch vakmanschap",
        picture: "Onze begeleiders zijn vakbekwaam en volgen jaarlijks scholing.\n\
                  Twee ervaringsdeskundigen werken mee in het team.",
        retrospective: "In 2024 hebben alle begeleiders de training risicotaxatie gevolgd.",
        goal: "Uiterlijk Q2 2025 heeft elke nieuwe begeleider een opleidingsplan.",
    },
    Texts {
        title: "Organisatie van zorg",
        picture: "De Wilgenhof is gecertificeerd en werkt met een verbetercyclus.\n\
                  Het leefklimaat en het werkklimaat worden elk jaar gemeten.",
        retrospective: "De audit van 2024 leverde twee verbeterpunten op; beide zijn opgelost.",
        goal: "Uiterlijk Q2 2025 bespreekt de cliëntenraad elke meting.",
    },
    Texts {
        title: "Samenwerken",
        picture: "Wij overleggen elke maand met de reclassering en met de gemeenten in de regio.",
        retrospective: "In 2024 is de overdracht naar vervolgzorg beschreven.",
        goal: "Uiterlijk Q2 2025 is er een afspraak met elke gemeente over nazorg.",
    },
    Texts {
        title: "Informeren over resultaten",
        picture: "Wij delen onze resultaten met cliënten, verwanten en inkoper.",
        retrospective: "In 2024 stond het verslag in mei op onze website.",
        goal: "Uiterlijk Q2 2025 is er een versie in eenvoudige taal.",
    },
];

fn pillar((index, texts): (usize, &Texts)) -> Pillar {
    let number = index as u8 + 1;
    let heading = format!("Pijler {number}: {}", texts.title);
    let section = |title: &str, text: &str| Section {
        text: text.to_owned(),
        location: Some(place(&[&heading], title)),
        lines: text.lines().map(|line| place(&[&heading, title], line)).collect(),
        ..Section::default()
    };
    Pillar {
        number,
        title: texts.title.to_owned(),
        general_picture: Some(section("Algemeen beeld", texts.picture)),
        retrospective: Some(section("Terugblik 2024", texts.retrospective)),
        goals_section: Some(section("Doelen 2025", texts.goal)),
        goals: vec![goal(texts.goal, place(&[&heading, "Doelen 2025"], texts.goal))],
        location: Some(place(&[], &heading)),
        ..Pillar::default()
    }
}

fn goal(text: &str, location: Location) -> Goal {
    let due = Due {
        phrase: "Uiterlijk Q2 2025".to_owned(),
        kind: DueKind::By,
        start: None,
        end: day(2025, 6, 30),
        inferred: false,
        location: Some(Location { quote: Some("Uiterlijk Q2 2025".to_owned()), ..location.clone() }),
    };
    Goal { text: text.to_owned(), due: vec![due], location: Some(location), ..Goal::default() }
}

fn key_figures() -> KeyFigures {
    KeyFigures {
        lots: vec![4],
        regions: vec!["Drenthe".to_owned()],
        product_codes: vec![ProductCode {
            code: "H300".to_owned(),
            description: "begeleiding".to_owned(),
            location: Some(figure("H300 begeleiding")),
        }],
        capacity: Some(30),
        clients: vec![
            clients(24, ClientScope::Forensic, CountKind::Stock),
            clients(400, ClientScope::Other, CountKind::Stock),
            clients(31, ClientScope::Forensic, CountKind::Flow),
        ],
        percentages: vec![Percentage {
            value: 6.0,
            decimals: 1,
            bound: Bound::Exact,
            of: "van alle cliënten".to_owned(),
            of_clients: true,
            count: None,
            total: None,
            location: Some(figure("6,0% van alle cliënten")),
        }],
        outflow: vec![outflow("Begeleid wonen", 5), outflow("Geen vervolgzorg nodig", 3)],
        outflow_total: Some(8),
        sums: vec![Sum {
            total: 400,
            parts: vec![300, 100],
            apart: false,
            location: Some(figure("in totaal 400 cliënten")),
        }],
        location: Some(place(&[], "Kengetallen")),
        locations: KeyFigurePlaces {
            lots: Some(figure("perceel 4")),
            outflow_total: Some(figure("Totaal 8")),
            ..KeyFigurePlaces::default()
        },
    }
}

/// A count of clients, on the last day of the reporting year if it is on a day.
pub(crate) fn clients(count: u32, scope: ClientScope, kind: CountKind) -> ClientCount {
    let reference_date = if kind == CountKind::Stock { day(2024, 12, 31) } else { None };
    ClientCount { count, scope, kind, reference_date, location: Some(figure(&format!("{count} cliënten"))) }
}

fn outflow(destination: &str, count: u32) -> Outflow {
    Outflow { destination: destination.to_owned(), count, location: Some(figure(destination)) }
}

fn figure(quote: &str) -> Location {
    place(&["Kengetallen"], quote)
}

fn indicators() -> Vec<Indicator> {
    let applicable = |number, result: &str| Indicator {
        number,
        status: IndicatorStatus::Applicable,
        result: Some(result.to_owned()),
        location: Some(place(&["Kengetallen", "Prestatie-indicatoren"], &format!("Indicator {number}"))),
        ..Indicator::default()
    };
    let excused = Indicator {
        status: IndicatorStatus::NotApplicable,
        reason: Some("wij leveren alleen begeleiding en geen behandeling".to_owned()),
        result: None,
        ..applicable(3, "")
    };
    vec![
        applicable(1, "Bij 22 van de 24 cliënten is tijdig een risicotaxatie afgenomen."),
        applicable(2, "Van de 8 vertrokken cliënten kregen er 5 vervolgzorg."),
        excused,
    ]
}
