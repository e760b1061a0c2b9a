//! The rules. One file each: its data and its check.

use crate::rule::Rule;

/// Declares the modules of the rules and registers them, in the order in which people read a report.
macro_rules! rules {
    ($($module:ident),* $(,)?) => {
        $(pub(crate) mod $module;)*

        /// Every rule, in registry order.
        pub static RULES: &[&Rule] = &[$(&$module::RULE),*];

        #[cfg(test)]
        const MODULES: &[&str] = &[$(stringify!($module)),*];
    };
}

rules! {
    report_malformed,
    reporting_year_missing,
    provider_missing,
    pillar_missing,
    pillar_duplicated,
    pillar_mislabelled,
    general_picture_missing,
    retrospective_missing,
    goals_missing,
    section_empty,
    placeholder_text,
    goal_undated,
    goal_date_vague,
    goal_date_past,
    goal_date_invalid,
    goal_date_inferred,
    previous_goal_unanswered,
    previous_goal_moved,
    key_figure_jump,
    key_figures_missing,
    clients_missing,
    reference_date_missing,
    product_codes_missing,
    lot_missing,
    indicator_unmarked,
    indicator_reason_missing,
    indicator_result_missing,
    indicator_contradiction,
    number_mismatch,
    theme_unmentioned,
    personal_data,
    waiver_stale,
}

/// The rule with a name.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::{Lang, Words};
    use std::collections::BTreeSet;

    #[test]
    fn every_file_of_the_directory_is_registered() {
        let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/src/rules");
        let files: BTreeSet<String> = std::fs::read_dir(directory)
            .into_iter()
            .flatten()
            .filter_map(|entry| entry.ok()?.file_name().to_str()?.strip_suffix(".rs").map(str::to_owned))
            .filter(|module| module != "mod")
            .collect();
        assert_eq!(files, MODULES.iter().map(ToString::to_string).collect());
    }

    #[test]
    fn a_rule_is_named_after_its_module() {
        for (rule, module) in RULES.iter().zip(MODULES) {
            assert_eq!(rule.id, module.replace('_', "-"));
        }
    }

    #[test]
    fn no_text_is_empty_and_every_language_fills_in_the_same() {
        for rule in RULES {
            assert!(!rule.messages.is_empty(), "{}", rule.id);
            for words in [&rule.title, &rule.why, &rule.help].into_iter().chain(rule.messages.iter().copied()) {
                let [dutch, english] = [Lang::Nl, Lang::En].map(|lang| placeholders(words, lang));
                assert_eq!(dutch, english, "{}: {words:?}", rule.id);
                assert!(ends_as_a_sentence(words.nl) && ends_as_a_sentence(words.en), "{}: {words:?}", rule.id);
            }
        }
    }

    fn placeholders(words: &'static Words, lang: Lang) -> BTreeSet<&'static str> {
        words.get(lang).split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect()
    }

    fn ends_as_a_sentence(text: &str) -> bool {
        text.ends_with(['.', '?'])
    }
}
