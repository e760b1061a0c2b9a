//! Several drafts at a glance: each with its verdict.

use super::{
    page::{Page, Piece, plain, styled},
    style::{self, QUIET, STRONG},
};
use verslagtoets_core::{
    Lang, Message, Words,
    format::{place, verdict},
    result::{FileResult, Verdict},
};

/// The summary of the drafts so far.
pub(super) struct Summary {
    lines: Page,
    /// How many drafts came to each verdict.
    counts: [(Verdict, u32); 4],
    lang: Lang,
}

impl Summary {
    /// A summary of no drafts.
    pub(super) const fn new(width: usize, lang: Lang) -> Self {
        let counts = [(Verdict::Complete, 0), (Verdict::Incomplete, 0), (Verdict::Review, 0), (Verdict::Unreadable, 0)];
        Self { lines: Page::new(width), counts, lang }
    }

    /// Adds a draft.
    pub(super) fn add(&mut self, file: &FileResult) {
        self.lines.paragraph(2, 4, &line(file, self.lang));
        if let Some((_, count)) = self.counts.iter_mut().find(|(verdict, _)| *verdict == file.verdict) {
            *count += 1;
        }
    }

    /// How many drafts there are.
    pub(super) fn count(&self) -> u32 {
        self.counts.iter().map(|(_, count)| count).sum()
    }

    /// What it says.
    pub(super) fn text(&self) -> String {
        let mut page = Page::new(self.lines.width());
        page.paragraph(0, 2, &[styled(STRONG, self.sentence())]);
        page.into_text() + self.lines.text()
    }

    /// "Samen 3 verslagen: 1 volledig, 2 onvolledig."
    fn sentence(&self) -> String {
        let shares = self.counts.iter().filter(|(_, count)| *count > 0);
        let share = |(verdict, count): &(Verdict, u32)| {
            format!("{count} {}", verdict::word(*verdict).get(self.lang).to_lowercase())
        };
        let shares = shares.map(share).collect::<Vec<_>>().join(", ");
        Message::new(&SUM).with("count", self.count()).with("shares", shares).render(self.lang)
    }
}

fn line(file: &FileResult, lang: Lang) -> Vec<Piece<'_>> {
    let name = plain(format!("{}:", place::name(&file.path, lang)));
    let word = styled(style::of(file.verdict), verdict::word(file.verdict).get(lang).to_lowercase());
    let rest = match file.verdict {
        Verdict::Unreadable => file.notes.first().map(|note| note.message.clone()),
        _ => verdict::counted(file.counts, lang),
    };
    let rest = rest.map(|rest| styled(QUIET, format!("– {rest}")));
    [Some(name), Some(word), rest].into_iter().flatten().collect()
}

const SUM: Words = Words { nl: "Samen {count} verslagen: {shares}.", en: "{count} reports in all: {shares}." };
