//! Standard output that nobody reads any more.

use std::io::{self, ErrorKind, Write};

/// A writer for which a reader that has gone (`diglot check | head`) is no error: what it did not want is dropped, and
/// the run still ends with its own exit code.
pub struct Pipe<W> {
    inner: W,
    closed: bool,
}

impl<W: Write> Pipe<W> {
    /// Wraps a writer.
    pub fn new(inner: W) -> Self {
        Pipe { inner, closed: false }
    }

    fn unless_closed<T>(&mut self, dropped: T, write: impl FnOnce(&mut W) -> io::Result<T>) -> io::Result<T> {
        if self.closed {
            return Ok(dropped);
        }
        match write(&mut self.inner) {
            Err(error) if error.kind() == ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(dropped)
            }
            result => result,
        }
    }
}

impl<W: Write> Write for Pipe<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.unless_closed(bytes.len(), |inner| inner.write(bytes))
    }

    fn flush(&mut self) -> io::Result<()> {
        self.unless_closed((), Write::flush)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Takes five bytes, then the reader is gone.
    struct Gone(usize);

    impl Write for Gone {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0 += bytes.len();
            if self.0 > 5 { Err(ErrorKind::BrokenPipe.into()) } else { Ok(bytes.len()) }
        }

        fn flush(&mut self) -> io::Result<()> {
            self.write(b"").map(|_| ())
        }
    }

    #[test]
    fn a_reader_that_has_gone_is_no_error() {
        let mut pipe = Pipe::new(Gone(0));
        assert!(pipe.write_all(b"abc").is_ok());
        assert!(pipe.write_all(b"defg").is_ok());
        assert!(pipe.flush().is_ok());
    }
}
