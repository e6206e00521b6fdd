//! What became of the quotations of an original in its translation.
//!
//! The quotations of both documents are paired in order: one with one, or one with the two or three that a translator
//! or an attribution made of it. What stays without partner is *missing* or *added*, as far as it is speech: titles,
//! names and single words are quoted by one house and not by another.

use std::ops::Range;

use super::role::words;
use super::{Edge, Family, Quotation, Role};
use crate::align::Bead;
use crate::fact::Fact;
use crate::text::{Span, is_alphanumeric};

/// One document as the comparison sees it.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// Reading text of each block.
    pub texts: &'a [&'a str],
    /// Quotations of each block.
    pub quotations: &'a [Vec<Quotation>],
    /// Facts of each block.
    pub facts: &'a [Vec<Fact>],
}

/// A quotation, or what an attribution and the translator made of one, in one block.
#[derive(Debug, Clone, PartialEq)]
pub struct Passage {
    /// Index of the block.
    pub block: usize,
    /// From its first mark to its last, in the block's reading text.
    pub span: Span,
    /// What is quoted, without marks; in order.
    pub inner: Vec<Span>,
    /// What it is there for.
    pub role: Role,
    /// Words inside.
    pub words: f32,
    /// Whether a colon or a word of saying beside it says that it was said.
    pub spoken: bool,
    /// Whether its marks may be none.
    pub doubtful: bool,
    /// How its first piece begins.
    pub opens: Edge,
    /// How its last piece ends.
    pub closes: Edge,
    /// Which marks it has.
    pub family: Family,
    /// Letters inside: the measure of its length.
    letters: f32,
    /// Index of the bead that its block is in.
    pub bead: usize,
    /// How sure that bead is.
    pub sure: f32,
}

impl Passage {
    /// Where it ends (or begins) is a guess then, and what stands in it may have marks of its own.
    pub fn lacks_a_mark(&self) -> bool {
        self.opens == Edge::Lost || self.closes == Edge::Lost
    }
}

/// Which passages answer each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Couple {
    /// Passages of the original; empty for one that was added.
    pub original: Range<usize>,
    /// Passages of the translation; empty for one that is missing.
    pub translation: Range<usize>,
    /// What pairing them cost, in hundredths; 0 for the best fit.
    pub cost: u32,
}

/// The passages of both documents, and which answer each other.
#[derive(Debug, Clone, PartialEq)]
pub struct Pairing {
    /// Passages of the original.
    pub original: Vec<Passage>,
    /// Passages of the translation.
    pub translation: Vec<Passage>,
    /// All of them, in order.
    pub couples: Vec<Couple>,
    /// Letters of the translation for one of the original, over the whole documents.
    pub ratio: f32,
}

/// A quotation split in more pieces than this is rather another one.
const MOST: usize = 3;
/// Bad length, at most.
const WORST: f32 = 420.0;
/// For each piece more than one.
const SPLIT: u32 = 60;
/// For each paragraph end between pieces that are whole quotations each: nobody makes one of them.
const PARTED: u32 = 200;
/// For the next bead, where the alignment is sure; paragraphs are split and merged, and a doubtful bead asks less.
const APART: f32 = 330.0;
const LEAST_APART: f32 = 80.0;
/// Title against speech.
const OTHER_ROLE: u32 = 30;
/// A lost quotation; a lost title or single word.
const LOST: u32 = 270;
const LOST_SHORT: u32 = 130;

/// Pairs the quotations of two documents.
pub fn pair(original: Side<'_>, translation: Side<'_>, beads: &[Bead]) -> Pairing {
    let ratio = ratio(original.texts, translation.texts);
    let left = passages(original, beads.iter().map(|a| (a.original.clone(), a.confidence)));
    let right = passages(translation, beads.iter().map(|a| (a.translation.clone(), a.confidence)));
    let couples = couples(&left, &right, ratio);
    Pairing { original: left, translation: right, couples, ratio }
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| is_alphanumeric(*c)).count()
}

