//! A Latin spelling against sounds: the best alignment, in log odds.

use super::packed::{Packed, letter_set, pack_all};
use super::table::{Entry, Heard};

/// Log odds by letter below which two words are not heard as one at all: how far below is not worth the time.
pub const FAINT: f32 = 0.4;

/// Two sounds opposite each other that no table lists.
const UNLISTED: f32 = -5.0;
/// A letter or sound with nothing opposite, when the table does not list it.
const DROPPED: f32 = -4.0;
/// Log odds by letter of what is not heard at all.
const SILENT: f32 = -9.0;
/// Sums of the same numbers in another order differ by less.
const ROUNDED: f32 = 1e-2;
/// Below this an alignment has failed; following it further costs time only.
const HOPELESS: f32 = -60.0;
const NEVER: f32 = -1e9;
/// Letters and sounds beyond this are not compared: no name is so long, and time stays linear on absurd input.
const MAX_LEN: usize = 64;
/// Longest ending that is forgiven, in sounds, and its price for each sound relative to the length of the name.
const MAX_ENDING: usize = 4;
const ENDING_PRICE: f32 = 0.35;

/// A spelling ready to be compared.
#[derive(Debug, Clone)]
pub struct Spelling {
    /// Letters in lower case.
    pub letters: Vec<char>,
    /// For each place the letters from there.
    packed: Vec<Packed>,
    /// The letters in it: see [`letter_set`].
    set: u64,
}

impl Spelling {
    /// A lower-case spelling.
    pub fn new(letters: &[char]) -> Self {
        let letters = letters[..letters.len().min(MAX_LEN)].to_vec();
        let packed = pack_all(&letters);
        let set = letter_set(letters.iter().copied());
        Spelling { letters, packed, set }
    }

    /// Number of letters.
    pub fn len(&self) -> usize {
        self.letters.len()
    }

    /// True without letters.
    pub fn is_empty(&self) -> bool {
        self.letters.is_empty()
    }

    /// Whether the letters from `at` begin with an entry.
    fn has_at(&self, at: usize, entry: &Entry) -> bool {
        entry.begins(self.packed[at])
    }
}

/// Best log odds of each beginning of the spelling against each beginning of the sounds.
struct Grid {
    width: usize,
    best: Vec<f32>,
    /// Where in the sounds the best alignment of a cell began: only where it may begin anywhere.
    from: Vec<usize>,
}

impl Grid {
    fn at(&self, letters: usize, sounds: usize) -> f32 {
        self.best[letters * self.width + sounds]
    }

    /// Offers a cell what another has, and these odds.
    fn offer(&mut self, from: usize, to: usize, odds: f32) {
        let total = self.best[from] + odds;
        if total > self.best[to] {
            self.best[to] = total;
            if !self.from.is_empty() {
                self.from[to] = self.from[from];
            }
        }
    }
}

/// The bit of a letter: see [`letter_set`].
fn bit(c: char) -> usize {
    (u32::from(c) % u64::BITS) as usize
}

/// The most that the letters from each place on can gain, whatever sounds stand opposite: what no path can make good.
fn hopes(x: &Spelling, y: &Heard) -> [f32; MAX_LEN + 1] {
    let best = y.within(x.set);
    let mut hopes = [0.0; MAX_LEN + 1];
    for (at, c) in x.letters.iter().enumerate().rev() {
        hopes[at] = hopes[at + 1] + best[bit(*c)].max(DROPPED);
    }
    hopes
}

/// The most that the letters of a spelling, but the `lost` last, can gain from sounds, whatever else is in it: never less
/// than [`hopes`] says, and sooner known.
fn most(x: &Spelling, y: &Heard, lost: usize) -> f32 {
    let most = y.most();
    let gain = |c: &char| most[bit(*c)].max(DROPPED);
    let (kept, last) = x.letters.split_at(x.len() - lost);
    let kept: f32 = kept.iter().map(gain).sum();
    kept + last.iter().map(gain).sum::<f32>().max(0.0)
}

/// How far an alignment is followed.
struct Limits {
    /// The alignment may begin at any sound.
    anywhere: bool,
    /// Log odds of the whole below which it is not worth while; none: each is followed to its end.
    floor: Option<f32>,
    /// The spelling may lose its last letter.
    shortened: bool,
}

/// Aligns all letters with the sounds; nothing where the whole cannot reach the floor.
fn align(x: &Spelling, y: &Heard, limits: &Limits) -> Option<Grid> {
    let (n, m) = (x.len(), if limits.anywhere { y.len() } else { y.len().min(MAX_LEN) });
    let mut least = [HOPELESS; MAX_LEN + 1];
    let mut hopeless = false;
    if let Some(floor) = limits.floor {
        let hopes = hopes(x, y);
        // What the last letter costs is not owed where it may go.
        let spared = if limits.shortened { (-hopes[n.saturating_sub(1)]).max(0.0) } else { 0.0 };
        hopeless = hopes[0] + spared < floor;
        least.iter_mut().zip(&hopes[..=n]).for_each(|(least, hope)| *least = least.max(floor - hope - spared));
    }
    if hopeless {
        return None;
    }
    let starts = if limits.anywhere { (n + 1) * (m + 1) } else { 0 };
    let mut grid = Grid { width: m + 1, best: vec![NEVER; (n + 1) * (m + 1)], from: vec![0; starts] };
    grid.best[0] = 0.0;
    if limits.anywhere {
        for j in 0..=m {
            grid.best[j] = 0.0;
            grid.from[j] = j;
        }
    }
    for (i, least) in least.into_iter().enumerate().take(n + 1) {
        for j in 0..=m {
            if grid.at(i, j) >= least {
                step(&mut grid, x, y, (i, j));
            }
        }
    }
    Some(grid)
}

