//! Which spellings begin with a stem: a hash table that is made once and read very often.

/// The hash of nothing. FNV-1a: short keys, and no need to withstand an attack.
pub const EMPTY: u64 = 0xcbf2_9ce4_8422_2325;

/// The same number for the same stem, in every run: the hash of what came before and of this.
pub fn hash_on(before: u64, text: &str) -> u64 {
    text.bytes().fold(before, |hash, b| (hash ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}

pub fn hash(stem: &str) -> u64 {
    hash_on(EMPTY, stem)
}

/// The spellings of an index by the hashes of their stems.
#[derive(Debug, Default)]
pub struct Stems {
    /// Hashes of stems with the spellings that begin so, in buckets by their highest bits.
    stems: Vec<(u64, u32)>,
    /// Where each bucket begins, and the end of the last.
    buckets: Vec<u32>,
    /// Bits of a hash below those that tell its bucket.
    shift: u32,
    /// A bit for each hash, by its lowest bits: most beginnings of a text's words are none of a name's.
    seen: Vec<u64>,
}

impl Stems {
    /// The table of stems with their spellings, which can be gone through again: a bucket has one stem or two.
    pub fn new<I: Iterator<Item = (u64, u32)>>(all: impl Fn() -> I) -> Stems {
        let number = all().count();
        let count = number.next_power_of_two().max(2);
        let shift = u64::BITS - count.trailing_zeros();
        let mut buckets = vec![0; count + 1];
        for (stem, _) in all() {
            buckets[(stem >> shift) as usize + 1] += 1;
        }
        for bucket in 0..count {
            buckets[bucket + 1] += buckets[bucket];
        }
        let mut next = buckets.clone();
        let mut stems = vec![(0, 0); number];
        // Eight bits for each stem: seven of eight beginnings that are none are known at once.
        let mut seen = vec![0; number.div_ceil(8).next_power_of_two()];
        for stem in all() {
            let at = &mut next[(stem.0 >> shift) as usize];
            stems[*at as usize] = stem;
            *at += 1;
            let (word, bit) = place(stem.0, seen.len());
            seen[word] |= bit;
        }
        Stems { stems, buckets, shift, seen }
    }

    /// Whether some stem may have this hash: false where none has.
    pub fn may_have(&self, wanted: u64) -> bool {
        let (word, bit) = place(wanted, self.seen.len());
        self.seen.get(word).is_some_and(|bits| bits & bit != 0)
    }

    /// The spellings that begin with a stem of this hash, in order.
    pub fn with(&self, wanted: u64) -> impl Iterator<Item = u32> + '_ {
        let seen = self.may_have(wanted);
        let bucket = (wanted >> self.shift) as usize;
        let range = if seen { self.buckets[bucket] as usize..self.buckets[bucket + 1] as usize } else { 0..0 };
        self.stems[range].iter().filter(move |(stem, _)| *stem == wanted).map(|(_, id)| *id)
    }
}

/// The word and the bit of a hash in a table of so many words, a power of two.
fn place(hash: u64, words: usize) -> (usize, u64) {
    let mask = words.saturating_sub(1);
    ((hash >> 6) as usize & mask, 1 << (hash % u64::from(u64::BITS)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_stem_has_its_spellings_in_order() {
        let words: Vec<String> = (0..1000).map(|n| format!("w{}", n % 300)).collect();
        let all: Vec<(u64, u32)> = words.iter().map(|word| hash(word)).zip(0..).collect();
        let stems = Stems::new(|| all.iter().copied());
        for word in ["w0", "w7", "w299", "w300", "", "x"] {
            let want: Vec<u32> = (0..1000).filter(|n| words[*n as usize] == word).collect();
            assert_eq!(stems.with(hash(word)).collect::<Vec<u32>>(), want, "{word}");
        }
        assert_eq!(Stems::new(std::iter::empty).with(hash("w")).count(), 0);
    }
}
