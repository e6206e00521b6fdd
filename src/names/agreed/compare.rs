//! Agreed names of a document against its translation.

use super::super::document::{BeadText, Languages};
use super::index::{Agreed, How, Mention, is_of, surname};
use super::near::{Near, nearest};
use crate::lang::Lang;
use crate::text::Span;

/// Sure: the translation has the name nowhere near.
const MISSING: f32 = 0.9;
/// The name stands in a neighbouring bead of the translation: a sentence moved.
const MOVED: f32 = 0.3;
/// A short form of the original is often rendered by a pronoun.
const SHORT_MISSING: f32 = 0.6;
const REPLACED: f32 = 0.95;
/// The name is there as well, but not as often.
const REPLACED_ONCE: f32 = 0.8;
const MISSPELLED: f32 = 0.95;
/// For each slip after the first.
const SLIP: f32 = 0.1;
/// A slip where the original does not name anyone: in longer names only.
const STRAY: f32 = 0.7;
const STRAY_LETTERS: usize = 6;
const FORBIDDEN: f32 = 1.0;
const LOOSE: f32 = 0.9;

/// What is wrong with an agreed name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AgreedObserved {
    /// The translation of the paragraph does not have it.
    Missing,
    /// Another agreed name stands in its place: the index of its entry.
    Replaced(usize),
    /// Something close to the agreed spelling stands in its place.
    Misspelled,
    /// A spelling that the entry forbids: its index in `forbid`.
    Forbidden(usize),
    /// The agreed spelling but for case, diacritics or variants of characters.
    Loose,
}

/// One observation on an agreed name.
#[derive(Debug, Clone, PartialEq)]
pub struct AgreedObservation {
    /// Index of the bead.
    pub bead: usize,
    /// Index of the entry.
    pub name: usize,
    /// What is wrong.
    pub observed: AgreedObserved,
    /// The mention in the original's text of the bead.
    pub original: Option<Span>,
    /// What stands in its place in the translation's text of the bead.
    pub translation: Option<Span>,
    /// The agreed spelling in the language of the translation.
    pub expected: String,
    /// How sure, 0 to 1.
    pub confidence: f32,
}

/// The mentions of one bead.
struct Found {
    original: Vec<Mention>,
    translation: Vec<Mention>,
}

/// One bead under examination.
struct Bead<'a> {
    index: usize,
    text: BeadText<'a>,
    found: &'a Found,
    /// Names that the neighbours' translations have and their originals have not.
    moved: Vec<usize>,
}

fn count(mentions: &[Mention], name: usize) -> usize {
    mentions.iter().filter(|m| m.name == name).count()
}

impl Agreed {
    /// What is wrong with the agreed names of an aligned document.
    pub fn observe(&self, beads: &[BeadText<'_>], langs: Languages) -> Vec<AgreedObservation> {
        let found: Vec<Found> = beads
            .iter()
            .map(|bead| Found {
                original: self.find(bead.original, langs.original),
                translation: self.find(bead.translation, langs.translation),
            })
            .collect();
        let mut known: Vec<usize> = found.iter().flat_map(|f| f.original.iter().map(|m| m.name)).collect();
        known.sort_unstable();
        known.dedup();
        let surplus = |bead: &Found| -> Vec<usize> {
            let names = bead.translation.iter().map(|m| m.name);
            names.filter(|n| count(&bead.translation, *n) > count(&bead.original, *n)).collect()
        };
        let mut out = Vec::new();
        for (index, (text, here)) in beads.iter().zip(&found).enumerate() {
            let before = index.checked_sub(1).and_then(|i| found.get(i));
            let moved = before.into_iter().chain(found.get(index + 1)).flat_map(surplus).collect();
            let bead = Bead { index, text: *text, found: here, moved };
            self.shapes(&bead, langs.translation, &mut out);
            self.lacks(&bead, langs.translation, &mut out);
            self.strays(&bead, (&known, langs.translation), &mut out);
        }
        out
    }

    /// Mentions in a shape that is not the agreed one.
    fn shapes(&self, bead: &Bead<'_>, lang: &Lang, out: &mut Vec<AgreedObservation>) {
        for mention in &bead.found.translation {
            let (observed, confidence) = match mention.how {
                How::Forbidden(which) => (AgreedObserved::Forbidden(which), FORBIDDEN),
                // A heading in capitals is no slip.
                How::Loose if !is_style(bead.text.translation, mention.span) => (AgreedObserved::Loose, LOOSE),
                _ => continue,
            };
            let original = bead.found.original.iter().find(|m| m.name == mention.name).map(|m| m.span);
            out.push(self.observation(
                bead,
                (mention.name, lang),
                observed,
                (original, Some(mention.span), confidence),
            ));
        }
    }

    /// Names of the original that the translation lacks, or has less often.
    fn lacks(&self, bead: &Bead<'_>, lang: &Lang, out: &mut Vec<AgreedObservation>) {
        let Found { original, translation } = bead.found;
        let mut names: Vec<usize> = original.iter().map(|m| m.name).collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            let spellings = self.spellings(name, lang);
            // Two entries may share a surname: either answers.
            let shared = |m: &Mention| {
                original.iter().any(|o| o.name == name && original.iter().any(|p| p.span == o.span && p.name == m.name))
            };
            let (wanted, got) = (count(original, name), count(translation, name));
            if spellings.is_empty() || got == 0 && translation.iter().any(shared) {
                continue;
            }
            let mention = original.iter().find(|m| m.name == name).copied();
            let Some(mention) = mention else { continue };
            let place = Some(mention.span);
            if let Some(near) = self.misspelled(bead, name, &spellings, lang) {
                let confidence = MISSPELLED - SLIP * (near.slips.saturating_sub(1)) as f32;
                let observed = AgreedObserved::Misspelled;
                out.push(self.observation(bead, (name, lang), observed, (place, Some(near.span), confidence)));
            } else if wanted > got
                && let Some(other) = self.replacement(bead, name)
            {
                let confidence = if got == 0 { REPLACED } else { REPLACED_ONCE };
                let observed = AgreedObserved::Replaced(other.name);
                out.push(self.observation(bead, (name, lang), observed, (place, Some(other.span), confidence)));
            } else if got == 0 {
                let confidence = match mention.how {
                    _ if bead.moved.contains(&name) => MOVED,
                    How::Short => SHORT_MISSING,
                    _ => MISSING,
                };
                out.push(self.observation(bead, (name, lang), AgreedObserved::Missing, (place, None, confidence)));
            }
        }
    }

