/**
 * Runs a task again and again without a queue: while it runs, any number of wishes become one more run. An answer is
 * so never older than the last but one wish, and the server never has two of them to work on.
 */
export class Latest {
  private readonly task: () => Promise<void>;
  private running = false;
  private wanted = false;

  /** The task handles its own errors. */
  constructor(task: () => Promise<void>) {
    this.task = task;
  }

  want(): void {
    this.wanted = true;
    if (!this.running) void this.run();
  }

  private async run(): Promise<void> {
    this.running = true;
    try {
      while (this.wanted) {
        this.wanted = false;
        await this.task();
      }
    } finally {
      this.running = false;
    }
  }
}
