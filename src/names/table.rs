//! The learnt tables: how probable it is that a Latin spelling stands for a sound.
//!
//! Each entry is a short Latin spelling and a short sound with the log odds of meeting them opposite each other in one
//! name against meeting them by chance. They were learnt by expectation maximisation over all alignments of word pairs
//! from Wikidata's labels (CC0): one table for each [`Family`] of scripts, since scripts of one family lose the same
//! things. A line of a table file is a sound and its spellings: `š sch+51 sh+44`, tenths of a natural logarithm, `-` for
//! nothing.

use std::sync::{Arc, LazyLock, Mutex, OnceLock, PoisonError};

use foldhash::{HashMap, HashMapExt as _};

use super::fold::simplified;
use super::packed::{self, Packed, letter_set, pack};
use super::phones::pinyin;
use super::readings;
use super::script::Family;
use super::sinitic::{self, System};
use crate::lang::{Lang, Script};

/// Longest sound of an entry that alignment looks for.
pub(super) const MAX_SOUND: usize = 3;
/// A character's own romanisation counts as if it had been learnt with these log odds for each letter: about what a
/// learnt syllable has.
const READING_ODDS: f32 = 2.6;

/// Up to [`MAX_SOUND`] characters in one number: what a sound is looked up by.
fn key(sound: &[char]) -> u64 {
    sound.iter().fold(0, |key, c| key << 21 | u64::from(u32::from(*c)))
}

/// A spelling and its log odds opposite one sound.
#[derive(Debug, Clone, Copy)]
pub(super) struct Entry {
    spelling: Packed,
    /// The letters in it: see [`letter_set`].
    set: u64,
    /// Its first letter; none where it is empty.
    first: Option<char>,
    pub(super) odds: f32,
    /// Length of the spelling in characters.
    len: u8,
}

impl Entry {
    /// Nothing where it is too long to be packed, or has letters that are not.
    fn new(spelling: &str, odds: f32) -> Option<Self> {
        let len =
            u8::try_from(spelling.chars().count()).ok().filter(|len| usize::from(*len) <= packed::MAX_SPELLING)?;
        spelling.chars().all(|c| packed::packed(c) != 0).then(|| Entry {
            spelling: pack(spelling.chars()),
            set: letter_set(spelling.chars()),
            first: spelling.chars().next(),
            odds,
            len,
        })
    }

    /// Its length in characters.
    pub(super) fn len(&self) -> usize {
        usize::from(self.len)
    }

    /// Whether these packed characters begin with it, which is not empty.
    pub(super) fn begins(&self, letters: Packed) -> bool {
        packed::begins(letters, self.spelling, self.len)
    }
}

/// The entries of one sound.
#[derive(Debug, Clone, Default)]
pub(super) struct Spellings {
    /// Sorted by the bits of their first letters, the empty ones before all others.
    entries: Vec<Entry>,
    /// How many are empty.
    empty: usize,
    /// The first letters of the others: see [`letter_set`].
    firsts: u64,
    /// Where the entries of each of these begin, and the end of the last.
    starts: Vec<u16>,
    /// What letters gain in the entries; known when it is first asked for.
    gains: OnceLock<Box<Gains>>,
}

/// What each letter gains at most, by its bit of a [`letter_set`]: its share of the odds of an entry that has it.
type ByLetter = [f32; u64::BITS as usize];

/// Sets of letters of entries in which some letter gains more than alone, and how much.
type Together = Vec<(u64, f32)>;

/// No letter is there.
const NOTHING: ByLetter = [f32::NEG_INFINITY; u64::BITS as usize];

/// What the letters of a spelling can gain at most, each for itself, in log odds.
#[derive(Debug, Clone)]
struct Gains {
    /// In an entry of this letter alone.
    alone: ByLetter,
    /// In any entry, whatever else is in that.
    most: ByLetter,
    /// In entries of several.
    together: Together,
    /// The letters that gain more in those: see [`letter_set`].
    gaining: u64,
}

/// How characters are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Read {
    /// As the table has learnt it and in Mandarin; in Japanese, too.
    Learnt { japanese: bool },
    /// In one system of another place.
    In(System),
}

