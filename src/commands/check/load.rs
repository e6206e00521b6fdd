//! The found versions are read. A file that cannot be is said and left out; the others are still checked.

use rayon::prelude::*;

use crate::check;
use crate::discover::Article;
use crate::files::Files;
use crate::lang;
use crate::text::Source;

/// So many characters of a text tell its language.
const SAMPLE: usize = 4000;

/// Reads the versions of each article; remarks on what could not be read, one sentence each.
pub fn load(articles: &[Article], files: &dyn Files) -> (Vec<check::Article>, Vec<String>) {
    let loaded: Vec<_> = articles.par_iter().map(|article| one(article, files)).collect();
    let (mut out, mut remarks) = (Vec::new(), Vec::new());
    for (article, said) in loaded {
        remarks.extend(said);
        out.extend(article);
    }
    (out, remarks)
}

fn one(article: &Article, files: &dyn Files) -> (Option<check::Article>, Vec<String>) {
    let (mut versions, mut original, mut remarks) = (Vec::new(), None, Vec::new());
    for (index, version) in article.versions.iter().enumerate() {
        match files.read(&version.path) {
            Ok(source) => {
                if index == article.source {
                    original = Some(versions.len());
                }
                let tag = if version.lang == "und" { guess(&source) } else { version.lang.clone() };
                versions.push((tag, source));
            }
            Err(error) => remarks.push(error.message),
        }
    }
    let Some(original) = original.filter(|_| versions.len() > 1) else {
        if !versions.is_empty() {
            let name = article.versions[article.source].path.display();
            remarks.push(format!("{name}: not checked, nothing is left to compare it with"));
        }
        return (None, remarks);
    };
    (Some(check::Article { name: article.name.clone(), versions, original }), remarks)
}

/// The language of a text that has no tag.
fn guess(source: &Source) -> String {
    let sample: String = source.text.chars().take(SAMPLE).collect();
    let guess = whatlang::detect(&sample).and_then(|info| lang::by_iso3(info.lang().code()));
    guess.map_or("und", |lang| lang.code).to_owned()
}
