/** The sample edition as a launched government website, whose numbers have the right form and belong to nobody. */
import type { Edition } from '#lib/content/edition';
import { sampleEdition } from './sampleEdition';

const name = (zh: string, en: string) => ({ zh, en });

export const launchedEdition: Edition = {
  ...sampleEdition,
  site: {
    ...sampleEdition.site,
    stage: 'production',
    origin: 'https://kjj.nowhere.gov.cn',
    publisher: name('某市科学技术局', 'A Municipal Bureau of Science and Technology'),
    undertaker: name('某市科技信息所', 'An Institute of Science and Technology Information'),
    filings: {
      icp: '鄂ICP备00000000号-0',
      publicSecurity: '鄂公网安备 00000000000000号',
      siteCode: '0000000000',
      conac: '00000000000000000000000000000000',
    },
    contacts: [{ label: name('电话', 'Telephone'), value: '0000-0000000', url: 'tel:+86-000-0000000' }],
  },
};
