//! Errors that are made in every language by one and the same operation, each found at its place.
//!
//! What `breaks.toml` cannot hold because the broken text is known only from what diglot itself reads in the sound one: its
//! quotations, its sentences.

use diglot::quotes::Quotation;
use diglot::text::Span;

use super::*;

/// What is not yet found: rule and language.
const UNTOLD: &[(&str, &str)] = &[("paragraph-added", "ja")];

fn is_told(code: &str, lang: &str) -> bool {
    !UNTOLD.contains(&(code, lang))
}

/// The sound article in one language and what is read in it; the original is the first of the two versions.
fn read_in(lang: &str) -> Checked {
    checked(vec![version(lang, sound(lang))])
}

/// A quotation of the original or of the translation.
struct Quoted {
    /// Its place in the source, marks included.
    outer: Span,
    /// The words between the marks.
    inner: Span,
}

/// The quotations of the version at `index` that a reader finds there, in order.
fn quoted(article: &Checked, index: usize) -> Vec<Quoted> {
    let version = &article.versions[index];
    let place = |block: usize, q: &Quotation| Quoted {
        outer: version.place(block, q.outer),
        inner: version.place(block, q.inner),
    };
    let blocks = version.quotations.iter().enumerate();
    blocks.flat_map(|(block, here)| here.iter().map(move |q| place(block, q)).collect::<Vec<_>>()).collect()
}

/// The longest quotation of the translation, and another about half as long.
fn two_quotations(article: &Checked) -> [Quoted; 2] {
    let mut all = quoted(article, 1);
    all.sort_by_key(|q| q.inner.range().len());
    let longest = all.pop().expect("the article quotes");
    let half = longest.inner.range().len() / 2;
    let other = all.into_iter().filter(|q| q.outer.end < longest.outer.start || longest.outer.end < q.outer.start);
    let other = other.min_by_key(|q| q.inner.range().len().abs_diff(half));
    [other.expect("the article quotes more than once"), longest]
}

/// The longest paragraph of the translation that quotes nothing, as it stands in the source.
fn told(article: &Checked) -> Span {
    let version = &article.versions[1];
    let plain = |block: &usize| version.quotations[*block].is_empty() && version.sentences[*block].len() > 1;
    let blocks = (0..version.blocks.len()).filter(plain);
    let longest = blocks.max_by_key(|block| version.text(*block).len());
    version.blocks[longest.expect("the article tells something")].span
}

/// The paragraph below the fourth subheading: the one that stands alone there.
fn fourth(text: &str) -> &str {
    let section = text.split("\n## ").nth(4).unwrap_or_default();
    section.split("\n\n").nth(1).unwrap_or_default().trim_end()
}

/// The text with other words at the places, which do not overlap.
fn with(text: &str, mut changes: Vec<(Span, String)>) -> String {
    changes.sort_by_key(|(at, _)| std::cmp::Reverse(at.start));
    let mut text = text.to_owned();
    for (at, words) in changes {
        text.replace_range(at.range(), &words);
    }
    text
}

