//! A value of JSON whose list is written draft by draft.

use super::pretty;
use crate::{drafts::Judged, fault::Fault, forms::Form};
use serde::Serialize;
use verslagtoets_core::result::FileResult;

/// A value with a list to which each draft adds.
pub(crate) trait List {
    /// Whether the value tells of all drafts, apart from the list.
    const SUMS_UP: bool = false;

    /// The value with nothing in the list. The list is the last in it.
    fn shell(&self) -> impl Serialize;

    /// The list of what one draft adds.
    fn items(&mut self, file: &FileResult) -> impl Serialize;
}

/// The value under way, as [`pretty`] would write the whole.
pub(crate) struct Filled<L> {
    list: L,
    /// What stands before the lines of the list.
    indent: String,
    is_begun: bool,
}

impl<L: List> Filled<L> {
    /// The value with nothing in the list.
    ///
    /// # Errors
    /// When it cannot be written as JSON.
    pub(crate) fn new(list: L) -> Result<Self, Fault> {
        let mut filled = Self { list, indent: String::new(), is_begun: false };
        let head = filled.frame()?.0;
        let line = head.lines().last().unwrap_or_default();
        filled.indent = line.chars().take_while(|char| *char == ' ').collect();
        Ok(filled)
    }

    /// What stands before the list and after it, without the brackets.
    fn frame(&self) -> Result<(String, String), Fault> {
        let shell = pretty(&self.list.shell())?;
        let (head, tail) = shell.rsplit_once("[]").unwrap_or((&shell, ""));
        Ok((head.to_owned(), tail.to_owned()))
    }
}

impl<L: List> Form for Filled<L> {
    fn sums_up(&self) -> bool {
        L::SUMS_UP
    }

    fn head(&self) -> Result<String, Fault> {
        Ok(self.frame()?.0 + "[")
    }

    fn part(&mut self, draft: &Judged) -> Result<String, Fault> {
        let list = pretty(&self.list.items(&draft.result))?;
        let Some(items) = list.strip_prefix("[\n").and_then(|list| list.strip_suffix("\n]\n")) else {
            return Ok(String::new());
        };
        let mut part = String::with_capacity(list.len() + list.len() / 4);
        let between = if std::mem::replace(&mut self.is_begun, true) { "," } else { "" };
        part.push_str(between);
        // A string of JSON holds no line break, so that each line is one of the layout.
        for line in items.lines() {
            part.extend(["\n", &self.indent, line]);
        }
        Ok(part)
    }

    fn tail(&self) -> Result<String, Fault> {
        let before = if self.is_begun { format!("\n{}", self.indent) } else { String::new() };
        Ok(format!("{before}]{}", self.frame()?.1))
    }
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test that cannot go on must stop")]
mod tests {
    use super::*;
    use crate::{args::Format, forms::form};
    use verslagtoets_core::{FailOn, Lang, result::CheckResult};

    struct Twice(Vec<&'static str>);

    #[derive(Serialize)]
    struct Shell {
        before: [u8; 0],
        list: Vec<&'static str>,
        after: u8,
    }

    impl List for Twice {
        fn shell(&self) -> impl Serialize {
            Shell { before: [], list: Vec::new(), after: 1 }
        }

        fn items(&mut self, _: &FileResult) -> impl Serialize {
            self.0.clone()
        }
    }

    fn draft() -> Judged {
        Judged { result: FileResult::unreadable("a.md", String::new(), &[], Lang::Nl), page: String::new() }
    }

    #[test]
    fn parts_make_what_the_whole_would_be() {
        for (items, drafts) in [(vec![], 2), (vec!["\u{9B}[]", "b"], 1), (vec!["\u{9B}[]", "b"], 3)] {
            let mut filled = Filled::new(Twice(items.clone())).expect("JSON");
            let head = filled.head().expect("JSON");
            let parts: Vec<String> = (0..drafts).map(|_| filled.part(&draft()).expect("JSON")).collect();
            let written = head + &parts.concat() + &filled.tail().expect("JSON");
            let whole = Shell { before: [], list: items.repeat(drafts), after: 1 };
            assert_eq!(written, pretty(&whole).expect("JSON"));
        }
    }

    #[test]
    fn a_result_under_way_is_the_result() {
        let draft = draft();
        let mut form = form(Format::Json, 80, FailOn::Error, Lang::Nl).expect("a form");
        let written = form.head().expect("JSON") + &form.part(&draft).expect("JSON") + &form.tail().expect("JSON");
        let whole = CheckResult { files: vec![draft.result], ..CheckResult::default() };
        assert_eq!(written, pretty(&whole).expect("JSON"));
    }
}
