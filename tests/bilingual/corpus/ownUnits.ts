/** Amounts given in two units: each is held to what the other language says in its own. */
import { readPairs } from './readPairs';

export const ownUnits = readPairs(`
流转土地3000亩，建成茶园200余亩。
+ Some 3,000 mu of land was transferred, and more than 200 mu (about 13.3 hectares) of tea gardens were laid out. | both units
+ It transferred 3,000 mu (200 hectares) of land and laid out more than 200 mu (about 13.3 hectares) of tea gardens. | both units
- It transferred 3,000 mu (200 hectares) of land and laid out more than 202 mu (about 13.3 hectares) of tea gardens. | the mu is wrong by a digit, and the hectares fit
- It transferred 30,000 mu (200 hectares) of land and laid out more than 200 mu (about 13.3 hectares) of tea gardens. | ten times as many mu
- It transferred 3,000 mu (2,000 hectares) of land and laid out more than 200 mu (about 13.3 hectares) of tea gardens. | ten times as many hectares
- It transferred 3,000 mu (200 hectares) of land and laid out more than 3,000 mu (about 13.3 hectares) of tea gardens. | the mu of the other
- It transferred 30,000 mu (2,000 hectares) of land and laid out more than 200 mu (about 13.3 hectares) of tea gardens. | both units wrong
新建公路24公里。
+ It built 24 kilometres (about 15 miles) of new road. | both units
+ It built 24 km, or about 15 miles, of new road. | after “or”
- It built 240 kilometres (about 15 miles) of new road. | ten times as many kilometres
- It built 25 kilometres (about 15 miles) of new road. | another distance, though the miles fit
亩产稻谷600公斤。
+ Each mu yielded 600 kg (1,200 jin) of rice. | both units
- Each mu yielded 605 kg (1,200 jin) of rice. | another yield, and the jin fit
- Each mu yielded 600 kg (12,000 jin) of rice. | ten times as many jin
试验田最高气温36℃。
+ The temperature in the trial field reached 36 °C (96.8 °F) at most. | both scales
- The temperature in the trial field reached 37 °C (96.8 °F) at most. | another temperature
- The temperature in the trial field reached 36 °C (98.6 °F) at most. | converted from another
基地占地1500亩（100公顷）。
+ The base covers 1,500 mu (100 hectares). | both units in both languages
+ The base covers 100 hectares. | one of the two
+ The base covers 1,500 mu. | the other of the two
- The base covers 15,000 mu (100 hectares). | ten times as many mu
- The base covers 1,500 mu (1,000 hectares). | ten times as many hectares
- The base covers 15,000 mu. | ten times as many mu
- The base covers 1,000 hectares. | ten times as many hectares
园区面积200公顷。
+ The park covers 3,000 mu (200 hectares). | a unit of the translator's own first
- The park covers 3,000 mu (202 hectares). | another area, though the mu fit
观景台海拔1200米。
+ The lookout stands at 1,200 metres (3,900 feet). | feet rounded to two digits
- The lookout stands at 1,200 metres (3,200 feet). | another height
- The lookout stands at 1,210 metres (3,900 feet). | another height, though the feet fit
新造林1.7万余亩。
+ It planted more than 17,000 mu (over 1,100 hectares) of new forest. | rounded down and said to be so
- It planted more than 17,000 mu (over 11,000 hectares) of new forest. | ten times as many hectares
厂区占地60亩，厂房4万平方米。
+ The plant covers 60 mu (4 hectares), with 40,000 square metres of workshops. | the same area twice, each in its own unit
- The plant covers 60 mu (4 hectares), with 400,000 square metres of workshops. | ten times as many square metres
引资2亿元。
+ It attracted 200 million yuan (about US$28 million). | a currency for the reader's convenience
- It attracted 20 billion yuan (about US$28 million). | a hundred times as much
`);
