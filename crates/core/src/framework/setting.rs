//! Kinds of forensic care, as the framework tells them apart.

use serde::{Deserialize, Serialize};

/// A kind of care.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Setting {
    /// Klinische behandeling.
    InpatientTreatment,
    /// Ambulante behandeling.
    OutpatientTreatment,
    /// Verblijfszorg: living with the provider, without treatment in a clinic.
    ResidentialCare,
    /// Ambulante begeleiding: support at home.
    OutpatientSupport,
}

impl Setting {
    /// Every kind.
    pub const ALL: &'static [Self] =
        &[Self::InpatientTreatment, Self::OutpatientTreatment, Self::ResidentialCare, Self::OutpatientSupport];

    /// The kinds that are treatment.
    pub const TREATMENT: &'static [Self] = &[Self::InpatientTreatment, Self::OutpatientTreatment];

    /// Name in a file of settings.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::InpatientTreatment => "inpatient-treatment",
            Self::OutpatientTreatment => "outpatient-treatment",
            Self::ResidentialCare => "residential-care",
            Self::OutpatientSupport => "outpatient-support",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_those_of_the_published_shape() {
        for setting in Setting::ALL {
            assert_eq!(serde_json::to_value(setting).ok(), Some(setting.id().into()));
        }
    }
}
