/** Every figure of the newspaper text, listed by hand from it, as each language must show it. */

/** Spaces in Chinese are of no account; in English the words stand as one phrase. */
export type SeedFigure = { readonly zh: string; readonly en: RegExp };

export const seedSections = ['theory', 'ecosystem', 'service', 'talent'] as const;

export const sectionHeadings = {
  zh: ['深化理论武装', '优化创新生态', '强化服务意识', '细化人才新政'],
  en: [/theor/i, /ecosystem/i, /serv/i, /talent/i],
} as const;

export const seedFigures: Readonly<Record<(typeof seedSections)[number], readonly SeedFigure[]>> = {
  theory: [
    { zh: '优质稻基地1000多亩', en: /more than 1,000 mu \((about|more than) (66|67) hectares\)/ },
    { zh: '油茶基地4000多亩', en: /more than 4,000 mu \((about|more than) (266|267) hectares\)/ },
    { zh: '中药材种植基地100余亩', en: /more than 100 mu \((about|more than) (6\.6|6\.7|7) hectares\)/ },
    { zh: '新增收入10万元', en: /100,000 yuan/ },
    { zh: '筹资60多万元', en: /more than 600,000 yuan/i },
    { zh: '高质量发展“六大”', en: /six major/i },
    { zh: '100余人次', en: /more than 100 (participations|people|visits)/ },
    { zh: '实际问题10余个', en: /more than 10 practical problems/ },
    { zh: '创文经费10万余元', en: /more than 100,000 yuan/ },
  ],
  ecosystem: [
    { zh: '4月20日', en: /20 April/ },
    { zh: '咸政规〔2021〕2号', en: /咸政规〔2021〕2号/ },
    { zh: '增加列支1500万元', en: /15 million yuan/ },
    { zh: '总投资6亿元', en: /600 million yuan/ },
    { zh: '总投资3亿元', en: /300 million yuan/ },
    { zh: '总投资8000万元', en: /80 million yuan/ },
    { zh: '5G', en: /5G/ },
    { zh: '三个“一百”', en: /Three Hundreds/ },
    { zh: '100家领军型高新技术企业', en: /100 leading high-tech enterprises/i },
    { zh: '100名科技型专家人才', en: /100 (science and )?technology experts/i },
    { zh: '100项重点科技成果', en: /100 key (research|scientific)/i },
    { zh: '筹建的产业技术研究院10家', en: /10 industrial technology research institutes/ },
    { zh: '已建成的产业技术研究院3家', en: /\b3 (have been|are|already)/ },
    { zh: '达到13家', en: /\b13\b/ },
  ],
  service: [
    { zh: '10余项', en: /more than 10 / },
    { zh: '第一季度', en: /first quarter/i },
    { zh: '53.53亿元', en: /5\.353 billion yuan/ },
    { zh: '同比增长106.4%', en: /106\.4(%| per cent)/ },
    { zh: '占GDP比重15%', en: /15(%| per cent) of GDP/ },
    { zh: '18家企业', en: /18 enterprises/ },
    { zh: '国家级众创空间1个', en: /\b(1|one) national-level makerspace/ },
    { zh: '省级技术创新平台30家', en: /30 provincial-level technology innovation platforms/ },
    { zh: '省级科技企业孵化器7个', en: /\b(7|seven) provincial-level/ },
    { zh: '省级众创空间9个', en: /\b(9|nine) provincial-level makerspaces/ },
    { zh: '市级创新创业平台29个', en: /29 municipal-level innovation and entrepreneurship platforms/ },
    { zh: '规模以上技术创新平台311家', en: /311 technology innovation platforms/ },
    { zh: '覆盖率达40%', en: /40(%| per cent)/ },
    { zh: '5亿元以上企业', en: /500 million yuan/ },
    { zh: '全国百强高新区', en: /top 100 high-tech zones/i },
    { zh: '赴6县市区', en: /\b(6|six) counties/ },
    { zh: '科技成果登记40项', en: /\b40 (scientific|sci|research|technolog)/ },
    { zh: '达到30亿元', en: /\b3 billion yuan/ },
    { zh: '居全省第三位', en: /third in the province/ },
    { zh: '省科技奖项目18项', en: /\b18 projects/ },
    { zh: '最后一公里', en: /last mile/ },
    { zh: '5月25日', en: /25 May/ },
    { zh: '5家优质企业', en: /\b(5|five) quality enterprises/ },
    { zh: '市科技局2021年防范非法集资', en: /2021 Publicity Month/ },
    { zh: '6月22日', en: /22 June/ },
    { zh: '人民币10亿元', en: /no less than 1 billion yuan/ },
    { zh: '上半年，完成', en: /first half of the year/i },
  ],
  talent: [
    { zh: '《2021年度市科技局党员领导干部', en: /2021 List/ },
    { zh: '2020年市级', en: /\b2020 municipal-level/ },
    { zh: '科技创业企业90家', en: /\b90 new/ },
    { zh: '上半年，全市', en: /first half of the year/i },
    { zh: '个人科技特派员6名', en: /\b(6|six) individual science and technology commissioners/ },
    { zh: '2020—2021年度', en: /2020[–-]2021/ },
    { zh: '法人科技特派员3家', en: /\b(3|three) municipal-level/ },
    { zh: '团队成员18名', en: /\b18 team members/ },
    { zh: '个人科技特派员32名', en: /\b32 municipal-level individual/ },
    { zh: '成立100周年', en: /100th anniversary/ },
    { zh: '100年春风化雨，100年初心如磐', en: /100 years.*100 years/ },
  ],
};
