/** Finds the unit that stands at a place in a text, by the names of the house's table. */

import { lazily } from '#lib/bilingual/text/lazily';
import type { Locale } from '#lib/site/locale';
import { findUnit, type UnitId, unitIds } from '#lib/site/units';
import { matchAt } from './scan';

type Names = { readonly pattern: RegExp; readonly ids: ReadonlyMap<string, UnitId> };

const escapeName = (name: string): string => name.replace(/[.$²³*+?]/g, '\\$&');

/** Names that are also ordinary words are read only where they cannot be those. */
const zhGuards: Readonly<Record<string, string>> = {
  元: '元(?![件旦宇器月素气老朝帅组])',
  米: '米(?![粉面糠线酒])',
  克: '克(?![服隆拉])',
  升: '升(?![级至到高温学为值])',
  瓦: '瓦(?![解斯房])',
  周: '周(?![边围期末密到一二三四五六日])',
  年: '年(?![代级轻味画货])',
  秒: '秒(?![杀懂])',
  天: '天(?![然下津空气河地])',
  吨: '吨(?!位)',
  里: '里(?![面程边约外海弄应斯])',
  丈: '丈(?![夫人量])',
  尺: '尺(?![寸度])',
  两: '两(?=[茶酒肉米油粮药银金面饭重])',
};

/** Units whose names are looked for in a text. */
const readIds = (): UnitId[] => unitIds.filter((id) => findUnit(id).readByName !== false);

/** Abbreviations keep their case: 5 m and 5 M are not the same. */
const normalise = (name: string): string =>
  /^[A-Za-z²³23]{1,3}$/.test(name) ? name : name.toLowerCase().replace(/[\s-]+/g, ' ');

function namesOf(locale: Locale, bound: (name: string) => string): Names {
  const ids = new Map<string, UnitId>();
  for (const id of readIds())
    for (const name of findUnit(id)[locale]) if (name !== '') ids.set(normalise(name), id);
  const all = readIds().flatMap((id) => findUnit(id)[locale].filter((name) => name !== ''));
  const longest = [...new Set(all)].sort((a, b) => b.length - a.length);
  return { pattern: new RegExp(`\\s?(${longest.map(bound).join('|')})`, locale === 'zh' ? 'y' : 'yi'), ids };
}

const enBound = (name: string): string =>
  `${escapeName(name).replace(/ /g, '[\\s-]+')}${/[a-z]$/i.test(name) ? '(?![a-z\\d²³])' : ''}`;

const zhBound = (name: string): string =>
  zhGuards[name] ?? (/[a-z\d]$/i.test(name) ? enBound(name) : escapeName(name));

const names = {
  zh: lazily(() => namesOf('zh', zhBound)),
  en: lazily(() => namesOf('en', enBound)),
} satisfies Record<Locale, () => Names>;

export type UnitAt = { readonly unit: UnitId; readonly end: number };

/** The last word of every English name of some units, as it stands in a text that names one after a space. */
export function unitWords(isMeant: (unit: UnitId) => boolean): RegExp {
  const all = readIds().flatMap((id) => (isMeant(id) ? findUnit(id).en : []));
  const last = [...new Set(all.map((name) => /[a-z\d]+(?=[^a-z\d]*$)/i.exec(name)?.[0] ?? ''))];
  return new RegExp(`^(?:${last.map((word) => (/\d$/.test(word) ? word : `${word}$`)).join('|')})`, 'i');
}

/** The unit named at an offset, or null. */
export function findUnitAt(text: string, at: number, locale: Locale): UnitAt | null {
  const { pattern, ids } = names[locale]();
  const match = matchAt(pattern, text, at);
  const unit = match === null ? undefined : ids.get(normalise(match[1] ?? ''));
  return match === null || unit === undefined ? null : { unit, end: at + match[0].length };
}
