//! Last year's report, which this year's is held against.

use crate::{
    fault::Fault,
    options::{CheckOptions, DraftBytes},
};
use std::{cell::RefCell, rc::Rc};
use verslagtoets_core::{Lang, Note, Report};
use verslagtoets_read::Options;

/// Last year's report as read.
pub(crate) struct Previous {
    source: DraftBytes,
    name: Option<String>,
    pub(crate) report: Report,
    notes: Vec<Note>,
}

impl Previous {
    /// What was not read of it.
    pub(crate) fn notes(&self, lang: Lang) -> Vec<String> {
        self.notes.iter().map(|note| note.message.render(lang)).collect()
    }
}

thread_local! {
    // It stays the same while this year's is being typed.
    static LAST: RefCell<Option<Rc<Previous>>> = const { RefCell::new(None) };
}

/// Reads last year's report, where one is given.
pub(crate) fn read(options: &CheckOptions) -> Result<Option<Rc<Previous>>, Fault> {
    let Some(source) = &options.previous else { return Ok(None) };
    let is_same = |last: &Rc<Previous>| last.source == *source && last.name == options.previous_name;
    if let Some(last) = LAST.with_borrow(|last| last.clone().filter(is_same)) {
        return Ok(Some(last));
    }
    let name = options.previous_name.clone();
    let reading = verslagtoets_read::read(&source.0, &Options { name: name.as_deref(), year: None })
        .map_err(|error| Fault::Previous(error.message().render(options.lang.into())))?;
    let (report, notes) = (reading.report, reading.notes);
    let previous = Rc::new(Previous { source: source.clone(), name, report, notes });
    LAST.set(Some(Rc::clone(&previous)));
    Ok(Some(previous))
}
