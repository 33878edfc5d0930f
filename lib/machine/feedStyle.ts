/** How a feed looks to a person who opens it in a browser: titles, dates and summaries, one under the other. */
import { feedStyleUrl } from '#lib/site/urls';
import type { MachineFile } from './machineFile';

const css = `:root {
  color-scheme: light dark;
}

feed,
channel {
  display: block;
  max-width: 40rem;
  margin: 2rem auto;
  padding: 0 1rem;
  font: 112.5%/1.7 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}

title,
subtitle,
description,
summary,
published,
pubDate,
entry,
item {
  display: block;
}

feed > title,
channel > title {
  font-size: 1.67rem;
  font-weight: 700;
}

entry,
item {
  margin-top: 1.5rem;
  padding-top: 1rem;
  border-top: 1px solid;
}

entry > title,
item > title {
  font-weight: 700;
}

published,
pubDate {
  font-size: 0.8rem;
}

id,
link,
updated,
author,
category,
content,
guid,
language,
rss item > *:not(title):not(pubDate):not(description) {
  display: none;
}
`;

export const feedStyleFile: MachineFile = { file: feedStyleUrl.slice(1), text: css };
