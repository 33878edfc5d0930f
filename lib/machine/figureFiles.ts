/** The files of the open data of key figures. */
import type { FigureData } from '#lib/edition/figureData';
import { figureDataUrls } from '#lib/site/urls';
import { figuresCsv } from './figuresCsv';
import { figuresJson } from './figuresJson';
import { figuresSchema } from './figuresSchema';

/** Each by its path in the published tree. */
export const figureFiles = (data: FigureData): { readonly file: string; readonly text: string }[] => [
  { file: figureDataUrls.csv.slice(1), text: figuresCsv(data.records) },
  { file: figureDataUrls.json.slice(1), text: figuresJson(data) },
  { file: figureDataUrls.schema.slice(1), text: figuresSchema(data.origin) },
];
