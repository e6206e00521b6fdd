//! Rule-based number formats, run forward: the spellings of a number by the rules of one language.
//!
//! Plural choices (`$(cardinal,one{…}other{…})$`) give every form, since the lexicon wants them all; a rule that ends
//! in digits gives none.

use serde_json::Value;

/// One rule: from this number on, so it is spelt.
#[derive(Debug)]
struct Rule {
    base: u64,
    radix: u64,
    divisor: u64,
    items: Vec<Item>,
}

#[derive(Debug)]
enum Item {
    Literal(String),
    Choice(Vec<String>),
    Optional(Vec<Item>),
    Part(Side, String),
    Digits,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Side {
    Left,
    Right,
    Same,
    /// `→→→`: the remainder by the rule before this one.
    RightBefore,
}

/// The rule sets of one language.
#[derive(Debug)]
pub struct Rules {
    sets: Vec<(String, Vec<Rule>)>,
}

/// Deeper nesting than any language has: stops a rule that refers to itself.
const DEPTH: usize = 12;
/// A phrase with more spellings than this is cut: plural choices multiply.
const WIDTH: usize = 64;

impl Rules {
    /// Reads the `rbnf` object of one CLDR file.
    pub fn read(file: &Value) -> Rules {
        let mut sets = Vec::new();
        for group in ["SpelloutRules", "OrdinalRules"] {
            let Some(named) = file["rbnf"]["rbnf"][group].as_object() else { continue };
            for (name, rules) in named {
                let Some(rules) = rules.as_array() else { continue };
                let rules = rules.iter().filter_map(|r| Rule::read(r[0].as_str()?, r[1].as_str()?)).collect();
                sets.push((name.clone(), rules));
            }
        }
        Rules { sets }
    }

    /// Names of the public rule sets that begin so.
    pub fn names(&self, prefix: &str) -> Vec<&str> {
        self.sets.iter().map(|(n, _)| n.as_str()).filter(|n| n.starts_with(prefix)).collect()
    }

    /// The powers of ten from 100 on that some rule begins at: the language has a word for them.
    pub fn powers(&self) -> Vec<u64> {
        (2..19)
            .map(|p| 10_u64.pow(p))
            .filter(|p| self.sets.iter().any(|(n, rules)| n.contains("spellout") && rules.iter().any(|r| r.base == *p)))
            .collect()
    }

    /// The spellings of `n`.
    pub fn spell(&self, set: &str, n: u64) -> Vec<String> {
        self.spell_at(set, n, 0)
    }

    fn spell_at(&self, set: &str, n: u64, depth: usize) -> Vec<String> {
        let Some((_, rules)) = self.sets.iter().find(|(name, _)| name == set) else { return Vec::new() };
        let Some(mut at) = rules.iter().rposition(|r| r.base <= n) else { return Vec::new() };
        // ICU's roll-back: 200 is not "two hundred zero" by a rule that starts at 101.
        let rule = &rules[at];
        if at > 0 && rule.has_both() && n.is_multiple_of(rule.divisor) && !rule.base.is_multiple_of(rule.divisor) {
            at -= 1;
        }
        self.items(set, rules, at, &rules[at].items, n, depth)
    }

    #[allow(clippy::too_many_arguments, reason = "a rule, its place and the number: all that ICU's rules speak of")]
    fn items(&self, set: &str, rules: &[Rule], at: usize, items: &[Item], n: u64, depth: usize) -> Vec<String> {
        let mut out = vec![String::new()];
        for item in items {
            let parts = self.item(set, rules, at, item, n, depth);
            out = out.iter().flat_map(|o| parts.iter().map(move |p| format!("{o}{p}"))).take(WIDTH).collect();
        }
        out
    }

