/** Slips a translator may make, one at a time, wherever a text has room for them. */

export type Mutation = { readonly name: string; readonly text: string };

type Change = (found: string) => string | null;

function everywhere(text: string, name: string, pattern: RegExp, change: Change): Mutation[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const changed = change(match[0]);
    if (changed === null) return [];
    const words = text.slice(Math.max(0, match.index - 30), match.index + match[0].length + 20);
    return [
      {
        name: `${name}: …${words}… → ${changed}`,
        text: text.slice(0, match.index) + changed + text.slice(match.index + match[0].length),
      },
    ];
  });
}

const digits = /(?<![A-Za-z\d.,])\d[\d,]*(?:\.\d+)?(?![\dA-Z])/g;

const tenTimes: Change = (found) => {
  const plain = Number(found.replace(/,/g, '')) * 10;
  return found.includes(',') ? plain.toLocaleString('en-US') : String(Math.round(plain * 1e6) / 1e6);
};

const otherDigit: Change = (found) =>
  found.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 3) % 10));

const exchanges: readonly (readonly [string, string])[] = [
  ['million', 'billion'],
  ['billion', 'million'],
  ['percent', 'percentage points'],
  ['million yuan', 'million US dollars'],
  ['mu', 'hectares'],
  ['first quarter', 'second quarter'],
  ['first half', 'second half'],
  ['third', 'fourth'],
  ['five', 'six'],
  ['six', 'seven'],
  ['April', 'May'],
  ['May', 'June'],
  ['June', 'July'],
];

const words = exchanges.map(([from, to]) => ({ pattern: new RegExp(`\\b${from}\\b`, 'g'), to }));

/** Every single slip of the kinds the check must tell. */
export const listMutations = (text: string): Mutation[] => [
  ...everywhere(text, 'ten times', digits, tenTimes),
  ...everywhere(text, 'a digit changed', digits, otherDigit),
  ...words.flatMap(({ pattern, to }) => everywhere(text, 'exchanged', pattern, () => to)),
  ...everywhere(text, 'points for percent', /(?<=\d)%/g, () => ' percentage points'),
  ...everywhere(text, 'another document', /〔2021〕2号/g, () => '〔2021〕3号'),
  ...everywhere(text, 'another year of a document', /〔2021〕2号/g, () => '〔2020〕2号'),
  ...everywhere(text, 'bound dropped', /\b[Mm]ore than (?=\d)/g, () => ''),
  ...everywhere(text, 'bound turned', /\bmore than (?=\d)/g, () => 'nearly '),
  ...everywhere(text, 'bound dropped', /\bno less than /g, () => ''),
  ...everywhere(text, 'bound turned', /\bno less than /g, () => 'no more than '),
];
