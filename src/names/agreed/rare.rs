//! What few of very many entries say: one pointer in all the others.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What is there where nothing was said.
pub trait Nothing: Default + 'static {
    /// Nothing.
    const NOTHING: &'static Self;
}

impl<K: Ord + 'static, V: 'static> Nothing for BTreeMap<K, V> {
    const NOTHING: &'static Self = &BTreeMap::new();
}

impl<T: 'static> Nothing for Vec<T> {
    const NOTHING: &'static Self = &Vec::new();
}

/// A value that is mostly nothing.
#[derive(Debug, Clone)]
pub struct Rare<T>(Option<Box<T>>);

impl<T> Default for Rare<T> {
    fn default() -> Self {
        Rare(None)
    }
}

impl<T: Nothing + PartialEq> From<T> for Rare<T> {
    fn from(value: T) -> Self {
        Rare((value != *T::NOTHING).then(|| Box::new(value)))
    }
}

impl<T: Nothing> Deref for Rare<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.as_deref().unwrap_or(T::NOTHING)
    }
}

impl<T: Nothing> DerefMut for Rare<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.get_or_insert_default()
    }
}

impl<T: Nothing + PartialEq> PartialEq for Rare<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Nothing + Eq> Eq for Rare<T> {}

impl<'a, T: Nothing> IntoIterator for &'a Rare<T>
where
    &'a T: IntoIterator,
{
    type Item = <&'a T as IntoIterator>::Item;
    type IntoIter = <&'a T as IntoIterator>::IntoIter;

    fn into_iter(self) -> Self::IntoIter {
        (**self).into_iter()
    }
}

impl<T: Nothing + Serialize> Serialize for Rare<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

impl<'de, T: Nothing + PartialEq + Deserialize<'de>> Deserialize<'de> for Rare<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Rare::from)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_what_it_stands_for() {
        let mut list: Rare<Vec<u8>> = Rare::default();
        assert!(list.is_empty() && list == Rare::from(Vec::new()) && size_of_val(&list) == size_of::<usize>());
        list.push(1);
        assert_eq!((list.len(), (&list).into_iter().count()), (1, 1));
        assert!(list == Rare::from(vec![1]) && list != Rare::default());
    }
}
