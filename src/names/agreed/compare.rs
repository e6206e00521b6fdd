//! Agreed names of a document against its translation.

use std::cell::OnceCell;
use std::collections::BTreeSet;

use super::super::document::{BeadText, Languages};
use super::super::fold::fold;
use super::super::words::is_letter;
use super::index::{Agreed, How, Mention, is_of, surname};
use super::near::{Ground, Near, Target};
use super::standing::{is_evidence, is_kin, is_style, left_as_it_is};
use crate::lang::Lang;
use crate::text::Span;

/// Sure: the translation has the name nowhere near.
const MISSING: f32 = 0.9;
/// A neighbouring bead of the translation has the name once more than its original: a sentence may have moved, or a pronoun
/// there became the name.
const MOVED: f32 = 0.65;
/// A pronoun may stand for a short form of the original.
const SHORT_MISSING: f32 = 0.8;
/// What the original calls it is fine, but not what was agreed: it may mean something else of that name.
const ACCEPTED_MISSING: f32 = 0.55;
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
/// A forbidden given name or surname where the original does not name its bearer: somebody else has that name, too.
const FORBIDDEN_PART: f32 = 0.5;
const LOOSE: f32 = 0.9;
/// A word of the same letters where the original does not have the name.
const LOOSE_STRAY: f32 = 0.5;

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
    /// The agreed spelling but for case, diacritics or variants of characters; or as the original has it.
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

impl AgreedObservation {
    /// How sure it is where the bead itself is this sure. What is spelled wrongly is so wherever it belongs; what is missing
    /// from a bead is not in the beads beside it either, so that a boundary in the wrong place seldom makes a difference.
    pub fn sure(&self, bead: f32) -> f32 {
        match self.observed {
            AgreedObserved::Missing | AgreedObserved::Replaced(_) => self.confidence * (1.0 + bead) / 2.0,
            AgreedObserved::Misspelled | AgreedObserved::Forbidden(_) | AgreedObserved::Loose => self.confidence,
        }
    }
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
    /// Names of the original's bead before: "he" may mean one of them.
    before: Vec<usize>,
    lang: &'a Lang,
    ground: OnceCell<Ground<'a>>,
}

impl Bead<'_> {
    fn ground(&self) -> &Ground<'_> {
        self.ground.get_or_init(|| Ground::new(self.text.translation, self.lang))
    }

    /// Whether a place of the translation is a word of the original itself, which is no slip.
    fn is_of_the_original(&self, span: Span) -> bool {
        left_as_it_is(self.text.original, &self.text.translation[span.range()]).is_some()
    }

    /// Where the original has the name.
    fn mention(&self, name: usize) -> Option<Mention> {
        self.found.original.iter().find(|m| m.name == name).copied()
    }

    /// Which of its mentions in the original a place of the translation answers: as many stand before it here as there.
    fn answered(&self, name: usize, place: Span) -> Option<Span> {
        let before = self.found.translation.iter().filter(|m| m.name == name && m.span.end <= place.start).count();
        let mut mentions = self.found.original.iter().filter(|m| m.name == name).map(|m| m.span);
        let last = mentions.clone().next_back();
        mentions.nth(before).or(last)
    }
}

/// The spellings of a name in the language of the translation.
struct Wanted<'a> {
    spellings: Vec<&'a str>,
    targets: Vec<Target>,
}

/// The names that the document has, with their spellings: prepared once for all its beads.
struct Known<'a> {
    names: Vec<(usize, OnceCell<Wanted<'a>>)>,
    agreed: &'a Agreed,
    lang: &'a Lang,
}

impl<'a> Known<'a> {
    fn wanted(&self, name: usize) -> Option<&Wanted<'a>> {
        let at = self.names.binary_search_by_key(&name, |(name, _)| *name).ok()?;
        Some(self.names[at].1.get_or_init(|| {
            let spellings = self.agreed.spellings(name, self.lang);
            let kind = self.agreed.names().get(name).and_then(|n| n.kind);
            let targets = spellings.iter().map(|s| Target::of_kind(s, kind, self.lang)).collect();
            Wanted { spellings, targets }
        }))
    }
}

fn count(mentions: &[Mention], name: usize) -> usize {
    mentions.iter().filter(|m| m.name == name).count()
}

