/** What the check lets through the fonts can draw: the ranges their packages declare are wider than what they hold. */
import satori from 'satori';
import { expect, test } from 'vitest';
import { fontNames, loadShareFonts } from '#lib/publish/shareFonts';
import { locales } from '#lib/site/locale';
import { findFontFile, listCharacters, listFontFiles } from '#lib/site/shareGlyphs';

test('every character the check accepts has a glyph, and every common one is accepted', async () => {
  const accepted = [...new Set(listFontFiles('zh').map(listCharacters).join(''))].filter(
    (one) => one.trim() !== '',
  );
  const fonts = await loadShareFonts([{ text: accepted.join(''), locale: 'zh', weight: 500 }]);
  const missing: string[] = [];
  const loadAdditionalAsset = async (_code: string, characters: string) => {
    missing.push(characters);
    return [];
  };
  const style = { display: 'flex', fontFamily: fontNames('zh').join(', ') };
  for (let from = 0; from < accepted.length; from += 2000)
    await satori(<div style={style}>{accepted.slice(from, from + 2000).join('')}</div>, {
      width: 1200,
      height: 630,
      fonts,
      loadAdditionalAsset,
    });
  expect(missing).toEqual([]);
});

test.each(locales)('punctuation and names in %s are accepted, emoji are not', (locale) => {
  const common = 'aZ09“”‘’—…·，。、：；？！《》（）〔〕%‰℃镕喆堃㎡É杜培清';
  expect([...common].filter((one) => findFontFile(one, locale) === null)).toEqual([]);
  expect([...'🌸䶮\u200d'].filter((one) => findFontFile(one, locale) !== null)).toEqual([]);
});
