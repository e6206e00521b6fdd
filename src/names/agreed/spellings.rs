//! The agreed spellings of one name by language: few for each of very many names, so they are kept as a list and not as a tree.

use std::fmt;
use std::ops::Index;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};

/// Spellings by language tag, in the order of the tags.
#[derive(Debug, Clone, Default)]
pub struct Spellings {
    /// All spellings, each behind its tag, in whatever order.
    text: String,
    /// Where they stand, in the order of the tags.
    list: Vec<Place>,
}

/// Where a tag stands with its spelling: bytes of a text. No file of settings has four gigabytes.
#[derive(Debug, Clone, Copy)]
struct Place {
    /// The beginning of the tag: see [`key`].
    key: u32,
    tag: u32,
    spelling: u32,
    end: u32,
}

/// The first four bytes of a tag as a number that sorts as they do.
fn key(tag: &str) -> u32 {
    let mut bytes = [0; 4];
    bytes.iter_mut().zip(tag.bytes()).for_each(|(to, from)| *to = from);
    u32::from_be_bytes(bytes)
}

impl Spellings {
    /// Makes room for so many spellings of so many bytes together, their tags among them.
    pub fn reserve(&mut self, spellings: usize, bytes: usize) {
        self.text.reserve_exact(bytes);
        self.list.reserve_exact(spellings);
    }

    fn tag(&self, place: Place) -> &str {
        &self.text[place.tag as usize..place.spelling as usize]
    }

    fn spelling(&self, place: Place) -> &str {
        &self.text[place.spelling as usize..place.end as usize]
    }

    /// The place of a tag in the list, or where it would stand.
    fn find(&self, tag: &str) -> Result<usize, usize> {
        let key = key(tag);
        // Short tags are told apart without a look at the text.
        let order = |place: &Place| place.key.cmp(&key).then_with(|| self.tag(*place).cmp(tag));
        let at = self.list.iter().take_while(|place| order(place).is_lt()).count();
        if self.list.get(at).is_some_and(|place| order(place).is_eq()) { Ok(at) } else { Err(at) }
    }

    /// The spelling under a tag.
    pub fn get(&self, tag: &str) -> Option<&str> {
        self.find(tag).ok().map(|at| self.spelling(self.list[at]))
    }

    /// Puts a spelling under a tag; false where the tag has one already, which then stays.
    pub fn insert(&mut self, tag: &str, spelling: &str) -> bool {
        let Err(at) = self.find(tag) else { return false };
        let size = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
        let start = self.text.len();
        self.text.push_str(tag);
        let middle = self.text.len();
        self.text.push_str(spelling);
        self.list
            .insert(at, Place { key: key(tag), tag: size(start), spelling: size(middle), end: size(self.text.len()) });
        true
    }

    /// Tags and spellings.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.list.iter().map(|place| (self.tag(*place), self.spelling(*place)))
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
        let mut out = Spellings::default();
        for (tag, spelling) in all {
            out.insert(tag.as_ref(), &spelling);
        }
        out
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
                let mut out = Spellings::default();
                while let Some((tag, spelling)) = map.next_entry::<String, String>()? {
                    out.insert(tag.as_ref(), &spelling);
                }
                Ok(out)
            }
        }

        deserializer.deserialize_map(Map)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
    }
}