    /// Slips of names that the original has elsewhere: a translation may name whom the original calls "the minister".
    fn strays(&self, bead: &Bead<'_>, (known, lang): (&[usize], &Lang), out: &mut Vec<AgreedObservation>) {
        let here: Vec<Span> = out.iter().filter(|o| o.bead == bead.index).filter_map(|o| o.translation).collect();
        let taken: Vec<Span> = bead.found.translation.iter().map(|m| m.span).chain(here).collect();
        for &name in known.iter().filter(|name| count(&bead.found.original, **name) == 0) {
            let spellings = self.spellings(name, lang);
            let long: Vec<&str> = spellings.into_iter().filter(|s| s.chars().count() >= STRAY_LETTERS).collect();
            let Some(near) = nearest(bead.text.translation, &long, lang, &taken).filter(|near| near.slips == 1) else {
                continue;
            };
            // A word of the original itself is no slip.
            if bead.text.original.contains(&bead.text.translation[near.span.range()]) {
                continue;
            }
            let observed = AgreedObserved::Misspelled;
            out.push(self.observation(bead, (name, lang), observed, (None, Some(near.span), STRAY)));
        }
    }

    /// Something close to the name where it is missing, or around a surname that stands alone.
    fn misspelled(&self, bead: &Bead<'_>, name: usize, spellings: &[&str], lang: &Lang) -> Option<Near> {
        let Found { original, translation } = bead.found;
        let own = |m: &&Mention| m.name == name && m.how == How::Short;
        let taken: Vec<Span> = translation.iter().filter(|m| !own(m)).map(|m| m.span).collect();
        let text = bead.text.translation;
        if count(translation, name) < count(original, name) {
            return nearest(text, spellings, lang, &taken);
        }
        // The surname is right: is the given name beside it?
        let letters = |text: &str| text.chars().count();
        let longest = translation.iter().filter(own).map(|m| letters(&text[m.span.range()])).max()?;
        let full: Vec<&str> = spellings.iter().copied().filter(|s| letters(s) > longest + 2).collect();
        let near = nearest(text, &full, lang, &taken)?;
        translation.iter().filter(own).any(|m| near.span.contains(m.span) && near.span != m.span).then_some(near)
    }

    /// An agreed name of the same kind that the translation has and the original has not.
    fn replacement(&self, bead: &Bead<'_>, name: usize) -> Option<Mention> {
        let Found { original, translation } = bead.found;
        let kind = |name: usize| self.names().get(name).and_then(|n| n.kind);
        translation
            .iter()
            .find(|m| {
                count(translation, m.name) > count(original, m.name) && m.name != name && kind(m.name) == kind(name)
            })
            .copied()
    }

