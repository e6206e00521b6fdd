//! One letter wrong: is a word a slip of another?

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Slip {
    /// Two letters changed places.
    Swapped,
    /// A letter is gone.
    Dropped,
    /// A letter stands twice or a foreign one was put in.
    Added,
    /// A letter stands for another.
    Changed,
}

/// Letters that have to follow the slip unchanged: else it is in the ending.
const LETTERS_AFTER: usize = 2;

/// The ways in which `word` becomes `right` at the first place where they differ, each with the word mended there.
/// The mended word may still have another ending than `right`.
pub fn mended(right: &str, word: &str) -> Vec<(Slip, String)> {
    // Most pairs of words differ from the first letter on.
    if right.chars().next() != word.chars().next() {
        return Vec::new();
    }
    let (a, b): (Vec<char>, Vec<char>) = (right.chars().collect(), word.chars().collect());
    let at = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    if at == 0 || at >= a.len() || at >= b.len() {
        return Vec::new();
    }
    let mut out = Vec::new();
    let mut offer = |slip, mended: Vec<char>, next: usize| {
        let same = mended.iter().zip(&a).skip(next).take_while(|(x, y)| x == y).count();
        // Two letters that changed places are two letters of evidence already.
        if same + usize::from(slip == Slip::Swapped) >= LETTERS_AFTER {
            out.push((slip, mended.into_iter().collect()));
        }
    };
    if b.get(at + 1) == Some(&a[at]) && a.get(at + 1) == Some(&b[at]) {
        let mut mended = b.clone();
        mended.swap(at, at + 1);
        offer(Slip::Swapped, mended, at + 2);
        return out;
    }
    let mut with = b.clone();
    with.insert(at, a[at]);
    offer(Slip::Dropped, with, at + 1);
    let mut without = b.clone();
    without.remove(at);
    offer(Slip::Added, without, at);
    let mut changed = b.clone();
    changed[at] = a[at];
    offer(Slip::Changed, changed, at + 1);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn slips(right: &str, word: &str, want: &[Slip]) {
        let got: Vec<Slip> =
            mended(right, word).into_iter().filter(|(_, mended)| mended == right).map(|(slip, _)| slip).collect();
        assert_eq!(got, want, "{right} {word}");
    }

    #[test]
    fn one_letter() {
        slips("lovelace", "lovealce", &[Slip::Swapped]);
        slips("lovelace", "lovlace", &[Slip::Dropped]);
        slips("lovelace", "lovellace", &[Slip::Added]);
        slips("lovelace", "lovilace", &[Slip::Changed]);
        slips("lovelace", "lovelaci", &[]);
        slips("lovelace", "babbage", &[]);
        slips("", "x", &[]);
    }
}
