//! The agreed spellings of one name by language: few for each of very many names, so they are kept as a list and not as a tree.

use std::cmp::Ordering;
use std::fmt;
use std::ops::{Index, Range};
use std::sync::Arc;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};

/// Spellings by language tag, in the order of the tags.
#[derive(Debug, Clone, Default)]
pub struct Spellings {
    /// Text in which all stand, each with its tag: their own, or the part of a file that they share with other names.
    text: Arc<str>,
    /// Where they stand, in the order of the tags.
    list: Box<[Place]>,
}

/// Where a tag stands with its spelling: bytes of a text. No file of settings has four gigabytes.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// The beginning of the tag: see [`key`].
    key: u32,
    tag: u32,
    spelling: u32,
    end: u32,
}

/// So many bytes of a tag are its key.
const KEY: usize = 4;

/// The first bytes of a tag as a number that sorts as they do.
fn key(tag: &str) -> u32 {
    let mut bytes = [0; KEY];
    bytes.iter_mut().zip(tag.bytes()).for_each(|(to, from)| *to = from);
    u32::from_be_bytes(bytes)
}

fn size(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}

impl Place {
    /// A tag with the byte where it begins, and a spelling.
    pub fn new((tag, at): (&str, usize), spelling: Range<usize>) -> Self {
        Place { key: key(tag), tag: size(at), spelling: size(spelling.start), end: size(spelling.end) }
    }

    /// Its tag in a text. A longer tag than its key ends where no tag goes on.
    fn tag(self, text: &str) -> &str {
        let from = self.tag as usize;
        let short = KEY - (self.key.trailing_zeros() / u8::BITS) as usize;
        let goes_on = |b: &u8| b.is_ascii_alphanumeric() || *b == b'-';
        let size = if short < KEY { short } else { text.as_bytes()[from..].iter().take_while(|b| goes_on(b)).count() };
        &text[from..from + size]
    }
}

impl Spellings {
    /// Spellings where they stand in a text, in whatever order; `None` where two have one tag. Empties the list.
    pub fn within(text: &Arc<str>, places: &mut Vec<Place>) -> Option<Spellings> {
        let order = |a: &Place, b: &Place| Self::order(text, *a, *b);
        places.sort_unstable_by(order);
        let apart = places.windows(2).all(|pair| order(&pair[0], &pair[1]).is_lt());
        let list = places.as_slice().into();
        places.clear();
        apart.then(|| Spellings { text: text.clone(), list })
    }

    /// Short tags are told apart without a look at the text.
    fn order(text: &str, a: Place, b: Place) -> Ordering {
        let rest = || if a.key.to_be_bytes()[KEY - 1] == 0 { Ordering::Equal } else { a.tag(text).cmp(b.tag(text)) };
        a.key.cmp(&b.key).then_with(rest)
    }

    fn tag(&self, place: Place) -> &str {
        place.tag(&self.text)
    }

    fn spelling(&self, place: Place) -> &str {
        &self.text[place.spelling as usize..place.end as usize]
    }

    /// The spelling under a tag.
    pub fn get(&self, tag: &str) -> Option<&str> {
        let key = key(tag);
        let is = |place: &&Place| place.key == key && self.tag(**place) == tag;
        self.list.iter().find(is).map(|place| self.spelling(*place))
    }

    /// Puts a spelling under a tag; false where the tag has one already, which then stays.
    pub fn insert(&mut self, tag: &str, spelling: &str) -> bool {
        if self.get(tag).is_some() {
            return false;
        }
        let all = self.iter().chain([(tag, spelling)]).collect();
        *self = Self::of(all);
        true
    }

    /// These, each with its tag, in a text of their own. Of two with one tag the first.
    pub fn of(mut all: Vec<(&str, &str)>) -> Spellings {
        all.sort_by_key(|(tag, _)| *tag);
        all.dedup_by_key(|(tag, _)| *tag);
        let (mut text, mut list) = (String::new(), Vec::with_capacity(all.len()));
        for (tag, spelling) in all {
            let at = text.len();
            // A sign that no tag has ends it.
            text.extend([tag, "=", spelling]);
            list.push(Place::new((tag, at), text.len() - spelling.len()..text.len()));
        }
        Spellings { text: text.into(), list: list.into() }
    }

