/** Readers leave for every host but the portal’s own, those of the State’s services and those that editors trust. */
import { describe, expect, test } from 'vitest';
import { siteSchema } from '#lib/content/siteSchema';
import { allowedHosts, pageFrame } from '#lib/edition/frame';
import { leavesFor } from '#lib/site/leaving';
import { sampleEdition } from './sampleEdition';

const edition = { ...sampleEdition, site: { ...sampleEdition.site, trustedHosts: ['kjt.hubei.gov.cn'] } };
const hosts = allowedHosts(edition);

const frameOf = (links: readonly string[], site = edition.site) =>
  pageFrame(
    { ...edition, site },
    { locale: 'zh', url: '/zh/', title: 'T', description: 'D', twin: null, links },
  );

describe('a link', () => {
  test.each([
    ['https://example.org/', true],
    ['HTTPS://EXAMPLE.ORG/', true],
    ['https://kebao.example.org/', true],
    ['https://kjt.hubei.gov.cn.example.org/', true],
    ['https://kjt.hubei.gov.cn:8443/', true],
    ['https://example.org/政策?x=https://kebao.example/', true],
    ['https://kebao.example/zh/', false],
    ['https://kjt.hubei.gov.cn/a', false],
    ['https://KJT.hubei.gov.cn/a', false],
    ['https://www.gov.cn/', false],
    ['https://beian.miit.gov.cn/', false],
    ['/zh/about/', false],
    ['#talent', false],
    ['mailto:a@example.org', false],
    ['tel:+86-715-12345', false],
  ])('to %s leaves: %s', (url, leaves) => {
    expect(leavesFor(url, hosts)).toBe(leaves);
  });
});

describe('a page', () => {
  test('asks where its text or the contacts at its foot lead out', () => {
    expect(frameOf([]).leaves).toBe(false);
    expect(frameOf(['/zh/about/', 'https://www.gov.cn/']).leaves).toBe(false);
    expect(frameOf(['https://example.org/']).leaves).toBe(true);
    const contacts = [
      { label: { zh: '微博', en: 'Weibo' }, value: '科报', url: 'https://example.org/kebao' },
    ];
    expect(frameOf([], { ...edition.site, contacts }).leaves).toBe(true);
  });
});

describe('trusted hosts', () => {
  const read = (host: string) => siteSchema.shape.trustedHosts.safeParse([host]).success;

  test.each(['kjt.hubei.gov.cn', 'a-b.cn', 'xn--fiqs8s.cn'])('may be %s', (host) => {
    expect(read(host)).toBe(true);
  });

  test.each(['https://a.cn', 'a.cn/', 'A.cn', '*.cn', 'cn', '', 'a..cn', '-a.cn'])(
    'may not be %j',
    (host) => {
      expect(read(host)).toBe(false);
    },
  );
});
