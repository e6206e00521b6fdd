//! `--fix` and `--diff`.

use std::io::Write;

use crate::article::Report;
use crate::error::Error;
use crate::files;
use crate::fix::{self, Fixed};
use crate::visible::visible;

/// Lines of context in a diff, as everywhere.
const CONTEXT: usize = 3;

/// A mended text may show what could not be seen before it, such as a quotation inside another; so often it is looked at.
const MOST_ROUNDS: usize = 4;

/// The fixes of a report that make nothing worse, and the report as it is with them. `again` checks anew with these
/// texts in the place of the files.
///
/// # Errors
/// When another check could not be done.
pub fn certain(
    mut report: Report,
    again: &mut dyn FnMut(&[Fixed]) -> Result<Report, Error>,
) -> Result<(Report, Vec<Fixed>), Error> {
    let mut done = Vec::new();
    for _ in 0..MOST_ROUNDS {
        let mut fixes = fix::fixed(&report);
        let after = loop {
            if fixes.is_empty() {
                return Ok((report, done));
            }
            let after = again(&fix::joined(&done, &fixes))?;
            let worse = fix::worsened(&report, &after);
            let count = fixes.len();
            fixes.retain(|fixed| !worse.contains(&fixed.path));
            if fixes.len() == count {
                break after;
            }
        };
        done = fix::joined(&done, &fixes);
        report = after;
    }
    Ok((report, done))
}

/// Writes the mended files; what could not be written is a remark, and so is what was.
pub fn write(fixes: &[Fixed], report: &mut Report) {
    for fixed in fixes {
        let path = visible(&fixed.path.to_string_lossy()).into_owned();
        report.remarks.push(match files::replace(&fixed.path, &fixed.before, &fixed.after) {
            Ok(()) if fixed.count == 1 => format!("{path}: mended in 1 place"),
            Ok(()) => format!("{path}: mended in {} places", fixed.count),
            Err(error) => format!("{path}: not mended: {}", error.message),
        });
    }
}

/// Prints what would be mended, as a patch.
///
/// # Errors
/// When it cannot be written.
pub fn diff(fixes: &[Fixed], out: &mut dyn Write) -> Result<(), Error> {
    for fixed in fixes {
        let path = fixed.path.to_string_lossy();
        let diff = similar::TextDiff::from_lines(&fixed.before, &fixed.after);
        let patch =
            diff.unified_diff().context_radius(CONTEXT).header(&format!("a/{path}"), &format!("b/{path}")).to_string();
        for line in patch.split_inclusive('\n') {
            let text = line.strip_suffix('\n').unwrap_or(line);
            write!(out, "{}{}", visible(text), &line[text.len()..])?;
        }
    }
    Ok(())
}
