/** Where everything stands, in pixels from the upper left corner: arrays in the order of the graph that was laid out. */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly Rectangle[];
  readonly clusters: readonly Rectangle[];
  readonly edges: readonly Curve[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** `x` and `y` are its upper left corner. */
export interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

/** A Bézier curve: a start, then three points for each piece. The head of its arrow goes from its end to `tip`. */
export interface Curve {
  readonly points: readonly Point[];
  readonly tip: Point;
}

/** The counts of what the answer has to hold. */
export interface Expected {
  readonly nodes: number;
  readonly clusters: number;
  readonly edges: number;
}

/** What Graphviz answers in its format `json0`; undefined where anything is missing. */
export function geometryFrom(json: string, expected: Expected): Geometry | undefined {
  const answer = JSON.parse(json) as Answer;
  const [, , width, height] = numbers(answer.bb);
  if (width === undefined || height === undefined) return undefined;
  const flip = ({ x, y }: Point): Point => ({ x: rounded(x), y: rounded(height - y) });
  const byName = new Map((answer.objects ?? []).map((object) => [object.name, object]));
  const byId = new Map((answer.edges ?? []).map((edge) => [edge.id, edge]));
  const nodes = indices(expected.nodes).map((index) => nodeFrom(byName.get(`n${index}`), flip));
  const clusters = indices(expected.clusters).map((index) => clusterFrom(byName.get(`cluster_${index}`), flip));
  const edges = indices(expected.edges).map((index) => curveFrom(byId.get(`e${index}`), flip));
  if (!isWhole(nodes) || !isWhole(clusters) || !isWhole(edges)) return undefined;
  return { width: Math.ceil(width), height: Math.ceil(height), nodes, clusters, edges };
}

interface Answer {
  readonly bb?: string;
  readonly objects?: readonly AnswerObject[];
  readonly edges?: readonly AnswerEdge[];
}

interface AnswerObject {
  readonly name: string;
  readonly pos?: string;
  readonly width?: string;
  readonly height?: string;
  readonly bb?: string;
}

interface AnswerEdge {
  readonly id?: string;
  readonly pos?: string;
}

type Flip = (point: Point) => Point;

function nodeFrom(object: AnswerObject | undefined, flip: Flip): Rectangle | undefined {
  const [x, y] = numbers(object?.pos);
  const [[width], [height]] = [numbers(object?.width), numbers(object?.height)];
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
  const size = { width: Math.round(width * 72), height: Math.round(height * 72) };
  return { ...flip({ x: x - size.width / 2, y: y + size.height / 2 }), ...size };
}

function clusterFrom(object: AnswerObject | undefined, flip: Flip): Rectangle | undefined {
  const [left, bottom, right, top] = numbers(object?.bb);
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return undefined;
  const { x, y } = flip({ x: left, y: top });
  return {
    x: x + apart,
    y: y + apart,
    width: rounded(right - left) - 2 * apart,
    height: rounded(top - bottom) - 2 * apart,
  };
}

/** Graphviz lets the lines of neighboring clusters touch. */
const apart = 5;

/** `e,x,y` is the tip, and the others are the curve. */
function curveFrom(edge: AnswerEdge | undefined, flip: Flip): Curve | undefined {
  const points: Point[] = [];
  let tip: Point | undefined;
  for (const text of edge?.pos?.split(/\s+/) ?? []) {
    const [x, y] = numbers(text.replace(/^[es],/, ''));
    if (x === undefined || y === undefined) return undefined;
    if (text.startsWith('e,')) tip = flip({ x, y });
    else if (!text.startsWith('s,')) points.push(flip({ x, y }));
  }
  return tip === undefined || points.length < 4 || points.length % 3 !== 1 ? undefined : { points, tip };
}

function numbers(text: string | undefined): number[] {
  const all = text?.split(',').map(Number) ?? [];
  return all.every(Number.isFinite) ? all : [];
}

function rounded(number: number): number {
  return Math.round(number * 10) / 10;
}

function indices(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

function isWhole<Item>(items: readonly (Item | undefined)[]): items is readonly Item[] {
  return !items.includes(undefined);
}