    #[allow(clippy::too_many_arguments, reason = "as above")]
    fn item(&self, set: &str, rules: &[Rule], at: usize, item: &Item, n: u64, depth: usize) -> Vec<String> {
        let divisor = rules[at].divisor.max(1);
        match item {
            Item::Literal(text) => vec![text.clone()],
            Item::Choice(forms) => forms.clone(),
            Item::Digits => Vec::new(),
            Item::Optional(_) if n.is_multiple_of(divisor) => vec![String::new()],
            Item::Optional(inner) => self.items(set, rules, at, inner, n, depth),
            Item::Part(..) if depth > DEPTH => Vec::new(),
            Item::Part(Side::RightBefore, _) => {
                let before = at.saturating_sub(1);
                self.items(set, rules, before, &rules[before].items, n % divisor, depth + 1)
            }
            Item::Part(side, name) => {
                let name = if name.is_empty() { set } else { name };
                let value = match side {
                    Side::Left => n / divisor,
                    Side::Same => n,
                    Side::Right | Side::RightBefore => n % divisor,
                };
                self.spell_at(name, value, depth + 1)
            }
        }
    }
}

impl Rule {
    fn read(base: &str, body: &str) -> Option<Rule> {
        let shift = base.chars().filter(|c| *c == '>').count() as u32;
        let base = base.trim_end_matches('>');
        let (base, radix) = base.split_once('/').unwrap_or((base, "10"));
        let (base, radix): (u64, u64) = (base.replace(',', "").parse().ok()?, radix.parse().ok()?);
        let exponent = if base < radix { 0 } else { base.ilog(radix) };
        let divisor = radix.pow(exponent.saturating_sub(shift));
        let body = body.strip_suffix(';').unwrap_or(body);
        let chars: Vec<char> = body.strip_prefix('\'').unwrap_or(body).chars().collect();
        let items = parse(&chars, &mut 0);
        Some(Rule { base, radix, divisor, items })
    }

    fn has_both(&self) -> bool {
        fn sides(items: &[Item], left: &mut bool, right: &mut bool) {
            for item in items {
                match item {
                    Item::Part(Side::Left, _) => *left = true,
                    Item::Part(Side::Right | Side::RightBefore, _) => *right = true,
                    Item::Optional(inner) => sides(inner, left, right),
                    _ => {}
                }
            }
        }
        let (mut left, mut right) = (false, false);
        sides(&self.items, &mut left, &mut right);
        left && right && self.radix > 0
    }
}

fn parse(chars: &[char], at: &mut usize) -> Vec<Item> {
    let mut items = Vec::new();
    let mut text = String::new();
    while *at < chars.len() {
        let c = chars[*at];
        let item = match c {
            ']' => break,
            '[' => {
                *at += 1;
                Some(Item::Optional(parse(chars, at)))
            }
            '←' | '→' | '=' => Some(part(chars, at, c)),
            '$' if chars.get(*at + 1) == Some(&'(') => Some(choice(chars, at)),
            // Soft hyphens mark where words are joined; apostrophes quote.
            '\u{ad}' | '\'' => {
                *at += 1;
                continue;
            }
            _ => None,
        };
        match item {
            Some(item) => {
                if !text.is_empty() {
                    items.push(Item::Literal(std::mem::take(&mut text)));
                }
                items.push(item);
            }
            None => text.push(c),
        }
        *at += 1;
    }
    if !text.is_empty() {
        items.push(Item::Literal(text));
    }
    items
}

/// `←name←`, `→name→`, `=name=`; leaves `at` on the last character.
fn part(chars: &[char], at: &mut usize, mark: char) -> Item {
    let end = (*at + 1..chars.len()).find(|i| chars[*i] == mark).unwrap_or(*at);
    let name: String = chars[*at + 1..end.max(*at + 1)].iter().collect();
    *at = end;
    if mark == '→' && chars.get(end + 1) == Some(&'→') && name.is_empty() {
        *at = end + 1;
        return Item::Part(Side::RightBefore, name);
    }
    if !name.is_empty() && !name.starts_with('%') {
        return Item::Digits;
    }
    Item::Part(
        if mark == '←' {
            Side::Left
        } else if mark == '→' {
            Side::Right
        } else {
            Side::Same
        },
        name,
    )
}

/// `$(cardinal,one{…}other{…})$`; leaves `at` on the last character.
fn choice(chars: &[char], at: &mut usize) -> Item {
    let mut forms: Vec<String> = Vec::new();
    let mut open: Option<String> = None;
    while *at < chars.len() {
        match (chars[*at], &mut open) {
            ('{', _) => open = Some(String::new()),
            ('}', Some(form)) => {
                if !forms.contains(form) {
                    forms.push(form.clone());
                }
                open = None;
            }
            (')', None) if chars.get(*at + 1) == Some(&'$') => {
                *at += 1;
                break;
            }
            (c, Some(form)) => form.push(c),
            _ => {}
        }
        *at += 1;
    }
    Item::Choice(forms)
}
