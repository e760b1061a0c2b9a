//! The performance indicators: reported, not applicable with or without a reason, or unstated.

use super::{
    figures::numbers::{holds_figure, words},
    outline::Outline,
    units::{CELL_BREAK, Unit, units},
};
use verslagtoets_core::{
    Location,
    framework::PartKind,
    order::{put_in_order, rank},
    report::{Indicator, IndicatorStatus, KeyFigures},
    wording::{Folded, indicators_named},
};

/// Phrases that say that an indicator does not apply.
const NOT_APPLICABLE: &[&str] = &[
    "niet van toepassing",
    "van toepassing nee",
    "toepasselijk nee",
    "nvt",
    "n v t",
    "niet op ons van toepassing",
    "niet aangewezen",
    "niet relevant",
    "niet verplicht",
    "geldt niet",
    "gelden niet",
    "hoeft niet",
    "hoeven niet",
    "hoeven wij niet",
    "hoeven we niet",
    "vrijgesteld",
    "niet gerapporteerd",
    "niet aangeleverd te worden",
    "rapporteren wij niet",
    "rapporteren we niet",
    "niet te rapporteren",
    "buiten beschouwing",
    "vallen wij niet",
    "niet uitgevraagd",
    "niet op ons",
    "niet voor ons",
    "geen toepassing",
    "geen van de indicatoren",
    "geen van de prestatieindicatoren",
    "geen van de drie",
    "geen enkele indicator",
];

/// Words before "indicatoren" that speak of all of them.
const ALL_OF: &[&[&str]] = &[&["alle"], &["drie"], &["geen", "van"], &["geen", "enkele"]];

/// Words that may stand between.
const BETWEEN: &[&str] = &["de", "deze", "forensische", "landelijke", "onze", "prestatie", "van"];

/// Verbs that, behind "de indicatoren", speak of all of them.
const ARE: &[&str] = &["zijn", "gelden"];

/// Phrases that say of an indicator what was said of the one before.
const SAME: &[&str] = &["geldt ook voor", "hetzelfde geldt", "geldt eveneens", "evenmin", "idem"];

/// Phrases that say that an indicator applies.
const APPLICABLE: &[&str] = &[
    "van toepassing",
    "wordt gerapporteerd",
    "rapporteren wij",
    "rapporteren we",
    "geregistreerd",
    "gemeten",
    "aangeleverd",
    "toepassing",
    "ja",
    "gerapporteerd",
];

/// Words that give a reason, as beginnings of words or phrases.
const REASONS: &[&str] = &[
    "omdat",
    "want",
    "aangezien",
    "vanwege",
    "wegens",
    "doordat",
    "gezien",
    "immers",
    "reden",
    "namelijk",
    "waardoor",
    "waarmee",
    "waarvoor",
    "daardoor",
    "daarom",
    "hierbinnen",
    "hiermee",
    "minder dan",
    "onder de",
    "drempel",
    "vijftien",
    "perceel",
    "percelen",
    "setting",
    "ambulant",
    "verblijf",
    "klinisch",
    "klinieken",
    "gecontracteerd",
    "alleen voor",
    "uitsluitend",
    "enkel voor",
    "bedoeld voor",
    "bestemd voor",
    "zelfde",
    "dezelfde",
    "idem",
    "nieuw",
    "geen instroom",
    "geen patienten",
    "geen clienten",
    "grens",
    "ondergrens",
    "doelgroep",
    "omvang",
    "zie hierboven",
    "zie boven",
    "zie indicator",
    "zie bij indicator",
    "zie ook indicator",
    "toelichting bij indicator",
];

/// Words by which the sentence behind a bare denial tells why: "Niet van toepassing. Wij zijn geen behandelaar."
const EXPLAINING: &[&str] = &["geen", "alleen", "uitsluitend", "slechts"];

/// Beginnings of verbs for what a provider does, for "wij behandelen niet".
const OFFERS: &[&str] = &["behandel", "bied", "diagnos", "lever", "taxe"];

