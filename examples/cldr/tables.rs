//! The table of one language: a line a class, `class<TAB>value=word|word;value=word`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde_json::Value;

use super::rbnf::Rules;

/// Words by class and value. Values are kept as text; the order of numbers does not matter to the reader of the table.
type Words = BTreeMap<(&'static str, String), BTreeSet<String>>;

/// Currencies that news name: those of the thirty largest economies and of the languages diglot knows.
const CURRENCIES: &str = "AED AFN ALL AMD ARS AUD AZN BAM BDT BGN BHD BRL BYN CAD CHF CLP CNY COP CZK DKK DZD EGP ETB \
     EUR GBP GEL GHS HKD HRK HUF IDR ILS INR IQD IRR ISK JOD JPY KES KGS KHR KRW KWD KZT LAK LBP LKR LYD MAD MDL MKD \
     MMK MNT MXN MYR NGN NOK NPR NZD OMR PEN PHP PKR PLN QAR RON RSD RUB SAR SEK SGD SYP THB TND TRY TWD TZS UAH USD \
     UYU UZS VES VND XAF XOF ZAR";

/// Families of currencies that share a name; the first is what the bare name means where no country of the language
/// has one of them.
const FAMILIES: &[&str] = &[
    "USD AUD CAD NZD HKD SGD TWD BSD BBD",
    "GBP EGP LBP SYP SDG",
    "CHF XOF XAF RWF BIF",
    "SEK NOK DKK ISK",
    "INR PKR LKR NPR MUR SCR",
    "MXN ARS CLP COP PHP UYU",
    "KWD IQD JOD DZD TND LYD BHD RSD MKD",
    "AED MAD",
    "SAR QAR OMR YER",
    "IRR OMR YER QAR",
    "RUB BYN SUR",
    "TRY ITL MTL TRL",
    "RON MDL ROL",
    "BGN BGL",
    "KES TZS UGX",
];

/// Currencies whose bare name nobody else bears.
const SINGLE: &str = "EUR JPY CNY UAH PLN HUF BRL ZAR KRW ILS KZT GEL AMD AZN THB VND IDR MYR NGN PEN VES CZK CHF CLP \
     MNT UZS KGS BDT LAK KHR MMK ALL RUB TRY INR AFN ETB BAM BGN HRK";

/// Names of currencies that are more common as other words: "yeni" is new.
const HOMONYMS: &[(&str, &str)] = &[("az", "yeni"), ("tr", "yeni")];

/// The money of the first country of a language, where it belongs to a family above.
const HOME: &[(&str, &str)] = &[
    ("nb", "NOK"),
    ("nn", "NOK"),
    ("da", "DKK"),
    ("sv", "SEK"),
    ("is", "ISK"),
    ("ur", "PKR"),
    ("ne", "NPR"),
    ("si", "LKR"),
    ("be", "BYN"),
    ("sr", "RSD"),
    ("mk", "MKD"),
    ("fil", "PHP"),
    ("sw", "TZS"),
];

/// CLDR units, by category as CLDR writes them.
const UNITS: &str = "duration-century duration-decade duration-year duration-month duration-week duration-day \
     duration-hour duration-minute duration-second duration-millisecond duration-fortnight length-kilometer length-meter \
     length-centimeter length-millimeter length-micrometer length-nanometer length-mile length-yard length-foot \
     length-inch length-light-year length-nautical-mile length-decimeter area-square-kilometer area-hectare \
     area-square-meter area-square-centimeter area-square-mile area-acre area-square-yard area-square-foot \
     area-square-inch mass-tonne mass-kilogram mass-gram mass-milligram mass-microgram mass-pound mass-ounce mass-ton \
     mass-stone mass-carat mass-ounce-troy temperature-generic temperature-celsius temperature-fahrenheit \
     temperature-kelvin volume-liter volume-milliliter volume-centiliter volume-deciliter volume-hectoliter volume-gallon \
     volume-pint volume-quart volume-cup volume-tablespoon volume-teaspoon volume-fluid-ounce volume-barrel \
     volume-cubic-meter volume-cubic-kilometer volume-cubic-centimeter volume-cubic-foot volume-cubic-inch \
     volume-cubic-mile volume-cubic-yard speed-kilometer-per-hour speed-meter-per-second speed-mile-per-hour speed-knot \
     energy-kilowatt-hour energy-kilocalorie energy-calorie energy-joule energy-kilojoule power-watt power-kilowatt \
     power-megawatt power-gigawatt power-horsepower digital-bit digital-byte digital-kilobyte digital-megabyte \
     digital-gigabyte digital-terabyte digital-petabyte digital-kilobit digital-megabit digital-gigabit frequency-hertz \
     frequency-kilohertz frequency-megahertz frequency-gigahertz pressure-bar pressure-pascal pressure-hectopascal \
     pressure-millibar electric-volt electric-ampere electric-ohm angle-degree graphics-pixel graphics-megapixel";

/// The table of one language as it is committed.
pub fn table(folder: &Path, code: &str) -> String {
    let mut words = Words::new();
    let mut settings: Vec<(&str, String)> = Vec::new();
    let name = code;
    for rules in spellout_files(code) {
        if let Some(file) = json(&folder.join("cldr-rbnf/rbnf").join(format!("{rules}.json"))) {
            spellout(&Rules::read(&file), &mut words);
        }
    }
    let locale = |package: &str, file: &str| {
        let path = folder.join(format!("cldr-{package}-full/main/{name}/{file}.json"));
        json(&path).map(|v| v["main"][name].clone()).unwrap_or(Value::Null)
    };
    numbers(&locale("numbers", "numbers")["numbers"], &mut words, &mut settings);
    currencies(code, &locale("numbers", "currencies")["numbers"]["currencies"], &mut words);
    calendar(&locale("dates", "ca-gregorian")["dates"]["calendars"]["gregorian"], &mut words, &mut settings);
    relatives(&locale("dates", "dateFields")["dates"]["fields"], &mut words);
    units(&locale("units", "units")["units"], &mut words);
    let version = json(&folder.join("cldr-core/package.json")).map(|v| v["version"].clone()).unwrap_or_default();
    write(&words, &settings, version.as_str().unwrap_or("?"))
}

/// The module that holds the tables.
pub fn list<'a>(codes: impl Iterator<Item = &'a str>) -> String {
    let mut out = String::from(
        "//! The tables from CLDR, by language. Written by `examples/cldr`; do not edit.\n\n\
         /// Code and table of each language, by code.\npub static TABLES: &[(&str, &str)] = &[\n",
    );
    for code in codes {
        out += &format!("    (\"{code}\", include_str!(\"cldr/{code}.txt\")),\n");
    }
    out + "];\n"
}

