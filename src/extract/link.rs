//! Addresses that stand in the text: URLs, bare domains, e-mail addresses, handles and hashtags.

use super::Page;
use crate::fact::{FactKind, Value};

/// Takes the addresses.
pub fn run(page: &mut Page<'_>) {
    let text = page.scan.text;
    let mut at = 0;
    while let Some((start, end)) = next(text, at) {
        let value = Value::Text(canonical(&text[start..end]));
        let (from, to) = (page.scan.char_of(start), page.scan.char_of(end));
        page.add(FactKind::Link, value, from, to);
        at = end;
    }
}

/// The next address from byte `from` on.
fn next(text: &str, from: usize) -> Option<(usize, usize)> {
    let mut at = from;
    while let Some(sign) = sign(text.as_bytes(), at) {
        let start = text[at..sign].trim_end_matches(is_address).len() + at;
        let rest = &text[sign..];
        let end = sign + rest.find(|c: char| !is_address(c)).unwrap_or(rest.len());
        if let Some(found) = inside(text, start, end) {
            return Some(found);
        }
        at = end;
    }
    None
}

/// The next character that an address has and a sentence seldom: a full stop with no space after it, `:/`, `@`, `#`.
fn sign(bytes: &[u8], from: usize) -> Option<usize> {
    (from..bytes.len()).find(|at| match bytes[*at] {
        b'@' | b'#' => true,
        b'.' => bytes.get(at + 1).is_some_and(|next| *next > b' '),
        b':' => bytes.get(at + 1) == Some(&b'/'),
        _ => false,
    })
}

/// The characters of addresses: those of ASCII that are not quotes, brackets or spaces, and letters of the scripts that
/// part words by spaces. Letters of the others (and Korean particles) stand right beside an address.
pub fn is_address(c: char) -> bool {
    c.is_ascii_graphic() && !matches!(c, '"' | '<' | '>' | '`' | '|' | '\\' | '^' | '{' | '}' | '[' | ']')
        || is_far_letter(c)
}

/// A letter beyond ASCII that may stand in a host or a path.
fn is_far_letter(c: char) -> bool {
    matches!(c, '\u{C0}'..='\u{24F}' | '\u{370}'..='\u{52F}') && c.is_alphabetic()
}

/// The first address within a run of its characters.
fn inside(text: &str, start: usize, end: usize) -> Option<(usize, usize)> {
    let run = &text[start..end];
    // Most of these runs are decimals.
    if !run.chars().any(|c| c.is_alphabetic() || matches!(c, '@' | '#')) {
        return None;
    }
    let scheme = ["https://", "http://", "ftp://", "www."].iter().filter_map(|s| run.find(s)).min();
    if let Some(offset) = scheme {
        let end = trim(text, start + offset, end);
        return (end > start + offset + 8).then_some((start + offset, end));
    }
    let found = [mail(run), tagged(text, start, run), domain(run)];
    found.into_iter().flatten().min().map(|(from, to)| (start + from, start + to))
}

/// user@host.org
fn mail(run: &str) -> Option<(usize, usize)> {
    let sign = run.find('@')?;
    let user = run[..sign].bytes().rev().take_while(|b| b.is_ascii_alphanumeric() || b"._%+-".contains(b)).count();
    let host = run[sign + 1..].bytes().take_while(|b| b.is_ascii_alphanumeric() || b".-".contains(b)).count();
    let end = trim(run, sign + 1, sign + 1 + host);
    (user > 0 && run[sign + 1..end].contains('.')).then_some((sign - user, end))
}

/// @handle, #hashtag: a sign that no word stands before. A hashtag may be in any letters, and has at least one.
fn tagged(text: &str, start: usize, run: &str) -> Option<(usize, usize)> {
    run.char_indices().filter(|(_, c)| matches!(c, '@' | '#')).find_map(|(at, sign)| {
        let before = text[..start + at].chars().next_back();
        if before
            .is_some_and(|c| c.is_ascii_alphanumeric() || is_far_letter(c) || matches!(c, '/' | '&' | '@' | '#' | '_'))
        {
            return None;
        }
        let rest = &text[start + at + 1..];
        let inside =
            |c: char| if sign == '@' { c.is_ascii_alphanumeric() || c == '_' } else { c.is_alphanumeric() || c == '_' };
        let length = rest.find(|c: char| !inside(c)).unwrap_or(rest.len());
        let body = &rest[..length];
        let named = body.chars().count() > 1 && body.chars().any(char::is_alphabetic);
        named.then_some((at, at + 1 + length))
    })
}

