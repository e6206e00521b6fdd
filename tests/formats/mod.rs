//! The formats for programs: each against its own definition, and as a whole on one small report.

mod any;
mod fixture;
mod html;
mod lines;
mod sarif;
mod xml;
