//! Arguments in, exit code out.

use std::io::{self, BufWriter, Write};
use std::process::ExitCode;

use clap::Parser;
use diglot::cli::{self, Cli};
use diglot::commands::Exit;
use diglot::pipe::Pipe;
use diglot::visible::visible_lines;

/// Texts are cut into many short-lived words on every core: the system's allocator took a fifth of a run.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let typed = Cli::parse();
    let mut out = BufWriter::new(Pipe::new(io::stdout().lock()));
    let exit = cli::run(&typed, &mut out).and_then(|exit| Ok(out.flush().map(|()| exit)?));
    match exit {
        Ok(Exit::Clean) => ExitCode::SUCCESS,
        Ok(Exit::Findings) => ExitCode::from(1),
        Err(error) => {
            // Nobody is left to tell if standard error is closed as well.
            // The message may quote a file of a stranger.
            let _ = writeln!(io::stderr(), "error: {}", visible_lines(&error.to_string()));
            ExitCode::from(2)
        }
    }
}
