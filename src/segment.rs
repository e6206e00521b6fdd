//! Blocks into sentences.
//!
//! Unicode's sentence rules (UAX 29) know no abbreviations, and its tailorings only some of seven languages; here a
//! full stop has to earn its break. Three things decide: the mark, what stands before it, and what follows. A break
//! that is missed costs little (two sentences are compared as one), a false one tears a fact in two: when in doubt,
//! there is none.

use crate::lang::Lang;
use crate::text::Span;

/// The sentences of a block: spans without white space at their ends that hold everything else.
pub fn sentences(text: &str, lang: &'static Lang) -> Vec<Span> {
    let chars: Vec<(usize, char)> = text.char_indices().collect();
    let reader = Reader { text, chars: &chars, lang, closing: quotations(&chars), past: runs(&chars, lang) };
    let mut spans = Vec::new();
    let mut start = 0;
    let mut at = 0;
    while let Some(next) = reader.past[at..].iter().position(|past| *past > 0) {
        at += next;
        match reader.end(start, at) {
            Some(end) => {
                reader.push(start, end, &mut spans);
                start = end;
                at = end;
            }
            None => at += 1,
        }
    }
    reader.push(start, chars.len(), &mut spans);
    spans
}

/// Most characters of a quotation that is kept in one piece. A longer one is running text with marks around it.
const QUOTATION: usize = 160;
/// Least characters of a sentence where a space is all that parts sentences: shorter ones are names and lists.
const SPACED: usize = 24;

/// Most characters of a word that is looked up as an abbreviation, and between a stop and the word after it. What is
/// longer is no abbreviation and no prose; without a bound, a page of stops would be read again at each of them.
const LONGEST: usize = 64;

/// Words after a quotation among which the verb stands that reports it ("the old man said").
const REPORTING: usize = 3;
/// The same in characters of a script without spaces.
const SPEAKER: usize = 6;

/// For each mark that may end a sentence, and for each white space, the index after the run of its kind; 0 for the rest.
fn runs(chars: &[(usize, char)], lang: &Lang) -> Vec<u32> {
    let mut past = vec![0; chars.len()];
    // The kind of the character behind, and what was noted of it.
    let mut behind = (Kind::Rest, 0);
    for at in (0..chars.len()).rev() {
        let kind = Kind::of(chars[at].1, lang);
        if kind != Kind::Rest {
            past[at] = if behind.0 == kind { behind.1 } else { at as u32 + 1 };
        }
        behind = (kind, past[at]);
    }
    past
}

/// What a character is to the end of a sentence.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Space,
    Mark,
    Rest,
}

impl Kind {
    fn of(c: char, lang: &Lang) -> Kind {
        match c {
            'a'..='z' | 'A'..='Z' | '0'..='9' | '\u{c0}'..='\u{24f}' | '\u{400}'..='\u{481}' => Kind::Rest,
            'ぁ'..='ゖ' | 'ァ'..='ヺ' | '一'..='鿿' | '가'..='힣' => Kind::Rest,
            _ if c.is_whitespace() => Kind::Space,
            _ if strength(c, lang).is_some() => Kind::Mark,
            _ => Kind::Rest,
        }
    }
}

/// For each character of a short quotation, where that ends: the index of its closing mark; 0 outside.
fn quotations(chars: &[(usize, char)]) -> Vec<u32> {
    let mut closing = vec![0; chars.len()];
    // Up to where it is known that none of these marks closes anything, so that a page of marks is read once.
    let mut searched: Vec<(&str, usize)> = Vec::new();
    let mut at = 0;
    // No letter of ASCII opens anything.
    let may_open = |(_, c): &(usize, char)| *c == '"' || *c >= '«';
    while let Some(next) = chars[at..].iter().position(may_open) {
        at += next;
        let close = match chars[at].1 {
            '“' | '„' => Some("”“"),
            '«' => Some("»"),
            '「' => Some("」"),
            '『' => Some("』"),
            '《' => Some("》"),
            '"' => Some("\""),
            '»' => Some("«"),
            _ => None,
        };
        let end = close.and_then(|close| {
            let known = searched.iter().position(|(marks, _)| *marks == close);
            let from = known.map_or(0, |i| searched[i].1).max(at + 1);
            let to = (at + 1 + QUOTATION).min(chars.len());
            let found = (from..to).find(|i| close.contains(chars[*i].1));
            if found.is_none() {
                match known {
                    Some(i) => searched[i].1 = to,
                    None => searched.push((close, to)),
                }
            }
            found
        });
        if let Some(end) = end {
            closing[at..end].fill(end as u32);
            at = end;
        }
        at += 1;
    }
    closing
}