    /// Tags and spellings.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.list.iter().map(|place| (self.tag(*place), self.spelling(*place)))
    }

    /// The spellings under the code of a language, and under longer or shorter tags than that if they fit.
    pub fn under<'a>(&'a self, code: &str, fits: impl Fn(&str) -> bool + 'a) -> impl Iterator<Item = &'a str> {
        const TWO: usize = 2;
        let (key, two) = (key(code), code.len() == TWO);
        let is_two = |place: &Place| place.key.trailing_zeros() >= u16::BITS;
        let is = move |place: &&Place| match two && is_two(place) {
            true => place.key == key,
            false => fits(self.tag(**place)),
        };
        self.list.iter().filter(is).map(|place| self.spelling(*place))
    }

    /// The spellings.
    pub fn values(&self) -> impl Iterator<Item = &str> {
        self.list.iter().map(|place| self.spelling(*place))
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// True without any.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

impl PartialEq for Spellings {
    fn eq(&self, other: &Self) -> bool {
        self.iter().eq(other.iter())
    }
}

impl Eq for Spellings {}

impl Index<&str> for Spellings {
    type Output = str;

    /// The spelling under a tag, or nothing.
    fn index(&self, tag: &str) -> &str {
        self.get(tag).unwrap_or_default()
    }
}

impl<T: AsRef<str>> FromIterator<(T, String)> for Spellings {
    fn from_iter<I: IntoIterator<Item = (T, String)>>(all: I) -> Self {
        let all: Vec<(T, String)> = all.into_iter().collect();
        Self::of(all.iter().map(|(tag, spelling)| (tag.as_ref(), spelling.as_str())).collect())
    }
}

impl Serialize for Spellings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de> Deserialize<'de> for Spellings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Map;

        impl<'de> Visitor<'de> for Map {
            type Value = Spellings;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("spellings by language tag")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Spellings, A::Error> {
                let mut all = Vec::new();
                while let Some(entry) = map.next_entry::<String, String>()? {
                    all.push(entry);
                }
                Ok(all.into_iter().collect())
            }
        }

        deserializer.deserialize_map(Map)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text_at(text: &str, tag: &str) -> usize {
        text.find(tag).unwrap()
    }

    #[test]
    fn one_spelling_under_each_tag_in_their_order() {
        let mut spellings = Spellings::default();
        assert!(spellings.insert("ru", "Гент") && spellings.insert("en", "Ghent") && !spellings.insert("en", "Gent"));
        assert_eq!(spellings.iter().collect::<Vec<_>>(), [("en", "Ghent"), ("ru", "Гент")]);
        assert_eq!((spellings.get("ru"), spellings.get("de"), &spellings["en"]), (Some("Гент"), None, "Ghent"));
        let mut spellings = Spellings::default();
        let tags = ["zh-Hant", "zh", "pt-BR", "zh-Hans", "pt", "nds", "nb"];
        assert!(tags.iter().all(|tag| spellings.insert(tag, tag)));
        assert!(spellings.iter().map(|(tag, _)| tag).is_sorted() && spellings.get("zh-Hans") == Some("zh-Hans"));
        let (text, mut places) = (Arc::from("zh-Hant = 根特, zh-Hans = 根特, en = Ghent"), Vec::new());
        let mut all = |tags: &[&str]| {
            let place = |tag: &&str| {
                let at = text_at(&text, tag);
                Place::new((tag, at), at + tag.len() + " = ".len()..text[at..].find(',').map_or(text.len(), |n| at + n))
            };
            places.extend(tags.iter().map(place));
            Spellings::within(&text, &mut places)
        };
        let read = all(&["zh-Hant", "zh-Hans", "en"]).unwrap();
        let own = Spellings::from_iter(
            [("en", "Ghent"), ("zh-Hans", "根特"), ("zh-Hant", "根特")].map(|(t, s)| (t, s.to_owned())),
        );
        assert_eq!(read, own);
        assert!(all(&["zh-Hant", "zh-Hant"]).is_none() && all(&["en", "en"]).is_none() && all(&[]).is_some());
    }
}
