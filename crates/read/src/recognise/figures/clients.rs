//! Counts of clients with their scope and day, and capacity.

use super::numbers::{Number, counts, words};
use crate::{
    dates,
    recognise::{
        outline::Outline,
        units::{CELL_BREAK, Unit},
    },
};
use chrono::NaiveDate;
use verslagtoets_core::{
    Location,
    report::{ClientCount, ClientScope, CountKind},
    wording::Folded,
};

/// Beginnings of words for people in care, and of the word for the places that they take.
const PEOPLE: &[&str] = &[
    "bezet",
    "client",
    "jeugdige",
    "jongere",
    "patient",
    "bewoner",
    "justitiabele",
    "deelnemer",
    "gedetineerde",
    "pupil",
    "zorgvrager",
    "forensisch client",
];

/// Beginnings of the label of a row that counts people without a word for them.
const IN_CARE: &[&str] = &["in zorg", "in behandeling", "in begeleiding"];

/// Beginnings of words for what a table may count instead of people.
const OTHER_THINGS: &[&str] = &["aanvraag", "aanmelding", "incident", "klacht", "melding", "verzoek"];

/// Beginnings of words for places in care.
const PLACES: &[&str] = &[
    "bed",
    "bedden",
    "plaats",
    "plaatsen",
    "plekken",
    "plek",
    "behandelplaats",
    "capaciteit",
    "capaciteitsplaats",
    "woonplek",
    "appartement",
    "zorgplek",
    "verblijfsplaats",
    "behandelplek",
];

/// Words that make a count one of forensic clients.
const FORENSIC: &[&str] =
    &["forensisch", "justitie", "justitiabele", "strafrecht", "fz", "fzclient", "dji", "ifzo", "reclassering", "tbs"];

/// Words that make a count one of clients outside forensic care, or of all.
const OTHER: &[&str] = &[
    "intramura",
    "extramura",
    "wlz",
    "wmo",
    "jeugd",
    "organisatie",
    "organisatiebreed",
    "totaal aantal client",
    "alle client",
    "regulier",
    "overige",
];

/// Words that tell of coming and going, so that no day of the sentence holds for their clause.
const MOVEMENT: &[&str] = &["uniek", "instroom", "ingestroomd", "uitgestroomd", "stroomden", "gedurende"];

/// Words that show a count over a period.
const FLOW: &[&str] = &[
    "uniek",
    "instroom",
    "ingestroomd",
    "stroomden",
    "opgenomen",
    "behandeld",
    "gedurende",
    "heel",
    "over",
    "jaarbasis",
    "loop",
];

/// The counts of clients in the units.
pub(super) fn clients(outline: &Outline<'_>, units: &[Unit], year: Option<i32>) -> Vec<ClientCount> {
    let shared_day = shared_day(units);
    let mut found = Vec::new();
    let mut lead: Option<Lead> = None;
    let mut header: Option<&Unit> = None;
    let mut spoken_of = false;
    for (index, unit) in units.iter().enumerate() {
        let own_day = dates::first_day(&unit.text).map(|(_, day)| day).or_else(|| last_day(unit));
        if let Some(day) = own_day {
            lead = Some(Lead { index, block: unit.block, day });
        }
        let is_header = unit.table.is_some() && header.is_none_or(|header| header.table != unit.table);
        if is_header {
            header = Some(unit);
        }
        let above = header.filter(|header| header.table == unit.table && unit.table.is_some());
        let years = Years::of(above);
        let mut numbers = client_numbers(unit, above);
        numbers.retain(|number| years.at(unit, number).is_none_or(|column| year.is_none_or(|year| column == year)));
        let mut referring = if spoken_of || !numbers.is_empty() { referring(unit) } else { Vec::new() };
        referring.retain(|number| !numbers.contains(number));
        spoken_of = !(numbers.is_empty() && referring.is_empty());
        for number in numbers.into_iter().chain(referring) {
            let column_day = above.and_then(|header| dates::first_day(&header.text)).map(|(_, day)| day);
            let column_day = column_day.or_else(|| years.day(unit, &number));
            let near = lead.filter(|lead| lead.reaches(index, unit)).map(|lead| lead.day);
            let kind = kind(unit, &number, above, own_day.or(column_day).is_some());
            let day = own_day.or(column_day).or(near).or(shared_day).filter(|_| kind == CountKind::Stock);
            let day =
                day.filter(|day| year.is_none_or(|year| (year - 1..=year + 1).contains(&chrono::Datelike::year(day))));
            found.push(ClientCount {
                count: number.value,
                scope: scope(outline, unit, &number),
                kind,
                reference_date: day,
                location: unit.locate(outline, number.range),
            });
        }
    }
    found
}