/// Letters of the translation for one of the original.
fn ratio(original: &[&str], translation: &[&str]) -> f32 {
    let count = |texts: &[&str]| texts.iter().map(|t| letters(t)).sum::<usize>() as f32;
    ((count(translation) + 200.0) / (count(original) + 200.0)).clamp(0.2, 5.0)
}

/// The passages of a document: its outermost quotations, halves of one utterance in a block as one.
fn passages(side: Side<'_>, beads: impl Iterator<Item = (Range<usize>, f32)>) -> Vec<Passage> {
    let mut found: Vec<Passage> = Vec::new();
    let blocks = beads.enumerate().flat_map(|(bead, (blocks, sure))| blocks.map(move |block| (bead, sure, block)));
    for (bead, sure, block) in blocks {
        let (Some(text), Some(here)) = (side.texts.get(block), side.quotations.get(block)) else { continue };
        let mut last = None;
        for quotation in here.iter().filter(|q| q.level == 0) {
            let inner = text.get(quotation.inner.range()).unwrap_or_default();
            let letters = letters(inner) as f32;
            if letters == 0.0 {
                continue;
            }
            let joins = last == Some(quotation.utterance);
            last = Some(quotation.utterance);
            if let Some(passage) = found.last_mut().filter(|_| joins) {
                passage.span = passage.span.cover(quotation.outer);
                passage.inner.push(quotation.inner);
                passage.closes = quotation.closes;
                passage.words += words(inner);
                passage.letters += letters;
                passage.role = passage.role.min(quotation.role);
                continue;
            }
            found.push(Passage {
                block,
                span: quotation.outer,
                inner: vec![quotation.inner],
                role: quotation.role,
                words: words(inner),
                spoken: quotation.spoken,
                doubtful: quotation.doubtful,
                opens: quotation.opens,
                closes: quotation.closes,
                family: quotation.family,
                letters,
                bead,
                sure,
            });
        }
    }
    found
}

/// The columns that a row of the table may hold: passages in the same bead or in the one beside it, and the step over
/// those in between.
fn window(left: &[Passage], right: &[Passage], row: usize) -> Range<usize> {
    let widest = (MOST_CELLS / (left.len() + 1)).clamp(LEAST_WIDE, WIDEST);
    let bead = |row: usize| left.get(row).map_or(usize::MAX, |p| p.bead);
    let from = if row == 0 { 0 } else { right.partition_point(|p| p.bead.saturating_add(2) < bead(row - 1)) };
    let to = right.partition_point(|p| p.bead <= bead(row).saturating_add(2)).max(from);
    if to - from <= widest {
        return from..to + 1;
    }
    // A paragraph of a thousand quotations: near its diagonal only.
    let first = if row == 0 { 0 } else { left.partition_point(|p| p.bead.saturating_add(2) < bead(row - 1)) };
    let last = left.partition_point(|p| p.bead <= bead(row).saturating_add(2)).max(first + 1);
    let near = from + (row - first) * (to - from) / (last - first);
    let within = |column: usize| column.clamp(near.saturating_sub(widest), near.saturating_add(widest));
    within(from)..within(to) + 1
}

/// Columns on either side of the diagonal that are searched at most.
const WIDEST: usize = 250;
/// Cells of the table, about, before fewer columns are searched, and how many are searched in any case.
const MOST_CELLS: usize = 4_000_000;
const LEAST_WIDE: usize = 8;

#[derive(Debug, Clone, Copy)]
struct Cell {
    cost: u32,
    /// Rows and columns of the last step.
    step: (u8, u8),
}