/// A fingerprint of the generator, so that a test can tell a table that was made by another one.
pub fn fingerprint() -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for byte in include_bytes!("tables.rs").iter().chain(include_bytes!("rbnf.rs")) {
        hash = (hash ^ u64::from(*byte)).wrapping_mul(0x100_0000_01b3);
    }
    format!("{hash:016x}")
}

fn json(path: &Path) -> Option<Value> {
    serde_json::from_str(&std::fs::read_to_string(path).ok()?).ok()
}

fn spellout_files(code: &str) -> Vec<&str> {
    match code {
        "nb" => vec!["no"],
        "fr" => vec!["fr", "fr-CH", "fr-BE"],
        "pt" => vec!["pt", "pt-PT"],
        "sr" => vec!["sr", "sr-Latn"],
        // Number words of Chinese characters are read by place value, not from a list.
        "zh" | "yue" | "ja" => vec![],
        other => vec![other],
    }
}

fn write(words: &Words, settings: &[(&str, String)], version: &str) -> String {
    let mut out = format!("# From CLDR {version} by examples/cldr, {}. Do not edit.\n", fingerprint());
    for (key, value) in settings {
        out += &format!("{key}\t{value}\n");
    }
    let mut last = "";
    for ((class, value), forms) in words {
        if forms.is_empty() {
            continue;
        }
        out += if *class == last {
            ";"
        } else if last.is_empty() {
            ""
        } else {
            "\n"
        };
        if *class != last {
            out += &format!("{class}\t");
        }
        last = class;
        out += &format!("{value}={}", forms.iter().cloned().collect::<Vec<_>>().join("|"));
    }
    out + "\n"
}

