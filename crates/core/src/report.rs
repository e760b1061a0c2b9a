//! The report as the rules see it: `verslagtoets/report-v1`.
//!
//! A reader fills it from a draft, with the place of everything it read; a person may also type it as JSON
//! or YAML, without places. The shape is published: keys are added, never renamed.

use crate::{
    location::Location,
    mismatch::Mismatch,
    wording::{PersonalKind, PersonalWords, mask, personal_data, says_nothing},
};
use chrono::NaiveDate;
use core::ops::Range;
use serde::{Deserialize, Serialize};

/// What the version tag of the report shape begins with, in every version.
pub const REPORT_TAG: &str = "verslagtoets/report-";

/// Version tag of the report shape.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ReportFormat {
    /// The first published shape.
    #[default]
    #[serde(rename = "verslagtoets/report-v1")]
    V1,
}

/// A quality report (kwaliteitsverslag forensische zorg).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Report {
    /// Version tag of this shape.
    pub format: ReportFormat,
    /// Id of the quality framework that the report answers to.
    #[serde(default = "kkfz")]
    pub framework: String,
    /// Name of the care provider.
    #[serde(default)]
    pub provider: Option<String>,
    /// Calendar year that the report looks back on.
    #[serde(default)]
    pub reporting_year: Option<i32>,
    /// The pillars, in the order of the draft.
    #[serde(default)]
    pub pillars: Vec<Pillar>,
    /// Size of the forensic care; `null` where the draft has none.
    #[serde(default)]
    pub key_figures: Option<KeyFigures>,
    /// The performance indicators that the draft speaks of.
    #[serde(default)]
    pub indicators: Vec<Indicator>,
    /// Words that hold a place for text still to come ("volgt nog"), wherever they stand.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub placeholders: Vec<Placeholder>,
    /// Personal data in the draft, wherever it stands, without the values themselves.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub personal_data: Vec<PersonalData>,
    /// What text out of a PDF lost with its columns and tables.
    #[serde(default, skip_serializing_if = "Scattered::is_empty")]
    pub scattered: Scattered,
    /// Places of the scalar fields above.
    #[serde(default, skip_serializing_if = "ReportPlaces::is_empty")]
    pub locations: ReportPlaces,
    /// Where a report that was typed as data does not fit this shape; no part of the shape itself.
    #[serde(skip)]
    pub mismatches: Vec<Mismatch>,
}

impl Report {
    /// Every part of the draft that is headed as the pillar with a number; one, unless it is there twice.
    pub fn pillars_numbered(&self, number: u8) -> impl Iterator<Item = &Pillar> {
        self.pillars.iter().filter(move |pillar| pillar.number == number)
    }
}

fn kkfz() -> String {
    crate::framework::KKFZ.id.to_owned()
}

/// Where text out of a PDF lost its columns or tables: what seems to be missing may stand elsewhere.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Scattered {
    /// First columns with the parts of a pillar.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parts: Option<Location>,
    /// First table of goals.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goals: Option<Location>,
    /// First table with key figures or indicators.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figures: Option<Location>,
}

impl Scattered {
    /// Whether nothing was lost.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.parts.is_none() && self.goals.is_none() && self.figures.is_none()
    }

    /// Where goals were lost: those of a table, or in the columns of the parts.
    #[must_use]
    pub fn of_goals(&self) -> Option<&Location> {
        self.goals.as_ref().or(self.parts.as_ref())
    }
}

/// Places of the scalar fields of a [`Report`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReportPlaces {
    /// Where the provider's name stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub provider: Option<Location>,
    /// Where the reporting year stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reporting_year: Option<Location>,
    /// Heading over the performance indicators.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicators: Option<Location>,
}

impl ReportPlaces {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// One of the five pillars (pijlers), as the draft has it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Pillar {
    /// Number, 1 to 5.
    pub number: u8,
    /// Number that the heading states, where it is not the number of its name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number_stated: Option<u8>,
    /// Whether only its place among the other pillars tells its number: its heading gives neither number nor name.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub by_place: bool,
    /// Name as the draft writes it, without number.
    #[serde(default)]
    pub title: String,
    /// How things stand (algemeen beeld); `null` when absent.
    #[serde(default)]
    pub general_picture: Option<Section>,
    /// Look back on the reporting year (terugblik); `null` when absent.
    #[serde(default)]
    pub retrospective: Option<Section>,
    /// The part that holds the goals (doelen en ontwikkelpunten); `null` when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub goals_section: Option<Section>,
    /// Goals for the coming year or years; empty when there are none.
    #[serde(default)]
    pub goals: Vec<Goal>,
    /// Where the pillar's heading stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
}

