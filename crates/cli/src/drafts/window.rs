//! Work in parallel whose outcomes leave in order.

use crate::fault::Fault;
use std::{
    collections::VecDeque,
    sync::mpsc::{self, Receiver},
};

/// Items that are worked on, or done and waiting for one before them. Enough that a slow draft keeps no processor idle,
/// and few enough that their outcomes fit in memory whatever the number of drafts.
const WINDOW: usize = 64;

/// Works on items in parallel and hands over what comes of each, in their order.
///
/// # Errors
/// As soon as something cannot be handed over.
pub(super) fn in_order<T: Send, R: Send>(
    items: impl Iterator<Item = T>,
    work: impl Fn(T) -> R + Sync,
    mut hand_over: impl FnMut(R) -> Result<(), Fault>,
) -> Result<(), Fault> {
    let work = &work;
    rayon::in_place_scope_fifo(|scope| {
        let mut under_way = VecDeque::with_capacity(WINDOW);
        let mut next = |under_way: &mut VecDeque<Receiver<R>>| match under_way.pop_front().map(|done| done.recv()) {
            Some(Ok(done)) => hand_over(done),
            // Work that panicked: the scope passes that on when all other work has ended.
            Some(Err(_)) | None => Ok(()),
        };
        for item in items {
            if under_way.len() == WINDOW {
                next(&mut under_way)?;
            }
            let (send, done) = mpsc::sync_channel(1);
            scope.spawn_fifo(move |_| {
                // Nobody listens any more once something could not be handed over.
                let _ = send.send(work(item));
            });
            under_way.push_back(done);
        }
        while !under_way.is_empty() {
            next(&mut under_way)?;
        }
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{
        sync::atomic::{AtomicUsize, Ordering},
        thread,
        time::Duration,
    };

    #[test]
    fn outcomes_leave_in_order_and_never_many_wait() {
        let (begun, mut left) = (AtomicUsize::new(0), Vec::new());
        let work = |item: usize| {
            begun.fetch_add(1, Ordering::SeqCst);
            thread::sleep(Duration::from_micros(if item == 0 { 20_000 } else { 7 * (item as u64 % 5) }));
            item
        };
        let done = in_order(0..1000, work, |item| {
            assert!(begun.load(Ordering::SeqCst) <= left.len() + WINDOW, "{item}");
            left.push(item);
            Ok(())
        });
        assert!(done.is_ok());
        assert_eq!(left, (0..1000).collect::<Vec<_>>());
    }

    #[test]
    fn what_cannot_be_handed_over_ends_the_work() {
        let begun = AtomicUsize::new(0);
        let done = in_order(0..1000, |_| begun.fetch_add(1, Ordering::SeqCst), |_| Err(Fault::BinaryOnScreen));
        assert!(done.is_err());
        assert!(begun.into_inner() <= WINDOW);
    }
}
