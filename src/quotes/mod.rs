//! Quotations as units: what is quoted in a document, from which mark to which, and what for.
//!
//! A quotation is one [`Quotation`] for each block that it touches. Pieces of one quotation share their `chain`; halves
//! of one utterance that an attribution cuts ("Well," she said, "no.") share their `utterance`.

pub mod again;
pub mod balance;
pub mod compare;
mod couples;
mod dash;
mod habit;
pub mod judge;
mod marks;
mod pair;
mod role;
pub mod swap;

pub use marks::{Family, is_unspaced};
pub use role::Role;

use crate::align::Bead;
use crate::document::{Block, Kind};
use crate::lang::Lang;
use crate::text::Span;
use marks::Mark;
use pair::{Event, Line};

/// How a piece of a quotation begins or ends in its block.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Edge {
    /// With a mark.
    Mark,
    /// With a mark that only says that the quotation of the block before goes on.
    Again,
    /// With the block: the quotation comes from the block before or runs on into the next.
    Runs,
    /// The mark that ought to stand there is missing.
    Lost,
}

/// What one block holds of one quotation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quotation {
    /// With its marks, in the block's reading text.
    pub outer: Span,
    /// Without its marks.
    pub inner: Span,
    /// 0 for a quotation that is in no other.
    pub level: u8,
    /// Which marks it has.
    pub family: Family,
    /// The mark that opens the quotation, here or in an earlier block; the closing one where it was never opened.
    pub glyph: char,
    /// How it begins here.
    pub opens: Edge,
    /// How it ends here.
    pub closes: Edge,
    /// Number of the quotation in the document: the same for its pieces in other blocks.
    pub chain: usize,
    /// Number of the utterance: the same for the halves that an attribution cuts.
    pub utterance: usize,
    /// What it is there for.
    pub role: Role,
    /// Whether a colon or a word of saying beside it says that it was said.
    pub spoken: bool,
    /// Whether one of its marks stands where such a mark seldom stands: rather an apostrophe gone wrong.
    pub doubtful: bool,
    /// What was left out of it: <...>, […], …….
    pub elisions: Vec<Span>,
}

impl Quotation {
    /// Opened and never closed, or closed and never opened.
    pub fn unbalanced(&self) -> bool {
        self.opens == Edge::Lost || self.closes == Edge::Lost
    }
}

/// What became of the quotations of an original in its translation.
#[derive(Debug, Clone, PartialEq)]
pub struct Comparison {
    /// Which quotations answer each other.
    pub pairing: compare::Pairing,
    /// Quotations that nothing answers, with the probability of a fault.
    pub losses: Vec<judge::Loss>,
    /// Quotations of the translation that lack a mark, in order of their beads.
    pub unbalanced: Vec<balance::Unbalanced>,
    /// Quotations that stand in each other's place.
    pub swaps: Vec<swap::Swap>,
    /// Quotations of the same words that are translated in two ways.
    pub two_ways: Vec<again::TwoWays>,
}

impl Comparison {
    /// The quotations of the translation in this bead that lack a mark.
    pub fn unbalanced_in(&self, bead: usize) -> &[balance::Unbalanced] {
        let from = self.unbalanced.partition_point(|one| one.bead < bead);
        let to = self.unbalanced.partition_point(|one| one.bead <= bead);
        &self.unbalanced[from..to]
    }
}

