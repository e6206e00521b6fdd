//! The only module that touches the disk.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Component, Path, PathBuf};

use ignore::WalkBuilder;

use crate::error::Error;
use crate::text::Source;

/// Where files come from: the disk, or the memory of a test or an editor.
pub trait Files: Sync {
    /// The files below `path`, or `path` itself where it is a file, in order of their names. What git ignores and hidden
    /// files are left out, and no link is followed.
    ///
    /// # Errors
    /// When there is no such path.
    fn list(&self, path: &Path) -> Result<Listing, Error>;

    /// Reads a file.
    ///
    /// # Errors
    /// When it cannot be read or is in an encoding that diglot does not know.
    fn read(&self, path: &Path) -> Result<Source, Error>;

    /// Whether `path` is a file.
    fn is_file(&self, path: &Path) -> bool;
}

/// What lies below a path.
#[derive(Debug, Default)]
pub struct Listing {
    /// The files.
    pub files: Vec<PathBuf>,
    /// What could not be entered, and why: `folder: reason`.
    pub closed: Vec<String>,
}

/// The disk.
#[derive(Debug, Clone, Copy, Default)]
pub struct Disk;

impl Files for Disk {
    fn list(&self, path: &Path) -> Result<Listing, Error> {
        let mut walk = WalkBuilder::new(path);
        // A .gitignore says what is not worked on, in an archive without .git too.
        walk.require_git(false).follow_links(false).sort_by_file_name(Ord::cmp);
        let mut out = Listing::default();
        for entry in walk.build() {
            match entry {
                Ok(entry)
                    if entry.file_type().is_some_and(|kind| kind.is_file()) || entry.depth() == 0 && path.is_file() =>
                {
                    out.files.push(tidy(entry.path()));
                }
                Ok(_) => {}
                // A folder below that may not be entered costs its files, not the run.
                Err(error) if error.depth().unwrap_or(0) == 0 => return Err(missing(path, &error)),
                Err(error) => out.closed.extend(closed(&error)),
            }
        }
        Ok(out)
    }

    fn read(&self, path: &Path) -> Result<Source, Error> {
        read(path)
    }

    fn is_file(&self, path: &Path) -> bool {
        path.is_file()
    }
}

/// The folder that an error is about, and what was wrong; nothing for an error about none.
fn closed(error: &ignore::Error) -> Option<String> {
    match error {
        ignore::Error::WithDepth { err, .. } => closed(err),
        ignore::Error::WithPath { path, err } => {
            let why = err.io_error().map_or_else(|| err.to_string(), |io| io.kind().to_string());
            Some(format!("{}: {why}; what lies in it is not checked", tidy(path).display()))
        }
        _ => None,
    }
}

fn missing(path: &Path, error: &ignore::Error) -> Error {
    let kind = error.io_error().map(std::io::Error::kind);
    match kind {
        Some(std::io::ErrorKind::NotFound) => Error::new(format!("{}: no such file or folder", path.display())),
        _ => Error::new(error.to_string()),
    }
}

/// The path without `./` in front, as people write it.
pub fn tidy(path: &Path) -> PathBuf {
    path.components().filter(|part| *part != Component::CurDir).collect()
}

/// Files in memory, by path; before those of another place where there is one.
#[derive(Default)]
pub struct Memory<'a> {
    /// Content by path.
    pub files: BTreeMap<PathBuf, String>,
    /// Where all other files are.
    pub below: Option<&'a dyn Files>,
}

impl Files for Memory<'_> {
    fn list(&self, path: &Path) -> Result<Listing, Error> {
        let root = tidy(path);
        let files = self.files.keys().filter(|file| file.starts_with(&root)).cloned().collect();
        let mut out = Listing { files, closed: Vec::new() };
        match self.below.map(|below| below.list(path)) {
            Some(Ok(more)) => {
                out.files.extend(more.files);
                out.closed = more.closed;
            }
            Some(Err(error)) if out.files.is_empty() => return Err(error),
            None if out.files.is_empty() => {
                return Err(Error::new(format!("{}: no such file or folder", path.display())));
            }
            _ => {}
        }
        out.files.sort();
        out.files.dedup();
        Ok(out)
    }

    fn read(&self, path: &Path) -> Result<Source, Error> {
        match (self.files.get(&tidy(path)), self.below) {
            (Some(text), _) => Ok(Source { path: path.to_path_buf(), text: text.clone() }),
            (None, Some(below)) => below.read(path),
            (None, None) => Err(Error::new(format!("{}: no such file", path.display()))),
        }
    }

    fn is_file(&self, path: &Path) -> bool {
        self.files.contains_key(&tidy(path)) || self.below.is_some_and(|below| below.is_file(path))
    }
}

