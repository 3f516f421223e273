import type { Defenses } from '../../../server/protocol/defenses.ts';
import { createButton } from '../controls.ts';
import { create, setAttribute, setStyle } from '../dom.ts';
import type { Around, View } from '../view.ts';
import { arranged, type Arrangement, type Settings } from './arrangement.ts';
import { defensesIn, type Defense } from './decode.ts';
import { createHeld } from './held.ts';
import { createUnfolded, type DefensesState } from './kept.ts';
import { linesOf, type Line } from './lines.ts';
import { createDefenseList } from './list.ts';
import { createDefenseTools } from './tools.ts';

const everything: Settings = { grouping: 'owner', sorting: 'state', text: '', kinds: [], severity: 3 };

/** Every defense: whose it is and why, how it stands, and what mends it. */
export function createDefenses(around: Around, start: DefensesState | undefined): View<Defenses> {
  let settings = start?.settings ?? everything;
  let more = start?.more ?? false;
  let scroll = start?.scroll ?? 0;
  let model: string | undefined;
  let content: Defenses | undefined;
  let defenses: readonly Defense[] = [];
  let arrangement: Arrangement = { groups: [], shown: [] };
  const unfolded = createUnfolded(start?.models ?? {});
  const held = createHeld();

  const tools = createDefenseTools(settings, more, {
    set(change) {
      settings = { ...settings, ...change };
      changed();
    },
    copy: () => handOut('markdown'),
    save: () => handOut('csv'),
    showMore(shown) {
      more = shown;
      around.changed();
    },
  });
  const element = create('div', { class: 'defense-view' });
  const list = createDefenseList(element, { ...around, fix, toggle });
  const nothing = create('div', { class: 'no-defense', hidden: '' });
  element.append(tools.element, list.element, nothing);

  /** What is asked for anew is shown as it is: nothing is held in its old place. */
  const changed = (): void => {
    held.release();
    draw();
    announceCount();
    around.changed();
  };

  let announcing: number | undefined;
  /** Told when typing rests. */
  const announceCount = (): void => {
    window.clearTimeout(announcing);
    announcing = window.setTimeout(
      () => around.announce(`${arrangement.shown.length} of ${defenses.length} defenses`),
      500,
    );
  };

  const draw = (): void => {
    if (content === undefined) return;
    arrangement = arranged(defenses, settings, held.before);
    setAttribute(element, 'data-grouping', settings.grouping);
    tools.update(content, defenses, arrangement.shown.length, settings);
    const empty = arrangement.shown.length === 0;
    list.element.toggleAttribute('hidden', empty);
    nothing.toggleAttribute('hidden', !empty);
    if (empty) explainEmptiness();
    list.draw(
      linesOf(arrangement.groups, {
        folded: ({ key }) => unfolded.isFolded(settings.grouping, key),
        opened: unfolded.opened,
        details: new Map(content.details.map((details) => [details.id, details])),
      }),
    );
  };

  const explainEmptiness = (): void => {
    const all = defenses.length > 0;
    if (nothing.dataset['all'] === String(all)) return;
    nothing.dataset['all'] = String(all);
    nothing.replaceChildren(
      create('p', {}, all ? 'No defense fits the filter.' : 'No threat asks for a defense yet.'),
      ...(all ? [createButton({ label: 'Clear the filter', run: clear })] : []),
    );
  };

  function clear(): void {
    settings = { ...settings, text: '', kinds: [], severity: everything.severity };
    changed();
  }

  function fix(defense: Defense): void {
    if (held.hold(defense)) around.edit({ kind: 'fix', defense: defense.id });
  }

  function toggle(line: Line): void {
    if (line.type === 'group') unfolded.fold(settings.grouping, line.group.key, !line.folded);
    else if (line.type === 'defense') unfolded.openDefense(line.defense.id, !line.opened);
    draw();
    if (line.type === 'defense' && !line.opened) around.ask();
    around.changed();
  }

  function handOut(format: 'markdown' | 'csv'): void {
    const ids = arrangement.shown.map(({ id }) => id);
    const wanted = { what: 'defenses', format, defenses: ids } as const;
    if (format === 'markdown') around.copy(wanted);
    else around.save(wanted);
  }

  // In a low side bar it is the page that scrolls.
  addEventListener(
    'scroll',
    ({ target }) => {
      list.follow();
      if (target !== element || content === undefined) return;
      scroll = element.scrollTop;
      around.changed();
    },
    { capture: true, passive: true },
  );
  const sized = new ResizeObserver(() => {
    const sticky = getComputedStyle(tools.element).position === 'sticky' ? tools.element.offsetHeight : 0;
    setStyle(element, '--tools', `${sticky}px`);
    setStyle(element, '--head', `${list.head.offsetHeight}px`);
    list.follow();
  });
  for (const part of [element, tools.element, list.head]) sized.observe(part);

  return {
    id: 'defenses',
    title: 'Defenses',
    element,
    query: () => ({ view: 'defenses', opened: [...unfolded.opened] }),
    state: (): DefensesState => ({ settings, more, models: unfolded.kept(), scroll }),
    update(next, uri) {
      const other = model !== uri;
      if (other) {
        if (model !== undefined) element.scrollTo({ top: 0, behavior: 'instant' });
        model = uri;
        held.release();
        unfolded.open(uri);
      }
      content = next;
      defenses = defensesIn(next);
      const mended = held.follow(defenses);
      draw();
      for (const { title, part, whose, standing } of mended)
        around.announce(`${title}, ${part.name}: ${whose}, ${standing}`);
      if (other && next.details.length === 0 && defenses.some(({ id }) => unfolded.opened.has(id))) around.ask();
    },
    follow: (at) => list.highlight(at),
    show(at) {
      const ids = new Set(at.defenses.flatMap((line) => line.ids));
      if (!arrangement.shown.some(({ id }) => ids.has(id)) && defenses.some(({ id }) => ids.has(id))) clear();
      const group = arrangement.groups.find((each) => each.defenses.some(({ id }) => ids.has(id)));
      if (group === undefined) return;
      unfolded.fold(settings.grouping, group.key, false);
      draw();
      list.bringIntoSight((line) => line.type === 'defense' && ids.has(line.defense.id));
      around.changed();
    },
    restore() {
      held.release();
      draw();
      element.scrollTo({ top: scroll, behavior: 'instant' });
      list.follow();
    },
  };
}