fn couples(left: &[Passage], right: &[Passage], ratio: f32) -> Vec<Couple> {
    let mut windows: Vec<Range<usize>> = (0..=left.len()).map(|row| window(left, right, row)).collect();
    // A path leads from each row to the next.
    for row in 1..windows.len() {
        let above = windows[row - 1].clone();
        windows[row].start = windows[row].start.min(above.end - 1);
        windows[row].end = windows[row].end.max(above.start + 1);
    }
    let mut table: Vec<Vec<Cell>> = Vec::with_capacity(windows.len());
    for (row, window) in windows.iter().enumerate() {
        let mut cells: Vec<Cell> = Vec::with_capacity(window.len());
        for column in window.clone() {
            let mut best = Cell { cost: if (row, column) == (0, 0) { 0 } else { u32::MAX }, step: (0, 0) };
            for step in STEPS.iter().filter(|s| usize::from(s.0) <= row && usize::from(s.1) <= column) {
                let (r, c) = (row - usize::from(step.0), column - usize::from(step.1));
                let before = if step.0 == 0 {
                    c.checked_sub(window.start).and_then(|i| cells.get(i))
                } else {
                    c.checked_sub(windows[r].start).and_then(|i| table[r].get(i))
                };
                let Some(before) = before.filter(|b| b.cost < u32::MAX) else { continue };
                let Some(price) = price(&left[r..row], &right[c..column], ratio) else { continue };
                let cost = before.cost.saturating_add(price);
                if cost < best.cost {
                    best = Cell { cost, step: *step };
                }
            }
            cells.push(best);
        }
        table.push(cells);
    }
    walk(&table, &windows, (left.len(), right.len()))
}

/// Passages taken from both sides at once.
const STEPS: [(u8, u8); 2 + MOST + MOST - 1] = [(1, 1), (1, 0), (0, 1), (1, 2), (2, 1), (1, 3), (3, 1)];

fn walk(table: &[Vec<Cell>], windows: &[Range<usize>], (mut row, mut column): (usize, usize)) -> Vec<Couple> {
    let mut couples = Vec::new();
    while let Some(cell) = column.checked_sub(windows[row].start).and_then(|i| table[row].get(i)) {
        if cell.step == (0, 0) {
            break;
        }
        let from = (row - usize::from(cell.step.0), column - usize::from(cell.step.1));
        let before = table[from.0].get(from.1.saturating_sub(windows[from.0].start)).map_or(0, |c| c.cost);
        let cost = cell.cost.saturating_sub(before);
        couples.push(Couple { original: from.0..row, translation: from.1..column, cost });
        (row, column) = from;
    }
    couples.reverse();
    couples
}

fn price(left: &[Passage], right: &[Passage], ratio: f32) -> Option<u32> {
    match (left, right) {
        ([one], []) | ([], [one]) => {
            Some(if one.role == Role::Speech && !one.lacks_a_mark() { LOST } else { LOST_SHORT })
        }
        ([], _) | (_, []) => None,
        _ => {
            let far = left.iter().flat_map(|l| right.iter().map(|r| l.bead.abs_diff(r.bead))).max()?;
            if far > 1 {
                return None;
            }
            let sum = |side: &[Passage]| side.iter().map(|p| p.letters).sum::<f32>();
            let role = |side: &[Passage]| side.iter().map(|p| p.role == Role::Speech).max();
            let bad = length(sum(left) * ratio, sum(right));
            let split = SPLIT * (left.len() + right.len() - 2) as u32 + PARTED * (parted(left) + parted(right));
            let other = if role(left) == role(right) { 0 } else { OTHER_ROLE };
            let sure = left.iter().chain(right).map(|p| p.sure).fold(1.0, f32::min);
            let apart = if far == 0 { 0.0 } else { (APART * sure).max(LEAST_APART) };
            Some(bad + split + other + apart as u32)
        }
    }
}

/// How many neighbours among these passages stand in two blocks and neither runs on into the other.
fn parted(passages: &[Passage]) -> u32 {
    let apart =
        |two: &&[Passage]| two[0].block != two[1].block && two[0].closes == Edge::Mark && two[1].opens == Edge::Mark;
    passages.windows(2).filter(apart).count() as u32
}

