//! Holes: where a word must have stood, since what stands before it wants one.

use std::collections::BTreeSet;

use super::super::words::Word;
use super::judge::Case;
use super::side::Side;
use super::{Observation, Observed};
use crate::lang::Lang;
use crate::text::Span;

/// Marks around nothing.
const EMPTY: &[&str] =
    &[",,", ", ,", "( )", "()", ",.", "(,", "« »", "«»", " \"\" ", "“”", "„“", "、、", "，，", "、。", "，。"];
/// A mark after a space where none belongs: in some languages it is a habit.
const LOOSE: &str = " ,";

/// A hole that speaks for itself, whatever was lost there.
const PLAIN: f32 = 0.7;

/// Words in small letters that a surname may begin with, in any language: Mr van Eyck, Dr al-Razi.
const PARTICLES: &str = "de du des da das do dos di del della dei degli van von vom zu zum zur der den ter ten te la le lo \
                         el al as es bin ibn ben bint abu ap af av y op het i e d und";

/// What the language says of holes.
struct Reader<'a> {
    text: &'a str,
    words: &'a [Word],
    open: BTreeSet<&'static str>,
    joiners: BTreeSet<&'static str>,
    titles: BTreeSet<&'static str>,
    articles: BTreeSet<&'static str>,
    barred: BTreeSet<&'static str>,
}

/// A place where a word is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hole {
    /// The marks or words around the place.
    pub span: Span,
    /// No text is written so on purpose.
    pub plain: bool,
}

/// The hole of a text, a plain one if it has any: a preposition, an article or a conjunction before a mark or the end, a
/// preposition or an article before a conjunction, an article before a preposition, a title that no name follows, a comma
/// twice, empty brackets.
pub fn hole(text: &str, words: &[Word], lang: &'static Lang) -> Option<Hole> {
    let marks = |hole: &str| text.find(hole).map(|at| Span::new(at, at + hole.len()));
    if let Some(span) = EMPTY.iter().copied().find_map(marks) {
        return Some(Hole { span, plain: true });
    }
    let set = |list: &'static str| list.split_whitespace().collect::<BTreeSet<&'static str>>();
    let names = &lang.names;
    let reader = Reader {
        text,
        words,
        open: set(names.open_words),
        joiners: set(names.joiners),
        titles: set(names.titles),
        articles: set(names.articles),
        barred: set(names.after_no_article),
    };
    let around = |at: usize| {
        let end = words.get(at + 1).filter(|_| reader.gap(at).1.is_none()).unwrap_or(&words[at]);
        words[at].span.cover(end.span)
    };
    let bare = (0..words.len()).find(|at| reader.is_bare(*at)).map(|at| Hole { span: around(at), plain: true });
    let wanting = |at: &usize| reader.wants_word(*at) || reader.wants_name(*at);
    let faint = || (0..words.len()).find(wanting).map(|at| Hole { span: around(at), plain: false });
    let loose = || marks(LOOSE).map(|span| Hole { span, plain: false });
    bare.or_else(faint).or_else(loose)
}

impl Case<'_> {
    /// Plain holes of the translation where the original has none of the kind, and nothing says which name stood there.
    pub(super) fn plain_holes(&self, known: &[Observation]) -> Vec<Observation> {
        let beads = 0..self.translation.texts.len();
        let told = |bead: &usize| known.iter().any(|o| o.bead == *bead && o.observed != Observed::TwoWays);
        let holes = beads.filter(|bead| !told(bead)).filter_map(|bead| {
            let hole = self.hole(bead).filter(|hole| hole.plain)?;
            let same = hole_of(self.original, bead).is_some_and(|ours| ours.plain);
            (!same && !self.original.texts[bead].is_empty()).then_some(Observation {
                bead,
                observed: Observed::Missing,
                original: None,
                translation: Some(hole.span),
                other: None,
                name: String::new(),
                expected: String::new(),
                confidence: PLAIN,
            })
        });
        holes.collect()
    }
}

/// The hole of a bead's text.
pub(super) fn hole_of(side: &Side<'_>, bead: usize) -> Option<Hole> {
    hole(side.texts[bead], &side.words[bead], side.lang)
}

