import * as vscode from 'vscode';
import type { Step } from './progress.ts';

const memory = 'demarc.walkthrough';

/**
 * The steps of the walkthrough that are ticked, remembered for good. A context key ticks a step when it becomes true, and
 * only where VS Code has the walkthrough loaded, which it puts off: so the keys are true for a moment only, once when the
 * step is taken, and once more whenever a page such as the walkthrough is opened.
 */
export class Ticks {
  private readonly state: vscode.Memento;

  constructor(state: vscode.Memento) {
    this.state = state;
  }

  has(step: Step): boolean {
    return this.steps.includes(step);
  }

  async tick(step: Step): Promise<void> {
    if (this.has(step)) return;
    await this.state.update(memory, [...this.steps, step]);
    await pulse(step);
  }

  async repeat(): Promise<void> {
    for (const step of this.steps) await pulse(step);
  }

  private get steps(): readonly Step[] {
    return this.state.get<readonly Step[]>(memory, []);
  }
}

async function pulse(step: Step): Promise<void> {
  await vscode.commands.executeCommand('setContext', step, true);
  await vscode.commands.executeCommand('setContext', step, false);
}