impl Agreed {
    /// What is wrong with the agreed names of an aligned document.
    pub fn observe(&self, beads: &[BeadText<'_>], langs: Languages) -> Vec<AgreedObservation> {
        let mut found: Vec<Found> = beads
            .iter()
            .map(|bead| {
                let mut original = self.find(bead.original, langs.original);
                original.retain(|m| is_evidence(&bead.original[m.span.range()], m.how, langs.original));
                Found { original, translation: self.find(bead.translation, langs.translation) }
            })
            .collect();
        self.leave_strangers(&mut found, langs);
        let mut names: Vec<usize> = found.iter().flat_map(|f| f.original.iter().map(|m| m.name)).collect();
        names.sort_unstable();
        names.dedup();
        let names = names.into_iter().map(|name| (name, OnceCell::new())).collect();
        let known = Known { names, agreed: self, lang: langs.translation };
        // A word that is made from the name stands for it in the original: Thuringian.
        let kin = |name: usize, text: &str| {
            let kind = self.names().get(name).and_then(|n| n.kind);
            langs.original.spaces && self.spelling(name, langs.original).is_some_and(|s| is_kin(text, s, kind))
        };
        let surplus = |at: usize| -> Vec<usize> {
            let bead = &found[at];
            let names = bead.translation.iter().map(|m| m.name);
            let more = names.filter(|n| count(&bead.translation, *n) > count(&bead.original, *n));
            more.filter(|n| count(&bead.original, *n) > 0 || !kin(*n, beads[at].original)).collect()
        };
        let mut out = Vec::new();
        for (index, (text, here)) in beads.iter().zip(&found).enumerate() {
            let beside = index.checked_sub(1).into_iter().chain(Some(index + 1).filter(|next| *next < found.len()));
            let moved = beside.flat_map(surplus).collect();
            let (lang, ground) = (langs.translation, OnceCell::new());
            let before = index.checked_sub(1).map_or(&[][..], |at| &found[at].original);
            let before = before.iter().map(|m| m.name).collect();
            let bead = Bead { index, text: *text, found: here, moved, before, lang, ground };
            self.shapes(&bead, &mut out);
            self.lacks(&bead, &known, &mut out);
            self.strays(&bead, &known, &mut out);
        }
        out
    }

    /// Leaves out what is only like the surname of somebody whom the document never names in full, where no short form is
    /// listed: the west is not Catherine West.
    fn leave_strangers(&self, found: &mut [Found], langs: Languages) {
        let listed = |m: &Mention, lang: &Lang| {
            let entry = self.names().get(m.name);
            m.how != How::Short || entry.is_some_and(|name| name.short.keys().any(|tag| is_of(tag, lang)))
        };
        let ours = |m: &&Mention| listed(m, langs.original);
        let theirs = |m: &&Mention| listed(m, langs.translation);
        let known: BTreeSet<usize> = found
            .iter()
            .flat_map(|bead| bead.original.iter().filter(ours).chain(bead.translation.iter().filter(theirs)))
            .map(|m| m.name)
            .collect();
        for bead in found {
            bead.original.retain(|m| listed(m, langs.original) || known.contains(&m.name));
            bead.translation.retain(|m| listed(m, langs.translation) || known.contains(&m.name));
        }
    }

    /// Mentions in a shape that is not the agreed one.
    fn shapes(&self, bead: &Bead<'_>, out: &mut Vec<AgreedObservation>) {
        for mention in &bead.found.translation {
            let original = bead.mention(mention.name).map(|m| m.span);
            let (observed, confidence) = match mention.how {
                How::Forbidden(which) => {
                    let part = original.is_none() && self.is_part(mention.name, which, bead.lang);
                    (AgreedObserved::Forbidden(which), if part { FORBIDDEN_PART } else { FORBIDDEN })
                }
                // A heading in capitals is no slip.
                How::Loose if !is_style(bead.text.translation, mention.span) => {
                    (AgreedObserved::Loose, if original.is_none() { LOOSE_STRAY } else { LOOSE })
                }
                _ => continue,
            };
            out.push(self.observation(bead, mention.name, observed, (original, Some(mention.span), confidence)));
        }
    }

    /// Whether a forbidden spelling is shorter by whole words than the agreed one: a given name alone, a surname alone.
    fn is_part(&self, name: usize, which: usize, lang: &Lang) -> bool {
        let words = |text: &str| text.split(|c: char| c.is_whitespace() || matches!(c, '·' | '・')).count();
        let forbidden = self.names().get(name).and_then(|n| n.forbid.get(which)).map_or(0, |f| words(&f.spelling));
        self.spelling(name, lang).is_some_and(|agreed| words(agreed) > forbidden)
    }

    /// Names of the original that the translation lacks, or has less often.
    fn lacks(&self, bead: &Bead<'_>, known: &Known<'_>, out: &mut Vec<AgreedObservation>) {
        let Found { original, translation } = bead.found;
        let mut names: Vec<usize> = original.iter().map(|m| m.name).collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            let (wanted, got) = (count(original, name), count(translation, name));
            let (Some(spelled), Some(mention)) = (known.wanted(name), bead.mention(name)) else { continue };
            if spelled.spellings.is_empty() || got == 0 && self.answered_by_another(bead, name) {
                continue;
            }
            let kind = self.names().get(name).and_then(|n| n.kind);
            // Ukrainian for Ukraine, Ostukraine: the place is named.
            let kin = || bead.lang.spaces && spelled.spellings.iter().any(|s| is_kin(bead.text.translation, s, kind));
            let near = self.misspelled(bead, name, spelled).filter(|near| !bead.is_of_the_original(near.span));
            let seen = if let Some(near) = near {
                let confidence = MISSPELLED - SLIP * (near.slips.saturating_sub(1)) as f32;
                Some((AgreedObserved::Misspelled, Some(near.span), confidence))
            } else if got == 0 && (kin() || spelled.spellings.iter().any(|s| is_shortened(bead.text.translation, s))) {
                None
            } else if wanted > got
                && let Some(other) = self.replacement(bead, name)
            {
                let confidence = if got == 0 { REPLACED } else { REPLACED_ONCE };
                Some((AgreedObserved::Replaced(other.name), Some(other.span), confidence))
            } else if got == 0 {
                Self::missing(bead, mention)
            } else {
                None
            };
            if let Some((observed, place, confidence)) = seen {
                let original = place.and_then(|place| bead.answered(name, place)).unwrap_or(mention.span);
                out.push(self.observation(bead, name, observed, (Some(original), place, confidence)));
            }
        }
    }