/// Everything that can follow one cell.
fn step(grid: &mut Grid, x: &Spelling, y: &Heard, (i, j): (usize, usize)) {
    let m = grid.width - 1;
    let (width, from) = (grid.width, i * grid.width + j);
    let here = x.letters.get(i).copied();
    let stretches = if j < m { y.from(j) } else { &[] };
    for stretch in stretches.iter().filter(|stretch| stretch.sounds <= m - j) {
        let spellings = stretch.spellings();
        for entry in spellings.empty() {
            grid.offer(from, from + stretch.sounds, entry.odds);
        }
        for entry in here.into_iter().flat_map(|c| spellings.beginning(c)) {
            if x.has_at(i, entry) {
                grid.offer(from, from + entry.len() * width + stretch.sounds, entry.odds);
            }
        }
    }
    if let Some(here) = here {
        for entry in y.silent.beginning(here) {
            if x.has_at(i, entry) {
                grid.offer(from, from + entry.len() * width, entry.odds);
            }
        }
        grid.offer(from, from + width, DROPPED);
        if j < m {
            grid.offer(from, from + width + 1, UNLISTED);
        }
    }
    if j < m {
        grid.offer(from, from + 1, DROPPED);
    }
}

/// Log odds by letter of the whole spelling against all the sounds.
pub fn whole(x: &Spelling, y: &Heard) -> f32 {
    let Some(grid) = align(x, y, &Limits { anywhere: false, floor: None, shortened: false }) else { return SILENT };
    let m = grid.width - 1;
    grid.at(x.len(), m) / (0.5 * (x.len() + m).max(1) as f32)
}

/// Letters that a spelling of so many may lose where it is compared with an inflected word.
fn may_lose(letters: usize) -> usize {
    usize::from(letters > 4)
}

/// The least that a comparison with an inflected word has to come to, in all, if it is to be `least` by letter; nothing
/// where no alignment can come to it.
pub fn floor(x: &Spelling, y: &Heard, least: f32) -> Option<f32> {
    let (n, m) = (x.len(), y.len().min(MAX_LEN));
    let lost = may_lose(n);
    let shortest = m.saturating_sub(MAX_ENDING).max(3).min(m);
    // What is owed grows evenly with what is kept and with what is lost, so that the least is owed at a corner.
    let price = least * 0.5;
    let (fewest, end) = if price > ENDING_PRICE { (lost, shortest) } else { (0, m) };
    let floor = price * (n - fewest + end) as f32 + ENDING_PRICE * (m - end + fewest) as f32 - ROUNDED;
    (m == 0 || most(x, y, lost) >= floor).then_some(floor)
}

/// Log odds by letter against the sounds less an ending; the spelling may lose its last letter too. What does not come to
/// the [`floor`] is only said to be fainter.
pub fn inflected(x: &Spelling, y: &Heard, floor: f32) -> f32 {
    let (n, m) = (x.len(), y.len().min(MAX_LEN));
    let lost = may_lose(n);
    let limits = Limits { anywhere: false, floor: Some(floor), shortened: lost > 0 };
    let Some(grid) = align(x, y, &limits) else { return SILENT };
    let mut best = SILENT;
    for lost in 0..=lost {
        let used = n - lost;
        for end in m.saturating_sub(MAX_ENDING).max(3)..=m {
            let ending = m - end;
            if lost > 0 && ending == 0 {
                continue;
            }
            let size = (used + end) as f32;
            let odds = grid.at(used, end) / (0.5 * size) - ENDING_PRICE * 2.0 * (ending + lost) as f32 / size;
            best = best.max(odds);
        }
    }
    if m < 3 { best.max(grid.at(n, m) / (0.5 * (n + m).max(1) as f32)) } else { best }
}

/// The best stretch of the sounds for the spelling: log odds by letter, and the stretch. What is fainter than [`FAINT`] is
/// only said to be so.
pub fn inside(x: &Spelling, y: &Heard) -> (f32, std::ops::Range<usize>) {
    let n = x.len();
    let floor = FAINT * n.max(2) as f32;
    let mut best = (SILENT, 0..0);
    let Some(grid) = align(x, y, &Limits { anywhere: true, floor: Some(floor), shortened: false }) else { return best };
    for j in 0..grid.width {
        let odds = grid.at(n, j) / n.max(2) as f32;
        if odds > best.0 {
            best = (odds, grid.from[n * grid.width + j]..j);
        }
    }
    best
}
