import {
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
  ShadingType,
} from 'docx'
import type { Colours } from './colours.ts'
import { fonts, frame, listStep, textWidth } from './measures.ts'

/** The styles that are the report's own, by their ids. */
export const styleIds = {
  logo: 'ReportLogo',
  publisher: 'ReportPublisher',
  draftMark: 'ReportDraftMark',
  subtitle: 'Subtitle',
  contentsHeading: 'TOCHeading',
  lead: 'ReportLead',
  box: 'ReportBox',
  quote: 'Quote',
  code: 'ReportCode',
  picture: 'ReportPicture',
  tableText: 'ReportTableText',
  tableHead: 'ReportTableHead',
  rowHead: 'ReportRowHead',
  imprint: 'ReportImprint',
  inlineCode: 'ReportInlineCode',
  jump: 'ReportJump',
  draftWord: 'ReportDraftWord',
} as const

/** Sizes of the headings in half points, with the space above and below in twips. */
const headings = [
  { size: 42, before: 520, after: 160, color: 'deep' },
  { size: 30, before: 420, after: 120, color: 'deep' },
  { size: 25, before: 340, after: 100, color: 'ink' },
  { size: 23, before: 280, after: 80, color: 'deep' },
  { size: 22, before: 240, after: 80, color: 'deep' },
  { size: 22, before: 240, after: 80, color: 'muted' },
] as const

/** Line and ground of a box, for paragraphs of any style that stand in it. */
export function boxFrame(colours: Colours) {
  return {
    border: {
      left: { style: BorderStyle.SINGLE, size: 18, color: colours.accent, space: frame.lineSpace },
    },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: colours.tint },
  }
}

/** The line of a quote. */
export function quoteFrame(colours: Colours) {
  return {
    border: {
      left: { style: BorderStyle.SINGLE, size: 12, color: colours.hairline, space: frame.lineSpace },
    },
  }
}

/** The colour of all text. Some programs put a colour of the document's defaults over those of links in tables. */
function normal({ ink }: Colours): IParagraphStyleOptions {
  return { id: 'Normal', name: 'Normal', quickFormat: true, run: { color: ink } }
}

/** All styles of a report whose text is in a language such as `da-DK`. */
export function reportStyles(language: string, colours: Colours): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: fonts.text,
          size: 22,
          language: { value: language, eastAsia: language, bidirectional: language },
        },
        paragraph: { spacing: { after: 140, ...lines(276) } },
      },
      title: {
        run: { size: 64, bold: true, color: colours.deep },
        paragraph: { spacing: { before: 1700, after: 240, ...lines(228) } },
      },
      ...Object.fromEntries(
        headings.map((heading, i) => [`heading${i + 1}`, headingStyle(heading, colours)]),
      ),
      listParagraph: { paragraph: { spacing: { after: 70 } } },
      caption: {
        quickFormat: true,
        run: { size: 20, bold: true, color: colours.ink },
        paragraph: { spacing: { before: 240, after: 80 }, keepNext: true, keepLines: true },
      },
      hyperlink: { run: { color: colours.accent, underline: {} } },
      footnoteText: {
        run: { size: 18 },
        paragraph: { spacing: { after: 40, ...lines(240) } },
      },
    },
    paragraphStyles: [
      normal(colours),
      ...frontStyles(colours),
      ...bodyStyles(colours),
      ...tableTextStyles(colours),
      ...runningStyles(colours),
    ],
    characterStyles: [
      {
        id: styleIds.inlineCode,
        name: 'Report Inline Code',
        run: { font: fonts.code, size: 20, shading: boxFrame(colours).shading },
      },
      {
        id: styleIds.jump,
        name: 'Report Jump',
        run: { color: colours.accent, underline: { color: colours.underline } },
      },
      { id: styleIds.draftWord, name: 'Report Draft Word', run: { bold: true, color: colours.warm } },
    ],
  }
}

/** A line height in 240ths of what the font asks for. Some programs take a height without its rule for twips. */
function lines(height: number) {
  return { line: height, lineRule: LineRuleType.AUTO }
}