    /// Whether another entry stands for this one: they share a surname in the original, or one is a part of the other, as
    /// Rossi of Maria Rossi.
    fn answered_by_another(&self, bead: &Bead<'_>, name: usize) -> bool {
        let Found { original, translation } = bead.found;
        let shared = |m: &Mention| {
            original.iter().any(|o| o.name == name && original.iter().any(|p| p.span == o.span && p.name == m.name))
        };
        let words = |name: usize| -> Vec<String> {
            let spelling = self.spelling(name, bead.lang).unwrap_or_default();
            spelling.split(|c: char| !is_letter(c)).filter(|w| !w.is_empty()).map(fold).collect()
        };
        let ours = words(name);
        let part = |m: &Mention| {
            let theirs = words(m.name);
            let (short, long) = if ours.len() < theirs.len() { (&ours, &theirs) } else { (&theirs, &ours) };
            !short.is_empty() && short.len() < long.len() && short.iter().all(|w| long.contains(w))
        };
        translation.iter().any(|m| shared(m) || part(m))
    }

    /// What is to be said of a name that the translation of the bead has in no form.
    fn missing(bead: &Bead<'_>, mention: Mention) -> Option<(AgreedObserved, Option<Span>, f32)> {
        let text = bead.text.translation;
        let name = &bead.text.original[mention.span.range()];
        if let Some(left) = left_as_it_is(text, name) {
            return left.alone.then_some((AgreedObserved::Loose, Some(left.span), LOOSE));
        }
        let confidence = match mention.how {
            _ if bead.moved.contains(&mention.name) => MOVED,
            How::Short => SHORT_MISSING,
            How::Accepted => ACCEPTED_MISSING,
            _ => MISSING,
        };
        Some((AgreedObserved::Missing, None, confidence))
    }

    /// Slips of names that the original has elsewhere: a translation may name whom the original calls "the minister".
    fn strays(&self, bead: &Bead<'_>, known: &Known<'_>, out: &mut Vec<AgreedObservation>) {
        let here: Vec<Span> = out.iter().filter(|o| o.bead == bead.index).filter_map(|o| o.translation).collect();
        let taken: Vec<Span> = bead.found.translation.iter().map(|m| m.span).chain(here).collect();
        for &(name, _) in known.names.iter().filter(|(name, _)| bead.mention(*name).is_none()) {
            let Some(wanted) = known.wanted(name) else { continue };
            let long = wanted.targets.iter().filter(|target| target.size() >= STRAY_LETTERS);
            let Some(near) = bead.ground().nearest(long, &taken).filter(|near| near.slips == 1) else { continue };
            if bead.is_of_the_original(near.span) {
                continue;
            }
            let observed = AgreedObserved::Misspelled;
            out.push(self.observation(bead, name, observed, (None, Some(near.span), STRAY)));
        }
    }