    /// Every spelling that is right in a language. A name that is not translated is right as in any language.
    fn spellings(&self, name: usize, lang: &Lang) -> Vec<&str> {
        let Some(entry) = self.names().get(name) else { return Vec::new() };
        let of = |tag: &str| is_of(tag, lang);
        let agreed = entry.spellings.iter().filter(|(tag, _)| of(tag) || !entry.translate).map(|(_, s)| s.as_str());
        let lists = [&entry.accept, &entry.short, &entry.forms];
        let others =
            lists.into_iter().flatten().filter(|(tag, _)| of(tag)).flat_map(|(_, list)| list).map(String::as_str);
        let agreed: Vec<&str> = agreed.collect();
        let surnames: Vec<&str> = agreed.iter().filter(|_| lang.spaces).filter_map(|s| surname(entry, s)).collect();
        agreed.into_iter().chain(others).chain(surnames).collect()
    }

    fn observation(
        &self,
        bead: &Bead<'_>,
        (name, lang): (usize, &Lang),
        observed: AgreedObserved,
        (original, translation, confidence): (Option<Span>, Option<Span>, f32),
    ) -> AgreedObservation {
        let expected = self.spelling(name, lang).or_else(|| self.spellings(name, lang).first().copied()).unwrap_or("");
        AgreedObservation {
            bead: bead.index,
            name,
            observed,
            original,
            translation,
            expected: expected.to_owned(),
            confidence,
        }
    }
}

/// A heading in capitals and a part of an address are no slips.
fn is_style(text: &str, span: Span) -> bool {
    let word = &text[span.range()];
    let upper = word.chars().any(char::is_uppercase) && !word.chars().any(char::is_lowercase);
    let before = text[..span.start].chars().next_back();
    let mut after = text[span.end..].chars();
    let dotted = after.next() == Some('.') && after.next().is_some_and(char::is_alphanumeric);
    upper || dotted || before.is_some_and(|c| matches!(c, '.' | '/' | '@' | '_' | '#'))
}

#[cfg(test)]
mod tests {
    use super::super::AgreedName;
    use super::*;
    use crate::lang::lookup;

    const RULES: &str = r#"
[[name]]
kind = "person"
en = "Marie Curie"
ru = "Мария Кюри"
zh = "玛丽·居里"
forbid = [{ lang = "ru", spelling = "Мари Кюри" }]

[[name]]
kind = "person"
en = "Niels Bohr"
ru = "Нильс Бор"
zh = "尼尔斯·玻尔"

[[name]]
kind = "product"
translate = false
en = "Mathematica"
"#;

    #[track_caller]
    fn observes(to: &str, original: &str, translation: &str, want: &[(AgreedObserved, &str)]) {
        #[derive(serde::Deserialize)]
        struct File {
            name: Vec<AgreedName>,
        }
        let agreed = Agreed::new(&toml::from_str::<File>(RULES).unwrap().name);
        let langs = Languages { original: lookup("en").unwrap(), translation: lookup(to).unwrap() };
        let seen = agreed.observe(&[BeadText { original, translation }], langs);
        let got: Vec<(AgreedObserved, &str)> =
            seen.iter().map(|o| (o.observed, o.translation.map_or("", |s| &translation[s.range()]))).collect();
        assert_eq!(got, want, "{original} | {translation}");
    }

    #[test]
    fn right_names_are_silent() {
        observes("ru", "Marie Curie met Bohr.", "Бор встретился с Марией Кюри.", &[]);
        observes("zh", "Curie met Niels Bohr.", "瑪麗·居里见了尼尔斯·玻尔。", &[(AgreedObserved::Loose, "瑪麗·居里")]);
        observes("ru", "Mathematica is old.", "Mathematica устарела.", &[]);
    }

    #[test]
    fn wrong_names_are_not() {
        use AgreedObserved::{Forbidden, Missing, Misspelled, Replaced};
        observes("ru", "Marie Curie spoke.", "Она выступила.", &[(Missing, "")]);
        observes("ru", "Marie Curie spoke.", "Выступил Нильс Бор.", &[(Replaced(1), "Нильс Бор")]);
        observes("ru", "Marie Curie spoke.", "Выступила Мария Кяри.", &[(Misspelled, "Мария Кяри")]);
        observes("ru", "Niels Bohr spoke.", "Выступил Нилс Бор.", &[(Misspelled, "Нилс Бор")]);
        observes("ru", "Marie Curie spoke.", "Выступила Мари Кюри.", &[(Forbidden(0), "Мари Кюри")]);
        observes("zh", "Niels Bohr spoke.", "尼尔思·玻尔说。", &[(Misspelled, "尼尔思·玻尔")]);
        observes("ru", "Mathematica is old.", "Математика устарела.", &[(Missing, "")]);
    }

    #[test]
    fn the_second_mention_counts_too() {
        use AgreedObserved::Misspelled;
        observes("ru", "Marie Curie and Curie.", "Мария Кюри и Кюрри.", &[(Misspelled, "Кюрри")]);
        observes("ru", "Marie Curie and Curie.", "Мария Кюри и она.", &[]);
        observes("ru", "Marie Curie and Marie Curie.", "Мария Кюри и Мария Кюрри.", &[(Misspelled, "Мария Кюрри")]);
    }
}
