//! Reading a file of settings. What it does not know it refuses: a setting with a typing error would not hold.

use super::text::{self, TextFault};
use crate::fault::{Fault, InputFault};
use chrono::NaiveDate;
use ignore::overrides::{Override, OverrideBuilder};
use std::{
    fs, io,
    path::{Path, PathBuf},
};
use toml::{Table, Value};
use verslagtoets_core::{
    Lang, Message, Words,
    config::Config,
    framework::{KKFZ, Setting},
    mismatch::{missing_key, unknown_key, unknown_value},
    result::FileResult,
    rules::rule,
    waiver::{self, REASON_TO_FILL_IN, is_to_fill_in},
    wording::nearest,
};
use verslagtoets_read::ReadError;

/// Settings and where they come from; without a file nothing is set.
#[derive(Debug)]
pub(crate) struct Loaded {
    pub(crate) path: Option<PathBuf>,
    pub(crate) config: Config,
    exclude: Override,
}

/// Why a file of settings cannot be used.
#[derive(Debug)]
pub(crate) enum ConfigFault {
    /// The system could not read it.
    Unreadable(InputFault),
    /// It is no TOML, or a value is not of the kind it must be.
    Malformed(TextFault),
    /// A key or a word is unknown, or a key is missing.
    Key(Message),
    /// No rule has this name.
    Rule(String),
    /// A pattern of files is none.
    Pattern(ignore::Error),
    /// A reason is empty.
    NoReason(String),
    /// A reason is still that of the example.
    ReasonToFillIn(String),
}

impl Default for Loaded {
    fn default() -> Self {
        Self { path: None, config: Config::default(), exclude: Override::empty() }
    }
}

impl Loaded {
    /// Applies the settings and their waivers to a result.
    pub(crate) fn apply(&self, result: &mut FileResult, lang: Lang, today: NaiveDate) {
        self.config.apply(result, lang);
        waiver::excuse(result, &self.config.waivers, today);
    }

    /// Whether a draft in a folder is to be left out.
    pub(crate) fn excludes(&self, draft: &Path) -> bool {
        let draft = std::path::absolute(draft).unwrap_or_else(|_| draft.to_owned());
        let Ok(inside) = draft.strip_prefix(self.exclude.path()) else { return false };
        inside.ancestors().any(|part| self.exclude.matched(part, part != inside).is_ignore())
    }
}

/// Reads a file.
pub(super) fn load(path: &Path) -> Result<Loaded, Fault> {
    read(path).map_err(|cause| Fault::Config { path: path.to_string_lossy().into_owned(), cause })
}

fn read(path: &Path) -> Result<Loaded, ConfigFault> {
    let unreadable = |error: io::Error| ConfigFault::Unreadable(error.into());
    let bytes = fs::read(path).map_err(unreadable)?;
    let text =
        String::from_utf8(bytes).map_err(|_| ConfigFault::Unreadable(InputFault::NoDraft(ReadError::Encoding)))?;
    check_keys(&text::table(&text).map_err(ConfigFault::Malformed)?)?;
    let config = text::config(&text).map_err(ConfigFault::Malformed)?;
    check_reasons(&config)?;
    let path = std::path::absolute(path).map_err(unreadable)?;
    let mut exclude = OverrideBuilder::new(path.parent().unwrap_or(&path));
    for pattern in &config.exclude {
        exclude.add(&format!("!{pattern}")).map_err(ConfigFault::Pattern)?;
    }
    let exclude = exclude.build().map_err(ConfigFault::Pattern)?;
    Ok(Loaded { path: Some(path), config, exclude })
}

const KEYS: &[&str] = &["lang", "fail-on", "year", "exclude", "provider", "rules", "waiver"];
const PROVIDER_KEYS: &[&str] = &["settings", "designated-indicators"];
const RULE_KEYS: &[&str] = &["severity", "off"];
const WAIVER_KEYS: &[&str] = &["rule", "fingerprint", "pillar", "reason", "by", "until"];

