//! How kanji are read in Japanese names: the readings of the jōyō list and those that are common in names, in Hepburn
//! without long vowels, and with the voiced onset that the second part of a compound takes.

use std::sync::LazyLock;

use foldhash::HashMap;

static KANJI: LazyLock<HashMap<char, &'static str>> = LazyLock::new(|| {
    include_str!("data/kanji.txt")
        .lines()
        .filter_map(|line| line.split_once(' '))
        .filter_map(|(kanji, readings)| Some((kanji.chars().next()?, readings)))
        .collect()
});

/// Onsets and what they become inside a compound (rendaku): Yama-guchi from kuchi.
const VOICED: &[(&str, &str)] =
    &[("k", "g"), ("sh", "j"), ("s", "z"), ("ch", "j"), ("ts", "z"), ("t", "d"), ("h", "b"), ("f", "b"), ("h", "p")];

/// The readings of a kanji: each as listed and with a voiced onset.
pub(super) fn of(kanji: char) -> impl Iterator<Item = String> {
    let readings = KANJI.get(&kanji).copied().unwrap_or("");
    readings.split(' ').filter(|r| !r.is_empty()).flat_map(|reading| {
        let voiced = VOICED.iter().filter_map(move |(plain, voiced)| {
            let rest = reading.strip_prefix(plain)?;
            // `s` is no onset of `shi`, nor `t` of `tsu`
            (!rest.starts_with('h') && !rest.starts_with('s')).then(|| format!("{voiced}{rest}"))
        });
        std::iter::once(reading.to_owned()).chain(voiced)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compounds_are_voiced() {
        let readings: Vec<String> = of('口').collect();
        assert!(readings.iter().any(|r| r == "kuchi") && readings.iter().any(|r| r == "guchi"), "{readings:?}");
        assert_eq!(of('Q').count(), 0);
    }
}