/// Characters with their spellings, by how they are read.
type Characters = HashMap<(char, Read), Arc<Spellings>>;

/// What stands for nothing in a table that has no price for it.
static UNHEARD: Spellings =
    Spellings { entries: Vec::new(), empty: 0, firsts: 0, starts: Vec::new(), gains: OnceLock::new() };

impl Spellings {
    fn new(mut entries: Vec<Entry>) -> Spellings {
        let bit = |c: char| u32::from(c) % u64::BITS;
        entries.sort_by_key(|e| (e.first.map(bit), e.first));
        let empty = entries.iter().take_while(|e| e.first.is_none()).count();
        let firsts = letter_set(entries.iter().filter_map(|e| e.first));
        let begins = |at: &usize| {
            let before = at.checked_sub(1).and_then(|before| entries[before].first);
            entries.get(*at).is_none_or(|e| e.first.map(bit) != before.map(bit))
        };
        let starts = (empty..=entries.len()).filter(begins).map(|at| u16::try_from(at).unwrap_or(u16::MAX)).collect();
        Spellings { entries, empty, firsts, starts, gains: OnceLock::new() }
    }

    fn gains(&self) -> &Gains {
        self.gains.get_or_init(|| Box::new(gains(&self.entries[self.empty..])))
    }

    /// The entries without letters.
    pub(super) fn empty(&self) -> &[Entry] {
        &self.entries[..self.empty]
    }

    /// The entries that begin with this letter, and those of the letters that share its bit.
    pub(super) fn beginning(&self, first: char) -> &[Entry] {
        let bit = letter_set([first]);
        if self.firsts & bit == 0 {
            return &[];
        }
        let at = (self.firsts & (bit - 1)).count_ones() as usize;
        &self.entries[usize::from(self.starts[at])..usize::from(self.starts[at + 1])]
    }
}

/// What the letters of these entries gain, none of which is empty.
fn gains(entries: &[Entry]) -> Gains {
    let mut gains = Gains { alone: NOTHING, most: NOTHING, together: Vec::new(), gaining: 0 };
    let each = entries.iter().map(|e| (e.set, e.odds / f32::from(e.len)));
    let (ones, others): (Vec<_>, Vec<_>) = each.partition(|(set, _)| set.is_power_of_two());
    ones.iter().for_each(|(set, gain)| raise(&mut gains.alone, *set, *gain));
    gains.most = gains.alone;
    for (set, gain) in others.into_iter().filter(|one| says_more(&gains.alone, one)) {
        raise(&mut gains.most, set, gain);
        gains.gaining |= bits(set).filter(|bit| gains.alone[*bit] < gain).fold(0, |all, bit| all | 1 << bit);
        match gains.together.iter_mut().find(|(known, _)| *known == set) {
            Some((_, most)) => *most = most.max(gain),
            None => gains.together.push((set, gain)),
        }
    }
    gains
}

/// One family's table.
#[derive(Debug)]
pub struct Table {
    by_sound: HashMap<u64, Spellings>,
    /// A bit for each two sounds by which a longer one may begin: see [`beginning`]. Most do not.
    longer: [u64; BEGINNINGS / u64::BITS as usize],
    family: Family,
}

/// Bits for the beginnings of sounds.
const BEGINNINGS: usize = 4096;

/// The word and the bit of two sounds that a longer one begins with.
fn beginning(first: char, second: char) -> (usize, u64) {
    let at = (u32::from(first).wrapping_mul(61) ^ u32::from(second)) as usize % BEGINNINGS;
    (at / u64::BITS as usize, 1 << (at % u64::BITS as usize))
}

