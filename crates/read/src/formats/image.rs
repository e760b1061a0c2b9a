//! Telling a picture by its first bytes: a scan or a photo of a report holds no text that can be read.

/// Whether the bytes are a picture: PNG, JPEG, GIF, WebP, TIFF, BMP, HEIC or AVIF.
pub(super) fn is_certain(bytes: &[u8]) -> bool {
    const BEGINNINGS: [&[u8]; 6] = [b"\x89PNG\r\n\x1A\n", b"\xFF\xD8\xFF", b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*"];
    BEGINNINGS.iter().any(|beginning| bytes.starts_with(beginning)) || is_webp(bytes) || is_bmp(bytes) || is_heif(bytes)
}

fn is_webp(bytes: &[u8]) -> bool {
    bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP")
}

/// "BM" alone may begin a word: the reserved bytes and the size of the second header tell it from text.
fn is_bmp(bytes: &[u8]) -> bool {
    const HEADER_SIZES: [u8; 7] = [12, 40, 52, 56, 64, 108, 124];
    let header = bytes.get(14..18).is_some_and(|size| matches!(size, [size, 0, 0, 0] if HEADER_SIZES.contains(size)));
    bytes.starts_with(b"BM") && bytes.get(6..10) == Some(&[0; 4]) && header
}

/// A photo as telephones save it. Films begin alike, but with another brand.
fn is_heif(bytes: &[u8]) -> bool {
    const BRANDS: [&[u8]; 6] = [b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif"];
    bytes.get(4..8) == Some(b"ftyp") && bytes.get(8..12).is_some_and(|brand| BRANDS.contains(&brand))
}