struct Reader<'a> {
    text: &'a str,
    chars: &'a [(usize, char)],
    lang: &'static Lang,
    closing: Vec<u32>,
    past: Vec<u32>,
}

impl Reader<'_> {
    fn char(&self, at: usize) -> Option<char> {
        self.chars.get(at).map(|c| c.1)
    }

    fn byte(&self, at: usize) -> usize {
        self.chars.get(at).map_or(self.text.len(), |c| c.0)
    }

    fn push(&self, from: usize, to: usize, spans: &mut Vec<Span>) {
        let (start, end) = (self.byte(from), self.byte(to));
        let piece = &self.text[start..end];
        let trimmed = piece.trim();
        if !trimmed.is_empty() {
            let start = start + piece.len() - piece.trim_start().len();
            spans.push(Span::new(start, start + trimmed.len()));
        }
    }

    /// Where the sentence that began at `start` ends, if the character at `at` ends it: one past its last character.
    fn end(&self, start: usize, at: usize) -> Option<usize> {
        let mark = self.char(at)?;
        if mark.is_whitespace() {
            return self.ends_at_space(start, at).then_some(at);
        }
        let strength = strength(mark, self.lang)?;
        let marks = self.past[at] as usize;
        let end = self.closers(marks);
        // Inside a short quotation there is no end; right behind it there may be one.
        let open = self.closing[end - 1].max(if end > marks { 0 } else { self.closing[at] });
        if open as usize > end - 1 || self.char(end).is_none() {
            return None;
        }
        let sure = match strength {
            Strength::Sure => self.begins_after_sure(marks, end),
            Strength::Spaced => self.begins(end) && !self.reports(marks, end),
            Strength::Stop => marks > at + 1 && self.begins(end) || self.begins(end) && self.stop_ends(start, at, end),
        };
        sure.then_some(end)
    }

    /// Past closing marks that belong to the sentence before them.
    fn closers(&self, mut at: usize) -> usize {
        while let Some(c) = self.char(at) {
            let straight = matches!(c, '"' | '\'') && self.char(at + 1).is_none_or(|n| !n.is_alphanumeric());
            // These open in some languages and close in others; with a letter behind them they open.
            let turned = matches!(c, '“' | '«' | '»' | '‘' | '›' | '‹')
                && self.char(at + 1).is_none_or(|n| !n.is_alphanumeric());
            let closes = matches!(c, '”' | '’' | ')' | ']' | '}' | '」' | '』' | '】' | '）' | '］' | '〉' | '〕');
            // French parts its marks from what they hold.
            let parted = c.is_whitespace()
                && self.char(at + 1) == Some('»')
                && self.char(at + 2).is_none_or(|n| !n.is_alphanumeric());
            if !(closes || straight || turned || parted) {
                break;
            }
            at += if parted { 2 } else { 1 };
        }
        at
    }

    /// After a mark that needs no space: a sentence begins unless the quotation it ended goes on in its sentence.
    fn begins_after_sure(&self, marks: usize, end: usize) -> bool {
        let next = self.skip_spaces(end);
        let rest = &self.text[self.byte(next)..];
        if end > marks {
            let goes_on = self.lang.sentences.after_quotation.split_whitespace().any(|w| rest.starts_with(w));
            return !goes_on && !rest.starts_with(['、', '，', ',', '；', '：', '。']) && !self.reports(marks, end);
        }
        !rest.starts_with(['、', '，', ',', '）', ')'])
    }

    /// Whether what follows a quotation that ends at `end` says who said it: the quotation is a part of its sentence.
    /// After a colon it has been said before, and some languages have a word for it right behind the quotation.
    fn reports(&self, marks: usize, end: usize) -> bool {
        let opening =
            self.chars[..marks].iter().rev().skip_while(|c| !matches!(c.1, '"' | '“' | '„' | '«' | '「' | '『'));
        if opening.skip(1).map(|c| c.1).find(|c| !c.is_whitespace()).is_some_and(|c| matches!(c, ':' | '：')) {
            return false;
        }
        let quoted = self.lang.sentences.after_quotation.is_empty()
            && (marks..end).any(|at| matches!(self.chars[at].1, '"' | '”' | '“' | '»' | '«' | '」' | '』'));
        let pause = |c: char| matches!(c, ',' | ':' | ';' | '(' | '，' | '、' | '：' | '；' | '،');
        let after = self.chars[end..].iter().take(LONGEST).map(|c| c.1);
        let near: String = after.take_while(|c| !pause(*c) && strength(*c, self.lang).is_none()).collect();
        let near = near.to_lowercase();
        let unspaced = near.chars().any(is_ideographic);
        let mut saying = self.lang.speech.saying.split_whitespace();
        quoted
            && saying.any(|verb| {
                if unspaced {
                    near.find(verb).is_some_and(|at| near[..at].chars().count() <= SPEAKER)
                } else {
                    near.split_whitespace().take(REPORTING).any(|word| word.starts_with(verb))
                }
            })
    }

    /// Whether what follows may begin a sentence: after a space (scripts without spaces need none), not in small letters.
    fn begins(&self, end: usize) -> bool {
        let next = self.skip_spaces(end);
        let Some(first) = self.char(next) else { return false };
        if next == end {
            return is_ideographic(first);
        }
        let mut at = next;
        while self.char(at).is_some_and(|c| !c.is_alphanumeric() && !c.is_whitespace()) {
            at += 1;
        }
        // After a dash and a space the sentence may go on: "No!" – she said.
        let dashed = at > next && self.char(at).is_some_and(char::is_whitespace);
        let letter = if dashed { self.char(self.skip_spaces(at)) } else { self.char(at) };
        letter.is_some_and(|c| !is_small(c))
    }

    fn skip_spaces(&self, at: usize) -> usize {
        if self.char(at).is_some_and(char::is_whitespace) { self.past[at] as usize } else { at }
    }

    /// Whether one full stop at `at` ends a sentence: not after an abbreviation, an initial, an ordinal.
    fn stop_ends(&self, start: usize, at: usize, end: usize) -> bool {
        let word = self.word_before(start, at);
        let whole = self.skip_spaces(start) + word.chars().count() == at;
        let starter = || {
            let next = self.word_at(end).to_lowercase();
            self.lang.sentences.starters.split_ascii_whitespace().any(|w| w == next)
        };
        let digits = !word.is_empty() && word.chars().all(|c| c.is_ascii_digit());
        if digits && whole {
            // The number of an item: "1. Open the file."
            return false;
        }
        if self.is_short(&word) || digits && word.len() <= 2 && self.lang.sentences.ordinal_stop {
            return !is_initial(&word) && starter();
        }
        true
    }

    /// An abbreviation, an initial, a Roman ordinal.
    fn is_short(&self, word: &str) -> bool {
        let mut letters = word.chars().filter(|c| c.is_alphabetic());
        let single = letters.next().is_some_and(|c| c.is_lowercase() || c.is_uppercase()) && letters.next().is_none();
        let dotted = word.contains('.') && word.split('.').all(|part| part.chars().count() <= 3);
        let roman = self.lang.sentences.ordinal_stop && word.chars().all(|c| "IVXL".contains(c));
        let small = word.to_lowercase();
        single && word.chars().count() <= 2
            || dotted
            || roman
            || self.lang.sentences.abbreviations.split_ascii_whitespace().any(|a| a == small)
    }

    /// The word that ends before `at`, its inner stops and hyphens included.
    fn word_before(&self, start: usize, at: usize) -> String {
        let mut from = at;
        let start = start.max(at.saturating_sub(LONGEST));
        while from > start {
            let c = self.chars[from - 1].1;
            if c.is_whitespace() || matches!(c, '(' | '[' | '"' | '“' | '„' | '«' | '»' | '—' | '–' | '/' | '’' | '\'')
            {
                break;
            }
            from -= 1;
        }
        self.text[self.byte(from)..self.byte(at)].to_string()
    }

    fn word_at(&self, end: usize) -> String {
        let mut from = end;
        while from < end + LONGEST && self.char(from).is_some_and(|c| !c.is_alphanumeric()) {
            from += 1;
        }
        let mut to = from;
        while to < from + LONGEST && self.char(to).is_some_and(char::is_alphabetic) {
            to += 1;
        }
        self.text[self.byte(from)..self.byte(to)].to_string()
    }

    /// A blank line always parts; a space does where the language has nothing else, between two of its letters.
    fn ends_at_space(&self, start: usize, at: usize) -> bool {
        if at == start || self.chars[at - 1].1.is_whitespace() {
            return false;
        }
        let next = self.skip_spaces(at);
        if next > at + 1 && self.text[self.byte(at)..self.byte(next)].matches('\n').nth(1).is_some() {
            return true;
        }
        self.lang.sentences.space_ends
            && at - start >= SPACED
            && self.chars[at - 1].1.is_alphabetic()
            && self.char(next).is_some_and(|c| c.is_alphabetic() && !c.is_ascii())
            && self.closing[at] == 0
    }
}

