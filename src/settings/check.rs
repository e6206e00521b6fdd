//! First step: is `rules.toml` what [`super::keys`] describes? After it the second step finds what it expects.

use similar::get_close_matches;
use toml::de::{DeTable, DeValue};

use super::keys::{Key, Kind, LEVELS, Others, Shape};
use super::pattern::{Globs, Layout};
use super::place::Problems;
use crate::lang::tag;

type Value<'a> = toml::Spanned<DeValue<'a>>;

/// How like a known key an unknown one must be to be taken for a slip of the pen (ratio of equal characters).
const LIKE: f32 = 0.6;

/// Compares a table with its description. `codes` are the codes of all rules.
pub fn table(shape: &Shape, table: &DeTable<'_>, codes: &[&str], problems: &mut Problems<'_>) {
    for (name, value) in table {
        match shape.keys.iter().find(|key| key.name == name.get_ref().as_ref()) {
            Some(key) => known(key, value, codes, problems),
            None => other(shape, name, value, codes, problems),
        }
    }
}

/// Compares one table of a list with its description, and sees that nothing is left out.
pub fn entry(shape: &Shape, value: &Value<'_>, codes: &[&str], problems: &mut Problems<'_>) {
    let Some(fields) = value.get_ref().as_table() else {
        return problems.add(value.span(), format!("{} is a {}, not a table", shape.name, kind_of(value)), None);
    };
    table(shape, fields, codes, problems);
    for key in shape.required.iter().filter(|key| !fields.contains_key(**key)) {
        problems.add(value.span(), format!("{} needs `{key}`", shape.name), None);
    }
}

fn known(key: &Key, value: &Value<'_>, codes: &[&str], problems: &mut Problems<'_>) {
    let wrong = |what: &str, problems: &mut Problems<'_>| {
        problems.add(value.span(), format!("`{}` must be {what}, not {}", key.name, kind_of(value)), None);
    };
    match key.kind {
        Kind::Flag if !value.get_ref().is_bool() => wrong("true or false", problems),
        Kind::Share if share(value).is_none() => wrong("a number from 0 to 1", problems),
        Kind::Flag | Kind::Share => {}
        Kind::Table(shape) => match value.get_ref().as_table() {
            Some(fields) => table(shape, fields, codes, problems),
            None => wrong("a table", problems),
        },
        Kind::Tables(shape) => match value.get_ref().as_array() {
            Some(list) => list.iter().for_each(|one| entry(shape, one, codes, problems)),
            None => wrong(&format!("a list of tables: {}", shape.name), problems),
        },
        Kind::Texts | Kind::Tags | Kind::Globs => match texts(value) {
            Some(list) => list.into_iter().for_each(|one| text(key, one, codes, problems)),
            None => wrong("a text or a list of texts", problems),
        },
        Kind::Text | Kind::Tag | Kind::Glob | Kind::Layout | Kind::Rule | Kind::Choice(_) => match value.get_ref() {
            DeValue::String(_) => text(key, value, codes, problems),
            _ => wrong("a text", problems),
        },
    }
}

/// Checks what a text says, by the kind of its key.
fn text(key: &Key, value: &Value<'_>, codes: &[&str], problems: &mut Problems<'_>) {
    let said = value.get_ref().as_str().unwrap_or_default();
    let span = value.span();
    match key.kind {
        Kind::Tag | Kind::Tags if tag::canonical(said).is_none() => {
            problems.add(span, format!("`{said}` is not the tag of a language that diglot knows"), tag_help());
        }
        Kind::Rule => rule(said, span, codes, problems),
        Kind::Choice(words) if !words.contains(&said) => {
            problems.add(span, format!("`{}` must be {}, not `{said}`", key.name, one_of(words)), nearest(said, words));
        }
        Kind::Glob | Kind::Globs => {
            if let Err(why) = Globs::new([said]) {
                problems.add(span, format!("`{}`: {why}", key.name), None);
            }
        }
        Kind::Layout => {
            if let Err(why) = Layout::new(said) {
                problems.add(span, why, Some("for example docs/{lang}/{name}.md".to_owned()));
            }
        }
        _ if said.trim().is_empty() => problems.add(span, format!("`{}` is empty", key.name), None),
        _ => {}
    }
}