impl Pillar {
    /// Whether nothing but the heading is there: no text, no goals and no headings of parts.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.general_picture.as_ref().is_none_or(|section| !section.labelled && section.is_empty())
            && self.retrospective.is_none()
            && self.goals_section.is_none()
            && self.goals().next().is_none()
    }

    /// The goals that say something: an item with only a placeholder is no goal yet.
    pub fn goals(&self) -> impl Iterator<Item = &Goal> {
        self.goals.iter().filter(|goal| !says_nothing(&goal.text))
    }
}

/// A part of a pillar: its text and where it begins.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Section {
    /// The text, a line a paragraph or list item, line breaks and hyphenation healed.
    /// Empty where the heading stands over nothing.
    #[serde(default)]
    pub text: String,
    /// Headings of the topics inside.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub topics: Vec<String>,
    /// Whether the part has a heading of its own.
    #[serde(default = "yes", skip_serializing_if = "is_yes")]
    pub labelled: bool,
    /// Where its heading stands or, without one, where its text begins.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// Place of each line of `text`, where the draft tells it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub lines: Vec<Location>,
}

const fn yes() -> bool {
    true
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
const fn is_yes(value: &bool) -> bool {
    *value
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for a reference")]
const fn is_no(value: &bool) -> bool {
    !*value
}

impl Section {
    /// Whether the heading stands over nothing, or over no more than a placeholder.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        says_nothing(&self.text)
    }
}

impl Default for Section {
    fn default() -> Self {
        Self { text: String::new(), topics: Vec::new(), labelled: true, location: None, lines: Vec::new() }
    }
}

/// A goal (doel) for the time after the reporting year.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Goal {
    /// The goal in full, line breaks and hyphenation healed.
    pub text: String,
    /// Heading of the topic it stands under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<String>,
    /// When it is due; empty when the goal names no date.
    #[serde(default)]
    pub due: Vec<Due>,
    /// Date phrases of the goal that are no due date, and why.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub other_dates: Vec<OtherDate>,
    /// Where the goal stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
}

/// A due date as a closed interval of days.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Due {
    /// The words that say it.
    pub phrase: String,
    /// How the words bound the time.
    pub kind: DueKind,
    /// First day; `null` for `by`.
    #[serde(default)]
    pub start: Option<NaiveDate>,
    /// Last day, inclusive; `null` for `from`.
    #[serde(default)]
    pub end: Option<NaiveDate>,
    /// The year is not in the phrase but was taken from what stands around it.
    #[serde(default, skip_serializing_if = "is_no")]
    pub inferred: bool,
    /// Where the words stand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
}

/// How a due date bounds the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum DueKind {
    /// Inside the named interval ("in Q3 2025").
    In,
    /// At the latest ("uiterlijk", "vóór"): only the end is known.
    By,
    /// From then on ("vanaf", "per"): only the start is known.
    From,
}

/// A date phrase in a goal that is no due date.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OtherDate {
    /// The words.
    pub phrase: String,
    /// Why they are no due date.
    pub role: DateRole,
    /// Where the words stand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
}

/// Why a date phrase is no due date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum DateRole {
    /// It tells of the past or of somebody else's event.
    Background,
    /// It has no place on the calendar ("komende jaren", "doorlopend").
    Vague,
    /// It tells how often ("elk half jaar").
    Recurring,
    /// No such day, quarter or month exists ("31 februari", "Q5").
    Invalid,
}

/// Key figures (kengetallen): the size of the forensic care.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeyFigures {
    /// Numbers of the procurement lots (percelen).
    #[serde(default)]
    pub lots: Vec<u32>,
    /// Regions served.
    #[serde(default)]
    pub regions: Vec<String>,
    /// Product codes contracted.
    #[serde(default)]
    pub product_codes: Vec<ProductCode>,
    /// Beds or places.
    #[serde(default)]
    pub capacity: Option<u32>,
    /// Counts of clients.
    #[serde(default)]
    pub clients: Vec<ClientCount>,
    /// Percentages.
    #[serde(default)]
    pub percentages: Vec<Percentage>,
    /// Clients who left, by where they went.
    #[serde(default)]
    pub outflow: Vec<Outflow>,
    /// Total of the outflow as stated; `null` when the draft states none.
    #[serde(default)]
    pub outflow_total: Option<u32>,
    /// Other stated totals with the parts they should be the sum of.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sums: Vec<Sum>,
    /// Where the key figures begin.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
    /// Places of the plain values above.
    #[serde(default, skip_serializing_if = "KeyFigurePlaces::is_empty")]
    pub locations: KeyFigurePlaces,
}

impl KeyFigures {
    /// Whether no figure at all was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lots.is_empty()
            && self.regions.is_empty()
            && self.product_codes.is_empty()
            && self.capacity.is_none()
            && self.clients.is_empty()
            && self.percentages.is_empty()
            && self.outflow.is_empty()
    }
}

