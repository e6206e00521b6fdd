//! A number in words while it is being read: what may follow what, and what the parts say together.

use rust_decimal::Decimal;

use super::super::numeral::Num;
use super::super::scan::dec;
use crate::lang::lexicon::Sense;
use crate::lang::words::Class;

/// Closed groups: amount and scale.
type Groups = Vec<(Decimal, Decimal)>;

/// A number being read: closed groups with falling scales, and the open group below them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct State {
    pub closed: Groups,
    pub group: Option<Decimal>,
    /// Digits after the decimal word, and how many.
    pub decimals: Option<(Decimal, u32)>,
    /// A half or quarter that was added: nothing may follow but a magnitude.
    pub ended: bool,
    pub ordinal: bool,
    /// The open group is in digits: nothing small is added to it.
    pub digits: bool,
    /// To be added to the number that follows (Hindi).
    pub plus: Option<Decimal>,
    pub other: Option<Decimal>,
    pub fraction: bool,
    pub pieces: u8,
    pub had_digits: bool,
    pub plain: usize,
    pub article: bool,
    /// A small number after "and": the numerator, if the name of a fraction follows.
    pub numerator: Option<Decimal>,
    /// A numerator that is no part of the number without its fraction: "three and one …".
    pub pending: Option<Decimal>,
    /// A share of the last magnitude: "five billion and three quarters".
    pub tail: Option<Decimal>,
    /// A share of the magnitude that has to follow: "quarter of a million".
    pub share: bool,
    /// Whether units stand before tens: six and twenty.
    pub unit_first: bool,
    /// The last part was a magnitude or a count of a size.
    pub lone: bool,
    /// The decimal word stands first: point five.
    pub lead: bool,
    /// Whether what makes an ordinal stands before the number, so that cardinals may follow: thứ một trăm *mười*.
    pub ordinal_first: bool,
    /// Whether magnitudes stand before their counts: milioni mbili.
    pub count_after: bool,
    /// Whether they do where the count is in digits.
    pub digits_after: bool,
    /// The magnitude that the open group counts.
    pub counted: Option<Decimal>,
    /// How many groups were closed before a comma: "two million, five hundred thousand". Less than a hundred does not
    /// go on so.
    pub comma: Option<usize>,
}

impl State {
    fn total(&self) -> Option<Decimal> {
        self.closed.iter().try_fold(Decimal::ZERO, |sum, c| sum.checked_add(c.0))
    }

    pub fn value(&self) -> Option<Decimal> {
        if let Some(scale) = self.counted {
            return self.total()?.checked_add(self.group?.checked_mul(scale)?);
        }
        let few = self.group.is_none_or(|g| g < dec(100));
        if self.comma.is_some_and(|groups| groups == self.closed.len() && few) {
            return None;
        }
        if self.plus.is_some() || matches!(self.decimals, Some((_, 0))) || self.pending.is_some() || self.share {
            return None;
        }
        let tail = match (self.tail, self.closed.last()) {
            (Some(share), Some((_, scale))) => share.checked_mul(*scale)?,
            _ => Decimal::ZERO,
        };
        let whole = self.total()?.checked_add(self.group.unwrap_or_default())?.checked_add(tail)?;
        match self.decimals {
            Some((digits, places)) => whole.checked_add(digits.checked_div(power(places)?)?),
            None => Some(whole),
        }
    }

    /// How many groups are closed, or will be when the open one is.
    pub fn groups(&self) -> usize {
        self.closed.len() + usize::from(self.counted.is_some())
    }

    /// With a magnitude that waits for its count, which is in `digits` or not: *milioni* mbili; what was counted before is closed.
    pub fn before_count(&self, sense: &Sense, digits: bool) -> Option<State> {
        if !(self.count_after || digits && self.digits_after)
            || sense.class != Class::Mult
            || sense.number < dec(1000)
            || self.ordinal
        {
            return None;
        }
        let closed = if self.counted.is_some() { self.close_count()? } else { self.clone() };
        let falls = closed.closed.last().is_none_or(|(_, scale)| sense.number < *scale);
        let free = closed.group.is_none() && closed.decimals.is_none() && closed.plus.is_none();
        (falls && free).then_some(State { counted: Some(sense.number), ..closed })
    }

