// Names that many patents share, each stored once, with the number their one form has for comparing.
import { Dictionary } from '../dictionary';

export class Names {
  private readonly dictionary = new Dictionary();
  private readonly forms: number[] = [];

  constructor(private readonly formOf: (name: string) => number) {}

  code(name: string): number {
    return this.dictionary.code(name);
  }
  find(name: string): number | undefined {
    return this.dictionary.find(name);
  }
  word(code: number): string {
    return this.dictionary.words[code] ?? '';
  }
  /** Equal for names that differ only in how they are typed; made when it is first asked for. */
  form(code: number): number {
    const known = this.forms[code];
    if (known !== undefined) return known;
    const form = this.formOf(this.word(code));
    this.forms[code] = form;
    return form;
  }
}
