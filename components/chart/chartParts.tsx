/** The charts an article may hold, in its language. */
import type { Locale } from '#lib/site/locale';
import { barChartOf } from './BarChart';
import { dataTableOf } from './DataTable';
import { lineChartOf } from './LineChart';
import { timelineOf } from './Timeline';

export const chartParts = (locale: Locale) => ({
  BarChart: barChartOf(locale),
  LineChart: lineChartOf(locale),
  Timeline: timelineOf(locale),
  DataTable: dataTableOf(locale),
});
