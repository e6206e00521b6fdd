//! Sums: a number beside a sign, a code or a word for a currency, whichever comes first.

use rust_decimal::Decimal;

use super::numeral::{Form, Num};
use super::scan::{Hit, Scan, dec};
use super::{Page, amount, plain};
use crate::fact::FactKind;
use crate::lang::fold::{is_spaceless, is_word};
use crate::lang::lexicon::Sense;
use crate::lang::words::Class;

/// Codes of ISO 4217 that texts write as they are. Those that are also words are told apart by capitals.
const CODES: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD \
     CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD \
     HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL \
     LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN \
     PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLL SOS SRD SSP STN SYP SZL THB TJS TMT TND TOP TRY TTD TWD \
     TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL FRF DEM ITL ESP SUR";

/// Codes that are no words, and so are known in small letters too.
const LOWER: &[&str] = &[
    "usd", "eur", "gbp", "chf", "inr", "cad", "aud", "rub", "uah", "pln", "sek", "nok", "dkk", "jpy", "cny", "myr",
    "nzd",
];

/// Currencies that share their name: a bare name may mean any of them.
const FAMILIES: &[&[&str]] = &[
    &["USD", "CAD", "AUD", "NZD", "HKD", "SGD", "TWD", "JMD"],
    &["GBP", "EGP", "LBP", "SYP", "SDG"],
    &["CHF", "XOF", "XAF", "FRF"],
    &["SEK", "NOK", "DKK", "ISK", "CZK"],
    &["INR", "PKR", "LKR", "NPR"],
    &["MXN", "ARS", "CLP", "COP", "PHP", "UYU"],
    &["KWD", "IQD", "JOD", "DZD", "TND", "RSD"],
    &["RUB", "BYN"],
    &["SAR", "QAR", "OMR", "YER", "IRR"],
    &["TRY", "SYP", "LBP", "ITL"],
    &["KRW", "KPW"],
    &["JPY", "CNY"],
    &["KES", "TZS", "UGX", "SOS"],
    &["RON", "MDL"],
    &["AZN", "TMT"],
    &["AED", "MAD"],
];

/// Currencies whose hundredth part is called a cent in most languages.
const CENTS: &[&str] = &["USD", "EUR", "CAD", "AUD", "NZD", "ZAR"];

/// A currency and its place.
struct Unit {
    code: String,
    /// What part of the currency it is: a hundredth for a cent.
    part: Option<Decimal>,
    start: usize,
    end: usize,
    /// A name that several currencies share.
    bare: bool,
}

/// Takes the sums.
pub fn run(page: &mut Page<'_>) {
    for i in 0..page.scan.nums.len() {
        let Some((unit, start, end)) = unit_of(&page.scan, i) else { continue };
        let num = &page.scan.nums[i];
        let sign = unit.end <= num.start || unit.start > num.end;
        let letter = if sign { magnitude_letter(&page.scan, num.end) } else { None };
        let letter = letter.or_else(|| magnitude_after(&page.scan, num, &unit));
        let (end, factor) = letter.map_or((end, Decimal::ONE), |(past, factor)| (past.max(end), factor));
        let scaled = |v: Decimal| v.checked_mul(unit.part.unwrap_or(factor)).unwrap_or(v);
        let (mut value, counted) = (scaled(num.value), num.value);
        let other = num.other.map(scaled);
        let mut end = end;
        if let Some((cents, past)) = cents_after(&page.scan, end)
            && unit.part.is_none_or(|part| cents < part)
        {
            value = value.saturating_add(cents);
            end = past;
        }
        let article = num.article;
        let Some(fact) = page.add(FactKind::Money, amount(value, &unit.code), start, end) else { continue };
        fact.others.extend(other.map(|o| amount(o, &unit.code)));
        // "a 10p coin" may be a coin of ten in a word that another language has for it.
        fact.others.extend(unit.part.map(|_| plain(counted)));
        if unit.part == Some(Decimal::new(1, 2)) && CENTS.contains(&unit.code.as_str()) {
            fact.others.extend(CENTS.iter().filter(|c| **c != unit.code).map(|c| amount(value, c)));
        }
        if unit.bare {
            let family = FAMILIES.iter().find(|f| f.contains(&unit.code.as_str()));
            let codes = family.into_iter().flat_map(|f| f.iter()).filter(|c| **c != unit.code);
            fact.others.extend(codes.flat_map(|c| other.iter().chain([&value]).map(|value| amount(*value, c))));
        }
        super::weigh(fact, article);
    }
}

