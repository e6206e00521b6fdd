//! The threads of a command.

use std::cell::OnceCell;
use std::num::NonZero;
use std::thread::available_parallelism;

use rayon::{ThreadPool, ThreadPoolBuilder};

use crate::error::Error;

/// Threads for as many cores as there are or were asked for, started when there is work for all of them.
pub struct Cores {
    threads: usize,
    pool: OnceCell<ThreadPool>,
}

impl Cores {
    /// This many threads; none: as many as there are cores.
    ///
    /// # Errors
    /// When threads were asked for and could not be started.
    pub fn new(jobs: Option<usize>) -> Result<Cores, Error> {
        if let Some(jobs) = jobs {
            // A long list of names is read before there is a pool.
            ThreadPoolBuilder::new().num_threads(jobs).build_global().map_err(not_started)?;
        }
        let all = || available_parallelism().map_or(1, NonZero::get);
        Ok(Cores { threads: jobs.filter(|jobs| *jobs > 0).unwrap_or_else(all), pool: OnceCell::new() })
    }

    /// Does some work on the threads.
    ///
    /// # Errors
    /// When they could not be started.
    pub fn work<R: Send>(&self, work: impl FnOnce() -> R + Send) -> Result<R, Error> {
        if self.pool.get().is_none() {
            let threads = self.threads;
            let pool =
                ThreadPoolBuilder::new().num_threads(threads).start_handler(move |n| stay_on(n, threads)).build();
            let _ = self.pool.set(pool.map_err(not_started)?);
        }
        Ok(match self.pool.get() {
            Some(pool) => pool.install(work),
            None => work(),
        })
    }
}

fn not_started(error: rayon::ThreadPoolBuildError) -> Error {
    Error::new(format!("no threads could be started: {error}"))
}

/// Keeps this thread, the `number`th of `threads`, on a core of its own, where there are as many threads as cores: each has
/// the same work, and what one leaves the others take. With fewer threads the choice is the system's, which knows what
/// else runs.
///
/// A virtual machine may hold an idle core for one that is busy elsewhere (Linux asks its host: `vcpu_is_preempted`). A
/// thread that has waited is woken beside the one that woke it then, and both share a core until the load is balanced,
/// some ten milliseconds later: a sixth of the time that one article takes.
#[cfg(target_os = "linux")]
fn stay_on(number: usize, threads: usize) {
    use rustix::thread::{CpuSet, sched_getaffinity, sched_setaffinity};

    let Ok(all) = sched_getaffinity(None) else { return };
    let mut cores = (0..CpuSet::MAX_CPU).filter(|core| all.is_set(*core));
    if let Some(core) = cores.nth(number).filter(|_| all.count() as usize == threads) {
        let mut own = CpuSet::new();
        own.set(core);
        // Where it is forbidden, all goes on as without.
        let _ = sched_setaffinity(None, &own);
    }
}

#[cfg(not(target_os = "linux"))]
fn stay_on(_: usize, _: usize) {}