    /// "milioni arobaini na tano" are 45 million; what cannot go on with the count follows it.
    fn count_on(&self, sense: &Sense, joined: bool) -> Option<State> {
        let counts = matches!(sense.class, Class::Small | Class::Half | Class::Mixed);
        let inside = || State { counted: None, ..self.clone() }.step(sense, joined);
        let inside = inside().filter(|next| next.closed.len() == self.closed.len() && next.pending.is_none());
        let inside = inside.map(|next| State { counted: self.counted, ..next });
        let after = || self.close_count()?.step(sense, joined);
        if counts { inside.or_else(after) } else { None }
    }

    /// With the group that counts the magnitude before it closed.
    fn close_count(&self) -> Option<State> {
        let scale = self.counted?;
        let mut closed = self.closed.clone();
        closed.push((self.group?.checked_mul(scale)?, scale));
        let open = State { group: None, counted: None, digits: false, ended: false, fraction: false, ..self.clone() };
        Some(State { closed, ..open })
    }

    pub fn is_empty(&self) -> bool {
        self.closed.is_empty() && self.group.is_none()
    }

    /// After a number in digits.
    pub fn digits(&self, num: &Num, joined: bool) -> Option<State> {
        let mut next = self.clone();
        next.had_digits = true;
        if let Some((digits, places)) = self.decimals {
            // "five point 25"
            if places > 0 || num.plain == 0 || self.lead {
                return None;
            }
            next.decimals = Some((digits.checked_add(num.value)?, num.plain as u32));
            return Some(next);
        }
        if self.group.is_some() || self.ended || self.ordinal {
            let mixed = joined && num.fraction && num.value < Decimal::ONE && self.decimals.is_none() && !self.ended;
            next.group = if mixed { self.group?.checked_add(num.value) } else { return None };
            next.ended = true;
            return Some(next);
        }
        if let Some((_, scale)) = self.closed.last()
            && (joined || num.value >= *scale || num.fraction || (self.count_after || self.digits_after) && self.lone)
        {
            return None;
        }
        next.group = Some(num.value.checked_add(self.plus.unwrap_or_default())?);
        next.plus = None;
        next.digits = true;
        next.plain = num.plain;
        next.other = num.other;
        next.fraction = num.fraction;
        Some(next)
    }

    /// After one more word (`joined`: by "and"); `None` where it cannot follow.
    pub fn step(&self, sense: &Sense, joined: bool) -> Option<State> {
        let small = self.ordinal_first && sense.class == Class::Small;
        if self.ordinal && sense.class != Class::Ordinal && !small {
            return None;
        }
        if self.counted.is_some() {
            return self.count_on(sense, joined);
        }
        // What follows a magnitude counts it: "milioni tano" is no million and five.
        if self.count_after && self.lone && !joined && sense.class == Class::Small {
            return None;
        }
        if self.pending.is_some() && sense.class != Class::Part {
            return None;
        }
        if self.ended && !self.may_end_on(sense, joined) {
            return None;
        }
        if self.decimals.is_some() {
            return self.after_point(sense);
        }
        let n = sense.number;
        match sense.class {
            Class::Small if joined && self.unit_first && self.is_unit_before(n) => {
                Some(State { group: self.group.and_then(|g| g.checked_add(n)), ..self.clone() })
            }
            Class::Small => {
                let pending = || State { pending: Some(n), ..self.clone() };
                let numerator = joined && self.group.is_some() && !self.digits && n > Decimal::ZERO && n < dec(10);
                self.small(n).map(|s| State { numerator: joined.then_some(n), ..s }).or_else(|| numerator.then(pending))
            }
            Class::Ordinal if joined && self.unit_first && self.is_unit_before(n) => {
                Some(State { group: self.group.and_then(|g| g.checked_add(n)), ordinal: true, ..self.clone() })
            }
            Class::Ordinal if n < dec(1000) => self.ordinal(n),
            Class::Ordinal => self.multiply(n).map(|s| State { ordinal: true, ended: true, ..s }),
            Class::Mult => self.multiply(n),
            Class::Group => self.count(n),
            Class::Whole => self.whole(n),
            Class::Point if self.pieces == 0 || !self.is_empty() && (!self.digits || self.plain > 0) => Some(State {
                decimals: Some((Decimal::ZERO, 0)),
                fraction: true,
                lead: self.is_empty(),
                ..self.clone()
            }),
            Class::Half => self.half(joined),
            Class::HalfAfter if !self.is_empty() && !self.fraction => self.with_share(Decimal::new(5, 1)),
            Class::Mixed if self.is_empty() => {
                Some(State { group: Some(n), fraction: true, digits: true, ..self.clone() })
            }
            Class::Mixed if joined && n < Decimal::ONE && !self.fraction => self.with_share(n),
            Class::Plus if self.is_empty() && self.plus.is_none() => Some(State { plus: Some(n), ..self.clone() }),
            Class::Part if self.is_empty() && self.pieces == 0 && n > dec(2) => {
                let group = Decimal::ONE.checked_div(n);
                Some(State { group, fraction: true, digits: true, share: true, ..self.clone() })
            }
            Class::Part if !joined => self.part(n),
            _ => None,
        }
    }

