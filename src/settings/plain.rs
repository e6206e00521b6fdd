//! Entries of `rules.toml` that are plain, read by their bytes: what nearly all of a long list are.
//!
//! Whatever is not plain beyond doubt is left to the parser, so that this reader knows of no mistakes.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use crate::lang::tag;
use crate::names::agreed::{AgreedName, ByLang, Forbidden, NameKind, Place, Rare, Spellings};

/// Reads entries from a text that their names keep.
pub struct Reader<'a> {
    /// The text.
    pub text: &'a Arc<str>,
    /// Room for the places of one entry.
    pub places: &'a mut Vec<Place>,
}

impl Reader<'_> {
    /// The entry that begins in line `line` and whose lines behind the header are these bytes. `None` where only the parser
    /// can tell what it says.
    pub fn entry(&mut self, lines: Range<usize>, line: usize) -> Option<AgreedName> {
        self.places.clear();
        let mut name = AgreedName { line, ..AgreedName::default() };
        let mut renamed: Vec<(String, Range<usize>)> = Vec::new();
        let mut rest = Rest { text: self.text.get(..lines.end)?, at: lines.start };
        while rest.at < lines.end {
            if let Some(place) = rest.usual() {
                self.places.push(place);
                continue;
            }
            rest.skip_spaces();
            if rest.ends_line()? {
                continue;
            }
            let at = rest.at;
            let key = rest.key()?;
            rest.sign(b'=')?;
            match key {
                "kind" if name.kind.is_none() => name.kind = Some(NameKind::parse(rest.said()?)?),
                "note" if name.note.is_none() => name.note = Some(rest.said()?.into()),
                "short" if name.short.is_empty() => name.short = rest.lists()?,
                "accept" if name.accept.is_empty() => name.accept = rest.lists()?,
                "forms" if name.forms.is_empty() => name.forms = rest.lists()?,
                "forbid" if name.forbid.is_empty() => name.forbid = rest.all_forbidden()?,
                // No language, or a key with more to it: for the parser.
                _ => match tag::known(key)? {
                    Cow::Owned(tag) if tag != key => renamed.push((tag, rest.quoted()?)),
                    // A code that is known is the key itself.
                    _ => self.places.push(Place::new((key, at), rest.quoted()?)),
                },
            }
            rest.skip_spaces();
            if !rest.ends_line()? {
                return None;
            }
        }
        name.spellings = self.spellings(&renamed)?;
        Some(name)
    }

    /// The spellings of an entry, some of them under other tags than it has; `None` where two have one tag.
    fn spellings(&mut self, renamed: &[(String, Range<usize>)]) -> Option<Spellings> {
        let plain = Spellings::within(self.text, self.places)?;
        if renamed.is_empty() {
            return Some(plain);
        }
        let renamed = renamed.iter().map(|(tag, place)| (tag.as_str(), &self.text[place.clone()]));
        let all: Vec<(&str, &str)> = plain.iter().chain(renamed).collect();
        let count = all.len();
        Some(Spellings::of(all)).filter(|all| all.len() == count)
    }
}

/// The bytes that a plain text does not hold: quotes, backslashes, signs of control.
static STOPS: [bool; 256] = {
    let mut stops = [false; 256];
    let mut byte = 0;
    while byte < stops.len() {
        stops[byte] = matches!(byte as u8, b'"' | b'\\' | ..b' ' | 0x7f);
        byte += 1;
    }
    stops
};

/// Whether a text that begins with this byte may be nothing but spaces: few letters begin so.
fn may_be_blank(first: u8) -> bool {
    matches!(first, b' ' | 0xC2 | 0xE1..=0xE3)
}

