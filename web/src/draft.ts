import type { DraftInput } from './engine/types.js';

/** A draft as it was handed in. */
export interface Draft {
  data: Uint8Array | string;
  /** Name of the file; a tie-breaker for its format. */
  name: string;
  /** Whether it is being typed: then it is compared with how it was at first, not with a keystroke ago. */
  typed?: boolean;
}

/** A draft from whatever a script, a drop or a button gives. */
export async function draftOf(input: DraftInput, name?: string): Promise<Draft> {
  if (typeof input === 'string') return { data: input, name: name ?? '' };
  if (input instanceof Blob) {
    const own = 'name' in input ? String(input.name) : '';
    return { data: new Uint8Array(await input.arrayBuffer()), name: name ?? own };
  }
  return { data: input instanceof Uint8Array ? input : new Uint8Array(input), name: name ?? '' };
}

/** The file or text of a drop or a paste; formatted text before plain text. */
export async function draftOfTransfer(transfer: DataTransfer, textName: string): Promise<Draft | null> {
  const [file] = transfer.files;
  if (file) return draftOf(file);
  return draftOfText(transfer.getData('text/html'), transfer.getData('text/plain'), textName);
}

/** What is on the clipboard; `null` where it holds no text. Throws where the page may not read it. */
export async function draftOfClipboard(textName: string): Promise<Draft | null> {
  const items = await navigator.clipboard.read();
  const read = async (type: string) => {
    const item = items.find((candidate) => candidate.types.includes(type));
    return item ? (await item.getType(type)).text() : '';
  };
  return draftOfText(await read('text/html'), await read('text/plain'), textName);
}

function draftOfText(html: string, plain: string, name: string): Draft | null {
  if (html.trim()) return { data: html, name: `${name}.html` };
  return plain.trim() ? { data: plain, name: `${name}.txt` } : null;
}

/** Whether a draft is a Word document, which can be given back with comments. */
export function isWord({ data, name }: Draft): boolean {
  return data instanceof Uint8Array && data[0] === 0x50 && data[1] === 0x4b && /\.docx$/i.test(name);
}
