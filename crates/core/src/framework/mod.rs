//! The quality framework as dated, sourced data: what a report must hold and what its parts are called.

mod headings;
mod kkfz;
mod setting;

pub use headings::{CLOSING, PARTS, PartHeadings, PartKind};
pub use kkfz::KKFZ;
pub(crate) use kkfz::{BUYER_SITE, KKFZ_SITE};
pub use setting::Setting;

use crate::message::Words;

/// A quality framework (kwaliteitskader).
#[derive(Debug)]
pub struct Framework {
    /// Id in the published shapes.
    pub id: &'static str,
    /// Name.
    pub name: Words,
    /// Editions, oldest first, without gaps between them.
    pub editions: &'static [&'static Edition],
}

impl Framework {
    /// The edition by which a report over `year` is judged: the one in force then; for a year before the
    /// framework, or an unknown year, the nearest one.
    #[must_use]
    pub fn edition(&self, year: Option<i32>) -> &'static Edition {
        let newest = self.editions.last();
        let found = year.map_or(newest, |year| {
            self.editions.iter().rev().find(|edition| edition.valid_from <= year).or(self.editions.first())
        });
        found.copied().unwrap_or(&kkfz::EDITION_2022)
    }
}

/// What the framework asks of reports over a span of years.
#[derive(Debug)]
pub struct Edition {
    /// Name of the edition: the first reporting year it holds for.
    pub id: &'static str,
    /// First reporting year.
    pub valid_from: i32,
    /// Last reporting year; `None` while it is in force.
    pub valid_to: Option<i32>,
    /// The pillars, by number.
    pub pillars: &'static [PillarNorm],
    /// The performance indicators, by number.
    pub indicators: &'static [IndicatorNorm],
    /// Patients of inflow in the year before from which an indicator must be reported.
    pub indicator_threshold: u32,
    /// Where the edition is published.
    pub source: &'static Source,
}

impl Edition {
    /// The pillar with a number.
    #[must_use]
    pub fn pillar(&self, number: u8) -> Option<&'static PillarNorm> {
        self.pillars.iter().find(|pillar| pillar.number == number)
    }

    /// The indicator with a number.
    #[must_use]
    pub fn indicator(&self, number: u8) -> Option<&'static IndicatorNorm> {
        self.indicators.iter().find(|indicator| indicator.number == number)
    }
}

/// A pillar of the framework.
#[derive(Debug)]
pub struct PillarNorm {
    /// Number, from 1.
    pub number: u8,
    /// Name.
    pub name: Words,
    /// Wordings of the name in headings, as [`crate::wording::Pattern`]s.
    pub headings: &'static [&'static str],
    /// Themes that the framework puts under the pillar.
    pub themes: &'static [Theme],
}

/// A theme of a pillar.
#[derive(Debug)]
pub struct Theme {
    /// Name.
    pub name: Words,
    /// Beginnings of words, folded, that show that a text touches the theme.
    pub signs: &'static [&'static str],
}

/// A performance indicator of the framework.
#[derive(Debug)]
pub struct IndicatorNorm {
    /// Number, from 1.
    pub number: u8,
    /// Name.
    pub name: Words,
    /// Wordings of the name in running text, as [`crate::wording::Pattern`]s.
    pub names: &'static [&'static str],
    /// Kinds of care for which it is meant.
    pub settings: &'static [Setting],
}

/// A published norm.
#[derive(Debug)]
pub struct Source {
    /// What it is called.
    pub name: Words,
    /// Where it is published.
    pub url: &'static str,
}
