// Runs the demo step by step: says what it does, bounds each step in time, keeps pictures, and fails loudly.
import { chmodSync, copyFileSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { makeUserDir } from '../lib/asUser.mjs';
import { root } from '../lib/paths.mjs';

export interface StepResult {
  readonly name: string;
  readonly seconds: number;
}

/** A step that failed, with the picture of what was on screen. */
export class StepFailed extends Error {
  constructor(
    readonly step: string,
    readonly reason: unknown,
  ) {
    super(`${step}: ${reason instanceof Error ? reason.message : String(reason)}`);
    this.name = 'StepFailed';
  }
}

const secondsSince = (start: number): number => Math.round((performance.now() - start) / 100) / 10;

function withinSeconds<T>(seconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not finished after ${seconds} s`)), seconds * 1000);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}

export class Stage {
  /** What the demo leaves behind. */
  readonly output = path.join(root, 'demo-output');
  /** Where the program may write, which runs as another user when root calls. */
  readonly exchange = makeUserDir('zhuanhua-demo-');
  readonly steps: StepResult[] = [];
  private readonly start = performance.now();
  private pictures = 0;
  private page: Page | undefined;

  constructor(private readonly say: (line: string) => void = (line) => process.stdout.write(`${line}\n`)) {
    rmSync(this.output, { recursive: true, force: true });
    mkdirSync(this.output, { recursive: true });
    // Root's own files the program shall read lie here too.
    chmodSync(this.exchange, 0o777);
  }

  /** The page whose picture is kept when a step fails. */
  show(page: Page): void {
    this.page = page;
  }

  async step<T>(name: string, work: () => Promise<T>, seconds = 60): Promise<T> {
    const start = performance.now();
    this.say(`› ${name}`);
    try {
      const result = await withinSeconds(seconds, work());
      this.steps.push({ name, seconds: secondsSince(start) });
      this.say(`  ✓ ${secondsSince(start).toFixed(1)} s`);
      return result;
    } catch (error) {
      this.say(`  ✗ ${secondsSince(start).toFixed(1)} s`);
      await this.picture('failed').catch(() => undefined);
      throw new StepFailed(name, error);
    }
  }

  /** `03-import.png` of the page, numbered in the order of the demo. */
  async picture(name: string, page = this.page): Promise<void> {
    if (!page) return;
    this.pictures += 1;
    const file = `${String(this.pictures).padStart(2, '0')}-${name}.png`;
    // The pointer lies where nothing answers it.
    const { width, height } = page.viewportSize() ?? { width: 1366, height: 768 };
    await page.mouse.move(width * 0.6, height - 8);
    await page.screenshot({ path: path.join(this.output, file), animations: 'disabled' });
  }

  /** Takes a file that the program wrote into `exchange` over to the output; returns its name there. */
  keep(file: string, name = path.basename(file)): string {
    copyFileSync(file, path.join(this.output, name));
    return name;
  }

  seconds(): number {
    return secondsSince(this.start);
  }

  end(): void {
    rmSync(this.exchange, { recursive: true, force: true });
  }
}
