//! Tags and text of a page, with their places.
//!
//! The tokenizer writes each of its states out with the input and the emitter inlined. Errors that nobody asks for and an
//! input that is not inlined take half its code away, which every browser would fetch.

use core::convert::Infallible;
use html5gum::{DefaultEmitter, Emitter, ForwardingEmitter, Readable as _, Reader, StringReader, Token, Tokenizer};

/// The tokens of a page, their spans in bytes of it.
pub(super) type Tokens<'a> = Tokenizer<Input<'a>, Lenient>;

/// The tokens of `page`, which read the content of scripts and styles as browsers do.
pub(super) fn tokens(page: &str) -> Tokens<'_> {
    let mut emitter = DefaultEmitter::new_with_span();
    emitter.naively_switch_states(true);
    Tokenizer::new_with_emitter(Input(page.to_reader()), Lenient(emitter))
}

/// The text of a page.
pub(super) struct Input<'a>(StringReader<'a>);

impl Reader for Input<'_> {
    type Error = Infallible;

    #[inline(never)]
    fn read_byte(&mut self) -> Result<Option<u8>, Infallible> {
        self.0.read_byte()
    }

    #[inline(never)]
    fn try_read_string(&mut self, wanted: &[u8], case_sensitive: bool) -> Result<bool, Infallible> {
        self.0.try_read_string(wanted, case_sensitive)
    }

    #[inline(never)]
    fn read_until<'b>(&'b mut self, ends: &[u8], buffer: &'b mut [u8; 4]) -> Result<Option<&'b [u8]>, Infallible> {
        self.0.read_until(ends, buffer)
    }
}

/// Makes tokens of a page whatever its mistakes.
pub(super) struct Lenient(DefaultEmitter<usize>);

impl ForwardingEmitter for Lenient {
    type Token = Token<usize>;

    fn inner(&mut self) -> &mut impl Emitter<Token = Token<usize>> {
        &mut self.0
    }

    fn emit_error(&mut self, _: html5gum::Error) {}

    #[inline]
    fn should_emit_errors(&mut self) -> bool {
        false
    }
}
