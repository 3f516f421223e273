import { UriUtils, type URI } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { FileNames } from '../../../language/syntax/file-names.ts';
import { CORE } from '../../../language/syntax/sight.ts';
import type { ServerSharedServices } from '../services.ts';
import { controlOffers, relianceOffers, threatOffers } from './defenses.ts';
import { offerOf, type Offer } from './item.ts';
import { keywordOffers } from './keywords.ts';
import type { Expected, LineGrammar } from './line-grammar.ts';
import { placeOf, type Place } from './place.ts';
import { providerAround, serviceOffers } from './services.ts';
import { classificationOffers, dateOffers, importOffers, schemeOffers, teamOffers } from './texts.ts';
import type { Typing } from './typing.ts';
import { visibleAt, visibleIn, type Visible } from './visible.ts';

type Name = Extract<Expected, { type: 'name' }>;
type Terminal = Extract<Expected, { type: 'terminal' }>;

/** All that may be offered at a place, in no order but that of the ranks. */
export class Offers {
  private readonly shared: ServerSharedServices;
  private readonly grammar: LineGrammar;

  constructor(shared: ServerSharedServices, grammar: LineGrammar) {
    this.shared = shared;
    this.grammar = grammar;
  }

  async at(typing: Typing, file: FileNames): Promise<Offer[]> {
    const rule = typing.bodies.at(-1)?.rule ?? 'Member';
    const next = typing.line.length > 0 ? this.grammar.after(rule, typing.line) : [];
    const names = next.filter((expected) => expected.type === 'name');
    const beginnings = typing.fresh ? this.grammar.beginnings(rule) : [];
    const all = typing.qualifier === undefined && !typing.inText ? [...next, ...beginnings] : next;
    // A service or provider may be of a library that nothing has asked for so far.
    if (
      all.some((expected) => expected.type === 'name' && ['Service', 'Provider', 'Placement'].includes(expected.of))
    ) {
      await this.shared.model.Libraries.loadAll();
    }
    const place = placeOf(typing, file, this.shared);
    if (typing.inText) return this.terminals(next, typing, place);
    if (typing.qualifier !== undefined) return names.flatMap((name) => this.names(name, typing, place));
    return [
      ...[...names, ...beginnings.filter((expected) => expected.type === 'name')].flatMap((name) =>
        this.names(name, typing, place),
      ),
      ...(await this.terminals(next, typing, place)),
      ...keywordOffers(
        beginnings.filter((expected) => expected.type === 'keyword'),
        typing,
        true,
        this.today(place),
      ),
      ...keywordOffers(
        next.filter((expected) => expected.type === 'keyword'),
        typing,
        false,
        this.today(place),
      ).map((offer) =>
        offer.label === 'premises' && providerAround(place) ? { ...offer, rank: AMONG_OTHERS } : offer,
      ),
    ];
  }

  private names({ of }: Name, typing: Typing, place: Place): Offer[] {
    const { Lowering, Names } = this.shared.model;
    const said = new Set(typing.line.map((token) => token.image));
    const visible = (
      typing.qualifier === undefined ? visibleAt(place, of, Names) : visibleIn(typing.qualifier, place, of, Names)
    ).filter(({ text }) => of === 'Element' || !said.has(text));
    switch (of) {
      case 'Service':
        return serviceOffers(visible, place, Lowering);
      case 'Control':
        return typing.line[0]?.image === 'relies'
          ? relianceOffers(inReach(visible), place, Lowering)
          : controlOffers(inReach(visible), place, Lowering);
      case 'Threat':
        return threatOffers(inReach(visible), place);
      case 'Provider':
        return visible.map((each) => offerOf(each, each.distance));
      case 'Element':
        return visible.map((each) => offerOf(each, nearness(each, place)));
      case 'Protocol':
        return inReach(visible).map((each) => offerOf(each, each.distance + (protectsNothing(each) ? 0.5 : 0)));
      default:
        return inReach(visible).map((each) => offerOf(each, each.distance));
    }
  }

  private async terminals(next: readonly Expected[], typing: Typing, place: Place): Promise<Offer[]> {
    const wanted = next.filter((expected): expected is Terminal => expected.type === 'terminal');
    const offers = await Promise.all(wanted.map((terminal) => this.terminal(terminal, typing, place)));
    return offers.flat();
  }

  private async terminal({ terminal, rule, property }: Terminal, typing: Typing, place: Place): Promise<Offer[]> {
    if (terminal === 'DATE') return dateOffers(this.today(place));
    switch (`${rule}.${property}`) {
      case 'ByClause.team':
      case 'OwnerLine.team':
        return teamOffers(place.analysis?.model).map(asText);
      case 'Import.path':
        return importOffers(place.file.uri, await this.files(place.file)).map(asText);
      case 'LibraryName.name':
        return this.libraries(place.file);
      case 'Word.name':
        return classificationOffers(typing.line[0]?.image);
      case 'ReferenceId.scheme':
        return schemeOffers();
      default:
        return [];
    }
  }

  private today({ analysis, file }: Place): string {
    return analysis?.today ?? this.shared.model.Models.optionsFor(file.key).today;
  }

  private async libraries(file: FileNames): Promise<Offer[]> {
    const { Libraries, Names } = this.shared.model;
    const all = new Set([...(await Libraries.names()), ...Names.sight(file).libraryNames]);
    return [...all]
      .filter((name) => name !== CORE && name !== file.library && !file.uses.includes(name))
      .map((label) => ({ label, rank: 0, kind: CompletionItemKind.Module, detail: 'its names, and its threats' }));
  }

  /** The files of the workspace, and those beside this one where no folder is open. */
  private async files(file: FileNames): Promise<ReadonlySet<URI>> {
    const { LangiumDocuments, FileSystemProvider } = this.shared.workspace;
    const found = new Map(LangiumDocuments.all.map(({ uri }) => [uri.toString(), uri] as const).toArray());
    const beside = await FileSystemProvider.readDirectory(UriUtils.dirname(file.uri)).catch(() => []);
    for (const { isFile, uri } of beside) if (isFile) found.set(uri.toString(), uri);
    return new Set(found.values());
  }
}

/** Within a provider's boundary, the premises are as wrong as the services of another provider: they come after its own. */
const AMONG_OTHERS = 5.5;

/** What a library that is not in use declares would bring all of its threats along: only services and providers are worth that. */
function inReach(visible: readonly Visible[]): Visible[] {
  return visible.filter(({ distance }) => distance < 2);
}

function protectsNothing({ declared: { node } }: Visible): boolean {
  return node.$type === 'Protocol' && node.clauses.length === 0;
}

/** Parts of the same boundary come before others. */
function nearness({ declared }: Visible, { boundaries }: Place): number {
  return declared.container === boundaries.at(-1) ? 0 : 0.5;
}

const asText = (offer: Offer): Offer => ({ ...offer, text: true });
