//! What a rule is, and what it answers.

use crate::{
    framework::{Edition, Source},
    location::Location,
    message::{Message, Words},
    report::Report,
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
    /// How to mend it.
    pub help: Words,
    /// Where the norm stands; `None` for advice that no source confirms.
    pub source: Option<&'static Source>,
    /// The check itself.
    pub check: fn(&Case<'_>) -> Answer,
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

/// What a check looks at.
#[derive(Debug, Clone, Copy)]
pub struct Case<'a> {
    /// The report.
    pub report: &'a Report,
    /// The edition of the framework that the report is judged by.
    pub edition: &'a Edition,
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
    /// Where it is.
    pub location: Location,
    /// Other places that show it.
    pub related: Vec<Location>,
}

impl Finding {
    /// A finding about the draft as a whole.
    #[must_use]
    pub fn new(message: Message) -> Self {
        Self { message, pillar: None, location: Location::document(), related: Vec::new() }
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

    /// With other places that show it.
    #[must_use]
    pub fn related<'a>(mut self, locations: impl IntoIterator<Item = &'a Location>) -> Self {
        self.related.extend(locations.into_iter().cloned());
        self
    }
}
