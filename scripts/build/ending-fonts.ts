import type { Plugin } from 'rolldown'

/** PDF.js reads the names of a font's glyphs until the place where the font says that they end, which may be past its last byte. */
const endless = /for\(;(\w+)\.pos<(\w+);\)\{const (\w+)=\1\.getByte\(\),/g

/** Has PDF.js stop at the last byte of a font, where it would go on for ever and fill the memory. */
export const endingFonts: Plugin = {
  name: 'ending-fonts',
  transform: {
    filter: { id: /[\\/]unpdf[\\/]dist[\\/]pdfjs\.mjs$/ },
    handler(code) {
      const found = code.match(endless)?.length
      if (found !== 1) throw new Error(`PDF.js has ${found ?? 0} loops like the one that does not end, not 1`)
      return code.replace(endless, 'for(;$1.pos<$2;){const $3=$1.getByte();if($3<0)break;const ')
    },
  },
}
