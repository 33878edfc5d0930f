/** What the check says a launch still lacks: who answers for the portal, what it was granted, where it stands. */
import { defineError, defineWarning, say } from '#lib/site/defineProblem';
import type { Bilingual, Locale } from '#lib/site/locale';

/** Columns that no list of topics names, and how the newest piece of one is pointed at. */
export const launchNames = {
  home: { zh: '首页', en: 'Home' },
  notices: { zh: '告示', en: 'Notices' },
  newest: { zh: '最近上网的一篇。', en: 'The newest piece.' },
} as const satisfies Record<string, Bilingual>;

const languageName: Record<Locale, Bilingual> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
};

export const launchProblems = {
  stage: defineError('launch/stage', () =>
    say(
      '网站还是演示版，每页都写着“不是官方网站”。',
      'The portal is still a demonstration, and every page says that it is not the official website.',
      '获准上线后改为 stage: production。',
      'Once the launch is approved, write stage: production.',
    ),
  ),
  publisher: defineError('launch/publisher', () =>
    say(
      '没有写主办单位。',
      'No organiser is named.',
      '加上 publisher，用 zh、en 两行写明单位全称。',
      'Add publisher, with the full name on a line zh and a line en.',
    ),
  ),
  undertaker: defineError('launch/undertaker', () =>
    say(
      '没有写承办单位。',
      'Nobody is named who runs the portal.',
      '加上 undertaker，用 zh、en 两行写明；主办单位自己承办的，照写主办单位。',
      'Add undertaker, on a line zh and a line en; if the organiser runs it, write the organiser.',
    ),
  ),
  contact: defineError('launch/contact', () =>
    say(
      '没有写联系方式。',
      'There is no way to reach the organiser.',
      '在 contacts 下逐项写：label（zh、en）、value，有链接的加 url，如 tel:+86-…。',
      'List them under contacts: label (zh, en), value and, where there is a link, url, such as tel:+86-….',
    ),
  ),
  icp: defineError('launch/icp', () =>
    say(
      '没有 ICP 备案号。',
      'There is no ICP filing number.',
      '备案批复后写在 filings 下的 icp；未批复就空着，不要先编一个。',
      'Write it as icp under filings once it is granted; until then leave it out and never make one up.',
    ),
  ),
  publicSecurity: defineError('launch/public-security', () =>
    say(
      '没有公安机关备案号。',
      'There is no public security filing number.',
      '备案后写在 filings 下的 publicSecurity；未备案就空着。',
      'Write it as publicSecurity under filings once it is granted; until then leave it out.',
    ),
  ),
  siteCode: defineError('launch/site-code', () =>
    say(
      '没有政府网站标识码。',
      'There is no identification code of a government website.',
      '由主管单位核发后写在 filings 下的 siteCode，加引号。',
      'Write it as siteCode under filings, in quotation marks, once the authority has issued it.',
    ),
  ),
  errorReport: defineError('launch/error-report', () =>
    say(
      '页脚还没有“我为政府网站找错”的链接。',
      'No page links to the government’s error-report service (我为政府网站找错) yet.',
      '写上 siteCode，每一页的链接就会自动带上标识码和本页网址。',
      'Write siteCode; each page’s link is then made from the code and the page’s own address.',
    ),
  ),
  sign: defineWarning('launch/conac', () =>
    say(
      '没有党政机关网站标识的编号。',
      'There is no id of the sign of Party and government websites.',
      '取得后写在 filings 下的 conac；没有取得，不要挂标识。',
      'Write it as conac under filings once it is granted; without it the sign must not be shown.',
    ),
  ),
  https: defineError('launch/https', (origin: string) =>
    say(
      `网址不是 https：${origin}。`,
      `The address is not https: ${origin}.`,
      '为域名配好证书，把 origin 写成 https://…。',
      'Get a certificate for the host and write origin as https://….',
    ),
  ),
  reservedHost: defineError('launch/reserved-host', (host: string) =>
    say(
      `“${host}”不是公众能打开的域名。`,
      `"${host}" is no host that the public can open.`,
      '把 origin 换成获准使用的域名，或在发布时用 SITE_ORIGIN 指定。',
      'Write the host that was granted as origin, or set SITE_ORIGIN when publishing.',
    ),
  ),
  foreignHost: defineWarning('launch/not-gov-cn', (host: string) =>
    say(
      `“${host}”不在 .gov.cn 之下。`,
      `"${host}" is not under .gov.cn.`,
      '政府网站使用 .gov.cn 域名；确实不是政府网站的，可以不改。',
      'Government websites stand under .gov.cn; if this is not one, leave it.',
    ),
  ),
  stale: defineError('launch/stale-column', (name: Bilingual, { age, days }: { age: number; days: number }) =>
    say(
      `“${name.zh}”已有 ${age} 天没有新内容，最多 ${days} 天。`,
      `"${name.en}" has had nothing new for ${age} days; the limit is ${days}.`,
      '发布新内容。专题本来就更新得慢的，在 topics.yaml 里写 cadenceDays；检查的上限是动态类两周、通知和政策类六个月。',
      'Publish something new. For a topic that is slow by nature write cadenceDays in topics.yaml; inspections allow two weeks for news, six months for notices and policies.',
    ),
  ),
  empty: defineError('launch/empty-column', (name: Bilingual, locale: Locale) =>
    say(
      `“${name.zh}”的${languageName[locale].zh}页面还没有内容。`,
      `The ${languageName[locale].en} page of "${name.en}" has nothing in it.`,
      '发布至少一篇，或在上线前去掉这个栏目。',
      'Publish at least one piece, or take the column out before the launch.',
    ),
  ),
  statement: defineError('launch/statement', (file: string) =>
    say(
      `缺少说明页面：${file}。`,
      `A page that states what the portal answers for is missing: ${file}.`,
      '写好这一页并发布；它不能是草稿。',
      'Write the page and publish it; a draft does not count.',
    ),
  ),
  customaryStatement: defineWarning('launch/customary-statement', (file: string) =>
    say(
      `缺少政府网站通常都有的说明页面：${file}。`,
      `A page that government websites customarily have is missing: ${file}.`,
      'privacy 写怎样对待访问者的个人信息，legal 写版权、免责等声明。',
      'privacy says how visitors’ personal data are treated; legal states rights and liability.',
    ),
  ),
  ledger: defineError('launch/ledger', () =>
    say(
      '还没有网址台账，发布过的网址没有记录可依。',
      'There is no ledger yet, so no published address is on record.',
      '运行 npm run record，并提交它写成的 content/ledger.json。',
      'Run npm run record and commit the content/ledger.json that it writes.',
    ),
  ),
  unreviewed: defineWarning('launch/unreviewed-translation', () =>
    say(
      '这篇是机器翻译，未经人工审校。',
      'This is a machine translation that nobody has reviewed.',
      '请人审校，之后改为 kind: machine-reviewed。',
      'Have a person review it, then write kind: machine-reviewed.',
    ),
  ),
};