/// That each language, broken by `make`, gets a finding of the rule `code` whose place in the translation holds or
/// touches a place that `make` names, and nothing of other categories.
#[track_caller]
fn each_language_is_told(code: &str, categories: &[&str], make: impl Fn(&Checked) -> (String, Span)) {
    let mut wrong = String::new();
    for lang in LANGS.iter().filter(|lang| is_told(code, lang)) {
        let article = read_in(lang);
        let (broken, at) = make(&article);
        assert_ne!(broken, article.versions[1].source.text, "{lang}: nothing is broken");
        let checked = checked(vec![version(lang, broken)]);
        let there = |f: &Finding| f.translation.span.start <= at.end && at.start <= f.translation.span.end;
        let told = checked.findings.iter().any(|f| f.meta.code == code && there(f));
        let other = checked.findings.iter().any(|f| !categories.contains(&f.meta.category.name()));
        if !told || other {
            let _ = writeln!(wrong, "{lang}: expected {code} at {at:?}, found\n{}", list(&checked));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

/// That a quotation is told in each language when it loses the mark that `mark` points to.
#[track_caller]
fn a_lost_mark_is_told(mark: fn(&Quoted) -> Span) {
    each_language_is_told("quote-unbalanced", &["quote"], |article| {
        let [_, quote] = two_quotations(article);
        let broken = with(&article.versions[1].source.text, vec![(mark(&quote), String::new())]);
        (broken, quote.outer)
    });
}

#[test]
fn a_lost_closing_mark_is_found() {
    a_lost_mark_is_told(|quote| Span::new(quote.inner.end, quote.outer.end));
}

#[test]
fn a_lost_opening_mark_is_found() {
    a_lost_mark_is_told(|quote| Span::new(quote.outer.start, quote.inner.start));
}

#[test]
fn quotations_in_each_others_place_are_found() {
    each_language_is_told("quote-changed", &["quote"], |article| {
        let text = &article.versions[1].source.text;
        let [one, other] = two_quotations(article);
        let words = |q: &Quoted| text[q.inner.range()].to_owned();
        let changes = vec![(one.inner, words(&other)), (other.inner, words(&one))];
        let first = one.outer.start.min(other.outer.start);
        (with(text, changes), Span::new(first, first))
    });
}

#[test]
fn quoted_narration_is_found() {
    each_language_is_told("quote-added", &["quote"], |article| {
        let text = &article.versions[1].source.text;
        let (told, marks) = (told(article), article.versions[1].lang.speech.marks.outer);
        let quoted = format!("{}{}{}", marks.0, &text[told.range()], marks.1);
        (with(text, vec![(told, quoted)]), told)
    });
}

#[test]
fn a_paragraph_that_breaks_off_is_found() {
    // What stood in the rest is missing, too, and may be named.
    each_language_is_told("paragraph-shortened", &["text", "name", "date", "number"], |article| {
        let text = &article.versions[1].source.text;
        let told = told(article);
        let half = text[told.range()].chars().count() * 2 / 5;
        let half = text[told.range()].char_indices().nth(half).map_or(0, |(at, _)| at);
        (with(text, vec![(Span::new(told.start + half, told.end), String::new())]), told)
    });
}

#[test]
fn a_paragraph_that_only_the_translation_has_is_found() {
    let mut wrong = String::new();
    for entry in entries("lost").into_iter().filter(|entry| is_told("paragraph-added", &entry.lang)) {
        let original = sound("en");
        let lost = paragraph(&original, entry.source.trim_end_matches('…'));
        let original = original.replace(&format!("{lost}\n\n"), "");
        let checked = against(("en", original), vec![version(&entry.lang, sound(&entry.lang))]);
        let ours = format!("{}…", entry.lose.clone().unwrap_or_default());
        let is = |f: &Finding| f.meta.code == "paragraph-added" && says(text_of(&f.translation, &checked), &ours);
        if !matches!(checked.findings.as_slice(), [one] if is(one)) {
            let _ = writeln!(wrong, "{}: expected paragraph-added, found\n{}", entry.lang, list(&checked));
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn a_paragraph_in_another_language_is_found() {
    each_language_is_told("paragraph-language", &["text"], |article| {
        let (text, tag) = (&article.versions[1].source.text, article.versions[1].tag.as_str());
        let at = LANGS.iter().position(|lang| *lang == tag).unwrap_or_default();
        let other = sound(LANGS[(at + 1) % LANGS.len()]);
        let (ours, theirs) = (fourth(text), fourth(&other));
        let from = text.find(ours).unwrap_or_default();
        let place = Span::new(from, from + ours.len());
        (with(text, vec![(place, theirs.to_owned())]), place)
    });
}

#[test]
fn a_lost_sentence_is_found() {
    each_language_is_told("sentence-missing", &["text", "name", "date", "number"], |article| {
        let version = &article.versions[1];
        let text = &version.source.text;
        // The longest sentence of a paragraph that has others, too, and answers one paragraph.
        let beads = article.pairs[0].alignment.beads.iter();
        let single = beads.filter(|b| b.original.len() == 1 && b.translation.len() == 1).map(|b| b.translation.start);
        let several = single.filter(|block| version.sentences[*block].len() > 1);
        let all = several.flat_map(|block| version.sentences[block].iter().map(move |s| version.place(block, *s)));
        let plain = all.filter(|s| !quoted(article, 1).iter().any(|q| q.outer.start < s.end && s.start < q.outer.end));
        let sentence = plain.max_by_key(|s| s.range().len()).expect("a paragraph of two sentences");
        (with(text, vec![(sentence, String::new())]), told_of(article, sentence))
    });
}

/// A text in two parts of about the same length, cut at a space where it has one.
fn halves(text: &str) -> [&str; 2] {
    let middle = text.char_indices().nth(text.chars().count() / 2).map_or(0, |(at, _)| at);
    let cut = text[..middle].rfind(' ').unwrap_or(middle);
    [text[..cut].trim(), text[cut..].trim()]
}

/// The paragraph that holds a place.
fn told_of(article: &Checked, at: Span) -> Span {
    let holds = |b: &&diglot::document::Block| b.span.start <= at.start && at.end <= b.span.end;
    article.versions[1].blocks.iter().find(holds).map_or(at, |block| block.span)
}

#[test]
fn a_quotation_in_two_wordings_is_found() {
    // Three times the original has the same words; once the translation gets others.
    each_language_is_told("quote-two-ways", &["quote"], |article| {
        let text = &article.versions[1].source.text;
        let (ours, theirs) = (quoted(article, 0), quoted(article, 1));
        let words = &article.versions[0].source.text;
        let again = ours.iter().position(|q| words[q.inner.range()].trim_end_matches('.') == "be global partners");
        let first = &theirs[again.expect("the deck quotes it")];
        let second = theirs.iter().skip_while(|q| q.outer.start <= first.outer.end).find(|q| {
            text[q.inner.range()].trim_matches(|c: char| !c.is_alphanumeric())
                == text[first.inner.range()].trim_matches(|c: char| !c.is_alphanumeric())
        });
        let second = second.expect("the text quotes it again");
        let (words, other) = (&text[second.inner.range()], &text[theirs[theirs.len() - 1].inner.range()]);
        let mixed = format!("{} {}", halves(words)[0], halves(other)[1]);
        (with(text, vec![(second.inner, mixed)]), second.outer)
    });
}