/// How odd it is that so many letters (of which so many were expected) answer each other: half the square of the
/// deviations. Short quotations vary more.
fn length(expected: f32, found: f32) -> u32 {
    let log = ((found + 3.0) / (expected + 3.0)).ln();
    let variance = 0.06 + 2.0 / (expected.min(found) + 3.0);
    (50.0 * log * log / variance).min(WORST) as u32
}

#[cfg(test)]
mod tests {
    use crate::align::Bead;
    use crate::fact::Fact;
    use crate::lang::lookup;
    use crate::quotes::judge::Alone;
    use crate::quotes::tests::block;
    use crate::quotes::{self, Comparison, extract};

    use super::Side;

    /// Compares two texts whose blocks, parted by `¶`, answer each other one by one.
    fn compared((a, b): (&str, &str), ours: &str, theirs: &str) -> Comparison {
        let lang = |code| lookup(code).expect("a language of the list");
        let read = |code, text: &str| extract(&text.split('¶').map(block).collect::<Vec<_>>(), lang(code));
        let (x, y) = (read(a, ours), read(b, theirs));
        let (left, right): (Vec<&str>, Vec<&str>) = (ours.split('¶').collect(), theirs.split('¶').collect());
        let beads: Vec<Bead> =
            (0..left.len()).map(|i| Bead { original: i..i + 1, translation: i..i + 1, confidence: 1.0 }).collect();
        let facts = |texts: &[&str], code| -> Vec<Vec<Fact>> {
            texts.iter().map(|text| crate::extract::extract(text, lang(code))).collect()
        };
        let (ours, theirs) = (facts(&left, a), facts(&right, b));
        quotes::compare(
            (Side { texts: &left, quotations: &x, facts: &ours }, lang(a)),
            (Side { texts: &right, quotations: &y, facts: &theirs }, lang(b)),
            &beads,
        )
    }

    /// Wanted: what is reported, `-` for a missing quotation, `+` for an added one, `!` for an unbalanced one, `x` for two
    /// in each other's place, `2` for one in two ways.
    #[track_caller]
    fn finds(langs: (&str, &str), ours: &str, theirs: &str, want: &str) {
        let found = compared(langs, ours, theirs);
        let sure = |p: f32| p >= 0.6;
        let sign = |alone| if alone == Alone::Missing { '-' } else { '+' };
        let losses = found.losses.iter().filter(|l| sure(l.probability)).map(|l| sign(l.alone));
        let unbalanced = found.unbalanced.iter().filter(|u| sure(u.probability)).map(|_| '!');
        let swaps = found.swaps.iter().filter(|s| sure(s.probability)).map(|_| 'x');
        let ways = found.two_ways.iter().filter(|t| sure(t.probability)).map(|_| '2');
        let got: String = losses.chain(unbalanced).chain(swaps).chain(ways).collect();
        assert_eq!(got, want, "{theirs}: {found:#?}");
    }

    #[test]
    fn a_quotation_that_is_not_closed_is_told_where_it_begins() {
        let ours = "He came. “It is late,” she said.¶They all “left” then.¶“We shall see,” he said.";
        let theirs = "Er kam. „Es ist spät, sagte sie.¶Dann „gingen“ alle.¶„Wir werden sehen“, sagte er.";
        let found = compared(("en", "de"), ours, theirs);
        let blocks: Vec<usize> = found.unbalanced.iter().map(|unbalanced| unbalanced.block).collect();
        assert_eq!(blocks, [0], "{found:#?}");
    }

