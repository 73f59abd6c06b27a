// The words of a negotiation in one language. Keys carry their list before the first dot, as those of the screen do.
import { offersEn } from './offersEn';
import { offersZh } from './offersZh';
import { paperEn } from './paperEn';
import { paperZh } from './paperZh';
import { recordEn } from './recordEn';
import { recordZh } from './recordZh';
import { termsEn } from './termsEn';
import { termsZh } from './termsZh';

export type Lang = 'zh' | 'en';

const zh = { terms: termsZh, offers: offersZh, record: recordZh, paper: paperZh };
const en = { terms: termsEn, offers: offersEn, record: recordEn, paper: paperEn };
type Lists = typeof zh;
type KeyOf<A extends keyof Lists> = { [L in A]: `${L}.${keyof Lists[L] & string}` }[A];
type Data = Readonly<Record<string, string | number>>;

export type Say = (key: KeyOf<keyof Lists>, data?: Data) => string;
/** What words of terms are made with: the window's own translator will do as well. */
export type SayTerms = (key: KeyOf<'terms' | 'offers'>, data?: Data) => string;

const dictionaries: Readonly<Record<Lang, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  zh,
  en,
};

export const sayIn =
  (lang: Lang): Say =>
  (key, data = {}) => {
    const dot = key.indexOf('.');
    const text = dictionaries[lang][key.slice(0, dot)]?.[key.slice(dot + 1)] ?? key;
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole));
  };
