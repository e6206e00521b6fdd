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

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::*;
    use crate::discover::Version;
    use crate::error::Error;
    use crate::files::Listing;

    /// Files of which some are there no more when they are to be read.
    struct Vanishing(&'static [&'static str]);

    impl Files for Vanishing {
        fn list(&self, path: &Path) -> Result<Listing, Error> {
            Ok(Listing { files: vec![path.to_owned()], ..Listing::default() })
        }

        fn read(&self, path: &Path) -> Result<Source, Error> {
            if self.0.iter().any(|gone| Path::new(gone) == path) {
                return Err(Error::new(format!("{}: not there any more", path.display())));
            }
            Ok(Source { path: path.to_owned(), text: "One.".to_owned() })
        }

        fn is_file(&self, _: &Path) -> bool {
            true
        }
    }

    #[track_caller]
    fn loads(gone: &'static [&'static str], original: Option<&str>, said: &[&str]) {
        let version = |lang: &str| Version { path: PathBuf::from(format!("a.{lang}.txt")), lang: lang.to_owned() };
        let article = Article { name: "a".to_owned(), versions: ["de", "en", "ru"].map(version).to_vec(), source: 1 };
        let (articles, remarks) = load(&[article], &Vanishing(gone));
        let tag = articles.first().map(|article| article.versions[article.original].0.as_str());
        assert_eq!((tag, remarks), (original, said.iter().map(|said| (*said).to_owned()).collect()));
    }

    #[test]
    fn what_is_gone_is_said_and_the_rest_is_checked() {
        loads(&[], Some("en"), &[]);
        loads(&["a.de.txt"], Some("en"), &["a.de.txt: not there any more"]);
        let lost = "a.en.txt: not checked, nothing is left to compare it with";
        loads(&["a.en.txt"], None, &["a.en.txt: not there any more", lost]);
        loads(&["a.de.txt", "a.ru.txt"], None, &["a.de.txt: not there any more", "a.ru.txt: not there any more", lost]);
    }
}
