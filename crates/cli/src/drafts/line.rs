//! Drafts that wait: their result may still change, a draft before them waits, or it is not sure yet that anything may
//! be written at all.

use super::{Judged, groups::Groups};
use crate::{
    check::Checked,
    fault::Fault,
    previous::Years,
    spool::{Spool, Stretch},
};
use std::collections::VecDeque;
use verslagtoets_core::Lang;

/// The drafts that wait, in their order.
pub(super) struct Line<'a, P> {
    pub(super) groups: Groups<'a>,
    pub(super) years: Years<'a>,
    pub(super) page: P,
    pub(super) lang: Lang,
    waiting: VecDeque<Waiting>,
    kept: Spool,
}

enum Waiting {
    /// Its result may still change.
    Open(Box<Done>),
    /// Its result is final, and kept outside memory.
    Final(Stretch),
}

/// A draft that was checked, with its page.
pub(super) struct Done {
    pub(super) index: usize,
    pub(super) checked: Checked,
    pub(super) page: String,
}

impl<'a, P: Fn(&Checked) -> String> Line<'a, P> {
    /// Nobody waits. `page` makes a page anew, where a result has changed.
    pub(super) fn new(groups: Groups<'a>, years: Years<'a>, page: P, lang: Lang) -> Self {
        Self { groups, years, page, lang, waiting: VecDeque::new(), kept: Spool::new() }
    }

    /// Lets a draft join, and hands over those that need not wait any longer.
    ///
    /// # Errors
    /// When one cannot be handed over, or there is no room to wait.
    pub(super) fn join(
        &mut self,
        done: Done,
        mut hand_over: impl FnMut(Judged) -> Result<(), Fault>,
    ) -> Result<(), Fault> {
        self.groups.see(done.index, &done.checked.result);
        self.years.see(&done.checked.result);
        while let Some(judged) = self.next()? {
            hand_over(judged)?;
        }
        if !self.groups.is_settled(done.index) {
            self.waiting.push_back(Waiting::Open(Box::new(done)));
            return Ok(());
        }
        let judged = self.settle(done);
        if self.waiting.is_empty() && self.years.are_settled() {
            return hand_over(judged);
        }
        let bytes = serde_json::to_vec(&judged).map_err(unkept)?;
        self.waiting.push_back(Waiting::Final(self.kept.add(&bytes)?));
        Ok(())
    }

    /// The first of the line, if it may leave.
    fn next(&mut self) -> Result<Option<Judged>, Fault> {
        let (groups, years) = (&self.groups, &self.years);
        let may_leave = |first: &mut Waiting| match first {
            Waiting::Open(done) => years.are_settled() && groups.is_settled(done.index),
            Waiting::Final(_) => years.are_settled(),
        };
        let judged = match self.waiting.pop_front_if(may_leave) {
            None => return Ok(None),
            Some(Waiting::Open(done)) => self.settle(*done),
            Some(Waiting::Final(stretch)) => serde_json::from_slice(&self.kept.get(stretch)?).map_err(unkept)?,
        };
        if self.waiting.is_empty() {
            self.kept.clear()?;
        }
        Ok(Some(judged))
    }

    /// The result of a draft that is settled.
    fn settle(&self, done: Done) -> Judged {
        let Done { index, mut checked, mut page } = done;
        if self.groups.report(index, &mut checked.result, self.lang) {
            page = (self.page)(&checked);
        }
        Judged { result: checked.result, page }
    }
}

fn unkept(cause: serde_json::Error) -> Fault {
    Fault::Output { path: None, cause: cause.into() }
}