/// £10m, $5B: after a sign a letter that touches the digits is a magnitude.
fn magnitude_letter(scan: &Scan<'_>, end: usize) -> Option<(usize, Decimal)> {
    let factor = match scan.at(end) {
        'k' | 'к' => dec(1000),
        'm' => dec(1_000_000),
        'b' => dec(1_000_000_000),
        _ => return None,
    };
    (scan.before(end).is_ascii_digit() && scan.boundary(end + 1)).then_some((end + 1, factor))
}

/// "75 USD million": the magnitude after the currency.
fn magnitude_after(scan: &Scan<'_>, num: &Num, unit: &Unit) -> Option<(usize, Decimal)> {
    if num.form != Form::Digits || unit.start < num.end {
        return None;
    }
    let (hit, sense) = scan.hit_at(scan.skip_gap(unit.end), Class::Mult)?;
    (sense.number >= dec(1000) && hit.end > hit.start + 2 && hit.start > unit.end).then_some((hit.end, sense.number))
}

/// The currency of a number, and the whole place of both.
fn unit_of(scan: &Scan<'_>, i: usize) -> Option<(Unit, usize, usize)> {
    let num = &scan.nums[i];
    if num.ordinal || !scan.is_free(num.start, num.end) {
        return None;
    }
    let after = after(scan, num.end);
    let back = before(scan, num.start);
    match (after, back) {
        // "$200" beside "200 dollars": a sign on the left belongs here; a word on the left may end another sum.
        (Some(a), Some(b)) => {
            let sign = b.end == num.start || !is_word(scan.at(a.start));
            let (start, end) = (b.start, a.end);
            if sign && a.code == b.code {
                Some((b, start, end))
            } else if sign {
                let dollars = FAMILIES.iter().any(|f| f.contains(&a.code.as_str()) && f.contains(&b.code.as_str()));
                if dollars && !a.bare { Some((a, start, end)) } else { Some((b, start, num.end)) }
            } else {
                Some((a, num.start, end))
            }
        }
        (Some(a), None) => {
            let end = a.end;
            Some((a, num.start, end))
        }
        (None, Some(b)) => {
            let start = b.start;
            Some((b, start, num.end))
        }
        (None, None) => borrowed(scan, i).map(|unit| (unit, num.start, num.end)),
    }
}

/// The currency at the other end of a range.
fn borrowed(scan: &Scan<'_>, i: usize) -> Option<Unit> {
    let num = &scan.nums[i];
    if num.to_next {
        return after(scan, scan.nums.get(i + 1)?.end);
    }
    let last = scan.nums.get(i.checked_sub(1)?)?;
    if num.from_last { before(scan, last.start) } else { None }
}

fn after(scan: &Scan<'_>, end: usize) -> Option<Unit> {
    let mut at = scan.skip_gap(past_dash(scan, end));
    // "10K$", "10k €"
    if scan.before(end).is_ascii_digit()
        && let Some((past, _)) = magnitude_letter(scan, end).or(glued_letter(scan, end))
    {
        let unit = at_place(scan, scan.skip_gap(past), end)?;
        return (!is_word(scan.at(unit.start)) || unit.end - unit.start > 2).then_some(unit);
    }
    if scan.at(at) == '-' {
        at += 1;
    }
    if let Some(unit) = at_place(scan, at, end).or_else(|| of_country(scan, at)) {
        return Some(with_country(scan, unit));
    }
    let (link, _) = scan.hit_at(at, Class::Link)?;
    let at = scan.skip_gap(link.end);
    at_place(scan, at, end).or_else(|| of_country(scan, at)).map(|unit| with_country(scan, unit))
}