impl Table {
    /// The table of a family, read when it is first asked for.
    pub fn of(family: Family) -> &'static Table {
        static LATIN: LazyLock<Table> = LazyLock::new(|| Table::parse(Family::Latin, include_str!("data/latin.txt")));
        static ALPHA: LazyLock<Table> =
            LazyLock::new(|| Table::parse(Family::Alphabet, include_str!("data/alpha.txt")));
        static KANA: LazyLock<Table> = LazyLock::new(|| Table::parse(Family::Kana, include_str!("data/kana.txt")));
        static ABJAD: LazyLock<Table> = LazyLock::new(|| Table::parse(Family::Abjad, include_str!("data/abjad.txt")));
        static HAN: LazyLock<Table> = LazyLock::new(|| Table::parse(Family::Han, include_str!("data/han.txt")));
        match family {
            Family::Latin => &LATIN,
            Family::Alphabet => &ALPHA,
            Family::Kana => &KANA,
            Family::Abjad => &ABJAD,
            Family::Han => &HAN,
        }
    }

    fn parse(family: Family, lines: &str) -> Table {
        let named = |s| if s == "-" { "" } else { s };
        let mut by_sound: HashMap<u64, Vec<Entry>> = HashMap::new();
        let mut longer = [0; BEGINNINGS / u64::BITS as usize];
        for line in lines.lines() {
            let mut fields = line.split(' ');
            let Some(sound) = fields.next().map(named).filter(|s| s.chars().count() <= MAX_SOUND) else { continue };
            let entries = fields.filter_map(|field| {
                let (spelling, odds) = field.split_at(field.rfind(['+', '-'])?);
                Entry::new(named(spelling), f32::from(odds.parse::<i16>().ok()?) / 10.0)
            });
            let sound: Vec<char> = sound.chars().collect();
            if let [first, second, ..] = sound[..] {
                let (word, bit) = beginning(first, second);
                longer[word] |= bit;
            }
            by_sound.entry(key(&sound)).or_default().extend(entries);
        }
        let by_sound = by_sound.into_iter().map(|(sound, entries)| (sound, Spellings::new(entries))).collect();
        Table { by_sound, longer, family }
    }

    fn spellings(&self, sound: &[char]) -> Option<&Spellings> {
        self.by_sound.get(&key(sound)).filter(|spellings| !spellings.entries.is_empty())
    }

    /// Whether the table may have a sound that begins with these two.
    fn may_have(&self, first: char, second: char) -> bool {
        let (word, bit) = beginning(first, second);
        self.longer[word] & bit != 0
    }

    /// The spellings that stand opposite nothing.
    pub(super) fn silent(&self) -> &Spellings {
        self.spellings(&[]).unwrap_or(&UNHEARD)
    }

    /// What each stretch of these sounds may be spelled as.
    pub fn hear(&'static self, sounds: &[char], lang: &Lang) -> Heard {
        self.hear_as(sounds, Read::Learnt { japanese: lang.script == Script::Japanese })
    }

    /// What each character may be spelled as in one system.
    pub fn hear_in(&'static self, signs: &[char], system: System) -> Heard {
        self.hear_as(signs, Read::In(system))
    }

    fn hear_as(&'static self, sounds: &[char], how: Read) -> Heard {
        // About as many are listed as there are sounds, and half as many again.
        let mut stretches = Vec::with_capacity(2 * sounds.len());
        let mut starts = Vec::with_capacity(sounds.len() + 1);
        if self.family == Family::Han {
            let read = |spellings| Stretch { sounds: 1, spellings: Listed::Read(spellings) };
            stretches.extend(self.read(sounds, how).into_iter().map(read));
            return Heard::new(((0..=sounds.len()).collect(), stretches), self.silent());
        }
        for at in 0..sounds.len() {
            starts.push(stretches.len());
            let longest = match sounds[at..] {
                [first, second, ..] if self.may_have(first, second) => MAX_SOUND.min(sounds.len() - at),
                _ => 1,
            };
            let listed = (1..=longest).filter_map(|len| Some((len, self.spellings(&sounds[at..at + len])?)));
            stretches.extend(listed.map(|(sounds, all)| Stretch { sounds, spellings: Listed::Learnt(all) }));
        }
        starts.push(stretches.len());
        Heard::new((starts, stretches), self.silent())
    }

    /// The learnt entries of characters and their own readings, which count as learnt.
    fn read(&self, signs: &[char], how: Read) -> Vec<Arc<Spellings>> {
        // A text has the same characters again and again, and no text has more of them than there are.
        static READ: LazyLock<Mutex<Characters>> = LazyLock::new(Mutex::default);
        let mut read = READ.lock().unwrap_or_else(PoisonError::into_inner);
        let spell = |c: char| match how {
            Read::Learnt { japanese } => self.spell(c, japanese),
            Read::In(system) => Table::spell_in(c, system),
        };
        signs.iter().map(|c| read.entry((*c, how)).or_insert_with(|| Arc::new(spell(*c))).clone()).collect()
    }

    /// The spellings of a character in a system.
    fn spell_in(c: char, system: System) -> Spellings {
        let mut all = sinitic::spellings(simplified(c), system);
        all.sort_unstable();
        all.dedup();
        let odds = |spelling: &String| READING_ODDS * spelling.chars().count() as f32;
        Spellings::new(all.iter().filter_map(|spelling| Entry::new(spelling, odds(spelling))).collect())
    }

    /// The same, worked out.
    fn spell(&self, c: char, japanese: bool) -> Spellings {
        let mut entries = self.spellings(&[c]).map_or_else(Vec::new, |known| known.entries.clone());
        let mut add = |spelling: &str| {
            let odds = READING_ODDS * spelling.chars().count() as f32;
            let Some(entry) = Entry::new(spelling, odds) else { return };
            match entries.iter_mut().find(|e| e.spelling == entry.spelling && e.len == entry.len) {
                Some(known) => known.odds = known.odds.max(odds),
                None => entries.push(entry),
            }
        };
        if japanese {
            readings::of(c).for_each(|reading| add(&reading));
        }
        let sound = pinyin(c);
        if !sound.is_empty() {
            add(&sound);
            for (onset, other) in OTHER_ROMANISATIONS {
                if let Some(rest) = sound.strip_prefix(onset) {
                    add(&format!("{other}{rest}"));
                }
            }
        }
        Spellings::new(entries)
    }
}

