//! The search itself: coarse to fine, round by round, in windows of bounded memory.

use std::rc::Rc;

use super::alike::Alike;
use super::band::Band;
use super::cost::{Model, Pair};
use super::length::Lengths;
use super::lexicon::{self, Sparse, Table};
use super::path::{self, Chance, GROUP, Posterior, SHAPES};
use super::tokens::{Units, Words};
use super::{Known, Lesson, cognates, glosses, learn, sounds};
use crate::lang::Lang;

/// Most corners that are looked over without a coarser grain before.
const FULL: usize = 1 << 18;
/// Corners of the band that are worked on at a time: bounds the memory, whatever the texts.
const AT_A_TIME: usize = 1 << 17;
/// Rows before and after those worked on that are read with them: no bead, however doubtful, is felt further.
const OVERLAP: usize = 48;
/// Units that a band of a coarser grain may be wrong by.
const MARGIN: usize = 8;
/// Units that the next round may shift a path by before it touches the edge.
const SHIFT: usize = 1;
/// Times that a band is widened at most in one round.
const WIDENINGS: usize = 6;
/// Most corners of a band for each unit of either side. Texts whose units can be told apart need a third of that; where
/// every path is as good as any, the band would be the whole plane.
const AREA: usize = 48;
/// Most corners of any band: some ten seconds of work, whatever the texts.
const MOST: usize = 1 << 23;

/// Turns of expectation and maximisation in the first round, which begins without any belief, and in each later one, which
/// begins with that of the round before.
const TURNS: [usize; 2] = [3, 2];

/// Prior chance of each shape of bead; learnt on the texts at hand with this weight in beads.
const SHAPE_TRUST: f32 = 20.0;

/// Chance that units begin to have no counterpart; learnt on the texts at hand with the same weight. A book that was
/// translated whole has nearly none, an article that was edited since has many.
const GAP_OPEN: f32 = 0.018;

/// Gaps that an article has however short it is, shared out among its units: a headline, a byline, a closing line.
const LOOSE_ENDS: f32 = 0.8;

/// Units of both sides of the shortest article. What is shorter is a part of one, cut into sentences, or a passage.
const ARTICLE: usize = 12;

/// Most that the chance is before anything is learnt: of a handful of units not half are lost.
const MOST_USUAL_GAPS: f32 = 0.04;

/// Most that it is learnt to be: with more, gaps would breed gaps.
const MOST_GAPS: f32 = 0.06;

/// Gaps are learnt from units that have no counterpart for sure: of doubtful ones most have.
const SURELY_ALONE: f32 = 0.97;

fn usual_shapes() -> [f32; SHAPES] {
    let mut chances = [0.0; SHAPES];
    for a in 1..=GROUP {
        for b in 1..=GROUP {
            chances[path::shape(a, b)] = match (a.min(b), a.max(b)) {
                (1, 1) => 0.8,
                (1, 2) => 0.05,
                (1, 3) => 0.012,
                (2, 2) => 0.012,
                (1, _) => 0.004,
                (2, 3) => 0.004,
                (2, _) => 0.0015,
                (3, 3) => 0.001,
                _ => 0.0003,
            };
        }
    }
    let sum: f32 = chances.iter().sum();
    chances.map(|c| c / sum)
}

/// Chance that a gap begins in texts of so many units, of which nothing is known yet.
fn usual_gaps(units: usize) -> f32 {
    let loose = if units < ARTICLE { 0.0 } else { LOOSE_ENDS / units as f32 };
    (GAP_OPEN + loose).min(MOST_USUAL_GAPS)
}

/// Most corners of a band between so many units.
fn most(rows: usize, columns: usize) -> usize {
    (AREA * (rows + columns)).clamp(FULL, MOST)
}

/// What is known of two texts while they are aligned.
pub(super) struct Search<'a> {
    words: &'a [Words; 2],
    seeds: Sparse,
    /// What other texts have taught, which is among the seeds.
    taught: Sparse,
    /// What it has learnt.
    pub model: Model,
    /// The round before: what learning goes on from.
    round: Option<learn::Round<'a>>,
    /// What of the words learning can tell apart; found when first something is learnt.
    alike: Option<Rc<Alike>>,
    /// How often each pair of words was seen in more than one place: what the model knows.
    held: Sparse,
    /// Only what is learnt is asked for.
    studies: bool,
    /// What is learnt is asked for, too.
    pub teaches: bool,
    /// Other texts have taught something of these words.
    pub is_taught: bool,
}