/// "20,- Euro", "20,-- €", "20:-": after the dash that stands for no cents.
fn past_dash(scan: &Scan<'_>, end: usize) -> usize {
    let dashes = scan.chars.iter().skip(end + 1).take(2).take_while(|c| matches!(c, '-' | '–' | '—')).count();
    let whole = matches!(scan.at(end), ',' | '.' | ':') && dashes > 0 && !scan.is_word_at(end + 1 + dashes);
    if whole && !scan.at(end + 1 + dashes).is_ascii_digit() { end + 1 + dashes } else { end }
}

/// A letter for a magnitude between digits and a sign that touches it: 10K$.
fn glued_letter(scan: &Scan<'_>, end: usize) -> Option<(usize, Decimal)> {
    let sign = scan.hit_at(end + 1, Class::Currency).is_some_and(|(h, _)| !is_word(scan.at(h.start)));
    (sign && matches!(scan.at(end), 'k' | 'к' | 'm')).then_some((end + 1, Decimal::ONE))
}

/// "kanadische Dollar" in any case: the name of a country in some form, then the name of a money that it may have.
fn of_country(scan: &Scan<'_>, at: usize) -> Option<Unit> {
    let (of, sense) = scan.hit_at(at, Class::CurrencyOf)?;
    let (head, money) = scan.hit_at(scan.skip_gap(of.end), Class::Currency).filter(|(h, _)| h.start > of.end)?;
    let code = sense.text.to_string();
    shares_name(&code, money.text).then_some(Unit { code, part: None, start: at, end: head.end, bare: false })
}

/// "dólares de Hong Kong": the country after the money.
fn with_country(scan: &Scan<'_>, unit: Unit) -> Unit {
    if unit.part.is_some() || !unit.bare {
        return unit;
    }
    let mut at = scan.skip_gap(unit.end);
    if let Some((link, _)) = scan.hit_at(at, Class::Link) {
        at = scan.skip_gap(link.end);
    }
    match scan.hit_at(at, Class::CurrencyOf).filter(|(h, s)| h.start > unit.end && shares_name(s.text, &unit.code)) {
        Some((hit, sense)) => Unit { code: sense.text.to_string(), end: hit.end, bare: false, ..unit },
        None => unit,
    }
}

/// Whether two currencies may be called by one noun.
fn shares_name(a: &str, b: &str) -> bool {
    a == b || FAMILIES.iter().any(|f| f.contains(&a) && f.contains(&b))
}

fn at_place(scan: &Scan<'_>, at: usize, num_end: usize) -> Option<Unit> {
    // "10 c" may be anything but a cell of a table of prices.
    let letter = |hit: &Hit| {
        hit.end == hit.start + 1
            && scan.at(hit.start) == 'c'
            && (hit.end < scan.chars.len() || scan.raw[hit.start] != 'c')
    };
    // 角 is a corner too, 分 a minute.
    let smaller = |hit: &Hit, part: Decimal| cents_after(scan, hit.end).is_some_and(|(less, _)| less < part);
    // 两角五分 is a sum all the same.
    let clear = |hit: &Hit, s: &Sense| !s.text.ends_with(COIN_AFTER) || smaller(hit, cent(s.text).1);
    let alone = |hit: &Hit, sense: &Sense| !letter(hit) && clear(hit, sense);
    if let Some((hit, sense)) = scan.hit_at(at, Class::Cent).filter(|(h, s)| alone(h, s)) {
        let (code, part) = cent(sense.text);
        return Some(Unit { code: code.to_string(), part: Some(part), start: at, end: hit.end, bare: false });
    }
    let few = scan.num_before(num_end).is_some_and(|n| n.form == Form::Words && n.value < dec(10));
    let cut = |hit: &Hit| few && hit.end == hit.start + 1 && scan.is_cut_syllable(num_end, hit.end);
    if let Some((hit, sense)) = scan.hit_at(at, Class::Currency).filter(|(hit, _)| !cut(hit)) {
        let letters = scan.chars[hit.start..hit.end].iter().all(|c| is_word(*c) || *c == ' ' || *c == '.');
        // "10 $20": the sign belongs to the number that it touches.
        let next = scan.num_at(hit.end).is_some() && at > num_end;
        if (!letters && next) || is_unlikely(scan, &hit) {
            return None;
        }
        return Some(unit(scan, &hit, sense.text));
    }
    let code = code_at(scan, at)?;
    // "3 USD50": the code belongs to the number that it touches.
    let taken = scan.at(at + 3).is_ascii_digit() && at > num_end;
    (!taken).then_some(Unit { code, part: None, start: at, end: at + 3, bare: false })
}

