//! The outputs of a run, each written draft by draft.

use crate::{drafts::Judged, fault::Fault, forms::Form, output, spool::Spool};
use std::{io::Write, path::PathBuf};

/// Where an output goes.
pub(crate) enum Place {
    Screen,
    /// A file that it takes the place of.
    File(PathBuf),
    /// A file that it is added to.
    End(PathBuf),
}

/// An output under way.
pub(crate) struct Output {
    form: Box<dyn Form>,
    place: Place,
    body: Body,
}

/// What is there of the drafts.
enum Body {
    /// Shown at once.
    Shown { is_begun: bool },
    /// Kept until the last draft: the head is not known before, and a file is written in one go.
    Kept(Spool),
}

impl Output {
    /// An output without drafts. Nothing is written yet.
    pub(crate) fn new(form: Box<dyn Form>, place: Place) -> Self {
        let is_shown = matches!(place, Place::Screen) && !form.sums_up();
        let body = if is_shown { Body::Shown { is_begun: false } } else { Body::Kept(Spool::new()) };
        Self { form, place, body }
    }

    /// Adds a draft.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(crate) fn add(&mut self, draft: &Judged) -> Result<(), Fault> {
        let part = self.form.part(draft)?;
        match &mut self.body {
            Body::Shown { is_begun } => {
                if !std::mem::replace(is_begun, true) {
                    output::write(&self.form.head()?, None)?;
                }
                output::write(&part, None)
            }
            Body::Kept(body) => body.add(output::plain(&part).as_bytes()).map(drop),
        }
    }

    /// Ends it after the last draft.
    ///
    /// # Errors
    /// When it cannot be written.
    pub(crate) fn end(self) -> Result<(), Fault> {
        let tail = self.form.tail()?;
        let Body::Kept(mut body) = self.body else { return output::write(&tail, None) };
        let (head, tail) = (output::plain(&self.form.head()?), output::plain(&tail));
        let content = |out: &mut dyn Write| {
            out.write_all(head.as_bytes())?;
            body.copy_to(out)?;
            out.write_all(tail.as_bytes())
        };
        match &self.place {
            Place::Screen => output::show(content),
            Place::File(path) => output::fill(path, content),
            Place::End(path) => output::append(path, content),
        }
    }
}