/// Compares the quotations of two documents whose blocks are aligned.
pub fn compare(
    original: (compare::Side<'_>, &Lang),
    translation: (compare::Side<'_>, &Lang),
    beads: &[Bead],
) -> Comparison {
    let pairing = compare::pair(original.0, translation.0, beads);
    let losses = judge::losses(&pairing, [original, translation], beads);
    let unbalanced = balance::unbalanced(original.0, translation.0, beads);
    let swaps = swap::swaps(&pairing, [original, translation], beads);
    let two_ways = again::two_ways(&pairing, [original.0, translation.0]);
    Comparison { pairing, losses, unbalanced, swaps, two_ways }
}

/// The quotations of each block of a document, in the order of the text, outer before inner.
pub fn extract(blocks: &[Block], lang: &Lang) -> Vec<Vec<Quotation>> {
    let texts: Vec<&str> = blocks.iter().map(|b| b.text.as_str()).collect();
    let prose = |b: &Block| b.kind != Kind::Code;
    let marks: Vec<Vec<Mark>> =
        blocks.iter().map(|b| if prose(b) { marks::marks(b.text.as_str(), &b.code) } else { Vec::new() }).collect();
    let heading = |b: &Block| matches!(b.kind, Kind::Heading(_) | Kind::Cell(_) | Kind::Image | Kind::Matter);
    let lines: Vec<Line<'_>> =
        blocks.iter().zip(&marks).map(|(b, marks)| Line { marks, heading: heading(b) }).collect();
    let events = pair::pair(&lines, &lang.speech);
    let mut found = Builder::new(&texts, &marks).build(&events);
    if lang.speech.dash {
        for (block, here) in blocks.iter().zip(&mut found) {
            dash::add(block, here);
        }
    }
    number_chains(&mut found);
    for (text, here) in texts.iter().zip(&mut found) {
        role::describe(text, here, lang);
    }
    role::utterances(&texts, &mut found, lang);
    found
}

/// Dash speech has no chain of its own yet: give it one after all others.
fn number_chains(found: &mut [Vec<Quotation>]) {
    let first = found.iter().flatten().filter(|q| q.family != Family::Dash).map(|q| q.chain + 1).max().unwrap_or(0);
    for (chain, quotation) in (first..).zip(found.iter_mut().flatten().filter(|q| q.family == Family::Dash)) {
        quotation.chain = chain;
    }
}

/// A quotation that is open while the events are replayed.
#[derive(Debug, Clone, Copy)]
struct Level {
    glyph: char,
    family: Family,
    chain: usize,
    outer: usize,
    inner: usize,
    opens: Edge,
    doubtful: bool,
}

/// Odd surroundings from here on make a quotation doubtful.
const DOUBTFUL: marks::Cost = 200;

struct Builder<'a> {
    texts: &'a [&'a str],
    marks: &'a [Vec<Mark>],
    open: Vec<Level>,
    chains: usize,
    found: Vec<Vec<Quotation>>,
}