/// Marks a coin that is one only after its currency: 三元五角.
const COIN_AFTER: &str = " after";

/// The currency of a smaller coin and what part of it that is: `USD`, a hundredth, or `CNY 0.1`.
fn cent(text: &'static str) -> (&'static str, Decimal) {
    let text = text.trim_end_matches(COIN_AFTER);
    let (code, part) = text.split_once(' ').map_or((text, None), |(code, part)| (code, part.parse().ok()));
    (code, part.unwrap_or(Decimal::new(1, 2)))
}

fn unit(scan: &Scan<'_>, hit: &Hit, code: &str) -> Unit {
    let word: Vec<char> = scan.chars[hit.start..hit.end].to_vec();
    let bare =
        word == ['$'] || word == ['¥'] || (word.len() > 2 && !word.contains(&' ') && word.iter().all(|c| is_word(*c)));
    Unit { code: code.to_string(), part: None, start: hit.start, end: hit.end, bare }
}

/// A word that only looks like a currency: a unit of one or two letters in lower case ("5 rs" is a sum, "5 km" and "5 l"
/// are none), or what is another word with its case ending (Turkish "yeni" is new).
fn is_unlikely(scan: &Scan<'_>, hit: &Hit) -> bool {
    // Hebrew "בין", between, is no yen with a preposition.
    let idiom = scan.hit_at(hit.start, Class::Idiom).or_else(|| scan.hit_before(hit.end, Class::Idiom));
    if idiom.is_some_and(|(word, _)| word.start <= hit.start && word.end >= hit.end) {
        return true;
    }
    let raw = &scan.raw[hit.start..hit.end];
    let short = raw.len() <= 2 && raw.iter().all(|c| c.is_ascii_lowercase());
    short && scan.hits_at(hit.start).any(|h| h.end == hit.end && h.sense(Class::Unit).is_some())
}

fn code_at(scan: &Scan<'_>, at: usize) -> Option<String> {
    let raw = scan.raw.get(at..at + 3)?;
    let upper = raw.iter().all(char::is_ascii_uppercase);
    let ends = scan.boundary(at + 3) || scan.at(at + 3).is_ascii_digit();
    if !ends || !upper && !raw.iter().all(char::is_ascii_lowercase) {
        return None;
    }
    let word: String = raw.iter().collect();
    // "30 sek" are seconds in many languages.
    let unit = || scan.hits_at(at).any(|h| h.end >= at + 3 && h.sense(Class::Unit).is_some());
    let known = upper || LOWER.contains(&word.as_str()) && !unit();
    (known && CODES.split_whitespace().any(|c| c.eq_ignore_ascii_case(&word))).then(|| word.to_uppercase())
}

/// Whether the code of a currency touches the digits at `start`: EUR50.
pub fn is_code_before(scan: &Scan<'_>, start: usize) -> bool {
    let Some(at) = start.checked_sub(3) else { return false };
    let raw = &scan.raw[at..start];
    let free = at == 0 || !scan.chars[at - 1].is_alphanumeric();
    let code = |c: &str| c.chars().eq(raw.iter().copied());
    free && raw.iter().all(char::is_ascii_uppercase) && CODES.split_whitespace().any(code)
}

/// The capital for a currency that touches the digits at `start`, where they are thousands in groups or have a magnitude
/// behind them: R3.5 billion, R50 000. Roads and motors that go by a letter and a number are not so many.
pub fn letter_before<'t>(scan: &Scan<'t>, start: usize) -> Option<(Hit, &'static Sense)> {
    let (hit, sense) = scan.hit_before(start, Class::CurrencyLetter).filter(|(hit, _)| hit.end == start)?;
    let mut end = start + scan.digits_at(start);
    let mut grouped = false;
    while matches!(scan.at(end), '.' | ',' | ' ' | '\u{a0}') && scan.at(end + 1).is_ascii_digit() {
        let digits = scan.digits_at(end + 1);
        if scan.at(end) != '.' && digits != THOUSANDS {
            break;
        }
        grouped |= scan.at(end) != '.' && digits == THOUSANDS;
        end += 1 + digits;
    }
    let many =
        |at: usize| scan.hit_at(at, Class::Mult).is_some_and(|(_, magnitude)| magnitude.number >= dec(1_000_000));
    let large = grouped || many(scan.skip_gap(end)) || magnitude_letter(scan, end).is_some();
    (large && scan.raw[hit.start].is_uppercase()).then_some((hit, sense))
}

