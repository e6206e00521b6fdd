//! Holes: where a word must have stood, since what stands before it wants one.

use std::collections::BTreeMap;

use foldhash::HashSet;
use memchr::memchr_iter;

use super::super::words::Word;
use super::judge::Case;
use super::side::Side;
use super::{Observation, Observed};
use crate::lang::{Lang, Slots};
use crate::text::Span;

/// Marks around nothing, which nobody writes. German quotation marks may be typed as two commas, but before a letter.
const NOTHING: &[&str] = &[",, ", ", ,", "( )", "(,", "« »", "«»", " \"\" ", "，，", "、。", "，。"];
/// Marks around nothing that have other uses, too: calls of functions, marks inside marks, a pause in dialogue.
const EMPTY: &[&str] = &[",,", "()", ",.", ", (", "“”", "„“", "、、"];
/// A mark after a space where none belongs: in some languages it is a habit.
const LOOSE: &str = " ,";

/// More words between two commas are no parenthesis that parts a preposition from its noun.
const PUT_IN: usize = 6;

/// A hole that speaks for itself, whatever was lost there.
const PLAIN: f32 = 0.7;
/// What is no surer about the same bead does not tell of the hole.
const DOUBTFUL: f32 = 0.5;

/// Words in small letters that a surname may begin with, in any language: Mr van Eyck, Dr al-Razi.
const PARTICLES: &str = "de du des da das do dos di del della dei degli van von vom zu zum zur der den ter ten te la le lo \
                         el al as es bin ibn ben bint abu ap af av y op het i e d und";

/// What the language says of holes.
pub(super) struct Lists {
    open: HashSet<&'static str>,
    joiners: HashSet<&'static str>,
    titles: HashSet<&'static str>,
    articles: HashSet<&'static str>,
    barred: HashSet<&'static str>,
    unstranded: HashSet<&'static str>,
}

impl Lists {
    /// The lists of a language, ready to be looked up in many texts.
    pub(super) fn of(lang: &'static Lang) -> &'static Lists {
        static READY: Slots<Lists> = Slots::new();
        let set = |list: &'static str| list.split_whitespace().collect::<HashSet<&'static str>>();
        let names = &lang.names;
        READY.get(lang, || Lists {
            open: set(names.open_words),
            joiners: set(names.joiners),
            titles: set(names.titles),
            articles: set(names.articles),
            barred: set(names.after_no_article),
            unstranded: set(names.unstranded),
        })
    }
}

/// A text and what its language says of holes.
struct Reader<'a> {
    text: &'a str,
    words: &'a [Word],
    lists: &'a Lists,
}

/// A place where a word is missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hole {
    /// The marks or words around the place.
    pub span: Span,
    /// No text is written so on purpose.
    pub plain: bool,
}

/// The place of the first of some marks in a text.
fn find(text: &str, marks: &[&str]) -> Option<Span> {
    let place = |marks: &str, at: usize| {
        let before = marks.len() - marks.trim_start().len();
        Span::new(at + before, at + marks.trim_end().len())
    };
    marks.iter().find_map(|marks| first(text, marks).map(|at| place(marks, at)))
}

/// Where some marks stand first in a text. They are short and there are many of them: to make a search of the standard
/// library ready for each takes longer than to look.
fn first(text: &str, marks: &str) -> Option<usize> {
    let (text, marks) = (text.as_bytes(), marks.as_bytes());
    // Spaces are in every text.
    let sign = marks.iter().position(|byte| *byte != b' ')?;
    let mut starts = memchr_iter(marks[sign], text).filter_map(|at| at.checked_sub(sign));
    starts.find(|at| text[*at..].starts_with(marks))
}

