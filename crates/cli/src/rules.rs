//! `verslagtoets rules`: every rule in a line, or as data.

use crate::{
    args::{ListFormat, RulesArgs},
    fault::Fault,
    human::{self, Page, QUIET, STRONG, plain, styled},
    json, output,
};
use serde::Serialize;
use verslagtoets_core::{Exit, Lang, Rule, Severity, format::words::severity, rules::RULES};

/// Writes every rule, in the order in which people read a report.
pub(crate) fn run(args: &RulesArgs, lang: Lang) -> Result<Exit, Fault> {
    let text = match args.format {
        ListFormat::Human => page(lang),
        ListFormat::Json => json::pretty(&RULES.iter().map(|rule| Published::new(rule, lang)).collect::<Vec<_>>())?,
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

/// A rule as published.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Published {
    id: &'static str,
    severity: Severity,
    preview: bool,
    title: &'static str,
    why: &'static str,
    help: &'static str,
    source: Option<PublishedSource>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PublishedSource {
    name: &'static str,
    url: &'static str,
}

impl Published {
    fn new(rule: &'static Rule, lang: Lang) -> Self {
        Self {
            id: rule.id,
            severity: rule.severity,
            preview: rule.preview,
            title: rule.title.get(lang),
            why: rule.why.get(lang),
            help: rule.help.get(lang),
            source: rule.source.map(|source| PublishedSource { name: source.name.get(lang), url: source.url }),
        }
    }
}