/// A day that was told, for the counts that follow.
#[derive(Debug, Clone, Copy)]
struct Lead {
    index: usize,
    block: usize,
    day: NaiveDate,
}

impl Lead {
    /// Whether the day holds for a unit: a few statements or blocks further on.
    fn reaches(self, index: usize, unit: &Unit) -> bool {
        const REACH: usize = 3;
        index - self.index <= REACH || unit.block.abs_diff(self.block) <= REACH
    }
}

/// The years that the columns of a table are headed with.
#[derive(Debug, Default)]
struct Years(Vec<Option<i32>>);

impl Years {
    fn of(header: Option<&Unit>) -> Self {
        let year = |cell: &str| cell.trim().parse().ok().filter(|year| (2000..2100).contains(year));
        Self(header.into_iter().flat_map(Unit::cells).map(year).collect())
    }

    /// The year of the column that a number stands in.
    fn at(&self, unit: &Unit, number: &Number) -> Option<i32> {
        if self.0.iter().all(Option::is_none) {
            return None;
        }
        let before = unit.text.get(..number.range.start)?;
        self.0.get(before.matches(CELL_BREAK).count()).copied().flatten()
    }

    /// "Cliënten op 31 december" in the row of a number: the day in the year of its column.
    fn day(&self, unit: &Unit, number: &Number) -> Option<NaiveDate> {
        let year = self.at(unit, number)?;
        dates::first_day(&format!("{} {year}", unit.cells().next()?)).map(|(_, day)| day)
    }
}

/// Units outside the key figures that surely count forensic clients: they say so, and on which day.
pub(super) fn told(units: &[Unit]) -> Vec<Unit> {
    let tells = |unit: &&Unit| any_word(&unit.folded, FORENSIC) && dates::first_day(&unit.text).is_some();
    units.iter().filter(tells).cloned().collect()
}

/// The numbers of a unit that count clients: beside a word for them or, in a row or "label: number", labelled with one.
fn client_numbers(unit: &Unit, header: Option<&Unit>) -> Vec<Number> {
    let numbers = counts(&unit.text);
    if numbers.is_empty() || is_threshold(&unit.folded) {
        return Vec::new();
    }
    let is_person = |word: &str| starts_any(word, PEOPLE);
    if !unit.folded.words().any(is_person) && !is_titled(&unit.folded) {
        let labelled = header.is_some_and(|header| header.folded.words().any(is_person));
        let first = unit.cells().next().map(|label| Folded::new(label).as_str().to_owned()).unwrap_or_default();
        // "Aantal forensische patiënten" over the days and totals of the rows: each counts them.
        let heads_rows = header.is_some_and(|header| {
            let head = Folded::new(header.cells().next().unwrap_or_default());
            let counts = head.words().next() == Some("aantal") && head.words().any(is_person);
            let tells = first.starts_with("totaal") || dates::first_day(&unit.text).is_some();
            counts && tells && header.block != unit.block
        });
        let other_things =
            header.is_some_and(|header| header.folded.words().any(|word| starts_any(word, OTHER_THINGS)));
        let in_care = unit.table.is_some() && !other_things && IN_CARE.iter().any(|words| first.starts_with(words));
        let row = in_care
            || heads_rows
            || labelled && (first.starts_with("totaal") || FORENSIC.iter().any(|word| first.contains(word)));
        return if row { numbers.into_iter().last().into_iter().collect() } else { Vec::new() };
    }
    let near: Vec<Number> = numbers.iter().filter(|number| is_near(&unit.text, number, is_person)).cloned().collect();
    let has_label = unit.table.is_some() || unit.text.contains(':') || ends_in_number(unit, &numbers);
    if near.is_empty() && has_label { numbers } else { near }
}