/// The indicators that a draft speaks of, and the place of their heading.
pub(super) fn indicators(outline: &Outline<'_>, figures: Option<&KeyFigures>) -> (Vec<Indicator>, Option<Location>) {
    let (blocks, heading) = region(outline);
    let mut gathered = Gathered { outline, found: Vec::new(), current: Vec::new(), previous: None };
    for unit in &units(outline, &blocks) {
        gathered.take(unit);
    }
    let mut indicators: Vec<Indicator> = gathered.found.into_iter().map(|found| found.finish(outline)).collect();
    add_outflow(&mut indicators, figures);
    put_in_order(&mut indicators, |indicator| rank(indicator.number.into()));
    (indicators, heading.and_then(|heading| outline.locate_heading(heading)))
}

/// The blocks that speak of indicators, their headings among them, and the first such heading.
fn region(outline: &Outline<'_>) -> (Vec<usize>, Option<usize>) {
    let is_indicator = |heading: usize| {
        outline.part_kind(Some(heading)) == Some(PartKind::Indicators)
            || !indicators_named(outline.heading_text(heading), outline.edition).is_empty()
    };
    // A heading comes after the one above it, so one pass knows of each whether it stands under an indicator.
    let mut inside_indicator: Vec<bool> = Vec::with_capacity(outline.headings.len());
    for heading in 0..outline.headings.len() {
        let above = outline.parents.get(heading).copied().flatten();
        let inherits = above.and_then(|above| inside_indicator.get(above)).copied().unwrap_or(false);
        inside_indicator.push(inherits || is_indicator(heading));
    }
    let under =
        |parent: Option<usize>| parent.and_then(|parent| inside_indicator.get(parent)).copied().unwrap_or(false);
    let kind = |index: usize| outline.contexts.get(index).and_then(|context| outline.part_kind(context.figures));
    let all = || 0..outline.draft.blocks.len();
    let inside = |index: &usize| {
        let parent = outline.contexts.get(*index).and_then(|context| context.parent);
        under(parent) || matches!(kind(*index), Some(PartKind::Indicators | PartKind::Outflow))
    };
    let blocks: Vec<usize> = all().filter(inside).collect();
    let names = |index: &usize| {
        outline.draft.blocks.get(*index).is_some_and(|block| {
            let words = block.text.as_str();
            !indicators_named(words, outline.edition).is_empty() || speaks_of_all(&Folded::new(words))
        })
    };
    let heading = (0..outline.headings.len()).find(|heading| is_indicator(*heading));
    if blocks.iter().any(names) {
        return (blocks, heading);
    }
    let figures: Vec<usize> = all().filter(|index| kind(*index).is_some()).collect();
    if figures.iter().any(names) {
        return (figures, heading);
    }
    let speaks = |index: &usize| {
        outline.draft.blocks.get(*index).is_some_and(|block| {
            Folded::new(block.text.as_str())
                .words()
                .any(|word| word.starts_with("indicator") || word.starts_with("prestatieindicator"))
        })
    };
    (all().filter(|index| speaks(index) && names(index)).collect(), heading)
}

/// What was said of one indicator.
#[derive(Debug)]
struct Said {
    number: u8,
    title: Option<String>,
    location: Option<Location>,
    /// Statements about it, in order.
    statements: Vec<Statement>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Statement {
    text: String,
    /// Names the indicator itself.
    names: bool,
    /// Stands in a row or item of its own, so that anything beside the name and the status is the reason or result.
    labelled: bool,
    /// Stands in a row of a table.
    in_row: bool,
    /// Block that it begins in.
    block: usize,
    /// The statement before it, for a reason that was given first.
    before: Option<String>,
}

struct Gathered<'a, 'd> {
    outline: &'a Outline<'d>,
    found: Vec<Said>,
    /// The indicators that statements without a name belong to.
    current: Vec<u8>,
    previous: Option<String>,
}

impl Gathered<'_, '_> {
    fn take(&mut self, told: &Unit) {
        let unit = &*told.ticked();
        let is_heading = self.outline.draft.blocks.get(unit.block).is_some_and(crate::draft::Block::is_heading);
        let named = self.named(unit);
        let tells = [NOT_APPLICABLE, APPLICABLE].iter().any(|phrases| has_any(&unit.folded, phrases))
            || is_result(&unit.text, &unit.folded);
        if is_heading {
            for number in &named {
                self.said(*number, told);
            }
            self.current = if named.len() == 1 { named } else { Vec::new() };
            self.previous = None;
            return;
        }
        let by_name = !named.is_empty();
        let is_row = unit.table.is_some();
        let row_of = row_number(unit, self.outline);
        let about = match (row_of, by_name) {
            (Some(number), _) => vec![number],
            (None, true) => named,
            (None, false) if is_row && self.current.len() > 1 => Vec::new(),
            (None, false) => self.current.clone(),
        };
        let labelled = is_row || (by_name && unit.text.contains(':'));
        for number in &about {
            let before = self.previous.clone();
            let said = self.said(*number, told);
            // "Dat geldt ook voor indicator 3": what the sentence before says.
            let same = before.as_ref().filter(|before| is_not_applicable(before) && has_any(&unit.folded, SAME));
            let text = same.map_or_else(|| unit.text.clone(), |before| format!("{before} {}", unit.text));
            said.statements.push(Statement {
                text,
                names: by_name,
                labelled,
                in_row: is_row,
                block: unit.block,
                before,
            });
        }
        if by_name {
            self.current = if about.len() == 1 || tells { about } else { Vec::new() };
        }
        self.previous = Some(unit.text.clone());
    }