/// Places of the plain values of [`KeyFigures`].
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct KeyFigurePlaces {
    /// Where the lots stand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lots: Option<Location>,
    /// Where the regions stand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regions: Option<Location>,
    /// Where the capacity stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Location>,
    /// Where the total of the outflow stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outflow_total: Option<Location>,
}

impl KeyFigurePlaces {
    fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// A product code of the contract.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ProductCode {
    /// A letter and three digits.
    pub code: String,
    /// What it stands for, as the draft says.
    #[serde(default)]
    pub description: String,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
}

/// A count of clients.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ClientCount {
    /// How many.
    pub count: u32,
    /// Which clients.
    pub scope: ClientScope,
    /// On a day or over a period.
    pub kind: CountKind,
    /// The day of a stock (peildatum).
    #[serde(default)]
    pub reference_date: Option<NaiveDate>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
}

/// Which clients are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum ClientScope {
    /// Clients in forensic care.
    Forensic,
    /// Clients of the provider outside or including forensic care.
    Other,
}

/// How clients are counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum CountKind {
    /// On one day.
    Stock,
    /// Over a period.
    Flow,
}

/// A stated percentage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Percentage {
    /// In per cent: `0.4` is 0,4 %.
    pub value: f64,
    /// Decimals the draft gives: how exact the value means to be.
    #[serde(default)]
    pub decimals: u8,
    /// Whether it is the value itself or a limit.
    pub bound: Bound,
    /// What it is a percentage of, as the draft says.
    #[serde(default)]
    pub of: String,
    /// Share of the provider's clients that is in forensic care: it must follow from the counts.
    #[serde(default, skip_serializing_if = "is_no")]
    pub of_clients: bool,
    /// Count that the draft states beside it: `count` of `total`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub count: Option<u32>,
    /// Total that the draft states beside it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<u32>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
}

/// How a stated number bounds the real one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum Bound {
    /// The number itself.
    Exact,
    /// "minder dan", "nog geen".
    Below,
    /// "meer dan", "ruim".
    Above,
    /// "circa", "ongeveer".
    About,
}

/// Clients who left to one destination.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Outflow {
    /// Where they went, as the draft says.
    pub destination: String,
    /// How many.
    pub count: u32,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
}

/// A stated total and its parts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Sum {
    /// The total as stated.
    pub total: u32,
    /// The parts as stated, in order.
    pub parts: Vec<u32>,
    /// Whether the total and the parts may be of different things: a sentence states it and a table beside it the parts, or
    /// nothing calls it a total.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub apart: bool,
    /// Where the total stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
}

/// A performance indicator (prestatie-indicator) as the draft treats it.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Indicator {
    /// Number, 1 to 3.
    pub number: u8,
    /// Name as the draft writes it.
    #[serde(default)]
    pub title: Option<String>,
    /// Reported, not applicable, or neither.
    #[serde(default)]
    pub status: IndicatorStatus,
    /// Why it is not applicable.
    #[serde(default)]
    pub reason: Option<String>,
    /// What is reported.
    #[serde(default)]
    pub result: Option<String>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
}

/// Whether an indicator applies, as the draft says.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase")]
pub enum IndicatorStatus {
    /// It applies: a result is due.
    Applicable,
    /// It does not apply: a reason is due.
    NotApplicable,
    /// The draft does not say.
    #[default]
    Unstated,
}

/// Words left where text should come.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Placeholder {
    /// The words.
    pub text: String,
    /// Number of the pillar they stand in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pillar: Option<u8>,
    /// Where they stand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
}

/// Personal data of somebody in the draft. What is stored of it may go into logs, so that it never holds the value.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PersonalData {
    /// What it is.
    pub kind: PersonalKind,
    /// The value with all but its first and last character masked.
    pub masked: String,
    /// Whether the words around it leave no doubt.
    #[serde(default, skip_serializing_if = "is_no")]
    pub sure: bool,
    /// Number of the pillar it stands in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pillar: Option<u8>,
    /// Where it stands; its quote and headings are masked, too.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<Location>,
}

impl PersonalData {
    /// All personal data in a text; `place` tells where a stretch of it stands.
    pub fn find(text: &str, pillar: Option<u8>, place: impl Fn(Range<usize>) -> Option<Location>) -> Vec<Self> {
        let found = personal_data(text).into_iter();
        found
            .filter_map(|PersonalWords { kind, range, sure }| {
                let masked = mask(text.get(range.clone())?);
                let location = place(range).map(|place| place.masked(&masked));
                Some(Self { kind, masked, sure, pillar, location })
            })
            .collect()
    }
}
