//! Writes a report in another format.