    /// The indicators that a unit names, by number, name or all at once.
    fn named(&self, unit: &Unit) -> Vec<u8> {
        let mut named = indicators_named(&unit.text, self.outline.edition);
        if named.is_empty() {
            named.extend(named_in_short(unit, self.outline));
        }
        if named.is_empty() && speaks_of_all(&unit.folded) {
            return self.outline.edition.indicators.iter().map(|indicator| indicator.number).collect();
        }
        named
    }

    fn said(&mut self, number: u8, unit: &Unit) -> &mut Said {
        let place = self.found.iter().position(|said| said.number == number).unwrap_or_else(|| {
            let title = title(&unit.text, number, self.outline);
            self.found.push(Said { number, title, location: unit.locate_all(self.outline), statements: Vec::new() });
            self.found.len() - 1
        });
        // `place` is a position in `found` or its last index.
        #[expect(clippy::indexing_slicing, reason = "see above")]
        &mut self.found[place]
    }
}

/// The indicator whose name is written in short before a sign: "Continuïteit: 7 van de 9".
fn named_in_short(unit: &Unit, outline: &Outline<'_>) -> Option<u8> {
    let (name, _) = unit.text.split_once([':', '–'])?;
    let folded = Folded::new(name);
    let is_short = |name: &str| name.split(' ').next() == Some(folded.as_str());
    outline.edition.indicators.iter().find(|norm| norm.names.iter().any(|name| is_short(name))).map(|norm| norm.number)
}

/// The number of an indicator in a first cell that is only that number, or counts with it: "3. Ernst".
fn row_number(unit: &Unit, outline: &Outline<'_>) -> Option<u8> {
    unit.table?;
    let first = unit.cells().next()?.trim();
    let (number, name) = first.split_once(['.', ')', ':']).unwrap_or((first, ""));
    let counts = name.is_empty() || name.starts_with(char::is_whitespace);
    number.parse().ok().filter(|_| counts).filter(|number| outline.edition.indicator(*number).is_some())
}

/// Characters within which the name of an indicator ends.
const LONGEST_NAME: usize = 100;

/// The name of an indicator as the draft writes it.
fn title(text: &str, number: u8, outline: &Outline<'_>) -> Option<String> {
    let norm = outline.edition.indicator(number)?;
    words(text).find_map(|(range, _)| {
        let rest = text.get(range.start..)?;
        let near = rest.char_indices().nth(LONGEST_NAME).map_or(rest, |(end, _)| rest.get(..end).unwrap_or(rest));
        let folded = Folded::new(near);
        let pattern = norm.names.iter().find(|name| folded.as_str().starts_with(name.trim_end_matches('*')))?;
        let count = pattern.split(' ').count();
        let end = words(rest).nth(count - 1)?.0.end;
        rest.get(..end).map(str::to_owned)
    })
}

impl Said {
    fn finish(self, outline: &Outline<'_>) -> Indicator {
        let mut indicator =
            Indicator { number: self.number, title: self.title, location: self.location, ..Indicator::default() };
        let denied = self.statements.iter().find(|statement| is_not_applicable(&statement.text));
        if let Some(denied) = denied {
            indicator.status = IndicatorStatus::NotApplicable;
            indicator.reason = reason(denied, &self.statements, outline);
            return indicator;
        }
        let results: Vec<&str> =
            self.statements.iter().map(|statement| statement.text.as_str()).filter(|text| has_result(text)).collect();
        if !results.is_empty() {
            indicator.status = IndicatorStatus::Applicable;
            indicator.result = Some(results.join("\n"));
        } else if self.statements.iter().any(|statement| says_any(&statement.text, APPLICABLE)) {
            indicator.status = IndicatorStatus::Applicable;
        }
        indicator
    }
}

/// Why an indicator does not apply: the sentence that says so when it holds a reason, else one beside it that does;
/// in a row or item of its own, what stands there beside name and status.
fn reason(denied: &Statement, statements: &[Statement], outline: &Outline<'_>) -> Option<String> {
    let refers_back =
        says_any(&denied.text, &["hierbinnen", "daarom", "hiermee", "hierdoor", "daardoor", "daarmee", "dan ook"]);
    let before = denied.before.as_deref().filter(|before| gives_reason(before, outline));
    if refers_back && let Some(before) = before {
        return Some(format!("{before} {}", denied.text));
    }
    if gives_reason(&denied.text, outline) {
        return Some(denied.text.clone());
    }
    let beside = statements
        .iter()
        .filter(|statement| !statement.names || statement.labelled || !has_result(&statement.text))
        .filter(|statement| statement.names || !statement.in_row)
        .find(|statement| gives_reason(&statement.text, outline));
    if let Some(beside) = beside {
        return Some(beside.text.clone());
    }
    if explains(&denied.text, outline) {
        return Some(denied.text.clone());
    }
    if let Some(behind) = behind(denied, statements) {
        return Some(behind.text.clone());
    }
    denied.labelled.then(|| rest_of_row(&denied.text, outline)).flatten()
}

/// The sentence behind a denial in the same paragraph, where it tells what the provider does not do or only does.
fn behind<'a>(denied: &Statement, statements: &'a [Statement]) -> Option<&'a Statement> {
    let mut after = statements.iter().skip_while(|statement| *statement != denied).skip(1);
    after.next().filter(|next| next.block == denied.block && !next.names && explaining(&Folded::new(&next.text)))
}