/// What a search ends with.
#[derive(Debug)]
pub(super) struct Found<'a> {
    /// The texts at their finest grain.
    pub pair: Pair<'a>,
    /// How likely each bead is.
    pub posterior: Posterior,
    /// Where it was looked for.
    pub band: Band,
    /// A band that paths wanted was not searched whole: it had become too large.
    pub narrowed: bool,
}

impl<'a> Search<'a> {
    pub fn new(
        words: &'a [Words; 2],
        units: &[Units; 2],
        languages: (&'static Lang, &'static Lang),
        known: Option<Known<'_>>,
    ) -> Self {
        let mut cells = cognates::seeds(words);
        cells.extend(sounds::seeds(words));
        cells.extend(glosses::seeds(words, languages));
        let taught = known.map(|known| known.seeds(words)).unwrap_or_default();
        let is_taught = !taught.is_empty();
        cells.extend_from_slice(&taught);
        cells.sort_by_key(|cell| (cell.0, cell.1));
        let seeds = Sparse::from_sorted(words[0].types.len(), cells);
        let taught = Sparse::from_sorted(words[0].types.len(), taught);
        let model = Model {
            shapes: usual_shapes().map(f32::ln),
            // Set for each grain.
            open: GAP_OPEN.ln(),
            lengths: Lengths::new(&units[0].lengths, &units[1].lengths),
            table: Table::new(words, &Sparse::from_sorted(words[0].types.len(), []), &seeds),
        };
        Search {
            words,
            seeds,
            taught,
            model,
            round: None,
            alike: None,
            held: Sparse::from_sorted(words[0].types.len(), []),
            studies: false,
            teaches: false,
            is_taught,
        }
    }

    /// Learns from texts in these units, and says which words were seen to answer each other in more than one place. Which
    /// units do so in the end is not asked.
    pub fn study(mut self, units: [Units; 2], rounds: usize) -> Lesson {
        self.studies = true;
        self.solve(units, rounds);
        Lesson::of(self.words, &self.held)
    }

    /// What is known of the words: what other texts have taught, and which were seen here to answer each other in more than
    /// one place.
    pub fn lesson(&self) -> Lesson {
        Lesson::of(self.words, &lexicon::merge(self.words[0].types.len(), &self.held, &self.taught))
    }

