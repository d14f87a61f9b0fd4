//! Work on every core whose results come in the order in which it was handed out.
//!
//! Parcels go to the threads in turn and are taken from them in turn, so nothing needs to be sorted;
//! each thread holds a few parcels at most, so the fastest waits for the slowest and memory stays
//! level. When nobody takes the results any more, all threads end. Not here: what the work is.

use std::io;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::mpsc::sync_channel;
use std::thread::{Builder, scope};

/// Parcels that wait before and behind each thread.
const WAITING: usize = 2;

/// What hands a parcel out; `false` where nobody takes any more.
pub(super) type HandOut<'h, P> = dyn FnMut(P) -> bool + 'h;

/// Hands out parcels, works on each in one of so many threads and takes the results in order. Gives
/// what handing out came to and what taking came to.
pub(super) fn in_order<P: Send, R: Send, F: Send>(
    jobs: NonZero<usize>,
    hand_out: impl FnOnce(&mut HandOut<P>) -> F + Send,
    work: impl Fn(P) -> R + Sync,
    mut take: impl FnMut(R) -> io::Result<()>,
) -> io::Result<(F, io::Result<()>)> {
    scope(|scope| {
        let work = &work;
        let (mut inlets, mut outlets) = (Vec::new(), Vec::new());
        for _ in 0..jobs.get() {
            let (inlet, parcels) = sync_channel::<P>(WAITING);
            let (results, outlet) = sync_channel::<R>(WAITING);
            Builder::new().spawn_scoped(scope, move || {
                let _ = parcels.into_iter().try_for_each(|parcel| results.send(work(parcel)));
            })?;
            inlets.push(inlet);
            outlets.push(outlet);
        }
        let hand = Builder::new().spawn_scoped(scope, move || {
            let mut turn = inlets.iter().cycle();
            hand_out(&mut |parcel| turn.next().is_some_and(|inlet| inlet.send(parcel).is_ok()))
        })?;
        // The first that has no result has none any more, nor has any behind it.
        let results = outlets.iter().cycle().map_while(|outlet| outlet.recv().ok());
        let taken = results.map(&mut take).find(Result::is_err).unwrap_or(Ok(()));
        drop(outlets);
        Ok((hand.join().unwrap_or_else(|panic| resume_unwind(panic)), taken))
    })
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::thread::sleep;
    use std::time::Duration;

    use super::*;

    fn jobs(count: usize) -> NonZero<usize> {
        NonZero::new(count).unwrap()
    }

    #[test]
    fn results_come_in_order_whatever_is_done_first() {
        for count in [1, 2, 7] {
            let mut taken = Vec::new();
            let late = |parcel: u64| {
                sleep(Duration::from_micros(parcel * 7_919 % 900));
                parcel * 2
            };
            let hand_out = |hand: &mut HandOut<u64>| (0..100).take_while(|it| hand(*it)).count();
            let (handed, end) = in_order(jobs(count), hand_out, late, |result| {
                taken.push(result);
                Ok(())
            })
            .unwrap();
            assert_eq!((handed, end.is_ok()), (100, true));
            assert_eq!(taken, (0..100).map(|it| it * 2).collect::<Vec<_>>());
        }
    }

    #[test]
    fn nothing_runs_far_ahead_of_who_takes_it() {
        let (begun, taken, most) = (AtomicUsize::new(0), AtomicUsize::new(0), AtomicUsize::new(0));
        let hand_out = |hand: &mut HandOut<()>| (0..500).take_while(|_| hand(())).count();
        let work = |()| {
            let ahead = begun.fetch_add(1, Ordering::SeqCst) + 1 - taken.load(Ordering::SeqCst);
            most.fetch_max(ahead, Ordering::SeqCst);
        };
        let take = |()| {
            sleep(Duration::from_micros(50));
            taken.fetch_add(1, Ordering::SeqCst);
            Ok(())
        };
        in_order(jobs(3), hand_out, work, take).unwrap().1.unwrap();
        assert!(most.into_inner() <= 3 * (WAITING + 2), "three threads and what waits behind them");
    }

    #[test]
    fn all_ends_where_nobody_takes_any_more() {
        let hand_out = |hand: &mut HandOut<u64>| (0..u64::MAX).take_while(|it| hand(*it)).count();
        let take = |result| if result < 5 { Ok(()) } else { Err(io::ErrorKind::BrokenPipe.into()) };
        let (handed, end) = in_order(jobs(3), hand_out, |it: u64| it, take).unwrap();
        assert!(handed < 100);
        assert_eq!(end.unwrap_err().kind(), io::ErrorKind::BrokenPipe);
    }
}
