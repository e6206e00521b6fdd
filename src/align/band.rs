//! The part of the plane that is searched: for each row of corners a range of columns.

/// A range of columns (both ends included) for each of the `rows + 1` corners of the first side; neither end ever
/// moves back, and neighbouring rows overlap, so that a path exists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Band {
    /// First column of each row.
    pub low: Vec<usize>,
    /// Last column of each row.
    pub high: Vec<usize>,
    /// The last column of all.
    columns: usize,
}

impl Band {
    /// Everything.
    pub fn full(rows: usize, columns: usize) -> Band {
        Band { low: vec![0; rows + 1], high: vec![columns; rows + 1], columns }
    }

    /// Number of rows of corners less one.
    pub fn rows(&self) -> usize {
        self.low.len() - 1
    }

    /// Number of columns of corners less one.
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// True where the corner lies in the band.
    pub fn has(&self, row: usize, column: usize) -> bool {
        row < self.low.len() && self.low[row] <= column && column <= self.high[row]
    }

    /// Number of corners.
    pub fn cells(&self) -> usize {
        self.low.iter().zip(&self.high).map(|(low, high)| high - low + 1).sum()
    }

    /// The band around these ranges, wider by `margin` rows and columns on all sides, made valid.
    pub fn around(ranges: &[(usize, usize)], columns: usize, margin: usize) -> Band {
        let rows = ranges.len() - 1;
        let mut low: Vec<usize> = ranges.iter().map(|r| r.0.saturating_sub(margin)).collect();
        let mut high: Vec<usize> = ranges.iter().map(|r| (r.1 + margin).min(columns)).collect();
        // Neither end moves back: the low end takes the least of what follows, the high end the most of what came.
        for row in (0..rows).rev() {
            low[row] = low[row].min(low[row + 1]);
        }
        for row in 1..=rows {
            high[row] = high[row].max(high[row - 1]);
        }
        // The margin along the rows.
        let low = (0..=rows).map(|row| low[row.saturating_sub(margin)]).collect();
        let high = (0..=rows).map(|row| high[(row + margin).min(rows)]).collect();
        let mut band = Band { low, high, columns };
        band.low[0] = 0;
        band.high[rows] = columns;
        band.join();
        band
    }

    /// Makes neighbouring rows overlap.
    fn join(&mut self) {
        for row in 1..self.low.len() {
            self.low[row] = self.low[row].min(self.high[row - 1]).max(self.low[row - 1]);
            self.high[row] = self.high[row].max(self.low[row]).max(self.high[row - 1]);
        }
    }

    /// The same band, or where it has more than `most` corners one of about so many around `center`; whether it is narrower.
    pub fn within(self, most: usize, center: impl Fn(usize) -> usize) -> (Band, bool) {
        if self.cells() <= most {
            return (self, false);
        }
        let reach = most / self.low.len() / 2;
        let mut last = 0;
        let range = |row: usize| {
            last = center(row).clamp(self.low[row], self.high[row]).max(last);
            (last.saturating_sub(reach).max(self.low[row]), (last + reach).min(self.high[row]))
        };
        let ranges: Vec<(usize, usize)> = (0..self.low.len()).map(range).collect();
        (Band::around(&ranges, self.columns, 0), true)
    }

    /// The same band at twice the grain, for a side of `rows` and one of `columns` units.
    pub fn doubled(&self, rows: usize, columns: usize, margin: usize) -> Band {
        let last = self.rows();
        let ranges: Vec<(usize, usize)> = (0..=rows)
            .map(|row| {
                let (above, below) = ((row / 2).min(last), row.div_ceil(2).min(last));
                ((self.low[above] * 2).min(columns), (self.high[below] * 2).min(columns))
            })
            .collect();
        Band::around(&ranges, columns, margin)
    }

    /// The same band with the rows that `touched` names, and those near them, twice as wide.
    pub fn widened(&self, touched: &[usize]) -> Band {
        let mut ranges: Vec<(usize, usize)> =
            self.low.iter().zip(&self.high).map(|(low, high)| (*low, *high)).collect();
        for row in touched {
            let width = self.high[*row] - self.low[*row] + 1;
            let reach = width.max(NEAR);
            let near = row.saturating_sub(reach)..(row + reach).min(self.rows()) + 1;
            for (range, at) in ranges[near.clone()].iter_mut().zip(near) {
                range.0 = range.0.min(self.low[at].saturating_sub(width));
                range.1 = range.1.max((self.high[at] + width).min(self.columns));
            }
        }
        Band::around(&ranges, self.columns, 0)
    }
}

/// Rows on each side of a touched one that are widened with it.
const NEAR: usize = 16;
