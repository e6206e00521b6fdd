//! Dates as EDTF (ISO 8601-2): what is not said is `X`.

/// A day, a month or a year; what is missing was not said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Day {
    /// Year, astronomical: 0 is 1 BC.
    pub year: Option<i32>,
    /// 1 to 12.
    pub month: Option<u32>,
    /// 1 to 31.
    pub day: Option<u32>,
}

impl Day {
    /// `2022-12-30`, `XXXX-12`, `2022`; `None` for what no calendar has.
    pub fn edtf(self) -> Option<String> {
        let year = self.year.map_or(Some("XXXX".to_string()), year)?;
        match (self.month, self.day) {
            (Some(m), Some(d)) if (1..=12).contains(&m) && (1..=length(m)).contains(&d) => {
                Some(format!("{year}-{m:02}-{d:02}"))
            }
            (Some(m), None) if (1..=12).contains(&m) => Some(format!("{year}-{m:02}")),
            (None, Some(d)) if (1..=31).contains(&d) && self.year.is_none() => Some(format!("XXXX-XX-{d:02}")),
            (None, None) => self.year.map(|_| year),
            _ => None,
        }
    }
}

/// A year in four digits, with a sign before Christ.
pub fn year(y: i32) -> Option<String> {
    match y {
        0..=9999 => Some(format!("{y:04}")),
        -9999..0 => Some(format!("-{:04}", -y)),
        _ => None,
    }
}

/// The full year of two digits: 22 is 2022, 74 is 1974.
pub fn century(two: i32) -> i32 {
    if two < 50 { 2000 + two } else { 1900 + two }
}

fn length(month: u32) -> u32 {
    match month {
        2 => 29,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_said_is_x() {
        let day = |year, month, day| Day { year, month, day }.edtf();
        assert_eq!(day(Some(2022), Some(12), Some(30)).as_deref(), Some("2022-12-30"));
        assert_eq!(day(None, Some(2), Some(29)).as_deref(), Some("XXXX-02-29"));
        assert_eq!(day(Some(-43), None, None).as_deref(), Some("-0043"));
        assert_eq!(day(None, Some(2), Some(30)), None);
        assert_eq!(day(None, Some(13), None), None);
    }
}