    /// Aligns at this grain, after all coarser ones. Words are learnt at the finest alone: in long blocks everything
    /// occurs beside everything.
    pub fn solve(&mut self, units: [Units; 2], rounds: usize) -> Found<'a> {
        let (rows, columns) = (units[0].len(), units[1].len());
        let near = ((rows + 1) * (columns + 1) > FULL).then(|| {
            let coarse = self.solve([units[0].halved(), units[1].halved()], 0);
            let near = Band::around(&coarse.posterior.ranges, coarse.band.columns(), 0);
            let centers = &coarse.posterior.centers;
            let center = |row: usize| 2 * centers[(row / 2).min(centers.len() - 1)];
            near.doubled(rows, columns, MARGIN).within(most(rows, columns), center).0
        });
        let pair = Pair::new(self.words, units);
        // What was learnt of lengths of blocks does not hold for single units.
        self.model.lengths = Lengths::new(&pair.units[0].lengths, &pair.units[1].lengths);
        self.model.shapes = usual_shapes().map(f32::ln);
        self.model.open = usual_gaps(rows + columns).ln();
        let band = near.unwrap_or_else(|| self.model.outline(&pair));
        let (mut posterior, band, narrowed) = self.rounds(&pair, band, rounds);
        if narrowed {
            posterior.doubt();
        }
        Found { pair, posterior, band, narrowed }
    }

    /// The rounds of one grain. Where the band had to be narrowed there is nothing to learn: one more round is all.
    fn rounds(&mut self, pair: &Pair<'a>, mut band: Band, rounds: usize) -> (Posterior, Band, bool) {
        let most = most(band.rows(), band.columns());
        let (mut posterior, mut narrowed) = self.sweep(pair, &mut band, most);
        for round in 1..=rounds {
            // What is certain with what little was known before is not read again for what was learnt from it.
            let certain = !self.studies && posterior.is_certain();
            if certain && !self.teaches {
                break;
            }
            self.learn(pair, &posterior);
            if certain || self.studies && round == rounds {
                break;
            }
            let next = Band::around(&posterior.ranges, band.columns(), SHIFT);
            let last = narrowed;
            (band, narrowed) = next.within(most, |row| posterior.centers[row]);
            let (next, stopped) = self.sweep(pair, &mut band, if narrowed { 0 } else { most });
            let settled = next.is_like(&posterior);
            (posterior, narrowed) = (next, narrowed || stopped);
            // What was learnt has changed nothing, and would be learnt again.
            if last && narrowed || settled && !self.studies {
                break;
            }
        }
        (posterior, band, narrowed)
    }

    /// Forward–backward over the whole band, which is widened where paths want to leave it as long as it has not more
    /// than so many corners; whether it had to stay narrower.
    fn sweep(&self, pair: &Pair<'_>, band: &mut Band, most: usize) -> (Posterior, bool) {
        for _ in 0..WIDENINGS {
            let posterior = self.pass(pair, band);
            if posterior.touched.is_empty() {
                return (posterior, false);
            }
            let wider = band.widened(&posterior.touched);
            if wider.cells() > most {
                return (posterior, true);
            }
            *band = wider;
        }
        (self.pass(pair, band), false)
    }

    fn pass(&self, pair: &Pair<'_>, band: &Band) -> Posterior {
        let rows = band.rows();
        let mut posterior = Posterior::alone(rows, band.columns());
        posterior.listed = path::listed(rows + band.columns());
        posterior.alone.iter_mut().for_each(|side| side.fill(0.0));
        let mut from = 0;
        while from <= rows {
            let mut to = from;
            let mut cells = 0;
            while to <= rows && cells < AT_A_TIME {
                cells += band.high[to] - band.low[to] + 1;
                to += 1;
            }
            if to + OVERLAP > rows {
                to = rows + 1;
            }
            let (begin, end) = (from.saturating_sub(OVERLAP), (to + OVERLAP).min(rows));
            let scores = self.model.scores(pair, band, begin, end);
            path::posterior(&scores, band, begin, end).read(&scores, from..to, &mut posterior);
            from = to;
        }
        posterior.bridge();
        posterior
    }

    /// Learns how often beads have which shape, and gaps begin. As with words, what one place alone shows must not speak for
    /// that very place: of each shape but the common one its likeliest bead is left out, and so is one gap.
    fn learn_shapes(&mut self, posterior: &Posterior) {
        let (mut seen, mut most) = ([0.0f32; SHAPES], [0.0f32; SHAPES]);
        for bead in &posterior.beads {
            let shape = path::shape(bead.a, bead.b);
            seen[shape] += bead.chance;
            most[shape] = most[shape].max(bead.chance);
        }
        most[path::shape(1, 1)] = 0.0;
        seen.iter_mut().zip(most).for_each(|(seen, most)| *seen -= most);
        let alone: f32 = posterior.alone.iter().flatten().sum();
        let total: f32 = seen.iter().sum::<f32>() + alone + SHAPE_TRUST;
        for ((chance, seen), usual) in self.model.shapes.iter_mut().zip(seen).zip(usual_shapes()) {
            *chance = ((seen + SHAPE_TRUST * usual) / total).ln();
        }
        // A gap is begun where the unit before has a counterpart: a block of twenty lost units is one gap.
        let begun = |side: &Vec<f32>| {
            let lost = |at: &usize| side[*at] > SURELY_ALONE && (*at == 0 || side[at - 1] <= SURELY_ALONE);
            (0..side.len()).filter(lost).count()
        };
        let begun = posterior.alone.iter().map(begun).sum::<usize>().saturating_sub(1) as f32;
        let units = posterior.alone.iter().map(Vec::len).sum();
        self.model.open = ((begun + SHAPE_TRUST * usual_gaps(units)) / total).min(MOST_GAPS).ln();
    }

    fn learn(&mut self, pair: &Pair<'a>, posterior: &Posterior) {
        self.learn_shapes(posterior);
        let lengths: Vec<(f32, f32, f32)> = posterior
            .beads
            .iter()
            .filter(|b| b.a == 1 && b.b == 1 && b.chance > 0.3)
            .map(|b| (pair.units[0].lengths[b.row], pair.units[1].lengths[b.column], b.chance))
            .collect();
        self.model.lengths.learn(&lengths);
        let alike = self.alike.get_or_insert_with(|| Rc::new(Alike::new(pair, &self.seeds))).clone();
        let before = self.round.take();
        let turns = TURNS[usize::from(before.is_some())];
        let mut round = match before {
            None => learn::Round::new((pair, alike), &posterior.beads, (&self.seeds, None)),
            Some(mut round) => {
                if round.again(&posterior.beads) {
                    round
                } else {
                    let counts = round.counts();
                    learn::Round::new((pair, alike), &posterior.beads, (&self.seeds, Some(&counts)))
                }
            }
        };
        for _ in 1..turns {
            round.turn();
        }
        self.held = round.end();
        self.round = Some(round);
        self.model.table = Table::new(self.words, &self.held, &self.seeds);
    }
}

