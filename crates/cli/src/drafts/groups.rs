//! Drafts that have the same waivers, because they have the same settings.

use crate::config::Loaded;
use chrono::NaiveDate;
use std::sync::Arc;
use verslagtoets_core::{Lang, result::FileResult, waiver::StaleWaivers};

/// The groups of a run.
pub(super) struct Groups<'a> {
    groups: Vec<Group<'a>>,
    /// The group of each draft, where it has waivers.
    of: Vec<Option<usize>>,
}

struct Group<'a> {
    loaded: &'a Arc<Loaded>,
    first: usize,
    last: usize,
    stale: StaleWaivers<'a>,
    /// Whether its last draft came by.
    is_complete: bool,
}

impl<'a> Groups<'a> {
    /// The groups of the drafts that have these settings, in the same order.
    pub(super) fn new(settings: &'a [Arc<Loaded>], today: NaiveDate) -> Self {
        let mut groups: Vec<Group<'_>> = Vec::new();
        let of = settings.iter().enumerate().map(|(index, loaded)| {
            let waivers = &loaded.config.waivers;
            if waivers.is_empty() {
                return None;
            }
            let found = groups.iter().rposition(|group| Arc::ptr_eq(group.loaded, loaded));
            let number = found.unwrap_or_else(|| {
                let stale = StaleWaivers::new(waivers, today);
                groups.push(Group { loaded, first: index, last: index, stale, is_complete: false });
                groups.len() - 1
            });
            groups.get_mut(number)?.last = index;
            Some(number)
        });
        let of = of.collect();
        Self { groups, of }
    }

    /// Whether stale waivers are reported with a draft: it is the first of its group.
    pub(super) fn is_first(&self, index: usize) -> bool {
        self.group(index).is_some_and(|group| group.first == index)
    }

    /// Takes account of a draft that was checked.
    pub(super) fn see(&mut self, index: usize, file: &FileResult) {
        let number = self.of.get(index).copied().flatten();
        if let Some(group) = number.and_then(|number| self.groups.get_mut(number)) {
            group.stale.see(file);
            group.is_complete |= group.last == index;
        }
    }

    /// Whether no draft to come changes the result of this one.
    pub(super) fn is_settled(&self, index: usize) -> bool {
        let group = self.group(index).filter(|group| group.first == index);
        group.is_none_or(|group| group.is_complete || group.stale.is_empty())
    }

    /// Reports stale waivers with a draft that is settled; `false` where there is nothing to report.
    pub(super) fn report(&self, index: usize, file: &mut FileResult, lang: Lang) -> bool {
        let group = self.group(index).filter(|group| group.first == index && !group.stale.is_empty());
        if let Some(group) = group {
            group.stale.report(file, lang);
        }
        group.is_some()
    }

    fn group(&self, index: usize) -> Option<&Group<'a>> {
        self.groups.get((*self.of.get(index)?)?)
    }
}
