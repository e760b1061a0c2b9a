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

/// The summary.
pub(super) fn page(files: &[FileResult], width: usize, lang: Lang) -> String {
    let mut page = Page::new(width);
    page.paragraph(0, 2, &[styled(STRONG, sentence(files, lang))]);
    for file in files {
        page.paragraph(2, 4, &line(file, lang));
    }
    page.into_text()
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

/// "Samen 3 verslagen: 1 volledig, 2 onvolledig."
fn sentence(files: &[FileResult], lang: Lang) -> String {
    let verdicts = [Verdict::Complete, Verdict::Incomplete, Verdict::Review, Verdict::Unreadable];
    let shares = verdicts.into_iter().filter_map(|verdict| {
        let count = files.iter().filter(|file| file.verdict == verdict).count();
        (count > 0).then(|| format!("{count} {}", verdict::word(verdict).get(lang).to_lowercase()))
    });
    let shares = shares.collect::<Vec<_>>().join(", ");
    Message::new(&SUM).with("count", files.len() as u32).with("shares", shares).render(lang)
}

const SUM: Words = Words { nl: "Samen {count} verslagen: {shares}.", en: "{count} reports in all: {shares}." };