impl<'a> Builder<'a> {
    fn new(texts: &'a [&'a str], marks: &'a [Vec<Mark>]) -> Self {
        Builder { texts, marks, open: Vec::new(), chains: 0, found: vec![Vec::new(); texts.len()] }
    }

    fn build(mut self, events: &[Event]) -> Vec<Vec<Quotation>> {
        let mut again = 0;
        for event in events {
            match *event {
                Event::Open { block, mark } => self.open(block, mark),
                Event::Close { block, mark, levels } => {
                    let mark = self.marks[block][mark];
                    if let Some(level) = self.open.last_mut() {
                        level.doubtful |= mark.close >= DOUBTFUL;
                    }
                    for _ in 0..levels {
                        self.close(block, Edge::Mark, mark.span);
                    }
                }
                Event::Again { block, mark } => {
                    let span = self.marks[block][mark].span;
                    if let Some(level) = self.open.get_mut(again) {
                        (level.outer, level.inner, level.opens) = (span.start, span.end, Edge::Again);
                    }
                    again += 1;
                }
                Event::Unopened { block, mark } => self.unopened(block, mark),
                Event::End { block, run } => {
                    self.end(block, run);
                    again = 0;
                }
            }
        }
        for here in &mut self.found {
            here.sort_by_key(|q| (q.outer.start, q.level));
        }
        self.found
    }

    fn open(&mut self, block: usize, mark: usize) {
        let mark = &self.marks[block][mark];
        let (outer, inner) = (mark.span.start, mark.span.end);
        let chain = self.next_chain();
        let (glyph, family, doubtful) = (mark.glyph, mark.family, mark.open >= DOUBTFUL);
        self.open.push(Level { glyph, family, chain, outer, inner, opens: Edge::Mark, doubtful });
    }

    fn next_chain(&mut self) -> usize {
        self.chains += 1;
        self.chains - 1
    }

    /// Closes the innermost quotation; `end` is the place of its closing mark, empty at the end of a block.
    fn close(&mut self, block: usize, closes: Edge, end: Span) {
        let Some(level) = self.open.pop() else { return };
        let piece = self.piece(level, self.open.len(), closes, end);
        self.found[block].push(piece);
    }

    fn piece(&self, level: Level, depth: usize, closes: Edge, end: Span) -> Quotation {
        Quotation {
            outer: Span::new(level.outer, end.end.max(level.inner)),
            inner: Span::new(level.inner, end.start.max(level.inner)),
            level: u8::try_from(depth).unwrap_or(u8::MAX),
            family: level.family,
            glyph: level.glyph,
            opens: level.opens,
            closes,
            chain: level.chain,
            utterance: 0,
            role: Role::Speech,
            spoken: false,
            doubtful: level.doubtful,
            elisions: Vec::new(),
        }
    }

    /// A closing mark alone: what it closes can only have begun after the last mark, or with the block.
    fn unopened(&mut self, block: usize, mark: usize) {
        let mark = self.marks[block][mark];
        let last = self.found[block].last().map(|q| q.outer.end);
        let start = self.open.last().map(|l| l.inner).max(last).unwrap_or(0).min(mark.span.start);
        let chain = self.next_chain();
        let level = Level {
            glyph: mark.glyph,
            family: mark.family,
            chain,
            outer: start,
            inner: start,
            opens: Edge::Lost,
            doubtful: mark.close >= DOUBTFUL,
        };
        let piece = self.piece(level, self.open.len(), Edge::Mark, mark.span);
        self.found[block].push(piece);
    }

    fn end(&mut self, block: usize, run: usize) {
        let end = self.texts[block].trim_end().len();
        while self.open.len() > run {
            let Some(level) = self.open.last().copied() else { break };
            // What the text quotes after the lost mark is quoted beside it, not inside it.
            let depth = self.open.len() - 1;
            let inside = |q: &&mut Quotation| q.outer.start >= level.inner && usize::from(q.level) > depth;
            let mut until = end.max(level.inner);
            for q in self.found[block].iter_mut().filter(inside) {
                until = until.min(q.outer.start);
                q.level -= 1;
            }
            self.close(block, Edge::Lost, Span::new(until, until));
        }
        for depth in 0..self.open.len() {
            let level = self.open[depth];
            let piece = self.piece(level, depth, Edge::Runs, Span::new(end, end));
            self.found[block].push(piece);
            let level = &mut self.open[depth];
            (level.outer, level.inner, level.opens) = (0, 0, Edge::Runs);
        }
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use crate::lang::lookup;
    use crate::text::Text;

    pub(crate) fn block(text: &str) -> Block {
        Block {
            kind: Kind::Paragraph,
            text: Text::plain(text),
            span: Span::new(0, text.len()),
            links: Vec::new(),
            code: Vec::new(),
        }
    }

    fn show(edge: Edge, open: bool) -> &'static str {
        match (edge, open) {
            (Edge::Mark, true) => "[",
            (Edge::Mark, false) => "]",
            (Edge::Again, _) => "&",
            (Edge::Runs, _) => "~",
            (Edge::Lost, _) => "!",
        }
    }

    /// Blocks parted by `¶`; wanted: the quotations of each, `[` and `]` for marks, `~` running on, `&` the mark again,
    /// `!` a lost mark, a dot for each level.
    #[track_caller]
    fn reads(lang: &str, text: &str, want: &str) {
        let blocks: Vec<Block> = text.split('¶').map(block).collect();
        let found = extract(&blocks, lookup(lang).expect("a language of the list"));
        let lines: Vec<String> = blocks
            .iter()
            .zip(&found)
            .map(|(b, here)| {
                let one = |q: &Quotation| {
                    let inner = &b.text.as_str()[q.inner.range()];
                    let dots = ".".repeat(q.level.into());
                    format!("{dots}{}{inner}{}", show(q.opens, true), show(q.closes, false))
                };
                here.iter().map(one).collect::<Vec<_>>().join(" ")
            })
            .collect();
        assert_eq!(lines.join("¶"), want, "{text}");
    }

    #[test]
    fn every_pair_of_marks() {
        for (lang, text, want) in [
            ("en", "She said “yes” and ‘no’.", "[yes] [no]"),
            ("en", "She said \"yes\" and 'no'.", "[yes] [no]"),
            ("de", "Er rief „Halt“ und ‚Los‘ und »Ach« und „so\".", "[Halt] [Los] [Ach] [so]"),
            ("pl", "To „nowy «ład»” tutaj.", "[nowy «ład»] .[ład]"),
            (
                "fr",
                "Il a dit : « C’est l’heure “exacte” », puis ‹ oui ›.",
                "[ C’est l’heure “exacte” ] .[exacte] [ oui ]",
            ),
            ("ru", "Фильм «Я „не“ он» вышел в \"Заре\".", "[Я „не“ он] .[не] [Заре]"),
            ("sv", "Han sa ”nej” och »ja».", "[nej] [ja]"),
            ("ja", "彼は「これは『本』だ」と言った。", "[これは『本』だ] .[本]"),
            ("zh", "他说：“读《红楼梦》吧。”她说\"好\"。", "[读《红楼梦》吧。] .[红楼梦] [好]"),
            ("ar", "قال \"نعم\" ثم «لا» ثم “ربما”.", "[نعم] [لا] [ربما]"),
            ("en", "``So it goes'', he said.", "[So it goes]"),
            ("ko", "그는 “좋다”고 말했고 ‘끝’이라 했다.", "[좋다] [끝]"),
        ] {
            reads(lang, text, want);
        }
    }

    #[test]
    fn the_marks_of_every_language() {
        for lang in crate::lang::LANGS {
            let (outer, inner) = (lang.speech.marks.outer, lang.speech.marks.inner);
            let also: Vec<char> = lang.speech.also.chars().collect();
            let others = also.chunks_exact(2).map(|pair| (pair[0], pair[1]));
            for (open, close) in [outer, inner].into_iter().chain(others) {
                reads(lang.code, &format!("Aa bb {open}cc dd{close} ee."), "[cc dd]");
                reads(lang.code, &format!("{open}Cc dd,{close} ee.¶Aa bb.¶{open}Ff.{close}"), "[Cc dd,]¶¶[Ff.]");
            }
            if outer != inner {
                let nested = format!("Aa {}bb {}cc{} dd{} ee.", outer.0, inner.0, inner.1, outer.1);
                let want = format!("[bb {}cc{} dd] .[cc]", inner.0, inner.1);
                reads(lang.code, &nested, &want);
            }
        }
    }

    #[test]
    fn what_is_no_quotation_mark() {
        for (lang, text) in [
            ("en", "Don't say the dogs' bowls are from the '90s."),
            ("en", "He is 6'2\" tall and the pipe is 5\" wide."),
            ("fr", "L'eau d’aujourd’hui."),
            ("uz", "O‘zbekiston va ma'no."),
            ("tr", "Ankara'da ve TBMM’nin."),
            ("he", "צה\"ל וארה״ב הודיעו."),
            ("uk", "П'ять сім’ї."),
        ] {
            reads(lang, text, "");
        }
    }

    #[test]
    fn apostrophes_do_not_end_single_quotations() {
        reads("en", "'I don't know the girls' names,' he said.", "[I don't know the girls' names,]");
        reads("en", "“The ’90s weren’t ‘ours’.”", "[The ’90s weren’t ‘ours’.] .[ours]");
        reads("en", "A \"6\" pipe\" and a 5\" one.", "[6\" pipe]");
    }

    #[test]
    fn quotations_run_on() {
        reads("en", "“One.¶“Two.¶“Three,” he said.", "[One.~¶&Two.~¶&Three,]");
        reads("en", "He said: \"One.¶Two.¶Three.\" Then \"x\".", "[One.~¶~Two.~¶~Three.] [x]");
        reads("es", "«Uno.¶»Dos», dijo.", "[Uno.~¶&Dos]");
        reads("zh", "他说：“一。¶二。”", "[一。~¶~二。]");
    }

    #[test]
    fn slips_stay_where_they_are() {
        reads("en", "He said \"one.¶Then he left.¶She said \"two\".", "[one.!¶¶[two]");
        reads("en", "One\", he said.¶\"Two\" and \"three\".", "!One]¶[Two] [three]");
        reads("ru", "Он сказал: «Раз.", "[Раз.!");
        reads("en", "“One, said he. “Two.”", "[One, said he. ! [Two.]");
    }

    #[test]
    fn one_mark_closes_two() {
        reads("ru", "Завод «Нефтемаш «Волга» встал.", "[Нефтемаш «Волга] .[Волга]");
        // The quotations of the next paragraph do not make up for a lost mark.
        reads(
            "ru",
            "«Дела идут, — сказал он, — и пойдут.¶Сбор «вырос», отметил он; можно «идти дальше».",
            "[Дела идут, — сказал он, — и пойдут.!¶[вырос] [идти дальше]",
        );
    }

    #[test]
    fn dashes_open_speech() {
        reads("ru", "— Пойдём, — сказал он. — Пора.", "[Пойдём,] [Пора.]");
        for (lang, text, want) in [
            ("fr", "— Partons, dit-il. Il est tard.", "[Partons, dit-il. Il est tard.]"),
            ("es", "— Vamos — dijo él. Es tarde.", "[Vamos — dijo él. Es tarde.]"),
            ("pl", "– Chodźmy – powiedział. – Już czas.", "[Chodźmy – powiedział. – Już czas.]"),
            ("uk", "— Ходімо, — сказав він. — Пора.", "[Ходімо,] [Пора.]"),
            ("ru", "− Пора, − сказал он.", "[Пора,]"),
        ] {
            reads(lang, text, want);
        }
        reads("en", "— A dash in English opens nothing.", "");
    }
}
