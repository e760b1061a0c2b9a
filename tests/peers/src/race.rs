//! Runs of several readers in turn, so that the load of the machine falls on all of them alike.

use std::time::{Duration, Instant};

/// Runs of each.
const RUNS: usize = 31;

/// A reader by its name: one run, and whether it went well.
pub(crate) type Runner<'a> = (&'static str, Box<dyn FnMut() -> bool + 'a>);

/// Prints the median and the best time of each, and how many times that of the first they are.
pub(crate) fn race(title: &str, runners: Vec<Runner<'_>>) {
    let mut runners: Vec<(Runner<'_>, Vec<Duration>)> = runners
        .into_iter()
        .filter_map(|mut runner| {
            if !(runner.1)() {
                println!("  {}: not on this machine, or it cannot read this", runner.0);
                return None;
            }
            Some((runner, Vec::with_capacity(RUNS)))
        })
        .collect();
    for _ in 0..RUNS {
        for ((_, run), times) in &mut runners {
            let start = Instant::now();
            run();
            times.push(start.elapsed());
        }
    }
    println!("  {title}");
    let mut first = None;
    for ((name, _), mut times) in runners {
        times.sort_unstable();
        let (median, best) = (times[RUNS / 2], times[0]);
        let first: Duration = *first.get_or_insert(median);
        let ratio = median.as_secs_f64() / first.as_secs_f64();
        println!("    {name:22} median {median:>10.2?}  best {best:>10.2?}  {ratio:>6.2} times");
    }
}