    #[test]
    fn speech_in_other_marks_is_the_same_speech() {
        let ours = "\"We are ready for the winter and have wood for months,\" she told the council.";
        for (lang, theirs) in [
            ("de", "„Wir sind für den Winter bereit und haben Holz für Monate“, sagte sie dem Rat."),
            ("fr", "« Nous sommes prêts pour l'hiver et avons du bois pour des mois », a-t-elle dit au conseil."),
            ("ru", "— Мы готовы к зиме, и дров у нас на месяцы, — сказала она совету."),
            ("uk", "«Ми готові до зими й маємо дрова на місяці», — сказала вона раді."),
            ("pl", "„Jesteśmy gotowi na zimę i mamy drewno na miesiące” – powiedziała radzie."),
            ("zh", "“我们为过冬做好了准备，木柴够用好几个月，”她对议会说。"),
            ("ja", "彼女は議会に「冬の準備はできており、薪は何か月分もある」と述べた。"),
            ("ko", "그녀는 의회에 “우리는 겨울을 날 준비가 되었고 몇 달치 장작이 있다”고 말했다."),
            ("ar", "قالت للمجلس: \"نحن مستعدون للشتاء ولدينا حطب لأشهر\"."),
            ("hi", "उन्होंने परिषद से कहा, \"हम सर्दी के लिए तैयार हैं और हमारे पास महीनों की लकड़ी है।\""),
            ("tr", "“Kışa hazırız ve aylarca yetecek odunumuz var” dedi meclise."),
            ("it", "«Siamo pronti per l'inverno e abbiamo legna per mesi», ha detto al consiglio."),
        ] {
            finds(("en", lang), ours, theirs, "");
        }
    }

    #[test]
    fn quotations_of_a_long_text_are_paired_however_many_were_lost_before_them() {
        let (paragraphs, lost) = (1500, 600);
        let ours = vec!["\"We are ready for the winter,\" she said."; paragraphs].join("¶");
        let quoted = vec!["„Wir sind für den Winter bereit“, sagte sie."; paragraphs - lost];
        let theirs = [vec!["Man sei für den Winter bereit, sagte sie."; lost], quoted].concat().join("¶");
        let found = compared(("en", "de"), &ours, &theirs).pairing.couples;
        let pairs = found.iter().filter(|couple| !couple.original.is_empty() && !couple.translation.is_empty());
        assert_eq!(pairs.count(), paragraphs - lost);
        // One paragraph may have more of them than are looked over.
        let ours = [&vec!["\"Ready\""; 1000].join(" "), ours.as_str()].join("¶");
        let theirs = ["„Bereit“", theirs.as_str()].join("¶");
        let found = compared(("en", "de"), &ours, &theirs).pairing.couples;
        let pairs = found.iter().filter(|couple| !couple.original.is_empty() && !couple.translation.is_empty());
        assert_eq!(pairs.count(), paragraphs - lost + 1);
    }

    #[test]
    fn what_is_said_in_another_sentence_is_another_utterance() {
        finds(
            ("ar", "ja"),
            "وقال الوزير: «كان الشتاء طويلا وقاسيا على الجميع»، وتابع: «لكننا تجاوزناه معا في النهاية». وأضاف أن الأسعار «انخفضت بنسبة 12%» وأن المدينة تستطيع «شراء الحطب للعام القادم».",
            "大臣は「冬は長く、誰にとっても厳しかった」と述べ、「だが私たちは最後には共に乗り越えた」と語った。価格は「12%下がった」と指摘し、町は「来年の薪を買う」ことができるとした。",
            "",
        );
    }

    #[test]
    fn an_utterance_may_be_cut_and_joined() {
        finds(
            ("en", "de"),
            "\"We are ready,\" she said on Monday. \"There is wood for months.\"",
            "„Wir sind bereit. Es gibt Holz für Monate“, sagte sie am Montag.",
            "",
        );
    }

