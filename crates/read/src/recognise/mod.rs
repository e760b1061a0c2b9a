//! From blocks to the report: the same for every format, structure first and wording second.

mod cycle;
mod figures;
mod goals;
mod indicators;
mod matrix;
mod outline;
mod pillars;
mod places;
mod provider;
mod repeated;
mod run_in;
mod sections;
mod siblings;
mod tables;
mod unfold;
mod units;
mod walk;
mod year;

pub(crate) use goals::{ColumnLabel, column_label, is_goal_label};

use crate::draft::Draft;
use outline::Outline;
use verslagtoets_core::{Report, framework::KKFZ, report::ReportPlaces};

/// Recognises the report in a draft; `year` is the reporting year where the caller knows it.
///
/// Tables that only lay out the page are unfolded in the draft first.
pub(crate) fn recognise(draft: &mut Draft, year: Option<i32>) -> Report {
    unfold::unfold(draft);
    run_in::set_apart(draft);
    let draft = &*draft;
    let outline = Outline::new(draft);
    let (reporting_year, year_place) = match year {
        Some(year) => (Some(year), None),
        None => year::reporting_year(&outline),
    };
    let (provider, provider_place) = provider::provider(&outline);
    let key_figures = figures::key_figures(&outline, reporting_year);
    let (indicators, indicators_place) = indicators::indicators(&outline, key_figures.as_ref());
    let pillars = sections::pillars(&outline, reporting_year);
    Report {
        framework: KKFZ.id.to_owned(),
        provider,
        reporting_year,
        placeholders: places::placeholders(&outline),
        personal_data: places::personal_data(&outline),
        pillars,
        key_figures,
        indicators,
        scattered: draft.scattered.clone(),
        locations: ReportPlaces { provider: provider_place, reporting_year: year_place, indicators: indicators_place },
        ..Report::default()
    }
}