    /// Something close to the name where it is missing, or around a surname that stands alone.
    fn misspelled(&self, bead: &Bead<'_>, name: usize, spelled: &Wanted<'_>) -> Option<Near> {
        let Found { original, translation } = bead.found;
        let own = |m: &&Mention| m.name == name && m.how == How::Short;
        let taken: Vec<Span> = translation.iter().filter(|m| !own(m)).map(|m| m.span).collect();
        let text = bead.text.translation;
        if count(translation, name) < count(original, name) {
            return bead.ground().nearest(&spelled.targets, &taken);
        }
        // The surname is right: is the given name beside it?
        let letters = |text: &str| text.chars().count();
        let longest = translation.iter().filter(own).map(|m| letters(&text[m.span.range()])).max()?;
        let full = spelled.spellings.iter().zip(&spelled.targets);
        let full = full.filter(|(s, _)| letters(s) > longest + 2).map(|(_, target)| target);
        let near = bead.ground().nearest(full, &taken)?;
        translation.iter().filter(own).any(|m| near.span.contains(m.span) && near.span != m.span).then_some(near)
    }

    /// An agreed name of the same kind that the translation has and the original has not.
    fn replacement(&self, bead: &Bead<'_>, name: usize) -> Option<Mention> {
        let Found { original, translation } = bead.found;
        let kind = |name: usize| self.names().get(name).and_then(|n| n.kind);
        let surplus = |m: &&Mention| {
            count(translation, m.name) > count(original, m.name) && m.name != name && kind(m.name) == kind(name)
        };
        // Of several the one that no pronoun stands for, and that stands about as far into the text as the name.
        let far = |text: &str, span: Span| span.start as f32 / text.len().max(1) as f32;
        let ours = bead.mention(name).map_or(0.0, |m| far(bead.text.original, m.span));
        let away = |m: &Mention| (far(bead.text.translation, m.span) - ours).abs();
        let likely = |a: &&Mention, b: &&Mention| {
            let meant = |m: &Mention| bead.before.contains(&m.name);
            meant(a).cmp(&meant(b)).then(away(a).total_cmp(&away(b)))
        };
        let other = translation.iter().filter(surplus).min_by(likely)?.name;
        // Which of its mentions is the one too many: each of the original's has its own, a short form a short form if it can.
        let mut free: Vec<&Mention> = translation.iter().filter(|m| m.name == other).collect();
        for theirs in original.iter().filter(|m| m.name == other) {
            let like = |m: &&Mention| (m.how == How::Short) == (theirs.how == How::Short);
            free.remove(free.iter().position(like).unwrap_or(0));
        }
        free.first().copied().copied()
    }

    /// Every spelling that is right in a language. A name that is not translated is right as in any language.
    fn spellings(&self, name: usize, lang: &Lang) -> Vec<&str> {
        let Some(entry) = self.names().get(name) else { return Vec::new() };
        let of = |tag: &str| is_of(tag, lang);
        let agreed = entry.spellings.iter().filter(|(tag, _)| of(tag) || !entry.translate).map(|(_, s)| s);
        let lists = [&entry.accept, &entry.short, &entry.forms];
        let others =
            lists.into_iter().flatten().filter(|(tag, _)| of(tag)).flat_map(|(_, list)| list).map(String::as_str);
        let agreed: Vec<&str> = agreed.collect();
        let surnames: Vec<&str> = agreed.iter().filter_map(|s| surname(entry, s)).collect();
        agreed.into_iter().chain(others).chain(surnames).collect()
    }