/// A hole that speaks for itself: a comma twice, brackets around nothing, an article before a preposition, a preposition
/// before a mark where none ends a sentence.
fn plain(text: &str, words: &[Word], lists: &Lists) -> Option<Hole> {
    let reader = Reader { text, words, lists };
    // Most languages have no articles of that kind.
    let until = if lists.articles.is_empty() { 0 } else { words.len() };
    let bare = || (0..until).find(|at| reader.is_bare(*at)).map(|at| reader.around(at));
    let until = if lists.unstranded.is_empty() { 0 } else { words.len() };
    let stranded = || (0..until).find(|at| reader.is_stranded(*at)).map(|at| reader.around(at));
    find(text, NOTHING).or_else(bare).or_else(stranded).map(|span| Hole { span, plain: true })
}

/// The hole of a text, a plain one if it has any: a preposition, an article or a conjunction before a mark or the end, a
/// preposition or an article before a conjunction, an article before a preposition, a title that no name follows, a comma
/// twice, empty brackets.
pub(super) fn hole(text: &str, words: &[Word], lists: &Lists) -> Option<Hole> {
    let reader = Reader { text, words, lists };
    let wanting = |at: &usize| reader.wants_word(*at) || reader.wants_name(*at);
    let open = || (0..words.len()).find(wanting).map(|at| reader.around(at));
    let faint = || find(text, EMPTY).or_else(open).or_else(|| find(text, &[LOOSE]));
    plain(text, words, lists).or_else(|| faint().map(|span| Hole { span, plain: false }))
}

impl Case<'_> {
    /// Adds the plain holes of the translation where the original has none. What is missing from such a bead anyway is surer
    /// for it.
    pub(super) fn plain_holes(&self, seen: &mut Vec<Observation>, lists: &Lists) {
        let told = |o: &&mut Observation| o.observed != Observed::TwoWays && o.confidence > DOUBTFUL;
        let mut by_bead: BTreeMap<usize, Vec<&mut Observation>> = BTreeMap::new();
        seen.iter_mut().filter(told).for_each(|o| by_bead.entry(o.bead).or_default().push(o));
        let of = |side: &Side<'_>, bead: usize, lists: &Lists| plain(side.texts[bead], &side.words[bead], lists);
        let mut holes = Vec::new();
        for bead in 0..self.translation.texts.len() {
            let Some(hole) = of(self.translation, bead, lists) else { continue };
            let meant = || of(self.original, bead, Lists::of(self.original.lang)).is_some();
            if self.original.texts[bead].is_empty() || meant() {
                continue;
            }
            if let Some(told) = by_bead.get_mut(&bead) {
                let missing = told.iter_mut().filter(|o| o.observed == Observed::Missing);
                missing.for_each(|o| o.confidence = o.confidence.max(PLAIN));
                continue;
            }
            holes.push(Observation {
                bead,
                observed: Observed::Missing,
                original: None,
                translation: Some(hole.span),
                other: None,
                name: String::new(),
                expected: String::new(),
                confidence: PLAIN,
            });
        }
        seen.extend(holes);
    }
}

