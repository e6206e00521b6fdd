//! Which mark closes which: the cheapest reading of a whole document.
//!
//! A mark alone seldom tells what it is: `"` opens and closes, `’` closes or is an apostrophe, `“` opens in English and
//! closes in German, a quotation runs on over paragraphs. Deciding mark by mark goes wrong for the rest of the document
//! after one slip. So every reading of every mark has a price (see [`super::marks`]), an unclosed quotation has one too,
//! and a narrow beam over the stack of open quotations finds the cheapest whole. A slip then costs once, where it is.

use std::ops::Deref;

use super::marks::{Cost, Family, Mark, NEVER, pair_cost};
use crate::lang::speech::Speech;

/// A quotation that is opened or closed, but not both, is a slip; this must be dearer than odd surroundings of two
/// marks, or a lone slip would turn all later straight marks around.
const UNBALANCED: Cost = 500;
/// A quotation that runs on into the next block is a habit of long quotations, but not the rule.
const RUNS_ON: Cost = 200;
/// A block within a quotation that has no mark of its own. Keeps a lost mark from swallowing the document.
const SILENT: Cost = 100;
/// A quotation does not go on below a heading.
const HEADING: Cost = 400;
/// A quotation directly in one of its own family: 《a《b》》 is odd, «a «b» c» a habit of some newsrooms.
const SAME_FAMILY: Cost = 60;
/// The same where both ends look the same.
const SAME_STRAIGHT: Cost = 160;
/// One mark that closes two quotations (Russian: «a «b»).
const CLOSES_TWO: Cost = 170;
/// The same where the outer one began in an earlier block. With [`RUNS_ON`] dearer than a lost mark: else the quotations
/// of the next paragraph would make up for it.
const CLOSES_TWO_LATER: Cost = 400;
/// Single marks open quotations less often than they stand for a letter left out.
const SINGLE: Cost = 60;
/// Readings kept. Wider changes nothing on real text.
const BEAM: usize = 16;
/// Steps that are not worth tidying.
const FEW_STEPS: usize = 1 << 9;
/// Quotations within quotations.
const DEPTH: usize = 4;

/// What a mark, or the end of a block, does in the chosen reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Event {
    /// Opens a quotation.
    Open { block: usize, mark: usize },
    /// Closes this many quotations.
    Close { block: usize, mark: usize, levels: usize },
    /// Stands at the start of a paragraph for a quotation that runs on.
    Again { block: usize, mark: usize },
    /// Closes what was never opened.
    Unopened { block: usize, mark: usize },
    /// The block is over: this many of the open quotations run on, the inner ones are never closed.
    End { block: usize, run: usize },
}

/// An opening mark that waits for its closing one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Opened {
    glyph: char,
    family: Family,
    /// See [`Mark::after_stop`].
    after_stop: bool,
}

/// The opening marks of the open quotations, outermost first: in place, since every mark makes dozens of readings.
#[derive(Debug, Clone, Copy)]
struct Stack {
    levels: [Opened; DEPTH],
    depth: usize,
}

impl Stack {
    const EMPTY: Stack =
        Stack { levels: [Opened { glyph: ' ', family: Family::Double, after_stop: false }; DEPTH], depth: 0 };

    /// Opens one more; there is room for [`DEPTH`] of them.
    fn push(&mut self, opened: Opened) {
        self.levels[self.depth] = opened;
        self.depth += 1;
    }

    fn truncate(&mut self, depth: usize) {
        self.depth = self.depth.min(depth);
    }
}

impl Deref for Stack {
    type Target = [Opened];

    fn deref(&self) -> &[Opened] {
        &self.levels[..self.depth]
    }
}

#[derive(Debug, Clone, Copy)]
struct State {
    /// Opening marks of the open quotations.
    open: Stack,
    /// How many of them came from an earlier block and have not got their mark again in this block.
    carried: usize,
    /// Blocks without a mark since the last one that had one.
    silent: bool,
    cost: Cost,
    /// Last step of this reading, one past its index in the trail; 0 for none.
    last: usize,
}

