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
    let mut same = right.bytes().zip(word.bytes()).take_while(|(x, y)| x == y).count();
    while !right.is_char_boundary(same) {
        same -= 1;
    }
    let (before, (a, b)) = (&word[..same], (&right[same..], &word[same..]));
    let (mut rest_a, mut rest_b) = (a.chars(), b.chars());
    let (Some(wanted), Some(found)) = (rest_a.next(), rest_b.next()) else { return Vec::new() };
    if before.is_empty() {
        return Vec::new();
    }
    let (rest_a, rest_b) = (rest_a.as_str(), rest_b.as_str());
    // Two letters that changed places are two letters of evidence already.
    let after_both = rest_a.strip_prefix(found).zip(rest_b.strip_prefix(wanted));
    if let Some((tail_a, tail_b)) = after_both {
        let goes_on = go_on_alike(tail_a, tail_b, LETTERS_AFTER - 1);
        let mended = || (Slip::Swapped, format!("{before}{wanted}{found}{tail_b}"));
        return goes_on.then(mended).into_iter().collect();
    }
    // Most pairs of words do not go on alike in any way.
    let alike = |ours: &str, theirs: &str| go_on_alike(ours, theirs, LETTERS_AFTER);
    if !(alike(rest_a, b) || alike(a, rest_b) || alike(rest_a, rest_b)) {
        return Vec::new();
    }
    let offers = [
        (Slip::Dropped, (rest_a, b), Some(wanted), b),
        (Slip::Added, (a, rest_b), None, rest_b),
        (Slip::Changed, (rest_a, rest_b), Some(wanted), rest_b),
    ];
    let likely = offers.into_iter().filter(|(_, (ours, theirs), ..)| alike(ours, theirs));
    likely.map(|(slip, _, letter, tail)| (slip, before.chars().chain(letter).chain(tail.chars()).collect())).collect()
}

/// Whether two texts begin with so many letters that are the same.
fn go_on_alike(one: &str, other: &str, letters: usize) -> bool {
    let (mut one, mut other) = (one.chars(), other.chars());
    (0..letters).all(|_| one.next().zip(other.next()).is_some_and(|(x, y)| x == y))
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