    /// Whether the word may follow where nothing small is added any more: a magnitude, or "une douzaine *et demie*".
    fn may_end_on(&self, sense: &Sense, joined: bool) -> bool {
        let half = joined && sense.class == Class::Half || sense.class == Class::HalfAfter;
        let sized = self.lone && half && self.tail.is_none() && self.group.is_none();
        sized || sense.class == Class::Mult && sense.number >= dec(1000)
    }

    fn after_point(&self, sense: &Sense) -> Option<State> {
        let (digits, places) = self.decimals?;
        let n = sense.number;
        match sense.class {
            // "point seventy-one"
            Class::Small
                if places == 2 && n < dec(10) && !n.is_zero() && !digits.is_zero() && (digits % dec(10)).is_zero() =>
            {
                Some(State { decimals: Some((digits + n, places)), ..self.clone() })
            }
            // "point five hundred" and "twelve"
            Class::Small if places == 3 && n < dec(100) && !digits.is_zero() && (digits % dec(100)).is_zero() => {
                Some(State { decimals: Some((digits + n, places)), ..self.clone() })
            }
            // "one with a half"
            Class::Half if places == 1 && digits == Decimal::ONE => {
                State { decimals: None, fraction: false, ..self.clone() }.with_share(Decimal::new(5, 1))
            }
            Class::Half if places == 0 => State { decimals: None, ..self.clone() }.with_share(Decimal::new(5, 1)),
            Class::Mixed if places == 0 && n < Decimal::ONE => State { decimals: None, ..self.clone() }.with_share(n),
            // "with three quarters"
            Class::Part if digits < n && places == 1 && !digits.is_zero() => {
                State { decimals: None, fraction: false, ..self.clone() }.with_share(digits.checked_div(n)?)
            }
            Class::Small if n < dec(1000) && (n < dec(10) || places == 0) && places < 20 => {
                let width = if n < dec(10) {
                    1
                } else if n < dec(100) {
                    2
                } else {
                    3
                };
                let digits = digits.checked_mul(power(width)?)?.checked_add(n)?;
                Some(State { decimals: Some((digits, places + width)), ..self.clone() })
            }
            Class::Mult if n >= dec(1000) && places > 0 => {
                let amount = self.value()?.checked_mul(n)?;
                Some(State { closed: vec![(amount, n)], group: None, decimals: None, fraction: false, ..self.clone() })
            }
            _ => None,
        }
    }

