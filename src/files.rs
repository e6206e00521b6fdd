//! The only module that touches the disk.

use std::fs;
use std::path::Path;

use crate::error::Error;
use crate::text::Source;

/// Reads a file as a [`Source`]: UTF-8 with or without a byte order mark, UTF-16 with one.
///
/// # Errors
/// When the file cannot be read or is in another encoding; the message names the file and the place.
pub fn read(path: &Path) -> Result<Source, Error> {
    let bytes = fs::read(path).map_err(|e| Error::new(format!("{}: {e}", path.display())))?;
    Ok(Source { path: path.to_path_buf(), text: decode(path, bytes)? })
}

fn decode(path: &Path, bytes: Vec<u8>) -> Result<String, Error> {
    let utf16 = |unit: fn([u8; 2]) -> u16| {
        let units = bytes[2..].chunks(2).map(|pair| if let [a, b] = *pair { unit([a, b]) } else { 0xFFFD });
        char::decode_utf16(units)
            .collect::<Result<String, _>>()
            .map_err(|e| Error::new(format!("{}: not valid UTF-16: {e}", path.display())).with_help("save it as UTF-8"))
    };
    match bytes.get(..2) {
        Some([0xFF, 0xFE]) => utf16(u16::from_le_bytes),
        Some([0xFE, 0xFF]) => utf16(u16::from_be_bytes),
        _ => String::from_utf8(bytes).map_err(|e| {
            let at = e.utf8_error().valid_up_to();
            let line = e.as_bytes()[..at].iter().filter(|b| **b == b'\n').count() + 1;
            Error::new(format!("{}:{line}: not valid UTF-8 (byte {at})", path.display()))
                .with_help("save the file as UTF-8, or as UTF-16 with a byte order mark")
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn decodes(bytes: &[u8], want: Result<&str, &str>) {
        let got = decode(Path::new("a.txt"), bytes.to_vec());
        match (got, want) {
            (Ok(got), Ok(want)) => assert_eq!(got, want),
            (Err(got), Err(want)) => assert!(got.message.contains(want), "{got}"),
            (got, want) => panic!("{got:?}, wanted {want:?}"),
        }
    }

    #[test]
    fn encodings() {
        decodes("да".as_bytes(), Ok("да"));
        decodes(b"\xFF\xFE\x34\x04", Ok("д"));
        decodes(b"\xFE\xFF\x04\x34", Ok("д"));
        decodes(b"one\ntwo \xE4", Err("a.txt:2: not valid UTF-8 (byte 8)"));
        decodes(b"\xFF\xFE\x00\xD8\x41\x00", Err("not valid UTF-16"));
    }
}