/// Whether a sentence tells what the provider is not, does not offer or only does.
fn explaining(folded: &Folded) -> bool {
    let offers = |word: &str| OFFERS.iter().any(|stem| word.starts_with(stem));
    folded.words().any(|word| EXPLAINING.contains(&word))
        || folded.words().any(|word| word == "niet") && folded.words().any(offers)
}

/// "Niet van toepassing: wij behandelen niet": what a sign sets off behind the denial is its reason.
fn explains(text: &str, outline: &Outline<'_>) -> bool {
    const LEAST_WORDS: usize = 3;
    const ELSEWHERE: &[&str] = &["overige", "andere", "indicatoren", "zie", "wel"];
    let Some((before, after)) = text.rsplit_once([':', ';', '(', '–', '—']) else { return false };
    let rest = without_names(after, outline);
    let words = || rest.split_whitespace();
    says_any(before, NOT_APPLICABLE) && words().count() >= LEAST_WORDS && words().all(|word| !ELSEWHERE.contains(&word))
}

fn gives_reason(text: &str, outline: &Outline<'_>) -> bool {
    let folded = Folded::new(&without_names(text, outline));
    REASONS.iter().any(|reason| {
        if reason.contains(' ') { folded.contains(reason) } else { folded.words().any(|word| word.starts_with(reason)) }
    }) || limits(&folded)
}

/// "geldt niet voor beschermd wonen" tells whom an indicator is not meant for; "geldt niet voor ons" does not.
fn limits(folded: &Folded) -> bool {
    let words: Vec<&str> = folded.words().collect();
    words.windows(3).any(|words| {
        matches!(words, ["niet", "voor", whom] if !matches!(*whom, "ons" | "onze" | "mijn" | "deze" | "dit" | "het"))
    })
}

/// What a row or item says beside the name and the status, when that is more than a few small words.
fn rest_of_row(text: &str, outline: &Outline<'_>) -> Option<String> {
    let mut rest = Folded::new(&without_names(text, outline)).as_str().to_owned();
    for phrase in NOT_APPLICABLE {
        rest = rest.replace(phrase, " ");
    }
    let words = rest.split_whitespace().filter(|word| {
        word.len() > 3
            && !word.starts_with("indicator")
            && !matches!(*word, "onze" | "deze" | "voor" | "zijn" | "organisatie")
    });
    let last = || text.split(CELL_BREAK).map(str::trim).filter(|cell| !cell.is_empty()).last();
    (words.count() >= 2).then(last).flatten().map(str::to_owned)
}