    #[test]
    fn an_attribution_may_stand_in_the_middle() {
        let ours = "\"We are ready,\" she said on Monday. \"There is wood for months.\"";
        for (lang, theirs) in [
            ("fr", "« Nous sommes prêts, a-t-elle dit lundi. Il y a du bois pour des mois. »"),
            ("es", "«Estamos listos —dijo el lunes—. Hay leña para meses»."),
            ("pl", "„Jesteśmy gotowi – powiedziała w poniedziałek. – Drewna starczy na miesiące”."),
            ("pt", "“Estamos prontos”, disse na segunda-feira. “Há lenha para meses.”"),
            ("ru", "«Мы готовы, — сказала она в понедельник. — Дров хватит на месяцы»."),
            ("uk", "— Ми готові, — сказала вона в понеділок. — Дров вистачить на місяці."),
            ("cs", "„Jsme připraveni,“ řekla v pondělí. „Dřeva je na měsíce.“"),
            ("zh", "“我们准备好了，”她星期一说，“木柴够用几个月。”"),
            ("ja", "「準備はできている。薪は何か月分もある」と彼女は月曜日に述べた。"),
            ("ko", "“우리는 준비됐습니다”라고 그녀는 월요일에 말했다. “장작은 몇 달치가 있습니다.”"),
        ] {
            finds(("en", lang), ours, theirs, "");
        }
    }

    #[test]
    fn what_was_left_out_of_a_quotation_parts_it_nowhere() {
        let ours = "She wrote: \"We are ready for the winter [...] and have wood for months.\"";
        for (lang, theirs) in [
            ("ru", "Она написала: «Мы готовы к зиме <…> и дров у нас на месяцы»."),
            ("fr", "Elle a écrit : « Nous sommes prêts pour l'hiver (…) et avons du bois pour des mois. »"),
            ("zh", "她写道：“我们为过冬做好了准备……木柴够用好几个月。”"),
            ("de", "Sie schrieb: „Wir sind für den Winter bereit … und haben Holz für Monate.“"),
        ] {
            finds(("en", lang), ours, theirs, "");
        }
    }

    #[test]
    fn one_wrong_mark_is_one_slip() {
        finds(
            ("en", "de"),
            "They spoke of a \"signed\" and \"final\" contract.",
            "Sie sprachen von einem „unterschriebenen „ und „endgültigen“ Vertrag.",
            "!",
        );
    }

    #[test]
    fn lost_marks_of_speech_are_found_and_those_of_titles_are_not() {
        finds(
            ("en", "es"),
            "She told us: \"I have never seen so much snow in my life.\"",
            "Nos dijo: Yo nunca he visto tanta nieve en mi vida.",
            "-",
        );
        finds(("en", "es"), "The ship \"Aurora\" has left.", "El barco Aurora ha zarpado.", "");
        finds(("en", "ru"), "Leicester won on Sunday.", "«Лестер» выиграл в воскресенье.", "");
    }

    #[test]
    fn a_lost_mark_is_found_unless_the_original_lacks_it_too() {
        let sound = "“It is cold,” he said.¶Nobody answered.¶“Come in,” she said.";
        finds(("en", "cs"), sound, "„Je zima, řekl.¶Nikdo neodpověděl.¶„Pojď dál,“ řekla.", "!");
        let slip = "“It is cold, he said.¶Nobody answered.¶“Come in,” she said.";
        finds(("en", "cs"), slip, "„Je zima, řekl.¶Nikdo neodpověděl.¶„Pojď dál,“ řekla.", "");
    }

    #[test]
    fn a_mark_that_the_next_paragraph_hides_is_found_and_doubtful() {
        let (ours, theirs) =
            ("“It is cold,” he said.¶“Come in,” she said.", "« Il fait froid, dit-il.¶« Entre », dit-elle.");
        finds(("en", "fr"), ours, theirs, "");
        let found = compared(("en", "fr"), ours, theirs).unbalanced;
        assert_eq!(found.iter().map(|u| (u.block, u.opening)).collect::<Vec<_>>(), [(0, false)], "{found:#?}");
    }