/// One block as the pairing sees it.
pub(super) struct Line<'a> {
    pub marks: &'a [Mark],
    pub heading: bool,
}

/// The steps of the cheapest reading, in order.
pub(super) fn pair(lines: &[Line<'_>], speech: &Speech) -> Vec<Event> {
    let mut search = Search { trail: Vec::new(), kept: 0, speech };
    let mut states = vec![State { open: Stack::EMPTY, carried: 0, silent: false, cost: 0, last: 0 }];
    let mut next = Vec::new();
    for (block, line) in lines.iter().enumerate() {
        if line.marks.is_empty() && states.len() == 1 && states[0].open.is_empty() {
            continue;
        }
        for state in &mut states {
            state.carried = state.open.len();
            if line.heading && state.carried > 0 {
                state.cost += HEADING;
            }
        }
        for (mark, m) in line.marks.iter().enumerate() {
            states.iter().for_each(|s| search.read(s, m, (block, mark), &mut next));
            best(&mut next, &mut states);
            search.forget(&mut states);
        }
        let last = block + 1 == lines.len();
        let silent = line.marks.is_empty();
        states.iter().for_each(|s| search.end(s, block, (silent, last), &mut next));
        best(&mut next, &mut states);
    }
    search.steps(states.first().map_or(0, |s| s.last))
}

/// Keeps the cheapest of the readings that are `next`, one for each thing that the future depends on.
fn best(next: &mut Vec<State>, kept: &mut Vec<State>) {
    kept.clear();
    // Of two that cost the same the first comes first. Readings are large, and are not moved about.
    let mut order: Vec<(Cost, usize)> = next.iter().enumerate().map(|(at, state)| (state.cost, at)).collect();
    order.sort_unstable();
    for (_, at) in order {
        let state = &next[at];
        let known = |k: &State| k.carried == state.carried && k.silent == state.silent && *k.open == *state.open;
        if !kept.iter().any(known) {
            kept.push(*state);
        }
        if kept.len() == BEAM {
            break;
        }
    }
    next.clear();
}

struct Search<'a> {
    /// Steps of all readings: the step, and the one before it in the same reading (one past its index).
    trail: Vec<(usize, Event)>,
    /// How many there were after the last time that those of dropped readings were forgotten.
    kept: usize,
    speech: &'a Speech,
}