/// Onsets of pinyin and what Wade–Giles, the postal names and Cantonese make of them.
const OTHER_ROMANISATIONS: &[(&str, &str)] = &[
    ("zh", "ch"),
    ("j", "ch"),
    ("j", "k"),
    ("q", "ch"),
    ("q", "k"),
    ("x", "hs"),
    ("x", "s"),
    ("x", "h"),
    ("z", "ts"),
    ("c", "ts"),
    ("b", "p"),
    ("d", "t"),
    ("g", "k"),
    ("zh", "z"),
    ("sh", "s"),
    ("r", "j"),
];

/// The spellings of a sound.
#[derive(Debug, Clone)]
enum Listed {
    Learnt(&'static Spellings),
    Read(Arc<Spellings>),
}

/// A stretch of sounds that the table lists.
#[derive(Debug, Clone)]
pub(super) struct Stretch {
    /// How many sounds it has: [`MAX_SOUND`] at most.
    pub(super) sounds: usize,
    spellings: Listed,
}

impl Stretch {
    /// What it may be spelled as.
    pub(super) fn spellings(&self) -> &Spellings {
        match &self.spellings {
            Listed::Learnt(spellings) => spellings,
            Listed::Read(spellings) => spellings,
        }
    }
}

/// Sounds ready to be compared with many spellings.
#[derive(Debug, Clone)]
pub struct Heard {
    /// What the table lists, by the place where it begins.
    stretches: Vec<Stretch>,
    /// Where the stretches of each place begin, and the end of the last.
    starts: Vec<usize>,
    pub(super) silent: &'static Spellings,
    /// What a letter can gain at most, whatever stands beside it; known when it is first asked for.
    most: OnceLock<Box<ByLetter>>,
    /// What it can gain alone, and the letters that gain more with others; known when it is first asked for.
    alone: OnceLock<Box<(ByLetter, u64)>>,
}

/// The bits of a set.
fn bits(mut set: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let bit = set.trailing_zeros() as usize;
        (set != 0).then(|| {
            set &= set - 1;
            bit
        })
    })
}

fn raise(best: &mut ByLetter, set: u64, gain: f32) {
    bits(set).for_each(|bit| best[bit] = best[bit].max(gain));
}

/// Each the greatest of several.
fn greatest<'a>(all: impl Iterator<Item = &'a ByLetter>) -> ByLetter {
    let mut best = NOTHING;
    for one in all {
        best.iter_mut().zip(one).for_each(|(best, one)| *best = if *one > *best { *one } else { *best });
    }
    best
}