    #[test]
    fn speech_inside_speech_that_is_never_closed_has_its_partner() {
        finds(
            ("de", "fr"),
            "Er las die Zeitung \"Seeblatt\" und sprach \"zu oft\" davon.¶\"Damals saß man am See und sagte: \"Das wird ein kalter Winter\". Dann ging man heim, heizte ein und sagte am Morgen: \"Ach, wie gut, dass wir genug Holz im Haus haben\".",
            "Il lisait le journal « Seeblatt » et en parlait « trop souvent ».¶À l’époque, on s’asseyait au bord du lac et on disait : « L’hiver sera froid ». Puis on rentrait, on allumait le feu et on disait le matin : « Ah, quelle chance que nous ayons assez de bois ».",
            "",
        );
    }

    #[test]
    fn whole_quotations_of_two_paragraphs_are_not_made_one() {
        finds(
            ("en", "fr"),
            "\"We are ready for the winter and have wood for months,\" she said.¶The mayor added that the town \"will see how well we have prepared ourselves this year\".",
            "Nous sommes prêts pour l'hiver et avons du bois pour des mois, a-t-elle dit.¶Le maire a ajouté que la ville « verra combien nous nous sommes bien préparés cette année ».",
            "-",
        );
    }

    #[test]
    fn couples_of_the_same_words_vouch_for_each_other() {
        finds(
            ("de", "en"),
            "Was ist der „Plan für Berliner Hotels“?¶Der neue „Plan für Berliner Hotels“ beginnt.¶Man nennt sie „Building Doctors aus Hamburg“.",
            "What is the “Building Checkup Scheme”?¶The new “Building Checkup Scheme” begins.¶They are called “friends of Berliner Hotels”.",
            "",
        );
    }

    #[test]
    fn a_short_one_in_the_place_of_a_long_one_beside_another() {
        let short = ["in a season that is not easy at all", "in einer Jahreszeit, die gar nicht leicht ist"];
        let other = [
            "build the bridge with the county, open the road to lorries and be a good neighbour",
            "die Brücke mit dem Kreis bauen, die Straße für Lastwagen öffnen und ein guter Nachbar sein",
        ];
        let long = [
            "will show all the county how firmly our two towns stand together on what matters most, and it will be the \
             great event of this year",
            "wird dem ganzen Kreis zeigen, wie fest unsere beiden Städte in den wichtigsten Fragen zusammenstehen, und \
             das große Ereignis dieses Jahres sein",
        ];
        let ours = format!(
            "The mayor said he would meet them \"{}\" and \"{}\".¶The fair, he said, \"{}\".",
            short[0], other[0], long[0]
        );
        let theirs = |first: &str, last: &str| {
            let other = other[1];
            format!("Er sagte, er treffe sie „{first}“ und wolle „{other}“.¶Die Messe, sagte er, „{last}“.")
        };
        finds(("en", "de"), &ours, &theirs(short[1], long[1]), "");
        finds(("en", "de"), &ours, &theirs(long[1], short[1]), "x");
    }

    #[test]
    fn two_quotations_in_each_others_place() {
        let ours = "“Where are the 12 boxes that I left here?” asked Ann.¶The yard was dark.¶“Go home!” said Bob.";
        finds(
            ("en", "it"),
            ours,
            "«Vai a casa!» ha chiesto Ann.¶Il cortile era buio.¶«Dove sono le 12 scatole che ho lasciato qui?» ha detto Bob.",
            "x",
        );
    }

    #[test]
    fn quotations_too_unlike_to_be_paired_may_stand_in_each_others_place() {
        let ours = "She called it \"thin ice\" at the start.¶The yard was dark.¶\"We have waited for eleven long years and nobody ever came to ask us a single question,\" said Bob.";
        finds(
            ("en", "de"),
            ours,
            "Sie nannte es anfangs „Wir haben elf lange Jahre gewartet, und niemand kam je, um uns auch nur eine Frage zu stellen“.¶Der Hof war dunkel.¶„dünnes Eis“, sagte Bob.",
            "x",
        );
        finds(
            ("en", "de"),
            ours,
            "Sie nannte es anfangs „dünnes Eis“.¶Der Hof war dunkel.¶„Wir haben elf lange Jahre gewartet, und niemand kam je, um uns auch nur eine Frage zu stellen“, sagte Bob.",
            "",
        );
    }

