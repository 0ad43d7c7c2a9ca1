import type { CommandEntry } from './command.ts'

/** Every command by its name, in the order of the overview. */
export const commands: { readonly [name: string]: CommandEntry } = {
  init: {
    does: {
      da: 'begynd: lav en mappe med en første strategi',
      en: 'begin: make a folder with a first strategy',
    },
    load: async () => (await import('./authoring/init.ts')).initCommand,
  },
  new: {
    does: {
      da: 'føj et mål, en handling eller en indikator til en strategi',
      en: 'add a goal, an action or an indicator to a strategy',
    },
    load: async () => (await import('./authoring/new.ts')).newCommand,
  },
  check: {
    does: { da: 'gennemgå strategier: er målene SMART?', en: 'check strategies: are the goals SMART?' },
    load: async () => (await import('./check.ts')).checkCommand,
  },
  merge: {
    does: {
      da: 'saml delene af en gennemgang, der er kørt på flere maskiner',
      en: 'join the parts of a check that ran on several machines',
    },
    load: async () => (await import('./sharding/merge.ts')).mergeCommand,
  },
  compile: {
    does: { da: 'lav rapporter', en: 'make reports' },
    load: async () => (await import('./compile.ts')).compileCommand,
  },
  preview: {
    does: { da: 'se rapporten, mens du skriver', en: 'see the report while you write' },
    load: async () => (await import('./preview.ts')).previewCommand,
  },
  trace: {
    does: { da: 'se, om strategien dækker sine kilder', en: 'see whether a strategy covers its sources' },
    load: async () => (await import('./trace.ts')).traceCommand,
  },
  import: {
    does: {
      da: 'lav et udkast ud fra et dokument, der findes',
      en: 'draft a strategy from a document that exists',
    },
    load: async () => (await import('./import.ts')).importCommand,
  },
  export: {
    does: {
      da: 'skriv en strategi i et andet format: StratML, CSV, JSON-LD, JSON',
      en: 'write a strategy in another format: StratML, CSV, JSON-LD, JSON',
    },
    load: async () => (await import('./export.ts')).exportCommand,
  },
  diff: {
    does: {
      da: 'se, hvad ændringer gør ved en strategi: er målene blevet svagere?',
      en: 'see what changes do to a strategy: are its goals weaker?',
    },
    load: async () => (await import('./diff.ts')).diffCommand,
  },
  rules: {
    does: { da: 'vis alle regler', en: 'list every rule' },
    load: async () => (await import('./rules.ts')).rulesCommand,
  },
  explain: {
    does: { da: 'forklar en regel', en: 'explain a rule' },
    load: async () => (await import('./explain.ts')).explainCommand,
  },
  config: {
    does: { da: 'vis, hvad der gælder for en fil', en: 'show what applies to a file' },
    load: async () => (await import('./config.ts')).configCommand,
  },
  adopt: {
    does: {
      da: 'skriv ind, at en strategi er vedtaget, eller se, om målene er ændret siden',
      en: 'record that a strategy was adopted, or see whether its goals have changed since',
    },
    load: async () => (await import('./adopt.ts')).adoptCommand,
  },
  lsp: {
    does: { da: 'få hjælp i din editor, mens du skriver', en: 'get help in your editor while you write' },
    load: async () => (await import('./lsp.ts')).lspCommand,
  },
  migrate: {
    does: {
      da: 'flyt strategier til den nyeste udgave af formatet',
      en: 'move strategies to the newest version of the format',
    },
    load: async () => (await import('./authoring/migrate.ts')).migrateCommand,
  },
  completion: {
    does: { da: 'lad terminalen skrive kommandoer færdige', en: 'let the terminal complete commands' },
    load: async () => (await import('./completion/completion.ts')).completionCommand,
  },
}
