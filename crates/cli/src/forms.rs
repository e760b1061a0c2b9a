//! The formats as a run writes them: draft by draft.

use crate::{
    args::Format,
    drafts::Judged,
    fault::Fault,
    human::Book,
    json::{Filled, List},
};
use serde::Serialize;
use verslagtoets_core::{
    FailOn, Lang,
    format::{
        Document,
        github::Commands,
        gitlab::{self, Issue},
        html::Page,
        junit::Suites,
        markdown::Checklist,
        sarif,
    },
    result::{CheckResult, FileResult, Tool},
};

/// An output under way. The drafts come one by one, in their order.
pub(crate) trait Form {
    /// Whether the head tells of all drafts, so that it is known after the last.
    fn sums_up(&self) -> bool;

    /// What stands before the drafts.
    fn head(&self) -> Result<String, Fault>;

    /// What stands there of one draft.
    fn part(&mut self, draft: &Judged) -> Result<String, Fault>;

    /// What stands after the drafts.
    fn tail(&self) -> Result<String, Fault>;
}

/// An output without drafts. `width` is that of pages for a person.
///
/// # Errors
/// When the format cannot be written at all.
pub(crate) fn form(format: Format, width: usize, fail_on: FailOn, lang: Lang) -> Result<Box<dyn Form>, Fault> {
    let tool = Tool::default();
    Ok(match format {
        Format::Human => Box::new(Book::new(width, lang)),
        Format::Json => Box::new(Filled::new(Results)?),
        Format::Sarif => Box::new(Filled::new(sarif::Drafts::new(&tool, fail_on, lang))?),
        Format::Junit => Box::new(Suites::new(&tool, fail_on, lang)),
        Format::Github => Box::new(Commands::new(lang)),
        Format::Gitlab => Box::new(Filled::new(Issues(lang))?),
        Format::Markdown => Box::new(Checklist::new(lang)),
        Format::Html => Box::new(Page::new(&tool, lang)),
    })
}

impl<D: Document> Form for D {
    fn sums_up(&self) -> bool {
        D::SUMS_UP
    }

    fn head(&self) -> Result<String, Fault> {
        Ok(Document::head(self))
    }

    fn part(&mut self, draft: &Judged) -> Result<String, Fault> {
        Ok(Document::part(self, &draft.result))
    }

    fn tail(&self) -> Result<String, Fault> {
        Ok(Document::tail(self))
    }
}

/// `verslagtoets/result-v1`.
struct Results;

impl List for Results {
    fn shell(&self) -> impl Serialize {
        CheckResult::default()
    }

    fn items(&mut self, file: &FileResult) -> impl Serialize {
        std::slice::from_ref(file)
    }
}

impl List for sarif::Drafts {
    const SUMS_UP: bool = true;

    fn shell(&self) -> impl Serialize {
        self.log(Vec::new())
    }

    fn items(&mut self, file: &FileResult) -> impl Serialize {
        self.add(file)
    }
}

struct Issues(Lang);

impl List for Issues {
    fn shell(&self) -> impl Serialize {
        Vec::<Issue>::new()
    }

    fn items(&mut self, file: &FileResult) -> impl Serialize {
        gitlab::of_file(file, self.0)
    }
}
