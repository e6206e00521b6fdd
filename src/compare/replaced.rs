//! Values that gave way to another one which the text has elsewhere as well: "65 % fewer orders and 65 % fewer guests".

use super::{Side, is_strong};
use crate::fact::{Fact, Value};

/// How far from each other, in shares of their sides, a value and the one that replaced it may stand.
const IN_PLACE: f32 = 0.15;

/// Of these facts of `side` those in digits that stand where the other side has an open one of the same sort.
pub fn by(side: &Side<'_>, other: &Side<'_>, again: &[usize]) -> Vec<usize> {
    if again.is_empty() {
        return Vec::new();
    }
    let in_digits = |side: &Side<'_>, i: usize| !side.digits_of(i).is_empty();
    let open: Vec<usize> = other.open(is_strong).into_iter().filter(|&j| in_digits(other, j)).collect();
    let takes = |i: usize, j: usize| {
        let ((_, ours, at), (_, theirs, there)) = (side.facts[i], other.facts[j]);
        let near = (at - there).abs() <= IN_PLACE || ours.value.amount() == theirs.value.amount();
        is_of_one_sort(ours, theirs) && near
    };
    let replaces = |i: &&usize| is_strong(side.facts[**i].1) && in_digits(side, **i);
    again.iter().filter(replaces).filter(|i| open.iter().any(|&j| takes(**i, j))).copied().collect()
}

/// Whether two facts have one kind and one unit or number, so that one of them could stand for the other.
pub fn is_of_one_sort(a: &Fact, b: &Fact) -> bool {
    let same = |x: &Value, y: &Value| match (x, y) {
        (Value::Number(_), Value::Number(_)) => true,
        (Value::Amount { number: n, unit: x }, Value::Amount { number: m, unit: y }) => x == y || n == m,
        (Value::Calendar(x), Value::Calendar(y)) => x.len() == y.len(),
        _ => false,
    };
    a.kind == b.kind && same(&a.value, &b.value)
}
