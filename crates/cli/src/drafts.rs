//! The drafts of a run, each checked by the settings that hold for it.

use crate::{
    args::DraftArgs,
    check::{self, Checked},
    config::{Configs, Loaded},
    fault::Fault,
    inputs::{self, Input},
    output::Outputs,
    progress::Progress,
};
use chrono::NaiveDate;
use rayon::iter::{IndexedParallelIterator, IntoParallelIterator, ParallelIterator};
use std::{
    sync::Arc,
    time::{SystemTime, UNIX_EPOCH},
};
use verslagtoets_core::{Context, Lang, Report, baseline::Baseline, result::FileResult, waiver};

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

    /// Checks the drafts in parallel, in their order. Of each only the result and the page that `page` makes remain,
    /// so that a thousand drafts fit in memory.
    pub(crate) fn check(
        self,
        lang: Lang,
        against: Against<'_>,
        page: impl Fn(&Checked) -> String + Sync,
    ) -> (Vec<FileResult>, Vec<String>) {
        let today = today();
        let groups = groups(&self.drafts);
        let progress = Progress::new(self.drafts.len());
        let checked = self.drafts.into_par_iter().enumerate().map(|(index, (input, loaded))| {
            let context = Context { previous: against.previous, provider: Some(&loaded.config.provider) };
            let mut checked = check::check(input, self.year.or(loaded.config.year), &context, lang);
            loaded.config.apply(&mut checked.result, lang);
            waiver::excuse(&mut checked.result, &loaded.config.waivers, today);
            if let Some(baseline) = against.baseline {
                baseline.apply(&mut checked.result);
            }
            let page = page(&checked);
            // The first draft with its settings is where stale waivers are reported: its page is made again.
            if !groups.iter().any(|group| group.members.first() == Some(&index)) {
                checked.seen = None;
            }
            if !against.with_evidence {
                checked.result.results.iter_mut().for_each(|result| result.evidence = Vec::new());
            }
            progress.step();
            (checked, page)
        });
        let mut checked: Vec<(Checked, String)> = checked.collect();
        progress.end();
        for group in &groups {
            group.report(&mut checked, today, lang);
            let first = group.members.first().and_then(|first| checked.get_mut(*first));
            if let Some((checked, made)) = first {
                *made = page(checked);
            }
        }
        checked.into_iter().map(|(checked, page)| (checked.result, page)).unzip()
    }
}

/// What the drafts are held against, and what is asked of the results.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Against<'a> {
    /// Last year's report.
    pub(crate) previous: Option<&'a Report>,
    /// Findings that were there already.
    pub(crate) baseline: Option<&'a Baseline>,
    /// Whether anybody reads what counted as good: it is most of a result, and pages for the screen do not show it.
    pub(crate) with_evidence: bool,
}

/// The drafts that have the same waivers, because they have the same settings.
struct Group {
    loaded: Arc<Loaded>,
    members: Vec<usize>,
}

fn groups(drafts: &[(Input, Arc<Loaded>)]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for (index, (_, loaded)) in drafts.iter().enumerate().filter(|(_, (_, loaded))| !loaded.config.waivers.is_empty()) {
        match groups.iter_mut().find(|group| Arc::ptr_eq(&group.loaded, loaded)) {
            Some(group) => group.members.push(index),
            None => groups.push(Group { loaded: Arc::clone(loaded), members: vec![index] }),
        }
    }
    groups
}

impl Group {
    fn report(&self, checked: &mut [(Checked, String)], today: NaiveDate, lang: Lang) {
        let members = checked.iter_mut().enumerate().filter(|(index, _)| self.members.binary_search(index).is_ok());
        let mut files: Vec<&mut FileResult> = members.map(|(_, (checked, _))| &mut checked.result).collect();
        waiver::report_stale(&mut files, &self.loaded.config.waivers, today, lang);
    }
}

/// The day by the clock of the computer, in UTC.
pub(crate) fn today() -> NaiveDate {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let days = i32::try_from(since.as_secs() / (24 * 60 * 60)).unwrap_or(i32::MAX);
    NaiveDate::from_epoch_days(days).unwrap_or(NaiveDate::MAX)
}
