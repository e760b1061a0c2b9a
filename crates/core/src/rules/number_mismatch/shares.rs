//! The shares of forensic care that the counts of clients can give.

use crate::report::{Bound, ClientCount, ClientScope, Percentage};

/// Clients in forensic care out of more clients.
#[derive(Clone, Copy)]
pub(super) struct Share<'a> {
    /// The clients in forensic care.
    pub(super) part: &'a ClientCount,
    /// How many clients they are among; never zero.
    pub(super) whole: u32,
}

impl Share<'_> {
    /// In per cent.
    pub(super) fn percent(self) -> f64 {
        f64::from(self.part.count) * 100.0 / f64::from(self.whole)
    }
}

/// Whether a stated percentage follows from the counts.
pub(super) enum Verdict<'a> {
    /// There is nothing to make a share of.
    Unknown,
    /// It does.
    Follows,
    /// It does not; this is the nearest share.
    Differs(Share<'a>),
}

/// Holds a percentage against the counts of clients.
///
/// An exact value may be any share that the counts can give. A limit must hold for the plain reading: the counts of
/// the same day, for among all ways to count there is nearly always one that keeps a limit.
pub(super) fn judge<'a>(clients: &'a [ClientCount], percentage: &Percentage) -> Verdict<'a> {
    let plain = plain_shares(clients);
    let allowed = match percentage.bound {
        Bound::Exact | Bound::About => all_shares(clients),
        Bound::Below | Bound::Above => plain.clone(),
    };
    if allowed.iter().any(|share| fits(percentage, share.percent())) {
        return Verdict::Follows;
    }
    let shown = if plain.is_empty() { allowed } else { plain };
    let distance = |share: &Share<'_>| (share.percent() - percentage.value).abs();
    let nearest = shown.into_iter().min_by(|one, other| distance(one).total_cmp(&distance(other)));
    nearest.map_or(Verdict::Unknown, Verdict::Differs)
}

/// Whether a share, in per cent, agrees with a percentage as exactly as that is written.
pub(super) fn fits(percentage: &Percentage, share: f64) -> bool {
    let Percentage { value, decimals, bound, .. } = *percentage;
    let rounding = 0.5 * 10f64.powi(-i32::from(decimals)) + f64::EPSILON * 100.0;
    let difference = (share - value).abs();
    match bound {
        Bound::Exact => difference <= rounding,
        Bound::About => difference <= (2.0 * rounding).max(value * 0.1),
        Bound::Below => share < value,
        Bound::Above => share > value,
    }
}

/// Forensic clients out of the total that was counted in the same way on the same day.
fn plain_shares(clients: &[ClientCount]) -> Vec<Share<'_>> {
    parts(clients).filter_map(|part| share(part, total(&like(clients, part)))).collect()
}

/// Forensic clients out of every other count and every total, themselves added or not.
fn all_shares(clients: &[ClientCount]) -> Vec<Share<'_>> {
    let mut shares = Vec::new();
    for other in clients.iter().filter(|count| count.scope == ClientScope::Other) {
        let counts = like(clients, other);
        for whole in [other.count, total(&counts), sum(&counts)] {
            for part in parts(clients) {
                shares.extend(
                    [whole, whole.saturating_add(part.count)].into_iter().filter_map(|whole| share(part, whole)),
                );
            }
        }
    }
    shares
}

fn parts(clients: &[ClientCount]) -> impl Iterator<Item = &ClientCount> {
    clients.iter().filter(|count| count.scope == ClientScope::Forensic)
}

/// The counts of other clients made in the same way on the same day.
fn like(clients: &[ClientCount], count: &ClientCount) -> Vec<u32> {
    let same = |other: &&ClientCount| {
        other.scope == ClientScope::Other && other.kind == count.kind && other.reference_date == count.reference_date
    };
    clients.iter().filter(same).map(|other| other.count).collect()
}

/// The sum of the counts, unless one of them already is the sum of the rest.
fn total(counts: &[u32]) -> u32 {
    let sum = sum(counts);
    counts.iter().copied().find(|count| sum - count == *count).unwrap_or(sum)
}

fn sum(counts: &[u32]) -> u32 {
    counts.iter().copied().fold(0, u32::saturating_add)
}

fn share(part: &ClientCount, whole: u32) -> Option<Share<'_>> {
    (whole > 0).then_some(Share { part, whole })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::CountKind;

    fn count(count: u32, scope: ClientScope) -> ClientCount {
        ClientCount { count, scope, kind: CountKind::Stock, reference_date: None, location: None }
    }

    fn claim(value: f64, decimals: u8, bound: Bound) -> Percentage {
        Percentage {
            value,
            decimals,
            bound,
            of: String::new(),
            of_clients: true,
            count: None,
            total: None,
            location: None,
        }
    }

    fn differs(clients: &[ClientCount], claim: &Percentage) -> Option<f64> {
        match judge(clients, claim) {
            Verdict::Differs(share) => Some(share.percent()),
            Verdict::Unknown | Verdict::Follows => None,
        }
    }

    #[test]
    fn a_limit_is_held_against_the_total_of_the_day() {
        let clients =
            [count(1340, ClientScope::Other), count(290, ClientScope::Other), count(50, ClientScope::Forensic)];
        assert_eq!(differs(&clients, &claim(3.0, 0, Bound::Below)).map(|share| (share * 100.0).round()), Some(307.0));
        assert_eq!(differs(&clients, &claim(4.0, 0, Bound::Below)), None);
        assert_eq!(differs(&clients, &claim(3.0, 0, Bound::Above)), None);
    }

    #[test]
    fn an_exact_value_may_be_any_share_the_counts_can_give() {
        let clients = [count(400, ClientScope::Other), count(24, ClientScope::Forensic)];
        for (value, decimals) in [(6.0, 0), (6.0, 1), (5.66, 2), (5.7, 1)] {
            assert_eq!(differs(&clients, &claim(value, decimals, Bound::Exact)), None, "{value}");
        }
        assert_eq!(differs(&clients, &claim(7.5, 1, Bound::Exact)), Some(6.0));
        assert_eq!(differs(&clients, &claim(6.3, 1, Bound::About)), None);
    }

    #[test]
    fn a_stated_total_is_not_counted_twice() {
        assert_eq!(total(&[1630, 1340, 290]), 1630);
        assert_eq!(total(&[1340, 290]), 1630);
    }

    #[test]
    fn without_other_clients_there_is_no_share() {
        assert!(matches!(judge(&[count(24, ClientScope::Forensic)], &claim(6.0, 0, Bound::Exact)), Verdict::Unknown));
    }
}
