/** What kind of picture some bytes are, told by how they begin. Whatever the sender calls them: SVG can hold a script. */

const SIGNS: readonly { readonly type: string; readonly at: number; readonly bytes: string }[] = [
  { type: 'image/png', at: 0, bytes: '\x89PNG\r\n\x1a\n' },
  { type: 'image/jpeg', at: 0, bytes: '\xff\xd8\xff' },
  { type: 'image/gif', at: 0, bytes: 'GIF8' },
  { type: 'image/webp', at: 8, bytes: 'WEBP' },
  { type: 'image/avif', at: 4, bytes: 'ftypavif' },
  { type: 'image/avif', at: 4, bytes: 'ftypavis' },
]

/** Undefined where it is none that may be shown. */
export const pictureType = (picture: Buffer): string | undefined =>
  SIGNS.find(({ at, bytes }) => picture.subarray(at, at + bytes.length).toString('latin1') === bytes)?.type
