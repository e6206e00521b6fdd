//! Countries and cities by the names that each language is known to have for them.

use std::collections::BTreeSet;

use super::super::fold::fold;
use super::super::places::{Place, Places, Reading};
use super::judge::Case;
use super::side::Side;
use super::{Observation, Observed};
use crate::text::Span;

/// One plain name, no word of the translation is made from the place, and the translation names another place.
const REPLACED: f32 = 0.85;
/// No other place stands there; a pronoun or a word like "the country" may. Translators leave a place out where the sentence
/// needs none: of those seen, three in five were left out on purpose.
const MISSING: f32 = 0.52;
/// Letters of an abbreviation, at most: USA, КНР, СССР, TEPCO.
const ABBREVIATION: usize = 5;
/// A pronoun more than in the original.
const BY_PRONOUN: f32 = 0.4;

/// What one side of a document names, by bead, and whether the other side does so, too.
#[derive(Debug)]
struct Named<'a> {
    /// In its language.
    places: &'static Places,
    beads: Vec<Vec<(Place, bool)>>,
    /// The other side, by bead.
    answers: Vec<Reading<'a>>,
}

impl<'a> Named<'a> {
    fn new(side: &Side<'_>, other: &Side<'a>) -> Option<Named<'a>> {
        let (ours, theirs) = (Places::of(side.lang)?, Places::of(other.lang)?);
        let answers: Vec<Reading<'a>> = other.texts.iter().map(|text| theirs.read(text)).collect();
        let bead = |(text, answer): (&&str, &Reading<'a>)| {
            let found = ours.find(text).into_iter();
            found.map(|place| (place, theirs.is_told(place.id, answer))).collect()
        };
        Some(Named { places: ours, beads: side.texts.iter().zip(&answers).map(bead).collect(), answers })
    }

    fn in_bead(&self, bead: usize) -> &[(Place, bool)] {
        self.beads.get(bead).map_or(&[], Vec::as_slice)
    }

    fn has(&self, bead: usize, span: Span) -> bool {
        self.in_bead(bead).iter().any(|(place, _)| place.span.overlaps(span))
    }

    /// Whether a word is part of the name of a place that the other side has.
    fn answers(&self, bead: usize, span: Span) -> bool {
        self.in_bead(bead).iter().any(|(place, told)| (*told || place.people) && place.span.overlaps(span))
    }
}

/// The places of both sides.
#[derive(Debug)]
pub struct Countries<'a> {
    original: Option<Named<'a>>,
    translation: Option<Named<'a>>,
}

impl<'a> Countries<'a> {
    /// Reads both sides.
    pub fn new(original: &Side<'a>, translation: &Side<'a>) -> Countries<'a> {
        Countries { original: Named::new(original, translation), translation: Named::new(translation, original) }
    }

    /// Whether a word of the original is part of the name of a place that the translation of the bead has.
    pub fn in_translation(&self, bead: usize, span: Span) -> bool {
        self.original.as_ref().is_some_and(|named| named.answers(bead, span))
    }

    /// Places of the original that the translation of the bead does not name, each with its name in the translation's language.
    pub fn untold(&self, bead: usize) -> impl Iterator<Item = (Span, &'static str)> + '_ {
        let places = self.original.as_ref().zip(self.translation.as_ref()).into_iter();
        places.flat_map(move |(ours, theirs)| {
            let lost = ours.in_bead(bead).iter().filter(|(place, told)| !told && !place.people);
            lost.filter_map(|(place, _)| Some((place.span, theirs.places.name(place.id)?)))
        })
    }

    /// Whether a word of the original is part of the name of a place.
    pub fn is_known(&self, bead: usize, span: Span) -> bool {
        self.original.as_ref().is_some_and(|named| named.has(bead, span))
    }

    /// Whether a word of the translation is part of the name of a place.
    pub fn is_known_in_translation(&self, bead: usize, span: Span) -> bool {
        self.translation.as_ref().is_some_and(|named| named.has(bead, span))
    }

    /// Whether a word of the translation is part of the name of a place that the original of the bead has.
    pub fn in_original(&self, bead: usize, span: Span) -> bool {
        self.translation.as_ref().is_some_and(|named| named.answers(bead, span))
    }
}

/// The abbreviations of a bead, folded.
fn short(side: &Side<'_>, bead: usize) -> BTreeSet<String> {
    let words = side.words[bead].iter().filter(|w| w.upper && (2..=ABBREVIATION).contains(&w.letters));
    words.map(|w| w.folded.clone()).collect()
}