impl Reader<'_> {
    fn is(&self, list: &HashSet<&'static str>, at: usize) -> bool {
        // Letter by letter: la wants a noun, là does not.
        self.words.get(at).is_some_and(|w| !w.capital && list.contains(&self.text[w.span.range()]))
    }

    /// What stands between a word and the next, and the first sign of it that is no space.
    fn gap(&self, at: usize) -> (&str, Option<char>) {
        let end = self.words.get(at + 1).map_or(self.text.len(), |next| next.span.start);
        let gap = self.text[self.words[at].span.end..end].trim_start_matches('\u{a0}');
        (gap, gap.trim_start().chars().next())
    }

    /// A word and the next, if nothing but a space parts them.
    fn around(&self, at: usize) -> Span {
        let end = self.words.get(at + 1).filter(|_| self.gap(at).1.is_none()).unwrap_or(&self.words[at]);
        self.words[at].span.cover(end.span)
    }

    /// Whether an article stands before a preposition or a conjunction: "the of".
    fn is_bare(&self, at: usize) -> bool {
        let article = self.words.get(at).is_some_and(|w| self.lists.articles.contains(w.folded.as_str()));
        // "A and B are letters."
        let letter = self.words[at].capital && self.words[at].letters == 1;
        // The in-depth study, the by-election.
        let part = || self.gap(at + 1).1 == Some('-');
        let bare = article && !letter && matches!(self.gap(at), (" ", None)) && self.is(&self.lists.barred, at + 1);
        bare && !part() && !self.is_doubled(at)
    }

    /// Whether two words stand twice, of which this is the second: "of the of the" is a slip, and nothing was lost there.
    fn is_doubled(&self, at: usize) -> bool {
        let folded = |at: usize| self.words.get(at).map(|word| word.folded.as_str());
        at > 0 && folded(at - 1) == folded(at + 1) && folded(at) == folded(at + 2)
    }

    /// Whether a word that is followed by another in every sentence is followed by a mark: "a capital of, since then".
    fn is_stranded(&self, at: usize) -> bool {
        let apart = || self.text[..self.words[at].span.start].ends_with(char::is_whitespace);
        let marked = || self.gap(at).1.is_some() && !self.is_put_in(at + 1);
        self.is(&self.lists.unstranded, at) && marked() && self.wants_word(at) && apart()
    }

    /// Whether few words from a place on stand between commas: "a mix of, for example, old houses".
    fn is_put_in(&self, from: usize) -> bool {
        let comma = |mark: Option<char>| matches!(mark, Some(',' | '،'));
        let until = self.words.len().saturating_sub(1).min(from + PUT_IN);
        from > 0 && comma(self.gap(from - 1).1) && (from..until).any(|at| comma(self.gap(at).1))
    }

    /// Whether another comma comes before the sentence ends: what stands between the two may be long.
    fn goes_on(&self, from: usize) -> bool {
        let mut marks = (from..self.words.len()).filter_map(|at| self.gap(at).1);
        let mark = marks.find(|c| matches!(c, ',' | '،' | '—' | '–' | '.' | '!' | '?' | ';' | ':'));
        matches!(mark, Some(',' | '،' | '—' | '–'))
    }

    /// Whether a word wants another after it and has none.
    fn wants_word(&self, at: usize) -> bool {
        if !self.is(&self.lists.open, at) {
            return false;
        }
        let (joins, (gap, mark)) = (self.is(&self.lists.joiners, at), self.gap(at));
        match mark {
            // "Trains run between and Bruges", but "flights from and to Bruges".
            None if self.is(&self.lists.joiners, at + 1) => !joins && !self.is(&self.lists.open, at + 2),
            None => at + 1 == self.words.len(),
            // "He left and, as he said, would not return."
            Some(',' | '،') => !joins || self.is(&self.lists.joiners, at + 1) || !self.goes_on(at + 1),
            Some(c) => {
                let mut after = gap.trim_start().chars().skip(1);
                // 3 a.m., .5
                let inside = after.next().is_some_and(char::is_alphanumeric)
                    || gap.ends_with('.') && self.words.get(at + 1).is_some_and(|next| next.letters == 1);
                // What opens a quotation elsewhere closes it where nothing parts it from the word.
                let closes = matches!(c, '"' | '“') && gap.starts_with(c);
                let ends = closes || matches!(c, '.' | ';' | '!' | '?' | ')' | '»' | '”');
                ends && !inside && !gap.starts_with("...")
            }
        }
    }

    /// Whether a title stands without the name of its bearer: "Mr said", "Dr: yes".
    fn wants_name(&self, at: usize) -> bool {
        if !self.lists.titles.contains(&self.text[self.words[at].span.range()]) {
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
            _ => {
                word.starts_with(char::is_lowercase) && !particle && !shortened && !self.is(&self.lists.joiners, at + 1)
            }
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
        assert_eq!(hole(text, &words(text), Lists::of(lookup(lang).unwrap())).is_some(), want, "{text}");
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
        holes("en", "Stations in Ghent or, which few people use.", true);
        holes("en", "He came and, having been at the heart of it from the first day on, he left.", false);
        holes("en", "Ferries, (a line of the town) and, as they said, trains.", true);
        holes("de", "Sie las „Ein Haus im“ vor.", true);
        holes("de", "Sie las im „Haus am See“ vor.", false);
        holes("de", "Sie fuhr nach Bonn und.", true);
        holes("de", "Sie fuhr nach Bonn.", false);
        holes("de", "Der Wirt räumte das ein, und die Stadt setzte sich durch.", false);
        holes("ru", "Он приехал из, по слухам, столицы.", true);
        holes("ru", "Он приехал из столицы.", false);
        holes("fi", "", false);
    }

    #[track_caller]
    fn speaks(lang: &str, text: &str, want: &str) {
        let hole = hole(text, &words(text), Lists::of(lookup(lang).unwrap())).filter(|hole| hole.plain);
        assert_eq!(hole.map_or("", |hole| &text[hole.span.range()]), want, "{text}");
    }

    #[test]
    fn holes_that_speak_for_themselves() {
        speaks("en", "He is head of the of the harbour office.", "");
        speaks("en", "He is head of the of that harbour office.", "the of");
        speaks("en", "The in Ghent reopened in May.", "The in");
        speaks("en", "He met the of the harbour.", "the of");
        speaks("en", "In the near future the per capita income will rise.", "");
        speaks("en", "Lines A and B meet here, a to-do list in hand.", "");
        speaks("en", "The harbour master,, came late.", ",,");
        speaks("en", "He said: \"They told us \"no\"\", and left the in-depth study unread.", "");
        speaks("en", "The town we lived in, and loved.", "");
        speaks("de", "Er sagte: ,,Das Boot kommt'', und ging.", "");
        speaks("de", "Das Kind setzte sich durch, als es dunkel wurde, und schlief ein.", "");
    }

    #[test]
    fn words_that_no_mark_follows() {
        for (lang, whole, hole, place) in [
            ("en", "She met the mayor of Ghent, and left.", "She met the mayor of, and left.", "of"),
            ("de", "Er wohnt im Hafen, sagte sie.", "Er wohnt im, sagte sie.", "im"),
            ("fr", "Elle a vu le maire de Gand, et elle part.", "Elle a vu le maire de, et elle part.", "de"),
            ("es", "Vio a la alcaldesa de Gante, y se fue.", "Vio a la alcaldesa de, y se fue.", "de"),
            ("pt", "Viu a prefeita do Porto, e saiu.", "Viu a prefeita do, e saiu.", "do"),
            ("it", "Vide la sindaca di Gand, e uscì.", "Vide la sindaca di, e uscì.", "di"),
            ("ru", "Он приехал из Гента, а она нет.", "Он приехал из, а она нет.", "из"),
            ("uk", "Він приїхав із Гента, а вона ні.", "Він приїхав із, а вона ні.", "із"),
            ("pl", "Przyjechał z Gandawy, a ona nie.", "Przyjechał z, a ona nie.", "z"),
            ("cs", "Přijel z Gentu, ona ne.", "Přijel z, ona ne.", "z"),
            ("hr", "Došao je iz Genta, a ona nije.", "Došao je od, a ona nije.", "od"),
            ("ro", "A venit din Gent, iar ea nu.", "A venit din, iar ea nu.", "din"),
            ("el", "Ήρθε από τη Γάνδη, εκείνη όχι.", "Ήρθε από, εκείνη όχι.", "από"),
            ("ar", "جاء من الميناء إلى المدينة، وهي لا.", "جاء من الميناء إلى، وهي لا.", "إلى"),
        ] {
            speaks(lang, whole, "");
            speaks(lang, hole, place);
        }
        speaks("en", "See example.of, or the town we dreamed about.", "");
        speaks("ru", "Ветер 15 м/с, дождь.", "");
        speaks("en", "It is a mix of, for example, old houses and new ones.", "");
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