    /// Whether the open group ends in a unit that these tens may follow.
    fn is_unit_before(&self, n: Decimal) -> bool {
        let unit = self.group.is_some_and(|g| g % dec(100) < dec(10) && !(g % dec(10)).is_zero());
        unit && !self.digits && (dec(20)..dec(100)).contains(&n) && (n % dec(10)).is_zero()
    }

    fn small(&self, n: Decimal) -> Option<State> {
        if let Some(plus) = self.plus {
            return Some(State { group: Some(n + plus), plus: None, fraction: true, digits: true, ..self.clone() });
        }
        let Some(g) = self.group else {
            let fits = self.closed.last().is_none_or(|(_, scale)| n < *scale && !n.is_zero());
            return fits.then_some(State { group: Some(n), ..self.clone() });
        };
        if self.digits || n.is_zero() || g.is_zero() {
            return None;
        }
        let hundreds = (g % dec(100)).is_zero() && n < dec(100);
        let tens = n < dec(10) && (g % dec(10)).is_zero() && g % dec(100) >= dec(20);
        let thousands = (g % dec(1000)).is_zero() && n < dec(1000);
        (hundreds || tens || thousands).then_some(State { group: Some(g + n), ..self.clone() })
    }

    fn ordinal(&self, n: Decimal) -> Option<State> {
        // "70 crore", and then "first"
        if self.had_digits && !self.closed.is_empty() {
            return None;
        }
        let with = |group| Some(State { group: Some(group), ordinal: true, ..self.clone() });
        match self.group {
            _ if self.plus.is_some() || self.digits || n.is_zero() => None,
            None => with(n),
            // "two hundredth": a multiplier
            Some(g) if n == dec(100) && g < dec(10) && !g.is_zero() && !self.ordinal => with(g * n),
            Some(g) => {
                let hundreds = (g % dec(100)).is_zero() && n < dec(100) && !g.is_zero();
                let tens = n < dec(10) && (g % dec(10)).is_zero() && g % dec(100) >= dec(10);
                if hundreds || tens { with(g + n) } else { None }
            }
        }
    }

    /// A magnitude: multiplies the open group, and what was closed at smaller scales.
    fn multiply(&self, n: Decimal) -> Option<State> {
        if n.is_zero() {
            return None;
        }
        if let (Some(share), Some((_, scale))) = (self.tail, self.closed.last()) {
            // "a billion and a quarter million": a share of what follows, not of what stood before
            let mut closed = self.closed.clone();
            closed.push((share.checked_mul(n)?, n));
            return (n < *scale).then_some(State { closed, tail: None, fraction: false, ..self.clone() });
        }
        if let Some(plus) = self.plus {
            let group = (Decimal::ONE + plus).checked_mul(n)?;
            return Some(State { closed: vec![(group, n)], plus: None, ..self.clone() });
        }
        if n < dec(1000) {
            return self.hundreds(n);
        }
        let (kept, low): (Groups, Groups) = self.closed.iter().partition(|c| c.1 > n);
        // "thousand thousand" is no number, nor is "5 million 3 million"; 万亿 is
        if low.iter().any(|c| c.1 == n) {
            return None;
        }
        let low = low.iter().try_fold(Decimal::ZERO, |sum, c| sum.checked_add(c.0))?;
        let amount = low.checked_add(self.group.unwrap_or_default())?;
        let amount = if amount.is_zero() { Decimal::ONE } else { amount };
        let mut closed = kept;
        closed.push((amount.checked_mul(n)?, n));
        let other = self.other.and_then(|o| o.checked_mul(n)).filter(|_| self.closed.is_empty());
        let decimals = self.fraction && self.closed.is_empty();
        Some(State {
            closed,
            group: None,
            digits: false,
            ended: false,
            share: false,
            fraction: self.fraction && !decimals,
            other,
            ..self.clone()
        })
    }

    fn hundreds(&self, n: Decimal) -> Option<State> {
        let group = match self.group {
            None => n,
            Some(g) if g.is_zero() => return None,
            // "1944 ten" is two numbers.
            Some(_) if self.digits && self.plain > 1 && n < dec(100) => return None,
            Some(g) if self.digits => g.checked_mul(n)?,
            Some(g) => {
                let low = g % n;
                if low.is_zero() { return None } else { g - low + low * n }
            }
        };
        Some(State { group: Some(group), digits: false, ..self.clone() })
    }