/// Whether a letter is small where its script has capitals at the beginning of sentences. Georgian has capitals for
/// whole lines only, so that Unicode calls its letters small.
fn is_small(c: char) -> bool {
    c.is_lowercase() && !matches!(c, '\u{10d0}'..='\u{10ff}')
}

fn is_initial(word: &str) -> bool {
    word.chars().count() == 1 && word.chars().all(char::is_uppercase)
}

fn is_ideographic(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// What a mark needs beside it to end a sentence; `None` for what ends none.
fn strength(c: char, lang: &Lang) -> Option<Strength> {
    Some(match c {
        '。' | '！' | '？' | '｡' | '．' | '‼' | '⁇' | '⁈' | '⁉' => Strength::Sure,
        '।' | '॥' | '۔' | '؟' | '։' | '។' | '៕' | '။' | '።' | '፧' => Strength::Sure,
        '!' | '?' | '…' => Strength::Spaced,
        '.' => Strength::Stop,
        // Most of what is written, and never in the list.
        ' ' | 'a'..='z' | 'A'..='Z' | '0'..='9' => return None,
        _ if !lang.sentences.marks.is_empty() && lang.sentences.marks.contains(c) => Strength::Spaced,
        _ => return None,
    })
}

/// What a mark needs beside it to end a sentence.
enum Strength {
    /// Nothing.
    Sure,
    /// A space.
    Spaced,
    /// A space, and no abbreviation before it.
    Stop,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::lang::{LANGS, UNKNOWN, lookup};

    /// The text with `|` where it is cut: the sentences of the rest.
    #[track_caller]
    fn cuts(lang: &str, marked: &str) {
        let text = marked.replace('|', "");
        let want: Vec<&str> = marked.split('|').map(str::trim).collect();
        let got: Vec<&str> =
            sentences(&text, lookup(lang).unwrap_or(&UNKNOWN)).iter().map(|s| &text[s.range()]).collect();
        assert_eq!(got, want, "{lang}");
    }

    #[test]
    fn stops_that_end_nothing() {
        for (lang, marked) in [
            ("en", "The U.S. Senate met Dr. Brown at 5.30 p.m. on Friday. |It rained."),
            ("en", "They moved to the U.S. |The house was cheap, i.e. small."),
            ("en", "J. R. R. Hill wrote No. 5 for 3.5 million. |Then he left!"),
            ("en", "1. Open the file. |Close it."),
            ("en", "Version 2.4.1 is at example.com. |Get it."),
            ("de", "Am 3. Oktober, z. B. in Bonn, war Ludwig XIV. Thema. |Dann kam Prof. Kern."),
            ("de", "Es kamen 250. |Die anderen blieben."),
            ("ru", "Это, т. е. всё, было в 1990 г. |Он жил на ул. Садовой."),
            ("ru", "А. С. Петров и др. приехали. |Потом уехали."),
            ("pl", "Ul. Długa 5, tzn. blok. |To było w 12. rozdziale."),
            ("cs", "Dne 5. května přijel Ing. Novák. |Odjel hned."),
            ("fr", "M. Blanc est né av. J.-C. selon lui. |Il rit."),
            ("fi", "Se alkoi 6. joulukuuta esim. kylässä. |Hän lähti."),
        ] {
            cuts(lang, marked);
        }
    }

    #[test]
    fn every_script_has_its_stop() {
        for (lang, marked) in [
            ("zh", "他走了。|她问：“你好吗？”|没有人回答！"),
            ("ja", "「もう遅い。」と彼は言った。|雨だった。"),
            ("ja", "三・五％です。|はい。"),
            ("ko", "비가 왔다. |그는 \"가자.\"라고 했다. |끝."),
            ("hi", "वह गया। |डॉ. शर्मा आए।"),
            ("ar", "هل جاء؟ |نعم. |ذهب د. سامي."),
            ("hy", "Նա գնաց։ |Ես մնացի։"),
            ("el", "Ποιος είναι; |Ο κ. Νίκος."),
            ("km", "គាត់ទៅ។ |នាងនៅ។"),
            ("my", "သူသွားသည်။ |သူမနေသည်။"),
            ("th", "วันนี้อากาศดีมากและฉันไปตลาด |เขาไม่ได้มาด้วยเพราะทำงาน"),
        ] {
            cuts(lang, marked);
        }
    }

    #[test]
    fn quotations_stay_with_their_sentence() {
        for (lang, marked) in [
            ("en", "“Stop! Go!” he cried. |“Why?” |Nobody knew."),
            ("en", "\"It is late.\" |She left (at last.) |He slept."),
            ("de", "„Nein. Nie!“, sagte er. |»Doch.« |Gut."),
            ("ru", "«Хватит!» – сказал он. |Все молчали…"),
            ("fr", "« Non ! » dit-elle. |Puis rien."),
        ] {
            cuts(lang, marked);
        }
    }

    #[test]
    fn abbreviations_of_many_languages() {
        for (lang, marked) in [
            ("en", "Mrs. Lane vs. Acme Inc. was heard at 10 a.m. by Judge R. Moss. |She lost."),
            ("en", "Rain fell in Sept. and Oct. on Mt. Elm, approx. 40 mm. |It was dry before."),
            ("en", "She works for Acme Inc. |He does not."),
            ("de", "Er zahlte ca. 5,5 Mio. Euro, d. h. zu viel. |Die Stadt schwieg."),
            ("de", "Das gilt u. a. für Nr. 7 bzw. Abs. 2. |Mehr steht auf S. 12 ff. im Heft."),
            ("de", "Der 1. FC gewann am 24. Dezember 2019. |Es war der 3. Sieg."),
            ("fr", "Mme Roy, le Dr. Petit et M. Noir vivent au no. 3. |Ils partent en sept. prochain."),
            ("es", "El Sr. Ruiz y la Dra. Paz viven en EE. UU. desde enero. |Llegaron con la Sra. Gil."),
            ("it", "Il dott. Riva e la sig.ra Neri, cfr. pag. 4, sono partiti. |Torneranno."),
            ("pt", "O Sr. Melo e a Dra. Reis moram na av. Central. |Saem às 9.30 h."),
            ("nl", "Dhr. Vos en mevr. Bos wonen o.a. in Gent, d.w.z. in België. |Zij blijven."),
            ("sv", "Han bor bl.a. i Lund, dvs. i Skåne, sedan ca. 1990. |Hon flyttade."),
            ("da", "Han bor f.eks. i Ry, dvs. i Jylland. |Det var den 3. maj."),
            ("nb", "Han kjøpte bl.a. fisk den 4. mai. |Det var dyrt."),
            ("pl", "Prof. Nowak i dr Lis, tj. autorzy, byli tam w 1999 r. w maju. |Potem wyszli."),
            ("cs", "Pan J. Malý, tj. majitel, bydlí v ul. Nové č. 512. |Prodal např. auto."),
            ("sk", "Dňa 7. mája prišiel Ing. Hora, t. j. majiteľ. |Potom odišiel."),
            ("hu", "A 3. fejezet kb. 20 oldal. |Dr. Kis írta."),
            ("tr", "Dr. Ak ve Prof. Su 5. katta, No. 3 odada çalışır. |Sonra gittiler."),
            ("uk", "Проф. Гай мешкає на вул. Новій, буд. 5, у м. Ніжин. |Він пише."),
            ("bg", "Проф. Петков живее на ул. Нова, бл. 5. |Той пише."),
            ("el", "Ο κ. Νίκος ήρθε στις 5 μ.μ. με τον δρ. Ρήγα. |Έφυγαν."),
            ("fi", "Hän asuu mm. Turussa, ts. lännessä, n. 5 km rannasta. |Talo on vanha."),
        ] {
            cuts(lang, marked);
        }
    }

    #[test]
    fn scripts_without_capitals() {
        for (lang, marked) in [
            ("zh", "价格是3.5元。|“太贵了！”她说。|他问：“为什么？”|没人知道……"),
            ("zh", "他读了《春天！》这本书。|很好。"),
            ("ja", "価格は3.5円です。|「高い！」と二人は言った。|彼は帰った。"),
            ("ja", "「もう帰る。」|彼女はそう言わなかった（たぶん。）|雨。"),
            ("ko", "가격은 3.5원이다. |그는 \"정말?\"이라고 물었다. |아무도 몰랐다."),
            ("th", "ดร. สมชาย เดินทางไปเมื่อวานนี้พร้อมกับครอบครัวของเขา |พวกเขากลับมาในวันรุ่งขึ้นตอนเช้า"),
            ("ar", "بلغ السعر 3.5 دينار. |لماذا؟ |«لا أعرف!» قال الرجل. |ثم ذهب."),
            ("fa", "قیمت ۳٫۵ تومان بود. |چرا؟ |او رفت."),
            ("ur", "وہ گیا۔ |کیا وہ آئے گا؟ |نہیں۔"),
            ("he", "המחיר היה 3.5 שקל. |מדוע? |ד\"ר לוי לא ענה."),
            ("hi", "दाम 3.5 रुपये था। |क्यों? |“पता नहीं।” उसने कहा। |वह चला गया॥"),
            ("bn", "দাম ৩.৫ টাকা ছিল। |কেন? |সে চলে গেল।"),
            ("ta", "விலை 3.5 ரூபாய். |ஏன்? |அவர் போனார்."),
            ("ka", "ფასი 3.5 ლარია. |რატომ? |ის წავიდა."),
        ] {
            cuts(lang, marked);
        }
    }

    #[test]
    fn a_quotation_goes_on_in_its_sentence() {
        for (lang, marked) in [
            ("en", "He said: “It is over. We lost.” |Then he sat down."),
            ("en", "“Is it over?” asked Ann. |“Yes,” said Tom. |“It is.”"),
            ("en", "(He was late. |So was she.) |They laughed."),
            ("de", "„Kommst du?“, fragte sie. |„Nein!“ |Er blieb."),
            ("fr", "« Tu viens ? » demanda-t-elle. |« Non. » |Il resta."),
            ("es", "«¿Vienes?», preguntó ella. |¡No! |¿Por qué?"),
            ("pl", "„Idziesz?” – zapytała. |– Nie! – odparł. |Został."),
            ("ru", "— Ты идёшь? — спросила она. |— Нет! — ответил он. |Он остался."),
            ("sv", "”Kommer du?” frågade hon. |”Nej.” |Han stannade."),
        ] {
            cuts(lang, marked);
        }
    }

    proptest! {
        #[test]
        fn nothing_is_lost(text in "(\\PC|[.!?。…\"“”«»」 \n]|[a-zA-Zа-я]{1,3}){0,60}", lang in 0..LANGS.len()) {
            let spans = sentences(&text, LANGS[lang]);
            let kept: String = spans.iter().map(|s| &text[s.range()]).collect();
            let solid = |t: &str| t.chars().filter(|c| !c.is_whitespace()).collect::<String>();
            prop_assert_eq!(solid(&kept), solid(&text));
            prop_assert!(spans.windows(2).all(|w| w[0].end <= w[1].start));
        }
    }
}
