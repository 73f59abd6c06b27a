// Words on the screen: typed keys 'area.key', Chinese first, English complete (the types see to it).
import { en } from '../i18n/en';
import { zh } from '../i18n/zh';
import { usePreferences } from '../state/preferences';
import { interpolate, type TextParams } from './interpolate';

export type Language = 'zh' | 'en';
type Areas = typeof zh;
export type TextKey = { [A in keyof Areas & string]: `${A}.${keyof Areas[A] & string}` }[keyof Areas &
  string];
export type Translate = (key: TextKey, params?: TextParams) => string;

const dictionaries: Record<Language, Readonly<Record<string, Readonly<Record<string, string>>>>> = { zh, en };

/** A key carries its area before the first dot; the rest, dots included, is the name in the area. */
function translator(language: Language): Translate {
  return (key, params) => {
    const dot = key.indexOf('.');
    const text = dictionaries[language][key.slice(0, dot)]?.[key.slice(dot + 1)];
    return interpolate(text ?? key, params);
  };
}

const translators: Record<Language, Translate> = { zh: translator('zh'), en: translator('en') };

export const translate = (language: Language): Translate => translators[language];

/** The translator of the language in use; the component renders again when it changes. */
export const useT = (): Translate => translators[usePreferences((state) => state.language)];

/** For code outside components (toasts, commands). */
export const currentT = (): Translate => translators[usePreferences.getState().language];

/** The exact keys of a Chinese area file, for its English twin. */
export type Words<Z> = { readonly [K in keyof Z]: string };
