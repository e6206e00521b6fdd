//! Whether the words of a text are a spelling: in its order, in another, with a name between.

use super::super::endings::Endings;
use super::index::How;
use super::tokens::Token;

/// A spelling to be held against a text.
pub(super) struct Wanted<'a> {
    /// Its words, folded.
    pub(super) words: &'a [&'a str],
    /// In what shape it is listed.
    pub(super) how: How,
    /// It is the name of a person.
    pub(super) person: bool,
}

impl Wanted<'_> {
    /// Whether the words from a token on are this spelling: the last token, and in what shape.
    pub(super) fn fits(&self, tokens: &[Token<'_>], at: usize, start: (usize, &Endings)) -> Option<(usize, How)> {
        let n = self.words.len();
        let straight = self.fits_order(tokens, at, start, &mut self.words.iter());
        if straight.is_some() || !self.person || n < 2 || !matches!(self.how, How::Exact | How::Inflected) {
            return straight;
        }
        // Family name first.
        let turned = self.words[n - 1..].iter().chain(&self.words[..n - 1]);
        self.fits_order(tokens, at, start, &mut turned.into_iter()).map(|(last, how)| (last, how.max(How::Inflected)))
    }

    fn fits_order(
        &self,
        tokens: &[Token<'_>],
        at: usize,
        (start, endings): (usize, &Endings),
        words: &mut dyn Iterator<Item = &&str>,
    ) -> Option<(usize, How)> {
        let mut next = at;
        let mut changed = false;
        for (i, word) in words.enumerate() {
            let fits = |token: &Token<'_>| {
                let form = if i == 0 { &token.word[start..] } else { token.word };
                endings.is_form(word, form)
            };
            let close = |t: &&Token<'_>| i == 0 || t.close;
            let mut token = tokens.get(next).filter(close).filter(|t| fits(t));
            // A middle name or a patronymic between the given name and the surname.
            let skip = token.is_none() && self.person && i > 0 && self.how == How::Exact;
            if skip && tokens.get(next).is_some_and(|t| t.close && t.capital) {
                next += 1;
                token = tokens.get(next).filter(close).filter(|t| fits(t));
            }
            let token = token?;
            let form = if i == 0 { &token.word[start..] } else { token.word };
            changed |= form != *word;
            next += 1;
        }
        let how = if changed && self.how == How::Exact { How::Inflected } else { self.how };
        Some((next - 1, how))
    }
}
