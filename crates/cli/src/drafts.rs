//! The drafts of a run, each checked by the settings that hold for it.

mod groups;
mod line;
mod window;

use crate::{
    args::DraftArgs,
    check::{self, Checked},
    config::{Configs, Loaded},
    fault::Fault,
    inputs::{self, Input},
    output::Outputs,
    previous::{Previous, Years},
    progress::Progress,
};
use chrono::NaiveDate;
use groups::Groups;
use line::{Done, Line};
use serde::{Deserialize, Serialize};
use std::{
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};
use verslagtoets_core::{Context, Lang, baseline::Baseline, result::FileResult};

/// The drafts that the arguments name, with their settings.
pub(crate) struct Drafts {
    drafts: Vec<(Input, Arc<Loaded>)>,
    year: Option<i32>,
}

impl Drafts {
    /// Finds the drafts. Left out are those of a folder that the settings name, and what the run itself will write.
    ///
    /// # Errors
    /// When a file of settings cannot be used, or leaves nothing; when the output would take the place of a draft that
    /// is named.
    pub(crate) fn find(args: &DraftArgs, outputs: &Outputs) -> Result<Self, Fault> {
        let mut configs = Configs::new(args.config.file.as_deref())?;
        let mut drafts = Vec::new();
        for input in inputs::find(&args.inputs) {
            if outputs.contain(input.place()) {
                if input.is_walked {
                    continue;
                }
                return Err(Fault::OverDraft { path: input.path });
            }
            let config = configs.of(input.place())?;
            if !(input.is_walked && config.excludes(input.place())) {
                drafts.push((input, config));
            }
        }
        if drafts.is_empty() { Err(Fault::AllExcluded) } else { Ok(Self { drafts, year: args.year.year }) }
    }

    /// The settings of the run as a whole, such as its language: those of the first draft.
    pub(crate) fn config(&self) -> Arc<Loaded> {
        self.drafts.first().map_or_else(Arc::default, |(_, config)| Arc::clone(config))
    }

    /// Checks the drafts in parallel and hands them over in their order. What was handed over is forgotten, so that any
    /// number of drafts fits in memory.
    ///
    /// # Errors
    /// When one cannot be handed over, or last year's report goes before none of them.
    pub(crate) fn check(
        self,
        lang: Lang,
        against: Against<'_>,
        page: impl Fn(&Checked) -> String + Sync,
        mut hand_over: impl FnMut(Judged) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        let (today, year) = (today(), self.year);
        let (inputs, settings): (Vec<Input>, Vec<Arc<Loaded>>) = self.drafts.into_iter().unzip();
        let groups = Groups::new(&settings, today);
        let opens: Vec<bool> = (0..inputs.len()).map(|index| groups.is_first(index)).collect();
        let progress = Progress::new(inputs.len());
        let work = |((index, input), (loaded, is_first)): ((usize, Input), (&Arc<Loaded>, bool))| {
            let report = against.previous.map(|previous| &previous.report);
            let context = Context { previous: report, provider: Some(&loaded.config.provider) };
            let mut checked = check::check(input, year.or(loaded.config.year), &context, lang);
            loaded.apply(&mut checked.result, lang, today);
            if let Some(baseline) = against.baseline {
                baseline.apply(&mut checked.result);
            }
            let page = page(&checked);
            // The first draft with its settings is where stale waivers are reported: its page may be made again.
            if !is_first {
                checked.seen = None;
            }
            progress.step();
            Done { index, checked, page }
        };
        let items = inputs.into_iter().enumerate().zip(settings.iter().zip(opens));
        let mut line = Line::new(groups, Years::new(against.previous), &page, lang);
        let done =
            window::in_order(items, work, |done| line.join(done, |judged| progress.beside(|| hand_over(judged))));
        progress.end();
        done?;
        line.years.end()
    }
}

/// A draft as the outputs get it.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Judged {
    /// What the rules say.
    pub(crate) result: FileResult,
    /// The page for a person; empty where nobody asked for one.
    pub(crate) page: String,
}

/// What the drafts are held against.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Against<'a> {
    /// Last year's report.
    pub(crate) previous: Option<&'a Previous>,
    /// Findings that were there already.
    pub(crate) baseline: Option<&'a Baseline>,
}

/// The day by the clock of the computer, in UTC.
pub(crate) fn today() -> NaiveDate {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let days = i32::try_from(since.as_secs() / (24 * 60 * 60)).unwrap_or(i32::MAX);
    NaiveDate::from_epoch_days(days).unwrap_or(NaiveDate::MAX)
}
