/** The layers: imports go down only, and never sideways between stages. */
const stages = ['lint', 'compile', 'diff', 'trace', 'import', 'export']
const deny = (name, from, to) => ({ name, severity: 'error', from: { path: from }, to: { path: to } })

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    deny('core-imports-nothing', '^src/core/', '^src/(?!core/)'),
    deny('document-on-core', '^src/document/', '^src/(?!core/|document/)'),
    ...stages.map((stage) =>
      deny(`${stage}-on-document-and-core`, `^src/${stage}/`, `^src/(?!core/|document/|${stage}/|assets)`),
    ),
    deny('workspace-below-front-ends', '^src/workspace/', '^src/(cli|lsp)/'),
    deny('cli-and-lsp-apart', '^src/cli/', '^src/lsp/'),
    deny('lsp-and-cli-apart', '^src/lsp/', '^src/cli/'),
    {
      name: 'disk-only-in-workspace',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workspace/' },
      to: { path: '^(node:)?(fs|fs/promises|child_process)$' },
    },
    {
      name: 'processes-only-for-git-and-foreign-files',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/workspace/(git|foreign/ask)\\.ts$' },
      to: { path: '^(node:)?child_process$' },
    },
    {
      name: 'ajv-and-yaml-only-in-document',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/document/' },
      to: { path: 'node_modules/(ajv|yaml)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'node', 'default', 'types'],
    },
  },
}