/// A text without the names of the indicators, whose words would pass for reasons or results.
fn without_names(text: &str, outline: &Outline<'_>) -> String {
    let folded = Folded::new(text);
    let mut rest = folded.as_str().to_owned();
    for name in outline.edition.indicators.iter().flat_map(|indicator| indicator.names) {
        rest = rest.replace(name.trim_end_matches('*'), " ");
    }
    rest
}

/// Whether a statement says that an indicator does not apply; a cell may say "nee" or begin with it: "Nee, want ...".
fn is_not_applicable(text: &str) -> bool {
    let is_no = |cell: &str| {
        let first = cell.split([',', ';', ':', '.', '(', '–', '—']).next().unwrap_or_default();
        matches!(Folded::new(first).as_str(), "nee" | "neen")
    };
    says_any(text, NOT_APPLICABLE) || (text.contains(CELL_BREAK) && text.split(CELL_BREAK).any(is_no))
}

fn speaks_of_all(folded: &Folded) -> bool {
    let words: Vec<&str> = folded.words().collect();
    words.iter().enumerate().filter(|(_, word)| word.ends_with("indicatoren")).any(|(at, _)| {
        let before = words.get(..at).unwrap_or_default();
        let are = words.get(at + 1).is_some_and(|next| ARE.contains(next));
        let between = before.iter().rev().take_while(|word| BETWEEN.contains(word)).count();
        let mut ends = (0..=between).filter_map(|between| before.get(..before.len() - between));
        ends.any(|told| ALL_OF.iter().any(|words| told.ends_with(words))) || are && before.last() == Some(&"de")
    }) || folded.contains("geen enkele indicator")
}

fn says_any(text: &str, phrases: &[&str]) -> bool {
    has_any(&Folded::new(text), phrases)
}

fn has_any(folded: &Folded, phrases: &[&str]) -> bool {
    phrases.iter().any(|phrase| folded.contains(phrase))
}

fn has_result(text: &str) -> bool {
    is_result(text, &Folded::new(text))
}

/// Whether a statement holds a figure that is a result, and not the threshold for one.
fn is_result(text: &str, folded: &Folded) -> bool {
    let limits =
        ["minder dan", "vanaf", "minimaal", "ten minste", "meer dan"].iter().any(|phrase| folded.contains(phrase));
    let threshold = limits && (folded.contains("15") || folded.contains("vijftien"));
    let told = if folded.contains("van toepassing") { before_reason(text) } else { text };
    holds_figure(told) && (!threshold || text.contains('%'))
}

/// What a sentence says before it tells why: figures behind that are no result.
fn before_reason(text: &str) -> &str {
    let reason = [" want ", " omdat ", " aangezien ", " doordat "].iter().filter_map(|word| text.find(word)).min();
    text.get(..reason.unwrap_or(text.len())).unwrap_or(text)
}

/// Outflow figures are the result of the indicator on continuity of care, under whatever heading they stand.
fn add_outflow(indicators: &mut Vec<Indicator>, figures: Option<&KeyFigures>) {
    const CONTINUITY: u8 = 2;
    let Some(figures) = figures.filter(|figures| !figures.outflow.is_empty()) else { return };
    let rows: Vec<String> = figures.outflow.iter().map(|row| format!("{}: {}", row.destination, row.count)).collect();
    let location = figures.outflow.first().and_then(|row| row.location.clone());
    let found = indicators.iter_mut().find(|indicator| indicator.number == CONTINUITY);
    match found {
        Some(indicator) if indicator.status != IndicatorStatus::NotApplicable => {
            indicator.status = IndicatorStatus::Applicable;
            indicator.result.get_or_insert_with(|| rows.join("\n"));
        }
        Some(_) => {}
        None => indicators.push(Indicator {
            number: CONTINUITY,
            status: IndicatorStatus::Applicable,
            result: Some(rows.join("\n")),
            location,
            ..Indicator::default()
        }),
    }
}
