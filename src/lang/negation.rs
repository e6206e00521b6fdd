//! How a language says *not*.

/// Words of negation, lower case. In a script that parts words by spaces, a word stands for itself, `un-` for all words
/// that begin so, `-n't` for all that end so; elsewhere a word is looked for anywhere.
#[derive(Debug, Clone, Copy)]
pub struct Negation {
    /// What denies its clause and nothing else, parted by spaces.
    pub not: &'static str,
    /// What may answer such a word in a good translation (other negations, affixes, *without*, *hardly*, *refuse*), parted
    /// by spaces: a reason to be silent.
    pub maybe: &'static str,
    /// Phrases with a word of `not` that deny nothing (*not only*), parted by commas.
    pub idioms: &'static str,
}

impl Negation {
    /// What a language has of which nothing is known: it is not checked.
    pub const NONE: Negation = Negation { not: "", maybe: "", idioms: "" };
}

/// What a text says of negation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Denial {
    /// It has a word that denies its clause.
    Sure,
    /// It has something that may stand for one.
    Possible,
    /// It has neither.
    None,
}

impl Negation {
    /// Whether anything is known.
    pub fn is_known(&self) -> bool {
        !self.maybe.is_empty()
    }

    /// What a text says of negation.
    pub fn denial(&self, text: &str, spaces: bool) -> Denial {
        let text = text.to_lowercase().replace('’', "'");
        let mut rest = text.clone();
        for idiom in self.idioms.split(',').map(str::trim).filter(|idiom| !idiom.is_empty()) {
            rest = rest.replace(idiom, " … ");
        }
        let has = |text: &str, list: &str| {
            let words: Vec<&str> = if spaces { words(text).collect() } else { Vec::new() };
            list.split_whitespace()
                .any(|listed| if spaces { words.iter().any(|word| is(word, listed)) } else { text.contains(listed) })
        };
        match () {
            () if has(&rest, self.not) => Denial::Sure,
            () if has(&text, self.not) || has(&text, self.maybe) => Denial::Possible,
            () => Denial::None,
        }
    }
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|word| !word.is_empty())
}

fn is(word: &str, listed: &str) -> bool {
    // An elided word is a word of its own: n'est.
    let elided =
        || word.split_once('\'').is_some_and(|(head, _)| head.len() + 1 == listed.len() && listed.starts_with(head));
    match (listed.strip_suffix('-'), listed.strip_prefix('-')) {
        (Some(start), _) => word.len() > start.len() && word.starts_with(start),
        (_, Some(end)) => word.len() > end.len() && word.ends_with(end),
        _ => word == listed || listed.ends_with('\'') && elided(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::lookup;

    #[track_caller]
    fn says(lang: &str, text: &str, want: Denial) {
        let lang = lookup(lang).expect("a language of the list");
        assert_eq!(lang.negation.denial(text, lang.spaces), want, "{text}");
    }

    #[test]
    fn a_word_of_negation_denies() {
        for (lang, text) in [
            ("en", "The bridge isn’t open."),
            ("en", "They did not vote."),
            ("de", "Es gibt keinen Plan."),
            ("ru", "Мост не открыт."),
            ("uk", "Міст не відкрито."),
            ("fr", "Le pont n’est pas ouvert."),
            ("es", "El puente no está abierto."),
            ("it", "Il ponte non è aperto."),
            ("pt", "A ponte não está aberta."),
            ("pl", "Most nie jest otwarty."),
            ("nl", "De brug is niet open."),
            ("zh", "桥没有开放。"),
        ] {
            says(lang, text, Denial::Sure);
        }
    }

    #[test]
    fn affixes_and_idioms_are_reasons_for_silence() {
        for (lang, text) in [
            ("en", "Not only the bridge was built."),
            ("en", "The plan is unpopular."),
            ("en", "He refused to vote."),
            ("de", "Ohne Plan."),
            ("de", "Nicht nur die Brücke."),
            ("ru", "Не менее семи мостов."),
            ("cs", "Most není otevřen."),
            ("fr", "Sans plan."),
            ("ja", "橋は開いていない。"),
            ("zh", "不仅是桥。"),
        ] {
            says(lang, text, Denial::Possible);
        }
        for (lang, text) in [("en", "The bridge is open."), ("cs", "Most je otevřen."), ("zh", "桥开放了。")] {
            says(lang, text, Denial::None);
        }
    }
}