fn add(words: &mut Words, class: &'static str, value: impl ToString, form: &str) {
    let form = clean(form);
    let odd = form.chars().any(|c| "|;=\t{}#".contains(c)) || form.chars().any(|c| c.is_numeric());
    if !form.is_empty() && !odd {
        words.entry((class, value.to_string())).or_default().insert(form);
    }
}

/// Lower case, one space, no direction marks.
fn clean(form: &str) -> String {
    let form: String = form
        .chars()
        .filter(|c| !matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{ad}' | '\u{200b}' | '\''))
        .map(|c| if c.is_whitespace() || c == '\u{2011}' { ' ' } else { c })
        .collect();
    form.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Without what parts words: "quatre-vingt" as "quatrevingt".
fn glued(form: &str) -> String {
    clean(form).chars().filter(|c| !c.is_whitespace() && *c != '-' && *c != '\u{200c}').collect()
}

fn spellout(rules: &Rules, words: &mut Words) {
    let mut cardinals = rules.names("%spellout-cardinal");
    cardinals.extend(rules.names("%spellout-numbering").into_iter().filter(|n| !n.contains("year")));
    let ordinals = rules.names("%spellout-ordinal");
    let atoms = |n: u64| -> BTreeSet<String> {
        cardinals.iter().flat_map(|s| rules.spell(s, n)).map(|p| glued(&p)).filter(|p| !p.is_empty()).collect()
    };
    let small: Vec<BTreeSet<String>> =
        (0..1000).map(|n| if n < 100 || n % 100 == 0 { atoms(n) } else { BTreeSet::new() }).collect();
    for set in &cardinals {
        for n in (0..100).chain((100..1000).step_by(100)) {
            for phrase in rules.spell(set, n) {
                if !composed(&glued(&phrase), n, &small, &small) {
                    add(words, "small", n, &phrase);
                }
            }
        }
        magnitudes(rules, set, &small, words);
        before_more(rules, set, &small, words);
    }
    let ordinal_atoms: Vec<BTreeSet<String>> =
        (0..100).map(|n| ordinals.iter().flat_map(|s| rules.spell(s, n)).map(|p| glued(&p)).collect()).collect();
    for set in &ordinals {
        for n in (1..100).chain((100..1000).step_by(100)) {
            for phrase in rules.spell(set, n) {
                let word = glued(&phrase);
                let known =
                    composed(&word, n, &small, &ordinal_atoms) || composed(&word, n, &ordinal_atoms, &ordinal_atoms);
                // A language whose ordinals are spelt as its cardinals tells nothing by them.
                let plain = n < 1000 && small[n as usize].contains(&word);
                if !known && !plain {
                    add(words, "ordinal", n, &phrase);
                }
            }
        }
        for power in rules.powers().into_iter().filter(|p| *p >= 1000) {
            for phrase in rules.spell(set, power) {
                let forms = strip(&glued(&phrase), &small[1]).unwrap_or_else(|| glued(&phrase));
                add(words, "ordinal", power, &forms);
            }
        }
    }
}

/// Whether the combiner finds `word` without help: tens and units side by side.
fn composed(word: &str, n: u64, tens: &[BTreeSet<String>], units: &[BTreeSet<String>]) -> bool {
    if !(20..100).contains(&n) || n.is_multiple_of(10) {
        return false;
    }
    let (ten, unit) = (&tens[(n - n % 10) as usize], &units[(n % 10) as usize]);
    ten.iter().any(|t| word.strip_prefix(t.as_str()).is_some_and(|rest| unit.contains(rest)))
}

fn strip(word: &str, units: &BTreeSet<String>) -> Option<String> {
    let longest = units.iter().filter(|u| word.starts_with(u.as_str())).max_by_key(|u| u.len())?;
    let rest = &word[longest.len()..];
    (!rest.is_empty()).then(|| rest.to_string())
}

/// The words for hundred, thousand, million: what is left of "one million", "two million" without the unit.
fn magnitudes(rules: &Rules, set: &str, small: &[BTreeSet<String>], words: &mut Words) {
    for power in rules.powers() {
        for times in [1, 2, 3, 5, 9] {
            let Some(n) = power.checked_mul(times) else { continue };
            for phrase in rules.spell(set, n) {
                let word = glued(&phrase);
                match strip(&word, &small[times as usize]) {
                    Some(rest) => add(words, "mult", power, &rest),
                    None if times == 1 => add(words, "mult", power, &phrase),
                    // A dual ("two thousand" in one word): a whole number of its own.
                    None if times == 2 && power >= 1000 => add(words, "whole", n, &phrase),
                    None => {}
                }
            }
        }
    }
}