/// "Bewoners met een forensische titel 30": a label whose colon was lost.
fn ends_in_number(unit: &Unit, numbers: &[Number]) -> bool {
    let ends = matches!(numbers, [number] if unit.text.trim_end().len() == number.range.end);
    ends && unit.folded.words().count() <= LONGEST_LABEL
}

/// Words of a label with its number, at most.
const LONGEST_LABEL: usize = 12;

/// "Ultimo 2024": the last day of a year.
fn last_day(unit: &Unit) -> Option<NaiveDate> {
    let mut words = unit.folded.words().skip_while(|word| *word != "ultimo");
    let year = words.nth(1)?.parse().ok()?;
    NaiveDate::from_ymd_opt(year, 12, 31).filter(|_| (2000..2100).contains(&year))
}

/// "Op 31 december waren dat er 34": a count of the people that the words before it speak of.
fn referring(unit: &Unit) -> Vec<Number> {
    const REACH: usize = 40;
    let points_back = |number: &Number| {
        let before = unit.text.get(..number.range.start).unwrap_or_default();
        let near =
            before.char_indices().rev().nth(REACH).map_or(before, |(at, _)| before.get(at..).unwrap_or_default());
        let words = Folded::new(near);
        let words: Vec<&str> = words.words().collect();
        let refers = matches!(words.as_slice(), [.., "er"] | [.., "er" | "waren", "dat"]);
        let after = unit.text.get(number.range.end..).unwrap_or_default().trim_start();
        refers && !after.starts_with(char::is_alphabetic)
    };
    if dates::first_day(&unit.text).is_none() {
        return Vec::new();
    }
    counts(&unit.text).into_iter().filter(points_back).collect()
}

/// A word for people within a few words after the number, and no other counted thing between.
fn is_near(text: &str, number: &Number, is_person: impl Fn(&str) -> bool) -> bool {
    let after = text.get(number.range.end..).unwrap_or_default();
    let clause = after.split([';', '.', ':']).next().unwrap_or_default();
    if is_titled(&Folded::new(clause)) {
        return true;
    }
    if words(clause).take(4).any(|(_, word)| word.eq_ignore_ascii_case("bezet")) {
        return true;
    }
    let mut seen = 0;
    for (_, word) in words(clause) {
        let folded = Folded::new(word);
        if is_person(folded.as_str()) {
            return true;
        }
        seen += 1;
        let stop = word.starts_with(|char: char| char.is_ascii_digit())
            || starts_any(folded.as_str(), PLACES)
            || starts_any(
                folded.as_str(),
                &["medewerker", "locatie", "fte", "team", "incident", "uur", "jaar", "maand", "week", "keer"],
            );
        if seen > 5 || stop {
            return false;
        }
    }
    false
}

/// "15 jongvolwassenen met een forensische titel": people, whatever they are called.
fn is_titled(clause: &Folded) -> bool {
    let is_title = |word: &str| matches!(word, "forensische" | "strafrechtelijke" | "justitiele");
    let words: Vec<&str> = clause.words().filter(|word| *word != "een").collect();
    words.windows(2).any(|pair| matches!(pair, ["met", word] if is_title(word)))
}

