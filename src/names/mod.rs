//! Names: one person, one spelling, in every script and every case.

pub mod agreed;
pub mod document;
pub mod endings;
pub mod fold;
mod letters;
pub mod matching;
pub mod odds;
mod packed;
pub mod phones;
pub mod places;
mod readings;
pub mod script;
mod sinitic;
pub mod slip;
pub mod table;
pub mod words;

use crate::lang::Lang;
use endings::Endings;

/// Two names that the languages are known to have for one place: Hungary, 匈牙利.
const ONE_PLACE: f32 = 0.995;
/// Names of two places, however alike they sound: Berlin is not Dublin.
const TWO_PLACES: f32 = 0.01;

/// How probable it is, 0 to 1, that the two spellings name one thing: in one language by its endings, across languages by
/// what each calls a country or a city, else by the sounds.
pub fn score(a: &str, a_lang: &'static Lang, b: &str, b_lang: &'static Lang) -> f32 {
    if a_lang.code == b_lang.code {
        return is_form(a, b, a_lang).max(is_form(b, a, b_lang));
    }
    let of = |lang: &'static Lang, text: &str| places::Places::of(lang).map_or(&[][..], |places| places.whole(text));
    match (of(a_lang, a), of(b_lang, b)) {
        ([], _) | (_, []) => matching::across(a, a_lang, b, b_lang),
        (x, y) if x.iter().any(|id| y.contains(id)) => ONE_PLACE,
        _ => TWO_PLACES,
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
