//! Entries of `rules.toml` that are plain, read by their bytes: what nearly all of a long list are.
//!
//! Whatever is not plain beyond doubt is left to the parser, so that this reader knows of no mistakes.

use crate::lang::tag;
use crate::names::agreed::{AgreedName, ByLang, NameKind};

/// The entry that begins in line `line` and whose lines behind the header are these. `None` where only the parser can tell
/// what it says.
pub fn entry(lines: &str, line: usize) -> Option<AgreedName> {
    let mut name = AgreedName { line, ..AgreedName::default() };
    // A line for each spelling: its tag, it, and this much around them.
    const AROUND: usize = " = \"\"\n".len();
    let spellings = lines.bytes().filter(|byte| *byte == b'=').count();
    name.spellings.reserve(spellings, lines.len().saturating_sub(AROUND * spellings));
    let mut rest = Rest(lines);
    while !rest.0.is_empty() {
        rest.skip_spaces();
        if rest.ends_line()? {
            continue;
        }
        let key = rest.key()?;
        rest.sign(b'=')?;
        match key {
            "kind" if name.kind.is_none() => name.kind = Some(NameKind::parse(rest.text()?)?),
            "note" if name.note.is_none() => name.note = Some(rest.text()?.to_owned()),
            "short" if name.short.is_empty() => name.short = rest.lists()?,
            "accept" if name.accept.is_empty() => name.accept = rest.lists()?,
            "forms" if name.forms.is_empty() => name.forms = rest.lists()?,
            key => {
                // Twice the same language, no language, or a key with more to it: for the parser.
                if !name.spellings.insert(&tag::known(key)?, rest.text()?) {
                    return None;
                }
            }
        }
        rest.skip_spaces();
        if !rest.ends_line()? {
            return None;
        }
    }
    Some(name)
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

/// What has not been read.
struct Rest<'a>(&'a str);

impl<'a> Rest<'a> {
    fn next(&self) -> Option<u8> {
        self.0.as_bytes().first().copied()
    }

    fn skip_spaces(&mut self) {
        let blank = self.0.bytes().take_while(|b| matches!(b, b' ' | b'\t')).count();
        self.0 = &self.0[blank..];
    }

    /// A sign, and the spaces around it.
    fn sign(&mut self, sign: u8) -> Option<()> {
        self.skip_spaces();
        self.0 = self.0.strip_prefix(char::from(sign))?;
        self.skip_spaces();
        Some(())
    }

    /// Whether the line ends here, with a comment or without; it is then passed. `None` for what no comment may hold.
    fn ends_line(&mut self) -> Option<bool> {
        let line = match self.next() {
            None => return Some(true),
            Some(b'\n') => "\n",
            Some(b'\r') => "\r\n",
            Some(b'#') => {
                let (line, comment) = match self.0.find('\n') {
                    Some(end) => (&self.0[..end], self.0[..end].strip_suffix('\r').unwrap_or(&self.0[..end])),
                    // A carriage return ends no line by itself.
                    None => (self.0, self.0),
                };
                if comment.bytes().any(|b| b.is_ascii_control() && b != b'\t') {
                    return None;
                }
                line
            }
            Some(_) => return Some(false),
        };
        self.0 = self.0.strip_prefix(line)?;
        self.0 = self.0.strip_prefix('\n').unwrap_or(self.0);
        Some(true)
    }

    /// A bare key.
    fn key(&mut self) -> Option<&'a str> {
        let bare = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_');
        let end = self.0.bytes().position(|b| !bare(&b))?;
        let key;
        (key, self.0) = self.0.split_at(end);
        (!key.is_empty()).then_some(key)
    }

    /// A text in double quotes without escapes that says something.
    fn text(&mut self) -> Option<&'a str> {
        let inside = self.0.strip_prefix('"')?;
        let end = inside.bytes().position(|b| STOPS[usize::from(b)])?;
        let (said, rest) = inside.split_at(end);
        self.0 = rest.strip_prefix('"')?;
        let blank = said.trim_start().is_empty();
        (!blank).then_some(said)
    }

    /// A text or a list of texts on one line.
    fn texts(&mut self) -> Option<Vec<String>> {
        if self.next() != Some(b'[') {
            return Some(vec![self.text()?.to_owned()]);
        }
        let mut texts = Vec::with_capacity(1);
        self.sign(b'[')?;
        while self.next() != Some(b']') {
            texts.push(self.text()?.to_owned());
            self.skip_spaces();
            if self.next() != Some(b']') {
                self.sign(b',')?;
            }
        }
        self.0 = &self.0[1..];
        Some(texts)
    }

    /// Texts by language in an inline table on one line.
    fn lists(&mut self) -> Option<ByLang> {
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
                self.0 = &self.0[1..];
                return Some(lists);
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

    #[track_caller]
    fn reads(lines: &str, is_plain: bool) {
        let fast = entry(lines, 7);
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
        reads("en.x = \"A\"\n", false);
        reads("translate = false\nen = \"A\"\n", false);
    }

    proptest! {
        #[test]
        fn whatever_is_read_here_the_parser_reads_so(
            lines in prop::collection::vec(
                "(en|ru|zh_tw|he|iw|kind|note|short|accept|forms|xx|\"de\"|a b)( |\t)?=( )?(\"[a-zБ \\\\#]{0,3}\"|'x'|\"place\"|[{]( )?(en|de|iw|he) = ([\\[](\"[ab ]{0,2}\"(, ?\"b\")?,?)?[\\]]|\"c\")(, (fr|de) = \"d\")?,? ?[}]|1)( )?(#[ x\t]{0,2})?|#.?|",
                0..5,
            ),
        ) {
            let lines = lines.join("\n");
            if let Some(fast) = entry(&lines, 7) {
                prop_assert_eq!(Some(fast), parsed(&lines));
            }
        }
    }
}
