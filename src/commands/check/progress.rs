//! How far a long run is, on standard error, where somebody watches.

use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::article::Article;

/// A run that is over sooner needs no bar: it would only flicker.
const PATIENCE: Duration = Duration::from_millis(700);

/// A bar that counts translations.
pub struct Progress {
    bar: ProgressBar,
    began: Instant,
    watched: bool,
}

impl Progress {
    /// For a run over these articles; nothing is shown yet.
    pub fn of(articles: &[Article]) -> Progress {
        let translations: usize = articles.iter().map(|article| article.versions.len().saturating_sub(1)).sum();
        let bar = ProgressBar::with_draw_target(Some(translations as u64), ProgressDrawTarget::hidden());
        let style = ProgressStyle::with_template("{bar:30} {pos} of {len} translations, {eta} to go");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        Progress { bar, began: Instant::now(), watched: io::stderr().is_terminal() }
    }

    /// One translation more is checked.
    pub fn step(&self) {
        self.bar.inc(1);
        if self.watched && self.bar.is_hidden() && self.began.elapsed() > PATIENCE {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }

    /// The run is over: what was shown goes away.
    pub fn end(&self) {
        self.bar.finish_and_clear();
    }
}
