//! `verslagtoets config show`: what holds for a draft, and where it comes from.

use super::{Configs, NAME};
use crate::{
    args::ConfigArgs,
    fault::Fault,
    human::{self, Page, QUIET, plain, styled},
    output,
};
use serde::Serialize;
use std::path::Path;
use toml::Value;
use verslagtoets_core::{Exit, Lang, Words};

/// Writes every setting, as it stands in the file or by default.
pub(crate) fn run(args: &ConfigArgs, lang: Lang) -> Result<Exit, Fault> {
    let draft = args.input.as_deref().unwrap_or(Path::new("."));
    let loaded = Configs::new(args.config.file.as_deref())?.of(draft)?;
    let config = &loaded.config;
    let file = loaded.path.as_ref().map(|path| path.to_string_lossy().into_owned());
    let mut page = Page::new(human::width(false));
    let mut line = |text: String, is_set: bool| {
        let from = file.as_ref().filter(|_| is_set).map_or_else(|| DEFAULT.get(lang).to_owned(), Clone::clone);
        page.line(0, &[plain(text), styled(QUIET, format!("  # {from}"))]);
    };
    line(assignment("lang", &config.lang.unwrap_or_default()), config.lang.is_some());
    line(assignment("fail-on", &config.fail_on.unwrap_or_default()), config.fail_on.is_some());
    if let Some(year) = config.year {
        line(assignment("year", &year), true);
    }
    line(assignment("exclude", &config.exclude), !config.exclude.is_empty());
    let provider = Value::try_from(&config.provider).ok();
    for (key, value) in provider.iter().filter_map(Value::as_table).flatten() {
        line(assignment(&format!("provider.{key}"), value), true);
    }
    for (id, setting) in &config.rules {
        line(assignment(&format!("rules.{id}"), setting), true);
    }
    for waiver in &config.waivers {
        line(assignment("waiver", waiver), true);
    }
    if file.is_none() {
        page.paragraph(0, 2, &[styled(QUIET, format!("# {NAME}: {}", NONE.get(lang)))]);
    }
    output::write(&page.into_text(), None)?;
    Ok(Exit::Clean)
}

/// "year = 2024", tables on one line.
fn assignment(key: &str, value: &impl Serialize) -> String {
    let value = Value::try_from(value).map_or_else(|error| error.to_string(), |value| value.to_string());
    format!("{key} = {value}")
}

const DEFAULT: Words = Words { nl: "standaard", en: "default" };
const NONE: Words = Words { nl: "niet gevonden", en: "not found" };
