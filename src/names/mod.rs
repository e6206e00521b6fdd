//! Names: what the team has agreed on.

pub mod agreed;
