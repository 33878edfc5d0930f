/** Numbers that name no more than a scale, and the scale above or below. */
import { readPairs } from './readPairs';

export const scales = readPairs(`
数百家企业参展
+ Hundreds of companies took part in the fair. | right
+ Several hundred companies took part. | right
- Thousands of companies took part in the fair. | x10
- Dozens of companies took part in the fair. | /10
上千名群众参加
+ More than a thousand people took part. | right
- More than ten thousand people took part. | x10
- Hundreds of people took part. | /10
几十个项目开工
+ Dozens of projects started. | right
- Hundreds of projects started. | x10
十几家企业签约
+ A dozen or so companies signed. | right
- More than a hundred companies signed. | x10
数千亩良田
+ thousands of mu of good farmland | right
- tens of thousands of mu of good farmland | x10
三十来名教师
+ some thirty teachers | right
- some three hundred teachers | x10
成千上万的游客
+ thousands upon thousands of visitors | right
+ thousands of tourists | right
上万名游客
+ more than ten thousand visitors | right
- more than a hundred thousand visitors | x10
- thousands of visitors | /10
百余人参加
+ over a hundred people took part | right
- over a thousand people took part | x10
数十万元
+ hundreds of thousands of yuan | right
- tens of thousands of yuan | /10
- millions of yuan | x10
两三百人
+ two or three hundred people | right
- two or three thousand people | x10
五六家
+ five or six firms | right
- fifty or sixty firms | x10
`);