impl Case<'_> {
    /// Places of the original that the translation does not have, though its language has a plain name for them.
    pub(super) fn places_missing(&self) -> Vec<Observation> {
        let mut out = Vec::new();
        let (Some(ours), Some(theirs)) = (&self.countries.original, &self.countries.translation) else { return out };
        for bead in 0..ours.beads.len() {
            let lost = self.lost_places(bead, ours.in_bead(bead));
            let [place] = lost.as_slice() else { continue };
            let others: Vec<&Place> =
                theirs.in_bead(bead).iter().filter(|(_, told)| !told).map(|(other, _)| other).collect();
            let alike = |other: &Place| Places::of(self.original.lang).is_some_and(|p| p.are_alike(other.id, place.id));
            match others.as_slice() {
                [] if self.has_moved(bead, *place) => {}
                [] => out.extend(self.place_missing(bead, *place, None)),
                [other] if alike(other) => out.extend(self.place_missing(bead, *place, Some(**other))),
                _ => {}
            }
        }
        out
    }

    /// The places of the original's bead that the translation should have and has not, each once.
    fn lost_places(&self, bead: usize, named: &[(Place, bool)]) -> Vec<Place> {
        let mut seen = BTreeSet::new();
        let lost = named.iter().filter(|(place, told)| !told && !place.people && seen.insert(place.id));
        lost.map(|(place, _)| *place).filter(|place| self.is_expected(bead, *place)).collect()
    }

    /// Whether the translation of the bead should have the place: it has a plain name in both languages, and nothing here
    /// sounds like it.
    fn is_expected(&self, bead: usize, place: Place) -> bool {
        let (Some(ours), Some(theirs)) = (Places::of(self.original.lang), Places::of(self.translation.lang)) else {
            return false;
        };
        let plain = ours.is_plain(place.id) && theirs.is_plain(place.id);
        let in_place = |u: &&usize| self.original.units[**u].places(bead).any(|span| span.overlaps(place.span));
        let heard = self.original.by_bead[bead].iter().filter(in_place).any(|u| self.answered(*u, bead));
        // Hauts-de-France, Brandenburg-Preußen: the whole has a name of its own.
        let text = self.original.texts[bead];
        let hyphened = text[..place.span.start].ends_with('-') || text[place.span.end..].starts_with('-');
        plain && !heard && !hyphened && !self.translation.texts[bead].is_empty() && !self.is_shortened(bead, place)
    }

    /// Whether the translation names the place in the bead before or after, and the original does not: elsewhere it may be
    /// what the whole document is about.
    fn has_moved(&self, bead: usize, place: Place) -> bool {
        let (Some(ours), Some(theirs)) = (&self.countries.original, Places::of(self.translation.lang)) else {
            return false;
        };
        let mut around = bead.saturating_sub(1)..(bead + 2).min(self.translation.texts.len());
        let has = |near: &usize| ours.in_bead(*near).iter().any(|(other, _)| other.id == place.id);
        around.any(|near| near != bead && !has(&near) && theirs.is_told(place.id, &ours.answers[near]))
    }

    /// Whether the translation of the bead has an abbreviation that the original does not have: states go by theirs. One in a
    /// script without spaces has none, and what the original abbreviates may be written out in it.
    pub(super) fn is_abbreviated(&self, bead: usize) -> bool {
        let (ours, theirs) = (short(self.original, bead), short(self.translation, bead));
        theirs.difference(&ours).next().is_some()
            || !self.translation.has_words() && ours.difference(&theirs).next().is_some()
    }

    /// The same of an abbreviation that may stand for the place: it has the first letter of one of its names. МФТИ has that of
    /// Moscow.
    fn is_shortened(&self, bead: usize, place: Place) -> bool {
        let Some(theirs) = Places::of(self.translation.lang) else { return false };
        if !self.translation.has_words() {
            return self.is_abbreviated(bead);
        }
        let (ours, mut added) = (short(self.original, bead), short(self.translation, bead));
        added.retain(|word| !ours.contains(word));
        let initial = |name: &str| fold(name).chars().next();
        theirs.spellings(place.id).any(|name| added.iter().any(|word| initial(name).is_some_and(|c| word.contains(c))))
    }

    fn place_missing(&self, bead: usize, place: Place, other: Option<Place>) -> Option<Observation> {
        let confidence = match other {
            Some(_) => REPLACED,
            None if !self.has_words() => BY_PRONOUN,
            None if self.translation.pronouns(bead) > self.original.pronouns(bead) => BY_PRONOUN,
            None => MISSING,
        };
        let expected = Places::of(self.translation.lang)?.name(place.id)?;
        Some(Observation {
            bead,
            observed: if other.is_some() { Observed::Replaced } else { Observed::Missing },
            original: Some(place.span),
            translation: other.map(|other| other.span),
            other: None,
            name: self.original.texts[bead][place.span.range()].to_owned(),
            expected: expected.to_owned(),
            confidence,
        })
    }
}