    #[test]
    fn speech_that_began_in_the_middle_lost_its_marks() {
        for (langs, ours, theirs) in [
            (
                ("de", "en"),
                "Der Förster sagte: „Wir haben seit Jahren keinen Wolf mehr gesehen.“ Er lachte.¶Danach ging der Wolf fort.",
                "The ranger said, We have not seen a wolf for years. He laughed.¶After that, we learned, the wolf went away.",
            ),
            (
                ("en", "ru"),
                "\"The ice will hold until March,\" said the pilot.¶\"We fly at noon,\" he added.",
                "Лёд продержится до марта, — сказал пилот.¶«Мы вылетаем в полдень», — добавил он.",
            ),
            (
                ("en", "zh"),
                "\"We fly at noon, whatever the weather may bring,\" he said.",
                "我们中午起飞，不管天气怎么样，他说。",
            ),
        ] {
            finds(langs, ours, theirs, "-");
        }
    }

    #[test]
    fn a_dash_of_attribution_in_the_original_is_speech() {
        finds(
            ("ru", "en"),
            "Лёд продержится до марта, — сказал пилот.",
            "\"The ice will hold until March,\" said the pilot.",
            "",
        );
    }

    #[test]
    fn one_title_of_a_series_lost_its_marks() {
        finds(
            ("en", "it"),
            "The ferries \"Aurora\", \"Northern Star\" and \"Old Harbour\" have left.¶The \"Polar Night\" stays.",
            "I traghetti «Aurora», Stella del Nord e «Porto Vecchio» sono partiti.¶La «Notte Polare» resta.",
            "-",
        );
    }

    #[test]
    fn words_and_titles_in_marks_are_a_matter_of_taste() {
        for (lang, theirs) in [
            ("de", "Er nannte den Winter „streng“ und ging."),
            ("ru", "Он назвал зиму «суровой» и ушёл."),
            ("zh", "他称冬天“严酷”，然后走了。"),
            ("fr", "Il a qualifié l'hiver de « rude » et il est parti."),
        ] {
            finds(("en", lang), "He called the winter harsh and left.", theirs, "");
        }
        finds(("zh", "en"), "她在读《河流》。", "She is reading The River.", "");
    }

    #[test]
    fn the_ends_of_one_long_quotation_are_not_two_slips() {
        finds(
            ("ru", "en"),
            "— Зима была долгой.¶Снег лежал до мая.¶Потом пришла вода.",
            "\"The winter was long.¶The snow lay until May.¶Then came the water.\"",
            "",
        );
    }

    #[test]
    fn words_quoted_twice_are_rendered_once() {
        let ours = "He wants to be an \"honest broker for all of them\".¶She laughed at the \"honest broker for all of them\".";
        finds(
            ("en", "de"),
            ours,
            "Er will „ehrlicher Makler für sie alle“ sein.¶Sie lachte über den „fairen Vermittler für sie alle“.",
            "2",
        );
        finds(
            ("en", "ru"),
            ours,
            "Он хочет быть «честным посредником для всех них».¶Она смеялась над «честными посредниками для всех них».",
            "",
        );
    }

    #[test]
    fn no_text_brings_it_down() {
        for text in ["", "¶", "\"", "“”¶«»", "'''''", "「『》”«»“\"'\"'", "\u{200B}\"\u{301}a\""] {
            compared(("en", "zh"), text, text);
            compared(("he", "th"), text, &text.replace('"', "״"));
        }
    }
}
