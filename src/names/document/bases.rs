//! Base forms of renderings that the document has in other forms only.

use super::super::endings::{Endings, UNFIT};
use super::super::fold::fold;
use super::super::{is_form, matching};
use crate::lang::Lang;

/// Longer tails are no endings.
const LONGEST_ENDING: usize = 6;
/// A stem has at least so many letters.
const STEM: usize = 3;
/// By how much a base form has to be more like the original than the form is, in log odds: a sound that two languages write
/// differently is no ending.
const BETTER: f32 = 0.3;
/// Nothing is surer than this.
const SURE: f32 = 0.999;

/// The base form of a rendering, word by word: of all words of which it may be a form the one that sounds most like the
/// original. Rotterdamie becomes Rotterdam, Анны Анна, 로테르담에서 로테르담, ברוטרדם רוטרדם.
pub(super) fn base(original: &str, from: &Lang, rendering: &str, to: &Lang) -> String {
    let (ours, theirs): (Vec<&str>, Vec<&str>) =
        (original.split_whitespace().collect(), rendering.split_whitespace().collect());
    if ours.len() != theirs.len() {
        return rendering.to_owned();
    }
    let words = ours.iter().zip(&theirs).map(|(ours, theirs)| word(ours, from, theirs, to));
    words.collect::<Vec<_>>().join(" ")
}

fn word(original: &str, from: &Lang, form: &str, to: &Lang) -> String {
    let like = |word: &str| {
        let same = fold(word) == fold(original);
        let sure = if same { SURE } else { matching::across(original, from, word, to).clamp(1.0 - SURE, SURE) };
        (sure / (1.0 - sure)).ln()
    };
    let never = |base: &str| to.names.never_base.split_whitespace().any(|ending| base.ends_with(ending));
    let candidates = Endings::of(to).bases_of(form, LONGEST_ENDING, STEM);
    // A longer base form is as often a guess.
    let fits = candidates
        .into_iter()
        .filter(|base| base.len() <= form.len() && !never(base) && is_form(base, form, to) > UNFIT);
    let rated = fits.map(|base| (like(&base), base));
    let best = rated.max_by(|(a, x), (b, y)| a.total_cmp(b).then(y.len().cmp(&x.len())));
    best.filter(|(odds, _)| *odds > like(form) + BETTER).map_or_else(|| form.to_owned(), |(_, base)| base)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::lookup;

    #[test]
    fn forms_lead_to_what_the_original_sounds_like() {
        for (original, lang, form, want) in [
            ("Rotterdam", "pl", "Rotterdamie", "Rotterdam"),
            ("Rotterdam", "he", "ברוטרדם", "רוטרדם"),
            ("Rotterdam", "ko", "로테르담에서", "로테르담"),
            ("Rotterdam", "fi", "Rotterdamissa", "Rotterdam"),
            ("Rotterdam", "ru", "Роттердаме", "Роттердам"),
            ("Anna Kuzmin", "cs", "Annou Kuzminem", "Anna Kuzmin"),
            ("Rotterdam", "de", "Rotterdam", "Rotterdam"),
            ("Leiden", "pl", "Leiden", "Leiden"),
            ("Julia Lane", "ru", "Юлией Лейн", "Юлия Лейн"),
            ("Leiden", "ru", "Лейден", "Лейден"),
            ("Bruges", "ru", "Брюгге", "Брюгге"),
            ("Maria", "uk", "Марією", "Марія"),
        ] {
            assert_eq!(base(original, lookup("en").unwrap(), form, lookup(lang).unwrap()), want, "{lang} {form}");
        }
    }
}
