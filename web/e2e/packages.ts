import { crc32 } from 'node:zlib';

/** A ZIP file of texts, unpacked: as small as a document can be. */
function zip(parts: Record<string, string>): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const data = Buffer.from(text);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    files.push(Buffer.from('PK\x03\x04'), common, Buffer.from(name), data);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), common, place, Buffer.from(name));
    offset += 30 + Buffer.byteLength(name) + data.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(parts).length, 4);
  end.writeUInt16LE(Object.keys(parts).length, 6);
  end.writeUInt32LE(entries.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...files, entries, Buffer.from('PK\x05\x06'), end]);
}

const LINES: [heading: number, text: string][] = [
  [1, 'Kwaliteitsverslag forensische zorg 2024'],
  [0, 'Zorginstelling De Populier'],
  [1, 'Pijler 1 Veiligheid en persoonsgerichte zorg'],
  [2, 'Doelen'],
  [0, 'Wij scholen alle medewerkers in de-escalatie.'],
];

/** A Word document of a few lines. */
export function docx(): Buffer {
  const lines = LINES.map(([level, text]) => {
    const style = level ? `<w:pPr><w:pStyle w:val="Heading${level}"/></w:pPr>` : '';
    return `<w:p>${style}<w:r><w:t>${text}</w:t></w:r></w:p>`;
  });
  const office = 'http://schemas.openxmlformats.org';
  return zip({
    '[Content_Types].xml': `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="a" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body>${lines.join('')}</w:body></w:document>`,
  });
}

/** The same as an OpenDocument text. */
export function odt(): Buffer {
  const lines = LINES.map(([level, text]) => (level ? `<text:h text:outline-level="${level}">${text}</text:h>` : `<text:p>${text}</text:p>`));
  const names = 'urn:oasis:names:tc:opendocument:xmlns';
  return zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content xmlns:office="${names}:office:1.0" xmlns:text="${names}:text:1.0"><office:body><office:text>${lines.join('')}</office:text></office:body></office:document-content>`,
  });
}