/// Whether some letter gains more with the others of a set than alone.
fn says_more(alone: &ByLetter, (set, gain): &(u64, f32)) -> bool {
    bits(*set).any(|bit| alone[bit] < *gain)
}

impl Heard {
    fn new((starts, stretches): (Vec<usize>, Vec<Stretch>), silent: &'static Spellings) -> Heard {
        Heard { stretches, starts, silent, most: OnceLock::new(), alone: OnceLock::new() }
    }

    /// What is spelled with letters: of the stretches that the table has, and of nothing.
    fn spelled(&self) -> impl Iterator<Item = &Spellings> {
        let all = self.stretches.iter().map(Stretch::spellings).chain([self.silent]);
        all.filter(|spellings| spellings.entries.len() > spellings.empty)
    }

    /// The most that each letter can gain, whatever stands beside it.
    pub(super) fn most(&self) -> &ByLetter {
        self.most.get_or_init(|| Box::new(greatest(self.spelled().map(|all| &all.gains().most))))
    }

    /// The most for each letter of a spelling that has these.
    pub(super) fn within(&self, letters: u64) -> ByLetter {
        let (alone, gaining) = &**self.alone.get_or_init(|| {
            let alone = greatest(self.spelled().map(|all| &all.gains().alone));
            let more = self.most().iter().zip(&alone).map(|(most, alone)| most > alone);
            Box::new((alone, more.rev().fold(0, |all, more| all << 1 | u64::from(more))))
        });
        let mut best = *alone;
        if gaining & letters == 0 {
            return best;
        }
        let of_letters = self.spelled().filter(|all| all.firsts & letters != 0).map(Spellings::gains);
        for gains in of_letters.filter(|gains| gains.gaining & letters != 0) {
            for (set, gain) in gains.together.iter().filter(|(set, _)| set & !letters == 0) {
                raise(&mut best, *set, *gain);
            }
        }
        best
    }

    /// Number of sounds.
    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// True without sounds.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The stretches from a place on that the table lists, by their length.
    pub(super) fn from(&self, at: usize) -> &[Stretch] {
        &self.stretches[self.starts[at]..self.starts[at + 1]]
    }
}

#[cfg(test)]
mod tests {
    use super::super::packed::pack_all;
    use super::*;

    #[test]
    fn every_table_has_entries_and_prices_for_silence() {
        let families = [Family::Latin, Family::Alphabet, Family::Kana, Family::Abjad, Family::Han];
        for table in families.map(Table::of) {
            assert!(table.by_sound.len() > 50, "{:?}", table.family);
            // Latin letters against Latin letters have the price of the engine.
            assert_eq!(table.silent().entries.is_empty(), table.family == Family::Latin, "{:?}", table.family);
        }
    }

    #[test]
    fn a_stretch_of_letters_begins_with_an_entry_or_does_not() {
        let packed = pack_all(&"schütz".chars().collect::<Vec<char>>());
        let begins = |at: usize, spelling: &str| Entry::new(spelling, 1.0).unwrap().begins(packed[at]);
        assert!(begins(0, "s") && begins(0, "sch") && begins(0, "schütz") && begins(3, "ütz") && begins(5, "z"));
        assert!(!begins(0, "sh") && !begins(0, "schüt\u{161}") && !begins(3, "ütza") && !begins(5, "zz"));
        assert!(Entry::new("ш", 1.0).is_none() && Entry::new("schuetz", 1.0).is_none());
        assert!(!Entry::new("a", 1.0).unwrap().begins(pack_all(&['ш'])[0]));
    }

    #[test]
    fn sounds_know_their_spellings() {
        let heard = Table::of(Family::Alphabet).hear(&['š'], &crate::lang::UNKNOWN);
        let entries = &heard.from(0)[0].spellings().entries;
        let odds = |s: &str| entries.iter().find(|e| e.spelling == pack(s.chars())).map(|e| e.odds);
        assert!(odds("sh") > Some(2.0));
        assert_eq!(odds("b"), None);
    }
}