/// A host without scheme: example.org, mit.example.co.uk/path.
fn domain(run: &str) -> Option<(usize, usize)> {
    let inside = |c: char| c.is_ascii_alphanumeric() || is_far_letter(c) || matches!(c, '-' | '.');
    let mut at = 0;
    while at < run.len() {
        let rest = &run[at..];
        let length = rest.find(|c| !inside(c)).unwrap_or(rest.len());
        if length > 0 {
            let chain = rest[..length].trim_end_matches(['.', '-']);
            let lead = chain.len() - chain.trim_start_matches(['.', '-']).len();
            if is_host(&chain[lead..]) {
                let (start, host) = (at + lead, at + chain.len());
                let end = if run[host..].starts_with('/') { trim(run, start, run.len()) } else { host };
                return Some((start, end));
            }
        }
        let over = rest[length..].chars().next().map_or(0, char::len_utf8);
        at += length + over;
    }
    None
}

/// Whether these labels are a host: a known last one in small letters (or all in capitals), and before it one that is
/// more than a letter or a figure.
fn is_host(chain: &str) -> bool {
    let Some((host, top)) = chain.rsplit_once('.') else { return false };
    let shouted = !chain.chars().any(char::is_lowercase);
    let known = || TOP.split_whitespace().any(|t| if shouted { t.eq_ignore_ascii_case(top) } else { t == top });
    let name = host.rsplit('.').next().unwrap_or_default();
    // Most are numbers, and the list is long.
    name.chars().count() > 1
        && name.chars().any(char::is_alphabetic)
        && host.split('.').all(|label| !label.is_empty())
        && known()
}

/// Last labels of hosts: those of countries (ISO 3166, and the few others in use), and the general ones that newsrooms
/// and projects use. A label that is not here only means that a bare domain is not seen; with a scheme it is.
const TOP: &str = "com org net info biz edu gov mil int name pro aero asia cat coop jobs mobi museum travel \
    app art bank bar berlin blog cafe center chat city cloud club codes community company design dev digital earth email \
    energy events expert farm foundation fund fun games global golf group guide guru health help house international \
    koeln law life live london love ltd market media moscow movie museum music network news nyc one online page paris \
    photo photos plus press pub radio report reviews rocks run science services shop show site social solutions space \
    sport store stream studio swiss systems team tech tips today tokyo tools top tours town trade training tube \
    university video vote wales watch website wien wiki win work works world wtf xyz zone бел мон орг рус рф срб укр \
    ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd \
    cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gd ge gf \
    gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km \
    kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz \
    na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg \
    sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc \
    ve vg vi vn vu wf ws ye yt za zm zw";

/// Without the punctuation that ends a sentence, and a bracket that was opened before the address.
fn trim(text: &str, start: usize, mut end: usize) -> usize {
    while end > start {
        let last = text.as_bytes()[end - 1];
        let unopened = last == b')' && !text[start..end].contains('(');
        if !matches!(last, b'.' | b',' | b';' | b':' | b'!' | b'?' | b'\'' | b'*' | b'_') && !unopened {
            break;
        }
        end -= 1;
    }
    end
}

/// The address without what does not matter: the case of scheme and host, of handles and hashtags, a last slash.
fn canonical(address: &str) -> String {
    let (scheme, rest) = address.split_once("://").unwrap_or(("", address));
    let cut = rest.find('/').unwrap_or(rest.len());
    let (host, path) = rest.split_at(cut);
    let path = path.trim_end_matches('/');
    let mark = if scheme.is_empty() { "" } else { "://" };
    format!("{}{mark}{}{path}", scheme.to_ascii_lowercase(), host.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Wanted: the addresses of a text, parted by spaces.
    #[track_caller]
    fn finds(text: &str, want: &str) {
        let mut found = Vec::new();
        let mut at = 0;
        while let Some((start, end)) = next(text, at) {
            found.push(canonical(&text[start..end]));
            at = end;
        }
        assert_eq!(found.join(" "), want, "{text}");
    }

    #[test]
    fn addresses_of_all_kinds() {
        for (text, want) in [
            ("See https://Example.org/Report/, please.", "https://example.org/Report"),
            ("Tickets (www.oper.example) are sold out.", "www.oper.example"),
            ("The portal Zprávičky.cz wrote on Friday.", "zprávičky.cz"),
            ("詳しくはnews.gov.grで公開する。", "news.gov.gr"),
            ("自세한 내용은 example.kr에서 확인한다.", "example.kr"),
            ("On NEWS.RU and at shop.example.co.uk/de/new.", "news.ru shop.example.co.uk/de/new"),
            ("Сайт почта.рф не работает.", "почта.рф"),
            ("Write to Press@example.org.", "press@example.org"),
            ("@nightbus and #SafeStreets and #夜行バス。", "@nightbus #safestreets #夜行バス"),
        ] {
            finds(text, want);
        }
    }

    #[test]
    fn what_is_no_address() {
        for text in [
            "He left.Then he came back.",
            "At 5 p.m. in the U.S. it was 3.5 km, i.e. far.",
            "1.5.2024 and 10.cm and 5.in",
            "No. #1 and C# and AT&T, a #1 hit",
            "z.B. d.h. u.a. S.p.A.",
            "...",
        ] {
            finds(text, "");
        }
    }
}