/// Finds what is misspelt, before serde does: it would name every possible key, and not the nearest.
fn check_keys(table: &Table) -> Result<(), ConfigFault> {
    known(table, KEYS)?;
    table.get("provider").and_then(Value::as_table).map_or(Ok(()), check_provider)?;
    if let Some(Value::Table(rules)) = table.get("rules") {
        for (id, settings) in rules {
            known_rule(id)?;
            settings.as_table().map_or(Ok(()), |settings| known(settings, RULE_KEYS))?;
        }
    }
    let waivers = table.get("waiver").and_then(Value::as_array).into_iter().flatten();
    for waiver in waivers.filter_map(Value::as_table) {
        known(waiver, WAIVER_KEYS)?;
        for key in ["rule", "reason"] {
            if !waiver.contains_key(key) {
                return Err(ConfigFault::Key(missing_key(key)));
            }
        }
        waiver.get("rule").and_then(Value::as_str).map_or(Ok(()), known_rule)?;
    }
    Ok(())
}

fn check_provider(provider: &Table) -> Result<(), ConfigFault> {
    known(provider, PROVIDER_KEYS)?;
    let values = |key: &str| provider.get(key).and_then(Value::as_array).into_iter().flatten();
    let settings: Vec<&str> = Setting::ALL.iter().map(|setting| setting.id()).collect();
    if let Some(other) = values("settings").filter_map(Value::as_str).find(|value| !settings.contains(value)) {
        let nearest = nearest(other, settings.iter().copied());
        return Err(ConfigFault::Key(unknown_value("settings", other, nearest, &settings)));
    }
    let indicators = KKFZ.editions.iter().flat_map(|edition| edition.indicators).map(|norm| norm.number.to_string());
    let indicators: Vec<String> = indicators.collect();
    let mut designated = values("designated-indicators").filter_map(Value::as_integer).map(|number| number.to_string());
    if let Some(other) = designated.find(|number| !indicators.contains(number)) {
        let known: Vec<&str> = indicators.iter().map(String::as_str).collect();
        return Err(ConfigFault::Key(unknown_value("designated-indicators", &other, None, &known)));
    }
    Ok(())
}

fn known(table: &Table, keys: &[&str]) -> Result<(), ConfigFault> {
    match table.keys().find(|key| !keys.contains(&key.as_str())) {
        Some(key) => Err(ConfigFault::Key(unknown_key(key, nearest(key, keys.iter().copied())))),
        None => Ok(()),
    }
}

fn known_rule(id: &str) -> Result<(), ConfigFault> {
    if rule(id).is_some() { Ok(()) } else { Err(ConfigFault::Rule(id.to_owned())) }
}

/// A reason of blanks is none, nor is that of the example.
fn check_reasons(config: &Config) -> Result<(), ConfigFault> {
    let off = config.rules.iter().filter_map(|(id, setting)| Some((id, setting.off.as_ref()?)));
    let waived = config.waivers.iter().map(|waiver| (&waiver.rule, &waiver.reason));
    for (id, reason) in off.chain(waived) {
        if reason.trim().is_empty() {
            return Err(ConfigFault::NoReason(id.clone()));
        }
        if is_to_fill_in(reason) {
            return Err(ConfigFault::ReasonToFillIn(id.clone()));
        }
    }
    Ok(())
}

impl ConfigFault {
    /// The cause and what to do.
    pub(crate) fn text(&self, lang: Lang) -> String {
        let message = match self {
            Self::Unreadable(fault) => fault.message(),
            Self::Malformed(fault) => fault.message(),
            Self::Key(message) => return message.render(lang),
            Self::Rule(id) => return Fault::unknown_rule(id).text(lang),
            Self::Pattern(error) => Message::new(&PATTERN).with("cause", error.to_string()),
            Self::NoReason(rule) => Message::new(&NO_REASON).with("rule", rule.as_str()),
            Self::ReasonToFillIn(rule) => {
                Message::new(&TO_FILL_IN).with("rule", rule.as_str()).with("reason", &REASON_TO_FILL_IN)
            }
        };
        message.render(lang)
    }
}

const PATTERN: Words =
    Words { nl: "Een patroon bij exclude klopt niet: {cause}.", en: "A pattern of exclude is not right: {cause}." };
const NO_REASON: Words = Words {
    nl: "De reden bij {rule} is leeg. Leg uit waarom de regel hier niet telt.",
    en: "The reason with {rule} is empty. Explain why the rule does not count here.",
};
const TO_FILL_IN: Words = Words {
    nl: "De reden bij {rule} is nog \u{201c}{reason}\u{201d}. Schrijf op waarom de regel hier niet telt.",
    en: "The reason with {rule} is still \u{201c}{reason}\u{201d}. Write there why the rule does not count here.",
};