/// A text that is read from a byte on.
struct Rest<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Rest<'a> {
    /// What most lines are: the code of a language and a spelling, `en = "Ghent"`. Passed if it is read.
    fn usual(&mut self) -> Option<Place> {
        const BEFORE: usize = "en = \"".len();
        const AFTER: usize = "\"\n".len();
        let at = self.at;
        let [a @ b'a'..=b'z', b @ b'a'..=b'z', b' ', b'=', b' ', b'"', first, ..] = *self.text.as_bytes().get(at..)?
        else {
            return None;
        };
        let said = at + BEFORE;
        let end = said + self.text.as_bytes()[said..].iter().position(|b| STOPS[usize::from(*b)])?;
        let ends = self.text.as_bytes().get(end..end + AFTER) == Some(b"\"\n");
        if !ends || end == said || may_be_blank(first) {
            return None;
        }
        let code = tag::of_two([a, b])?;
        self.at = end + AFTER;
        Some(Place::new((code, at), said..end))
    }

    fn next(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// How many of the next bytes are of a kind.
    fn run(&self, is: impl Fn(u8) -> bool) -> usize {
        self.text.as_bytes()[self.at..].iter().take_while(|b| is(**b)).count()
    }

    fn skip_spaces(&mut self) {
        while matches!(self.next(), Some(b' ' | b'\t')) {
            self.at += 1;
        }
    }

    /// Passes a sign.
    fn pass(&mut self, sign: u8) -> Option<()> {
        (self.next()? == sign).then(|| self.at += 1)
    }

    /// A sign, and the spaces around it.
    fn sign(&mut self, sign: u8) -> Option<()> {
        self.skip_spaces();
        self.pass(sign)?;
        self.skip_spaces();
        Some(())
    }

    /// Whether the line ends here, with a comment or without; it is then passed. `None` for what no comment may hold.
    fn ends_line(&mut self) -> Option<bool> {
        if self.next() == Some(b'#') {
            self.at += self.run(|b| b != b'\n' && (b == b'\t' || !b.is_ascii_control()));
        }
        match self.next() {
            None => {}
            Some(b'\n') => self.at += 1,
            // A carriage return ends no line by itself.
            Some(b'\r') => {
                self.at += 1;
                self.pass(b'\n')?;
            }
            Some(b) if b.is_ascii_control() && b != b'\t' => return None,
            Some(_) => return Some(false),
        }
        Some(true)
    }

    /// A bare key.
    fn key(&mut self) -> Option<&'a str> {
        let size = self.run(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
        let key = &self.text[self.at..self.at + size];
        self.at += size;
        (size > 0).then_some(key)
    }

    /// Where a text in double quotes without escapes stands that says something.
    fn quoted(&mut self) -> Option<Range<usize>> {
        self.pass(b'"')?;
        let from = self.at;
        self.at += self.run(|b| !STOPS[usize::from(b)]);
        let said = from..self.at;
        self.pass(b'"')?;
        let spaced = || self.text[said.clone()].trim_start().is_empty();
        let blank = said.is_empty() || may_be_blank(self.text.as_bytes()[from]) && spaced();
        (!blank).then_some(said)
    }

    /// The same, read.
    fn said(&mut self) -> Option<&'a str> {
        self.quoted().map(|place| &self.text[place])
    }

    /// A text or a list of texts on one line.
    fn texts(&mut self) -> Option<Vec<String>> {
        if self.next() != Some(b'[') {
            return Some(vec![self.said()?.to_owned()]);
        }
        let mut texts = Vec::with_capacity(1);
        self.sign(b'[')?;
        while self.next() != Some(b']') {
            texts.push(self.said()?.to_owned());
            self.skip_spaces();
            if self.next() != Some(b']') {
                self.sign(b',')?;
            }
        }
        self.at += 1;
        Some(texts)
    }

    /// A list of forbidden spellings on one line.
    fn all_forbidden(&mut self) -> Option<Rare<Vec<Forbidden>>> {
        let mut all = Vec::with_capacity(1);
        self.sign(b'[')?;
        while self.next() != Some(b']') {
            all.push(self.forbidden()?);
            self.skip_spaces();
            if self.next() != Some(b']') {
                self.sign(b',')?;
            }
        }
        self.at += 1;
        Some(all.into())
    }

    /// One of them.
    fn forbidden(&mut self) -> Option<Forbidden> {
        let (mut lang, mut spelling, mut reason) = (None, None, None);
        self.sign(b'{')?;
        loop {
            let one = match self.key()? {
                "lang" => &mut lang,
                "spelling" => &mut spelling,
                "reason" => &mut reason,
                _ => return None,
            };
            self.sign(b'=')?;
            // Twice the same key is for the parser.
            if one.replace(self.said()?).is_some() {
                return None;
            }
            self.skip_spaces();
            if self.next() == Some(b'}') {
                self.at += 1;
                break;
            }
            self.sign(b',')?;
        }
        let reason = reason.map(str::to_owned);
        Some(Forbidden { lang: tag::canonical(lang?)?, spelling: spelling?.to_owned(), reason })
    }

    /// Texts by language in an inline table on one line.
    fn lists(&mut self) -> Option<Rare<ByLang>> {
        let mut lists = ByLang::new();
        self.sign(b'{')?;
        loop {
            let key = self.key()?;
            self.sign(b'=')?;
            if lists.insert(tag::canonical(key)?, self.texts()?).is_some() {
                return None;
            }
            self.skip_spaces();
            if self.next() == Some(b'}') {
                self.at += 1;
                return Some(lists.into());
            }
            self.sign(b',')?;
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::settings::names::{build, shape};
    use crate::settings::place::Problems;

    /// What the parser makes of the same lines; `None` where it finds them wrong.
    fn parsed(lines: &str) -> Option<AgreedName> {
        let text = format!("[[name]]\n{lines}");
        let table = toml::de::DeTable::parse(&text).ok()?;
        let entry = table.get_ref().get("name")?.get_ref().as_array()?.first()?;
        let mut problems = Problems::new("", &text);
        crate::settings::check::entry(shape(), entry, &[], &mut problems);
        problems.finish().ok()?;
        Some(build(entry.get_ref().as_table()?, 7))
    }

    /// What is read of the same lines, wherever in a text they stand.
    fn entry(lines: &str) -> Option<AgreedName> {
        let before = "[[name]]\n";
        let text = Arc::from(format!("{before}{lines}{before}"));
        Reader { text: &text, places: &mut Vec::new() }.entry(before.len()..before.len() + lines.len(), 7)
    }

    #[track_caller]
    fn reads(lines: &str, is_plain: bool) {
        let fast = entry(lines);
        assert_eq!(fast.is_some(), is_plain, "{lines}");
        if let Some(fast) = fast {
            assert_eq!(Some(fast), parsed(lines), "{lines}");
        }
    }

    #[test]
    fn plain_lines_say_what_the_parser_says_of_them() {
        reads("en = \"Ghent\"\nru=\"Гент\" # a town\r\n\n  kind\t= \"place\"\n# none\nnote = \"old # name\"", true);
        reads("en = \"A B\"\nshort = { en = [\"B\", \"Bb\",] , ru = \"Б\" }\naccept = {de=[]}\n", true);
        reads("zh_TW = \"根特\"\nforms = { iw = [\"א\"] }\n", true);
        reads("en = \"A\"\nen = \"B\"\n", false);
        reads("en = 'A'\n", false);
        reads("en = \"A\\u0042\"\n", false);
        reads("en = \" \"\n", false);
        reads("en = \"A\" \"B\"\n", false);
        reads("xx = \"A\"\n", false);
        reads("en = \"A\"\nshort = { en = [\"B\" \"C\"] }\n", false);
        reads("en = \"A\"\nshort = { en = [\"B\"], en = [\"C\"] }\n", false);
        reads("en = \"A\" # \u{1}\n", false);
        reads("\"en\" = \"A\"\n", false);
        reads(
            "en = \"A\"\nforbid = [{ lang = \"ru\", spelling = \"Б\", reason = \"c\" },{spelling=\"D\", lang=\"iw\"} ]\n",
            true,
        );
        reads("en = \"A\"\nforbid = []\n", true);
        reads("en = \"A\"\nforbid = [{ lang = \"ru\" }]\n", false);
        reads("en = \"A\"\nforbid = [{ lang = \"ru\", lang = \"de\", spelling = \"B\" }]\n", false);
        reads("en = \"A\"\nforbid = [{ lang = \"xx\", spelling = \"B\" }]\n", false);
        reads("en.x = \"A\"\n", false);
        reads("translate = false\nen = \"A\"\n", false);
    }

    proptest! {
        #[test]
        fn whatever_is_read_here_the_parser_reads_so(
            lines in prop::collection::vec(
                "(en|ru|zh_tw|he|iw|kind|note|short|accept|forms|forbid|xx|\"de\"|a b)( |\t)?=( )?(\"[a-zБ \\\\#]{0,3}\"|'x'|\"place\"|[{]( )?(en|de|iw|he) = ([\\[](\"[ab ]{0,2}\"(, ?\"b\")?,?)?[\\]]|\"c\")(, (fr|de) = \"d\")?,? ?[}]|[\\[][{](lang|spelling|note) ?= ?\"(en|b)\"(, ?(spelling|lang) = \"(de|b)\")?[}],? ?[\\]]|1)( )?(#[ x\t]{0,2})?|#.?|",
                0..5,
            ),
        ) {
            let lines = lines.join("\n");
            if let Some(fast) = entry(&lines) {
                prop_assert_eq!(Some(fast), parsed(&lines));
            }
        }
    }
}
