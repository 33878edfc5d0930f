/** The only user of gray-matter: hands it a block our own fence has cut out, and only a YAML engine. */
import matter from 'gray-matter';
import type { Checked } from '#lib/site/problem';
import { parseYaml, type Yaml } from './parseYaml';
import type { Fenced } from './readFence';
import { yamlProblems } from './yamlProblems';

/** gray-matter would otherwise run `---js` blocks and knows other languages by their names. */
function refuse(): never {
  throw new Error('Front matter in a language other than YAML reached gray-matter.');
}

const refusing = { parse: refuse, stringify: refuse };
const otherEngines = Object.fromEntries(
  ['javascript', 'js', 'json', 'toml', 'coffee', 'coffeescript', 'cson'].map((name) => [name, refusing]),
);

/** The front matter of a fenced text as plain data with places. */
export function readMatter(file: string, fenced: Fenced): Checked<Yaml> {
  const place = { file, line: 1, column: 1 };
  let parsed: Checked<Yaml> = { value: null, problems: [yamlProblems.notMap(place)] };
  const parse = (): object => {
    parsed = parseYaml({ file, text: fenced.matter, firstLine: fenced.matterLine });
    return {};
  };
  matter(`---\n${fenced.matter}\n---\n`, {
    language: 'yaml',
    engines: { ...otherEngines, yaml: { parse, stringify: refuse } },
  });
  return parsed;
}
