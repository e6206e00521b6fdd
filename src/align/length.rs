//! How long a translation is: characters without spaces, as a log ratio.
//!
//! Of two units that answer each other, `ln(translation / (ratio · original))` is normal with the variance
//! `variance / shorter + FLOOR²`: chance evens out over a long paragraph, the habit of a translator does not. Ratio and
//! variance are estimated on the texts at hand. The score is the log of that density over the density of lengths that
//! have nothing to do with each other.

/// Characters of spread that a pair of unknown languages starts with (Gale and Church's 6.8 is for one side only).
const VARIANCE: f32 = 1.8;
/// Spread of the log ratio that no length evens out.
const FLOOR: f32 = 0.08;
/// Share of true pairs whose lengths say nothing: a summary, a note added. Keeps one strange pair from ruining a path.
const NOISE: f32 = 0.005;
/// Log odds that add next to nothing to the noise, whatever the spreads: most groups are no answer to each other by far.
const FAR: f32 = -20.0;
/// Pairs' worth of trust in the start values.
const PRIOR_RATIO: f32 = 15.0;
const PRIOR_VARIANCE: f32 = 10.0;
/// Log ratios beyond this say nothing of the variance.
const CLIP: f32 = 1.2;
/// Longest group of units that a bead has on one side.
const GROUP: usize = super::path::GROUP;

/// The model of one pair of texts.
#[derive(Debug, Clone)]
pub(super) struct Lengths {
    /// Characters of translation for one of original.
    ratio: f32,
    /// Its natural logarithm.
    log_ratio: f32,
    /// Variance of these texts against the usual one.
    spread: f32,
    /// Normal of the log length of a group of `b` unrelated units: mean and variance.
    unrelated: [(f32, f32); GROUP],
}

impl Lengths {
    /// The model before any pair is known.
    pub fn new(original: &[f32], translation: &[f32]) -> Lengths {
        let total = |lengths: &[f32]| lengths.iter().sum::<f32>().max(1.0);
        let count = translation.len().max(1) as f32;
        let mean = total(translation) / count;
        let spread = translation.iter().map(|l| (l - mean).powi(2)).sum::<f32>() / count;
        let spread = spread.max((0.3 * mean).powi(2));
        let unrelated = std::array::from_fn(|k| {
            let (m, v) = (mean * (k + 1) as f32, spread * (k + 1) as f32);
            let log_variance = (1.0 + v / (m * m)).ln();
            (m.ln() - log_variance / 2.0, log_variance)
        });
        let ratio = total(translation) / total(original);
        Lengths { ratio, log_ratio: ratio.ln(), spread: 1.0, unrelated }
    }

    /// Log odds that groups of these lengths answer each other; `b` units make up the translation.
    pub fn score(&self, original: &Group, translation: &Group, b: usize) -> f32 {
        let shorter = (original.length * self.ratio).min(translation.length);
        let variance = self.spread * usual_variance(shorter);
        let away = translation.log - original.log - self.log_ratio;
        let (mean, spread) = self.unrelated[b - 1];
        let far = translation.log - mean;
        let odds = 0.5 * (far * far / spread - away * away / variance);
        if odds < FAR {
            return NOISE.ln();
        }
        NOISE.max((1.0 - NOISE) * odds.min(60.0).exp() * (spread / variance).sqrt() + NOISE).ln()
    }

    /// Estimates ratio and variance anew from pairs of lengths with the chance that they answer each other.
    pub fn learn(&mut self, pairs: &[(f32, f32, f32)]) {
        let trust: f32 = pairs.iter().map(|p| p.2).sum();
        if trust < 3.0 {
            return;
        }
        let (mut sum, mut weights) = (0.0, 0.0);
        for (x, y, chance) in pairs {
            let weight = chance * x.min(*y);
            sum += weight * (y / x).ln();
            weights += weight;
        }
        let measured = sum / weights;
        self.ratio = ((measured * trust + self.log_ratio * PRIOR_RATIO) / (trust + PRIOR_RATIO)).exp();
        self.log_ratio = self.ratio.ln();
        let squares: f32 = pairs
            .iter()
            .map(|(x, y, chance)| {
                let away = (y / (x * self.ratio)).ln().clamp(-CLIP, CLIP);
                chance * away * away / usual_variance(y.min(x * self.ratio))
            })
            .sum();
        self.spread = (squares + PRIOR_VARIANCE) / (trust + PRIOR_VARIANCE);
    }
}

/// Variance of the log ratio in an ordinary translation where the shorter side has so many letters.
fn usual_variance(shorter: f32) -> f32 {
    VARIANCE / shorter + FLOOR * FLOOR
}

/// A run of units: how long it is, and the logarithm of that.
#[derive(Debug, Clone, Copy)]
pub(super) struct Group {
    /// Characters.
    pub length: f32,
    /// Natural logarithm of `length`.
    pub log: f32,
}

/// For each unit the runs of 1, 2 … units that begin with it; a run that would pass the end stops there.
pub(super) fn groups(lengths: &[f32]) -> Vec<[Group; GROUP]> {
    (0..lengths.len())
        .map(|at| {
            std::array::from_fn(|k| {
                let length: f32 = lengths[at..(at + k + 1).min(lengths.len())].iter().sum();
                Group { length, log: length.ln() }
            })
        })
        .collect()
}
