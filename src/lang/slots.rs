//! What is made once for each language, when it is first asked for.

use std::sync::OnceLock;

use super::{LANGS, Lang};

/// Room for more languages than there are.
const ROOM: usize = 128;

const _: () = assert!(LANGS.len() <= ROOM);

/// The place of a language in [`LANGS`]; `None` for one that is not known.
pub fn number_of(lang: &Lang) -> Option<usize> {
    LANGS.binary_search_by(|l| l.code.cmp(lang.code)).ok()
}

/// One value for each language, and one for those that are not known.
#[derive(Debug)]
pub struct Slots<T> {
    known: [OnceLock<T>; ROOM],
    unknown: OnceLock<T>,
}

impl<T> Default for Slots<T> {
    fn default() -> Self {
        Slots::new()
    }
}

impl<T> Slots<T> {
    /// Nothing for any language yet.
    pub const fn new() -> Self {
        Slots { known: [const { OnceLock::new() }; ROOM], unknown: OnceLock::new() }
    }

    /// The value of a language, which `make` makes where it is missing.
    pub fn get(&self, lang: &Lang, make: impl FnOnce() -> T) -> &T {
        number_of(lang).map_or(&self.unknown, |at| &self.known[at]).get_or_init(make)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::{UNKNOWN, lookup};

    #[test]
    fn each_language_has_its_own() {
        let slots: Slots<&str> = Slots::new();
        let of = |code| lookup(code).unwrap();
        assert_eq!([slots.get(of("de"), || "one"), slots.get(of("en"), || "two")], [&"one", &"two"]);
        assert_eq!([slots.get(of("de"), || "three"), slots.get(&UNKNOWN, || "four")], [&"one", &"four"]);
        assert!(
            LANGS.iter().enumerate().all(|(at, lang)| number_of(lang) == Some(at)) && number_of(&UNKNOWN).is_none()
        );
    }
}
