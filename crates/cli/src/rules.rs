//! `verslagtoets rules`: every rule in a line, or as data.

use crate::{
    args::{ListFormat, RulesArgs},
    fault::Fault,
    human::{self, Page, QUIET, STRONG, plain, styled},
    json, output,
};
use verslagtoets_core::{Exit, Lang, format::words::severity, listing, rules::RULES};

/// Writes every rule, in the order in which people read a report.
pub(crate) fn run(args: &RulesArgs, lang: Lang) -> Result<Exit, Fault> {
    let text = match args.format {
        ListFormat::Human => page(lang),
        ListFormat::Json => json::pretty(&listing::rules(lang))?,
    };
    output::write(&text, None)?;
    Ok(Exit::Clean)
}

fn page(lang: Lang) -> String {
    let mut page = Page::new(human::width(false));
    for rule in RULES {
        page.paragraph(0, 2, &[styled(STRONG, rule.id), styled(QUIET, format!("({})", severity(rule, lang)))]);
        page.paragraph(2, 2, &[plain(rule.title.get(lang))]);
    }
    page.into_text()
}
