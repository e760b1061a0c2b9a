//! Putting things in order. Each type that the standard library sorts costs the browser 5 kB of code; here they share one
//! sort, and sets and maps are filled without one.

use std::collections::{BTreeMap, BTreeSet};

/// What things are put in order by: the first number first, of equal ones the next.
pub type Rank = [u64; 4];

/// Puts items in the order of their ranks; those of one rank keep theirs.
pub fn put_in_order<T>(items: &mut Vec<T>, rank: impl Fn(&T) -> Rank) {
    if items.len() < 2 {
        return;
    }
    let order = order(items.iter().map(rank).collect());
    let mut slots: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.into_iter().filter_map(|place| slots.get_mut(place).and_then(Option::take)));
}

/// A set of some items.
pub fn set<T: Ord>(items: impl IntoIterator<Item = T>) -> BTreeSet<T> {
    let mut set = BTreeSet::new();
    set.extend(items);
    set
}

/// A map of some entries; of those with one key the last counts.
pub fn map<K: Ord, V>(entries: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    map.extend(entries);
    map
}

/// A rank of one number.
#[must_use]
pub const fn rank(number: usize) -> Rank {
    [number as u64, 0, 0, 0]
}

/// A number of a rank, nothing before every number.
#[must_use]
pub fn part(number: Option<impl Into<u64>>) -> u64 {
    number.map_or(0, |number| number.into().saturating_add(1))
}

/// The places of some ranks, in order.
fn order(ranks: Vec<Rank>) -> Vec<usize> {
    let mut order: Vec<(Rank, usize)> = ranks.into_iter().enumerate().map(|(place, rank)| (rank, place)).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, place)| place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_of_one_rank_keep_their_order() {
        let mut items = vec![("b", Some(2_u32)), ("a", None), ("c", Some(1)), ("d", Some(2))];
        put_in_order(&mut items, |(_, number)| [part(*number), 0, 0, 0]);
        let names: Vec<&str> = items.into_iter().map(|(name, _)| name).collect();
        assert_eq!(names, ["a", "c", "b", "d"]);
    }
}
