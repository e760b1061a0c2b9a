//! The rules as SARIF describes them.

use super::shape::{Configuration, Descriptor, Level, Text};
use crate::{
    format::{
        markdown::escaped,
        words::{HELP, SOURCE, WHY},
    },
    message::Lang,
    rule::{Rule, Severity},
    rules::RULES,
};

/// Every rule, in registry order, whether it found something or not.
pub(super) fn descriptors(lang: Lang) -> Vec<Descriptor> {
    RULES.iter().map(|rule| descriptor(rule, lang)).collect()
}

/// The level of a severity.
pub(super) const fn level(severity: Severity) -> Level {
    match severity {
        Severity::Error => Level::Error,
        Severity::Warning => Level::Warning,
        Severity::Info => Level::Note,
    }
}

fn descriptor(rule: &Rule, lang: Lang) -> Descriptor {
    let text = |text: &str| Text { text: text.to_owned(), markdown: None };
    let why = rule.why.get(lang);
    Descriptor {
        id: rule.id,
        short_description: text(rule.title.get(lang)),
        full_description: text(why),
        help: Text { text: rule.help(lang, None), markdown: Some(markdown(rule, lang)) },
        help_uri: rule.source.map(|source| source.url),
        default_configuration: Configuration { level: level(rule.severity) },
    }
}

fn markdown(rule: &Rule, lang: Lang) -> String {
    let part = |words: &'static crate::message::Words, text: &str| format!("**{}** {text}", words.get(lang));
    let mut parts = vec![part(&WHY, &escaped(rule.why.get(lang))), part(&HELP, &escaped(&rule.help(lang, None)))];
    if let Some(source) = rule.source {
        parts.push(part(&SOURCE, &format!("[{}]({})", escaped(source.name.get(lang)), source.url)));
    }
    parts.join("\n\n")
}
