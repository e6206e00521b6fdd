//! Names: one person, one spelling, in every script and every case.

pub mod agreed;
pub mod document;
pub mod endings;
pub mod fold;
mod letters;
pub mod matching;
pub mod odds;
pub mod phones;
pub mod places;
mod readings;
pub mod script;
pub mod slip;
pub mod table;
pub mod words;

use crate::lang::Lang;
use endings::Endings;

/// How probable it is, 0 to 1, that the two spellings name one thing: in one language by its endings, across languages by
/// the sounds.
pub fn score(a: &str, a_lang: &Lang, b: &str, b_lang: &Lang) -> f32 {
    if a_lang.code == b_lang.code {
        is_form(a, b, a_lang).max(is_form(b, a, b_lang))
    } else {
        matching::across(a, a_lang, b, b_lang)
    }
}

/// How probable it is, 0 to 1, that `form` is a case form of `name`. Above [`endings::UNFIT`] the endings of the language say
/// so; below it the two are only alike.
pub fn is_form(name: &str, form: &str, lang: &Lang) -> f32 {
    let endings = Endings::of(lang);
    let (names, forms): (Vec<&str>, Vec<&str>) = (name.split_whitespace().collect(), form.split_whitespace().collect());
    if names.len() != forms.len() {
        return endings.score(name, form);
    }
    names.iter().zip(&forms).map(|(n, f)| endings.score(n, f)).reduce(f32::min).unwrap_or(0.0)
}