impl Search<'_> {
    fn step(&mut self, from: &State, cost: Cost, event: Option<Event>) -> State {
        let mut state = *from;
        state.cost = state.cost.saturating_add(cost);
        if let Some(event) = event {
            self.trail.push((from.last, event));
            state.last = self.trail.len();
        }
        state
    }

    fn read(&mut self, from: &State, m: &Mark, (block, mark): (usize, usize), next: &mut Vec<State>) {
        if m.literal < NEVER {
            next.push(self.step(from, m.literal, None));
        }
        if m.open < NEVER && from.open.len() < DEPTH {
            let mut state = self.step(from, m.open + nesting(from, m), Some(Event::Open { block, mark }));
            state.open.push(Opened { glyph: m.glyph, family: m.family, after_stop: m.after_stop });
            next.push(state);
        }
        if m.close < NEVER {
            next.push(self.step(from, m.close + UNBALANCED, Some(Event::Unopened { block, mark })));
        }
        self.close(from, m, (block, mark), next);
        // Paragraphs of one long quotation each begin with its opening mark (in Spanish with the closing one).
        let again = from.open.len().checked_sub(from.carried).and_then(|own| {
            let waiting = from.carried > 0 && own == 0 && m.first && !from.silent;
            if waiting { from.open.get(self.reopened(from)) } else { None }
        });
        if again.is_some_and(|o| o.family == m.family && (o.glyph == m.glyph || m.glyph == '»')) {
            next.push(self.step(from, 0, Some(Event::Again { block, mark })));
        }
    }

    /// How many of the carried quotations have their mark again already.
    fn reopened(&self, from: &State) -> usize {
        let mut at = from.last;
        let mut count = 0;
        while let Some((before, Event::Again { .. })) = at.checked_sub(1).and_then(|i| self.trail.get(i)) {
            count += 1;
            at = *before;
        }
        count
    }

    fn close(&mut self, from: &State, m: &Mark, (block, mark): (usize, usize), next: &mut Vec<State>) {
        let Some(opened) = from.open.last().copied() else { return };
        let pair = pair_cost(opened.glyph, m.glyph, &self.speech.marks);
        if m.close >= NEVER || pair >= NEVER {
            return;
        }
        // Where a new sentence begins with the inner quotation, the closing mark of the outer one is lost instead.
        let two = self.speech.shared_end
            && from.open.len() >= 2
            && from.open[from.open.len() - 2].family == opened.family
            && opened.family == Family::Angle
            && !opened.after_stop;
        for levels in 1..=1 + usize::from(two) {
            let extra = match levels {
                1 => 0,
                _ if from.carried + levels > from.open.len() => CLOSES_TWO_LATER,
                _ => CLOSES_TWO,
            };
            let mut state = self.step(from, m.close + pair + extra, Some(Event::Close { block, mark, levels }));
            state.open.truncate(from.open.len() - levels);
            state.carried = state.carried.min(state.open.len());
            next.push(state);
        }
    }

    /// The ways in which the block may end: any number of the outer quotations run on, the others are lost.
    fn end(&mut self, from: &State, block: usize, (silent, last): (bool, bool), next: &mut Vec<State>) {
        let most = if last { 0 } else { from.open.len() };
        let runs = |o: &Opened| !matches!(o.family, Family::Book | Family::SingleBook);
        let most = from.open.iter().take(most).take_while(|level| runs(level)).count();
        for run in 0..=most {
            let lost = from.open.len() - run;
            // What came from before has paid already; its opening mark stays lost wherever it is given up.
            let new = run.saturating_sub(from.carried);
            let silence = if silent && run > 0 { SILENT } else { 0 };
            let on = if new > 0 || (run > 0 && !silent) { RUNS_ON + 50 * (run as Cost - 1) } else { 0 };
            let event = (!from.open.is_empty()).then_some(Event::End { block, run });
            let mut state = self.step(from, UNBALANCED * lost as Cost + on + silence, event);
            state.open.truncate(run);
            state.carried = 0;
            state.silent = silent && run > 0;
            next.push(state);
        }
    }

    /// Forgets the steps that no kept reading has, once they may be most of all: the trail stays as long as the text has
    /// marks.
    fn forget(&mut self, states: &mut [State]) {
        if self.trail.len() < 2 * self.kept + FEW_STEPS {
            return;
        }
        // The new place of each step, one past its index, as `last` has it; first, whether it has one.
        let mut places = vec![0; self.trail.len() + 1];
        states.iter().for_each(|state| places[state.last] = 1);
        for (at, (before, _)) in self.trail.iter().enumerate().rev() {
            if places[at + 1] > 0 {
                places[*before] = 1;
            }
        }
        places[0] = 0;
        let mut kept = 0;
        for at in 0..self.trail.len() {
            if places[at + 1] > 0 {
                let (before, event) = self.trail[at];
                self.trail[kept] = (places[before], event);
                kept += 1;
                places[at + 1] = kept;
            }
        }
        self.trail.truncate(kept);
        states.iter_mut().for_each(|state| state.last = places[state.last]);
        self.kept = kept;
    }

    fn steps(&self, mut last: usize) -> Vec<Event> {
        let mut steps = Vec::new();
        while let Some((before, event)) = last.checked_sub(1).and_then(|i| self.trail.get(i)) {
            steps.push(*event);
            last = *before;
        }
        steps.reverse();
        steps
    }
}

fn nesting(from: &State, m: &Mark) -> Cost {
    let single = if m.family == Family::Single && from.open.is_empty() { SINGLE } else { 0 };
    let same = from.open.iter().any(|o| o.family == m.family);
    single
        + if !same {
            0
        } else if m.straight() {
            SAME_STRAIGHT
        } else {
            SAME_FAMILY
        }
}
