//! `verslagtoets explain`: one rule in full.

use crate::{
    args::ExplainArgs,
    fault::Fault,
    human::{self, Page, QUIET, STRONG, plain, styled, waiver},
    output,
};
use verslagtoets_core::{
    Exit, Lang, Rule,
    format::words::{ADVICE, HELP, SOURCE, WHY, severity},
    rules::rule,
    waiver::invites,
};

/// Writes what a rule says, why, how to mend it and where the norm stands.
pub(crate) fn run(args: &ExplainArgs, lang: Lang) -> Result<Exit, Fault> {
    let Some(rule) = rule(&args.rule) else {
        return Err(Fault::unknown_rule(&args.rule));
    };
    output::write(&page(rule, lang), None)?;
    Ok(Exit::Clean)
}

fn page(rule: &Rule, lang: Lang) -> String {
    let mut page = Page::new(human::width(false));
    page.paragraph(0, 2, &[styled(STRONG, rule.title.get(lang))]);
    page.paragraph(0, 2, &[styled(QUIET, format!("{} · {}", rule.id, severity(rule, lang)))]);
    page.blank();
    page.paragraph(0, 2, &[styled(STRONG, WHY.get(lang)), plain(rule.why.get(lang))]);
    page.paragraph(0, 2, &[styled(STRONG, HELP.get(lang)), plain(rule.help(lang, None))]);
    let source = match rule.source {
        Some(source) => format!("{}, {}", source.name.get(lang), source.url),
        None => ADVICE.get(lang).to_owned(),
    };
    page.paragraph(0, 2, &[styled(STRONG, SOURCE.get(lang)), plain(source)]);
    if invites(rule.id) {
        page.blank();
        waiver::write(&mut page, rule.id, None, lang);
    }
    page.into_text()
}