/// "minder dan 15 cliënten" is the threshold of an indicator and no count.
fn is_threshold(text: &Folded) -> bool {
    ["minder dan", "ten minste", "minimaal", "vanaf 15", "drempel", "onder de 15", "meer dan 15"]
        .iter()
        .any(|phrase| text.contains(phrase))
        && ["15", "vijftien"].iter().any(|number| text.contains(number))
}

fn starts_any(word: &str, beginnings: &[&str]) -> bool {
    beginnings.iter().any(|beginning| word.starts_with(beginning))
}

fn any_word(text: &Folded, beginnings: &[&str]) -> bool {
    text.words().any(|word| starts_any(word, beginnings))
        || beginnings.iter().any(|phrase| phrase.contains(' ') && text.contains(phrase))
}

/// Forensic unless the words beside the number say otherwise.
fn scope(outline: &Outline<'_>, unit: &Unit, number: &Number) -> ClientScope {
    let heading = outline
        .contexts
        .get(unit.block)
        .and_then(|context| context.parent)
        .map_or("", |parent| outline.heading_text(parent));
    let clause = Folded::new(clause(&unit.text, number));
    let whole =
        any_word(&clause, OTHER) || (clause.contains("in totaal") && !any_word(&Folded::new(heading), FORENSIC));
    if any_word(&clause, FORENSIC) || !whole { ClientScope::Forensic } else { ClientScope::Other }
}

/// The words around a number up to the commas beside it.
fn clause<'a>(text: &'a str, number: &Number) -> &'a str {
    let (before, after) = text.split_at_checked(number.range.end).unwrap_or((text, ""));
    let start = [", ", "; "].iter().filter_map(|stop| before.rfind(stop)).max().unwrap_or(0);
    let end = [", ", "; "].iter().filter_map(|stop| after.find(stop)).min().unwrap_or(after.len());
    text.get(start..before.len() + end).unwrap_or(text)
}

/// Whether the clause of a number tells of a period, whatever day the sentence names: "..., in 2025 stroomden 6 uit".
fn moves(unit: &Unit, number: &Number) -> bool {
    let clause = clause(&unit.text, number);
    unit.table.is_none() && dates::first_day(clause).is_none() && any_word(&Folded::new(clause), MOVEMENT)
}

fn kind(unit: &Unit, number: &Number, header: Option<&Unit>, has_day: bool) -> CountKind {
    let in_header = |words| header.is_some_and(|header| any_word(&header.folded, words));
    let on_day = has_day || any_word(&unit.folded, &["peildatum", "eind", "ultimo"]) || in_header(&["peildatum"]);
    let over_year = any_word(&unit.folded, FLOW) || in_header(FLOW);
    let stock = (on_day || !over_year) && !moves(unit, number);
    if stock { CountKind::Stock } else { CountKind::Flow }
}

/// The day that the units name as reference date for all.
fn shared_day(units: &[Unit]) -> Option<NaiveDate> {
    units
        .iter()
        .filter(|unit| any_word(&unit.folded, &["peildatum", "peilmoment", "peildag"]))
        .find_map(|unit| dates::first_day(&unit.text))
        .map(|(_, day)| day)
}

/// The number of beds or places.
pub(super) fn capacity(outline: &Outline<'_>, units: &[Unit]) -> Option<(u32, Option<Location>)> {
    units.iter().find_map(|unit| {
        let has_place = any_word(&unit.folded, PLACES);
        let numbers = if has_place { counts(&unit.text) } else { Vec::new() };
        let near = numbers.iter().find(|number| {
            let after = unit.text.get(number.range.end..).unwrap_or_default();
            words(after).take(4).any(|(_, word)| starts_any(Folded::new(word).as_str(), PLACES))
        });
        let labelled = || numbers.first().filter(|_| any_word(&unit.folded, &["capaciteit"]));
        near.or_else(labelled).map(|number| (number.value, unit.locate(outline, number.range.clone())))
    })
}
