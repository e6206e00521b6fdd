//! How probable it is that a quotation without partner is a fault of the translation.
//!
//! A logistic model over what can be seen of the quotation and of the text that ought to answer it.

use super::compare::{Answer, Couple, Pairing, Passage, Side};
use super::{Edge, Family, Role, dash, role};
use crate::lang::Lang;

/// On which side a quotation stands alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Alone {
    /// The translation lacks it.
    Missing,
    /// The original does not have it.
    Added,
}

/// A quotation without partner.
#[derive(Debug, Clone, PartialEq)]
pub struct Loss {
    /// On which side.
    pub alone: Alone,
    /// Index among the passages of that side.
    pub passage: usize,
    /// What the model sees.
    pub features: [f32; FEATURES],
}

const FEATURES: usize = 23;

/// The side that has the quotation, and the side that has not.
struct Scene<'a> {
    alone: Alone,
    passages: &'a [Passage],
    lost: Vec<usize>,
    own: (Side<'a>, &'a Lang),
    other: (Side<'a>, &'a Lang),
    other_lost: Vec<usize>,
}

/// The quotations without partner, the missing ones first.
pub fn losses(pairing: &Pairing, sides: [(Side<'_>, &Lang); 2], answers: &[Answer]) -> Vec<Loss> {
    let lost = |alone: Alone| -> Vec<usize> {
        let of = |c: &Couple| if alone == Alone::Missing { c.original.clone() } else { c.translation.clone() };
        let single = |c: &&Couple| c.original.is_empty() || c.translation.is_empty();
        pairing.couples.iter().filter(single).flat_map(of).collect()
    };
    let beads = |alone: Alone| -> Vec<usize> {
        let passages = if alone == Alone::Missing { &pairing.original } else { &pairing.translation };
        lost(alone).into_iter().map(|i| passages[i].bead).collect()
    };
    let missing = Scene {
        alone: Alone::Missing,
        passages: &pairing.original,
        lost: lost(Alone::Missing),
        own: sides[0],
        other: sides[1],
        other_lost: beads(Alone::Added),
    };
    let added = Scene {
        alone: Alone::Added,
        passages: &pairing.translation,
        lost: lost(Alone::Added),
        own: sides[1],
        other: sides[0],
        other_lost: beads(Alone::Missing),
    };
    [missing, added].iter().flat_map(|scene| scene.losses(answers)).collect()
}

impl Scene<'_> {
    fn losses(&self, answers: &[Answer]) -> Vec<Loss> {
        let one = |&passage: &usize| {
            let p = &self.passages[passage];
            let answer = answers.get(p.bead);
            let blocks = answer.map_or(0..0, |a| match self.alone {
                Alone::Missing => a.translation.clone(),
                Alone::Added => a.original.clone(),
            });
            let bare: String = blocks.map(|b| bare(self.other.0, b)).collect();
            Loss { alone: self.alone, passage, features: self.features(p, &bare) }
        };
        self.lost.iter().map(one).collect()
    }

    fn features(&self, p: &Passage, bare: &str) -> [f32; FEATURES] {
        let flag = |b: bool| f32::from(u8::from(b));
        let text = self.own.0.texts[p.block];
        let inner: String = p.inner.iter().map(|s| text[s.range()].trim()).collect();
        let habit = (self.lost.len() as f32 - 0.9) / self.passages.len() as f32;
        let me = says_me(&inner, self.own.1);
        let me_there = says_me(bare, self.other.1);
        let known = !self.own.1.speech.me.is_empty() && !self.other.1.speech.me.is_empty();
        let colon = text[..p.span.start].trim_end().ends_with([':', '：']);
        let begins = matches!(p.opens, Edge::Mark | Edge::Again);
        let dashes = self.other.1.speech.dash && dash::attributes(bare);
        let reported = role::has_word(bare, self.other.1.speech.that)
            && !role::has_word(&self::bare(self.own.0, p.block), self.own.1.speech.that);
        let loud = |t: &str| t.contains(['!', '?', '！', '？', '؟']);
        let siblings = self.passages.iter().filter(|s| s.bead == p.bead).count();
        let lost_siblings = self.lost.iter().filter(|i| self.passages[**i].bead == p.bead).count();
        [
            1.0,
            (p.words + 1.0).ln(),
            flag(p.role == Role::Speech),
            flag(p.role == Role::Title),
            flag(p.spoken),
            flag(begins && p.closes == Edge::Mark),
            habit,
            flag(dashes && habit > 0.15),
            flag(matches!(p.family, Family::Corner | Family::WhiteCorner)),
            flag(self.alone == Alone::Added),
            flag(p.doubtful),
            flag(known && me && !me_there),
            flag(known && me && me_there),
            flag(inner.ends_with([',', '.', '!', '?', '，', '。', '！', '？', '…'])),
            flag(colon && has_colon(bare)),
            flag(colon && !has_colon(bare)),
            flag(loud(&inner) && loud(bare)) - flag(loud(&inner) && !loud(bare)),
            flag(self.other_lost.contains(&p.bead)),
            flag(siblings > lost_siblings),
            flag(p.span.len() * 10 >= text.trim().len() * 9),
            flag(dashes && habit <= 0.15),
            flag(reported),
            flag(begins && p.closes == Edge::Runs),
        ]
    }
}

/// What a block says outside its quotations.
fn bare(side: Side<'_>, block: usize) -> String {
    let (Some(text), Some(here)) = (side.texts.get(block), side.quotations.get(block)) else { return String::new() };
    let mut bare = String::with_capacity(text.len());
    let mut from = 0;
    for quotation in here.iter().filter(|q| q.level == 0) {
        bare.push_str(text.get(from..quotation.outer.start).unwrap_or_default());
        bare.push(' ');
        from = quotation.outer.end.max(from);
    }
    bare.push_str(text.get(from..).unwrap_or_default());
    bare
}

fn says_me(text: &str, lang: &Lang) -> bool {
    role::has_word(text, lang.speech.me)
}

fn has_colon(text: &str) -> bool {
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        if c == '：' || c == ':' && chars.peek().is_none_or(|n| n.is_whitespace()) {
            return true;
        }
    }
    false
}