/// A key that the description does not name.
fn other(
    shape: &Shape,
    name: &toml::Spanned<std::borrow::Cow<'_, str>>,
    value: &Value<'_>,
    codes: &[&str],
    problems: &mut Problems<'_>,
) {
    let written = name.get_ref().as_ref();
    let known: Vec<&str> = shape.keys.iter().map(|key| key.name).collect();
    match shape.others {
        None => problems.add(
            name.span(),
            format!("unknown key `{written}` in {}", shape.name),
            nearest(written, &known).or_else(|| Some(format!("known here: {}", known.join(", ")))),
        ),
        Some(Others::Rules) => {
            rule(written, name.span(), codes, problems);
            let level = Key { name: "severity", kind: Kind::Choice(LEVELS), doc: "" };
            self::known(&level, value, codes, problems);
        }
        Some(kind) => language(shape, kind, (name.span(), written), value, problems),
    }
}

fn language(
    shape: &Shape,
    kind: Others,
    (span, written): (std::ops::Range<usize>, &str),
    value: &Value<'_>,
    problems: &mut Problems<'_>,
) {
    if tag::canonical(written).is_none() {
        let known: Vec<&str> = shape.keys.iter().map(|key| key.name).collect();
        let message =
            format!("`{written}` in {} is neither a key nor the tag of a language that diglot knows", shape.name);
        return problems.add(span, message, nearest(written, &known).or_else(tag_help));
    }
    let said = if kind == Others::Lists { texts(value) } else { value.get_ref().as_str().map(|_| vec![value]) };
    match said {
        None => {
            let what = if kind == Others::Lists { "a text or a list of texts" } else { "a text" };
            problems.add(value.span(), format!("`{written}` must be {what}, not {}", kind_of(value)), None);
        }
        Some(list) => {
            for one in list.iter().filter(|one| one.get_ref().as_str().is_none_or(|said| said.trim().is_empty())) {
                problems.add(one.span(), format!("the spelling for `{written}` is empty"), None);
            }
        }
    }
}

fn rule(code: &str, span: std::ops::Range<usize>, codes: &[&str], problems: &mut Problems<'_>) {
    if !codes.contains(&code) {
        let help = nearest(code, codes).or_else(|| Some("`diglot explain` lists the rules".to_owned()));
        problems.add(span, format!("there is no rule `{code}`"), help);
    }
}

/// A number from 0 to 1.
pub fn share(value: &Value<'_>) -> Option<f32> {
    let written = match value.get_ref() {
        DeValue::Float(float) => float.as_str(),
        DeValue::Integer(integer) if integer.radix() == 10 => integer.as_str(),
        _ => return None,
    };
    written.parse().ok().filter(|number| (0.0..=1.0).contains(number))
}

/// One text, or a list of texts.
pub fn texts<'v, 'a>(value: &'v Value<'a>) -> Option<Vec<&'v Value<'a>>> {
    match value.get_ref() {
        DeValue::String(_) => Some(vec![value]),
        DeValue::Array(list) => list.iter().map(|one| one.get_ref().is_str().then_some(one)).collect(),
        _ => None,
    }
}

fn kind_of(value: &Value<'_>) -> String {
    match value.get_ref() {
        DeValue::String(said) => format!("the text `{said}`"),
        DeValue::Integer(number) => number.to_string(),
        DeValue::Float(number) => number.to_string(),
        DeValue::Boolean(flag) => flag.to_string(),
        DeValue::Datetime(date) => date.to_string(),
        DeValue::Array(_) => "a list".to_owned(),
        DeValue::Table(_) => "a table".to_owned(),
    }
}

fn nearest(word: &str, known: &[&str]) -> Option<String> {
    get_close_matches(word, known, 1, LIKE).first().map(|near| format!("did you mean `{near}`?"))
}

fn one_of(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => format!("`{one}`"),
        [rest @ .., last] => format!("`{}` or `{last}`", rest.join("`, `")),
    }
}

fn tag_help() -> Option<String> {
    Some("tags look like `ru`, `pt-BR`, `zh-Hant`".to_owned())
}