/// Forms that stand only before more digits: Georgian ას of 101 beside ასი of 100.
fn before_more(rules: &Rules, set: &str, small: &[BTreeSet<String>], words: &mut Words) {
    for base in (100..1000).step_by(100).chain([1000, 1_000_000]) {
        if rules.spell(set, base).is_empty() {
            continue;
        }
        for phrase in rules.spell(set, base + 1) {
            if !phrase.contains([' ', '-']) {
                continue;
            }
            let word = glued(&phrase);
            let Some(unit) = small[1].iter().filter(|u| word.ends_with(u.as_str())).max_by_key(|u| u.len()) else {
                continue;
            };
            let mut head = clean(&phrase).replace('-', " ");
            let Some(cut) = head.rfind(' ') else { continue };
            // Only where the unit is the last word by itself: else the join is part of it.
            if glued(&head[cut..]) != *unit {
                continue;
            }
            head.truncate(cut);
            let head = head
                .rsplit_once(' ')
                .filter(|(_, last)| last.chars().count() <= 2)
                .map_or(head.clone(), |(h, _)| h.to_string());
            let glued_head = glued(&head);
            if base < 1000 && !small[base as usize].contains(&glued_head) {
                add(words, "small", base, &head);
            } else if base >= 1000 {
                let rest = strip(&glued_head, &small[1]).unwrap_or(glued_head);
                add(words, "mult", base, &rest);
            }
        }
    }
}

fn numbers(data: &Value, words: &mut Words, settings: &mut Vec<(&str, String)>) {
    let own = data["defaultNumberingSystem"].as_str().unwrap_or("latn");
    let symbols = &data["symbols-numberSystem-latn"];
    let text = |v: &Value| v.as_str().unwrap_or("").to_string();
    settings.push(("decimal-mark", text(&symbols["decimal"])));
    settings.push(("group-mark", text(&symbols["group"]).replace(['\u{a0}', '\u{202f}'], " ")));
    for system in ["latn", own] {
        for width in ["long", "short"] {
            let patterns = &data[format!("decimalFormats-numberSystem-{system}")][width]["decimalFormat"];
            for (key, pattern) in patterns.as_object().into_iter().flatten() {
                let pattern = pattern.as_str().unwrap_or("").replace(['\'', '\u{200f}', '\u{200e}'], "");
                let zeros = pattern.chars().filter(|c| *c == '0').count();
                let word = pattern.replace('0', "");
                let word = word.trim().trim_end_matches('.');
                let digits = key.split('-').next().map_or(0, str::len);
                let letter = word.is_ascii() && word.chars().count() < 2;
                if zeros > 0 && digits > zeros && !letter && !word.contains(['(', '¤']) {
                    add(words, "mult", 10_u64.pow((digits - zeros) as u32), word);
                }
            }
        }
    }
}

/// Days, months and years that a text says by where they stand to its own: yesterday, last month.
fn relatives(fields: &Value, words: &mut Words) {
    for field in ["day", "month", "year"] {
        for (key, form) in fields[field].as_object().into_iter().flatten() {
            if let Some(form) = form.as_str().filter(|_| key.starts_with("relative-type")) {
                add(words, "relative", field, form);
            }
        }
    }
}

