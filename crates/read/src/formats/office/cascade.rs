//! Styles that build on other styles.

use std::collections::{BTreeMap, BTreeSet};

/// A style that takes from its parent what it does not say itself.
pub(crate) trait Inherit {
    /// Name of the parent.
    fn parent(&self) -> Option<&str>;

    /// Takes from the parent what this style leaves open.
    fn inherit(&mut self, parent: &Self);
}

/// Lets every style take from its parents, each style once. A circle of parents is cut where it closes.
pub(crate) fn resolve<S: Inherit + Clone>(styles: &mut BTreeMap<String, S>) {
    let mut resolved = BTreeSet::new();
    let names: Vec<String> = styles.keys().cloned().collect();
    for name in names {
        for name in chain(styles, &resolved, name).into_iter().rev() {
            let parent = styles.get(&name).and_then(S::parent).filter(|parent| resolved.contains(*parent));
            let parent = parent.and_then(|parent| styles.get(parent)).cloned();
            if let (Some(style), Some(parent)) = (styles.get_mut(&name), parent) {
                style.inherit(&parent);
            }
            resolved.insert(name);
        }
    }
}

/// The style and its parents up to the first that is resolved, missing or met before.
fn chain<S: Inherit>(styles: &BTreeMap<String, S>, resolved: &BTreeSet<String>, name: String) -> Vec<String> {
    let mut met = BTreeSet::new();
    let mut chain = Vec::new();
    let mut next = Some(name);
    while let Some(name) = next.filter(|name| !resolved.contains(name) && met.insert(name.clone())) {
        next = styles.get(&name).and_then(S::parent).map(str::to_owned);
        chain.push(name);
    }
    chain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Default)]
    struct Named {
        parent: Option<String>,
        size: Option<u16>,
    }

    impl Inherit for Named {
        fn parent(&self) -> Option<&str> {
            self.parent.as_deref()
        }

        fn inherit(&mut self, parent: &Self) {
            self.size = self.size.or(parent.size);
        }
    }

    fn named(name: &str, parent: &str, size: Option<u16>) -> (String, Named) {
        (name.to_owned(), Named { parent: Some(parent.to_owned()), size })
    }

    #[test]
    fn styles_take_from_far_parents() {
        let mut styles = BTreeMap::from([named("a", "b", None), named("b", "c", None), named("c", "none", Some(24))]);
        resolve(&mut styles);
        assert!(styles.values().all(|style| style.size == Some(24)));
    }

    #[test]
    fn circles_of_parents_end() {
        let mut styles = BTreeMap::from([named("a", "b", Some(20)), named("b", "a", None), named("c", "c", None)]);
        resolve(&mut styles);
        assert_eq!(styles.get("b").and_then(|style| style.size), None);
        assert_eq!(styles.get("a").and_then(|style| style.size), Some(20));
    }
}