    fn observation(
        &self,
        bead: &Bead<'_>,
        name: usize,
        observed: AgreedObserved,
        (original, translation, confidence): (Option<Span>, Option<Span>, f32),
    ) -> AgreedObservation {
        let lang = bead.lang;
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

/// Letters of the shortest word by which a shortened name is known: "Bank of" is none.
const TELLING: usize = 4;

/// Whether a text has the first half of a long name or more: "Cape Horn" of "Cape Horn Weather Station".
fn is_shortened(text: &str, spelling: &str) -> bool {
    let folded = |text: &str| -> Vec<String> {
        text.split(|c: char| !is_letter(c)).filter(|word| !word.is_empty()).map(fold).collect()
    };
    let name = folded(spelling);
    let half = name.len().div_ceil(2);
    if half < 2 || name[..half].iter().any(|word| word.chars().count() < TELLING) {
        return false;
    }
    folded(text).windows(half).any(|words| words == &name[..half])
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
        let agreed = Agreed::new(toml::from_str::<File>(RULES).unwrap().name);
        let langs = Languages { original: lookup("en").unwrap(), translation: lookup(to).unwrap() };
        let seen = agreed.observe(&[BeadText { original, translation }], langs);
        let got: Vec<(AgreedObserved, &str)> =
            seen.iter().map(|o| (o.observed, o.translation.map_or("", |s| &translation[s.range()]))).collect();
        assert_eq!(got, want, "{original} | {translation}");
    }

    #[test]
    fn a_long_name_may_be_shortened_from_its_end() {
        let shortened = |text| is_shortened(text, "Cape Horn Weather Station");
        assert!(shortened("They reached Cape Horn in May.") && shortened("at the Cape Horn weather post"));
        assert!(!shortened("They reached the Cape.") && !shortened("They reached the Weather Station."));
        // Another bank, and a name of which little would be left.
        assert!(
            !is_shortened("The Bank of Canada paid.", "Bank of England") && !is_shortened("Marie came.", "Marie Curie")
        );
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
    fn a_surname_alone_is_that_of_somebody_whom_the_document_names() {
        observes("ru", "Bohr was a town then.", "Тогда это был город.", &[]);
        let missing = (AgreedObserved::Missing, "");
        observes("ru", "Niels Bohr came, then Bohr spoke.", "Приехал он.", &[missing]);
    }

    #[test]
    fn a_word_made_from_the_name_is_the_name_there() {
        let missing = |second: &str| {
            let rules = "[[name]]\nen = \"Norway\"\nru = \"Норвегия\"\nkind = \"place\"";
            #[derive(serde::Deserialize)]
            struct File {
                name: Vec<AgreedName>,
            }
            let agreed = Agreed::new(toml::from_str::<File>(rules).unwrap().name);
            let langs = Languages { original: lookup("en").unwrap(), translation: lookup("ru").unwrap() };
            let bead = |original, translation| BeadText { original, translation };
            let beads = [bead("Norway is cold.", "Там холодно."), bead(second, "Король Норвегии приехал.")];
            agreed.observe(&beads, langs).iter().map(|o| o.confidence).collect::<Vec<f32>>()
        };
        assert_eq!(missing("The Norwegian king came."), [MISSING]);
        assert_eq!(missing("The king came."), [MOVED]);
    }

    #[test]
    fn the_one_that_no_pronoun_stands_for_is_the_one_too_many() {
        #[derive(serde::Deserialize)]
        struct File {
            name: Vec<AgreedName>,
        }
        let rules = format!("{RULES}\n[[name]]\nkind = \"person\"\nen = \"Lise Meitner\"\nru = \"Лиза Мейтнер\"");
        let agreed = Agreed::new(toml::from_str::<File>(&rules).unwrap().name);
        let langs = Languages { original: lookup("en").unwrap(), translation: lookup("ru").unwrap() };
        let before = BeadText { original: "Marie Curie came.", translation: "Пришла Мария Кюри." };
        let text = "Мария Кюри поблагодарила Лизу Мейтнер.";
        let seen =
            agreed.observe(&[before, BeadText { original: "She thanked Niels Bohr.", translation: text }], langs);
        let got: Vec<&str> = seen.iter().map(|o| o.translation.map_or("", |s| &text[s.range()])).collect();
        assert_eq!(got, ["Лизу Мейтнер"]);
    }

    #[test]
    fn the_name_too_many_is_shown() {
        let replaced = (AgreedObserved::Replaced(0), "Марии Кюри");
        observes("ru", "Curie thanked Niels Bohr.", "Кюри поблагодарила Марии Кюри.", &[replaced]);
    }

    #[test]
    fn the_second_mention_counts_too() {
        use AgreedObserved::Misspelled;
        observes("ru", "Marie Curie and Curie.", "Мария Кюри и Кюрри.", &[(Misspelled, "Кюрри")]);
        observes("ru", "Marie Curie and Curie.", "Мария Кюри и она.", &[]);
        observes("ru", "Marie Curie and Marie Curie.", "Мария Кюри и Мария Кюрри.", &[(Misspelled, "Мария Кюрри")]);
    }
}