/// Reads a file as a [`Source`]: UTF-8 with or without a byte order mark, UTF-16 with one.
///
/// # Errors
/// When the file cannot be read or is in another encoding; the message names the file and the place.
pub fn read(path: &Path) -> Result<Source, Error> {
    let bytes = fs::read(path).map_err(|e| Error::new(format!("{}: {e}", path.display())))?;
    Ok(Source { path: path.to_path_buf(), text: decode(path, bytes)? })
}

/// Puts `after` into the file that holds `before`, all at once: whoever reads it meanwhile sees the one or the other.
///
/// # Errors
/// When the file no longer holds `before`, is not UTF-8, or cannot be written.
pub fn replace(path: &Path, before: &str, after: &str) -> Result<(), Error> {
    let failed = |e: std::io::Error| Error::new(e.to_string());
    // A link stays a link: what it points at is replaced.
    let path = path.canonicalize().map_err(failed)?;
    if fs::read(&path).map_err(failed)? != before.as_bytes() {
        return Err(Error::new("it changed since it was read, or is not UTF-8"));
    }
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = path.with_file_name(format!(".{name}.diglot-{}", std::process::id()));
    let written = fs::write(&beside, after)
        .and_then(|()| fs::set_permissions(&beside, fs::metadata(&path)?.permissions()))
        .and_then(|()| fs::rename(&beside, &path));
    if written.is_err() {
        // It may not have come to be; then there is nothing to clear away.
        let _ = fs::remove_file(&beside);
    }
    written.map_err(failed)
}

/// Writes a file anew.
///
/// # Errors
/// When it cannot be written.
pub fn write(path: &Path, content: &[u8]) -> Result<(), Error> {
    fs::write(path, content).map_err(|e| Error::new(format!("{}: {e}", path.display())))
}

/// Adds to the end of a file, or begins it.
///
/// # Errors
/// When it cannot be written.
pub fn append(path: &Path, text: &str) -> Result<(), Error> {
    let opened = fs::OpenOptions::new().append(true).create(true).open(path);
    opened
        .and_then(|mut file| file.write_all(text.as_bytes()))
        .map_err(|e| Error::new(format!("{}: {e}", path.display())))
}

/// Writes a file that is not there yet; `false` where there is one, which stays as it is, even of two runs at once.
///
/// # Errors
/// When it cannot be written.
pub fn create(path: &Path, text: &str) -> Result<bool, Error> {
    let created = fs::OpenOptions::new().write(true).create_new(true).open(path);
    match created.and_then(|mut file| file.write_all(text.as_bytes())) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(Error::new(format!("{}: {error}", path.display()))),
    }
}

/// Decodes a file's bytes: UTF-8 with or without a byte order mark, UTF-16 with one.
///
/// # Errors
/// When they are neither; the message names the file and the place.
pub fn decode(path: &Path, bytes: Vec<u8>) -> Result<String, Error> {
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

    #[test]
    fn what_changed_since_it_was_read_stays() {
        let root = std::env::temp_dir().join(format!("diglot-replace-{}", std::process::id()));
        fs::create_dir_all(&root).unwrap();
        let path = root.join("a.md");
        fs::write(&path, "somebody’s edit").unwrap();
        let error = replace(&path, "as read", "as mended").unwrap_err();
        assert!(error.message.contains("changed since it was read"), "{error}");
        assert_eq!(fs::read_to_string(&path).unwrap(), "somebody’s edit");
        replace(&path, "somebody’s edit", "as mended").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "as mended");
        assert_eq!(fs::read_dir(&root).unwrap().count(), 1, "nothing is left beside it");
        assert!(!create(&path, "mine").unwrap());
        assert_eq!(fs::read_to_string(&path).unwrap(), "as mended");
        fs::remove_dir_all(&root).unwrap();
    }

    #[test]
    fn the_disk_as_git_sees_it() {
        let root = std::env::temp_dir().join(format!("diglot-files-{}", std::process::id()));
        fs::create_dir_all(root.join("sub")).unwrap();
        for (name, text) in
            [("b.md", "b"), ("sub/a.md", "a"), ("gone.md", ""), (".hidden.md", ""), (".gitignore", "gone.md\n")]
        {
            fs::write(root.join(name), text).unwrap();
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink("/etc", root.join("link")).unwrap();
        let found: Vec<_> =
            Disk.list(&root).unwrap().files.iter().map(|p| p.strip_prefix(&root).unwrap().to_path_buf()).collect();
        assert_eq!(found, [PathBuf::from("b.md"), PathBuf::from("sub/a.md")]);
        // Who names a file means it, ignored or not.
        assert_eq!(Disk.list(&root.join("gone.md")).unwrap().files.len(), 1);
        assert!(Disk.list(&root.join("nowhere")).unwrap_err().message.contains("no such file or folder"));
        let over = Memory { files: BTreeMap::from([(root.join("c.md"), "c".to_owned())]), below: Some(&Disk) };
        assert_eq!(over.list(&root).unwrap().files.len(), 3);
        assert_eq!(over.read(&root.join("b.md")).unwrap().text, "b");
        fs::remove_dir_all(&root).unwrap();
    }
}
