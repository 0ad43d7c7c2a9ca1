import {
  type ClientCapabilities,
  CodeActionKind,
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type CodeAction as EditorAction,
  InsertTextFormat,
  InsertTextMode,
  SymbolKind,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import type { OutlineItem } from '../checking/model/model.ts'
import { type EditorEdit, editorRangeOf } from '../positions.ts'
import type { Action, FileEdits, FoundDiagnostic } from '../protocol.ts'
import type { Completion } from '../typing/completion/completion.ts'
import { type Suggestion, withoutStops } from '../typing/completion/suggestion.ts'
import type { OpenDocument } from './documents.ts'
import type { Session } from './session.ts'
import { uriOfPath } from './uris.ts'

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** A diagnostic in the form of the protocol; `uriOf` is how the editor calls a file. */
export function toDiagnostic(found: FoundDiagnostic, uriOf: (path: string) => string): Diagnostic {
  const { range, severity, ruleId, url, message, related } = found
  return {
    ...{ range, message, severity: severities[severity], source: 'stratlint' },
    ...{ code: ruleId, codeDescription: { href: url } },
    ...(related.length === 0
      ? {}
      : {
          relatedInformation: related.map((place) => ({
            location: { uri: uriOf(place.path), range: place.range },
            message: place.message,
          })),
        }),
  }
}

const itemKinds: Record<Suggestion['kind'], CompletionItemKind> = {
  field: CompletionItemKind.Field,
  value: CompletionItemKind.EnumMember,
  id: CompletionItemKind.Reference,
  passage: CompletionItemKind.Text,
  rule: CompletionItemKind.Keyword,
  snippet: CompletionItemKind.Snippet,
}

/** Suggestions in the form of the protocol, in their order. */
export function toItems(
  { source }: OpenDocument,
  { suggestions, replaced }: Completion,
  capabilities: ClientCapabilities,
): CompletionItem[] {
  const range = editorRangeOf(source, replaced)
  const hasStops = capabilities.textDocument?.completion?.completionItem?.snippetSupport === true
  return suggestions.map((suggestion, i) => {
    const { label, kind, detail, about, text, isSnippet } = suggestion
    const usesStops = isSnippet && hasStops
    return {
      ...{ label, kind: itemKinds[kind], sortText: String(i).padStart(4, '0') },
      ...(detail === '' ? {} : { detail }),
      ...(about === '' ? {} : { documentation: { kind: 'markdown', value: about } }),
      textEdit: { range, newText: isSnippet && !hasStops ? withoutStops(text) : text },
      insertTextFormat: usesStops ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
      insertTextMode: InsertTextMode.adjustIndentation,
    }
  })
}

const symbolKinds = { theme: SymbolKind.Module, goal: SymbolKind.Property, action: SymbolKind.Method }

export function symbolKindOf({ kind }: Pick<OutlineItem, 'kind'>): SymbolKind {
  return symbolKinds[kind]
}

/** What a theme, goal or action is called in a list: its id and its words. */
export function symbolName({ id, name }: Pick<OutlineItem, 'id' | 'name'>): string {
  const short = name.length > 100 ? `${name.slice(0, 100)}…` : name
  return id === undefined || id === name ? short : `${id} ${short}`
}

export function toSymbol(item: OutlineItem): DocumentSymbol {
  return {
    name: symbolName(item),
    kind: symbolKindOf(item),
    range: item.range,
    selectionRange: item.at,
    children: item.children.map(toSymbol),
  }
}

/** Edits of files, with the versions of those that are open. */
export function toWorkspaceEdit(
  files: FileEdits,
  session: Session,
  capabilities: ClientCapabilities,
): WorkspaceEdit {
  const named = files.map(({ path, edits }) => {
    const document = session.at(path)
    return { uri: document?.uri ?? uriOfPath(path), version: document?.version ?? null, edits: [...edits] }
  })
  if (capabilities.workspace?.workspaceEdit?.documentChanges !== true) {
    return { changes: Object.fromEntries(named.map(({ uri, edits }) => [uri, edits])) }
  }
  return {
    documentChanges: named.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits })),
  }
}

/** An action on an open document; `diagnostics` are those of the document in the order in which they were told. */
export function toAction(
  action: Action,
  document: OpenDocument,
  diagnostics: readonly Diagnostic[],
  session: Session,
  capabilities: ClientCapabilities,
): EditorAction {
  const { title, kind, concerns, isPreferred } = action
  return {
    title,
    kind: kind === 'quickfix' ? CodeActionKind.QuickFix : `${CodeActionKind.SourceFixAll}.stratlint`,
    ...(concerns.length === 0 ? {} : { diagnostics: concerns.flatMap((i) => diagnostics[i] ?? []) }),
    ...(isPreferred ? { isPreferred } : {}),
    edit: actionEdit(action, document, session, capabilities),
  }
}

/** Where the editor has tab stops, the writer is led to the blank; elsewhere it is left out. */
function actionEdit(
  { edits, blank }: Action,
  document: OpenDocument,
  session: Session,
  capabilities: ClientCapabilities,
): WorkspaceEdit {
  const { path, uri, version } = document
  const [first, ...others] = edits
  if (blank === undefined || first === undefined) {
    return toWorkspaceEdit([{ path, edits }], session, capabilities)
  }
  const { newText, range } = first
  const before = newText.slice(0, blank.start)
  const words = newText.slice(blank.start, blank.end)
  const after = newText.slice(blank.end)
  const can = capabilities.workspace?.workspaceEdit
  if (can?.documentChanges !== true || can.snippetEditSupport !== true) {
    const plain: EditorEdit[] = [{ range, newText: before + after }, ...others]
    return toWorkspaceEdit([{ path, edits: plain }], session, capabilities)
  }
  const value = `${escaped(before)}\${1:${escaped(words)}}${escaped(after)}`
  const change: TextDocumentEdit = {
    textDocument: { uri, version },
    edits: [{ range, snippet: { kind: 'snippet', value } }, ...others],
  }
  return { documentChanges: [change] }
}

function escaped(text: string): string {
  return text.replace(/[$}\\]/g, '\\$&')
}
