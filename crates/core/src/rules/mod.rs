//! The rules. One file each: its data and its check.

use crate::rule::Rule;

/// Declares the modules of the rules and registers them, in the order in which people read a report.
macro_rules! rules {
    ($($module:ident),* $(,)?) => {
        $(mod $module;)*

        /// Every rule, in registry order.
        pub static RULES: &[&Rule] = &[$(&$module::RULE),*];
    };
}

rules! {
    goal_undated,
}

/// The rule with a name.
#[must_use]
pub fn rule(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}
