//! What a rule is, and what it answers.

use crate::{
    framework::{Edition, IndicatorNorm, Source},
    location::Location,
    message::{Argument, Lang, Message, Words},
    previous::PreviousGoal,
    provider::{Duty, Provider},
    report::{Goal, Pillar, Report, Section},
    wording::pillar_heading,
};
use serde::{Deserialize, Serialize};

/// A completeness rule: data and a check. The data feeds every output, the documentation and the widget.
#[derive(Debug)]
pub struct Rule {
    /// Name in kebab-case; it names the defect and is never renamed without an alias.
    pub id: &'static str,
    /// How bad a failure is.
    pub severity: Severity,
    /// A preview rule never fails a run.
    pub preview: bool,
    /// What the rule says, in one sentence.
    pub title: Words,
    /// Why it matters to the reader of the report.
    pub why: Words,
    /// How to mend it; `{year}` stands for the reporting year and `{next}` for the one after it.
    pub help: Words,
    /// What its findings say: every text that [`Finding::message`] may hold.
    pub messages: &'static [&'static Words],
    /// Where the norm stands; `None` for advice that no source confirms.
    pub source: Option<&'static Source>,
    /// The check itself.
    pub check: fn(&Case<'_>) -> Answer,
}

impl Rule {
    /// How to mend what it finds, with examples that fit a report over `year`; where that is not known, over 2024.
    #[must_use]
    pub fn help(&self, lang: Lang, year: Option<i32>) -> String {
        const EXAMPLE: i32 = 2024;
        let year = year.unwrap_or(EXAMPLE);
        let next = year.saturating_add(1).to_string();
        self.help.get(lang).replace("{year}", &year.to_string()).replace("{next}", &next)
    }
}

/// How bad a failure is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Good to know.
    Info,
    /// Should be mended.
    Warning,
    /// Without it the report is not complete.
    Error,
}

/// Why the absence of a part from a pillar is for a person to judge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// The pillar holds the key figures, and they may be all that it tells.
    Figures,
    /// The last pillar, which informs about results: reports leave the part out there.
    Last,
    /// The pillar is one text without headings, in which the part may stand.
    Prose,
}

/// Bytes of a text in which parts may stand without headings, where it is one paragraph.
const LONG_TEXT: usize = 600;

/// What a check looks at.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// The report.
    pub report: &'a Report,
    /// The edition of the framework that the report is judged by.
    pub edition: &'a Edition,
    /// Last year's report, where it was given.
    pub previous: Option<&'a Report>,
    /// What became of last year's goals.
    pub previous_goals: &'a [PreviousGoal],
    /// What the settings say of the provider.
    pub provider: Option<&'a Provider>,
}

impl<'a> Case<'a> {
    /// The pillars of which the report has more than the heading, by their first heading.
    ///
    /// A pillar under two headings is one pillar, so that a part under the second is not missing under the first.
    pub fn pillars(&self) -> impl Iterator<Item = &'a Pillar> {
        self.first_headings().filter(|pillar| !self.is_bare(pillar.number))
    }

    /// The pillars of the framework that the report has, by their first heading, in the order of the draft.
    pub fn first_headings(&self) -> impl Iterator<Item = &'a Pillar> {
        let Self { report, edition, .. } = *self;
        let known = report.pillars.iter().filter(|pillar| edition.pillar(pillar.number).is_some());
        known.filter(|pillar| {
            report.pillars_numbered(pillar.number).next().is_some_and(|first| core::ptr::eq(first, *pillar))
        })
    }

    /// Whether a pillar is there as a heading only. The key figures may be all that stands below the last one.
    #[must_use]
    pub fn is_bare(&self, pillar: u8) -> bool {
        let figures = self.report.key_figures.as_ref().and_then(|figures| figures.location.as_ref());
        let figures = [figures, self.report.locations.indicators.as_ref()];
        let has_figures = |heading: &Location| figures.iter().flatten().any(|place| place.is_under(heading));
        self.report
            .pillars_numbered(pillar)
            .all(|pillar| pillar.is_empty() && !pillar.location.as_ref().is_some_and(has_figures))
    }

    /// A part of a pillar, under each heading of the pillar that has it.
    pub fn sections(
        &self,
        pillar: u8,
        part: impl Fn(&'a Pillar) -> Option<&'a Section>,
    ) -> impl Iterator<Item = &'a Section> {
        self.report.pillars_numbered(pillar).filter_map(part)
    }

    /// Why it is for a person to say whether a part that a pillar lacks is missing; `None` where it surely is.
    #[must_use]
    pub fn doubt(&self, pillar: u8) -> Option<Doubt> {
        let mut headings = self.report.pillars_numbered(pillar);
        let is_bare = |pillar: &Pillar| {
            pillar.retrospective.is_none() && pillar.goals_section.is_none() && pillar.goals.is_empty()
        };
        let bare = headings.all(is_bare);
        let is_last = self.edition.pillars.last().is_some_and(|norm| norm.number == pillar);
        if is_last && bare && self.has_figures(pillar) {
            return Some(Doubt::Figures);
        }
        let told = |section: &Section| {
            !section.labelled && (section.text.lines().nth(1).is_some() || section.text.len() >= LONG_TEXT)
        };
        let unlabelled = |part: fn(&Pillar) -> Option<&Section>| self.sections(pillar, part).all(|part| !part.labelled);
        let prose = unlabelled(|pillar| pillar.retrospective.as_ref())
            && unlabelled(|pillar| pillar.goals_section.as_ref())
            && self.sections(pillar, |pillar| pillar.general_picture.as_ref()).any(told);
        if prose {
            return Some(Doubt::Prose);
        }
        is_last.then_some(Doubt::Last)
    }

    /// Whether the key figures, or some of them, stand in a pillar.
    fn has_figures(&self, pillar: u8) -> bool {
        let Some(figures) = &self.report.key_figures else { return false };
        let clients = figures.clients.iter().filter_map(|count| count.location.as_ref());
        let codes = figures.product_codes.iter().filter_map(|code| code.location.as_ref());
        let mut headings = figures.location.iter().chain(clients).chain(codes).flat_map(|place| &place.heading_path);
        let opens =
            |heading: &String| pillar_heading(heading, self.edition).and_then(|named| named.number()) == Some(pillar);
        headings.any(opens)
    }

    /// Where a reader would look for the key figures: under their own heading, or else in the last pillar,
    /// which informs about results.
    #[must_use]
    pub fn figures_heading(&self) -> Option<&'a Location> {
        let own = self.report.key_figures.as_ref().and_then(|figures| figures.location.as_ref());
        let last = || self.edition.pillars.last().and_then(|norm| self.report.pillars_numbered(norm.number).next());
        own.or_else(|| last().and_then(|pillar| pillar.location.as_ref()))
    }

    /// Whether the provider must report an indicator, as far as the settings say.
    #[must_use]
    pub fn duty(&self, norm: &IndicatorNorm) -> Duty {
        self.provider.map_or(Duty::Unknown, |provider| provider.duty(norm))
    }

    /// A finding about a pillar; the words name it with `{pillar}` and `{name}`.
    #[must_use]
    pub fn finding(&self, pillar: u8, message: Message) -> Finding {
        let name = self.edition.pillar(pillar).map_or(Argument::from(""), |norm| Argument::from(&norm.name));
        Finding::new(message.with("pillar", pillar).with("name", name)).pillar(pillar)
    }
}

