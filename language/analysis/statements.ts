import type { Boundary, Defenses, Element, Flow, Model, Protocol, Subject, Threat } from '../model/model.ts';
import type { StatedDefense, StatedExclusion } from './analysis.ts';
import { acceptingEnd, type Surroundings } from './surroundings.ts';

/** What the model states of defenses, looked up from the inside out: element or flow, boundaries, system. */
export class Statements {
  readonly #model: Model;
  readonly #surroundings: Surroundings;
  readonly #bodies = new Map<Subject, Body>();
  readonly #boundaries = new Map<Boundary, Body>();
  readonly #system: Body;
  /** One subject is asked about many controls in a row. */
  #lastSubject: Subject;
  #lastBody: Body;

  constructor(model: Model, surroundings: Surroundings) {
    this.#model = model;
    this.#surroundings = surroundings;
    this.#system = new Body(model.system, undefined);
    this.#lastSubject = model.system;
    this.#lastBody = this.#system;
  }

  /** The nearest statement on the control; none where a protocol stands nearer than it. */
  nearest(control: string, subject: Subject): StatedDefense | undefined {
    const body = this.#bodyOf(subject);
    if (subject.kind !== 'flow') return body.nearest(control);
    const own = subject.statements.length > 0 ? body.own(control) : undefined;
    if (own !== undefined || provides(subject.protocol, control)) return own;
    return body.nearest(control);
  }

  /** The protocol that implements the control for a flow whose own body says nothing of it. */
  protocol(control: string, subject: Subject): Protocol | undefined {
    if (subject.kind !== 'flow' || !provides(subject.protocol, control)) return undefined;
    return subject.statements.length > 0 && this.#bodyOf(subject).own(control) ? undefined : subject.protocol;
  }

  implemented(control: string, subject: Subject): boolean {
    if (this.protocol(control, subject) !== undefined) return true;
    return this.nearest(control, subject)?.statement.type === 'implements';
  }

  exclusion(threat: Threat, subject: Subject): StatedExclusion | undefined {
    return this.#bodyOf(subject).exclusion(threat.id);
  }

  /** Whose the customer's part is; a waiver's `by` says who accepts the risk, not who does the work. */
  team(subject: Subject, stated: StatedDefense | undefined): string | undefined {
    const by = stated?.statement.type === 'waives' ? undefined : stated?.statement.by;
    return by || this.owner(subject);
  }

  /** The team that the nearest `owner` names. */
  owner(subject: Subject): string | undefined {
    const system = this.#model.system.owner?.name;
    switch (subject.kind) {
      case 'system':
        return system || undefined;
      case 'boundary':
        return this.#surroundings.in(subject).owner?.name || system || undefined;
      case 'flow':
        return this.owner(acceptingEnd(subject));
      default:
        return subject.owner?.name || this.#surroundings.in(subject.parent).owner?.name || system || undefined;
    }
  }

  #bodyOf(subject: Subject): Body {
    if (subject !== this.#lastSubject) {
      this.#lastBody = this.#findBody(subject);
      this.#lastSubject = subject;
    }
    return this.#lastBody;
  }

  #findBody(subject: Subject): Body {
    switch (subject.kind) {
      case 'system':
        return this.#system;
      case 'boundary':
        return this.#bodyOfBoundary(subject);
      default: {
        // A body that states nothing is the one around it.
        if (statesNothing(subject)) return this.#bodyAround(subject);
        let body = this.#bodies.get(subject);
        if (body === undefined) this.#bodies.set(subject, (body = new Body(subject, this.#bodyAround(subject))));
        return body;
      }
    }
  }

  #bodyAround(subject: Element | Flow): Body {
    return subject.kind === 'flow' ? this.#findBody(acceptingEnd(subject)) : this.#bodyOfBoundary(subject.parent);
  }

  #bodyOfBoundary(boundary: Boundary | undefined): Body {
    const unknown: Boundary[] = [];
    let body = this.#system;
    for (let at = boundary; at !== undefined; at = at.parent) {
      const known = this.#boundaries.get(at);
      if (known !== undefined) {
        body = known;
        break;
      }
      unknown.push(at);
    }
    for (const each of unknown.reverse()) {
      if (!statesNothing(each)) body = new Body(each, body);
      this.#boundaries.set(each, body);
    }
    return body;
  }
}

class Body {
  readonly #outer: Body | undefined;
  readonly #own = new Map<string, StatedDefense>();
  /** Made when first needed: elements ask the bodies around them often, and nobody asks an element's body twice. */
  #answers: Map<string, StatedDefense | undefined> | undefined;
  /** Whether any threat is excluded here or further out: most models exclude none. */
  readonly #excludes: boolean;
  readonly #exclusions: Map<string, StatedExclusion> | undefined;

  constructor(subject: Subject, outer: Body | undefined) {
    this.#outer = outer;
    this.#exclusions = subject.threatExclusions.length > 0 ? new Map() : undefined;
    this.#excludes = this.#exclusions !== undefined || (outer !== undefined && outer.#excludes);
    for (const statement of subject.statements) {
      // Two statements about one control in a body are an error, and the first one stands.
      if (!this.#own.has(statement.control.id)) this.#own.set(statement.control.id, { statement, by: subject });
    }
    for (const exclusion of subject.threatExclusions) {
      if (this.#exclusions?.has(exclusion.threat.id) === false) {
        this.#exclusions.set(exclusion.threat.id, { exclusion, by: subject });
      }
    }
  }

  own(control: string): StatedDefense | undefined {
    return this.#own.get(control);
  }

  nearest(control: string): StatedDefense | undefined {
    return this.#own.get(control) ?? (this.#outer === undefined ? undefined : this.#outer.#remembered(control));
  }

  exclusion(threat: string): StatedExclusion | undefined {
    if (!this.#excludes) return undefined;
    return this.#exclusions?.get(threat) ?? this.#outer?.exclusion(threat);
  }

  #remembered(control: string): StatedDefense | undefined {
    this.#answers ??= new Map();
    if (this.#answers.has(control)) return this.#answers.get(control);
    const answer = this.nearest(control);
    this.#answers.set(control, answer);
    return answer;
  }
}

function statesNothing(body: Defenses): boolean {
  return body.statements.length === 0 && body.threatExclusions.length === 0;
}

function provides(protocol: Protocol | undefined, control: string): boolean {
  return protocol?.provides.some((provided) => provided.id === control) ?? false;
}
