/** The two languages of the portal and what each is called in HTML and for readers. */

export const locales = ['zh', 'en'] as const;
export type Locale = (typeof locales)[number];

/** A text that must exist in both languages. */
export type Bilingual = Record<Locale, string>;

/** BCP 47 tags as written in `lang` and `hreflang`. */
export const htmlLang = { zh: 'zh-Hans', en: 'en' } as const satisfies Record<Locale, string>;

/** Each language's own name, as shown to readers of any language. */
export const nativeName = { zh: '中文', en: 'English' } as const satisfies Record<Locale, string>;

const twins = { zh: 'en', en: 'zh' } as const satisfies Record<Locale, Locale>;

/** The other language. */
export const otherLocale = (locale: Locale): Locale => twins[locale];

/** Whether a string is one of the portal's languages. */
export const isLocale = (value: string): value is Locale => value === 'zh' || value === 'en';