    /// "two dozen", "three score".
    fn count(&self, n: Decimal) -> Option<State> {
        if let Some((_, scale)) = self.closed.last() {
            // "two thousand and four dozen"
            let mut closed = self.closed.clone();
            closed.push((self.group.filter(|_| n < *scale)?.checked_mul(n)?, n));
            return Some(State { closed, group: None, ended: true, ..self.clone() });
        }
        // "three hundred and two dozen": the hundreds are not dozens
        let group = self.group.unwrap_or(Decimal::ONE);
        let low = if self.digits || self.fraction { group } else { group % dec(100) };
        let low = if low.is_zero() { group } else { low };
        let amount = low.checked_mul(n)?.checked_add(group - low)?;
        Some(State { closed: vec![(amount, n)], group: None, ended: true, ..self.clone() })
    }

    fn whole(&self, n: Decimal) -> Option<State> {
        let scale = [1_000_000_000_000, 1_000_000_000, 1_000_000, 1000].map(dec).into_iter().find(|s| n >= *s)?;
        if self.group.is_some() || self.closed.last().is_some_and(|(_, s)| *s <= scale) {
            return None;
        }
        let mut next = self.clone();
        next.closed.push((n, scale));
        Some(next)
    }

    fn half(&self, joined: bool) -> Option<State> {
        let half = Decimal::new(5, 1);
        let next = State { fraction: true, ..self.clone() };
        if self.is_empty() {
            return (self.pieces == 0).then_some(State { group: Some(half), digits: true, ..next });
        }
        if !joined {
            // "eine halbe Million"
            return (self.group == Some(Decimal::ONE) && self.closed.is_empty() && !self.digits).then_some(State {
                group: Some(half),
                digits: true,
                ..next
            });
        }
        self.with_share(half)
    }

    /// "… and a half": added to the open group, or a share of the last magnitude.
    fn with_share(&self, share: Decimal) -> Option<State> {
        match (self.group, self.closed.last()) {
            (Some(g), _) => Some(State {
                group: Some(g.checked_add(share)?),
                digits: true,
                ended: true,
                fraction: true,
                pending: None,
                ..self.clone()
            }),
            (None, Some(_)) => Some(State { tail: Some(share), ended: true, ..self.clone() }),
            _ => None,
        }
    }

    /// "two thirds".
    fn part(&self, n: Decimal) -> Option<State> {
        if n.is_zero() || self.share {
            return None;
        }
        if let Some(top) = self.pending {
            return if top < n { self.with_share(top.checked_div(n)?) } else { None };
        }
        // "one hundred and three quarters"
        if let (Some(top), Some(g)) = (self.numerator.filter(|t| *t < n && !t.is_zero()), self.group) {
            if g == top && !self.closed.is_empty() {
                return State { group: None, ..self.clone() }.with_share(top.checked_div(n)?);
            }
            let value = g.checked_sub(top)?.checked_add(top.checked_div(n)?)?;
            return Some(State { group: Some(value), ended: true, digits: true, fraction: true, ..self.clone() });
        }
        if !self.closed.is_empty() {
            return None;
        }
        // Nobody says "eight fifths" of what is counted, but quarters are also parts of a game or a year.
        let improper = |g: Decimal| g > n && n != dec(4) && !self.digits && !(g % dec(10)).is_zero();
        let g = self.group.filter(|g| !g.is_zero() && (*g < n || improper(*g)) && !self.fraction)?;
        // "cinco medios" may also be five of what is called so.
        let other = (g > n).then_some(g);
        Some(State { group: Some(g.checked_div(n)?), ended: true, digits: true, fraction: true, other, ..self.clone() })
    }
}

/// Ten to the power of `places`.
fn power(places: u32) -> Option<Decimal> {
    10_i64.checked_pow(places).map(Decimal::from)
}
