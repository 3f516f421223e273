import '@vscode-elements/elements/dist/vscode-button/index.js';
import '@vscode-elements/elements/dist/vscode-checkbox/index.js';
import '@vscode-elements/elements/dist/vscode-single-select/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import { create, setStyle } from './dom.ts';
import { glyph, type Glyph } from './glyphs.ts';

/** Controls in one line that breaks where it is narrow. `label` says what they are for, to those who cannot see it. */
export function createToolbar(label: string, ...controls: readonly HTMLElement[]): HTMLElement {
  return create('div', { class: 'toolbar', role: 'group', 'aria-label': label }, ...controls);
}

export interface TextFilter {
  readonly element: HTMLElement;
  text(): string;
  /** Does not tell of it. */
  set(text: string): void;
  focus(): void;
}

/** A field to narrow down what is shown; `changed` is told at each key. Escape empties it. */
export function createTextFilter(label: string, placeholder: string, changed: (text: string) => void): TextFilter {
  const field = create('vscode-textfield', { class: 'text-filter', placeholder });
  field.label = label;
  const clear = createGlyphButton('close', 'Clear', () => {
    field.value = '';
    showClear();
    field.focus();
    changed('');
  });
  clear.slot = 'content-after';
  const showClear = (): void => {
    clear.toggleAttribute('hidden', field.value === '');
  };
  showClear();
  field.append(clear);
  field.addEventListener('input', () => {
    showClear();
    changed(field.value);
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && field.value !== '') clear.click();
  });
  return {
    element: field,
    text: () => field.value,
    set(text) {
      field.value = text;
      showClear();
    },
    focus: () => field.focus(),
  };
}

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface Select {
  readonly element: HTMLElement;
  value(): string;
  /** Does not tell of it. */
  set(value: string): void;
  /** Other choices; the value stays where it is still one of them, else it is the first. */
  offer(choices: readonly Choice[]): void;
}

export interface SelectOptions {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly value: string;
  /** For long lists: typing narrows them down. */
  readonly searchable?: boolean;
  readonly changed: (value: string) => void;
}

/** One of several choices, with its label before it. */
export function createSelect({ label, choices, value, searchable = false, changed }: SelectOptions): Select {
  const field = create('vscode-single-select', { label });
  field.combobox = searchable;
  field.filter = 'contains';
  let offered = '';
  const offer = (next: readonly Choice[], chosen: string): void => {
    const text = JSON.stringify(next);
    if (text !== offered) {
      offered = text;
      field.options = next.map((choice) => ({ ...choice, description: '', selected: false, disabled: false }));
      const longest = Math.max(4, ...next.map((choice) => choice.label.length));
      setStyle(field, 'width', `calc(${longest} * 0.9ch + 34px)`);
    }
    const known = next.some((choice) => choice.value === chosen) ? chosen : (next[0]?.value ?? '');
    if (field.value !== known) field.value = known;
  };
  offer(choices, value);
  field.addEventListener('change', () => changed(field.value));
  if (searchable) field.addEventListener('keydown', chooseFirst, { capture: true });
  return {
    element: create(
      'span',
      { class: 'field' },
      create('span', { class: 'field-label', 'aria-hidden': 'true' }, label),
      field,
    ),
    value: () => field.value,
    set(next) {
      if (field.value !== next) field.value = next;
    },
    offer: (next) => offer(next, field.value),
  };
}

/** Enter takes the first of what is left by typing; the component would leave it at nothing. */
function chooseFirst({ key, currentTarget: field }: KeyboardEvent): void {
  if (key !== 'Enter' || !(field instanceof HTMLElement) || !field.hasAttribute('open')) return;
  const chosen = field.shadowRoot?.querySelector('[aria-activedescendant^="op-"]');
  if (!chosen) field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown' }));
}

export interface ButtonOptions {
  readonly label: string;
  readonly glyph?: Glyph;
  /** The one that the view is for. */
  readonly primary?: boolean;
  readonly title?: string;
  readonly run: () => void;
}

export function createButton({ label, glyph: name, primary = false, title, run }: ButtonOptions): HTMLElement {
  const button = create('vscode-button', title === undefined ? {} : { title }, label);
  button.secondary = !primary;
  if (name !== undefined) {
    const drawing = glyph(name);
    drawing.slot = 'content-before';
    button.prepend(drawing);
  }
  button.addEventListener('click', run);
  // The space bar presses it; it would scroll what is around it, too.
  button.addEventListener('keydown', (event) => {
    if (event.key === ' ') event.preventDefault();
  });
  return button;
}

/** A glyph alone; what it does is its tooltip, and its name for those who cannot see it. */
export function createGlyphButton(name: Glyph, title: string, run: () => void): HTMLButtonElement {
  const button = create('button', { type: 'button', class: 'glyph-button', 'aria-label': title, title }, glyph(name));
  button.addEventListener('click', run);
  return button;
}

export interface Checkbox {
  readonly element: HTMLElement;
  /** Does not tell of it. */
  set(checked: boolean): void;
}

export function createCheckbox(label: string, checked: boolean, changed: (checked: boolean) => void): Checkbox {
  const box = create('vscode-checkbox', { label });
  box.checked = checked;
  box.addEventListener('change', () => changed(box.checked));
  return {
    element: box,
    set(next) {
      if (box.checked !== next) box.checked = next;
    },
  };
}
