import {
  CompletionItemKind,
  CompletionItemTag,
  InsertTextFormat,
  type CompletionItem,
  type TextEdit,
} from 'vscode-languageserver-types';
import type { Visible } from './visible.ts';

/** Something to offer, before it is turned into the protocol's terms: `rank` orders it, the lowest first. */
export interface Offer {
  readonly label: string;
  readonly rank: number;
  readonly kind: CompletionItemKind;
  /** Shown beside the label. */
  readonly detail?: string | undefined;
  /** Shown at the right. */
  readonly title?: string | undefined;
  readonly insert?: string | undefined;
  readonly snippet?: boolean;
  /** It goes in quotes. */
  readonly text?: boolean;
  readonly documentation?: string | undefined;
  /** What its documentation is to be asked of. */
  readonly declaration?: { readonly file: string; readonly id: string; readonly type: string };
  readonly library?: string | undefined;
  /** It is on its way out, and shown struck through. */
  readonly deprecated?: boolean;
}

const kinds: Readonly<Record<string, CompletionItemKind>> = {
  Element: CompletionItemKind.Class,
  Boundary: CompletionItemKind.Module,
  Flow: CompletionItemKind.Event,
  Data: CompletionItemKind.Struct,
  Provider: CompletionItemKind.Module,
  Service: CompletionItemKind.Class,
  Control: CompletionItemKind.Method,
  Threat: CompletionItemKind.Event,
  Layer: CompletionItemKind.EnumMember,
  Category: CompletionItemKind.Interface,
  Protocol: CompletionItemKind.Interface,
  ResponsibilityTable: CompletionItemKind.Struct,
};

export function offerOf({ declared, text, toUse }: Visible, rank: number, detail?: string): Offer {
  const { node, file, qualifiedName, type } = declared;
  return {
    label: text,
    rank,
    kind: kinds[type] ?? CompletionItemKind.Reference,
    title: node.title,
    detail: toUse === undefined ? detail : [`of ${toUse}, which is not in use yet`, detail].filter(Boolean).join(' · '),
    declaration: { file: file.key, id: qualifiedName, type },
    library: toUse,
  };
}

/** The protocol's item: `edit` places its text, `useEdits` bring its library into use. */
export function itemOf(
  offer: Offer,
  index: number,
  edit: (text: string) => TextEdit,
  useEdits: (library: string) => TextEdit[],
): CompletionItem {
  const { label, kind, detail, title, insert = label, snippet, documentation, declaration, library } = offer;
  const additional = library === undefined ? [] : useEdits(library);
  return {
    label,
    kind,
    sortText: String(index).padStart(4, '0'),
    textEdit: edit(insert),
    ...(title === undefined ? {} : { labelDetails: { description: title } }),
    ...(detail === undefined ? {} : { detail }),
    ...(snippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
    ...(documentation === undefined ? {} : { documentation: { kind: 'markdown', value: documentation } }),
    ...(declaration === undefined ? {} : { data: declaration }),
    ...(offer.deprecated ? { tags: [CompletionItemTag.Deprecated] } : {}),
    ...(additional.length === 0 ? {} : { additionalTextEdits: additional }),
  };
}