fn currencies(code: &str, data: &Value, words: &mut Words) {
    let names = |currency: &str| -> BTreeSet<String> {
        let entry = data[currency].as_object();
        let forms = entry.into_iter().flatten().filter(|(k, _)| k.starts_with("displayName"));
        forms
            .filter_map(|(_, v)| v.as_str())
            .map(clean)
            .filter(|n| !n.contains('(') && *n != currency.to_lowercase())
            .collect()
    };
    let place = head_first(&names);
    let first = place.unwrap_or(false);
    for currency in CURRENCIES.split_whitespace() {
        for name in names(currency) {
            add(words, "currency", currency, &name);
        }
        countries(currency, &names(currency), first, words);
        for key in ["symbol", "symbol-alt-narrow", "symbol-alt-variant"] {
            let sign = data[currency][key].as_str().unwrap_or("");
            // Signs shared by many ("$", "kr") are given by hand, with what they mean.
            let shared = matches!(sign, "$" | "£" | "kr" | "¥" | "Rs" | "L" | "K" | "R");
            if !sign.is_empty() && !shared && sign != currency && sign.chars().count() > usize::from(sign.is_ascii()) {
                add(words, "currency", currency, sign);
            }
        }
    }
    for family in FAMILIES {
        let members: Vec<&str> = family.split(' ').collect();
        let home = HOME.iter().find(|(lang, money)| *lang == code && members.contains(money));
        let meant = home.map_or(members[0], |(_, money)| money);
        for head in heads(&members, &names, place) {
            add(words, "currency", meant, &head);
        }
    }
    for currency in SINGLE.split_whitespace() {
        for name in names(currency) {
            let parts: Vec<&str> = name.split(' ').collect();
            let head = if first { parts.first() } else { parts.last() };
            let usable = |h: &&&str| h.chars().count() > 2 && parts.len() == 2 && !HOMONYMS.contains(&(code, **h));
            let Some(head) = head.filter(usable) else { continue };
            // A family's own name keeps the family's meaning.
            if !words.iter().any(|((class, c), forms)| *class == "currency" && c != currency && forms.contains(*head)) {
                add(words, "currency", currency, head);
            }
        }
    }
}

/// What names of two words add to the noun: "Canadian", in the forms that CLDR has and as a stem for all others.
fn countries(currency: &str, names: &BTreeSet<String>, first: bool, words: &mut Words) {
    let others: Vec<&str> = names
        .iter()
        .filter_map(|n| n.split_once([' ', '-']))
        .map(|(a, b)| if first { b } else { a })
        .filter(|w| !w.contains([' ', '-']) && w.chars().count() > 2)
        .collect();
    let Some(stem) = others.iter().copied().reduce(common) else { return };
    others.iter().for_each(|w| add(words, "currency-of", currency, w));
    if stem.chars().count() > 3 {
        add(words, "currency-of", currency, &format!("{stem}*"));
    }
}

/// What two words begin with.
fn common<'w>(a: &'w str, b: &'w str) -> &'w str {
    let same = a.chars().zip(b.chars()).take_while(|(x, y)| x == y).map(|(x, _)| x.len_utf8()).sum();
    &a[..same]
}

/// Whether the noun stands first in a currency's name ("dólar australiano") or last ("Australian dollar"); `None` where
/// its names show no noun.
fn head_first(names: &dyn Fn(&str) -> BTreeSet<String>) -> Option<bool> {
    let dollars = heads(&["AUD", "CAD", "NZD", "HKD", "SGD"], names, None);
    let mut three = ["AUD", "CAD", "NZD"].iter().flat_map(|c| names(c));
    (!dollars.is_empty()).then(|| three.any(|n| n.split(' ').next().is_some_and(|w| dollars.contains(w))))
}

/// The words that members of a family have in common, "dollar": half of them, or two where one has a name of two words.
/// The "new" of New Zealand and New Taiwan is none. Where the place of the noun is known, a head stands there in some name:
/// "Bulgarian" is common to the old and the new lev, too.
fn heads(members: &[&str], names: &dyn Fn(&str) -> BTreeSet<String>, first: Option<bool>) -> BTreeSet<String> {
    let mut count: BTreeMap<String, usize> = BTreeMap::new();
    let mut short: BTreeSet<String> = BTreeSet::new();
    let mut nouns: BTreeSet<String> = BTreeSet::new();
    // The place of "đô la" and ドル is to be seen, though they are too short to be entered alone.
    let shortest = if first.is_some() { 2 } else { 1 };
    for member in members {
        let split = |n: &String| n.split([' ', '-']).map(String::from).collect::<Vec<_>>();
        let tokens: BTreeSet<String> = names(member).iter().flat_map(split).collect();
        nouns.extend(names(member).iter().filter_map(|name| noun(&split(name), first)));
        for name in names(member).iter().filter(|n| n.split([' ', '-']).count() <= 2) {
            short.extend(name.split([' ', '-']).map(String::from));
        }
        for token in tokens {
            *count.entry(token).or_default() += 1;
        }
    }
    count
        .into_iter()
        .filter(|(t, _)| first.is_none() || nouns.contains(t))
        .filter(|(t, n)| *n > 1 && (*n * 2 >= members.len() || short.contains(t)) && t.chars().count() > shortest)
        .map(|(t, _)| t)
        .collect()
}

