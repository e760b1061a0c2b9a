//! What a draft cannot tell of its provider: which care is contracted and which indicators it must report.

use crate::{
    framework::{Edition, IndicatorNorm, Setting},
    location::Location,
    message::{Message, Words},
    note::Note,
};
use serde::{Deserialize, Serialize};

/// Facts about the provider, as its settings state them. What is not stated is not known.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Provider {
    /// The kinds of care that the provider delivers. An indicator that is meant for none of them does not apply.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub settings: Vec<Setting>,
    /// Numbers of the performance indicators that the buyer has designated the provider for; an empty list means none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub designated_indicators: Option<Vec<u8>>,
}

/// Whether a provider must report an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Duty {
    /// The facts do not say.
    Unknown,
    /// It must: the buyer designated it.
    Designated,
    /// It need not: the buyer did not designate it.
    NotDesignated,
    /// It need not: the indicator is meant for other care.
    OtherSetting,
}

impl Provider {
    /// Whether the provider must report an indicator. What the buyer designated goes before the kinds of care.
    #[must_use]
    pub fn duty(&self, norm: &IndicatorNorm) -> Duty {
        match &self.designated_indicators {
            Some(designated) if designated.contains(&norm.number) => Duty::Designated,
            Some(_) => Duty::NotDesignated,
            None if self.settings.is_empty() || self.settings.iter().any(|own| norm.settings.contains(own)) => {
                Duty::Unknown
            }
            None => Duty::OtherSetting,
        }
    }

    /// Says which indicators were not asked for, and why: nothing is left out in silence.
    pub fn notes(&self, edition: &Edition) -> impl Iterator<Item = Note> {
        edition.indicators.iter().filter_map(|norm| {
            let words = match self.duty(norm) {
                Duty::NotDesignated => &NOT_DESIGNATED,
                Duty::OtherSetting => &OTHER_SETTING,
                Duty::Unknown | Duty::Designated => return None,
            };
            let message = Message::new(words).with("indicator", norm.number).with("name", &norm.name);
            Some(Note::beside(message, Location::document()))
        })
    }

    /// Whether nothing is stated.
    #[must_use]
    pub fn is_unknown(&self) -> bool {
        *self == Self::default()
    }
}

impl Duty {
    /// Whether the provider need not report the indicator.
    #[must_use]
    pub const fn is_exempt(self) -> bool {
        matches!(self, Self::NotDesignated | Self::OtherSetting)
    }
}

const NOT_DESIGNATED: Words = Words {
    nl: "Naar indicator {indicator} ({name}) is niet gevraagd: volgens de instellingen bent u er niet voor aangewezen.",
    en: "Indicator {indicator} ({name}) was not asked for: the settings say that you are not designated for it.",
};
const OTHER_SETTING: Words = Words {
    nl: "Naar indicator {indicator} ({name}) is niet gevraagd: volgens de instellingen levert u niet de zorg waarvoor \
         hij is bedoeld.",
    en: "Indicator {indicator} ({name}) was not asked for: the settings say that you do not deliver the care it is \
         meant for.",
};