/// Digits of a group of thousands.
const THOUSANDS: usize = 3;

fn before(scan: &Scan<'_>, start: usize) -> Option<Unit> {
    if let Some((hit, sense)) = letter_before(scan, start) {
        return Some(unit(scan, &hit, sense.text));
    }
    let end = scan.skip_gap_back(start);
    if let Some((hit, sense)) = scan.hit_before(end, Class::Currency) {
        let sign = scan.chars[hit.start..hit.end].iter().any(|c| !is_word(*c));
        // A word that has a number before it belongs to that one, and so does a sign that touches it.
        let left = scan.skip_gap_back(hit.start);
        let owner = scan.num_before(left).is_some_and(|n| !n.ordinal && !n.article);
        if owner && (!sign || end < start || left == hit.start) {
            return None;
        }
        // 块 and 元 follow their number, longer names may stand before it.
        if !sign && hit.end == hit.start + 1 && is_spaceless(scan.at(hit.start)) {
            return None;
        }
        // "won 312" is mostly a victory.
        let length = hit.end - hit.start;
        // Where "one" follows its noun, it is no article there: שקל אחד.
        let one = scan.num_at(start).is_some_and(|n| n.form == Form::Words) && scan.is_word_at(hit.start);
        let usual = one && !scan.at(hit.start).is_ascii()
            || length <= 2
            || length > 4
            || sense.text == "EUR"
            || scan.lex.count_after
            || is_spaceless(scan.at(hit.start));
        if sign || usual || code_at(scan, hit.start).is_none() || length != 3 {
            return (sign || usual).then(|| unit(scan, &hit, sense.text)).filter(|_| !is_unlikely(scan, &hit));
        }
    }
    let at = end.checked_sub(3)?;
    let free = at == 0 || !scan.chars[at - 1].is_alphanumeric();
    let code = code_at(scan, at).filter(|_| free)?;
    Some(Unit { code, part: None, start: at, end, bare: false })
}

/// "… 23 cents" after a sum in the major unit.
fn cents_after(scan: &Scan<'_>, end: usize) -> Option<(Decimal, usize)> {
    let mut at = scan.skip_gap(end);
    if let Some((and, _)) = scan.hit_at(at, Class::And) {
        at = scan.skip_gap(and.end);
    }
    let num = scan.num_at(at).filter(|n| n.value < dec(100) && !n.ordinal && !n.value.is_sign_negative())?;
    // "5 euros 50", at the end of what is said
    let at = scan.skip_gap(num.end);
    let bare = num.plain == 2 && scan.before(end).is_alphabetic() && scan.skip_gap(end) == num.start;
    if bare && (at >= scan.chars.len() || matches!(scan.at(at), '.' | ',' | ';' | ')')) {
        return Some((num.value / dec(100), num.end));
    }
    // 三块五 is three and a half, 五块一个 five apiece.
    let tenth = num.value > Decimal::ZERO && num.end == num.start + 1 && scan.hit_at(at, Class::Counter).is_none();
    if tenth && scan.hit_before(end, Class::Elliptic).is_some() && scan.hit_at(at, Class::Cent).is_none() {
        return Some((num.value / dec(10), num.end));
    }
    // "50 de bani"
    let at = scan.hit_at(at, Class::Link).filter(|(h, _)| h.start > num.end).map_or(at, |(h, _)| scan.skip_gap(h.end));
    let (hit, sense) = scan.hit_at(at, Class::Cent)?;
    let part = cent(sense.text).1;
    let value = num.value.checked_mul(part)?;
    // 3元5角2分
    let less = cents_after(scan, hit.end).filter(|(less, _)| *less < part);
    Some(less.map_or((value, hit.end), |(less, end)| (value.saturating_add(less), end)))
}