/// Chance from which on a bead is certain.
const CERTAIN: f32 = 0.999;
/// Chances that differ by no more are the same.
const ALIKE: f32 = 0.003;

impl Posterior {
    /// Whether nothing is open: every unit is in a bead that is certain, and none has changed its place.
    fn is_certain(&self) -> bool {
        let certain = |bead: &&Chance| bead.chance >= CERTAIN && bead.crossed <= 1.0 - CERTAIN;
        let units: usize = self.beads.iter().filter(certain).map(|bead| bead.a + bead.b).sum();
        units == self.alone[0].len() + self.alone[1].len()
    }

    /// Whether every bead is as likely here as there, all but.
    fn is_like(&self, other: &Posterior) -> bool {
        let place = |bead: &Chance| (bead.row, bead.column, bead.a, bead.b);
        let chance = |of: &Posterior, bead: &Chance| {
            let at = of.beads.binary_search_by_key(&place(bead), place);
            at.map_or(0.0, |at| of.beads[at].chance)
        };
        let as_in = |one: &Posterior, other: &Posterior| {
            one.beads.iter().all(|bead| (bead.chance - chance(other, bead)).abs() <= ALIKE)
        };
        as_in(self, other) && as_in(other, self)
    }

    /// Gives the rows that beads step over the columns between those of their neighbours.
    fn bridge(&mut self) {
        let mut low = 0;
        let stepped_over: Vec<bool> = self.ranges.iter().map(|r| r.0 > r.1).collect();
        for range in &mut self.ranges {
            range.0 = if range.0 > range.1 { low } else { range.0 };
            low = range.0;
        }
        let mut high = self.alone[1].len();
        for (range, stepped_over) in self.ranges.iter_mut().zip(stepped_over).rev() {
            range.1 = if stepped_over { high } else { range.1 };
            high = range.1;
        }
    }

    /// Where paths press against the edge of a band that could not be widened, nobody knows that a unit has no counterpart.
    fn doubt(&mut self) {
        for row in &self.touched {
            self.alone[0][row.saturating_sub(1)] = 0.0;
            let (from, to) = self.ranges[*row];
            self.alone[1][from.saturating_sub(1)..to].fill(0.0);
        }
    }

    /// Nothing answers anything.
    pub fn alone(rows: usize, columns: usize) -> Posterior {
        Posterior { alone: [vec![1.0; rows], vec![1.0; columns]], ..Posterior::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::super::glosses::Glosses;
    use super::super::{Unit, tokens};
    use super::*;
    use crate::document::Kind;
    use crate::lang::UNKNOWN;

    #[test]
    fn loose_ends_are_those_of_an_article() {
        let passage = usual_gaps(ARTICLE - 1);
        assert_eq!(passage, usual_gaps(2));
        assert!(usual_gaps(ARTICLE) > passage);
        assert!(usual_gaps(40) > usual_gaps(400) && usual_gaps(400) > usual_gaps(100_000));
        assert_eq!(usual_gaps(ARTICLE), MOST_USUAL_GAPS);
    }

    /// The log chance of a bead of one and two after so many of them were seen.
    fn learnt(beads: usize) -> f32 {
        let texts: Vec<String> = (0..8).map(|n| format!("word{n} more")).collect();
        let units: Vec<Unit<'_>> =
            texts.iter().map(|text| Unit { text, kind: Kind::Paragraph, anchors: Vec::new() }).collect();
        let side = || tokens::read(&units, Glosses::of(&UNKNOWN));
        let ((one, ours), (other, theirs)) = (side(), side());
        let words = [one, other];
        let mut search = Search::new(&words, &[ours, theirs], (&UNKNOWN, &UNKNOWN), None);
        let bead = |n: usize| Chance { row: n, column: 2 * n, a: 1, b: 2, chance: 1.0, crossed: 0.0 };
        let beads = (0..beads).map(bead).collect();
        search.learn_shapes(&Posterior { beads, alone: [vec![0.0; 8], vec![0.0; 8]], ..Posterior::default() });
        search.model.shapes[path::shape(1, 2)]
    }

    #[test]
    fn a_bead_does_not_speak_for_itself() {
        assert_eq!(learnt(1), learnt(0));
        assert!(learnt(2) > learnt(1) && learnt(4) > learnt(2));
    }
}