/// The word of a currency's name that stands where the language has the noun, or before a preposition: "Rupee ng India".
fn noun(words: &[String], first: Option<bool>) -> Option<String> {
    let linked = words.len() > 2 && words[1].chars().count() < 4;
    if first == Some(true) || linked { words.first().cloned() } else { words.last().cloned() }
}

fn calendar(data: &Value, words: &mut Words, settings: &mut Vec<(&str, String)>) {
    for how in ["format", "stand-alone"] {
        for (width, class) in [("wide", "month"), ("abbreviated", "month-short")] {
            for (month, name) in data["months"][how][width].as_object().into_iter().flatten() {
                add(words, class, month, name.as_str().unwrap_or("").trim_end_matches('.'));
            }
        }
        for (day, name) in data["days"][how]["wide"].as_object().into_iter().flatten() {
            let number =
                ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].iter().position(|d| d == day).map_or(0, |i| i + 1);
            add(words, "weekday", number, name.as_str().unwrap_or(""));
        }
        for period in ["am", "pm", "noon", "midnight"] {
            for width in ["wide", "abbreviated"] {
                let class = if period == "am" || period == "pm" { "half-day" } else { "clock-word" };
                let value = match period {
                    "noon" => "12",
                    "midnight" => "0",
                    other => other,
                };
                add(words, class, value, data["dayPeriods"][how][width][period].as_str().unwrap_or(""));
            }
        }
    }
    for names in ["eraNames", "eraAbbr"] {
        for (key, era) in data["eras"][names].as_object().into_iter().flatten() {
            let value = if key.starts_with('0') { "bc" } else { "ad" };
            add(words, "era", value, era.as_str().unwrap_or(""));
        }
    }
    let pattern = |formats: &str, width: &str| {
        let pattern = &data[formats][width];
        pattern.as_str().or(pattern["_value"].as_str()).unwrap_or("").to_string()
    };
    settings.push(("clock-hours", if pattern("timeFormats", "short").contains('h') { "12" } else { "24" }.to_string()));
    let order = |width: &str| {
        let mut order = String::new();
        let mut quoted = false;
        for c in pattern("dateFormats", width).chars() {
            quoted ^= c == '\'';
            let c = if c == 'L' { 'M' } else { c };
            if !quoted && "dMy".contains(c) && !order.contains(c) {
                order.push(c);
            }
        }
        order.to_lowercase()
    };
    settings.push(("date-order", order("short")));
    settings.push(("long-order", order("long")));
}

fn units(data: &Value, words: &mut Words) {
    for width in ["long", "short", "narrow"] {
        let table = &data[width];
        for unit in UNITS.split_whitespace() {
            let id = match unit.split_once('-') {
                Some(("temperature", "generic")) => "degree",
                Some((_, id)) => id,
                None => unit,
            };
            for (key, pattern) in table[unit].as_object().into_iter().flatten() {
                pattern_word(words, "unit", id, key, pattern.as_str().unwrap_or(""));
            }
        }
        for (unit, class) in [("concentr-percent", "percent"), ("concentr-permille", "permille")] {
            for (key, pattern) in table[unit].as_object().into_iter().flatten() {
                pattern_word(words, class, "", key, pattern.as_str().unwrap_or(""));
            }
        }
    }
}

/// The words around `{0}`: after it, or before it in languages that put the unit first.
fn pattern_word(words: &mut Words, class: &'static str, id: &str, key: &str, pattern: &str) {
    if !key.contains("count") {
        return;
    }
    let Some((before, after)) = pattern.split_once("{0}") else { return };
    let (before, after) = (before.trim(), after.trim().trim_start_matches('-'));
    match (before.is_empty(), after.is_empty()) {
        (true, false) => add(words, class, id, after.trim_end_matches('.')),
        (false, true) if class == "unit" => add(words, "unit-before", id, before),
        _ => {}
    }
}