function headingStyle({ size, before, after, color }: (typeof headings)[number], colours: Colours) {
  return {
    run: { size, bold: true, color: colours[color] },
    paragraph: { spacing: { before, after, ...lines(252) }, keepNext: true, keepLines: true },
  }
}

function frontStyles(colours: Colours): IParagraphStyleOptions[] {
  return [
    style(styleIds.logo, 'Report Logo', { paragraph: { spacing: { before: 0, after: 360, ...lines(240) } } }),
    style(styleIds.publisher, 'Report Publisher', {
      run: { size: 24, bold: true, color: colours.accent },
      paragraph: { spacing: { after: 40 } },
    }),
    style(styleIds.draftMark, 'Report Draft Mark', {
      run: { size: 24, bold: true, color: colours.warm, characterSpacing: 20 },
      paragraph: { spacing: { before: 160, after: 0 } },
    }),
    style(styleIds.subtitle, 'Subtitle', {
      run: { size: 30, color: colours.muted },
      paragraph: { spacing: { after: 480 } },
    }),
    style(styleIds.contentsHeading, 'TOC Heading', {
      run: { size: 42, bold: true, color: colours.deep },
      paragraph: { spacing: { after: 240 }, keepNext: true },
    }),
    contentsLevel(1, { run: { bold: true, color: colours.deep }, before: 110 }),
    contentsLevel(2, { run: {}, before: 0 }),
  ]
}

function contentsLevel(level: number, { run, before }: { run: object; before: number }) {
  return style(`TOC${level}`, `toc ${level}`, {
    run: { size: 20, ...run },
    paragraph: {
      indent: { left: (level - 1) * 284 },
      rightTabStop: textWidth,
      spacing: { before, after: 20, ...lines(250) },
    },
  })
}

function bodyStyles(colours: Colours): IParagraphStyleOptions[] {
  return [
    style(styleIds.lead, 'Report Lead', {
      run: { size: 25 },
      paragraph: { spacing: { before: 60, after: 140 }, keepNext: true, keepLines: true },
    }),
    style(styleIds.box, 'Report Box', {
      paragraph: { ...boxFrame(colours), indent: { left: frame.left, right: frame.right } },
    }),
    style(styleIds.quote, 'Quote', {
      run: { italics: true },
      paragraph: { ...quoteFrame(colours), indent: { left: frame.left, right: frame.right } },
    }),
    style(styleIds.code, 'Report Code', {
      run: { font: fonts.code, size: 19 },
      paragraph: {
        ...boxFrame(colours),
        border: {},
        indent: { left: 113, right: 113 },
        spacing: { ...lines(252) },
      },
    }),
    style(styleIds.picture, 'Report Picture', {
      paragraph: { spacing: { before: 0, after: 120, ...lines(240) }, keepNext: true },
    }),
    style(styleIds.imprint, 'Report Imprint', {
      run: { size: 18, color: colours.muted },
      paragraph: { spacing: { before: 480, after: 0 } },
    }),
  ]
}

function tableTextStyles(colours: Colours): IParagraphStyleOptions[] {
  const spacing = { before: 0, after: 0, ...lines(250) }
  return [
    style(styleIds.tableText, 'Report Table Text', { run: { size: 19 }, paragraph: { spacing } }),
    {
      ...style(styleIds.tableHead, 'Report Table Head', {
        run: { size: 18, bold: true, color: colours.deep },
        paragraph: { keepNext: true },
      }),
      basedOn: styleIds.tableText,
    },
    {
      ...style(styleIds.rowHead, 'Report Row Head', { run: { bold: true, color: colours.deep } }),
      basedOn: styleIds.tableText,
    },
  ]
}

function runningStyles(colours: Colours): IParagraphStyleOptions[] {
  const options = {
    run: { size: 17, color: colours.muted },
    paragraph: { rightTabStop: textWidth, spacing: { after: 0, ...lines(240) } },
  }
  return [style('Header', 'header', options), style('Footer', 'footer', options)]
}

function style(
  id: string,
  name: string,
  options: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...options }
}

/** The step of list levels is part of the styles: lists of the same depth line up everywhere. */
export function listIndent(level: number): { left: number; hanging: number } {
  return { left: (level + 1) * listStep, hanging: listStep }
}
