//! Why a run could not happen: bad settings, no files, an unknown revision. A document is never a reason.

use std::fmt;

/// A run that could not do its job: exit code 2.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Error {
    /// What is wrong, with the file and the place: one sentence.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
}

impl Error {
    /// An error without advice.
    pub fn new(message: impl Into<String>) -> Self {
        Error { message: message.into(), help: None }
    }

    /// The same error with advice.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.message)?;
        match &self.help {
            Some(help) => write!(f, "\n  help: {help}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Error {}

impl From<std::io::Error> for Error {
    fn from(e: std::io::Error) -> Self {
        Error::new(e.to_string())
    }
}