/// What a check found. An empty answer means that the rule had nothing to look at.
#[derive(Debug, Default)]
pub struct Answer {
    /// What counted as good, and where.
    pub evidence: Vec<Location>,
    /// Defects that are sure.
    pub fails: Vec<Finding>,
    /// What may be a defect; a person must decide.
    pub reviews: Vec<Finding>,
}

impl Answer {
    /// Notes what counted as good.
    pub fn pass(&mut self, location: Option<&Location>) {
        self.evidence.push(location.cloned().unwrap_or_default());
    }

    /// Notes a sure defect.
    pub fn fail(&mut self, finding: Finding) {
        self.fails.push(finding);
    }

    /// Notes that something is missing; not surely where what would hold it lost its layout at a place.
    pub fn lack(&mut self, finding: Finding, scattered: Option<&Location>) {
        match scattered {
            Some(place) => self.review(finding.related([place])),
            None => self.fail(finding),
        }
    }

    /// Notes something that a person must decide.
    pub fn review(&mut self, finding: Finding) {
        self.reviews.push(finding);
    }
}

/// A defect, or what may be one.
#[derive(Debug, Clone, PartialEq)]
pub struct Finding {
    /// What is wrong.
    pub message: Message,
    /// Pillar it is about.
    pub pillar: Option<u8>,
    /// What it is about, where neither rule, pillar nor place tells: the same in every language. May be empty.
    pub subject: String,
    /// Where it is.
    pub location: Location,
    /// Other places that show it.
    pub related: Vec<Location>,
}

impl Finding {
    /// A finding about the draft as a whole.
    #[must_use]
    pub fn new(message: Message) -> Self {
        Self { message, pillar: None, subject: String::new(), location: Location::document(), related: Vec::new() }
    }

    /// At a place.
    #[must_use]
    pub fn at(mut self, location: Option<&Location>) -> Self {
        if let Some(location) = location {
            self.location = location.clone();
        }
        self
    }

    /// Missing below a heading, where a reader would look.
    #[must_use]
    pub fn absent_below(mut self, heading: Option<&Location>) -> Self {
        if let Some(heading) = heading {
            self.location = Location::absent_below(heading);
        }
        self
    }

    /// About a pillar.
    #[must_use]
    pub const fn pillar(mut self, number: u8) -> Self {
        self.pillar = Some(number);
        self
    }

    /// In a goal: at those of its words that show it, or else at the goal.
    #[must_use]
    pub fn in_goal(self, goal: &Goal, words: Option<&Location>) -> Self {
        if words.is_some() { self.at(words) } else { self.of_goal(goal, None) }
    }

    /// Of a goal as a whole, which is quoted where it has no place; the words that show it are related.
    #[must_use]
    pub fn of_goal(mut self, goal: &Goal, words: Option<&Location>) -> Self {
        let quoted = || Location { quote: Some(goal.text.clone()), ..Location::document() };
        self.location = goal.location.clone().unwrap_or_else(quoted);
        self.related.extend(words.cloned());
        self
    }

    /// Told apart from its neighbours at the same place.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = subject.into();
        self
    }

    /// With other places that show it.
    #[must_use]
    pub fn related<'a>(mut self, locations: impl IntoIterator<Item = &'a Location>) -> Self {
        self.related.extend(locations.into_iter().cloned());
        self
    }
}
