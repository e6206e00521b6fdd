//! Spellings as numbers, so that many of them are compared at once.

/// Longest spelling of a table entry, in characters: what fits into a [`pack`].
pub(super) const MAX_SPELLING: usize = 6;

/// Up to six characters in one number, the first of them highest, so that comparing two spellings is one instruction.
pub(super) type Packed = u64;

/// Bits of a character in a packed spelling: the tables spell with Latin letters alone.
const LETTER: u32 = 10;
/// Bits of all of them.
const LETTERS: u32 = LETTER * MAX_SPELLING as u32;

/// What a character is in a packed spelling; nothing for those that no table spells with.
pub(super) fn packed(c: char) -> Packed {
    Some(Packed::from(u32::from(c))).filter(|code| code >> LETTER == 0).unwrap_or(0)
}

/// The first characters, as many as are packed.
pub(super) fn pack(chars: impl IntoIterator<Item = char>) -> Packed {
    let places = (0..LETTERS).step_by(LETTER as usize).rev();
    chars.into_iter().zip(places).fold(0, |all, (c, place)| all | packed(c) << place)
}

/// For each place of a spelling the packed characters from there.
pub(super) fn pack_all(letters: &[char]) -> Vec<Packed> {
    let mut all = vec![0; letters.len()];
    let mut behind = 0;
    for (here, c) in all.iter_mut().zip(letters).rev() {
        behind = behind >> LETTER | packed(*c) << (LETTERS - LETTER);
        *here = behind;
    }
    all
}

/// A set of letters, roughly: letters may share a bit.
pub(super) fn letter_set(letters: impl IntoIterator<Item = char>) -> u64 {
    letters.into_iter().fold(0, |set, c| set | 1 << (u32::from(c) % u64::BITS))
}

/// Whether packed characters begin with a packed spelling of so many, at least one.
pub(super) fn begins(letters: Packed, spelling: Packed, len: u8) -> bool {
    (letters ^ spelling) >> (LETTERS - LETTER * u32::from(len)) == 0
}