impl Reader<'_> {
    fn is(&self, list: &BTreeSet<&'static str>, at: usize) -> bool {
        // Letter by letter: la wants a noun, là does not.
        self.words.get(at).is_some_and(|w| !w.capital && list.contains(&self.text[w.span.range()]))
    }

    /// What stands between a word and the next, and the first sign of it that is no space.
    fn gap(&self, at: usize) -> (&str, Option<char>) {
        let end = self.words.get(at + 1).map_or(self.text.len(), |next| next.span.start);
        let gap = self.text[self.words[at].span.end..end].trim_start_matches('\u{a0}');
        (gap, gap.trim_start().chars().next())
    }

    /// Whether an article stands before a preposition or a conjunction: "the of".
    fn is_bare(&self, at: usize) -> bool {
        let article = self.words.get(at).is_some_and(|w| self.articles.contains(w.folded.as_str()));
        // "A and B are letters."
        let letter = self.words[at].capital && self.words[at].letters == 1;
        // The in-depth study, the by-election.
        let part = || self.gap(at + 1).1 == Some('-');
        article && !letter && matches!(self.gap(at), (" ", None)) && self.is(&self.barred, at + 1) && !part()
    }

    /// Whether a word wants another after it and has none.
    fn wants_word(&self, at: usize) -> bool {
        if !self.is(&self.open, at) {
            return false;
        }
        let (joins, (gap, mark)) = (self.is(&self.joiners, at), self.gap(at));
        match mark {
            // "Trains run between and Bruges", but "flights from and to Bruges".
            None if self.is(&self.joiners, at + 1) => !joins && !self.is(&self.open, at + 2),
            None => at + 1 == self.words.len(),
            // "He left and, as he said, would not return."
            Some(',') => !joins || self.is(&self.joiners, at + 1),
            Some(c) => {
                let mut after = gap.trim_start().chars().skip(1);
                // 3 a.m., .5
                let inside = after.next().is_some_and(char::is_alphanumeric)
                    || gap.ends_with('.') && self.words.get(at + 1).is_some_and(|next| next.letters == 1);
                matches!(c, '.' | ';' | '!' | '?' | ')' | '»' | '”') && !inside && !gap.starts_with("...")
            }
        }
    }

    /// Whether a title stands without the name of its bearer: "Mr said", "Dr: yes".
    fn wants_name(&self, at: usize) -> bool {
        if !self.titles.contains(&self.text[self.words[at].span.range()]) {
            return false;
        }
        let Some(next) = self.words.get(at + 1) else { return true };
        let (gap, mark) = self.gap(at);
        let word = &self.text[next.span.range()];
        let particle = PARTICLES.split_whitespace().any(|p| p == word.split(['\'', '’']).next().unwrap_or(word));
        // Dr. med. Weber
        let shortened = self.text[next.span.end..].starts_with('.') && self.words.get(at + 2).is_some();
        match mark {
            Some(',' | ';' | ':' | '!' | '?' | ')') => true,
            _ if !matches!(gap, " " | "\u{a0}" | ". " | ".\u{a0}") => false,
            _ => word.starts_with(char::is_lowercase) && !particle && !shortened && !self.is(&self.joiners, at + 1),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::words::words;
    use super::*;
    use crate::lang::lookup;

    #[track_caller]
    fn holes(lang: &str, text: &str, want: bool) {
        assert_eq!(hole(text, &words(text), lookup(lang).unwrap()).is_some(), want, "{text}");
    }

    #[test]
    fn holes_and_whole_sentences() {
        holes("en", "He came from, it was said, the north.", true);
        holes("en", "Trains run between and.", true);
        holes("en", "Trains run between and Bruges.", true);
        holes("en", "Trains run from and to Bruges, and, of late, to Ypres.", false);
        holes("en", "They wrote to the school and, and to the church.", true);
        holes("hu", "A vonat Gent és között jár.", false);
        holes("en", "The minister of finance, a lawyer, left.", false);
        holes("en", "The captain,, who left", true);
        holes("de", "Sie fuhr nach Bonn und.", true);
        holes("de", "Sie fuhr nach Bonn.", false);
        holes("de", "Der Wirt räumte das ein, und die Stadt setzte sich durch.", false);
        holes("ru", "Он приехал из, по слухам, столицы.", true);
        holes("ru", "Он приехал из столицы.", false);
        holes("fi", "", false);
    }

    #[track_caller]
    fn plain(lang: &str, text: &str, want: &str) {
        let hole = hole(text, &words(text), lookup(lang).unwrap()).filter(|hole| hole.plain);
        assert_eq!(hole.map_or("", |hole| &text[hole.span.range()]), want, "{text}");
    }

    #[test]
    fn holes_that_speak_for_themselves() {
        plain("en", "The in Ghent reopened in May.", "The in");
        plain("en", "He met the of the harbour.", "the of");
        plain("en", "In the near future the per capita income will rise.", "");
        plain("en", "Lines A and B meet here, a to-do list in hand.", "");
        plain("en", "The harbour master,, came late.", ",,");
        plain("en", "He said: \"They told us \"no\"\", and left the in-depth study unread.", "");
        plain("en", "The town we lived in, and loved.", "");
        plain("de", "Das Kind setzte sich durch, als es dunkel wurde, und schlief ein.", "");
    }

    #[test]
    fn what_is_spelled_or_shortened_like_an_open_word_is_none() {
        holes("fr", "Voilà ce qui est dû, et il reste là.", false);
        holes("en", "The train leaves at 3 a.m., the ferry at noon.", false);
        holes("en", "His average of .346 was the best.", false);
        holes("en", "Reported by: Ada Lane", false);
        holes("en", "Reported by.", true);
    }

    #[test]
    fn titles_want_a_name() {
        for (lang, whole, hole) in [
            ("en", "Mr and Mrs Lane met Dr. van Eyck.", "Mr said that he would come."),
            ("de", "Herr Prof. Dr. med. Weber lehnte ab.", "Gestern hat Herr gesagt, er komme."),
            ("fr", "M. de Brosses est venu.", "Mme est venue hier."),
            ("es", "La Sra. Gómez vino.", "La Sra. dijo que no."),
            ("pt", "O Sr. da Costa veio.", "O Sr. disse que não."),
            ("it", "Il signor Bini è qui.", "Il signor ha detto di no."),
            ("nl", "Dhr. de Vries kwam.", "Dhr. zei dat hij kwam."),
            ("pl", "Przyszła dr Nowak.", "Wczoraj dr powiedziała, że nie."),
            ("cs", "Přišel MUDr. Dvořák.", "Včera MUDr. řekl, že ne."),
            ("sk", "Prišiel MUDr. Dvořák.", "Včera MUDr. povedal, že nie."),
            ("hr", "Došao je dr. Horvat.", "Jučer je dr. rekao da ne."),
            ("sl", "Prišel je dr. Novak.", "Včeraj je dr. rekel, da ne."),
            ("sv", "I går kom dr Ek.", "I går sade dr att det räcker."),
            ("da", "I går kom hr. Dahl.", "I går sagde hr. at det er nok."),
            ("nb", "I går kom dr. Dahl.", "I går sa dr. at det er nok."),
            ("fi", "Eilen tri Laine tuli.", "Eilen tri sanoi, että riittää."),
            ("et", "Eile tuli hr Tamm.", "Eile ütles hr et aitab."),
            ("lt", "Vakar atėjo dr. Kalnas.", "Vakar dr. pasakė, kad ne."),
            ("lv", "Vakar ieradās prof. Ozols.", "Vakar prof. teica, ka nē."),
            ("hu", "Tegnap jött dr. Kis Anna.", "Tegnap dr. azt mondta, nem."),
            ("ro", "Ieri a venit dl Popa.", "Ieri dl a spus că nu."),
            ("tr", "Dün Dr. Kaya geldi.", "Dün Dr. bunu söyledi."),
            ("el", "Χθες ήρθε ο κ. Νικολάου.", "Χθες ο κ. είπε όχι."),
            ("ca", "La Sra. Puig ha vingut.", "La Sra. ha dit que no."),
            ("af", "Mnr. van Wyk het gekom.", "Gister het mnr. gesê hy kom."),
            ("id", "Dr. Wijaya datang.", "Kemarin Dr. mengatakan tidak."),
            ("sw", "Bw. Juma alikuja.", "Jana Bw. alisema hapana."),
            ("sq", "Dje erdhi znj. Hoxha.", "Dje znj. tha se jo."),
        ] {
            holes(lang, whole, false);
            holes(lang, hole, true);
        }
    }
}
